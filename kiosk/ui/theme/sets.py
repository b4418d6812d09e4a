"""The three sets of colours: light, dark, high contrast."""

from kiosk.ui.theme.theme import Theme

LIGHT = Theme(
    paper="#f6f4ef",
    card="#ffffff",
    wash="#fbfaf7",
    ink="#17201c",
    soft="#5c6660",
    brand="#0b5d46",
    brand_ink="#ffffff",
    tint="#e3efea",
    gold="#f3b23c",
    gold_tint="#fff4dc",
    red="#b3261e",
    red_tint="#fdecea",
    line="#e4e0d7",
    edge="#918d80",
    plate="#efebe2",
    shade="#dcd6ca",
    shadow="#17201c",
    least=4.5,
)
DARK = Theme(
    paper="#121614",
    card="#1d2321",
    wash="#181d1b",
    ink="#f1efe9",
    soft="#a9b2ac",
    brand="#6fd3ae",
    brand_ink="#0a1410",
    tint="#24352f",
    gold="#f3b23c",
    gold_tint="#3a2f16",
    red="#ff9a90",
    red_tint="#3d2220",
    line="#343c38",
    edge="#7d867f",
    plate="#2b322f",
    shade="#0b0e0d",
    shadow="#000000",
    least=4.5,
)
CONTRAST = Theme(
    paper="#ffffff",
    card="#ffffff",
    wash="#ffffff",
    ink="#000000",
    soft="#2b2b2b",
    brand="#003d2b",
    brand_ink="#ffffff",
    tint="#dcefe8",
    gold="#b07a00",
    gold_tint="#fff0c2",
    red="#8c0000",
    red_tint="#ffe9e6",
    line="#000000",
    edge="#000000",
    plate="#eeeeee",
    shade="#000000",
    shadow="#000000",
    least=7.0,
)

_SETS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def dressed(name: str, colour: str) -> Theme:
    """The set of that name in a shop's colour; ValueError if that is not readable on paper.

    The dark and the high-contrast set take the nearest readable shade.
    """
    colours = _SETS[name]
    return colours.branded(colour if colours is LIGHT else colours.nearest_brand(colour))
