"""A shopper's rows → beats, in the order they happened. One beat is what changed at once."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import groupby

from kiosk.journal.entries import PAYMENT, Seen
from kiosk.journal.read_only import SightRow, StepRow, WishRow
from kiosk.replay.known_words import OUTCOMES, REQUESTS, STEPS, sight, why
from kiosk.replay.session import Beat, ReplayedWish

AT_ONCE_S = 0.5
"""A wish that follows a problem's end within this time caused it."""

ITS_ANSWER_S = 2.0
"""What is seen within this time after a wish came of that wish. It allows for a slow disk."""

_QUESTIONS = (Seen.PROBLEM, Seen.ABOUT, Seen.LIMIT)

At = Callable[[float], datetime]


def beats(
    wishes: Iterable[WishRow], steps: Iterable[StepRow], sights: Iterable[SightRow], at: At
) -> tuple[Beat, ...]:
    """The beats of one shopper, from the moment they came. `at` turns a tick into a time."""
    moments = sorted([*_wishes(wishes, at), *_steps(steps, at), *_sights(sights, at)], key=_tick)
    came = next((place for place, beat in enumerate(moments) if not beat.wish), len(moments))
    return tuple(_after_they_left(_joined(_without_clearing(moments[came:]))))


def _tick(beat: Beat) -> float:
    return beat.tick


def _wishes(rows: Iterable[WishRow], at: At) -> Iterator[Beat]:
    for row in rows:
        if row.request == PAYMENT:
            continue
        kind = REQUESTS.get(row.request)
        seconds = max(0.0, row.seconds or 0.0)
        # A request that only reads is written when it has ended.
        tick = row.tick - seconds if kind and kind.repeat.harmless else row.tick
        name, step = row.request if kind else "", row.step if row.step in STEPS else ""
        outcome = row.outcome if row.outcome in OUTCOMES else ""
        yield Beat(at(tick), tick, wish=ReplayedWish(name, outcome, why(row.why), seconds, step))


def _steps(rows: Iterable[StepRow], at: At) -> Iterator[Beat]:
    return (Beat(at(row.tick), row.tick, row.step) for row in rows if row.step in STEPS)


def _sights(rows: Iterable[SightRow], at: At) -> Iterator[Beat]:
    for tick, together in groupby(rows, key=lambda row: row.tick):
        seen: dict[Seen, str] = {}
        for row in together:
            seen |= sight(row.what, row.value)
        if seen:
            yield Beat(at(tick), tick, sights=seen)


def _without_clearing(moments: list[Beat]) -> Iterator[Beat]:
    """Drops the end of a problem that a wish brought about: playing the wish does it again."""
    for before, now, following in zip([None, *moments], moments, [*moments[1:], None], strict=False):
        with_a_step = before is not None and before.step and before.tick == now.tick
        sends = following is not None and following.wish and following.tick - now.tick <= AT_ONCE_S
        if with_a_step or not (sends and _clears(now)):
            yield now


def _clears(beat: Beat) -> bool:
    """Whether the end of a problem is all that was seen."""
    alone = not (beat.step or beat.wish) and all(what in _QUESTIONS for what in beat.sights)
    return alone and beat.sights.get(Seen.PROBLEM) == ""


def _joined(moments: Iterable[Beat]) -> Iterator[Beat]:
    """Joins what was seen to the step or the wish that it came of."""
    last: Beat | None = None
    for beat in moments:
        if last and _belongs(beat, last):
            last = last._replace(sights={**last.sights, **beat.sights})
        else:
            if last:
                yield last
            last = beat
    if last:
        yield last


def _belongs(beat: Beat, last: Beat) -> bool:
    if beat.step or beat.wish or Seen.LEFT in beat.sights:
        return False
    if last.wish:
        return not _clears(beat) and beat.tick - last.until <= ITS_ANSWER_S
    return beat.tick == last.tick


def _after_they_left(told: Iterable[Beat]) -> Iterator[Beat]:
    left = False
    for beat in told:
        yield beat._replace(afterwards=left)
        left = left or Seen.LEFT in beat.sights
