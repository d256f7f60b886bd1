"""A small pack for tests of the engine; the rules that ship are tested where they are read."""

from tic.language import Context, Guards, Pack, Rule, Severity

MACROS = {"you": "you|you guys", "must": "must|have to|need to|got to", "adv": "just|really|simply"}


def rule(code: str, family: str, *patterns: str, confidence: float = 0.9, **guards: object) -> Rule:
    return Rule(
        code=code,
        name=f"rule-{code.lower()}",
        family=family,
        severity=Severity.HIGH,
        confidence=confidence,
        measured=False,
        contexts=frozenset({Context.GENERAL, Context.CHAT, Context.FORM}),
        patterns=patterns,
        guards=Guards(**guards),
        says="These words take the choice away.",
        why="Choice is what was taken before.",
        instead=("Would you like to?",),
        sources=(),
        bad=(),
        good=(),
    )


PACK = Pack(
    name="test",
    lang="en",
    rules=(
        rule("TIC101", "coercion", "{you} [{adv}] {must} (tell|show|trust) (me|us)"),
        rule("TIC102", "coercion", "you have no choice", negation=False),
        rule("TIC201", "minimising", "calm down"),
        rule("TIC203", "minimising", "(it|that) (is|was) not that bad", negation=False),
        rule("TIC202", "minimising", "calm down", "get over it"),
        rule("TIC301", "blame", "your [own] fault", unless_sentence=("whose question",)),
        rule("TIC302", "blame", "why did you [not] (leave|tell)", question_only=True),
        rule("TIC401", "advice", "you should", confidence=0.3, unless_after=("receive|see",)),
        rule("TIC1001", "guilt", "after all <3> (i|we) (did|have done)"),
    ),
    macros=MACROS,
    retired={},
)
