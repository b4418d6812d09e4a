"""What a scanner for a US keyboard says on another layout, key by key, and one that is set to the layout."""

import pytest

from kiosk.input.layouts import _LAYOUTS, _SCAN_CODES, _US, LAYOUTS
from kiosk.input.reading import AS_IT_COMES, read
from kiosk.input.strokes import KeyDown, Sort
from kiosk.settings.keys import keys, value
from kiosk.settings.marks import bare
from kiosk.settings.model import Settings

CODES = [
    "DKR-0001",
    "8690000049950",
    "QAZWSXyxc-7",
    "]d20108690000049950\x1d21Xi",
    "https://id.gs1.org/01/0869",
]


def pressed(code: str, layout: str, *, scan_codes: bool = True) -> list[KeyDown]:
    """The keys of a US scanner, as this device's layout writes them."""
    here = _LAYOUTS.get(layout, _US)
    found = []
    for letter in code:
        if letter == "\x1d":
            found.append(KeyDown(0, Sort.CONTROL, "\x1d", 1, 27 * scan_codes, control=True))
            continue
        place = _US.index(letter)
        scan_code = _SCAN_CODES[place % 48] * scan_codes
        found.append(KeyDown(0, Sort.CHARACTER, here[place].strip(), 1, scan_code, shift=place >= 48))
    return found


@pytest.mark.parametrize("layout", ["us", *LAYOUTS])
@pytest.mark.parametrize("code", CODES)
def test_a_us_scanners_keys_are_read_by_their_places(layout: str, code: str) -> None:
    assert read(pressed(code, layout)).code == code


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", CODES[:3])
def test_without_scan_codes_the_setting_says_the_layout(layout: str, code: str) -> None:
    keys_ = pressed(code, layout, scan_codes=False)
    if all(key.text for key in keys_):
        assert read(keys_, layout).code == code


def test_what_the_layout_made_of_it_is_kept_for_staff() -> None:
    reading = read(pressed("DKR-0001", "tr"))
    assert (reading.code, reading.here, reading.is_another) == ("DKR-0001", "DKR*0001", True)


def as_set_to(code: str, layout: str) -> list[KeyDown]:
    """The keys of a scanner that is set to this device's layout."""
    text = _LAYOUTS[layout]
    places = [text.index(letter) for letter in code]
    return [
        KeyDown(0, Sort.CHARACTER, letter, 1, _SCAN_CODES[place % 48], shift=place >= 48)
        for letter, place in zip(code, places, strict=True)
    ]


@pytest.mark.parametrize("layout", ["tr", "tr-f", "fr", "de"])
@pytest.mark.parametrize("code", ["8690000049950", "0001-0002", "https://id.gs1.org/01/0869"])
def test_a_scanner_that_is_set_to_this_layout_is_understood(layout: str, code: str) -> None:
    """Digits and marks tell; letters alone do not, and for them there is the setting."""
    assert read(as_set_to(code, layout)).code == code


def test_letters_alone_are_a_us_scanners_unless_the_setting_says_otherwise() -> None:
    there = as_set_to("KART", "tr-f")
    assert (read(there).code == "KART", read(there, AS_IT_COMES).code) == (False, "KART")


def test_the_scan_codes_of_a_made_up_keyboard_mean_nothing() -> None:
    """Remote desktops and virtual keyboards number their keys as they like."""
    for code in ("86900DKR", "8690000049950", "KR-0001", "AB"):
        places = {letter: number for number, letter in enumerate(dict.fromkeys(code), 1)}
        keys_ = [KeyDown(0, Sort.CHARACTER, letter, 1, places[letter]) for letter in code]
        assert read(keys_).code == code


@pytest.mark.parametrize(("scan_code", "digit"), [(71, "7"), (76, "5"), (82, "0"), (79, "1")])
def test_digits_of_a_keypad_are_digits(scan_code: int, digit: str) -> None:
    assert read([KeyDown(0, Sort.CHARACTER, digit, 1, scan_code)] * 4).code == digit * 4


def test_the_setting_names_each_layout() -> None:
    hint = dict(keys(Settings))["devices.scanner.layout"]
    assert set(bare(hint).__args__) == {"auto", AS_IT_COMES, *LAYOUTS}
    assert value(Settings(), "devices.scanner.layout") == "auto"


def test_a_layout_has_a_text_for_each_key() -> None:
    assert {len(text) for text in _LAYOUTS.values()} == {2 * len(_SCAN_CODES)} == {len(_US)}
