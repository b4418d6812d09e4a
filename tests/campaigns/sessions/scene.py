"""A kiosk, its shop and the way between them, for one case."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

import kiosk.journey as journeys
from kiosk.api.reply import Ok
from kiosk.api.request import Request
from kiosk.api.shop import SignIn
from kiosk.checkout.checkout import Checkout
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import ADDRESS
from kiosk.journal.journal import Journal
from kiosk.journal.ticks import Now
from tests.campaigns.sessions.fates import Trouble
from tests.campaigns.sessions.ledger import WISH, Ledger
from tests.campaigns.sessions.line import Line
from tests.campaigns.sessions.store import BASE, Store
from tests.campaigns.sessions.virtual import VirtualLoop
from tests.campaigns.sessions.wire import Raw, Wire
from tests.campaigns.sessions.wish import Wish

STAFF = SignIn("kiosk@moda-ev.example", "demo")
SKU = "KRM-0001"
PATIENCE_S = 400.0
"""Longer than any one errand with all its deadlines and looks."""
_STEPS = ("note", "gift_box", "bags", "coupons", "details", "loyalty", "rewards", "campaigns")


class Scene:
    """`tap` and `happen` are all that a case does; `moments` are the snapshots since it was last asked."""

    def __init__(self, loop: VirtualLoop, dice: Random, journal: Path) -> None:
        self.loop, self.dice = loop, dice
        self.ledger = Ledger(loop.time)
        self.store = Store(dice, self.ledger)
        self.trouble = Trouble(dice)
        self.lines: list[Line] = []
        self.wishes: dict[int, Wish] = {}
        self.moments: list[tuple[int, Kiosk]] = []
        self.bugs: list[BaseException] = []
        self.shoppers = 0
        """The shoppers of all the Checkouts so far, counted; the marks of each bear this number."""
        self.journal = journal
        """What outlives a kill: its file is handed from one Checkout to the next."""
        self.story: list[str] = []
        self._under_way: set[asyncio.Task[Raw]] = set()
        self.action = 0
        """How many touches and happenings there were."""
        self._journey = journeys.journey((*_STEPS, ADDRESS) if dice.random() < 0.3 else _STEPS)
        self._account: SignIn | None = STAFF if dice.random() < 0.3 else None
        self._house = House(
            shop=BASE,
            guest_email="kiosk@moda-ev.example",
            guest_phone="5321234567",
            payment_hosts=("shop.test",),
            plain_http=True,
            test_cards_only=True,
            poll_s=10.0,
        )
        self.checkout = self._new_checkout()

    @property
    def kiosk(self) -> Kiosk:
        return self.checkout.kiosk

    @property
    def line(self) -> Line:
        """The line of the shopper who is there."""
        return self.lines[-1]

    @property
    def failed(self) -> Wish | None:
        """The latest wish of this shopper, where it was to submit something and did not go well."""
        wish = self.wishes.get(max(self.wishes, default=0))
        if wish is None or wish.request is None or wish.line != self.line.number:
            return None
        sent = [
            one
            for one in self.ledger.of_line(wish.line)
            if (one.wish, one.request) == (wish.number, wish.request)
        ]
        return wish if sent and not isinstance(sent[-1].reply, Ok) else None

    def tap(self, name: str, verb: Callable[[], Any], request: Request | None = None) -> bool:
        """A shopper's or staff's touch. False where it was dropped, because something is under way."""
        seen, was_busy = self.kiosk, self.kiosk.busy
        self.action += 1
        self.story.append(name)
        if not was_busy:
            self.wishes[self.action] = Wish(self.action, name, self.line.number, seen, request)
        token = WISH.set(self.action)
        try:
            verb()
        except Exception as bug:  # noqa: BLE001 - V6: whatever a tap raises is found
            self.bugs.append(bug)
        finally:
            WISH.reset(token)
        return not was_busy

    def happen(self, name: str, what: Callable[[], Any]) -> None:
        """Something happens without a touch."""
        self.action += 1
        self.story.append(name)
        token = WISH.set(self.action)
        try:
            what()
        finally:
            WISH.reset(token)

    async def begin(self) -> None:
        """The shop opens for the first shopper."""
        self.checkout.open()
        await self.wait(1.0)

    async def wait(self, seconds: float) -> None:
        """Time goes by."""
        await asyncio.sleep(seconds)

    async def rest(self) -> bool:
        """Waits until no request is under way. False if one never ends."""
        patient_until = self.loop.time() + PATIENCE_S
        while self.kiosk.busy and self.loop.time() < patient_until:  # noqa: ASYNC110 - the clock leaps
            await asyncio.sleep(0.1)
        return not self.kiosk.busy

    def abandon(self) -> None:
        """The shopper is gone."""
        self.shoppers += 1
        self.checkout.abandon()

    async def kill(self) -> None:
        """The process is gone, without a word; another one begins with its journal, on the same shop."""
        old, here = self.checkout, asyncio.current_task()
        old.changed.disconnect(self._changed)
        old._desk.leave()
        for line in self.lines:
            line.wire.dead = True
        gone = asyncio.all_tasks() - {here} - self._under_way
        for task in gone:
            task.cancel()
        await asyncio.gather(*gone, return_exceptions=True)
        old.journal.close()
        self.shoppers += 1
        self.checkout = self._new_checkout()
        self.checkout.open()

    async def close(self) -> None:
        """The end of the case; what is still on its way is lost."""
        self.checkout.changed.disconnect(self._changed)
        await self.checkout.close()
        self.checkout.journal.close()
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    def caught(
        self, _kind: type[BaseException], bug: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Stands for sys.excepthook."""
        self.bugs.append(bug)

    def mark(self, shopper: int | None = None) -> str:
        """What is in everything that this shopper types."""
        return f"mark{self.shoppers if shopper is None else shopper:04d}x"

    def phone(self, shopper: int | None = None) -> str:
        return f"53{90000000 + (self.shoppers if shopper is None else shopper)}"

    def _new_checkout(self) -> Checkout:
        journal = Journal(self.journal, machine=self._clocks)
        checkout = Checkout(self._connect, self._journey, self._house, lambda: self._account, journal)
        checkout.changed.connect(self._changed)
        return checkout

    def _clocks(self) -> Now:
        return Now("one boot", self.loop.time(), self.loop.time())

    def _connect(self) -> Line:
        wire = Wire(self.store.deliver, self.store.forget, self.trouble.next, self._under_way)
        line = Line(len(self.lines), wire, self.ledger, lambda: (self.line.number, self.kiosk))
        self.lines.append(line)
        return line

    def _changed(self, kiosk: Kiosk) -> None:
        self.moments.append((self.line.number, kiosk))
