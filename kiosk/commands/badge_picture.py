"""A badge to be printed: its digits as Code 128, which every scanner reads, in its size on a card."""

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import zxingcpp

_BAR_MM = 0.4
_QUIET = 10
_HIGH_MM = 20
_WORDS_MM = 8
_OWNERS_ALONE = 0o600


def save(file: Path, badge: str, name: str) -> None:
    """Writes a picture that only its owner may read. OSError where it cannot, or where a file is there."""
    file.touch(_OWNERS_ALONE, exist_ok=False)
    file.write_text(_svg(_modules(badge), name), "utf-8")


def _modules(badge: str) -> list[bool]:
    """Whether each module of the code is a bar, with the quiet zone at both ends."""
    code = zxingcpp.create_barcode(badge, zxingcpp.BarcodeFormat.Code128)
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    across = image.shape[1]
    quiet = [False] * _QUIET
    return [*quiet, *(pixel == 0 for pixel in bytes(image)[:across]), *quiet]


def _svg(modules: list[bool], name: str) -> str:
    wide, high = len(modules), round(_HIGH_MM / _BAR_MM)
    whole = high + round(_WORDS_MM / _BAR_MM)
    bars = "".join(f"M{place} 0h1v{high}h-1z" for place, bar in enumerate(modules) if bar)
    size = f'width="{wide * _BAR_MM:.1f}mm" height="{whole * _BAR_MM:.1f}mm" viewBox="0 0 {wide} {whole}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n'
        f'<rect width="{wide}" height="{whole}" fill="#fff"/>\n'
        f'<path d="{bars}" shape-rendering="crispEdges"/>\n'
        f'<text x="{wide // 2}" y="{whole - 5}" font-size="11" font-family="sans-serif" text-anchor="middle">'
        f"{escape(name)}</text>\n</svg>\n"
    )
