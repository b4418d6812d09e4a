"""One shopper's place: what a wish shows on its way, and nothing once they have left."""

import asyncio

import pytest

from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Unknown, Why
from kiosk.api.requests import CouponSelection, OrderNote, ThankYou
from kiosk.api.shop import ReadOrder
from kiosk.checkout.desk import outcome
from kiosk.checkout.desk.desk import Desk
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import until
from tests.flow.orders import basket, item, order
from tests.flow.test_card_in_text import VISA

CUT = Unknown(Why.CUT)
NOTE = OrderNote("ring")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "pause_s", lambda _: 0.0)


def seated(shop: ScriptedShop) -> tuple[Desk, list[Kiosk]]:
    shown: list[Kiosk] = []
    return Desk(shop.connect(), House(), Kiosk(), shown.append), shown


def test_a_wish_is_shown_from_its_sending_to_its_answer() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, shown = seated(shop)
        shop.says(OrderNote, Ok(order(notes="ring")))
        assert await desk.ask(NOTE) == Ok(order(notes="ring"))
        assert [kiosk.sending for kiosk in shown] == [NOTE, None]
        assert shown[-1].order.notes == "ring"

    asyncio.run(story())


def test_an_end_that_comes_as_an_answer_is_told_as_one() -> None:
    """A shop that forgot the session names its first page, over a basket that is empty."""

    async def story() -> None:
        shop = ScriptedShop()
        full, empty = order(basket=basket(item())), order(basket=basket())
        for answer in (Ok(empty, (Context("IndexPage"),)), Refused({"": ("Empty.",)}, order=empty)):
            desk = Desk(shop.connect(), House(), Kiosk(order=full), lambda _: None)
            shop.says(OrderNote, answer)
            assert await desk.ask(NOTE) == Expired()
            assert desk.kiosk.order == full

    asyncio.run(story())


def test_a_lookup_is_shown_as_one() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, shown = seated(shop)
        shop.says(CouponSelection, CUT)
        shop.says(ReadOrder, Ok(order()))
        await desk.ask(CouponSelection("A"))
        assert [(kiosk.sending is not None, kiosk.looking_up) for kiosk in shown] == [
            (True, False),
            (True, True),
            (False, False),
        ]

    asyncio.run(story())


def test_a_look_in_the_background_waits_for_no_wish() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, _ = seated(shop)
        answer = shop.hold(OrderNote)
        asking = asyncio.create_task(desk.ask(NOTE))
        await until(lambda: shop.sent == [NOTE])
        assert await desk.peek(ThankYou()) == Ok()
        assert not asking.done()
        answer.set()
        assert await asking == Ok()

    asyncio.run(story())


def test_a_look_in_the_background_shows_nothing() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, shown = seated(shop)
        shop.says(ThankYou, [CUT, Ok(order(notes="x"))])
        assert await desk.peek_once(ThankYou()) == CUT
        assert await desk.peek(ThankYou()) == Ok(order(notes="x"))
        assert shown == []

    asyncio.run(story())


def test_an_answer_after_the_shopper_left_is_nobodys() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, shown = seated(shop)
        answer = shop.hold(OrderNote)
        shop.says(OrderNote, Ok(order(notes="ring")))
        asking = asyncio.create_task(desk.ask(NOTE))
        await until(lambda: len(shop.sent) == 1)
        shown.clear()
        desk.leave()
        answer.set()
        await asking
        assert (shown, desk.kiosk.order.notes) == ([], None)

    asyncio.run(story())


def test_equal_snapshots_are_shown_once() -> None:
    async def story() -> None:
        desk, shown = seated(ScriptedShop())
        desk.change(step="note")
        desk.change(step="note", problem=None)
        assert [kiosk.step for kiosk in shown] == ["note"]

    asyncio.run(story())


def test_hanging_up_closes_the_line() -> None:
    async def story() -> None:
        shop = ScriptedShop()
        desk, _ = seated(shop)
        await desk.hang_up()
        assert shop.lines[0].closed

    asyncio.run(story())


@pytest.mark.parametrize("request_", [OrderNote(f"by {VISA}"), CouponSelection(VISA)])
def test_a_cards_number_in_words_is_neither_sent_nor_noted(request_: OrderNote | CouponSelection) -> None:
    """Whichever way it would have gone: shown, in the background, in the journal, on staff's list."""

    async def story() -> None:
        shop = ScriptedShop()
        desk, shown = seated(shop)
        for ask in (desk.ask, desk.peek_once):
            assert await ask(request_) == NotSent(Why.A_CARD)
        assert shop.sent == []
        assert not desk.ledger.exchanges.latest
        (kiosk,) = shown
        assert kiosk.problem
        assert kiosk.problem.kind is ProblemKind.CARD_TYPED
        assert VISA not in repr(kiosk)

    asyncio.run(story())
