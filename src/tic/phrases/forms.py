"""Forms of English words that a pattern hears beside the one it names.

The lists are closed and short on purpose: a form that is missing is a miss that can be seen and
added, a rule that guesses is a false alarm that cannot be explained.
"""

from __future__ import annotations

_IRREGULAR = """
be am is are was were been being|have has had having|do does did done doing|go goes went gone going
say says said saying|tell tells told telling|get gets got gotten getting|make makes made making
know knows knew known knowing|think thinks thought thinking|take takes took taken taking
see sees saw seen seeing|come comes came coming|give gives gave given giving
find finds found finding|feel feels felt feeling|leave leaves left leaving|keep keeps kept keeping
let lets letting|begin begins began begun beginning|hold holds held holding
bring brings brought bringing|write writes wrote written writing|sit sits sat sitting
stand stands stood standing|lose loses lost losing|pay pays paid paying|meet meets met meeting
run runs ran running|speak speaks spoke spoken speaking|lie lies lied lying
hear hears heard hearing|mean means meant meaning|set sets setting|put puts putting
hurt hurts hurting|break breaks broke broken breaking|fight fights fought fighting
drink drinks drank drunk drinking|wear wears wore worn wearing|hit hits hitting
hide hides hid hidden hiding|forget forgets forgot forgotten forgetting
forgive forgives forgave forgiven forgiving|understand understands understood understanding
choose chooses chose chosen choosing|show shows showed shown showing|quit quits quitting
cut cuts cutting|shut shuts shutting|sleep sleeps slept sleeping|eat eats ate eaten eating
drive drives drove driven driving|fall falls fell fallen falling|seek seeks sought seeking
buy buys bought buying|catch catches caught catching|teach teaches taught teaching
fail fails failed failing|deal deals dealt dealing|build builds built building
spend spends spent spending|send sends sent sending|win wins won winning|grow grows grew grown growing
throw throws threw thrown throwing|blow blows blew blown blowing|swear swears swore sworn swearing
wake wakes woke woken waking|shake shakes shook shaken shaking|lead leads led leading
read reads reading|spread spreads spreading|stick sticks stuck sticking|suck sucks sucked sucking
child children|person people persons|woman women|man men|life lives
"""
IRREGULAR = {
    line.split()[0]: frozenset(line.split())
    for row in _IRREGULAR.split("|")
    for line in row.strip().split("\n")
}
_VOWELS = "aeiou"
MODALS = frozenset(["should", "would", "could", "must", "might"])
"""Behind one of these, "of" is heard as "have" ("should of")."""


def inflections(word: str) -> frozenset[str]:
    """The forms of a verb or noun: "tell" gives tell, tells, told, telling."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    stem, last, before = word[:-1], word[-1:], word[-2:-1]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return frozenset({word, f"{word}es", f"{word}ed", f"{word}ing"})
    if last == "y" and before not in _VOWELS:
        return frozenset({word, f"{stem}ies", f"{stem}ied", f"{word}ing"})
    if word.endswith("ie"):
        return frozenset({word, f"{word}s", f"{word}d", f"{word[:-2]}ying"})
    if last == "e":
        ing = {f"{word}ing"} if word.endswith(("ee", "oe", "ye")) else {f"{stem}ing"}
        return frozenset({word, f"{word}s", f"{word}d"} | ing)
    forms = {word, f"{word}s", f"{word}ed", f"{word}ing"}
    if last not in f"{_VOWELS}wxy" and before in _VOWELS and word[-3:-2] not in _VOWELS:
        # stop, stopped; but visit, visited: both are kept, a form nobody writes costs nothing
        forms |= {f"{word}{last}ed", f"{word}{last}ing"}
    if word.endswith(("o",)):
        forms.add(f"{word}es")
    return frozenset(forms)
