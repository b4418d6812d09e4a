"""Keys with their times, as devices and hands press them, played to a wedge that is asked when due."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.input.arrival import Arrival, arrival
from kiosk.input.outcomes import Broken, Outcome, Scan, Typed
from kiosk.input.reading import AUTO
from kiosk.input.strokes import KeyDown, Sort
from kiosk.input.wedge import Wedge

SLACK_MS = 15.0
_TEXT_OF = {"\r": Sort.END, "\n": Sort.END, "\t": Sort.END, "\x1d": Sort.CONTROL, "\b": Sort.OTHER}


class Press(NamedTuple):
    """One key of a device or a hand: down at `at`, and `hold` later up."""

    at: float
    text: str
    hold: float = 2.0
    switch: int = 0
    scan_code: int = 0
    shift: bool = False
    repeat: bool = False

    def key(self) -> KeyDown:
        sort = _TEXT_OF.get(self.text, Sort.CHARACTER)
        return KeyDown(
            self.at,
            sort,
            self.text,
            self.switch or ord(self.text[0]),
            self.scan_code,
            shift=self.shift,
            control=self.text == "\x1d",
            repeat=self.repeat,
        )


class Heard:
    """What came of it: the scans, the broken ones, and what the focus got, key by key."""

    def __init__(self, layout: str = AUTO) -> None:
        self._layout = layout
        self.scans: list[Arrival] = []
        self.broken: list[Arrival] = []
        self.typed: list[tuple[str, Press]] = []

    def tell(self, outcomes: Iterable[Outcome]) -> None:
        for outcome in outcomes:
            match outcome:
                case Scan():
                    self.scans.append(arrival(outcome, self._layout))
                case Broken():
                    self.broken.append(arrival(outcome, self._layout))
                case Typed(events):
                    self.typed += events  # type: ignore[arg-type]

    @property
    def codes(self) -> list[str]:
        return [scan.reading.code for scan in self.scans]

    @property
    def text(self) -> str:
        return "".join(press.text for sign, press in self.typed if sign == "+")


def burst(
    text: str, gap: float = 10.0, *, at: float = 1000.0, hold: float | None = None, end: str = "\r"
) -> list[Press]:
    """A scanner's keys, one every `gap` milliseconds, each down for half of it if `hold` is not given."""
    held = gap / 2 if hold is None else hold
    return [Press(at + place * gap, letter, held) for place, letter in enumerate(text + end)]


def events(presses: Iterable[Press]) -> list[tuple[float, int, str, Press]]:
    """Ups and downs in the order in which one window sees them."""
    found = []
    for number, press in enumerate(presses):
        found += [(press.at, 2 * number, "+", press), (press.at + press.hold, 2 * number + 1, "-", press)]
    return sorted(found, key=lambda event: event[:2])


def play(
    presses: Iterable[Press],
    wedge: Wedge | None = None,
    heard: Heard | None = None,
    *,
    writing: bool = True,
    stopped: bool = False,
    then: float = 2000.0,
) -> Heard:
    """Plays them to the end of the silence after them; `stopped`: the program sees no time pass."""
    wedge, heard = wedge or Wedge(), heard or Heard()
    for at, _, sign, press in events(presses):
        if not stopped:
            _tick(wedge, heard, at)
        if sign == "+":
            answer = wedge.press(press.key(), (sign, press), writing=writing)
        else:
            answer = wedge.release(at, press.key().switch, (sign, press))
        heard.tell(answer.outcomes)
        if not answer.held:
            heard.typed.append((sign, press))
    _tick(wedge, heard, at + then)
    return heard


def _tick(wedge: Wedge, heard: Heard, until: float) -> None:
    """As the timer does: whenever the wedge is due before the next event."""
    while (due := wedge.due) is not None and due + SLACK_MS <= until:
        heard.tell(wedge.tick(due + SLACK_MS))
