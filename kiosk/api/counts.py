"""How many of each thing an answer may have: two lists that meet cost as much as one times the other."""

from itertools import islice
from typing import Any, TypeVar

from kiosk.runtime import log

T = TypeVar("T")

MOST = 100
"""Coupons, choices, pages, fields, and whatever else stands in a list."""
MOST_KEYS = 500
"""In an object whose names are not ours to choose."""
MOST_IN = {
    "basketitem_set": 1_000,
    # Towns and quarters of a country, stores of a chain, products of a search.
    "results": 1_000,
    "addresses": 1_000,
    "retail_stores": 1_000,
    "products": 1_000,
}
_FIELDS = frozenset({"schema", "fields", "choices", "page_context"})
PRICED = frozenset({"basketitem_set", "discounts", "bags", "coupons", "selected_rewards"})
"""Each has its share in a sum: an order that cannot be shown whole is not one to be paid."""


class Dropped:
    """What one answer had too much of, told once."""

    def __init__(self, documented: frozenset[str]) -> None:
        self._documented = documented
        self.names: set[str] = set()

    def is_priced(self, key: str) -> bool:
        """Whether each entry of a list of this name has its share in a sum."""
        return key in PRICED

    def beyond(self, entries: list[Any], key: str) -> list[Any]:
        """The entries that may stay. ValueError where the others have a price."""
        most = MOST_IN.get(key, MOST)
        return entries if len(entries) <= most else self._told(entries[:most], key)

    def keys_beyond(self, values: dict[str, Any], key: str) -> dict[str, Any]:
        """The same for an object, which keeps all that is documented."""
        most = MOST if key in _FIELDS else MOST_KEYS
        if len(values) <= most:
            return values
        others = islice((name for name in values if name not in self._documented), most)
        kept = self._documented.union(others)
        return self._told({name: held for name, held in values.items() if name in kept}, key)

    def tell(self) -> None:
        """One line in the log, in our own words: most names are a stranger's."""
        if self.names:
            ours = self.names & (_FIELDS | MOST_IN.keys())
            log.note("answer cut", why=" ".join(sorted(ours)) or "a list")

    def _told(self, kept: T, key: str) -> T:
        if key in PRICED:
            raise ValueError("prices out of all bounds")
        self.names.add(key)
        return kept
