"""What a person can do in the example, by a test client: each of it is honoured, and no word of theirs stays."""

import asyncio
import logging
import re
import sqlite3
from datetime import UTC, datetime
from html import unescape

import pytest
from examples.helpline_bot import replies, talks
from hypothesis import given
from hypothesis import strategies as st

from tic.acts import PersonAct
from tic.errors import StoreUnavailableError
from tic.pacing import StopAsked
from tic.session import Conversation
from tic.storage import SqliteJournal

CANARY = "zebrafinch"
NOW = datetime(2026, 12, 1, tzinfo=UTC)


def begin(client, answer="no"):
    """Begin, answer the question, and return the talk as it is shown first."""
    question = re.search(r'name="question" value="(.*?)"', client.post("/begin").text)[1]
    return client.post("/answer", data={"question": question, "answer": answer}).text


def said(page):
    """What is new in the talk, as plain text."""
    inside = re.search(r'<div id="said".*?>(.*?)</div>\s*<form', page, re.DOTALL)[1]
    return unescape(re.sub(r"<[^>]+>", " ", inside))


def helper(page):
    return unescape(re.search(r'<div class="helper"><p>(.*?)</p>', page)[1])


def states(folder):
    with sqlite3.connect(folder / "talks.db") as db:
        return [state for (state,) in db.execute("SELECT state FROM talk")]


def speaker(*drafts):
    """A speaker that says these drafts, each once, and keeps what it was told."""

    async def speak(prompt):
        speak.prompts.append(prompt)
        for word in re.findall(r"\S+\s*", drafts[min(len(speak.prompts), len(drafts)) - 1]):
            yield word

    speak.prompts = []
    return speak


# --- what is said at the start


def test_it_says_what_it_is_before_anything_is_asked_or_kept(client, tmp_path):
    page = client.get("/")
    assert "Not a crisis service" in page.text
    assert "software" in page.text
    assert not page.cookies
    assert states(tmp_path) == []


def test_the_notice_comes_once_at_the_start_and_again_when_a_law_asks(client, clock):
    assert "AI system" in begin(client)
    assert "AI system" not in client.get("/talk").text
    clock.wait(hours=4)
    assert "AI system" in client.get("/talk").text


def test_without_a_talk_every_page_of_it_leads_to_the_start(client):
    for path in ("/talk", "/consents", "/question"):
        assert client.get(path).url.path == "/"
    for path in ("/say", "/do", "/withdraw", "/ask", "/answer"):
        assert client.post(path).url.path == "/"


@pytest.mark.parametrize("path", ["/", "/talk", "/consents", "/exercises", "/people", "/nowhere"])
def test_people_and_the_way_out_are_on_every_page(client, path):
    begin(client)
    page = client.get(path).text
    assert '<details id="people"><summary>People to talk to</summary>' in page
    assert 'href="/away"' in page


def test_people_are_those_of_the_country_that_was_named_from_then_on(client):
    assert "1737" not in client.get("/").text
    client.get("/people", params={"region": "NZ"})
    assert 'href="tel:1737"' in client.get("/").text
    assert client.get("/people", params={"region": "<script>"}).status_code == 200


# --- consent


@pytest.mark.parametrize("answer", ["no", "later", None])
def test_without_a_yes_nothing_of_the_talk_is_on_disk(client, tmp_path, answer):
    client.post("/begin") if answer is None else begin(client, answer)
    client.post("/say", data={"words": "I have trouble at home."})
    client.post("/do", data={"what": "stop"})
    assert states(tmp_path) == []


def test_a_yes_to_another_question_is_none(client, tmp_path):
    client.post("/begin")
    client.post("/answer", data={"question": "0" * 32, "answer": "yes"})
    client.get("/talk")
    assert states(tmp_path) == []


def test_a_yes_keeps_the_state_for_another_day_and_no_longer_than_it_lasts(opened, tmp_path, clock):
    with opened() as client:
        begin(client, "yes")
        client.post("/do", data={"what": "stop"})
        cookies = client.cookies
    clock.wait(days=3)
    with opened() as client:
        client.cookies = cookies
        page = client.get("/talk").text
        assert "You are here again" in page
        assert "Go on" in page  # the stop was kept: coming back alone does not lift it
        assert len(states(tmp_path)) == 1
    clock.wait(days=30)
    with opened():
        assert states(tmp_path) == []


def test_nobody_is_asked_again_after_a_no_but_they_can_ask_to_be(client):
    begin(client, "no")
    assert client.post("/begin").url.path == "/talk"
    assert client.post("/ask").url.path == "/question"


def test_the_log_tells_what_happened_and_one_step_takes_it_back(client, tmp_path):
    begin(client, "yes")
    assert len(states(tmp_path)) == 1
    page = client.get("/consents").text
    assert "You were asked." in page
    assert "You said yes." in page
    page = client.post("/withdraw").text
    assert "You took your yes back." in page
    assert "Nothing of your talk is kept." in page
    client.post("/say", data={"words": "I have trouble at home."})
    assert states(tmp_path) == []


@pytest.mark.parametrize("broken", ["append", "load", "head", "states"])
def test_a_withdrawal_holds_whatever_breaks(opened, tmp_path, monkeypatch, broken):
    def fails(*_words, **_options):
        raise StoreUnavailableError("no disk")

    with opened() as client:
        begin(client, "yes")
        (before,) = states(tmp_path)
        if broken == "states":
            monkeypatch.setattr(talks.Kept, "remove", _raising(sqlite3.OperationalError))
        else:
            monkeypatch.setattr(SqliteJournal, broken, fails)
        page = client.post("/withdraw")
        assert page.status_code == 200
        assert "Taken back" in page.text
        assert "Nothing of your talk is kept." in page.text
        client.post("/say", data={"words": "I have trouble at home."})
        assert states(tmp_path) in ([], [before])
        monkeypatch.undo()
    with opened():
        assert states(tmp_path) == []


def test_what_could_not_be_deleted_is_not_read_either(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(talks.Kept, "remove", _raising(sqlite3.OperationalError))
    with opened() as client:
        begin(client, "yes")
        cookies = dict(client.cookies)
        client.post("/withdraw")
        client.get("/away")  # out of memory
        client.cookies.update(cookies)
        assert len(states(tmp_path)) == 1
        assert "You are here again" not in client.get("/talk").text


def _raising(kind):
    def fails(*_words):
        raise kind

    return fails


# --- pacing


def test_a_stop_counts_at_once_and_nothing_is_asked_until_the_person_goes_on(opened):
    ask = speaker("I hear you. What would be useful right now?")
    with opened(speak=ask) as client:
        begin(client)
        page = client.post("/do", data={"what": "stop"}).text
        assert "Stopped." in page
        for words in ("I like cats.", "ok", "It rains."):
            page = client.post("/say", data={"words": words}).text
            assert "?" not in helper(page)
        client.post("/do", data={"what": "go_on"})
        page = client.post("/say", data={"words": "It rains."}).text
        assert helper(page).endswith("What would be useful right now?")


def test_what_was_being_written_when_a_stop_came_is_not_shown(opened):
    """The speaker waits, and the stop comes meanwhile, by the same app."""

    async def slow(_prompt):
        stopped.append(await asyncio.to_thread(client.post, "/do", data={"what": "stop"}))
        yield "I hear you. What would be useful right now?"

    stopped = []
    with opened(speak=slow) as client:
        begin(client)
        page = client.post("/say", data={"words": "I have trouble at home."}).text
        assert "Stopped." in stopped[0].text
        assert "useful right now" not in page
        assert "Go on" in page


def test_a_draft_that_is_held_is_never_shown_and_the_speaker_is_told_why(opened):
    push = "What exactly did he do to you?"
    speak = speaker(push, "Thank you for telling me.")
    with opened(speak=speak) as client:
        begin(client)
        page = client.post("/say", data={"words": "My uncle hurt me when I was nine."}).text
    assert push not in unescape(page)
    assert helper(page) == "Thank you for telling me."
    assert "held back" in said(page)
    first, second = speak.prompts
    assert first.feedback == ()
    assert second.feedback[0].startswith("The draft was not sent.")


@pytest.mark.parametrize(
    "pushes", [["What exactly did he do to you?"] * 2, ["Just try to tell me a little more."] * 2]
)
def test_where_every_draft_is_held_a_ready_sentence_is_said(opened, pushes):
    with opened(speak=speaker(*pushes)) as client:
        begin(client)
        page = client.post("/say", data={"words": "I'd rather not talk about that."}).text
    assert pushes[0] not in unescape(page)
    assert helper(page)


def test_a_speaker_that_says_nothing_is_answered_for_and_that_is_judged_too(opened, monkeypatch):
    with opened(speak=speaker("")) as client:
        begin(client)
        assert helper(client.post("/say", data={"words": "It rains."}).text) == replies.FALLBACK
        push = "What exactly did he do to you?"
        monkeypatch.setattr(replies, "FALLBACK", push)
        page = client.post("/say", data={"words": "It rains."})
        assert page.status_code == 200
        assert push not in unescape(page.text)


def test_a_speaker_that_fails_is_a_calm_line_and_its_message_is_in_no_log(opened, caplog):
    async def broken(prompt):
        yield "I hear "
        raise RuntimeError(prompt.said)

    with opened(speak=broken) as client:
        begin(client)
        page = client.post("/say", data={"words": f"It is {CANARY}."})
    assert page.status_code == 200
    assert helper(page.text)
    assert "RuntimeError" in caplog.text
    assert CANARY not in caplog.text


def test_coming_back_after_a_pause_is_a_new_sitting(client, clock):
    begin(client)
    client.post("/do", data={"what": "pause"})
    clock.wait(hours=2)
    assert "You are here again" in client.get("/talk").text
    page = client.post("/say", data={"words": "I slept a little."}).text
    assert "Skip this" in page  # the pause is over, by the person's own turn


@pytest.mark.parametrize("what", ["", "shout", "STOP"])
def test_a_key_that_there_is_not_is_told_so(client, what):
    begin(client)
    assert client.post("/do", data={"what": what}).status_code == 400


def test_what_is_too_long_is_told_so_and_nothing_is_an_answer_too(client):
    begin(client)
    assert client.post("/say", data={"words": "a" * 30_000}).status_code == 400
    page = client.post("/say", data={"words": "  "})
    assert page.status_code == 200
    assert not said(page.text).strip()


# --- the script


@pytest.mark.parametrize("reply", replies.SCRIPT, ids=lambda one: "+".join(one.get("to", ["else"])))
def test_every_turn_of_the_script_can_be_said_right_after_what_it_answers(reply):
    """The last draft of each turn passes, so that no reader meets the fallback."""
    for act in reply.get("to", ["answer"]):
        PersonAct(act)
        for drafts in reply["turns"]:
            talk = Conversation.begin(at=NOW)
            talk = talk.sent("Hello. What would be useful today?", at=NOW)
            talk = talk.hear(EXAMPLES[act], at=NOW)
            verdict = talk.propose(drafts[-1], at=NOW)
            assert verdict, (act, drafts[-1], [one.code for one in verdict.reasons])


EXAMPLES = {
    "stop": "Please stop.",
    "goodbye": "I have to go now, bye.",
    "risk": "I want to die.",
    "pause": "Hold on a moment.",
    "privacy_lost": "Someone just walked in.",
    "overwhelm": "This is too much.",
    "dissociation": "I feel numb and far away.",
    "decline_topic": "I don't want to talk about that.",
    "decline_item": "I'd rather not answer that.",
    "consent_no": "No, I don't want to.",
    "postpone": "Maybe later.",
    "redirect": "Can we talk about something else?",
    "complaint": "You keep asking me the same thing.",
    "hesitate": "I'm not sure I want to say.",
    "ask_why": "Why do you want to know that?",
    "ask_advice": "What should I do?",
    "ask_info": "How does this work?",
    "go_on": "I'm back.",
    "reopen": "I want to talk about it now.",
    "disclosure": "My uncle hurt me when I was nine.",
    "story": "It began when we moved, and then he came home late every night.",
    "thanks": "Thank you.",
    "answer": "I have trouble at home.",
}


# --- the person's words


def test_no_word_of_the_person_is_in_a_header_a_log_or_a_file(opened, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    words = f"My {CANARY} hurt me. Please stop, {CANARY}. No. I'd rather not talk about {CANARY}."
    with opened() as client:
        begin(client, "yes")
        for text in (words, CANARY, f"bye {CANARY}"):
            page = client.post("/say", data={"words": text})
            assert CANARY not in page.text
            assert CANARY not in str(page.headers) + str(page.url)
        for path in ("/talk", "/consents", "/exercises"):
            assert CANARY not in client.get(path).text
        client.post("/do", data={"what": CANARY})
        client.post("/answer", data={"question": CANARY, "answer": CANARY})
        files = [file for file in tmp_path.rglob("*") if file.is_file()]
        assert len(files) >= 2
        assert all(CANARY.encode() not in file.read_bytes() for file in files)
    assert CANARY not in caplog.text


@given(st.text(max_size=80))
def test_any_text_is_heard_and_what_is_answered_may_be_said(words):
    talk = Conversation.begin(at=NOW).hear(StopAsked(), at=NOW)
    prompt = replies.prompt_for(talk, words)
    heard = talk.hear(words, at=NOW)
    after, reply = asyncio.run(replies.answer(heard, prompt, replies.scripted, at=NOW))
    assert not reply.text or heard.propose(reply.text, at=NOW)
    assert not (reply.asks and heard.pacing.stop)
    assert after.pacing.turn == heard.pacing.turn + bool(reply.text)


# --- leaving


def test_leaving_forgets_what_no_yes_covers_and_shows_a_page_about_something_else(client):
    begin(client, "no")
    page = client.get("/away")
    assert "Cooking rice" in page.text
    assert not re.search("tic-care|Harbour|talk", page.text)
    assert not client.cookies
    assert client.get("/talk").url.path == "/"


def test_leaving_keeps_what_a_yes_covers(client):
    begin(client, "yes")
    client.get("/away")
    assert "You are here again" in client.get("/talk").text


# --- the edges


@pytest.mark.parametrize("path", ["/", "/talk", "/away", "/static/style.css", "/nowhere"])
def test_every_answer_carries_a_strict_policy_and_is_not_stored(client, path):
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self'")
    assert "unsafe" not in policy
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"


def test_the_page_of_an_exercise_is_that_of_grounding_under_its_own_policy(client):
    page = client.get("/exercises/feet_on_floor/page")
    assert page.headers["content-security-policy"] == "frame-ancestors 'self'"
    assert "default-src 'none'" in page.text
    assert client.get("/exercises/nowhere").status_code == 404


def test_another_name_for_this_machine_is_refused(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400
