"""The lock's file: wrong tries by number, and the clocks they were counted by. Only its owner may read it."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.journal.ticks import Mark
from kiosk.staff.waits import CAREFUL, WAITS_S, Wrong


class Unseen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Wrong tries that nobody of staff has looked at: how many, and the first and the last by the clock."""

    times: int = 0
    since: str = ""
    last: str = ""


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file holds. `doubted` stands for each number that has no tries of its own."""

    mark: Mark = Mark()
    wrong: dict[int, Wrong] = {}
    doubted: Wrong = Wrong()
    unseen: Unseen = Unseen()


def read(file: Path) -> Kept:
    """The file; where it is lost, as after some wrong tries, and as after many where somebody changed it."""
    try:
        return _decoded(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return Kept(doubted=Wrong(CAREFUL, (0.0,)))
    except (OSError, ValueError):
        return Kept(doubted=Wrong(len(WAITS_S), (0.0,)))


def write(file: Path, kept: Kept) -> None:
    """Writes the whole file or none. On a full disk it stays as it was, and the program counts in memory."""
    beside = file.with_name(f"{file.name}-new")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
            new.write(msgspec.json.encode(kept))
            new.flush()
            os.fsync(new.fileno())
        beside.replace(file)


def _decoded(text: bytes) -> Kept:
    if text.strip().isdigit():
        # As written before there were names: a count of wrong ones in a row.
        return Kept(doubted=Wrong(int(text), (0.0,) if int(text) else ()))
    return msgspec.json.decode(text, type=Kept)
