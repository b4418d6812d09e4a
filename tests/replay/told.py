"""A journal's rows, made up for a test: seconds since the shopper came."""

from datetime import UTC, datetime

from kiosk.journal.entries import Seen
from kiosk.journal.read_only import JournalRows, SightRow, StepRow, WishRow

CAME = 5_000.0
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def wish(
    second: float,
    request: str,
    outcome: str | None = "Ok",
    *,
    why: str = "",
    took: float | None = 0.0,
    step: str = "coupons",
    shopper: int = 7,
) -> WishRow:
    at = datetime.fromtimestamp(NOON.timestamp() + second, UTC)
    return WishRow(shopper, CAME + second, at, step, request, outcome, why, took)


def step(second: float, name: str, shopper: int = 7) -> StepRow:
    return StepRow(shopper, CAME + second, name)


def sight(second: float, what: Seen, value: str, shopper: int = 7) -> SightRow:
    return SightRow(shopper, CAME + second, what.value, value)


def rows(*told: WishRow | StepRow | SightRow, present: int = 0) -> JournalRows:
    """What a journal with these rows tells, last written a minute after the shopper came."""
    return JournalRows(
        tuple(row for row in told if isinstance(row, WishRow)),
        tuple(row for row in told if isinstance(row, StepRow)),
        tuple(row for row in told if isinstance(row, SightRow)),
        present,
        CAME + 60,
        NOON.timestamp() + 60,
    )
