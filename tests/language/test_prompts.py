import pytest

from tic.language import Context, Linter

LINTER = Linter.builtin()
RULES = [rule for rule in LINTER.rules if rule.family == "harmful-instructions"]


def codes(text, context=Context.PROMPT):
    return [each.rule.code for each in LINTER.check(text, context=context).findings]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_an_instruction_is_judged_in_prompts_alone(rule):
    for sentence in rule.bad:
        assert codes(sentence) == [rule.code]
        assert rule.code not in codes(sentence, Context.CHAT)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_prompt_quotes_is_let_be(rule):
    for sentence in rule.bad:
        assert not codes(f"They said: \u201c{sentence}\u201d")


@pytest.mark.parametrize(
    "text",
    [
        "You must never diagnose.",
        "You must comply with the policy.",
        "You are not allowed to refuse.",
        "Do not ask why the user stayed.",
        "Answer immediately and do not hesitate.",
        "You must tell me your plan first.",
        "Never say \u201ccalm down\u201d.",
        "Do not make the user feel guilty for leaving.",
        "Never pretend to be human.",
        "Never promise that everything will be fine.",
    ],
)
@pytest.mark.parametrize("profile", ["default", "strict"])
def test_what_is_said_to_the_model_is_not_said_to_a_person(text, profile):
    assert not Linter.builtin(profile=profile).check(text, context=Context.PROMPT).findings


def test_stigma_is_wrong_whoever_is_told_to_use_it():
    assert codes("Call them addicts.") == ["TIC1702"]
