"""What staff reads about a scan: what came, how fast, and what is probably wrong, as a table."""

import pytest

from kiosk.input.verdict import WhyBroken
from kiosk.ui.staff.scanner_words import arrived, cause, pace
from tests.input.scans import scan_of
from tests.staff.team import BADGE

CARD = "4539578763621486"


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("DKR-0001", "DKR-0001"),
        ("01\x1d21", "01␝21"),
        ("A" * 50, "A" * 40 + "…"),
        (CARD, "may be a card: not shown"),
        (f"%B{CARD}^", "may be a card: not shown"),
        (BADGE, "may be a badge: not shown"),
        (f"]C0{BADGE}", "may be a badge: not shown"),
    ],
)
def test_what_came_is_shown_unless_it_may_be_a_card(code: str, shown: str) -> None:
    assert arrived(scan_of(code)) == shown


def test_a_card_is_hidden_in_each_layout() -> None:
    assert CARD not in arrived(scan_of("x", here=CARD))


@pytest.mark.parametrize(
    ("end", "said"), [("\r", "ended by Enter."), ("\t", "ended by Tab."), ("", "without an end.")]
)
def test_how_fast_it_came_and_how_it_ended(end: str, said: str) -> None:
    assert pace(scan_of("8690", end=end)) == f"4 keys in 12 ms, at most 4 ms apart, {said}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("8690000049950", ""),
        ("8690000049951", "check digit"),
        ("çğışöü", "devices.scanner.layout"),
        ("http://evil", "web address"),
        ("]C100123456789012345675", "without a product's number"),
        ("A" * 65, "longer"),
        ("\x1d", "control characters"),
    ],
)
def test_the_likely_cause(code: str, said: str) -> None:
    assert said in cause(scan_of(code))
    assert bool(cause(scan_of(code))) is bool(said)


def test_another_layout_is_told() -> None:
    assert "DKR*0001" in cause(scan_of("DKR-0001", here="DKR*0001"))


def test_each_way_to_break_has_its_sentence() -> None:
    said = [cause(scan_of("869", why=why)) for why in WhyBroken]
    assert len(set(said)) == len(WhyBroken)
