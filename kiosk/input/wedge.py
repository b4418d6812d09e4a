"""Tells a scanner's keys from a person's by the events' own times: scan, typed, held back, broken.

It knows no clock and no Qt: keys come with their times in milliseconds, and `tick` says how late it is.
"""

from collections.abc import Sequence

from kiosk.input.habit import Habit
from kiosk.input.held import Held
from kiosk.input.layouts import us_text
from kiosk.input.outcomes import Broken, KeyAnswer, Outcome, Scan, Typed
from kiosk.input.strokes import KeyDown, Sort, Stroke, codes, overlap
from kiosk.input.verdict import (
    SHORTEST,
    SHORTEST_WITHOUT_END,
    Verdict,
    WhyBroken,
    are_a_machines,
    is_fast,
    is_long,
    verdict,
)

GAP_MS = 140.0
"""The longest pause between two keys of a scanner: its own, and what a busy machine adds."""
FINGER = 0.55
"""A scanner lifts its key by the middle of its gap; a person's finger stays longer."""
PATIENCE = 2.5
"""So many gaps of silence end a code that comes without an Enter."""
REPEATS_AFTER_MS = 150.0
"""No keyboard repeats a held key sooner: what is called a repeat before is a doubled digit."""

GS = "\x1d"


class Wedge:
    """One window's keys: who pressed them, as soon as that is sure."""

    def __init__(self, gap_ms: float = GAP_MS) -> None:
        self._gap, self._finger = gap_ms, gap_ms * FINGER
        self._habit, self._held = Habit(), Held()
        self._pressed_at: dict[int, float] = {}
        self._last = 0.0
        self._writing = self._torn = False

    @property
    def due(self) -> float | None:
        """When to `tick`, if no key comes before; None while nothing is held back."""
        if not self._held:
            return None
        down = [one for one in self._held.down.values() if self._may_be_a_persons(one)]
        fingers = [one.at + self._finger for one in down if not self._may_falter(one)]
        return min([*fingers, self._last + self._silence()])

    def press(self, key: KeyDown, event: object, *, writing: bool) -> KeyAnswer:
        """A key goes down; `writing`: the focus takes text."""
        told = self._fingers(key.at) + self._if_over(key.at)
        self._writing = writing
        if key.repeat and key.at - self._pressed_at.get(key.switch, key.at) >= REPEATS_AFTER_MS:
            return KeyAnswer(self._held.repeat(key, event), told)
        self._pressed_at[key.switch] = key.at
        self._held.was_swallowed(key.switch)
        if self._is_rest_of_an_end(key):
            self._held.swallow(key.switch)
            return KeyAnswer(held=True, outcomes=told)
        if key.sort is Sort.MODIFIER or not (self._held or self._may_begin(key)):
            return KeyAnswer(held=False, outcomes=told)
        if key.sort is Sort.OTHER and not _may_write(key):
            return KeyAnswer(held=False, outcomes=told + self.touched())
        if self._held.has_ended and not overlap(self._held.strokes):
            told += self._judge()
        return KeyAnswer(held=True, outcomes=told + self._hold(key, event))

    def release(self, at: float, switch: int, event: object) -> KeyAnswer:
        """A key goes up."""
        if self._held.was_swallowed(switch):
            return KeyAnswer(held=True)
        stroke = self._held.release(at, switch, event)
        if stroke is None:
            return KeyAnswer(held=False)
        is_a_persons = self._may_be_a_persons(stroke) and at - stroke.at > self._finger
        told = self._let_through(stroke) if is_a_persons and not self._may_falter(stroke) else ()
        return KeyAnswer(held=True, outcomes=told + self._if_ended())

    def tick(self, now: float) -> tuple[Outcome, ...]:
        """It is that late, and no key has come."""
        told = self._fingers(now) + self._if_ended()
        until = self._last + self._silence()
        over = self._if_over(now)
        if over:
            self._habit.fell_silent(self._last, until)
        return told + over

    def touched(self) -> tuple[Outcome, ...]:
        """A finger is on the glass, or on Escape: what was typed before comes first; a scan goes on."""
        return () if are_a_machines(self._held.strokes, writing=True) else self.give_back()

    def give_back(self) -> tuple[Outcome, ...]:
        """Gives what is held back to the focus."""
        return self._type(self._held.strokes)

    def drop(self) -> None:
        """Forgets what is held back: nobody gets it."""
        self._held.drop()
        self._torn = False

    # Holding back.

    def _may_begin(self, key: KeyDown) -> bool:
        """Whether a key alone may begin a scan, or be the rest of one. A space or an Enter acts at once."""
        if key.sort is Sort.END:
            return self._habit.in_tail(key.at)
        return key.text == GS or (key.sort is Sort.CHARACTER and key.text != " ")

    def _is_rest_of_an_end(self, key: KeyDown) -> bool:
        """Whether it is the LF of CR and LF, which no key of a person is; one may be down meanwhile."""
        if key.sort is not Sort.END:
            return False
        if key.text == "\n" and not self._held:
            return True
        waits = self._held.has_ended and key.at - self._last <= self._gap
        alone = all(stroke.up is None for stroke in self._held.strokes)
        return waits or (alone and self._habit.ended_within(key.at, self._gap))

    def _hold(self, key: KeyDown, event: object) -> tuple[Outcome, ...]:
        if not self._held:
            self._torn = self._habit.was_over_too_soon(key.at) or self._habit.follows_a_tap(key.at)
        elif key.at - self._last > self._gap:
            self._torn = True
            self._held.begin_after_a_pause()
        self._held.hold(key, event)
        self._last = key.at
        return self._if_ended()

    # A person's.

    def _may_be_a_persons(self, stroke: Stroke) -> bool:
        """Where nobody writes nobody types, but for an Enter behind a broken scan."""
        return self._writing or (stroke.key.sort is Sort.END and len(self._held.strokes) == 1)

    def _may_falter(self, stroke: Stroke) -> bool:
        """Whether it is the last key of a scan so far: the scanner may have paused while it was down."""
        *others, last = self._held.strokes
        return last is stroke and are_a_machines(others, writing=True)

    def _fingers(self, now: float) -> tuple[Outcome, ...]:
        """Gives the keys to the focus that are down for too long to be a scanner's."""
        told: tuple[Outcome, ...] = ()
        for switch, stroke in list(self._held.down.items()):
            is_held = self._held.down.get(switch) is stroke and self._may_be_a_persons(stroke)
            if is_held and now - stroke.at >= self._finger and not self._may_falter(stroke):
                told += self._let_through(stroke)
        return told

    def _let_through(self, stroke: Stroke) -> tuple[Outcome, ...]:
        """Gives a person's key to the focus, and what they typed before it. A scanner's keys stay."""
        strokes = self._held.strokes
        others = [one for one in strokes if one is not stroke]
        if self._held.endless or are_a_machines(others, writing=True):
            return self._type([stroke])
        until = strokes.index(stroke) + 1
        return self._type([one for one in strokes[:until] if one is stroke or not one.is_a_tap])

    def _type(self, strokes: Sequence[Stroke]) -> tuple[Outcome, ...]:
        events = self._held.take(strokes)
        return (Typed(events),) if events else ()

    # A scanner's.

    def _silence(self) -> float:
        """How long a pause ends what is held back. A code without an Enter may pause, and a key alone."""
        run, ended = self._held.run, self._held.has_ended
        if len(self._held.strokes) == 1:
            waits = run[0].is_a_tap and not ended
        else:
            is_code = not (ended or self._habit.ends) and len(run) >= SHORTEST_WITHOUT_END
            waits = is_code and are_a_machines(run, writing=self._writing)
        return self._gap * (PATIENCE if waits else 1)

    def _if_over(self, now: float) -> tuple[Outcome, ...]:
        # Another clock may be behind this one.
        if not self._held or abs(now - self._last) <= self._silence():
            return ()
        last = self._held.strokes[-1]
        falters = self._may_be_a_persons(last) and self._may_falter(last)
        # No key of the scanner came after it: it was a person's.
        told = self._type([last]) if falters and (last.up is None or is_long(last)) else ()
        return told + (self._judge() if self._held else ())

    def _if_ended(self) -> tuple[Outcome, ...]:
        """What an Enter means, as soon as that is sure: at once, after a scanner's fast keys."""
        if not self._held.has_ended or overlap(self._held.strokes):
            return ()
        *before, end = self._held.strokes
        if any(stroke.up is None for stroke in before):
            return ()
        waits = self._writing and not is_fast(self._held.strokes)
        if end.up is None and (waits or not before):
            return ()
        return self._judge()

    def _judge(self) -> tuple[Outcome, ...]:
        strokes, ended = self._held.strokes, self._held.has_ended
        if self._habit.in_tail(strokes[0].at):
            return self._tail(ended=ended)
        said = verdict(self._held.run, writing=self._writing, ended=ended, ends=self._habit.ends)
        if self._held.endless:
            said = WhyBroken.TOO_LONG
        if said is Verdict.TYPED:
            return self._give_unless_a_rest()
        return (self._told(WhyBroken.IN_PIECES if self._torn else said, ended=ended),)

    def _give_unless_a_rest(self) -> tuple[Outcome, ...]:
        """Short keys right behind an Enter are what is left of two scanners at once."""
        strokes = self._held.strokes
        if not any(map(is_long, strokes)):
            if self._habit.ended_within(strokes[0].at, self._gap):
                self._habit.read(self._last, ended=True)
                self.drop()
                return ()
            self._habit.tapped(self._last)
        return self.give_back()

    def _tail(self, *, ended: bool) -> tuple[Outcome, ...]:
        """The rest of a broken code. One that ends may be another code, and its shopper is told."""
        keys = codes(self._held.strokes)
        self._habit.goes_on(self._last, ended=ended)
        self.drop()
        return (Broken(WhyBroken.IN_PIECES, keys),) if ended and len(keys) >= SHORTEST else ()

    def _told(self, said: Verdict | WhyBroken, *, ended: bool) -> Scan | Broken:
        strokes = self._held.strokes
        keys, last = codes(strokes), strokes[-1].key
        self.drop()
        if isinstance(said, WhyBroken):
            self._habit.broke(last.at, no_end=said is WhyBroken.NO_END)
            return Broken(said, keys)
        self._habit.read(last.at, ended=ended)
        return Scan(keys, last.text if ended else "")


def _may_write(key: KeyDown) -> bool:
    """Whether a key without text writes something on a scanner's own layout, as a dead key does."""
    return not key.text and us_text(key.scan_code, shift=key.shift, control=False) is not None
