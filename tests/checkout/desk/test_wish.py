"""What the journal is told around a request, and what happens where it cannot be told."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import (
    SERVICES,
    CheckoutProviderNotification,
    LoyaltyCard,
    OrderNote,
    SendBarcodeSms,
    ThankYou,
)
from kiosk.api.shop import AddToBasket, ReadOrder, SignIn
from kiosk.checkout.checkout import Checkout
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.desk.exchanges import Exchanges
from kiosk.checkout.desk.wish import Ledger
from kiosk.flow.payment import Truth
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.flow.steps import PAY
from kiosk.journal.book import Book
from kiosk.journal.entries import PAYMENT
from kiosk.journal.journal import Journal
from tests.api.services import SERVICES as DOCUMENTED
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import Visit, play, until
from tests.conftest import Loop
from tests.flow.orders import basket, item, order

PAID = Ok(contexts=(Context("ThankYouPage", {"order_id": 1, "order_number": "ON123"}),))
ORDER = order(basket=basket(item()))
COSTLY = {
    "DeliveryBags",
    "RewardList",
    "RewardSelection",
    "CouponSelection",
    "CampaignList",
    "CampaignSelection",
    "CheckoutProviderIndex",
    "CheckoutProviderSelection",
    "CheckoutProviderAddressSelection",
    "CheckoutProviderThankYou",
    "RedirectGuard",
    "LoyaltyCard",
    "SendBarcodeSms",
    "SendCheckoutUrlSms",
}


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


class Seated:
    """A shopper's desk over a scripted shop, and what is on the disk."""

    def __init__(self, folder: Path) -> None:
        self.shop = ScriptedShop()
        self.file = folder / "journal"
        journal = Journal(self.file, folder / "key")
        kiosk = Kiosk(order=ORDER, step="note")
        self.desk = Desk(self.shop.connect(), House(), kiosk, lambda _: None, Ledger(journal, Exchanges(), 7))

    def rows(self, columns: str = "request, outcome, why") -> list[tuple[Any, ...]]:
        return Book(self.file).read(f"SELECT {columns} FROM wishes ORDER BY number")

    def play(self, story: Callable[["Seated"], Awaitable[None]]) -> None:
        async def whole() -> None:
            await story(self)

        asyncio.run(whole())


def test_it_is_on_the_disk_while_the_shop_is_asked(tmp_path: Path) -> None:
    seated = Seated(tmp_path)
    during: list[list[tuple[Any, ...]]] = []

    def answer(_: Request) -> Ok:
        during.append(seated.rows("request, outcome, shopper, step, reference"))
        return Ok()

    async def story(seated: Seated) -> None:
        seated.shop.says(OrderNote, answer)
        await seated.desk.ask(OrderNote("ring"))

    seated.play(story)
    assert during == [[("OrderNote", None, 7, "note", "900")]]
    assert seated.rows() == [("OrderNote", "Ok", "")]


def test_how_long_it_took_is_told_on_the_disk_and_to_staff(tmp_path: Path) -> None:
    exchanges = Exchanges()
    seated = Seated(tmp_path)
    seated.desk = Desk(
        seated.shop.connect(), House(), Kiosk(order=ORDER), lambda _: None, Ledger(Journal(), exchanges)
    )

    async def story(seated: Seated) -> None:
        await seated.desk.ask(OrderNote("ring"))

    seated.play(story)
    (exchange,) = exchanges.latest
    assert 0 <= exchange.seconds < 60


def test_nobody_is_the_shopper_before_the_first() -> None:
    assert Ledger(Journal(), Exchanges()).shopper == 0


def test_what_is_sent_again_is_told_before_it_is(tmp_path: Path) -> None:
    async def story(seated: Seated) -> None:
        seated.shop.says(OrderNote, [Unknown(Why.CUT), Ok()])
        seated.shop.says(ReadOrder, Ok(ORDER))
        await seated.desk.ask(OrderNote("ring"))

    seated = Seated(tmp_path)
    seated.play(story)
    assert seated.rows("request, sends, outcome") == [("OrderNote", 2, "Ok")]


def test_who_leaves_in_the_middle_leaves_an_unknown(tmp_path: Path) -> None:
    async def story(seated: Seated) -> None:
        seated.shop.hold(SendBarcodeSms)
        asking = asyncio.create_task(seated.desk.ask(SendBarcodeSms("5321234567")))
        await until(lambda: bool(seated.shop.sent))
        asking.cancel()
        await asyncio.wait([asking])
        assert [doubt.about for doubt in seated.desk.journal.doubts.open] == ["SendBarcodeSms"]

    seated = Seated(tmp_path)
    seated.play(story)
    assert seated.rows() == [("SendBarcodeSms", "Unknown", "connection cut")]


def test_a_question_is_one_row_and_a_look_in_the_background_none(tmp_path: Path) -> None:
    async def story(seated: Seated) -> None:
        seated.shop.says(ReadOrder, Ok(ORDER))
        await seated.desk.ask(ReadOrder())
        await seated.desk.peek(ReadOrder())
        await seated.desk.peek_once(ReadOrder())
        await seated.desk.peek_once(SignIn("a@b.example", "secret"))

    seated = Seated(tmp_path)
    seated.play(story)
    assert seated.rows("request, matters") == [("ReadOrder", 1), ("SignIn", 0)]


def test_nothing_that_was_typed_is_on_the_disk(tmp_path: Path) -> None:
    async def story(seated: Seated) -> None:
        for service in DOCUMENTED:
            seated.shop.says(type(service.request), Refused({"": ("SECRET WORDS",)}))
            await seated.desk.ask(service.request)

    seated = Seated(tmp_path)
    seated.play(story)
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for typed in (b"my order note", b"SECRET", b"coupon-name", b"0394859", b"5XXXX"):
        assert typed not in written


@pytest.mark.parametrize(
    ("asked", "rows", "doubts"),
    [
        (OrderNote("ring"), [("OrderNote", "Unknown", "connection cut")], ["OrderNote"]),
        (ReadOrder(), [], []),
    ],
)
@pytest.mark.parametrize("end", [asyncio.CancelledError, ZeroDivisionError])
def test_a_wish_that_breaks_off_is_in_doubt_and_a_question_is_not(
    asked: Request, rows: list[Any], doubts: list[str], end: type[BaseException], tmp_path: Path
) -> None:
    def breaks_off(_: Request) -> Reply:
        raise end

    async def story(seated: Seated) -> None:
        seated.shop.says(type(asked), breaks_off)
        with pytest.raises(end):
            await seated.desk.ask(asked)
        assert [doubt.about for doubt in seated.desk.journal.doubts.open] == doubts
        assert seated.desk.ledger.exchanges.latest == ()

    seated = Seated(tmp_path)
    seated.play(story)
    assert seated.rows() == rows


@pytest.mark.parametrize("service", DOCUMENTED, ids=lambda service: service.page)
def test_what_could_cost_twice_is_not_sent_where_the_disk_takes_nothing(service: Any, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")
    name = service.request.known_as

    async def story(seated: Seated) -> None:
        ledger = Ledger(Journal(tmp_path / "folder" / "journal"), Exchanges())
        desk = Desk(seated.shop.connect(), House(), Kiosk(), lambda _: None, ledger)
        reply = await desk.ask(service.request)
        assert (reply == NotSent(Why.NOT_WRITTEN)) is (name in COSTLY)
        assert bool(seated.shop.times(type(service.request))) is (name not in COSTLY)

    Seated(tmp_path).play(story)


def test_goods_can_be_scanned_where_the_disk_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")

    async def story(seated: Seated) -> None:
        ledger = Ledger(Journal(tmp_path / "folder" / "journal"), Exchanges())
        desk = Desk(seated.shop.connect(), House(), Kiosk(), lambda _: None, ledger)
        await desk.ask(AddToBasket(11))
        assert seated.shop.times(AddToBasket) == 1

    Seated(tmp_path).play(story)


def test_a_step_that_cannot_be_told_first_keeps_nobody_from_the_till(loop: Loop, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")

    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        visit.checkout.advance()
        assert (await visit.rest()).step == PAY
        assert visit.shop.times(LoyaltyCard) == 0
        assert visit.kiosk.problem is not None
        assert visit.kiosk.problem.kind is ProblemKind.DEVICE

    play(loop, story, journal=Journal(tmp_path / "folder" / "journal"))


def test_every_service_is_costly_or_not() -> None:
    assert {kind.known_as for kind in SERVICES} >= COSTLY
    assert CheckoutProviderNotification.known_as not in COSTLY


def _payment_rows(checkout: Checkout) -> list[tuple[Any, ...]]:
    book = checkout.journal._writer._book
    return book.read("SELECT outcome FROM wishes WHERE request = ?", PAYMENT)


def test_a_payment_is_open_from_the_hand_over_to_the_shops_word(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        assert _payment_rows(visit.checkout) == [(None,)]
        visit.shop.says(ThankYou, PAID)
        await until(lambda: visit.kiosk.payment.truth is Truth.PAID)
        assert _payment_rows(visit.checkout) == [("Ok",)]

    play(loop, story)


def test_a_payment_left_open_stays_unknown(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.checkout.express()
        await visit.rest()
        visit.checkout.abandon()
        assert _payment_rows(visit.checkout) == [("Unknown",)]
        assert [doubt.about for doubt in visit.checkout.journal.doubts.open] == [PAYMENT]

    play(loop, story)
