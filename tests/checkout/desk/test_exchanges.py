"""What staff can look up afterwards, and what of a shopper is never in it."""

import asyncio
from datetime import UTC, datetime
from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Refused
from kiosk.api.requests import GiftBox, OrderNote
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.desk.exchanges import MOST, Exchanges
from kiosk.checkout.desk.wish import Ledger
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.journal.journal import Journal
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


def exchanges() -> Exchanges:
    return Exchanges(lambda: NOON)


def test_a_wish_is_told_by_its_name_its_end_and_its_time() -> None:
    told = exchanges()
    told.note(OrderNote("ring"), Refused(), 0.25, PreOrder(), PreOrder())
    (exchange,) = told.latest
    assert exchange[:5] == ("OrderNote", "Refused", "", NOON, 0.25)


def test_nothing_that_anybody_typed_is_kept() -> None:
    told = exchanges()
    told.note(GiftBox("Happy birthday"), Ok(AFTER), 0.1, BEFORE, AFTER)
    assert not {word for word in ("Happy", "ring", "532") if word in repr(told.latest)}
    assert told.latest[0].after.source["gift_box"] == {"price": "10.90"}


def test_only_what_a_price_is_made_of_explains_it() -> None:
    told = exchanges()
    told.note(OrderNote("ring"), Ok(), 0.1, BEFORE, order(**BEFORE.source, notes="ring"))
    told.note(GiftBox(""), Ok(), 0.1, BEFORE, AFTER)
    assert [exchange.request for exchange in told.priced] == ["GiftBox"]


def test_an_order_is_forgotten_with_its_shopper() -> None:
    told = exchanges()
    told.note(GiftBox(""), Ok(), 0.1, BEFORE, AFTER)
    told.forget_orders()
    assert [(one.request, one.before, one.after) for one in told.latest] == [
        ("GiftBox", PreOrder(), PreOrder())
    ]


def test_it_does_not_grow_for_ever() -> None:
    told = exchanges()
    for number in range(MOST + 5):
        told.note(OrderNote(str(number)), Ok(), 0.1, PreOrder(), PreOrder())
    assert len(told.latest) == MOST


def test_the_desk_tells_it() -> None:
    async def story() -> Exchanges:
        shop, told = ScriptedShop(), exchanges()
        shop.says(GiftBox, Ok(AFTER))
        await Desk(shop.connect(), House(), Kiosk(order=BEFORE), lambda _: None, Ledger(Journal(), told)).ask(
            GiftBox("")
        )
        return told

    (exchange,) = asyncio.run(story()).latest
    assert (exchange.request, exchange.outcome) == ("GiftBox", "Ok")
    assert exchange.before.source["unpaid_amount"] == 30
