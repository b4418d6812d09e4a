"""The sessions of a journal as a table for a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kiosk.replay.session import End, Session

_HEAD = f"{'shopper':>7}  {'when':<19}  {'took':>6}  {'doubts':>6}  {'ended':<26}  steps"
_AT_A_STEP = (End.LEFT, End.INTERRUPTED, End.THERE)


def table(sessions: Iterable[Session]) -> Iterator[str]:
    """A line for each, under a line of headings."""
    yield _HEAD
    for one in sessions:
        minutes, seconds = divmod(round(one.lasted_s), 60)
        yield (
            f"{one.shopper:>7}  {one.at:%Y-%m-%d %H:%M:%S}  {minutes:>3}:{seconds:02}  {one.doubts:>6}  "
            f"{_ended(one):<26}  {_way(one.steps)}"
        )


def _ended(session: Session) -> str:
    at = f" at {session.steps[-1]}" if session.end in _AT_A_STEP else ""
    return session.end.value + at


def _way(steps: Sequence[str]) -> str:
    return " → ".join(name for name, _ in groupby(steps))
