"""Countries, cities, townships and districts, each with those around it."""

from collections.abc import Callable

from kiosk.demo.shop.offers import Offers, Row, picked
from kiosk.demo.shop.words import localised


def country(offers: Offers, language: str) -> Row:
    return dict(localised(offers.countries[0], language))


def city(offers: Offers, pk: int | str, language: str) -> Row | None:
    row = picked(offers.cities, pk)
    return row and {**row, "country": country(offers, language)}


def township(offers: Offers, pk: int | str, language: str) -> Row | None:
    row = picked(offers.townships, pk)
    return row and {**row, "city": city(offers, row["city"], language)}


def district(offers: Offers, pk: int | str, language: str) -> Row | None:
    row = picked(offers.districts, pk)
    if row is None:
        return None
    inside = township(offers, row["township"], language)
    return {**row, "city": inside and inside["city"], "township": inside}


def retail_store(offers: Offers, pk: int | str | None, language: str) -> Row | None:
    row = picked(offers.retail_stores, pk)
    if row is None:
        return None
    return {
        "pk": row["pk"],
        "name": row["name"],
        "address": row["address"],
        "township": township(offers, row["township"], language),
        "district": district(offers, row["district"], language),
    }


def listed(offers: Offers, kind: str, inside: str | None, language: str) -> list[Row]:
    """All of a kind, or those inside the country, city or township with that pk."""
    rows, tell, parent = _kinds(offers)[kind]
    chosen = [row for row in rows if inside is None or str(row.get(parent)) == inside]
    return [told for row in chosen if (told := tell(offers, row["pk"], language))]


def _kinds(
    offers: Offers,
) -> dict[str, tuple[list[Row], Callable[[Offers, int | str, str], Row | None], str]]:
    return {
        "country": (offers.countries, lambda where, _pk, language: country(where, language), ""),
        "city": (offers.cities, city, "country"),
        "township": (offers.townships, township, "city"),
        "district": (offers.districts, district, "township"),
    }
