"""The language server: diagnostics while one types, the why of a finding, and what to do about it.

It says nothing over the network, starts no other program and writes no file; what one types stays in the process.
"""

from __future__ import annotations

from functools import partial

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from tic import __version__
from tic.checking.result import FileResult, Placed
from tic.language import Severity
from tic.lsp.checks import Checks, holds_settings
from tic.lsp.offers import Edit, ignoring, rewordings
from tic.lsp.positions import Positions

SOURCE = "tic"
_SEVERITIES = {
    Severity.HIGH: lsp.DiagnosticSeverity.Warning,
    Severity.MEDIUM: lsp.DiagnosticSeverity.Warning,
    Severity.LOW: lsp.DiagnosticSeverity.Information,
}
_SAID = 1_000  # characters of a message about settings


class Server:
    """What the server knows of the buffers that are open."""

    def __init__(self) -> None:
        self.server = LanguageServer("tic-care", __version__)
        self._checks = Checks()
        self._results: dict[str, tuple[FileResult, Positions]] = {}
        fixes = lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix])
        for feature, does, options in (
            (lsp.TEXT_DOCUMENT_DID_OPEN, self._opened, None),
            (lsp.TEXT_DOCUMENT_DID_CHANGE, self._changed, None),
            (lsp.TEXT_DOCUMENT_DID_SAVE, self._saved, None),
            (lsp.TEXT_DOCUMENT_DID_CLOSE, self._closed, None),
            (lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._watched, None),
            (lsp.TEXT_DOCUMENT_HOVER, self._hover, None),
            (lsp.TEXT_DOCUMENT_CODE_ACTION, self._actions, fixes),
        ):
            # pygls writes attributes on what it is given: a method takes none.
            self.server.feature(feature, options)(partial(does))

    def _opened(self, params: lsp.DidOpenTextDocumentParams) -> None:
        self._look(params.text_document.uri)

    def _changed(self, params: lsp.DidChangeTextDocumentParams) -> None:
        self._look(params.text_document.uri)

    def _saved(self, params: lsp.DidSaveTextDocumentParams) -> None:
        if holds_settings(params.text_document.uri):
            self._look_again()

    def _closed(self, params: lsp.DidCloseTextDocumentParams) -> None:
        self._results.pop(params.text_document.uri, None)
        self._publish(params.text_document.uri, [])

    def _watched(self, params: lsp.DidChangeWatchedFilesParams) -> None:
        if any(holds_settings(change.uri) for change in params.changes):
            self._look_again()

    def _look_again(self) -> None:
        self._checks.forget()
        for uri in list(self.server.workspace.text_documents):
            self._look(uri)

    def _look(self, uri: str) -> None:
        document = self.server.workspace.get_text_document(uri)
        path = to_fs_path(uri) or uri.rpartition(":")[2]
        result = self._checks.of(document.source, path, document.language_id or "")
        self._results.pop(uri, None)
        if isinstance(result, FileResult):
            positions = Positions(result.source or document.source)
            self._results[uri] = result, positions
            self._publish(uri, _diagnostics(result, positions), document.version)
        else:
            said = [_told(result[:_SAID])] if result else []
            self._publish(uri, said, document.version)

    def _publish(
        self, uri: str, diagnostics: list[lsp.Diagnostic], version: int | None = None
    ) -> None:
        self.server.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri, diagnostics, version)
        )

    def _at(self, uri: str, range_: lsp.Range) -> list[Placed]:
        """Return the findings that touch a range."""
        if uri not in self._results:
            return []
        result, positions = self._results[uri]
        first, last = _key(range_.start), _key(range_.end)
        places = [(each, positions.range(each.start, each.end)) for each in result.findings]
        return [each for each, at in places if _key(at.start) <= last and first <= _key(at.end)]

    def _hover(self, params: lsp.HoverParams) -> lsp.Hover | None:
        uri, at = params.text_document.uri, params.position
        found = self._at(uri, lsp.Range(at, at))
        if not found:
            return None
        pages = "\n\n---\n\n".join(map(_page, found))
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, pages))

    def _actions(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        found = self._at(uri, params.range)
        actions: list[lsp.CodeAction] = []
        for each in found:
            result, positions = self._results[uri]
            edits = rewordings(result, each)
            ignored = ignoring(result, each, positions.line_start(each.start))
            edits += [ignored] if ignored else []
            actions += (_action(edit, uri, each, positions) for edit in edits)
        return actions


def _diagnostics(result: FileResult, positions: Positions) -> list[lsp.Diagnostic]:
    found = [_diagnostic(each, positions) for each in result.findings]
    if result.not_read:
        return [_told(f"Not read: {result.not_read.says}", result.line or 1)]
    return [*found, *(_told(gap.because.says, gap.line) for gap in result.gaps)]


def _diagnostic(each: Placed, positions: Positions) -> lsp.Diagnostic:
    return lsp.Diagnostic(
        positions.range(each.start, each.end),
        each.says,
        severity=_SEVERITIES[each.rule.severity],
        code=each.rule.code,
        source=SOURCE,
    )


def _told(says: str, line: int = 1) -> lsp.Diagnostic:
    """Return what is said of a file as a whole or of a line of it."""
    start = lsp.Position(line - 1, 0)
    return lsp.Diagnostic(
        lsp.Range(start, start), says, severity=lsp.DiagnosticSeverity.Information, source=SOURCE
    )


def _action(edit: Edit, uri: str, each: Placed, positions: Positions) -> lsp.CodeAction:
    change = lsp.TextEdit(positions.range(edit.start, edit.end), edit.text)
    return lsp.CodeAction(
        edit.title,
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(each, positions)],
        edit=lsp.WorkspaceEdit(changes={uri: [change]}),
    )


def _page(each: Placed) -> str:
    rule = each.rule
    instead = "\n".join(f"- {words}" for words in rule.instead)
    sources = "; ".join(f"[{source.name} ({source.year})]({source.url})" for source in rule.sources)
    parts = [f"**{rule.code} {rule.name}** ({rule.severity})", each.says, rule.why]
    parts += [f"Instead, for example:\n\n{instead}"] if instead else []
    parts += [f"*Sources: {sources}*"] if sources else []
    return "\n\n".join(parts)


def _key(at: lsp.Position) -> tuple[int, int]:
    return at.line, at.character
