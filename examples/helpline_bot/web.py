"""What every answer carries and what every form is read by: the edges of the web."""

import hashlib
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LONGEST_FORM = 20_000  # bytes; 4,000 characters of any script
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",  # going back after leaving shows nothing
}
# The page of an exercise brings a policy of its own, which allows no request at all.
EXERCISE_HEADERS = HEADERS | {"content-security-policy": "frame-ancestors 'self'"}


class WithHeaders:
    """Adds the headers that every answer carries, where it has none of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name.lower() for name, _ in message["headers"]}
                added = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message["headers"] += [one for one in added if one[0] not in own]
            await send(message)

        await self._app(scope, receive, sending)


def pseudonym(token: str) -> str:
    """Return the name under which things are kept; who reads the files cannot make the cookie of it."""
    return "p-" + hashlib.sha256(token.encode()).hexdigest()[:32]


async def form_of(request: Request) -> dict[str, str]:
    """Return the fields of a form, read by hand so that nothing of it is ever put on disk."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_FORM:
            raise HTTPException(400, "That was too long to read. Up to 4,000 characters fit.")
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=10)
    return {name: values[-1] for name, values in fields.items()}
