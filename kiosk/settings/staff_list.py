"""Rules for the list of staff, and the list that a single [staff] table stands for."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.settings.model import StaffSettings
from kiosk.settings.pin import kind_of

_ALONE = "staff[0]"


def as_list(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """Raw settings with a [staff] table as a list of one."""
    return {**raw, "staff": [raw["staff"]]} if isinstance(raw.get("staff"), Mapping) else raw


def as_written(sentence: str, raw: Mapping[str, Any]) -> str:
    """A sentence about a key as the file has it."""
    return sentence.replace(_ALONE, "staff", 1) if isinstance(raw.get("staff"), Mapping) else sentence


def wrong_list(staff: Sequence[StaffSettings], *, demo: bool) -> str | None:
    """What a list of staff should do instead; None where it will do. Only a demo's PIN may be short."""
    if not demo and any(kind_of(one.pin) == "" for one in staff):
        return "have a PIN of six digits or more: make it anew with `kiosk pin`"
    named = [one for one in staff if one.name or one.number]
    if len(staff) > 1 and len(named) < len(staff):
        return "give each a name and a number, unless one PIN is everybody's"
    if any(not (one.name and one.number) for one in named):
        return "give each both a name and a number, from 1"
    if any(not (one.pin or one.badge) for one in named):
        return "give each a pin or a badge, as `kiosk pin --name` prints them"
    return _twice(named)


def _twice(named: Sequence[StaffSettings]) -> str | None:
    for what, given in (
        ("number", [one.number for one in named]),
        ("name", [one.name.casefold() for one in named]),
        ("badge", [one.badge for one in named if one.badge]),
    ):
        if len(set(given)) < len(given):
            return f"give each {what} only once"
    return None
