"""The typeface, read from our own files: a kiosk may have no others."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.paths import RESOURCES

FAMILY = "Inter"
_FALLBACK = "Noto Sans Arabic"
_FEATURES = ("tnum", "cv11")


_FILES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}


@cache
def _load(weight: int) -> None:
    path = RESOURCES / "fonts" / f"{FAMILY}-{_FILES[weight]}.ttf"
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise OSError(f"{path} is not a font")


@cache
def font(pixels: int, weight: int, tracking: float) -> QFont:
    """Tabular digits and the one-storey *a*; ``tracking`` in percent of the size."""
    _load(weight)
    font = QFont([FAMILY, _FALLBACK])
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight(weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * tracking / 100)
    for feature in _FEATURES:
        font.setFeature(QFont.Tag(feature), 1)
    return font
