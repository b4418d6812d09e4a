"""The shop's own page of payment, for a phone that was let in by a token."""

from typing import Any

from kiosk.demo.pages.flow import CASH_REGISTER, missing_before
from kiosk.demo.pages.orders import place_order
from kiosk.demo.pages.provider import close_payment
from kiosk.demo.shop.money import parsed
from kiosk.demo.shop.offers import picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.token_checkout import TokenCheckout, is_open, order_of
from kiosk.demo.shop.visit import Visit, open_visit

PAGE = "WebCheckout"


def ways(shop: Shop) -> list[dict[str, Any]]:
    """What the web shop takes: all but the till."""
    return [row for row in shop.offers.payment_options if row["payment_type"] != CASH_REGISTER]


def look(shop: Shop, checkout: TokenCheckout, language: str) -> Visit | None:
    """The open order of the token; None where it cannot be paid any more. Changes nothing."""
    owner = shop.session(checkout.session)
    return Visit(shop, owner, PAGE, language) if owner and is_open(shop, checkout) else None


def pay(shop: Shop, checkout: TokenCheckout, option: str, amount: str) -> str:
    """Places the order, or finds it placed. Its number; RefusedError where nothing was paid."""
    with shop.storage.unit():
        if placed := order_of(shop, checkout):
            return placed
        owner = shop.session(checkout.session)
        if owner is None or not is_open(shop, checkout):
            raise RefusedError("non_field_errors", "basket_changed")
        with open_visit(shop, owner.key, PAGE, owner.language) as visit:
            return _paid(visit, option, amount)


def _paid(visit: Visit, option: str, amount: str) -> str:
    row = picked(ways(visit.shop), option)
    if row is None:
        raise RefusedError("payment_option", "choose_one")
    if missing_before(visit, "PaymentOptionSelectionPage"):
        raise RefusedError("non_field_errors", "basket_changed")
    if parsed(amount) != visit.bill().unpaid:
        raise RefusedError("amount", "web_amount_changed")
    close_payment(visit)
    visit.session.payment_option = row["pk"]
    return place_order(visit, row["slug"])
