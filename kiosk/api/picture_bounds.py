"""How large a picture may become: a megabyte of bytes may say that it is sixty of them."""

MOST_PIXELS = 16_000_000
MOST_SIDE = 16_384
"""WebP knows no longer one; libpng warns from a million on."""
MOST_ROOM = 48_000_000
"""Bytes that a decoder needs for all of it at once."""
MOST_PARTS = 2_000
"""Chunks or segments in one file; an encoder writes some hundreds."""


class NoPicture(ValueError):
    """No picture of a known kind and size."""


def bound(wide: int, high: int, room: int) -> None:
    """`room` is how many bytes a decoder needs for a pixel. NoPicture beyond the bounds."""
    pixels = wide * high
    if max(wide, high) > MOST_SIDE or not 0 < pixels <= MOST_PIXELS or pixels * room > MOST_ROOM:
        raise NoPicture(f"{wide} × {high}")
