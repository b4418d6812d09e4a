"""Snapshots of a payment under way."""

from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from kiosk.flow.payment import Payment, PaymentWay, Truth
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from tests.ui.conftest import order_of

ADDRESS = "https://sandbox.akifast.com/api/v1/hpp?session_token=10dedd46-9f3d-4273-8220-d0f51975ca1c"

LINK = "https://shop.example/orders/checkout-with-token/a1b2c3d4/?one_time_token=5d0c%2F7e"
LINK_PAGE: dict[str, dict[str, Any]] = {"PaymentOptionSelectionPage": {"checkout_url": LINK}}

TILL_PAGE: dict[str, dict[str, Any]] = {
    "PaymentOptionSelectionPage": {"payment_options": [{"pk": 31, "payment_type": "cash_register"}]}
}


def providers(*names: str) -> dict[str, dict[str, Any]]:
    """The page that lists them, with pks from one."""
    listed = [{"pk": pk, "name": name} for pk, name in enumerate(names, 1)]
    return {"CheckoutProviderSelectionPage": {"checkout_providers": listed}}


def at_pay(*pages: dict[str, dict[str, Any]], problem: ProblemKind | None = None, **facts: str) -> Kiosk:
    """At the choice of how to pay."""
    told = {name: page for each in pages for name, page in each.items()}
    found = Problem(problem, facts=facts) if problem else None
    return replace(_kiosk("pay"), pages=told, problem=found)


def on_phone(*, till: bool = True, address: str = ADDRESS, truth: Truth = Truth.WAITING) -> Kiosk:
    """Handed over to a phone."""
    due = Decimal("1284.90")
    paid = due if truth is Truth.PAID else None
    paid_at = Payment(truth=truth, way=PaymentWay.PHONE, url=address, amount=due, paid=paid)
    return replace(_kiosk("pay_phone"), payment=paid_at, pages=TILL_PAGE if till else {})


def by_token(*, truth: Truth = Truth.WAITING) -> Kiosk:
    """Handed over to a phone, by the shop's own link."""
    kiosk = on_phone(address=LINK, truth=truth)
    return replace(kiosk, payment=replace(kiosk.payment, by_token=True), pages=LINK_PAGE)


def at_till(number: str = "816910908011148") -> Kiosk:
    """Handed over to the till."""
    paid_at = Payment(
        truth=Truth.WAITING, way=PaymentWay.TILL, order_number=number, amount=Decimal("1284.90")
    )
    return replace(_kiosk("till"), payment=paid_at, pages=TILL_PAGE)


def _kiosk(step: str) -> Kiosk:
    return replace(order_of(unpaid_amount="1284.90", currency_type_label="TL"), step=step)
