"""A shopper's verbs in, one signal out. Owns the errand under way, the session and the epoch."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.api.request import Request
from kiosk.api.shop import ReadBasket, ReadOrder, SignIn
from kiosk.checkout.addressing import Addressing, Assisting
from kiosk.checkout.bank_cards import BankCards
from kiosk.checkout.desk import entries
from kiosk.checkout.desk.desk import Desk, ShopLine
from kiosk.checkout.desk.exchanges import Exchanges
from kiosk.checkout.desk.journaling import Journaling
from kiosk.checkout.desk.wish import Ledger
from kiosk.checkout.errand import Errand
from kiosk.checkout.errands import after_crash, goods, navigate, resume, scan, session, use_code
from kiosk.checkout.errands.clear_up import clear_up
from kiosk.checkout.finding import Finding
from kiosk.checkout.paying import Paying
from kiosk.checkout.watching import Watching
from kiosk.flow import route, web_addresses
from kiosk.flow.keepsake import Keepsake, keepsake
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import BASKET, PAY, Step
from kiosk.flow.summary import total
from kiosk.journal.journal import Journal
from kiosk.runtime.tasks import Tasks


class SpeakingLine(ShopLine, Protocol):
    """A line that asks for answers in a language, and can hand on its session."""

    language: str
    cookies: dict[str, str]


class Checkout(QObject):
    """A shopper's way through the checkout. Screens call its verbs and show what `changed` carries."""

    changed = Signal(object)

    def __init__(
        self,
        connect: Callable[[], SpeakingLine],
        journey: tuple[Step, ...],
        house: House,
        account: Callable[[], SignIn | None] = lambda: None,
        journal: Journal | None = None,
    ) -> None:
        """`connect` opens a line for one shopper; `account` says who the device signs in as.

        `journal` records each wish; the default one ends with the program.
        """
        super().__init__()
        self._connect = connect
        self._journey, self._house = journey, house
        self._account = account
        self.journal = journal or Journal()
        self.exchanges = Exchanges()
        self._journaling = Journaling(self.journal)
        self._tasks, self._clearing = Tasks(), Tasks()
        self._watching = Watching(self._tasks)
        self._codes: deque[Errand] = deque()
        self._tried_to_open, self._is_open = asyncio.Event(), False
        self._language = "tr"
        self.kiosk = Kiosk(journey=journey)
        self._line, self._desk = self._new_desk()
        self.addressing, self.assisting = Addressing(self._run), Assisting(self._run)
        self.cards = BankCards(self._run, self._at_once)
        self.paying = Paying(self._run, self._at_once)
        self.finding = Finding(self._run, self._beside)

    # What a shopper can do.

    def start(self) -> None:
        """A touch on Welcome."""
        if not self.kiosk.open and self.kiosk.online:
            self._desk.change(step=BASKET)

    def scan(self, code: str) -> None:
        """Adds the product of a scanned or typed code."""
        self._queue(lambda desk: scan.scan(desk, code))

    def use_code(self, code: str) -> None:
        """Uses a coupon's code, scanned or typed; a product's goes into the basket."""
        self._queue(lambda desk: use_code.use_code(desk, code))

    def set_quantity(self, product: int, quantity: int) -> None:
        """Sets the quantity of a product, by its pk; zero takes it out."""
        self._run(lambda desk: goods.set_quantity(desk, product, quantity))

    def submit(self, request: Request, *, stay: bool = False) -> None:
        """Sends a screen's request and goes on; with `stay` the step stays."""
        self._run(lambda desk: navigate.submit(desk, request, stay=stay))

    def advance(self) -> None:
        """Goes to the next step and sends nothing for this one."""
        self._run(navigate.advance)

    def express(self) -> None:
        """Goes straight to the payment."""
        self._run(navigate.express)

    def back(self) -> None:
        """Goes to the step before, if there is one."""
        self._at_once(navigate.back)

    def go(self, name: str) -> None:
        """Goes to the step of this name, if the journey has it."""
        step = route.step_of(self.kiosk, name)
        if step:
            self._run(lambda desk: navigate.jump(desk, step))

    def show(self, name: str) -> None:
        """Shows a screen of the same step, without asking the shop."""
        self._at_once(lambda desk: navigate.show(desk, name))

    def look_again(self) -> None:
        """Reads the order again, after an outcome stayed unknown."""
        self._run(_look_again)

    def dismiss(self) -> None:
        """Takes the problem away, which was read."""
        self._desk.change(problem=None)

    def receipt_is(self, paper: Paper) -> None:
        """Shows what became of the paper receipt."""
        self._desk.change(paper=paper)

    def speak(self, language: str) -> None:
        """Has the shop answer in this language from now on, and reads the order again."""
        self._language = self._line.language = language
        self._journaling.speaks(language)
        unpaid = self.kiosk.payment.truth is Truth.NONE
        if self.kiosk.order.basket and self.kiosk.open and unpaid and not self.kiosk.busy:
            self._run(_look_again)

    # What staff does.

    def sign_in_again(self, staff: SignIn) -> None:
        """Opens another session after one ended, puts the order back, and stays at the step."""
        self.run(lambda desk: resume.sign_in_again(desk, staff))

    def run(self, errand: Errand) -> None:
        """Carries out an errand of staff or of a replay, unless one is under way."""
        self._run(errand)

    # The shopper comes and goes.

    def open(self) -> None:
        """Opens the session for the next shopper, and tries again for as long as the shop is away."""
        self._tried_to_open, self._is_open = asyncio.Event(), False
        self._tasks.start(self._until_open(self._desk, self._tried_to_open))

    def resume(self, kept: Keepsake, *, asks: bool) -> None:
        """Goes on with an order after a crash, instead of `open`. `asks`: ask who is there.

        Without cookies it opens a new session: the account's basket is the same.
        """
        account = None if kept.cookies else self._account()
        self._journaling.goes_on(kept.shopper)
        self._clearing.start(self._desk.hang_up())
        self._line, self._desk = self._new_desk()
        self._line.cookies = kept.cookies
        self._tried_to_open = asyncio.Event()
        if kept.handed_over:
            entries.watched_again(self.journal, str(kept.basket or ""))
            self._opened()
            after_crash.watch_on(self._desk, kept)
            self._tasks.start(after_crash.look(self._desk, kept, account))
        else:
            self._desk.change(busy=True)
            self._tasks.start(self._until_resumed(self._desk, kept, account, asks=asks))

    @property
    def watches_payment(self) -> bool:
        """Whether a request about this shopper's payment may still come."""
        return self._watching.of_payment

    def stay(self) -> None:
        """Goes on with the shopper who was there before the crash."""
        self._desk.change(returned=False)

    def kept(self) -> Keepsake | None:
        """What a new start needs to go on with this order; None without a shopper."""
        if not self.kiosk.open:
            return None
        line, shopper = self._line, self._desk.shopper
        return replace(keepsake(self.kiosk), cookies=line.cookies, language=self._language, shopper=shopper)

    def abandon(self) -> None:
        """The shopper is done or gone: clears up here and, as far as the API can, on the server."""
        desk, kiosk = self._desk, self.kiosk
        desk.leave()
        self._tasks.cancel()
        self._tasks = Tasks()
        self._watching = Watching(self._tasks)
        self._codes.clear()
        self.exchanges.forget_orders()
        web_addresses.forget()
        entries.may_be_paid(self.journal, kiosk.payment)
        self._journaling.parted()
        self.kiosk = Kiosk(journey=self._journey, online=kiosk.online, epoch=kiosk.epoch + 1)
        self._line, self._desk = self._new_desk()
        # In tasks of its own, so that it goes on when the next shopper leaves.
        self._clearing.start(clear_up(desk))
        self.changed.emit(self.kiosk)
        self.open()

    async def close(self) -> None:
        """Ends all tasks and the session; takes nothing back at the shop."""
        self._journaling.ends()
        self._desk.leave()
        for tasks in (self._tasks, self._clearing):
            tasks.cancel()
            await tasks.ended()
        await self._desk.hang_up()

    def _new_desk(self) -> tuple[SpeakingLine, Desk]:
        line = self._connect()
        line.language = self._language
        ledger = Ledger(self.journal, self.exchanges, self._journaling.shopper)
        return line, Desk(line, self._house, self.kiosk, self._show, ledger)

    def _show(self, kiosk: Kiosk) -> None:
        if kiosk == self.kiosk:
            return
        self._journaling.saw(self.kiosk, kiosk)
        self.kiosk = kiosk
        self._watching.start_what_is_due(self._desk, kiosk, is_open=self._is_open)
        self.changed.emit(kiosk)

    def _at_once(self, change: Callable[[Desk], None]) -> None:
        if not self.kiosk.busy:
            change(self._desk)

    def _queue(self, errand: Errand) -> None:
        """Codes that come while an errand runs have their turn, in the order in which they came."""
        self._codes.append(errand)
        self._run(self._all_codes)

    def _run(self, errand: Errand) -> None:
        """One errand at a time: a tap while another is under way is dropped."""
        if self.kiosk.busy:
            return
        self._desk.change(busy=True)
        self._tasks.start(self._to_its_end(self._desk, errand))

    def _beside(self, errand: Errand) -> asyncio.Task[None]:
        return self._tasks.start(self._once_open(self._desk, errand))

    async def _once_open(self, desk: Desk, errand: Errand) -> None:
        await self._tried_to_open.wait()
        if self._is_open:
            await errand(desk)
        else:
            self._codes.clear()
            desk.change(problem=Problem(ProblemKind.NO_CONNECTION))

    async def _to_its_end(self, desk: Desk, errand: Errand) -> None:
        try:
            await self._once_open(desk, errand)
        finally:
            desk.change(busy=False, sending=None, looking_up=False)
            if self._codes and desk is self._desk:
                self._run(self._all_codes)

    async def _all_codes(self, desk: Desk) -> None:
        while self._codes and desk is self._desk:
            if desk.kiosk.payment.way is not None or route.standing(desk.kiosk) == PAY:
                # An order that was handed over to be paid stays as it is.
                self._codes.clear()
                return
            await self._codes.popleft()(desk)

    def _opened(self) -> None:
        self._is_open = True
        self._tried_to_open.set()

    async def _until_resumed(self, desk: Desk, kept: Keepsake, account: SignIn | None, *, asks: bool) -> None:
        if await after_crash.resume(desk, kept, account, asks=asks):
            self._opened()
            desk.change(busy=False)
        else:
            self.abandon()

    async def _until_open(self, desk: Desk, tried: asyncio.Event) -> None:
        # A device's account has one basket: the last shopper's is cleared up first.
        await self._clearing.ended()
        while True:
            try:
                pause_s = await session.open_session(desk, self._account)
                self._is_open = pause_s is None
            finally:
                tried.set()
            if pause_s is None:
                return
            await asyncio.sleep(pause_s)


async def _look_again(desk: Desk) -> None:
    begun = total(desk.kiosk.order).of_checkout
    await desk.ask(ReadOrder() if begun else ReadBasket())
