"""Google ADK: a plugin that holds a reply until it was judged (extra `google-adk`).

The pieces of a streamed reply are held; the whole one, which ADK hands over at its end, is shown with the words that
may be said. Where judging fails, nothing is said.
"""

from __future__ import annotations

from google.adk.agents.callback_context import CallbackContext
from google.adk.models.llm_response import LlmResponse
from google.adk.plugins.base_plugin import BasePlugin
from google.genai.types import Part

from tic.integrations.held import Held
from tic.session import Tools
from tic.session.guard import AwaitedJudge


class CarefulReplies(BasePlugin):
    """Judges what the agents of a runner say, by the linter and the rules of conversation.

    `judge` says of a draft whether it may be said, such as `lambda draft: talk.propose(draft, at=now())`; without it
    each sentence is judged alone. `instead` takes the place of a sentence that should not be said. Thoughts and
    arguments of tools are not judged.
    """

    def __init__(
        self,
        *,
        judge: AwaitedJudge | None = None,
        instead: str = "I'm here.",
        tools: Tools | None = None,
    ) -> None:
        super().__init__(name="tic")
        self._held = Held(judge, instead, tools)

    async def after_model_callback(
        self, *, callback_context: CallbackContext, llm_response: LlmResponse
    ) -> LlmResponse | None:
        """Return the response with the words that may be said: of a piece none, of the whole those that were judged."""
        del callback_context
        content = llm_response.content
        if content is None or not any(map(_is_words, content.parts or ())):
            return None
        draft = "".join(part.text or "" for part in content.parts or () if _is_words(part))
        said = "" if llm_response.partial else await self._held.asaid(draft)
        parts: list[Part] = []
        for part in content.parts or ():
            if not _is_words(part):
                parts.append(part)
            elif said:
                parts.append(Part(text=said))
                said = ""
        return llm_response.model_copy(
            update={"content": content.model_copy(update={"parts": parts})}
        )


def _is_words(part: Part) -> bool:
    return bool(part.text) and not part.thought
