"""Which setting would help, as a table."""

import pytest

from kiosk.input.advice import advice
from kiosk.input.arrival import Arrival
from tests.input.scans import scan_of
from tests.input.test_reading import pressed


def every(ms: float) -> Arrival:
    came = scan_of("8690")
    return came._replace(keys=tuple(key._replace(at=place * ms) for place, key in enumerate(came.keys)))


@pytest.mark.parametrize(
    ("pause", "wanted"), [(10, {}), (140, {}), (141, "190"), (230, "300"), (900, "1000")]
)
def test_a_slow_scanner_wants_a_longer_gap(pause: float, wanted: str | dict[str, str]) -> None:
    assert advice(every(pause), 140) == ({"gap_ms": wanted} if wanted else {})


@pytest.mark.parametrize("layout", ["tr", "tr-f", "fr", "ru", "ar"])
def test_a_layout_without_scan_codes_is_guessed_from_what_came(layout: str) -> None:
    here = "".join(key.text for key in pressed("DKR-0001", layout, scan_codes=False))
    assert advice(scan_of(here), 140).get("layout") == f'"{layout}"'


def test_a_code_that_is_right_and_a_layout_that_is_set_want_nothing() -> None:
    assert advice(scan_of("DKR-0001"), 140) == {}
    assert advice(scan_of("DKR*0001"), 140, "tr") == {}
