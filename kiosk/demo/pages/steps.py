"""The steps of an order: guest, delivery, address, payment."""

import re
from typing import Any

from kiosk.demo.like.switches import Like
from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.pages.flow import (
    address_context,
    delivery_type,
    next_step,
    payment_context,
    payment_options,
    shipping_context,
)
from kiosk.demo.pages.instore import granted
from kiosk.demo.shop.geo import retail_store
from kiosk.demo.shop.offers import Row, picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.sms import mobile_number
from kiosk.demo.shop.visit import Visit


def index(visit: Visit, fields: Fields) -> Answer:
    """Takes a guest's e-mail address. A signed-in shopper needs none."""
    email = fields.get("user_email", "").strip()
    if not visit.session.user:
        _check_guest(visit, email)
    visit.session.email = email or visit.session.email
    if phone := fields.get("phone_number", "").strip():
        visit.session.phone = "0" + mobile_number(phone)
    visit.log("guest known")
    return Answer(next_step(visit))


def _check_guest(visit: Visit, email: str) -> None:
    if not visit.shop.rules.guests:
        raise RefusedError("non_field_errors", "guests_not_allowed")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
        raise RefusedError("user_email", "email_wrong")


def delivery(visit: Visit, fields: Fields) -> Answer:
    row = _chosen(visit.shop.offers.delivery_options, fields, "delivery_option")
    if row["pk"] != visit.session.delivery_option:
        forget_address(visit.session)
        visit.session.delivery_option = row["pk"]
        visit.log(f"delivery option {row['pk']}")
    return Answer(next_step(visit))


def store(visit: Visit, fields: Fields) -> Answer:
    offers, session = visit.shop.offers, visit.session
    row = _chosen(offers.retail_stores, fields, "retail_store")
    billing = _own_address(session, fields.get("billing_address", ""))
    if billing is None and Like.PICK_UP_WANTS_BILLING in visit.shop.likes:
        raise RefusedError("billing_address", "billing_wanted")
    forget_address(session)
    session.retail_store = row["pk"]
    session.shipping_address = _store_address(visit, row)
    session.billing_address = billing
    visit.log(f"retail store {row['pk']}")
    return Answer(next_step(visit))


def _store_address(visit: Visit, row: Row) -> dict[str, Any]:
    told = retail_store(visit.shop.offers, row["pk"], visit.language) or {}
    return {
        "pk": None,
        "title": row["name"],
        "line": row["address"],
        "email": visit.session.email or visit.session.user,
        "phone_number": visit.session.phone,
        "township": told["township"],
        "district": told["district"],
        "city": told["district"]["city"],
    }


def address(visit: Visit, fields: Fields) -> Answer:
    session = visit.session
    shipping = _own_address(session, fields.get("shipping_address", ""))
    if shipping is None:
        raise RefusedError("shipping_address", "choose_one")
    forget_address(session)
    session.shipping_address = shipping
    session.billing_address = _own_address(session, fields.get("billing_address", "")) or shipping
    visit.log(f"address {shipping['pk']}")
    return Answer(next_step(visit))


def _own_address(session: Session, pk: str) -> dict[str, Any] | None:
    return picked(session.addresses, pk)


def address_clear(visit: Visit, _fields: Fields) -> Answer:
    session = visit.session
    if session.shipping_address or session.billing_address or session.retail_store:
        visit.log("address cleared")
    forget_address(session)
    return Answer([entry("AddressSelectionPage", address_context(visit))])


def forget_address(session: Session) -> None:
    """Removes the shipping and payment that were chosen for another address."""
    session.shipping_address = session.billing_address = None
    session.retail_store = session.shipping_option = session.payment_option = None


def shipping(visit: Visit, fields: Fields) -> Answer:
    row = _chosen(shipping_context(visit)["shipping_options"], fields, "shipping_option")
    if row["pk"] != visit.session.shipping_option:
        visit.session.payment_option = None
        visit.session.shipping_option = row["pk"]
        visit.log(f"shipping option {row['pk']} to {delivery_type(visit)}")
    return Answer(next_step(visit))


def payment(visit: Visit, fields: Fields) -> Answer:
    row = _chosen(payment_options(visit), fields, "payment_option")
    visit.session.payment_option = row["pk"]
    visit.log(f"payment option {row['pk']}")
    return Answer(next_step(visit) or _link_to_pay_by(visit))


def _link_to_pay_by(visit: Visit) -> list[Row]:
    """The page once more where it has what only a kiosk is told."""
    return [entry("PaymentOptionSelectionPage", payment_context(visit))] if granted(visit) else []


def _chosen(rows: list[Row], fields: Fields, field: str) -> Row:
    row = picked(rows, fields.get(field, ""))
    if row is None:
        raise RefusedError(field, "choose_one")
    return row
