"""What a request is: one page of the API, its fields, and how safe it is to send it twice."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Literal, TypeAlias

import msgspec

from kiosk.api.answers import Answer

CHECKOUT = "/orders/checkout/"
_DECIMALS = 2

Method: TypeAlias = Literal["GET", "POST", "PUT", "DELETE"]


class Repeat(Enum):
    """What may be done with a request whose outcome is unknown."""

    READ = "read"  # again by itself
    ASK = "ask"  # once more after a read
    SET = "set"  # read; what is absent once more
    SET_BY_HAND = "set by hand"  # read; what is absent only when the shopper taps again
    ONCE = "once"  # never again by the program
    NEVER = "never"  # not ours to send

    @property
    def harmless(self) -> bool:
        """Whether it changes nothing at the shop, however it ends."""
        return self in (Repeat.READ, Repeat.ASK)


class Encoding(Enum):
    """How the fields travel."""

    FORM = "form"
    JSON = "json"
    QUERY = "query"


class Request(msgspec.Struct, frozen=True):
    """One thing to ask of the shop; its struct fields are the API's own field names."""

    known_as: ClassVar[str]
    """Its name in journals and keepsakes, which a rename of the class does not change."""
    repeat: ClassVar[Repeat]
    page: ClassVar[str | None] = None
    path: ClassVar[str] = CHECKOUT
    method: ClassVar[Method] = "POST"
    encoding: ClassVar[Encoding] = Encoding.FORM
    answer: ClassVar[type[Answer] | None] = None
    private: ClassVar[frozenset[str]] = frozenset()
    in_address: ClassVar[frozenset[str]] = frozenset()
    """Fields that stand in the address and travel nowhere else."""
    chooses: ClassVar[bool] = False
    """Whether a question carries a choice too, which may change the price."""

    def __repr__(self) -> str:
        shown = {name: "…" if name in self.private else value for name, value in self.fields().items()}
        return f"{self.known_as}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    @property
    def harmless(self) -> bool:
        """Whether it changes nothing at the shop, however it ends."""
        return self.repeat.harmless

    def target(self) -> str:
        """The path below the shop's address."""
        return self.path

    def fields(self) -> dict[str, Any]:
        """The fields that are set and travel as such, by the API's names."""
        names = (name for name in self.__struct_fields__ if name not in self.in_address)
        values = ((name, getattr(self, name)) for name in names)
        return {name: value for name, value in values if value is not None}

    def query(self) -> dict[str, str]:
        """The query parameters: the page, and the fields where they travel there."""
        page = {"page": self.page} if self.page else {}
        return page | (form(self.fields()) if self.encoding is Encoding.QUERY else {})


def form(fields: Mapping[str, Any]) -> dict[str, str]:
    """Fields as the strings of a urlencoded form; nested values become JSON text."""
    return {name: _text(value) for name, value in fields.items()}


def _is_finer(amount: Decimal) -> bool:
    """Whether it has more decimals than the two the document writes: 1.235 dinars are no 1.24."""
    return amount.is_finite() and amount != round(amount, _DECIMALS)


def _text(value: Any) -> str:
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}" if _is_finer(value) else f"{value:.2f}"
        case int():
            return str(value)
        case _:
            return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()
