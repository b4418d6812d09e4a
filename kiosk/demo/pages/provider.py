"""Choosing a payment provider: the shop opens a payment there and hands out its address."""

from typing import Any
from urllib.parse import urlencode

from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.pages.orders import place_order
from kiosk.demo.pages.steps import forget_address
from kiosk.demo.pages.thanks import thank_you
from kiosk.demo.shop import payment as paying
from kiosk.demo.shop.offers import picked
from kiosk.demo.shop.payment import Payment
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit

CUSTOMER_DELIVERY = 3
FREE = "free"
"""How an order is paid of which nothing is left to pay."""


def index(visit: Visit, fields: Fields) -> Answer:
    """The providers. An order of which nothing is left to pay is placed at once, and needs none."""
    check_basket(visit, fields)
    if not visit.bill().unpaid and not visit.shop.faults.has("free_not_finished", visit.page):
        close_payment(visit)
        place_order(visit, FREE)
        return Answer(thank_you(visit))
    visit.session.provider_started = True
    visit.log("provider started")
    return Answer([entry("CheckoutProviderSelectionPage", selection_context(visit))])


def selection_context(visit: Visit) -> dict[str, Any]:
    return {"checkout_providers": visit.shop.offers.checkout_providers}


def selection(visit: Visit, fields: Fields) -> Answer:
    """Opens a payment at the provider and closes the one before."""
    check_basket(visit, fields)
    if not visit.session.provider_started:
        return Answer([entry("CheckoutProviderIndexPage", {})])
    if picked(visit.shop.offers.checkout_providers, fields.get("checkout_provider", "")) is None:
        raise RefusedError("checkout_provider", "choose_one")
    close_payment(visit)
    _open(visit)
    visit.log("payment opened")
    return Answer([entry("CheckoutProviderAddressSelectionPage", address_context(visit))])


def address_context(visit: Visit) -> dict[str, Any]:
    return {"redirect_url": visit.session.redirect_url}


def close_payment(visit: Visit) -> None:
    """Closes the open payment: it cannot be paid after this."""
    old = visit.shop.payment(visit.session.payment)
    if old and old.status != paying.PAID:
        old.status = paying.REPLACED
        visit.shop.keep_payment(old)
        visit.log("payment closed")
    visit.session.provider_started = False
    visit.session.payment = visit.session.redirect_url = ""


def _open(visit: Visit) -> None:
    shop, session = visit.shop, visit.session
    if shop.faults.has("provider_resets_loyalty", visit.page):
        session.loyalty = "0.00"
    session.delivery_option = CUSTOMER_DELIVERY
    forget_address(session)
    payment = Payment(
        token=_uuid(shop.tokens(16)),
        transaction_token=shop.tokens(16),
        conversation_id=shop.tokens(16),
        session=session.key,
        basket_pk=session.basket_pk,
        lines=dict(session.lines),
        language=visit.language,
    )
    shop.keep_payment(payment)
    shop.storage.put("conversation", payment.conversation_id, payment.token)
    session.payment, session.provider_started = payment.token, True
    hidden = shop.faults.has("no_redirect_url", visit.page)
    session.redirect_url = "" if hidden else provider_address(shop.base, payment)


def provider_address(base: str, payment: Payment) -> str:
    """The address where the visitor's phone pays."""
    tokens = {"session_token": payment.token, "transaction_token": payment.transaction_token}
    return f"{base}/hpp?{urlencode(tokens)}"


def _uuid(token: str) -> str:
    return "-".join((token[:8], token[8:12], token[12:16], token[16:20], token[20:]))


def check_basket(visit: Visit, fields: Fields) -> None:
    if fields.get("basket_id") not in (None, "", str(visit.session.basket_pk)):
        raise RefusedError("basket_id", "basket_changed")
