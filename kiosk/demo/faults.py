"""The fault dial: what goes wrong, on which page, how often."""

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
)
KINDS = WIRE_KINDS + SHOP_KINDS


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
    """A fault from a JSON object; ValueError says which key is wrong."""
    kind = wanted.get("kind")
    if kind not in KINDS:
        raise ValueError(f"kind: {kind!r} is none of {', '.join(KINDS)}")
    times = wanted.get("times", 1)
    return Fault(
        kind=str(kind),
        page=str(wanted.get("page") or "*"),
        times=None if times is None else int(times),
        seconds=min(60.0, float(wanted.get("seconds", 2.0))),
        status=int(wanted.get("status", 503)),
    )


class Faults:
    """The faults that are set; each use counts `times` down."""

    def __init__(self) -> None:
        self._set: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        with self._lock:
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
