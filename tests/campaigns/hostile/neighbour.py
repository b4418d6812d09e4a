"""One case of a neighbour: some requests from another machine or from a web page, whole and half."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from random import Random
from urllib.parse import urlsplit

from tests.campaigns.hostile.attack import Attack
from tests.campaigns.hostile.network import ELSEWHERE, HERE, Network
from tests.campaigns.hostile.requests import of_a_machine, of_a_web_page

REQUESTS = 12
_HALVES = 20


async def neighbour(there: Network, dice: Random, turn: int) -> Attack:
    """Plays it, in a thread: the store is in another one."""
    return await asyncio.to_thread(_played, there, dice, page=turn % 3 == 0)


def _played(there: Network, dice: Random, *, page: bool) -> Attack:
    attack = Attack("a web page" if page else "another machine")
    before = there.state()
    for _ in range(REQUESTS):
        request = of_a_web_page(dice, there.port) if page else _of_a_machine(there, dice)
        answer = there.sent(request, HERE if page else ELSEWHERE)
        attack.wrongs += [f"{wrong} by {request[:120]!r}" for wrong in _wrong(there, before, answer)]
    attack.wrongs += _half_requests(there, dice, page=page)
    return attack


def _of_a_machine(there: Network, dice: Random) -> bytes:
    """Now and then for the neighbour's own payment, or one that looks like it."""
    if dice.random() < 0.85:
        return of_a_machine(dice, there.port, (there.my_session, "0" * 32))
    target = _nearly(dice, urlsplit(there.mine).query)
    form = dice.choice((b"", b"step=pay&outcome=decline", b"step=address", b"step=" + b"x" * 5_000))
    head = f"{'POST' if form else 'GET'} /hpp?{target} HTTP/1.1\r\nHost: 192.0.2.7:{there.port}\r\n"
    return f"{head}Content-Length: {len(form)}\r\nConnection: close\r\n\r\n".encode() + form


def _nearly(dice: Random, query: str) -> str:
    """The payment's own tokens, or one letter of them changed, or one of them alone."""
    at = dice.randrange(len(query))
    changed = query[:at] + dice.choice("0123456789abcdef") + query[at + 1 :]
    return dice.choice((query, changed, query.partition("&")[0], query.replace("&", "&session_token=&")))


def _wrong(there: Network, before: object, answer: bytes) -> Iterator[str]:
    if there.state() != before:
        yield "V4 something of the shop's was changed"
    for secret in there.secrets:
        if secret.encode() in answer:
            yield f"V4 a secret that begins with {secret[:4]} was read"


def _half_requests(there: Network, dice: Random, *, page: bool) -> Iterator[str]:
    """Begun and never ended, many at once: the kiosk is answered all the same, and nothing comes of them."""
    source, before = (HERE if page else ELSEWHERE), there.state()
    with ExitStack() as held:
        for _ in range(_HALVES):
            request = of_a_web_page(dice, there.port) if page else of_a_machine(dice, there.port, ("x",))
            held.enter_context(there.begun(request[: dice.randrange(1, len(request))], source))
        if not there.is_there():
            yield "V6 half requests keep the kiosk from its store"
    if there.state() != before:
        yield "V4 half a request changed something"
