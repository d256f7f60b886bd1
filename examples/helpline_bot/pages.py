"""The pages, as functions from what is to be shown to HTML. They work without scripts."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from tic.grounding import Card, Channel, Script
from tic.pacing import Stop
from tic.session import Conversation

from .consents import ANSWERS, LASTS, NOTICE
from .replies import Reply

NAME = "Harbour Line"
ABOUT = "Written replies by software. Not a crisis service."
UNSEEN = ' class="unseen"'  # the frame below has the same heading
REGIONS = {
    "": "I'd rather not say",
    "AU": "Australia",
    "CA": "Canada",
    "DE": "Germany",
    "ES": "Spain",
    "FR": "France",
    "GB": "United Kingdom",
    "IE": "Ireland",
    "NZ": "New Zealand",
    "PT": "Portugal",
    "US": "United States",
}
LINKS = {
    Channel.CALL: "tel:{}",
    Channel.TEXT: "sms:{}",
    Channel.CHAT: "{}",
    Channel.WEB: "{}",
}


def page(title: str, body: str, *, people: Card, stop: bool = False, heading: bool = True) -> str:
    """Return a whole page. Help, leaving and (in a talk) stopping stand first on each, in this order."""
    key = (
        '<form method="post" action="/do" data-live><button id="stop" name="what" value="stop">'
        "Stop <kbd>Esc</kbd></button></form>"
        if stop
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} · {NAME}</title>
<link rel="stylesheet" href="/static/style.css">
<link rel="icon" href="data:,">
<script src="/static/helpline.js" defer></script>
</head>
<body>
<header>
{key}
<details id="people"><summary>People to talk to</summary>{_people(people)}</details>
<a id="leave" class="key" href="/away">Leave now</a>
</header>
<main>
<h1{"" if heading else UNSEEN}>{escape(title)}</h1>
{body}
</main>
</body>
</html>
"""


def start(people: Card) -> str:
    body = f"""
<p>{ABOUT} No human reads along.</p>
<p>It is an example of what <strong>tic</strong> is for: a talk that goes at your pace.</p>
<ul>
<li>You decide what is talked about. A no needs no reason.</li>
<li><strong>Stop</strong> ends the questions at once. The Escape key does too.</li>
<li><strong>Leave now</strong> goes to a page about cooking, and forgets the talk unless you agreed to keep it.</li>
<li>Your words are answered and then forgotten. They are never written down.</li>
<li>If you want a person, open <strong>People to talk to</strong>, here or on any page.</li>
</ul>
<form method="post" action="/begin"><button class="main">Begin</button></form>
<p class="soft">Beginning sets one cookie with a random number, so that your answers stay yours.</p>
"""
    return page("Before you begin", body, people=people)


def question(ask: str, people: Card) -> str:
    """The question and its answers, all of one size; leaving it unanswered is one more."""
    keys = "".join(
        f'<button name="answer" value="{name}">{label}</button>' for name, label in ANSWERS.items()
    )
    body = f"""
{_paragraphs(NOTICE)}
<form method="post" action="/answer">
<input type="hidden" name="question" value="{escape(ask)}">
<div class="keys">{keys}</div>
</form>
<p class="soft">Your answer itself is written down under a random number, so that you can look it up and change it.
You can also <a href="/talk">go on without answering</a>.</p>
"""
    return page("May we keep where this talk stands?", body, people=people)


def talk(
    now: Conversation, *, people: Card, notes: Iterable[str] = (), reply: Reply | None = None
) -> str:
    """The talk as it stands, with what is new in it. What was said before is nowhere, so it is not shown."""
    stopped = now.pacing.stop in (Stop.PAUSED, Stop.STOPPED)
    ways = (
        [("go_on", "Go on")]
        if stopped
        else [("skip", "Skip this"), ("other", "Something else"), ("pause", "Pause")]
    )
    keys = "".join(f'<button name="what" value="{what}">{says}</button>' for what, says in ways)
    body = f"""
<p class="soft">{ABOUT}</p>
<div id="said" role="log" aria-live="polite" aria-label="What was said">
{"".join(f'<p class="note">{escape(note)}</p>' for note in notes)}{_reply(reply)}
</div>
<form method="post" action="/say" data-live id="say">
<label for="words">Write whatever you like, or nothing</label>
<div><textarea id="words" name="words" rows="2" maxlength="4000" autocomplete="off"></textarea>
<button class="main">Send</button></div>
</form>
<form method="post" action="/do" data-live id="ways" class="keys" aria-label="Other ways">{keys}</form>
<p class="links"><a href="/exercises">A short exercise</a> <a href="/consents">What you agreed to</a></p>
"""
    return page("Your talk", body, people=people, stop=True)


def _reply(reply: Reply | None) -> str:
    if reply is None or not reply.text:
        return ""
    asks = "Why did it ask that?" if reply.asks else "Why did it say that?"
    why = "".join(f"<p>{escape(line)}</p>" for line in reply.why)
    return (
        f'<div class="helper"><p>{escape(reply.text)}</p>'
        f"<details><summary>{asks}</summary>{why}</details></div>"
    )


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())


def exercises(offered: Sequence[Script], people: Card) -> str:
    items = "".join(
        f'<li><a href="/exercises/{one.exercise}">{escape(one.title)}</a><br>{escape(one.summary)}</li>'
        for one in offered
    )
    body = f"""
<p>Nothing starts by itself, and none of these is fine too.</p>
<ul class="plain">{items}</ul>
<p class="links"><a href="/talk">Back to the talk</a></p>
"""
    return page("A short exercise", body, people=people)


def exercise(one: Script, people: Card) -> str:
    """The page of the exercise, whole as `tic.grounding` makes it, in a frame under the keys of this one."""
    body = f"""
<iframe src="/exercises/{one.exercise}/page" title="{escape(one.title)}"></iframe>
<p class="links"><a href="/talk">Back to the talk</a> <a href="/exercises">Another one</a></p>
"""
    return page(one.title, body, people=people, heading=False)


def consents(
    log: Sequence[tuple[datetime | None, str]] | None,
    *,
    people: Card,
    permitted: bool,
    note: str = "",
) -> str:
    rows = "".join(
        f"<li><time>{when:%d %B %Y, %H:%M} UTC</time> {says}</li>"
        for when, says in log or ()
        if when
    )
    none = "Nothing yet." if log is not None else "This cannot be read right now."
    stands = (
        "You said yes: where your talk stands is kept, without your words."
        if permitted
        else "Nothing of your talk is kept."
    )
    way = (
        '<form method="post" action="/withdraw"><button class="main">Take my yes back</button></form>'
        if permitted
        else '<form method="post" action="/ask"><button>Ask me again</button></form>'
    )
    body = f"""
<div role="status">{f'<p class="note">{escape(note)}</p>' if note else ""}<p>{stands}</p></div>
{way}
<h2>What happened</h2>
<ul class="plain">{rows or f"<li>{none}</li>"}</ul>
<h2>What you were asked</h2>
<div class="soft">{_paragraphs(NOTICE)}<p>A yes ends by itself after {LASTS.days} days.</p></div>
<p class="links"><a href="/talk">Back to the talk</a></p>
"""
    return page("What you agreed to", body, people=people)


def people_page(people: Card) -> str:
    return page("People to talk to", _people(people, heading=False), people=people)


def trouble(people: Card, says: str) -> str:
    body = f'<p>{escape(says)}</p><p class="links"><a href="/talk">Back to the talk</a></p>'
    return page("That did not work", body, people=people)


AWAY = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cooking rice</title>
<link rel="stylesheet" href="/static/style.css">
<link rel="icon" href="data:,">
<main>
<h1>Cooking rice</h1>
<p>Rinse one cup of rice until the water runs clear. Add one and a half cups of water and a little salt, and bring
it to the boil.</p>
<p>Cover it, turn the heat down low, and leave it for fifteen minutes. Let it rest for five more before you lift
the lid.</p>
</main>
</html>
"""


def _people(card: Card, *, heading: bool = True) -> str:
    """People to talk to: links that dial, open a message or a page, and nothing that does so by itself."""
    said = {name: text.in_locale("en") for name, text in card.words.items()}
    first = (
        said["emergency"].replace("{numbers}", " / ".join(card.emergency))
        if card.emergency
        else said["emergency_unknown"]
    )
    lines = [f"<p>{escape(first)}</p>"]
    for listed in card.entries:
        changed = f" ({escape(said['may_have_changed'])})" if listed.may_have_changed else ""
        ways = "".join(
            f"<li>{escape(said[way.channel])}: {_way(way.channel, way.value)} "
            f'<span class="soft">({escape(way.hours)}; {escape(way.cost)})</span></li>'
            for way in listed.entry.ways
        )
        lines.append(f"<p><strong>{escape(listed.entry.name)}</strong>{changed}</p><ul>{ways}</ul>")
    lines.append(f'<p class="soft">{escape(said["no_promise"])}</p>')
    options = "".join(
        f'<option value="{code}"{" selected" if code == (card.region or "") else ""}>{name}</option>'
        for code, name in REGIONS.items()
    )
    which = "people" if heading else "people-page"
    lines.append(
        f'<form method="get" action="/people" data-people><label for="region-{which}">Where you are</label>'
        f'<select id="region-{which}" name="region">{options}</select><button>Show</button></form>'
    )
    return f'<div class="people">{"".join(lines)}</div>'


def _way(channel: Channel, value: str) -> str:
    link = LINKS.get(channel)
    if link is None or (
        channel in (Channel.CHAT, Channel.WEB) and not value.startswith("https://")
    ):
        return escape(value)
    target = link.format(
        value.replace(" ", "") if channel in (Channel.CALL, Channel.TEXT) else value
    )
    return f'<a href="{escape(target)}">{escape(value)}</a>'
