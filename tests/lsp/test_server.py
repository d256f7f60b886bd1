"""The language server against a real client: another process, over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls", reason='install what an editor needs: pip install "tic-care[lsp]"')

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

HARM = "You have no choice but to tell me."
TIMEOUT = 60


class Editor:
    """A client with one process of the server, and what it was told of each buffer."""

    def __init__(self) -> None:
        self.client = LanguageClient("tests", "1")
        self.told: dict[str, asyncio.Queue[list[lsp.Diagnostic]]] = {}

        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _published(params: lsp.PublishDiagnosticsParams) -> None:
            self.told.setdefault(params.uri, asyncio.Queue()).put_nowait(list(params.diagnostics))

    async def start(self, folder: Path) -> lsp.InitializeResult:
        await self.client.start_io(sys.executable, "-m", "tic", "lsp", "--stdio")
        result = await self.client.initialize_async(
            lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri())
        )
        self.client.initialized(lsp.InitializedParams())
        return result

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        item = lsp.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def change(self, uri: str, text: str, version: int) -> None:
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(version, uri),
                [lsp.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    async def diagnostics(self, uri: str) -> list[lsp.Diagnostic]:
        queue = self.told.setdefault(uri, asyncio.Queue())
        return await asyncio.wait_for(queue.get(), TIMEOUT)

    async def actions(self, uri: str, range_: lsp.Range) -> list[Any]:
        found = await self.client.text_document_code_action_async(
            lsp.CodeActionParams(
                lsp.TextDocumentIdentifier(uri), range_, lsp.CodeActionContext(diagnostics=[])
            )
        )
        return list(found or [])

    async def stop(self) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()


def edited(folder: Path, talk: Callable[[Editor], Awaitable[None]]) -> None:
    async def session() -> None:
        editor = Editor()
        await editor.start(folder)
        try:
            await talk(editor)
        finally:
            await editor.stop()

    asyncio.run(session())


def span(diagnostic: lsp.Diagnostic) -> tuple[int, int, int, int]:
    at = diagnostic.range
    return at.start.line, at.start.character, at.end.line, at.end.character


def put(text: str, action: Any) -> str:
    """The text after an action, by the lines and UTF-16 columns that it names."""
    [(_, [edit])] = action.edit.changes.items()
    lines = text.splitlines(keepends=True)

    def offset(at: lsp.Position) -> int:
        before = "".join(lines[: at.line])
        line = (lines[at.line] if at.line < len(lines) else "").encode("utf-16-le")
        return len(before) + len(line[: 2 * at.character].decode("utf-16-le"))

    return text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]


def test_what_is_typed_is_checked_before_it_is_saved(tmp_path: Path) -> None:
    async def talk(editor: Editor) -> None:
        uri = (tmp_path / "a.md").as_uri()
        editor.open(uri, "It is up to you.\n")
        assert await editor.diagnostics(uri) == []
        editor.change(uri, f"🌿🌿 {HARM}\n", 2)
        [found] = await editor.diagnostics(uri)
        assert (found.code, found.source) == ("TIC102", "tic")
        assert span(found)[:2] == (0, 5)  # two signs above U+FFFF are four units
        editor.client.text_document_did_close(
            lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri))
        )
        assert await editor.diagnostics(uri) == []

    edited(tmp_path, talk)


def test_a_finding_is_explained_and_can_be_reworded_or_ignored(tmp_path: Path) -> None:
    async def talk(editor: Editor) -> None:
        uri = (tmp_path / "a.md").as_uri()
        page = f"Hello.\n\nSee here. {HARM} Thank you.\n"
        editor.open(uri, page)
        [found] = await editor.diagnostics(uri)
        hover = await editor.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(uri), found.range.start)
        )
        assert hover is not None
        assert "TIC102" in str(hover.contents)
        assert "Instead" in str(hover.contents)
        *reworded, ignored = await editor.actions(uri, found.range)
        assert reworded
        for action in reworded:
            changed = put(page, action)
            assert changed.startswith("Hello.\n\nSee here. ")
            assert changed.endswith(" Thank you.\n")
            assert "no choice but" not in changed
        editor.change(uri, put(page, ignored), 2)
        assert all(each.code != "TIC102" for each in await editor.diagnostics(uri))

    edited(tmp_path, talk)


def test_settings_of_the_folder_hold_and_are_read_again(tmp_path: Path) -> None:
    settings = tmp_path / "tic.toml"
    settings.write_text('ignore = ["TIC102"]\n', encoding="utf-8")

    async def talk(editor: Editor) -> None:
        uri = (tmp_path / "a.md").as_uri()
        editor.open(uri, HARM)
        assert await editor.diagnostics(uri) == []
        settings.write_text("", encoding="utf-8")
        editor.client.workspace_did_change_watched_files(
            lsp.DidChangeWatchedFilesParams(
                [lsp.FileEvent(settings.as_uri(), lsp.FileChangeType.Changed)]
            )
        )
        assert [each.code for each in await editor.diagnostics(uri)] == ["TIC102"]
        settings.write_text("nonsense = 1\n", encoding="utf-8")
        editor.client.text_document_did_save(
            lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(settings.as_uri()))
        )
        [told] = await editor.diagnostics(uri)
        assert "nonsense" in told.message

    edited(tmp_path, talk)


def test_a_buffer_is_read_as_its_kind_or_not_at_all(tmp_path: Path) -> None:
    async def talk(editor: Editor) -> None:
        editor.open("untitled:Untitled-1", HARM, "plaintext")
        assert len(await editor.diagnostics("untitled:Untitled-1")) == 1
        uri = (tmp_path / "a.exe").as_uri()
        editor.open(uri, HARM, "binary")
        assert await editor.diagnostics(uri) == []
        uri = (tmp_path / "a.json").as_uri()
        editor.open(uri, '{"a": ', "json")
        [told] = await editor.diagnostics(uri)
        assert told.message.startswith("Not read")

    edited(tmp_path, talk)
