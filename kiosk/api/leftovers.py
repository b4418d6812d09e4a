"""Bytes after the end of an answer: httpcore would take them for the next request's answer."""

from typing import Any

from kiosk.api.lean_httpx import httpx


async def drop_leftovers(http: httpx.AsyncClient) -> None:
    """Closes every connection that holds bytes after an answer. A test fails where httpcore changes."""
    transport: Any = http._transport  # noqa: SLF001 - no public way tells what h11 has not read yet
    if not isinstance(transport, httpx.AsyncHTTPTransport):
        return
    pool: Any = transport._pool  # noqa: SLF001
    for connection in tuple(pool.connections):
        if connection.is_idle() and connection._connection._h11_state.trailing_data[0]:  # noqa: SLF001
            await connection.aclose()
