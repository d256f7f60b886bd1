"""LangChain: a middleware that holds a reply until it was judged (extra `langchain`).

A reply that may not be said is made again, with what to do instead and no word of the draft. The model's own tokens
reach no stream of the graph; the reply enters it whole, after it was judged. Where judging fails, nothing is said.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse
from langchain_core.messages import AIMessage, SystemMessage
from langgraph.constants import TAG_NOSTREAM

from tic.errors import WithheldError
from tic.integrations.held import Held
from tic.session import Tools
from tic.session.guard import AwaitedJudge


class CarefulReplies(AgentMiddleware[Any, Any, Any]):
    """Judges what an agent says, by the linter and the rules of conversation.

    `judge` says of a draft whether it may be said, such as `lambda draft: talk.propose(draft, at=now())`; without it
    each sentence is judged alone. A draft that is refused is made again `retries` times, then `WithheldError` ends the
    run. Arguments of tools, structured output and reasoning are not judged.
    """

    def __init__(
        self, *, judge: AwaitedJudge | None = None, retries: int = 2, tools: Tools | None = None
    ) -> None:
        super().__init__()
        self._held, self._retries = Held(judge=judge, tools=tools), retries

    def wrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        """Return an answer of the model that may be said; raises `WithheldError` where there is none."""
        told, quiet = None, _unstreamed(request)
        for _ in range(self._retries + 1):
            answer = handler(_with(quiet, told))
            told = self._held.refusal(_text(answer))
            if told is None:
                return answer
        raise WithheldError(told)

    async def awrap_model_call(
        self,
        request: ModelRequest[Any],
        handler: Callable[[ModelRequest[Any]], Awaitable[ModelResponse[Any]]],
    ) -> ModelResponse[Any]:
        """`wrap_model_call` for a run that is awaited."""
        told, quiet = None, _unstreamed(request)
        for _ in range(self._retries + 1):
            answer = await handler(_with(quiet, told))
            told = await self._held.arefusal(_text(answer))
            if told is None:
                return answer
        raise WithheldError(told)


def _unstreamed(request: ModelRequest[Any]) -> ModelRequest[Any]:
    """Keep the tokens of the model out of the streams of the graph: they leave before anything is judged."""
    model = request.model
    tags = [*(model.tags or ()), TAG_NOSTREAM]
    return request.override(model=model.model_copy(update={"tags": tags}))


def _with(request: ModelRequest[Any], told: str | None) -> ModelRequest[Any]:
    if told is None:
        return request
    system = "\n\n".join(filter(None, (request.system_prompt, told)))
    return request.override(system_message=SystemMessage(system))


def _text(answer: ModelResponse[Any]) -> str:
    return "\n".join(str(each.text) for each in answer.result if isinstance(each, AIMessage))
