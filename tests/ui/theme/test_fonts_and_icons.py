"""The type holds every letter of our languages; icons are drawn in the colour asked for."""

import re

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from kiosk.paths import RESOURCES
from kiosk.ui.theme import fonts
from kiosk.ui.theme.icons import ICONS, icon
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role

PACKAGE = RESOURCES.parent / "kiosk"
LETTERS = "çğıöşüÇĞİÖŞÜ äöüßÄÖÜẞ àâæçéèêëîïôœùûüÿ ёъыэюяЁЪЫЭЮЯ 0123456789 ₺€£$ −×–—…•’“”„«»→←↑↓"


@pytest.mark.parametrize("role", Role)
def test_each_role_is_set_in_our_own_type(role: Role, kiosk_look: Look) -> None:
    info = QFontInfo(kiosk_look.font(role))
    assert info.family() == fonts.FAMILY
    assert info.weight() == role.value.weight


FILES = sorted((RESOURCES / "fonts").glob("Inter-*.ttf"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_letter_of_our_languages_is_in_the_file(path: object, qapp: object) -> None:
    raw = QRawFont(str(path), 20)
    missing = [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))]
    assert missing == []


def test_digits_stand_in_columns(kiosk_look: Look) -> None:
    metrics = QFontMetricsF(kiosk_look.font(Role.PRICE))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_heading_is_heavier_than_body(kiosk_look: Look) -> None:
    heavy = QFont(kiosk_look.font(Role.HEADING))
    heavy.setPixelSize(40)
    heavy.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    light = fonts.font(40, 400, 0)
    assert QFontMetricsF(heavy).horizontalAdvance("coupon") > QFontMetricsF(light).horizontalAdvance("coupon")


def test_an_icon_has_the_colour_asked_for(kiosk_look: Look) -> None:
    image = icon(kiosk_look, "minus", "red", 24).toImage()
    assert image.pixelColor(12, 12).name() == kiosk_look.theme.red
    assert image.pixelColor(2, 2).alpha() == 0


def test_arrows_turn_round_and_others_do_not(kiosk_look: Look) -> None:
    def drawn(name: str, *, mirrored: bool) -> object:
        return icon(kiosk_look, name, "ink", 24, mirrored=mirrored).toImage()

    assert drawn("arrow-right", mirrored=True) != drawn("arrow-right", mirrored=False)
    assert drawn("tag", mirrored=True) == drawn("tag", mirrored=False)


def test_an_icon_is_drawn_once(kiosk_look: Look) -> None:
    once, again = (icon(kiosk_look, "gift", "ink", 30) for _ in range(2))
    assert once.cacheKey() == again.cacheKey()


def test_an_icon_we_do_not_ship_is_an_error(kiosk_look: Look) -> None:
    with pytest.raises(FileNotFoundError):
        icon(kiosk_look, "unicorn", "ink", 24)


def test_no_icon_is_shipped_that_nobody_names() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9-]+)"', sources))
    assert {path.stem for path in ICONS.glob("*.svg")} - named == set()
