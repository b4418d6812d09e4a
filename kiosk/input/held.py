"""The keys that are held back, those of them that are down, and those that nobody gets."""

from collections.abc import Sequence

from kiosk.input.strokes import KeyDown, Sort, Stroke

MOST_KEYS = 256
"""What is longer is no code for us, and none of it is kept."""


class Held:
    """`strokes` are in their order. A key that is dropped goes up for nobody, too."""

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self.down: dict[int, Stroke] = {}
        self.endless = False
        """Whether there were more than any code has."""
        self._swallowed: set[int] = set()
        self._begins = 0

    def __bool__(self) -> bool:
        return bool(self.strokes)

    @property
    def run(self) -> list[Stroke]:
        """Those that came without a pause."""
        return self.strokes[self._begins :]

    @property
    def has_ended(self) -> bool:
        """Whether an Enter is the last of them."""
        return bool(self.strokes) and self.strokes[-1].key.sort is Sort.END

    def hold(self, key: KeyDown, event: object) -> None:
        """One more."""
        again = self.down.pop(key.switch, None)
        if again:
            again.up = key.at
        stroke = self.down[key.switch] = Stroke(key, [event])
        self.strokes.append(stroke)
        if self.endless or len(self.strokes) > MOST_KEYS:
            self._keep(stroke)

    def begin_after_a_pause(self) -> None:
        """What comes now belongs to it, but not to its pace."""
        self._begins = len(self.strokes)

    def repeat(self, key: KeyDown, event: object) -> bool:
        """Whether a held key's repeat waits with it, or is nobody's as the key is."""
        stroke = next((one for one in reversed(self.strokes) if one.key.switch == key.switch), None)
        if stroke is None:
            return key.switch in self._swallowed
        stroke.up = None
        self.down[key.switch] = stroke
        if len(stroke.events) < MOST_KEYS:
            stroke.events.append(event)
        return True

    def release(self, at: float, switch: int, event: object) -> Stroke | None:
        """The key that goes up, if it is held."""
        stroke = self.down.pop(switch, None)
        if stroke:
            stroke.up = at
            stroke.events.append(event)
        return stroke

    def take(self, strokes: Sequence[Stroke]) -> tuple[object, ...]:
        """The events of these, which are held no longer."""
        gone = {id(stroke) for stroke in strokes}
        self.strokes = [stroke for stroke in self.strokes if id(stroke) not in gone]
        self.down = {switch: stroke for switch, stroke in self.down.items() if id(stroke) not in gone}
        self._begins = 0
        return tuple(event for stroke in strokes for event in stroke.events)

    def drop(self) -> None:
        """Nobody gets them."""
        self._swallowed.update(self.down)
        self.strokes, self.down, self._begins, self.endless = [], {}, 0, False

    def swallow(self, switch: int) -> None:
        """A key that was not held is nobody's."""
        self._swallowed.add(switch)

    def was_swallowed(self, switch: int) -> bool:
        """Whether this key goes up for nobody; from now on it is like any other."""
        was = switch in self._swallowed
        self._swallowed.discard(switch)
        return was

    def _keep(self, last: Stroke) -> None:
        """Keeps one key, which tells when it is over."""
        self._swallowed.update(switch for switch, one in self.down.items() if one is not last)
        self.strokes, self.down, self._begins, self.endless = [last], {last.key.switch: last}, 0, True
