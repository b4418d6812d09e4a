"""What goes to standard error: time, level, logger. No word of a shopper's or of a library's.

A message may hold anything: an address with a token, a header with a cookie, a value that did not fit. So
no message is written: only the fields on a list, and of an error its type and places.
"""

import logging
import sys
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Any

FIELDS = frozenset({"what", "profile", "step", "request", "outcome", "why", "staff"})
"""The fields that may be written. Their values are words of this program, never data from outside."""
_MOST = 999
"""The highest number that is written: of one who is staff, not of a card, a phone or an order."""

OURS = "kiosk"
_LONGEST = 40
_DEEPEST = 12


class Redacted(logging.Formatter):
    """One line for each record, without what journald adds."""

    def format(self, record: logging.LogRecord) -> str:
        parts = [self.formatTime(record), record.levelname, record.name, *_listed(record)]
        error = record.exc_info[1] if record.exc_info else None
        return " ".join([*parts, *([said(error)] if error else [])])


class _Stderr(logging.StreamHandler[Any]):
    """Drops a record that it cannot write: the usual handler would print its arguments."""

    def handleError(self, record: logging.LogRecord) -> None:
        del record


def install() -> None:
    """Writes all that this process logs, and errors that Python cannot raise, redacted from now on."""
    handler = _Stderr(sys.stderr)
    handler.setFormatter(Redacted())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger(OURS).setLevel(logging.INFO)
    logging.captureWarnings(capture=True)
    sys.excepthook = lambda _kind, error, _places: report(error)
    sys.unraisablehook = lambda told: report(told.exc_value)
    threading.excepthook = lambda told: report(told.exc_value)


def note(what: str, **fields: str | int) -> None:
    """Logs an event of the program. KeyError for a field that is not in `FIELDS`."""
    if not fields.keys() <= FIELDS:
        raise KeyError(*sorted(fields.keys() - FIELDS))
    logging.getLogger(OURS).info("", extra=fields | {"what": what})


def report(error: BaseException | None) -> None:
    """Logs an unexpected error: its type and place."""
    logging.getLogger(OURS).error("", exc_info=error)


def said(error: BaseException) -> str:
    """Types and places, innermost first, of an error and of what it came from."""
    return " from ".join(_one(link) for link in _chain(error))


def _one(error: BaseException) -> str:
    places = list(_places(error.__traceback__))[-_DEEPEST:]
    inner = f" of ({', '.join(map(said, error.exceptions))})" if isinstance(error, BaseExceptionGroup) else ""
    return f"{type(error).__qualname__}{inner} at {' < '.join(reversed(places)) or 'nowhere'}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    met: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in met:
        met.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        frame = traceback.tb_frame
        module = frame.f_globals.get("__name__", "?")
        yield f"{module}:{traceback.tb_lineno} {frame.f_code.co_name}"
        traceback = traceback.tb_next


def _listed(record: logging.LogRecord) -> Iterator[str]:
    """The listed fields of our own records; none of a library's."""
    if record.name.partition(".")[0] == OURS:
        values = ((name, getattr(record, name, None)) for name in sorted(FIELDS))
        yield from (f"{name}={_short(value)}" for name, value in values if value or value == 0)


def _short(value: object) -> str:
    if isinstance(value, int):
        return str(value) if 0 <= value <= _MOST else "-"
    return "".join(letter if letter.isalpha() or letter in "._-" else "-" for letter in str(value))[:_LONGEST]
