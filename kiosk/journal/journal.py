"""The journal: told before anything is sent and after it ended."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import datetime
from itertools import count
from pathlib import Path

from kiosk.journal import past, statements
from kiosk.journal.at_once import AtOnce
from kiosk.journal.book import Book, NotWritten, Statement
from kiosk.journal.counts import DAY_S, HOUR_S, Counts
from kiosk.journal.doubts import Doubts
from kiosk.journal.entries import Message, Outcome, Seen, WishEntry
from kiosk.journal.phones import Phones
from kiosk.journal.ticks import Now, Ticks, clocks
from kiosk.journal.writer import Writer

_NOTHING: Mapping[Seen, str] = {}
_DID_NOT_HAPPEN = frozenset({Outcome.REFUSED, Outcome.NOT_SENT, Outcome.EXPIRED})


def _wall() -> datetime:
    return datetime.now().astimezone()


class Journal:
    """What is asked often is answered from memory; the file is read when it is opened.

    What was under way when the last run ended is a doubt from then on.
    """

    def __init__(
        self,
        file: Path | None = None,
        key_file: Path | None = None,
        writer: Executor | None = None,
        now: Callable[[], datetime] = _wall,
        machine: Callable[[], Now] = clocks,
    ) -> None:
        """Without a file it lasts as long as the program; `writer` carries out each write, in their order."""
        self._book = book = Book(file)
        self._now = now
        self._ticks = ticks = Ticks(past.mark(book), machine)
        self._writer = Writer(book, writer or AtOnce(), ticks)
        self._numbers = count(past.last_number(book) + 1)
        self._shopper = past.last_shopper(book)
        self.phones = Phones(key_file)
        self.doubts = Doubts(self._writer, self._numbers, now, past.open_doubts(book))
        self.counts = Counts(
            ticks,
            past.messages(book, ticks.now() - DAY_S),
            past.wrong_coupons(book, ticks.now() - HOUR_S),
            past.shut_until(book),
        )
        self.interrupted = past.interrupted(book, ticks.now())
        """Who was there when the last run ended without a word."""
        self._writer.when_damaged = self.counts.shut
        if book.damaged:
            self._writer.later(self.counts.shut())
        self._end_the_last_run(book)

    async def begin(self, wish: WishEntry) -> int:
        """The number of a wish that is about to be sent. NotWritten where the disk does not take it."""
        number = next(self._numbers)
        if wish.phone is None:
            await self._writer.now(self._begun(number, wish))
            return number
        message = Message(self._ticks.now(), wish.shopper, wish.phone, number)
        try:
            await self._writer.now(self._begun(number, wish), self.counts.message(message))
        except NotWritten:
            self.counts.no_message(number)
            raise
        return number

    def begin_later(self, wish: WishEntry) -> int:
        """As `begin`, where nothing is sent by it, and so nobody waits for the disk."""
        number = next(self._numbers)
        self._writer.later(self._begun(number, wish))
        return number

    async def again(self, number: int) -> None:
        """The same wish is about to be sent once more. NotWritten as above."""
        await self._writer.now(statements.sent_again(number))

    def end(
        self, number: int, wish: WishEntry, outcome: Outcome, why: str = "", seconds: float = 0.0
    ) -> None:
        """How it ended; a message that was not sent is none."""
        written = [statements.ended(number, outcome, why, seconds)]
        if wish.phone is not None and outcome in _DID_NOT_HAPPEN:
            written.append(self.counts.no_message(number))
        self._writer.later(*written)

    def note(self, wish: WishEntry, outcome: Outcome, why: str, seconds: float) -> None:
        """A question and its end in one: nothing happens by it."""
        number = next(self._numbers)
        self._writer.later(self._begun(number, wish), statements.ended(number, outcome, why, seconds))

    def at_step(self, shopper: int, step: str, sights: Mapping[Seen, str] = _NOTHING) -> None:
        """What the shopper sees from now on: the step, and what changed with it."""
        tick = self._ticks.now()
        self._writer.later(statements.came_to(shopper, tick, step), *statements.seen(shopper, tick, sights))

    def saw(self, shopper: int, sights: Mapping[Seen, str]) -> None:
        """What changed before the shopper's eyes while the step stayed."""
        self._writer.later(*statements.seen(shopper, self._ticks.now(), sights))

    def next_shopper(self) -> int:
        """A number that no shopper of this device had before; the one before has left."""
        self._shopper += 1
        self._writer.later(
            statements.fact("shopper", self._shopper),
            statements.fact("present", 0),
            *statements.old_forgotten(self._ticks.now()),
        )
        return self._shopper

    def present(self, shopper: int) -> None:
        """Somebody is at it: where the program ends without a word, they may want to go on. 0: nobody."""
        self._writer.later(statements.fact("present", shopper))

    @property
    def damaged(self) -> bool:
        """Whether a file had to be put aside, with what was in it."""
        return self._book.damaged

    @property
    def healthy(self) -> bool:
        """Whether the last write reached the disk."""
        return self._writer.healthy

    def close(self) -> None:
        """Returns once all of it is on the disk."""
        self._writer.close()

    def _begun(self, number: int, wish: WishEntry) -> Statement:
        return statements.begun(number, wish, self._ticks.now(), self._now())

    def _end_the_last_run(self, book: Book) -> None:
        for about, reference in past.unfinished(book):
            self.doubts.add(about, past.CUT, reference)
        self._writer.later(past.NOTHING_UNFINISHED, statements.fact("present", 0))
