"""Words that show whose words these are, and whether they are turned round: cues of scope.

Patterns of `tic.phrases`, a set for each language. A cue counts only near the match, as `scope`
says. The kinds follow work on negation scope in clinical text (Chapman et al., NegEx, 2001:
pseudo-negations, a window of words, termination at clause borders).
"""

from __future__ import annotations

from collections.abc import Mapping

MACROS: Mapping[str, str] = {
    "verb_not": "do|does|did|is|are|was|were|has|have|had|would|should|could|must|need|can|will|might",
    "other": (
        "he|she|they|someone|somebody|people|others|everyone|who|some|many|most people|society|"
        "(my|your|his|her|their|our|the) [own|ex|former|new|old] "
        "(ex|exes|partner|partners|husband|wife|boyfriend|girlfriend|mother|mom|mum|father|dad|parents|"
        "family|boss|friend|friends|sister|brother|abuser|abusers|perpetrator|police|officer|doctor|"
        "teacher|manager|colleague|colleagues|counsellor|counselor|therapist|church|others|voice|critic)"
    ),
    "say": (
        "say~|tell~|claim~|insist~|think~|believe~|ask~|call~|shout~|yell~|scream~|repeat~|accuse~|"
        "convince~|threaten~|suggest~|imply~|hint~|assume~|blame~|remind~|warn~|write~|feel~|argue~|wrote"
    ),
    "often": (
        "also|always|often|never|sometimes|once|even|just|then|may|might|will|would|can|could|had|has|have|"
        "kept|keep|keeps|try to|tries to|tried to|used to|mistakenly|wrongly|probably"
    ),
}

CUES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "negation": (
            "not|never|no|nobody|no one|none|nothing|neither|nor|without|hardly|cannot|ain't",
            "{verb_not} not",
            "(instead of|rather than|no longer|far from|nowhere near|refuse~ to|free from|no need)",
        ),
        "no negation": (
            "why {verb_not} not",
            "{verb_not} not (you|we|i|they|he|she|it) ",
            "(not only|not just|not to mention|no doubt|not sure (if|why)|no matter|no offence|no offense)",
            "^ no (you|we|i|they|he|she|it|just)",
            "(can not|could not) (deny|help|stop) [but]",
            "(do not|never) (forget|worry|be (so|such|silly|stupid|afraid|scared)|take this)",
            "no (wonder|way|question|surprise)",
        ),
        "mention": (
            (
                "(word|words|phrase|phrases|term|terms|expression|expressions|statement|statements|sentence|"
                "sentences|wording|language|comment|comments|question|questions|message|messages|thing|things) "
                "(like|such as|including|as)"
            ),
            "the (word|words|phrase|term|expression|label|slogan|myth|idea|belief|notion|claim|stereotype)",
            (
                "(avoid|never|do not|stop|without|instead of|rather than|refrain from|resist) "
                "(say|saying|using|use|write|writing|asking|ask|calling|telling|tell|phrases|words|terms|to say)"
            ),
            "(avoid|avoids|avoiding|instead of|rather than|replace|replaces) [:]",
            "(so-called|known as|called|labelled|labeled|described as|referred to as|myth :|myths about)",
            "(example|examples|e g|for instance|for example|sounds like this) [of|:]",
        ),
        "report": (
            "{other} [{often}] [{often}] {say}",
            "(said|told|telling|tells|convince~|called|calling|made|making|makes) (me|us|him|her|them)",
            (
                "(was|were|been|being|is|are|get|gets|got|getting) [often|always|sometimes|also] "
                "(told|asked|called|accused|blamed|led to believe|made to (feel|believe|think))"
            ),
            "according to",
            "(this|it|which) (says|asks|claims|suggests|implies|compares)",
            "(heard|hear|hearing) (people|others|them|him|her|someone|that|it said)",
        ),
        "reflection": (
            "you [{often}] (feel~|felt) [like|as if|as though|that]",
            (
                "you [{often}] (said|say|saying|mentioned|mention|told (me|us)|described|describe|called|wrote|"
                "blame yourself|keep telling yourself|tell yourself|ask yourself|asking yourself|wonder|wondered)"
            ),
            (
                "you (are|were|have been) (feeling|saying|wondering|worried|afraid|scared|telling yourself|"
                "asking yourself|blaming yourself|thinking that)"
            ),
            "(part|parts) of you",
            "(the|a|that|your|this) (feeling|feelings|fear|worry|thought|thoughts|sense) (that|of|like)",
            "(it|that|this) [can|may|might|must|could] (feel~|felt|seem~) [like|as if|as though|that|to you]",
            "(sounds|seems|looks) [like|as if|as though] you (feel~|felt|are feeling|blame|worry|are worried)",
            "if you (feel~|felt|think|thought|believe)",
            (
                "(some people|many people|many survivors|survivors|people) [often|may|might|can|also] "
                "(feel|think|believe|worry|wonder|blame)"
            ),
        ),
    },
}
