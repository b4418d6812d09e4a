"""What counts against limits, by ticks: the messages of a day, the coupons refused within an hour."""

from collections import deque
from collections.abc import Iterable

from kiosk.journal.book import Statement
from kiosk.journal.entries import Message
from kiosk.journal.ticks import Ticks

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S


class Counts:
    """Counted in memory; the next run counts from the file."""

    def __init__(
        self, ticks: Ticks, messages: Iterable[Message], wrong_coupons: Iterable[float], shut_until: float
    ) -> None:
        self._ticks = ticks
        self._messages = deque(messages)
        self._wrong_coupons = deque(wrong_coupons)
        self._shut_until = shut_until

    @property
    def now(self) -> float:
        """The present, in ticks."""
        return self._ticks.now()

    @property
    def messages(self) -> tuple[Message, ...]:
        """Those of the last day, the oldest first."""
        since = self.now - DAY_S
        while self._messages and self._messages[0].tick < since:
            self._messages.popleft()
        return tuple(self._messages)

    @property
    def wrong_coupons(self) -> int:
        """How many the shop refused within the last hour."""
        since = self.now - HOUR_S
        while self._wrong_coupons and self._wrong_coupons[0] < since:
            self._wrong_coupons.popleft()
        return len(self._wrong_coupons)

    @property
    def shut_s(self) -> float:
        """Seconds until messages go out again, after the journal that counted them was damaged."""
        return max(0.0, self._shut_until - self.now)

    def shut(self) -> Statement:
        """Holds messages back for an hour."""
        self._shut_until = self.now + HOUR_S
        return "INSERT OR REPLACE INTO facts VALUES ('shut_until', ?)", (self._shut_until,)

    def message(self, message: Message) -> Statement:
        """Counts a message that is about to be sent."""
        self._messages.append(message)
        return "INSERT INTO messages VALUES (?, ?, ?, ?)", (message.wish, *message[:3])

    def no_message(self, wish: int) -> Statement:
        """Takes back the count of a message that was not sent."""
        self._messages = deque(one for one in self._messages if one.wish != wish)
        return "DELETE FROM messages WHERE wish = ?", (wish,)

    def wrong_coupon(self) -> None:
        """Counts a refused coupon; the file has it as a wish."""
        self._wrong_coupons.append(self.now)

    def coupons_are_fine(self) -> None:
        """Starts the count of refused coupons again, because staff has looked."""
        self._wrong_coupons.clear()
