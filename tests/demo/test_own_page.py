"""A page of the shop's own: named when the dial says so, and answered by its choices."""

from kiosk.demo.server import StoreServer
from tests.demo.shopper import Shopper, context, pages


def test_it_is_named_after_the_note_and_takes_a_choice(shopper: Shopper, store: StoreServer) -> None:
    begun = shopper.begin()
    begun.fault("own_page", "OrderNotePage")
    answer = begun.post("OrderNotePage", notes="ring")
    assert pages(answer) == ["GiftWrapSelectionPage"]
    assert context(answer)["message"] == "Which paper shall we wrap it in?"
    assert [row["name"] for row in context(answer)["gift_wraps"]] == ["Red paper", "Brown paper", "A cloth"]
    assert begun.post("GiftWrapSelectionPage", gift_wrap="2")["pre_order"]["gift_wrap"] == 2
    assert [row.what for row in store.shop.effects(page="GiftWrapSelectionPage")] == ["gift wrap 2"]


def test_it_takes_nothing_else(shopper: Shopper) -> None:
    answer = shopper.begin().post("GiftWrapSelectionPage", gift_wrap="9")
    assert answer["errors"] == {"gift_wrap": ["Choose one of the options listed."]}


def test_it_is_not_asked_by_itself(shopper: Shopper) -> None:
    assert pages(shopper.begin().post("OrderNotePage", notes="ring")) == []
