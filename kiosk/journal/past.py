"""What an earlier run left in the journal."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from kiosk.journal.book import Book, Statement
from kiosk.journal.entries import CARD_QUESTIONS, COUPON, PAYMENT, Doubt, Interrupted, Message, Outcome, Seen
from kiosk.journal.ticks import Mark, Now

CUT = "interrupted"
NOTHING_UNFINISHED: Statement = (
    "UPDATE wishes SET outcome = ?, why = ? WHERE outcome IS NULL",
    (Outcome.UNKNOWN, CUT),
)


def mark(book: Book) -> Mark:
    """The ticks and clocks that were last written."""
    facts = _facts(book)
    try:
        at = Now(str(facts["boot"]), float(facts["up_s"]), float(facts["wall_s"]))
        return Mark(float(facts["ticks"]), at)
    except (KeyError, ValueError):
        return Mark()


def last_number(book: Book) -> int:
    """The highest number of a wish or a doubt."""
    numbers = book.read("SELECT max(number) FROM wishes UNION ALL SELECT max(number) FROM doubts")
    return max((number or 0 for (number,) in numbers), default=0)


def last_shopper(book: Book) -> int:
    """How many shoppers there were."""
    return int(_facts(book).get("shopper", 0))


def shut_until(book: Book) -> float:
    """The tick from which messages go out again."""
    return float(_facts(book).get("shut_until", 0.0))


def messages(book: Book, since: float) -> list[Message]:
    """The messages since a tick."""
    sql = "SELECT tick, shopper, phone, wish FROM messages WHERE tick > ? ORDER BY tick"
    return [Message(*row) for row in book.read(sql, since)]


def wrong_coupons(book: Book, since: float) -> list[float]:
    """When the shop refused a coupon, since a tick."""
    sql = "SELECT tick FROM wishes WHERE request = ? AND outcome = ? AND tick > ? ORDER BY tick"
    return [tick for (tick,) in book.read(sql, COUPON, Outcome.REFUSED, since)]


def open_doubts(book: Book) -> Iterator[Doubt]:
    """The doubts that are not settled, the oldest first."""
    for about, why, at, reference, number in book.read(
        "SELECT about, why, at, reference, number FROM doubts WHERE NOT settled ORDER BY number"
    ):
        yield Doubt(about, why, datetime.fromisoformat(at), reference, number)


def unfinished(book: Book) -> list[tuple[str, str]]:
    """The wishes under way when the last run ended: each request's name and its basket's pk."""
    sql = "SELECT request, reference FROM wishes WHERE outcome IS NULL AND matters ORDER BY number"
    return [(request, reference) for request, reference in book.read(sql)]


def interrupted(book: Book, now: float) -> Interrupted | None:
    """The shopper who was there when the last run died; `now` in ticks."""
    shopper = int(_facts(book).get("present", 0))
    if not shopper:
        return None
    return Interrupted(
        shopper,
        step=str(_last(book, "SELECT step FROM steps WHERE shopper = ? ORDER BY rowid", shopper) or ""),
        reference=str(_last(book, _REFERENCES, shopper) or ""),
        payment=bool(_last(book, f"{_WISHES} AND outcome IS NULL", shopper, PAYMENT)),
        language=str(_last(book, _SIGHTS, shopper, Seen.LANGUAGE.value) or ""),
        wrong_coupons=len(book.read(f"{_WISHES} AND outcome = ?", shopper, COUPON, Outcome.REFUSED)),
        cards=max(len(book.read(_ASKED, shopper, asked, Outcome.NOT_SENT)) for asked in CARD_QUESTIONS),
        ago_s=now - float(_facts(book).get("ticks", now)),
    )


_WISHES = "SELECT number FROM wishes WHERE shopper = ? AND request = ?"
_ASKED = f"{_WISHES} AND outcome IS NOT ?"
_REFERENCES = "SELECT reference FROM wishes WHERE shopper = ? AND reference != '' ORDER BY number"
_SIGHTS = "SELECT value FROM sights WHERE shopper = ? AND what = ? ORDER BY rowid"


def _last(book: Book, sql: str, *values: Any) -> Any:
    rows = book.read(sql, *values)
    return rows[-1][0] if rows else None


def _facts(book: Book) -> dict[str, Any]:
    return dict(book.read("SELECT name, value FROM facts"))
