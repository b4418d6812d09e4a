"""A paid order's receipt: printed once, told to its own shopper, kept for staff where it failed."""

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from threading import Event

import pytest
from msgspec.structs import replace

from kiosk.checkout.checkout import Checkout
from kiosk.flow.paper import Paper
from kiosk.flow.payment import Payment, PaymentWay, Thanks, Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.receipts.print_receipts import Receipts
from kiosk.receipts.printer import Printer, printer
from kiosk.receipts.printer_model import PrinterModel
from kiosk.receipts.status import Status
from kiosk.receipts.trouble import PaperLeft, PrinterTrouble, Trouble
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import until
from tests.conftest import Loop
from tests.receipts.paper.printer import Habits, listening
from tests.receipts.samples import RECEIPT

PAID = Payment(
    Truth.PAID, PaymentWay.PHONE, amount=Decimal(30), thanks=Thanks(order_number="816910908011148")
)


class Roll:
    """A printer that takes what it is given, waits while it is jammed, or has its trouble."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.trouble: Trouble | None = None
        self.begun = False
        self.left = PaperLeft.ENOUGH
        self.runs = Event()
        self.runs.set()

    def print(self, data: bytes) -> PaperLeft:
        self.runs.wait(5)
        if self.trouble:
            raise PrinterTrouble(self.trouble, "Put paper in.", begun=self.begun)
        self.printed.append(data)
        return self.left

    def status(self) -> Status:
        return Status()


class Counter:
    """A checkout with a printer beside it."""

    def __init__(self, other: Printer | None = None) -> None:
        self.roll = Roll()
        self.checkout = Checkout(ScriptedShop().connect, (), House())
        self.receipts = Receipts(self.checkout, other or self.roll, PrinterModel(), lambda _: RECEIPT)
        self.papers: list[Paper] = []
        self.checkout.changed.connect(lambda kiosk: self.papers.append(kiosk.paper))

    def pay(self) -> None:
        self.checkout._show(replace(self.checkout.kiosk, payment=PAID))
        self.checkout._desk.kiosk = self.checkout.kiosk

    async def done(self) -> Kiosk:
        await self.receipts.end()
        return self.checkout.kiosk


@pytest.fixture
def counter(loop: Loop) -> Iterator[Counter]:
    made = Counter()
    yield made
    loop.run(made.checkout.close())


def test_a_paid_order_is_printed_once(loop: Loop, counter: Counter) -> None:
    async def story() -> None:
        counter.pay()
        assert (await counter.done()).paper is Paper.PRINTED
        counter.checkout.receipt_is(Paper.PRINTED)
        counter.checkout._show(replace(counter.checkout.kiosk, online=False))
        await counter.done()

    loop.run(story())
    assert len(counter.roll.printed) == 1
    assert counter.papers[:3] == [Paper.NONE, Paper.PRINTING, Paper.PRINTED]


@pytest.mark.parametrize("trouble", list(Trouble))
@pytest.mark.parametrize(("begun", "paper"), [(False, Paper.FAILED), (True, Paper.UNSURE)])
def test_what_is_not_certain_waits_for_staff(
    loop: Loop, counter: Counter, trouble: Trouble, begun: bool, paper: Paper
) -> None:
    """The shopper hears whether something may have come out, staff hears what to do."""

    async def story() -> None:
        counter.roll.trouble, counter.roll.begun = trouble, begun
        counter.pay()
        assert (await counter.done()).paper is paper
        assert (counter.receipts.waiting, counter.receipts.trouble) == (1, trouble)
        counter.roll.trouble = None
        counter.receipts.print_again()
        await counter.done()
        assert (counter.receipts.waiting, counter.receipts.trouble) == (0, None)

    loop.run(story())
    assert len(counter.roll.printed) == 1


def test_staff_hears_that_paper_is_low(loop: Loop, counter: Counter) -> None:
    async def story() -> None:
        counter.roll.left = PaperLeft.LOW
        counter.pay()
        assert (await counter.done()).paper is Paper.PRINTED

    loop.run(story())
    assert counter.receipts.paper_left is PaperLeft.LOW


def test_the_next_shopper_hears_nothing_of_it(loop: Loop, counter: Counter) -> None:
    async def story() -> None:
        counter.roll.runs.clear()
        counter.pay()
        await until(lambda: counter.checkout.kiosk.paper is Paper.PRINTING)
        counter.checkout.abandon()
        counter.roll.runs.set()
        assert (await counter.done()).paper is Paper.NONE
        await asyncio.sleep(0)

    loop.run(story())
    assert len(counter.roll.printed) == 1


def test_a_torn_receipt_is_printed_again(loop: Loop) -> None:
    """The whole way, at a printer on a socket: it drops the line, the shopper is not told that it is ready,
    and staff prints it once more.
    """
    habits = Habits(ends_at=300)

    async def story(address: str) -> None:
        made = Counter(printer(address))
        made.pay()
        assert (await made.done()).paper is Paper.UNSURE
        assert (made.receipts.waiting, made.receipts.trouble) == (1, Trouble.TORN)
        habits.ends_at = None
        made.receipts.print_again()
        await made.done()
        assert (made.receipts.waiting, made.receipts.trouble) == (0, None)
        await made.checkout.close()

    with listening(habits) as (address, roll):
        loop.run(story(address))
    assert [told.name for told in roll.printed].count(b"\x1dV") == 1
