"""What paints of a picture, and nothing else: no text, profile or preview reaches a decoder."""

from collections.abc import Callable
from typing import NamedTuple

from kiosk.api import jpeg_parts, png_parts, webp_parts
from kiosk.api.picture_bounds import NoPicture


class Parts(NamedTuple):
    """A picture that may be decoded, and its kind by Qt's name."""

    kind: str
    data: bytes


_KINDS: dict[bytes, tuple[str, Callable[[bytes], bytes]]] = {
    b"\x89PNG": ("PNG", png_parts.painting),
    b"\xff\xd8": ("JPEG", jpeg_parts.painting),
    b"RIFF": ("WEBP", webp_parts.painting),
}


def parts(data: bytes) -> Parts | None:
    """The picture with its painting parts alone; None where it is none, or too large to be unpacked."""
    for magic, (kind, painting) in _KINDS.items():
        if data.startswith(magic):
            try:
                return Parts(kind, painting(data))
            except NoPicture:
                return None
    return None
