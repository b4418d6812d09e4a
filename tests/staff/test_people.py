"""Whom a code may be of: everybody's PIN, a number with a PIN, or a badge."""

from kiosk.settings.model import StaffSettings
from kiosk.settings.pin import NOBODYS, fits, written
from kiosk.staff.people import by_name, claim, lengths, people
from tests.staff.team import ALL, EVERYBODY, ON_THE_BADGE, WRITTEN, named

AYSE, MEHMET = named(3, "Ayşe", "settle"), named(14, "Mehmet")


def test_an_entry_without_pin_and_badge_is_nobody() -> None:
    assert people((StaffSettings(),)) == ()
    assert [one.badge for one in people((StaffSettings(badge=ON_THE_BADGE),))] == [ON_THE_BADGE]


def test_an_entry_says_what_its_name_may_do() -> None:
    (ayse,) = people((StaffSettings(WRITTEN, "", "Ayşe", 3, ("settle",)),))
    assert ayse == AYSE
    assert people((StaffSettings(WRITTEN),))[0].may == ALL


def test_everybodys_pin_is_typed_alone() -> None:
    found = claim("471193", (EVERYBODY,))
    assert (found.number, found.pin, found.person) == (0, "471193", EVERYBODY)


def test_two_digits_before_the_pin_say_whose_it_is() -> None:
    """So that one hash is looked at, and two may have the same PIN."""
    found = claim("14471193", (AYSE, MEHMET))
    assert (found.number, found.pin, found.person) == (14, "471193", MEHMET)
    assert claim("03471193", (AYSE, MEHMET)).person == AYSE


def test_a_number_that_nobody_has_is_looked_at_as_long() -> None:
    found = claim("99471193", (AYSE, MEHMET))
    assert found.person is None
    assert found.written == NOBODYS
    assert len(NOBODYS) == len(WRITTEN)
    assert not fits("471193", NOBODYS)


def test_how_long_a_code_may_be() -> None:
    assert lengths((EVERYBODY,)) == {6, 7, 8}
    assert lengths((AYSE, MEHMET)) == {8, 9, 10}
    assert lengths((AYSE._replace(badge=ON_THE_BADGE), MEHMET)) == {8, 9, 10, 20}
    assert lengths((EVERYBODY._replace(pin="", badge=ON_THE_BADGE),)) == {20}
    assert lengths((EVERYBODY._replace(pin=written("1234", "")),)) == {4, 5, 6, 7, 8}


def test_a_code_of_an_article_is_none() -> None:
    """EAN-13 and UPC-A, scanned while the PIN is asked for, count as no wrong try."""
    assert not {12, 13, 14} & lengths((AYSE._replace(badge=ON_THE_BADGE), MEHMET))


def test_names_are_known_by_their_numbers() -> None:
    assert by_name((AYSE, MEHMET))
    assert not by_name((EVERYBODY,))
