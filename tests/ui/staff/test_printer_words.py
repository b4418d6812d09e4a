"""Staff reads what to see to at the printer: each trouble in a sentence of its own, in both languages."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.receipts.trouble import PaperLeft, Trouble
from kiosk.ui.language import speak
from kiosk.ui.staff.printer_words import printer_says


@pytest.fixture(autouse=True)
def _english(qapp: Any) -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def test_each_trouble_is_told_apart() -> None:
    english = [printer_says(trouble, None) for trouble in Trouble]
    speak("tr")
    turkish = [printer_says(trouble, None) for trouble in Trouble]
    assert len({*english, *turkish}) == 2 * len(Trouble)
    assert all(english)


@pytest.mark.parametrize(
    ("trouble", "paper", "says"),
    [
        (None, None, ""),
        (None, PaperLeft.ENOUGH, ""),
        (None, PaperLeft.LOW, "The paper is nearly used up."),
        (Trouble.CUTTER, PaperLeft.LOW, "The cutter is stuck. Take the jammed paper out."),
    ],
)
def test_what_is_worst_comes_first(trouble: Trouble | None, paper: PaperLeft | None, says: str) -> None:
    assert printer_says(trouble, paper) == says
