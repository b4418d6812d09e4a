"""Phone numbers: as people type them, as the shop takes them, as bystanders may see them."""

import re

_GROUPS = re.compile(r"^(0?)(.{1,3})(.{0,3})(.{0,2})(.*)$")
HIDDEN = "•"


def digits(text: str) -> str:
    """The digits 0 to 9 of a text."""
    return re.sub("[^0-9]", "", text)


def national(typed: str, pattern: str, country: str) -> str | None:
    """The number without country code or zero in front; None where it does not fit the pattern."""
    number, code = digits(typed), digits(country)
    bare = (number.removeprefix(prefix) for prefix in ("", "0", code, f"00{code}", f"{code}0"))
    return next((candidate for candidate in bare if re.fullmatch(pattern, candidate)), None)


def grouped(number: str) -> str:
    """The number in the blocks that people read: 532 123 45 67."""
    found = _GROUPS.match(number)
    if not found:
        return number
    zero, first, *rest = found.groups()
    return " ".join(filter(None, (zero + first, *rest)))


def masked(number: str) -> str:
    """The number with only the first and the last two digits shown: 5•• ••• •• 67."""
    hidden = number[:1] + HIDDEN * max(0, len(number) - 3) + number[max(1, len(number) - 2) :]
    return grouped(hidden)
