"""Labels of scales, as a table: what they say by the settings' table, and what is none."""

from decimal import Decimal

import pytest

from kiosk.flow.codes.check_digit import with_check_digit
from kiosk.flow.codes.read_code import read_code
from kiosk.flow.codes.scanned_code import Measure
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import checked

LABELS = ("27IIIIIWWWWWC", "28IIIIIPPPPPC", "29IIIIVPPPPPC")


@pytest.mark.parametrize(
    ("payload", "measure", "forms"),
    [
        ("271234500750", Measure(grams=750), (with_check_digit("271234500000"), "2712345")),
        ("281234501299", Measure(price=Decimal("12.99")), (with_check_digit("281234500000"), "2812345")),
        ("291234701299", Measure(price=Decimal("12.99")), (with_check_digit("291234000000"), "291234")),
    ],
)
def test_an_item_and_its_measure(payload: str, measure: Measure, forms: tuple[str, ...]) -> None:
    code = read_code(with_check_digit(payload), LABELS)
    assert (code.measure, code.forms) == (measure, forms)
    assert code.is_of(forms[0])
    assert code.is_of(forms[1])


@pytest.mark.parametrize(
    "text",
    [with_check_digit("261234500750"), with_check_digit("869000004995"), "2712345007500", "27123450"],
)
def test_what_is_no_label_of_the_table_is_a_number(text: str) -> None:
    assert read_code(text, LABELS).measure is None


def test_without_a_table_there_are_no_labels() -> None:
    assert read_code(with_check_digit("271234500750")).measure is None


@pytest.mark.parametrize(
    "label",
    ["27IIIIIWWWWW", "19IIIIIWWWWWC", "27IIIIIWWPPPC", "27WWWWWIIIIIC", "27IIIIIIIIIIC", "27iiiiiwwwwwc"],
)
def test_a_label_that_cannot_be_is_refused_at_the_start(label: str) -> None:
    with pytest.raises(WrongSetting, match="scale_labels"):
        checked({"devices": {"scanner": {"scale_labels": [label]}}})


def test_the_labels_here_are_ones() -> None:
    settings = checked({"devices": {"scanner": {"scale_labels": list(LABELS)}}})
    assert settings.devices.scanner.scale_labels == LABELS
