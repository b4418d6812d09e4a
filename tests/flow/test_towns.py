"""Places: one list inside the other, and a name found as people type it."""

import pytest

from kiosk.api.addresses import Place
from kiosk.flow.towns import matching, next_level, path

TURKEY, ISTANBUL, KADIKOY, CAFERAGA = Place(1), Place(34), Place(101), Place(1001)


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        ((), ("country", "/address/country/")),
        ((TURKEY,), ("city", "/address/city/?country=1")),
        ((TURKEY, ISTANBUL), ("township", "/address/township/?city=34")),
        ((TURKEY, ISTANBUL, KADIKOY), ("district", "/address/district/?township=101")),
        ((TURKEY, ISTANBUL, KADIKOY, CAFERAGA), None),
    ],
)
def test_each_level_lies_in_the_one_above(chosen: tuple[Place, ...], wanted: tuple[str, str] | None) -> None:
    assert next_level(chosen) == wanted


def test_the_first_level_lies_in_nothing() -> None:
    assert path("country") == "/address/country/"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ist", ["İstanbul"]),
        ("IST", ["İstanbul"]),
        ("İst", ["İstanbul"]),
        ("ağ", ["Ağrı"]),
        ("ag", ["Ağrı"]),
        ("agri", ["Ağrı"]),
        ("AĞRI", ["Ağrı"]),
        ("is", ["Isparta", "İstanbul"]),
        ("new", ["New York"]),
        ("york", ["New York"]),
        ("ork", []),
        (" ", ["Ağrı", "Isparta", "İstanbul", "New York"]),
    ],
)
def test_names_are_found_by_how_they_begin(typed: str, found: list[str]) -> None:
    places = [Place(number, name) for number, name in enumerate(("Ağrı", "Isparta", "İstanbul", "New York"))]
    assert [place.name for place in matching(places, typed)] == found
