"""A request's body, read whole before anybody works on it: bounded in size and time."""

import asyncio

from starlette.types import Message, Receive, Scope

LARGEST = 256 * 1024
"""The document's largest request is some kilobytes."""
PATIENCE_S = 10.0


class TooLargeError(ValueError):
    """More than the store reads."""


class TooSlowError(TimeoutError):
    """It did not come to its end in time."""


async def read_whole(scope: Scope, receive: Receive) -> Receive:
    """What hands the body over at once, and then whatever comes. TooLargeError, TooSlowError."""
    if _told_length(scope) > LARGEST:
        raise TooLargeError
    try:
        async with asyncio.timeout(PATIENCE_S):
            first = await _body(receive)
    except TimeoutError as late:
        raise TooSlowError from late
    waiting = [first]

    async def handed_over() -> Message:
        return waiting.pop() if waiting else await receive()

    return handed_over


async def _body(receive: Receive) -> Message:
    read = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return message
        read += message.get("body", b"")
        if len(read) > LARGEST:
            raise TooLargeError
        if not message.get("more_body", False):
            return {"type": "http.request", "body": bytes(read), "more_body": False}


def _told_length(scope: Scope) -> int:
    told = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    return int(told) if told.isdigit() else 0
