"""The look of a window: its colours, its sizes, and whether anything moves."""

from dataclasses import dataclass
from functools import cache
from math import hypot

from PySide6.QtGui import QColor, QFont, QPalette

from kiosk.ui.theme import fonts
from kiosk.ui.theme.roles import Role
from kiosk.ui.theme.sets import LIGHT
from kiosk.ui.theme.theme import Theme

__all__ = ["Look", "Role"]

_PORTRAIT = (1080, 1920, 27.0)
_LANDSCAPE = (1280, 800, 10.0)
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Look:
    """Sizes of the drawings are design pixels; ``px`` and ``mm`` turn them into pixels of this screen."""

    theme: Theme = LIGHT
    portrait: bool = True
    scale: float = 1.0
    easier: bool = False
    motion: bool = False
    dots_per_mm: float = 3.212

    def __post_init__(self) -> None:
        # Each screen asks for the same few sizes thousands of times.
        for name in ("px", "either", "mm", "font"):
            object.__setattr__(self, name, cache(getattr(self, name)))

    @classmethod
    def for_screen(
        cls,
        size_px: tuple[int, int],
        diagonal_inch: float | None = None,
        *,
        easier: bool = False,
        theme: Theme = LIGHT,
        motion: bool = True,
    ) -> "Look":
        """Fits the drawing of this screen's shape; for an unknown diagonal it takes the drawing's."""
        wide, high = size_px
        portrait = high >= wide
        design_wide, design_high, design_inch = _PORTRAIT if portrait else _LANDSCAPE
        inches = diagonal_inch or design_inch
        return cls(
            theme=theme,
            portrait=portrait,
            scale=min(wide / design_wide, high / design_high),
            easier=easier,
            motion=motion,
            dots_per_mm=hypot(wide, high) / (inches * _MM_PER_INCH),
        )

    def px(self, design: float) -> int:
        """Design pixels → pixels of this screen; at least 1 unless it is 0."""
        return max(1, round(design * self.scale)) if design else 0

    def either(self, portrait: float, landscape: float) -> int:
        """Design pixels → pixels, for a size that differs between the two drawings."""
        return self.px(portrait if self.portrait else landscape)

    def mm(self, millimetres: float) -> int:
        return round(millimetres * self.dots_per_mm)

    def font(self, role: Role) -> QFont:
        kind = role.value
        size = kind.portrait if self.portrait else kind.landscape
        return fonts.font(self.px(size * (kind.easier if self.easier else 1)), kind.weight, kind.tracking)

    def colour(self, name: str) -> QColor:
        return self.theme.colour(name)

    @property
    def radius(self) -> int:
        return self.either(32, 22)

    @property
    def touch(self) -> int:
        """The least side of a touch target, in pixels."""
        return self.mm(12.7)

    @property
    def key(self) -> int:
        """The least side of a key, in pixels: larger on a kiosk, which is used standing at arm's length."""
        return self.mm(20 if self.portrait else 12.7)

    @property
    def apart(self) -> int:
        """The least distance between two touch targets, in pixels."""
        return self.mm(2.5)

    def palette(self) -> QPalette:
        """The window's palette, so that Qt paints its own parts in the same colours."""
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, name in (
            (roles.Window, "paper"),
            (roles.Base, "card"),
            (roles.WindowText, "ink"),
            (roles.Text, "ink"),
            (roles.ButtonText, "ink"),
            (roles.PlaceholderText, "soft"),
            (roles.Highlight, "brand"),
            (roles.HighlightedText, "brand_ink"),
        ):
            palette.setColor(role, self.colour(name))
        return palette
