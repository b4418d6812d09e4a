"""The contrast of two colours (WCAG 2.2), and the nearest colour with enough of it."""

from collections.abc import Iterable

_STEPS = 100


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of ``#rrggbb``; ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"{colour!r} is not a colour: #rrggbb is")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 to 1) of ``other`` in it."""
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def ratio(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def worst(colour: str, grounds: Iterable[str]) -> float:
    return min(ratio(colour, ground) for ground in grounds)


def nearest(colour: str, grounds: Iterable[str], least: float) -> str:
    """The smallest step from ``colour`` towards black or white that reaches ``least`` on every ground."""
    grounds = tuple(grounds)
    for step in range(_STEPS + 1):
        for end in ("#000000", "#ffffff"):
            candidate = mix(colour, end, step / _STEPS)
            if worst(candidate, grounds) >= least:
                return candidate
    raise ValueError(f"no shade of {colour} reaches {least} on all of {', '.join(grounds)}")


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
