"""A line to no shop: answers as a test scripts it, and notes what was sent."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import TypeAlias

from kiosk.api.answers import BasketAnswer, CsrfAnswer
from kiosk.api.basket import Basket
from kiosk.api.reading import read
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.api.shop import CsrfToken, ReadBasket
from tests.flow.orders import basket

Answers: TypeAlias = Reply | list[Reply] | Callable[[Request], Reply]

EMPTY = Ok(data=BasketAnswer(Basket()))


class ScriptedShop:
    """What it says to each kind of request: one answer, answers in turn (the last for ever), or a rule."""

    def __init__(self) -> None:
        self.sent: list[Request] = []
        self.lines: list[ScriptedLine] = []
        self._answers: dict[type[Request], Answers] = {CsrfToken: Ok(data=CsrfAnswer("t")), ReadBasket: EMPTY}
        self._held: defaultdict[type[Request], asyncio.Event] = defaultdict(_open)

    def says(self, kind: type[Request], answers: Answers) -> None:
        """From now on this is what it answers."""
        self._answers[kind] = answers

    def hold(self, kind: type[Request]) -> asyncio.Event:
        """Requests of this kind get their answer once the event is set."""
        self._held[kind] = asyncio.Event()
        return self._held[kind]

    def times(self, kind: type[Request]) -> int:
        """How often it was sent."""
        return sum(isinstance(request, kind) for request in self.sent)

    def connect(self) -> "ScriptedLine":
        """A line for one shopper."""
        self.lines.append(ScriptedLine(self))
        return self.lines[-1]

    async def take(self, request: Request) -> Reply:
        """Answers a request when its time has come."""
        self.sent.append(request)
        await self._held[type(request)].wait()
        answers = self._answers.get(type(request), Ok())
        if isinstance(answers, list):
            return answers.pop(0) if len(answers) > 1 else answers[0]
        return answers(request) if callable(answers) else answers


class ScriptedLine:
    """One shopper's line."""

    def __init__(self, shop: ScriptedShop) -> None:
        self.language = ""
        self.cookies: dict[str, str] = {}
        self.closed = False
        self._shop = shop

    async def send(self, request: Request) -> Reply:
        return await self._shop.take(request)

    async def close(self) -> None:
        self.closed = True


def _open() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


def basket_answer(*items: dict[str, object], total: str = "30.00", pk: int = 900) -> Ok:
    """The basket's own answer with these lines."""
    return Ok(data=BasketAnswer(read(Basket, basket(*items, total=total, pk=pk))))
