"""The payment provider's calls to the shop while the shopper is on its page."""

from typing import Any

from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.pages.flow import shipping_context
from kiosk.demo.pages.orders import place_order
from kiosk.demo.pages.provider import CUSTOMER_DELIVERY, address_context, check_basket
from kiosk.demo.pages.steps import forget_address
from kiosk.demo.pages.thanks import order_address
from kiosk.demo.shop import payment as paying
from kiosk.demo.shop.money import spoken
from kiosk.demo.shop.objects import read_object
from kiosk.demo.shop.offers import picked
from kiosk.demo.shop.payment import Payment
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit


def address(visit: Visit, fields: Fields) -> Answer:
    """The address that the shopper gave the provider."""
    payment = _payment(visit, fields)
    shipping = _nested(fields, "shipping_address")
    if not shipping:
        raise RefusedError("shipping_address", "address_incomplete")
    if shipping != visit.session.shipping_address:
        forget_address(visit.session)
        visit.session.delivery_option = CUSTOMER_DELIVERY
        visit.session.shipping_address = shipping
        visit.session.billing_address = _nested(fields, "billing_address") or shipping
        visit.log("provider address")
    payment.shipping_address = shipping
    visit.shop.keep_payment(payment)
    return Answer([entry("CheckoutProviderAddressSelectionPage", {"redirect_url": ""})])


def shipping(visit: Visit, fields: Fields) -> Answer:
    _payment(visit, fields)
    if visit.session.shipping_address is None:
        return Answer([entry("CheckoutProviderAddressSelectionPage", address_context(visit))])
    return Answer([entry(visit.page, shipping_context(visit))])


def agreements(visit: Visit, fields: Fields) -> Answer:
    """The list; with a `code`, that agreement's text. Applies the chosen shipping."""
    payment = _payment(visit, fields)
    rows = visit.told(visit.shop.offers.agreements)
    option = picked(shipping_context(visit)["shipping_options"], fields.get("shipping_option_key", ""))
    if option is None:
        raise RefusedError("shipping_option_key", "choose_one")
    if option["pk"] != visit.session.shipping_option:
        visit.session.shipping_option = option["pk"]
        visit.log(f"provider shipping {option['pk']}")
    payment.shipping_option = str(option["pk"])
    visit.shop.keep_payment(payment)
    return Answer([entry(visit.page, _agreement(rows, fields.get("code", "")))])


def _agreement(rows: list[dict[str, str]], code: str) -> dict[str, Any]:
    if not code:
        return {"agreements": [{"code": row["code"], "text": row["text"]} for row in rows]}
    for row in rows:
        if row["code"] == code:
            return dict(row)
    raise RefusedError("code", "choose_one")


def notification(visit: Visit, fields: Fields) -> Answer:
    """How the payment ended. A second notification changes nothing."""
    conversation = fields.get("conversation_id", "")
    token = visit.shop.storage.get("conversation", conversation) or ""
    payment = visit.shop.payment(token)
    if payment is None:
        raise RefusedError("conversation_id", "payment_unknown")
    if payment.status != paying.PAID:
        _settle(visit, payment, fields)
    return Answer([entry(visit.page, _settled(visit, payment))])


def _settle(visit: Visit, payment: Payment, fields: Fields) -> None:
    if fields.get("is_successful", "").lower() not in ("true", "1"):
        payment.status = paying.DECLINED
        visit.log("payment declined")
    else:
        _check_unchanged(visit, payment, fields)
        payment.status = paying.PAID
        payment.order_number = place_order(visit, "akifast")
    visit.shop.keep_payment(payment)


def _check_unchanged(visit: Visit, payment: Payment, fields: Fields) -> None:
    session = visit.session
    if payment.token != session.payment or payment.lines != session.lines:
        raise RefusedError("non_field_errors", "basket_changed")
    if fields.get("agreements", "").lower() not in ("true", "1"):
        raise RefusedError("agreements", "agreements_needed")
    paid, due = _nested(fields, "transaction").get("order_amount"), visit.preorder()["unpaid_amount"]
    if str(paid) != due:
        raise RefusedError("transaction", "amount_changed", due=spoken(visit.bill().unpaid))


def _settled(visit: Visit, payment: Payment) -> dict[str, Any]:
    paid = bool(payment.order_number)
    return {
        "return_url": order_address(visit, payment.order_number) if paid else "",
        "merchant_customer_id": visit.session.basket_pk,
        "merchant_customer_date_joined": visit.session.created,
        "merchant_customer_akifast_date_joined": None,
    }


def _payment(visit: Visit, fields: Fields) -> Payment:
    """The session's open payment. Refused unless the caller's tokens fit."""
    check_basket(visit, fields)
    payment = visit.shop.payment(visit.session.payment)
    if payment is None or payment.status == paying.PAID:
        raise RefusedError("session_token", "payment_unknown")
    for key, right in (("session_token", payment.token), ("conversation_id", payment.conversation_id)):
        if fields.get(key) not in (None, "", right):
            raise RefusedError(key, "payment_unknown")
    return payment


def _nested(fields: Fields, name: str) -> dict[str, Any]:
    value = read_object(fields.get(name, "") or "{}")
    if value is None:
        raise RefusedError(name, "not_json")
    return value
