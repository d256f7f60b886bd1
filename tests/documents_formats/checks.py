"""What must hold in every format: maps are true, and an edit at a span changes that text alone."""

from hypothesis import strategies as st

from tic.documents import Document, NotRead, Passage, read


def document(source: str, path: str) -> Document:
    outcome = read(source.encode(), path=path)
    assert isinstance(outcome, Document), outcome
    return outcome


def refused(source: str, path: str) -> NotRead:
    outcome = read(source.encode(), path=path)
    assert isinstance(outcome, NotRead), [each.text.text for each in outcome.passages]
    return outcome


def passages(source: str, path: str) -> list[Passage]:
    return list(document(source, path).passages)


def texts(source: str, path: str) -> list[str]:
    return [each.text.text for each in passages(source, path)]


def by_key(source: str, path: str) -> dict[str, str]:
    return {each.key: each.text.text for each in passages(source, path)}


def notes(source: str, path: str) -> list[str]:
    return [each.text for each in document(source, path).comments]


def check_maps(source: str, path: str) -> list[Passage]:
    """Every copied run stands in the source letter for letter; passages come in order."""
    found = passages(source, path)
    for each in found:
        text, runs = each.text
        ends = [run.at for run in runs[1:]] + [len(text)]
        for run, end in zip(runs, ends, strict=True):
            assert 0 <= run.start <= run.end <= len(source)
            if run.copied:
                assert source[run.start : run.end] == text[run.at : end]
    starts = [each.text.span(0, 0)[0] for each in found]
    assert starts == sorted(starts)
    return found


def check_edit(source: str, path: str, data: st.DataObject) -> None:
    """New letters at the span of old letters appear there when read again, and nowhere else."""
    before = check_maps(source, path)
    places = [
        (index, at)
        for index, each in enumerate(before)
        for at in range(len(each.text.text))
        if each.text.text[at] in "aeiou" and each.text.verbatim(at, at + 1)
    ]
    if not places:
        return
    index, at = data.draw(st.sampled_from(places))
    text = before[index].text
    start, end = text.span(at, at + 1)
    after = passages(source[:start] + "äq" + source[end:], path)
    expected = [each.text.text for each in before]
    expected[index] = text.text[:at] + "äq" + text.text[at + 1 :]
    assert [each.text.text for each in after] == expected
