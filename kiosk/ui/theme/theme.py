"""The colours of a set by their use, and the set in a shop's colour."""

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
