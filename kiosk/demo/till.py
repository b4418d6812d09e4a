"""The cash register's side: an order number before there is an order, and its confirmation."""

from typing import Any

from kiosk.demo.pages.orders import new_number, place_order
from kiosk.demo.shop.money import parsed
from kiosk.demo.shop.offers import picked
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import Visit, open_visit

Answer = dict[str, Any]
TILL = "cash-register"


class TillError(Exception):
    """A documented error code and what it means."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def told(self) -> Answer:
        return {"error_code": self.code, "error_message": self.message}


def order_number(visit: Visit) -> str:
    """The number the shopper shows at the till; the same one until the order is placed."""
    _check_session(visit)
    session = visit.session
    if not session.till_number:
        session.till_number = new_number(visit)
        visit.shop.storage.put("till", session.till_number, session.key)
        visit.log(f"order number {session.till_number}")
    session.till_lines = dict(session.lines)
    return session.till_number


def look_up(shop: Shop, number: str) -> Visit:
    """The open pre-order behind a number; TillError if there is none."""
    if not number:
        raise TillError("409", "Order number is missing")
    key = shop.storage.get("till", number)
    if key is None:
        raise TillError("410", "Order is not in the active pre-order cache")
    session = shop.session(key)
    if session is None or session.till_number != number:
        raise TillError("411", "Pre-order session not found")
    visit = Visit(shop, session, "till", session.language)
    _check_session(visit)
    if session.lines != session.till_lines:
        raise TillError("402", "Basket changed")
    return visit


def confirm(shop: Shop, number: str, amount: str) -> str:
    """Place the order, paid at the till. The amount has to be what is left to pay."""
    order = shop.storage.get("order", number)
    if order and order["payment_option_slug"] != TILL:
        raise TillError("413", "Order is already paid")
    if order:
        return number
    shopper = look_up(shop, number)
    with open_visit(shop, shopper.session.key, "till", shopper.language) as visit:
        if parsed(amount) != visit.bill().unpaid:
            raise TillError("412", "Amount does not match the outstanding balance")
        return place_order(visit, TILL)


def check_credentials(shop: Shop, sent: dict[str, Any]) -> None:
    right = (shop.rules.till_name, shop.rules.till_password)
    if (sent.get("username"), sent.get("password")) != right:
        raise TillError("403", "Invalid credentials")


def _check_session(visit: Visit) -> None:
    if not visit.session.lines:
        raise TillError("411", "Pre-order session not found")
    option = picked(visit.shop.offers.payment_options, visit.session.payment_option)
    if option is None:
        raise TillError("407", "Payment option is not selected")
    if option["payment_type"] != "cash_register":
        raise TillError("408", "Payment option is not a cash register")
