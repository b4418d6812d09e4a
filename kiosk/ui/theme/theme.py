"""The colours by their use. Three sets with the same names: light, dark, high contrast."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from kiosk.ui.theme.contrast import channels, mix, nearest, ratio, worst

_TINT_SHARE = 0.11


@dataclass(frozen=True)
class Theme:
    """Every colour as ``#rrggbb``."""

    paper: str
    card: str
    wash: str
    """The ground of read-only parts."""
    ink: str
    soft: str
    brand: str
    brand_ink: str
    tint: str
    gold: str
    gold_tint: str
    red: str
    red_tint: str
    line: str
    edge: str
    """The outline of touch targets: 3:1 on card and paper."""
    plate: str
    """The ground of icons, and of keys that do not write."""
    shade: str
    """The lower edge of a key."""
    shadow: str
    least: float
    """The least contrast of words: 4.5, in high contrast 7."""

    def colour(self, name: str) -> QColor:
        """By the name of its use, or ``#rrggbb`` as it is."""
        return QColor(name if name.startswith("#") else getattr(self, name))

    def branded(self, brand: str) -> "Theme":
        """This set in a shop's colour; ValueError names the nearest colour that can be read."""
        candidate = self._dressed(brand)
        found = worst(candidate.brand, candidate.brand_grounds())
        if found < self.least:
            raise ValueError(
                f"{brand} cannot be read: {found:.1f}:1 where {self.least}:1 is needed. "
                f"The nearest that can: {self.nearest_brand(brand)}"
            )
        return candidate

    def nearest_brand(self, brand: str) -> str:
        """The colour itself if it is readable in this set, else the closest lighter or darker one."""
        fixed = (self.paper, self.card, self.gold_tint)
        for spare in range(40):
            shade = nearest(brand, fixed, self.least + spare / 10)
            dressed = self._dressed(shade)
            if worst(shade, dressed.brand_grounds()) >= self.least:
                return shade
        raise ValueError(f"no shade of {brand} can be read")

    def brand_grounds(self) -> tuple[str, ...]:
        """The colours that the brand is written on, and those written on the brand."""
        return (self.paper, self.card, self.gold_tint, self.tint, self.brand_ink)

    def _dressed(self, brand: str) -> "Theme":
        channels(brand)
        ink = max(("#ffffff", "#0a1410"), key=lambda ink: ratio(ink, brand))
        return replace(self, brand=brand, brand_ink=ink, tint=mix(self.card, brand, _TINT_SHARE))


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
