"""The kinds of buttons, and the look of each."""

from dataclasses import dataclass
from enum import Enum

from kiosk.ui.theme.roles import Role

GLASS = "glass"
"""A fill of the brand's ink, almost transparent."""


@dataclass(frozen=True)
class Dress:
    """The look of a kind of button; sizes in design pixels: portrait, landscape."""

    role: Role
    high: tuple[int, int]
    aside: tuple[int, int]
    icon: tuple[int, int]
    gap: tuple[int, int]
    fill: str | None
    ink: str
    edge: str | None = None
    ring: str = "ink"


class ButtonKind(Enum):
    MAIN = Dress(Role.BUTTON, (124, 82), (56, 36), (36, 34), (24, 14), "brand", "brand_ink", ring="brand_ink")
    QUIET = Dress(Role.BUTTON, (124, 82), (44, 36), (32, 30), (28, 14), "card", "ink", "edge")
    SMALL = Dress(Role.STRONG, (112, 64), (32, 24), (34, 24), (20, 12), "card", "ink", "edge")
    CHIP = Dress(Role.STRONG, (76, 60), (34, 24), (30, 22), (16, 10), "card", "ink", "edge")
    CHOSEN = Dress(
        Role.STRONG, (76, 60), (34, 24), (30, 22), (16, 10), "brand", "brand_ink", ring="brand_ink"
    )
    BAR = Dress(Role.BAR, (80, 76), (20, 16), (34, 24), (16, 10), None, "soft")
    PILL = Dress(Role.STRONG, (100, 76), (36, 28), (38, 26), (16, 10), GLASS, "brand_ink", ring="brand_ink")
