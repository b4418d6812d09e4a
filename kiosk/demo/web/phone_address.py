"""The address that a visitor types on the phone, for the provider's call."""

from typing import Any

from kiosk.demo.shop.geo import district, listed
from kiosk.demo.shop.offers import Offers, picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.sms import mobile_number

FIELDS = ("first_name", "last_name", "email", "phone_number", "line", "district")


def prefilled(offers: Offers, told: dict[str, Any]) -> dict[str, str]:
    """The form's values: the address given before, else a sample."""
    if not told:
        return {field: str(offers.sample_address[field]) for field in FIELDS}
    return {field: str(told.get(field) or "") for field in FIELDS[:-1]} | {
        "district": str(told["district"]["pk"])
    }


def typed(form: dict[str, str]) -> dict[str, str]:
    return {field: form.get(field, "").strip()[:200] for field in FIELDS}


def wrong_fields(form: dict[str, str], offers: Offers) -> dict[str, str]:
    """Field → the key of what is wrong with it."""
    wrong = {field: "address_field" for field in FIELDS if not form[field]}
    if form["email"] and "@" not in form["email"]:
        wrong["email"] = "email_wrong"
    if not picked(offers.districts, form["district"]):
        wrong["district"] = "choose_one"
    try:
        mobile_number(form["phone_number"])
    except RefusedError as no:
        wrong["phone_number"] = no.key
    return wrong


def address_of(form: dict[str, str], offers: Offers, language: str) -> dict[str, Any]:
    where = district(offers, form["district"], language) or {}
    return {
        "pk": None,
        "title": "Akifast",
        **{field: form[field] for field in FIELDS[:-1]},
        "phone_number": "0" + mobile_number(form["phone_number"]),
        "country": where["city"]["country"],
        "city": where["city"],
        "township": where["township"],
        "district": where,
        "is_corporate": False,
    }


def districts(offers: Offers, language: str) -> list[dict[str, str]]:
    """Choices for one list: `Caferağa, Kadıköy, İstanbul`."""
    return [
        {
            "pk": str(row["pk"]),
            "name": f"{row['name']}, {row['township']['name']}, {row['city']['name']}",
        }
        for row in listed(offers, "district", None, language)
    ]
