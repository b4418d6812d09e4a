"""`kiosk pin`: a staff PIN for the settings file, and a badge that opens while the PIN has to wait."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from kiosk.commands.badge_picture import save
from kiosk.settings.obvious import is_obvious
from kiosk.settings.pin import LENGTHS, is_pin, new_badge, written


def pin(options: Namespace, ask: Callable[[str], str] = getpass) -> int:
    """0, or 2 if it is no PIN, an obvious one, or the second one differs."""
    try:
        wanted = ask("Staff PIN: ")
        wrong = _wrong(wanted)
        if wrong:
            return _no(wrong)
        if ask("Once more: ") != wanted:
            return _no("that was not the same one.")
    except EOFError:
        return _no("nothing was typed. Call it in a terminal.")
    badge = new_badge()
    try:
        if options.badge:
            save(options.badge, badge, options.name)
    except OSError as error:
        return _no(f"--badge {options.badge}: {error.strerror}.")
    sys.stdout.write("\n".join((*_head(options), f'pin = "{written(wanted)}"', _badge(badge), "")))
    sys.stderr.write(_of_the_badge(badge, options.badge))
    return 0


def _wrong(wanted: str) -> str | None:
    if not is_pin(wanted):
        return f"a PIN has {LENGTHS[0]} to {LENGTHS[-1]} digits."
    return "strangers try that one first. Take another." if is_obvious(wanted) else None


def _head(options: Namespace) -> tuple[str, ...]:
    if not options.name:
        return ("[staff]",)
    return "[[staff]]", f"name = {json.dumps(options.name, ensure_ascii=False)}", f"number = {options.number}"


def _badge(badge: str) -> str:
    return f'badge = "{written(badge, "badge20")}"'


def _of_the_badge(badge: str, picture: Path | None) -> str:
    parts = " ".join(badge[start : start + 4] for start in range(0, len(badge), 4))
    how = f"Print {picture}, then delete it" if picture else "Draw it for a card with --badge FILE"
    return (
        f"The badge is {parts} and is shown only now. {how}, or keep the digits in\n"
        "the safe: they open the staff panel, scanned or typed, also while wrong tries make the PIN wait.\n"
    )


def _no(why: str) -> int:
    sys.stderr.write(f"kiosk pin: {why}\n")
    return 2
