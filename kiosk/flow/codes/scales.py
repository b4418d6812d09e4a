"""Labels of scales: an EAN-13 that begins with 20 to 29 and carries an item, and its weight or price.

A label is written as it is printed: `27IIIIIWWWWWC` has an item of five digits, its weight in grams, and the
check digit; `P` is a price in hundredths; `V` is a digit that checks the price, which is not looked at.
"""

from decimal import Decimal
from itertools import groupby

from kiosk.flow.codes.check_digit import with_check_digit
from kiosk.flow.codes.scanned_code import Measure, ScannedCode

_DIGITS = 13


def read_label(number: str, labels: tuple[str, ...]) -> ScannedCode | None:
    """What a number with a right check digit says, if it is one of these labels."""
    written = next((label for label in labels if number.startswith(label[:2])), None)
    if written is None or len(number) != _DIGITS:
        return None
    parts = _parts(number, written)
    if "W" in parts:
        measure = Measure(grams=int(parts["W"]))
    else:
        measure = Measure(price=Decimal(int(parts["P"])).scaleb(-2))
    item = written[:2] + parts["I"]
    return ScannedCode(number, (_without_measure(number, written), item), measure=measure)


def _parts(number: str, written: str) -> dict[str, str]:
    digits = iter(number)
    return {letter: "".join(next(digits) for _ in run) for letter, run in groupby(written)}


def _without_measure(number: str, written: str) -> str:
    """As a shop keeps it: zeros for the weight, and the check digit of that."""
    kept = [digit if letter not in "WPV" else "0" for digit, letter in zip(number, written, strict=True)]
    return with_check_digit("".join(kept[:-1]))
