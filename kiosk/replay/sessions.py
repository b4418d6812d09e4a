"""The sessions in a journal, the earliest first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from kiosk.journal.entries import PAYMENT, Outcome, Seen
from kiosk.journal.read_only import JournalRows, SightRow, StepRow, WishRow
from kiosk.replay.beats import beats
from kiosk.replay.known_words import OPTIONAL_STEPS, REQUESTS
from kiosk.replay.session import Beat, End, Session

_NO_ONE = 0

R = TypeVar("R", WishRow, StepRow, SightRow)


def sessions(rows: JournalRows) -> tuple[Session, ...]:
    """One for each shopper who came to a step."""
    wishes, steps, sights = _by_shopper(rows.wishes), _by_shopper(rows.steps), _by_shopper(rows.sights)
    found = (_session(rows, shopper, wishes[shopper], steps[shopper], sights[shopper]) for shopper in steps)
    return tuple(sorted((one for one in found if one.steps), key=lambda one: one.shopper))


def _by_shopper(rows: Iterable[R]) -> defaultdict[int, list[R]]:
    found: defaultdict[int, list[R]] = defaultdict(list)
    for row in rows:
        found[row.shopper].append(row)
    return found


def _session(
    rows: JournalRows, shopper: int, wishes: list[WishRow], steps: list[StepRow], sights: list[SightRow]
) -> Session:
    told = beats(wishes, steps, sights, _clock(rows, wishes))
    return Session(shopper, told, _journey(told), _end(rows, shopper, wishes, told), _doubts(wishes))


def _clock(rows: JournalRows, wishes: Sequence[WishRow]) -> Callable[[float], datetime]:
    """Ticks → times. Only wishes have a time of day; without one, that of the journal's last row counts."""
    if wishes:
        since = wishes[0].at.timestamp() - wishes[0].tick
        zone = wishes[0].at.tzinfo
    else:
        since = rows.wall_s - rows.tick
        zone = None
    return lambda tick: datetime.fromtimestamp(since + tick, zone)


def _journey(told: Iterable[Beat]) -> tuple[str, ...]:
    """The journey that was noted when they came; else the steps where they were."""
    named = (beat.sights[Seen.JOURNEY].split() for beat in told if Seen.JOURNEY in beat.sights)
    names = next(named, None) or [beat.step for beat in told]
    return tuple(dict.fromkeys(name for name in names if name in OPTIONAL_STEPS))


def _end(rows: JournalRows, shopper: int, wishes: Iterable[WishRow], told: Iterable[Beat]) -> End:
    payments = {wish.outcome for wish in wishes if wish.request == PAYMENT}
    if Outcome.OK in payments:
        return End.PAID
    if rows.present == shopper != _NO_ONE:
        return End.THERE
    if payments:
        return End.NOT_KNOWN
    return End.LEFT if any(Seen.LEFT in beat.sights for beat in told) else End.INTERRUPTED


def _doubts(wishes: Iterable[WishRow]) -> int:
    """How many wishes may have happened: their end is unknown."""
    return sum(wish.outcome == Outcome.UNKNOWN and not _harmless(wish) for wish in wishes)


def _harmless(wish: WishRow) -> bool:
    kind = REQUESTS.get(wish.request)
    return kind is not None and kind.repeat.harmless
