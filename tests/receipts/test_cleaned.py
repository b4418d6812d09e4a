"""A shop's text on one line, without what commands a printer or breaks out of its row."""

import pytest

from kiosk.receipts.cleaned import clean


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("₺1.284,90", "TL 1.284,90"),
        ("1.284,90 ₺", "1.284,90 TL"),
        ("−₺50,00", "-TL 50,00"),
        ("a\u00a0b\tc\nd", "a b c d"),
        ("\x1b@\x1dV\x00cut", "@ Vcut"),
        ("\u202eevil\ufeff", "evil"),
        ("“It’s” – …", '"It\'s" - ...'),
        ("s\u0327u\u0308t", "şüt"),
        ("z" + "\u0335" * 90, "z" + "\u0335" * 4),
        ("a\ud83d\ude00b\ud800c", "a😀bc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("pass\u200cword\u200d", "password"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("\ue000private", "private"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown
