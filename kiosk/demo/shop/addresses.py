"""A shopper's addresses: made from a form, and their JSON with the places."""

from typing import Any

from kiosk.demo.shop.geo import country, district
from kiosk.demo.shop.offers import Offers
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.sms import mobile_number

_TEXTS = ("title", "first_name", "last_name", "line")
_OPTIONAL = ("postcode", "notes", "company_name", "tax_no", "tax_office", "identity_number")


def new_address(offers: Offers, fields: dict[str, Any], pk: int, language: str) -> dict[str, Any]:
    """An address with that pk. Raises RefusedError for the first field that is missing or wrong."""
    for name in _TEXTS:
        if not str(fields.get(name) or "").strip():
            raise RefusedError(name, "address_field")
    return {
        "pk": pk,
        **{name: str(fields[name]).strip() for name in _TEXTS},
        "phone_number": "0" + mobile_number(str(fields.get("phone_number") or "")),
        "email": fields.get("email"),
        **_place(offers, fields, language),
        **{name: fields.get(name) for name in _OPTIONAL},
        "is_corporate": str(fields.get("is_corporate", "")).lower() == "true",
        "e_bill_taxpayer": False,
        "primary": None,
        "extra_field": None,
    }


def changed(offers: Offers, old: dict[str, Any], fields: dict[str, Any], language: str) -> dict[str, Any]:
    known = {**old, "district": (old["district"] or {}).get("pk")}
    return new_address(offers, {**known, **fields}, old["pk"], language)


def _place(offers: Offers, fields: dict[str, Any], language: str) -> dict[str, Any]:
    told = district(offers, str(fields.get("district") or ""), language)
    if told is None:
        raise RefusedError("district", "choose_one")
    return {
        "country": country(offers, language),
        "city": told["city"],
        "township": told["township"],
        "district": told,
    }


def put(session: Session, address: dict[str, Any]) -> None:
    """Add it, or replace the one with its pk."""
    others = [row for row in session.addresses if row["pk"] != address["pk"]]
    session.addresses = [*others, address]
