"""What staff can look up afterwards, and what of a shopper is never in it."""

import asyncio
from datetime import UTC, datetime
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Refused, Unknown, Why
from kiosk.api.requests import GiftBox, OrderNote, SendBarcodeSms
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.desk.exchanges import MOST, History, priced
from kiosk.flow.payment import Payment, Truth
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journal.entries import PAYMENT, Doubt
from tests.checkout.scripted import ScriptedShop
from tests.flow.orders import basket, item, order

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BEFORE = order(basket=basket(item()), unpaid_amount=Decimal(30))
AFTER = order(
    basket=basket(item()),
    unpaid_amount=Decimal("40.90"),
    gift_box={"price": "10.90", "note": "Happy birthday"},
    notes="ring twice",
    phone_number="5321234567",
)


def history() -> History:
    return History(lambda: NOON)


def test_a_wish_is_told_by_its_name_its_end_and_its_time() -> None:
    told = history()
    told.note(OrderNote("ring"), Refused(), 0.25, PreOrder(), PreOrder())
    (exchange,) = told.exchanges
    assert exchange[:5] == ("OrderNote", "Refused", "", NOON, 0.25)


def test_nothing_that_anybody_typed_is_kept() -> None:
    told = history()
    told.note(GiftBox("Happy birthday"), Ok(AFTER), 0.1, BEFORE, AFTER)
    assert not {word for word in ("Happy", "ring", "532") if word in repr(told.exchanges)}
    assert told.exchanges[0].after.raw["gift_box"] == {"price": "10.90"}


def test_only_what_a_price_is_made_of_explains_it() -> None:
    told = history()
    told.note(OrderNote("ring"), Ok(), 0.1, BEFORE, order(**BEFORE.raw, notes="ring"))
    told.note(GiftBox(""), Ok(), 0.1, BEFORE, AFTER)
    assert [exchange.request for exchange in priced(told)] == ["GiftBox"]


def test_an_order_is_forgotten_with_its_shopper() -> None:
    told = history()
    told.note(GiftBox(""), Ok(), 0.1, BEFORE, AFTER)
    told.part(Payment())
    assert [(one.request, one.before, one.after) for one in told.exchanges] == [
        ("GiftBox", PreOrder(), PreOrder())
    ]


def test_what_stays_unknown_is_a_doubt_until_somebody_has_looked() -> None:
    told = history()
    told.note(SendBarcodeSms("5321234567"), Unknown(Why.CUT), 0.1, BEFORE, BEFORE)
    (doubt,) = told.doubts
    assert doubt == Doubt("SendBarcodeSms", "connection cut", NOON, "900", doubt.number)
    told.settle(doubt)
    told.settle(doubt)
    assert told.doubts == ()


def test_a_reading_leaves_no_doubt() -> None:
    told = history()
    told.note(ReadOrder(), Unknown(Why.CUT), 0.1, BEFORE, BEFORE)
    assert told.doubts == ()


def test_a_shopper_who_left_while_it_may_be_paid_is_a_doubt() -> None:
    told = history()
    told.part(Payment(truth=Truth.WAITING, order_number="816910908011148"))
    (doubt,) = told.doubts
    assert doubt == Doubt(PAYMENT, "waiting", NOON, "816910908011148", doubt.number)


def test_it_does_not_grow_for_ever() -> None:
    told = history()
    for number in range(MOST + 5):
        told.note(OrderNote(str(number)), Ok(), 0.1, PreOrder(), PreOrder())
    assert len(told.exchanges) == MOST


def test_the_desk_tells_it() -> None:
    async def story() -> History:
        shop, told = ScriptedShop(), history()
        shop.says(GiftBox, Ok(AFTER))
        await Desk(shop.connect(), House(), Kiosk(order=BEFORE), lambda _: None, told).ask(GiftBox(""))
        return told

    (exchange,) = asyncio.run(story()).exchanges
    assert (exchange.request, exchange.outcome) == ("GiftBox", "Ok")
    assert exchange.before.raw["unpaid_amount"] == 30
