import pytest
from tests.cli.made import HARM


@pytest.fixture
def copy(folder):
    (folder / "a.md").write_bytes(b"He committed suicide.\r\n\r\nFor drug users.\r\n")
    (folder / "b.md").write_text(HARM)
    return folder


def test_what_needs_no_thought_is_mended_and_the_rest_reported(call, copy):
    ended = call("check", "--fix", ".", "--output-format", "concise")
    assert ended.code == 1
    assert "b.md:1:1: TIC102" in ended.out
    assert "a.md" not in ended.out
    assert "2 findings fixed in 1 file." in ended.err
    mended = b"He died by suicide.\r\n\r\nFor people who use drugs.\r\n"
    assert (copy / "a.md").read_bytes() == mended
    assert "0 findings fixed" in call("check", "--fix", ".").err
    assert (copy / "b.md").read_text() == HARM


@pytest.mark.parametrize("words", [("--diff",), ("--diff", "a.md")])
def test_it_is_shown_first_and_nothing_is_written(call, copy, words):
    before = (copy / "a.md").read_bytes()
    ended = call("check", "--fix", *words)
    assert ended.code == 1
    assert "-He committed suicide.\n+He died by suicide.\n" in ended.out
    assert "2 findings would be fixed in 1 file." in ended.err
    assert (copy / "a.md").read_bytes() == before


def test_what_cannot_be_written_is_two(call, copy, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    ended = call("check", "--fix", "a.md")
    assert ended.code == 2
    assert "No space left on device" in ended.out


def test_standard_input_is_no_file_to_mend(call, copy):
    assert call("check", "--fix", "-").code == 2


def test_what_a_baseline_knows_or_a_comment_lets_stand_stays(call, copy):
    remark = "<!-- tic: ignore-next[TIC1801] -- quotes a law -->\n"
    (copy / "a.md").write_text(remark + "He committed suicide.\n\nFor drug users.\n")
    assert call("check", "a.md", "--baseline", "k.json", "--create-baseline").code == 0
    before = (copy / "a.md").read_text()
    assert call("check", "--fix", "a.md", "--baseline", "k.json").code == 0
    assert (copy / "a.md").read_text() == before
