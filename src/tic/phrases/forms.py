"""Forms of English words: inflections and contractions. A pattern names the plain one.

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

_NOT = [
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "would",
    "should",
    "could",
    "must",
    "need",
    "might",
]
_BE = {"am": ["i"], "are": ["you", "we", "they", "there", "what", "who", "how", "these", "those"]}
_IS = [
    "he",
    "she",
    "it",
    "that",
    "this",
    "there",
    "what",
    "who",
    "how",
    "where",
    "when",
    "why",
    "here",
    "one",
    "everyone",
    "everybody",
    "nobody",
    "somebody",
    "someone",
    "something",
    "everything",
    "nothing",
    "name",
]
_PRONOUNS = ["i", "you", "he", "she", "it", "we", "they", "that", "who", "there"]
# Two words in full -> how they are run together; without an apostrophe only where that is no other word.
CONTRACTIONS: dict[tuple[str, str], tuple[str, ...]] = {
    **{(verb, "not"): (f"{verb}n't", f"{verb}nt") for verb in _NOT},
    **{(verb, "not"): (f"{verb}n't", f"{verb}nt", "ain't", "aint") for verb in ("is", "are")},
    ("am", "not"): ("ain't", "aint"),
    ("can", "not"): ("can't", "cannot", "cant"),
    ("will", "not"): ("won't", "wont"),
    ("shall", "not"): ("shan't",),
    **{(who, verb): (f"{who}'{verb[1:]}",) for verb, people in _BE.items() for who in people},
    ("i", "am"): ("i'm", "im"),
    ("you", "are"): ("you're", "youre", "ur"),
    ("they", "are"): ("they're", "theyre"),
    **{(who, verb): (f"{who}'s",) for who in _IS for verb in ("is", "has")},
    **{
        (who, "is"): (f"{who}'s", f"{who}s") for who in ("he", "she", "it", "that", "what", "there")
    },
    **{(who, "have"): (f"{who}'ve",) for who in _PRONOUNS},
    ("i", "have"): ("i've", "ive"),
    ("you", "have"): ("you've", "youve"),
    **{(who, verb): (f"{who}'d",) for who in _PRONOUNS for verb in ("would", "had")},
    ("you", "would"): ("you'd", "youd"),
    **{(who, "will"): (f"{who}'ll",) for who in _PRONOUNS},
    ("you", "will"): ("you'll", "youll"),
    ("let", "us"): ("let's", "lets"),
    **{
        (verb, "have"): (f"{verb}'ve", f"{verb}a")
        for verb in ("should", "would", "could", "must", "might")
    },
    ("got", "to"): ("gotta",),
    ("going", "to"): ("gonna",),
    ("want", "to"): ("wanna",),
    ("have", "to"): ("hafta",),
    ("kind", "of"): ("kinda",),
    ("sort", "of"): ("sorta",),
    ("out", "of"): ("outta",),
    ("give", "me"): ("gimme",),
    ("let", "me"): ("lemme",),
    ("you", "all"): ("y'all", "yall"),
}
# A modal and "have" are also heard as "should of".
_HEARD_AS = {"have": ("of",)}
OPENED = {
    form: pair
    for pair, forms in reversed(CONTRACTIONS.items())
    for form in forms
    if "'" in form and form != "ain't"
} | {"cannot": ("can", "not")}


def heard_as(first: str, second: str) -> tuple[str, ...]:
    """Words that stand where `second` is meant after `first` ("should of")."""
    modal = first in ("should", "would", "could", "must", "might")
    return _HEARD_AS.get(second, ()) if modal else ()


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
