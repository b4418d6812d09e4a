"""Every pair of colours that meet can be told apart, and a shop's colour is held to the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.theme.contrast import channels, mix, nearest, ratio, worst
from kiosk.ui.theme.sets import CONTRAST, DARK, LIGHT
from kiosk.ui.theme.theme import Theme

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])

WORDS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "wash"),
    ("ink", "tint"),
    ("ink", "gold_tint"),
    ("ink", "red_tint"),
    ("ink", "plate"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "wash"),
    ("soft", "tint"),
    ("soft", "gold_tint"),
    ("brand", "paper"),
    ("brand", "card"),
    ("brand", "tint"),
    ("brand", "gold_tint"),
    ("brand_ink", "brand"),
    ("red", "red_tint"),
    ("red", "card"),
]
CONTROLS = [("edge", "paper"), ("edge", "card"), ("ink", "paper"), ("brand", "paper"), ("brand_ink", "brand")]
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@THEMES
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert ratio(getattr(theme, ink), getattr(theme, ground)) >= theme.least


@THEMES
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_controls_and_the_focus_ring_can_be_seen(theme: Theme, edge: str, ground: str) -> None:
    assert ratio(getattr(theme, edge), getattr(theme, ground)) >= 3


def test_ratio_is_that_of_wcag() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_readable_brand_dresses_the_theme() -> None:
    dressed = LIGHT.branded("#7a1f5c")
    assert dressed.brand == "#7a1f5c"
    assert dressed.brand_ink == "#ffffff"
    assert dressed.tint == mix("#ffffff", "#7a1f5c", 0.11)
    assert dressed.paper == LIGHT.paper


def test_a_pale_brand_is_refused_with_the_nearest_that_passes() -> None:
    with pytest.raises(ValueError, match=r"#ffd400 cannot be read: .*nearest that can: #") as refused:
        LIGHT.branded("#ffd400")
    offered = str(refused.value)[-7:]
    assert LIGHT.branded(offered).brand == offered


@THEMES
@given(brand=COLOURS)
def test_whatever_is_offered_can_be_read(theme: Theme, brand: str) -> None:
    offered = theme.nearest_brand(brand)
    dressed = theme.branded(offered)
    assert worst(dressed.brand, dressed.brand_grounds()) >= theme.least


@pytest.mark.parametrize("text", ["green", "#fff", "0b5d46", "#0b5d4", "#gggggg", ""])
def test_only_six_digits_are_a_colour(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        channels(text)


def test_nearest_keeps_what_passes_already() -> None:
    assert nearest("#0b5d46", ["#ffffff"], 4.5) == "#0b5d46"


def test_colours_are_found_by_their_use(qapp: object) -> None:
    assert LIGHT.colour("brand").name() == LIGHT.brand
    assert LIGHT.colour("#123456").name() == "#123456"
