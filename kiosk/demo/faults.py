"""The fault dial: what goes wrong, on which page, how often."""

import math
import re
import threading
from dataclasses import asdict, dataclass, replace
from typing import Any

WIRE_KINDS = ("slow", "drop_before", "drop_after", "half", "status", "expire", "malformed", "html", "drip")
SHOP_KINDS = (
    "loyalty_blank",
    "provider_resets_loyalty",
    "no_gift_box",
    "own_page",
    "no_redirect_url",
    "one_order_number_missing",
    "free_not_finished",
    "instore",
    "instore_guests",
    "token_gone",
    "no_providers",
    "no_till",
)
KINDS = WIRE_KINDS + SHOP_KINDS
STATUSES = (300, 599)
"""From, to: what an answer may be spoilt with."""
MOST_TIMES = 1000
MOST_FAULTS = 100
LONGEST_S = 60
_KEYS = frozenset({"kind", "page", "times", "seconds", "status"})
_PAGE = re.compile(r"\*|/[!-~]{0,199}|[A-Za-z][A-Za-z0-9_]{0,63}")


@dataclass(frozen=True, slots=True)
class Fault:
    """`page` is a page's name, the beginning of a path, or `*`; `times` None means until it is removed."""

    kind: str
    page: str = "*"
    times: int | None = 1
    seconds: float = 2.0
    status: int = 503

    def meets(self, *names: str) -> bool:
        return self.page == "*" or self.page in names or any(_begins(name, self.page) for name in names)


def _begins(name: str, path: str) -> bool:
    return path.startswith("/") and name.startswith(path)


def fault_of(wanted: dict[str, Any]) -> Fault:
    """A fault from a JSON object or a form; ValueError says which key is wrong, and what it should be."""
    if unknown := set(wanted) - _KEYS:
        raise ValueError(f"{min(unknown)}: the dial has no such key; it has {', '.join(sorted(_KEYS))}")
    kind = wanted.get("kind")
    if kind not in KINDS:
        raise ValueError(f"kind: {kind!r} is none of {', '.join(KINDS)}")
    times = wanted.get("times", 1)
    return Fault(
        kind=str(kind),
        page=_page(wanted.get("page")),
        times=None if times is None else _whole("times", times, 1, MOST_TIMES),
        seconds=_seconds(wanted.get("seconds", 2.0)),
        status=_whole("status", wanted.get("status", 503), *STATUSES),
    )


def _page(told: Any) -> str:
    """Any page where none is named."""
    page = "*" if told in (None, "") else told
    if not isinstance(page, str) or not _PAGE.fullmatch(page):
        raise ValueError(f"page: {page!r} is neither a page's name, nor the beginning of a path, nor *")
    return page


def _whole(key: str, told: Any, least: int, most: int) -> int:
    """A whole number, or its digits as a form sends them."""
    number = int(told) if isinstance(told, str) and re.fullmatch(r"[0-9]{1,9}", told) else told
    if type(number) is not int or not least <= number <= most:
        raise ValueError(f"{key}: {told!r} should be a whole number from {least} to {most}")
    return number


def _seconds(told: Any) -> float:
    try:
        seconds = math.nan if isinstance(told, bool) else float(told)
    except (TypeError, ValueError, OverflowError):
        seconds = math.nan
    if not 0 <= seconds <= LONGEST_S:
        raise ValueError(f"seconds: {told!r} should be a number from 0 to {LONGEST_S}")
    return seconds


class Faults:
    """The faults that are set; each use counts `times` down."""

    def __init__(self) -> None:
        self._set: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """ValueError where the dial is full."""
        with self._lock:
            if len(self._set) >= MOST_FAULTS:
                raise ValueError(f"{MOST_FAULTS} faults are set already; clear them first")
            self._set.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._set.clear()

    def listed(self) -> list[dict[str, Any]]:
        with self._lock:
            return [asdict(one) for one in self._set]

    def take(self, kinds: tuple[str, ...], *names: str) -> Fault | None:
        """The first fault of those kinds for a page or path, used once."""
        with self._lock:
            for place, one in enumerate(self._set):
                if one.kind in kinds and one.meets(*names):
                    self._use(place, one)
                    return one
            return None

    def has(self, kind: str, page: str) -> bool:
        """Whether this fault is set for this page. Uses it once."""
        return self.take((kind,), page) is not None

    def _use(self, place: int, one: Fault) -> None:
        if one.times is None:
            return
        self._set[place : place + 1] = [replace(one, times=one.times - 1)] if one.times > 1 else []
