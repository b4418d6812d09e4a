"""From the basket into the checkout: what stands in the way, and a delivery made a pick-up again."""

from typing import Any

import pytest

from kiosk.api.reply import Context, NotSent, Ok, Refused, Reply
from kiosk.api.shop import DeliveryOptionSelection, ReadCheckout, RetailStoreSelection
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout
from kiosk.flow.problem import ProblemKind
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from tests.checkout.scripted import ScriptedShop
from tests.checkout.visit import ORDER, Visit, play
from tests.conftest import Loop
from tests.flow.orders import order

STORE = {"pk": 2, "delivery_option_type": "retail_store"}
HOME = {"pk": 3, "delivery_option_type": "customer"}
OFFERED = {"DeliveryOptionSelectionPage": {"delivery_options": [HOME, STORE]}}
STORES = Ok(contexts=(Context("RetailStoreSelectionPage", {"retail_stores": [{"pk": 5}]}),))
DONE = Ok(contexts=(Context("PaymentOptionSelectionPage"),))


def test_a_shop_that_takes_neither_account_nor_guest_is_for_staff(loop: Loop) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        visit.shop.says(ReadCheckout, Ok(ORDER, (Context("IndexPage"),)))
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert kiosk.step == "basket"
        assert kiosk.problem
        assert (kiosk.problem.kind, kiosk.problem.detail) == (
            ProblemKind.DEVICE,
            "the shop asks who is shopping",
        )

    play(loop, story)


@pytest.mark.parametrize("reply", [Refused({"": ("No.",)}), NotSent()])
def test_where_a_page_before_ours_is_not_taken_one_stays(loop: Loop, reply: Reply) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        page = Context("DeliveryOptionSelectionPage", OFFERED["DeliveryOptionSelectionPage"])
        visit.shop.says(ReadCheckout, Ok(ORDER, (page,)))
        visit.shop.says(DeliveryOptionSelection, reply)
        visit.checkout.advance()
        kiosk = await visit.rest()
        assert kiosk.step == "basket"
        assert kiosk.problem

    play(loop, story)


@pytest.mark.parametrize(
    ("raw", "pages", "sent"),
    [
        ({}, OFFERED, []),
        ({"delivery_option": STORE, "retail_store": {"pk": 5}}, OFFERED, []),
        (
            {"delivery_option": STORE},
            OFFERED,
            [DeliveryOptionSelection(2), RetailStoreSelection(5)],
        ),
        (
            {"delivery_option": HOME, "retail_store": {"pk": 5}},
            OFFERED,
            [DeliveryOptionSelection(2), RetailStoreSelection(5)],
        ),
    ],
)
def test_a_delivery_is_made_a_pick_up_again(
    loop: Loop, raw: dict[str, Any], pages: dict[str, Any], sent: list[object]
) -> None:
    shop = ScriptedShop()
    shop.says(DeliveryOptionSelection, STORES)
    shop.says(RetailStoreSelection, DONE)
    desk = Desk(shop.connect(), House(), Kiosk(order=order(**raw), pages=pages), lambda _kiosk: None)
    assert loop.run(begin_checkout.pick_up_here(desk))
    assert shop.sent == sent


@pytest.mark.parametrize(("pages", "reply"), [({}, STORES), (OFFERED, Refused()), (OFFERED, NotSent())])
def test_where_it_cannot_be_made_one_that_is_said(loop: Loop, pages: dict[str, Any], reply: Reply) -> None:
    shop = ScriptedShop()
    shop.says(DeliveryOptionSelection, reply)
    kiosk = Kiosk(order=order(delivery_option=HOME), pages=pages)
    desk = Desk(shop.connect(), House(), kiosk, lambda _kiosk: None)
    assert not loop.run(begin_checkout.pick_up_here(desk))
