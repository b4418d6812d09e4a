"""A new address from typed texts and chosen places: what is missing, and the request."""

from collections.abc import Mapping, Sequence

from kiosk.api.addresses import CreateAddress, Place
from kiosk.flow.towns import LEVELS

PERSON = ("first_name", "last_name", "phone_number")
LINE = ("line", "postcode", "title")
REQUIRED = frozenset({"first_name", "last_name", "phone_number", "line", "title"})


def missing(typed: Mapping[str, str], fields: Sequence[str]) -> tuple[str, ...]:
    """The required fields that are still empty."""
    return tuple(field for field in fields if field in REQUIRED and not typed.get(field, "").strip())


def request(typed: Mapping[str, str], chosen: Sequence[Place]) -> CreateAddress | None:
    """The request; None while something is missing. A shop without districts has one level less."""
    if missing(typed, (*PERSON, *LINE)) or len(chosen) < len(LEVELS) - 1:
        return None
    texts = {field: typed.get(field, "").strip() for field in (*PERSON, *LINE)}
    country, city, township, *district = (place.pk for place in chosen)
    return CreateAddress(
        title=texts["title"],
        first_name=texts["first_name"],
        last_name=texts["last_name"],
        phone_number=texts["phone_number"],
        country=country,
        city=city,
        township=township,
        district=next(iter(district), None),
        line=texts["line"],
        postcode=texts["postcode"] or None,
    )
