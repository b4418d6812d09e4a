"""The provider's own steps, done on this device: address, carrier, agreements."""

from collections.abc import Iterable
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import msgspec

from kiosk.api.loading import Unreadable
from kiosk.api.options import ShippingOption
from kiosk.api.reading import read
from kiosk.api.reply import Context
from kiosk.flow.markup import plain

T = TypeVar("T")


class Agreement(msgspec.Struct, frozen=True):
    """`text` is its title; the body is empty until it has been read."""

    code: str
    text: str = ""
    agreement_body: str = ""


class Assistance(msgspec.Struct, frozen=True):
    """How far the provider's steps have come."""

    address: dict[str, Any] = {}
    carriers: tuple[ShippingOption, ...] = ()
    carrier: str = ""
    agreements: tuple[Agreement, ...] = ()
    accepted: frozenset[str] = frozenset()

    @property
    def next(self) -> Agreement | None:
        """The agreement to read now."""
        return next((one for one in self.agreements if one.code not in self.accepted), None)

    @property
    def done(self) -> bool:
        """Whether only the payment is left."""
        return bool(self.carrier) and self.next is None


def session_token(address: str | None) -> str | None:
    """The provider's token in the address of a payment; None where there is none."""
    found = parse_qs(urlsplit(address or "").query).get("session_token")
    return found[0] if found else None


def conversation(contexts: Iterable[Context]) -> str:
    """The id of the conversation between shop and provider; empty where the shop names none."""
    told = _value(contexts, "conversation_id")
    return told if isinstance(told, str) else ""


def new_address(contexts: Iterable[Context]) -> str | None:
    """The address where the payment goes on; None where the answer names none."""
    told = _value(contexts, "redirect_url")
    return told if isinstance(told, str) and told else None


def carriers(contexts: Iterable[Context]) -> tuple[ShippingOption, ...]:
    """The carriers, which come as a list, as one object, or as objects by key."""
    return _each(ShippingOption, _value(contexts, "shipping_options"), "pk")


def agreements(contexts: Iterable[Context]) -> tuple[Agreement, ...]:
    """The agreements, which come as a list, as one object, or as objects or titles by code."""
    return _each(Agreement, _value(contexts, "agreements"), "code")


def body(contexts: Iterable[Context]) -> str:
    """The text of one agreement, without its markup."""
    contexts = tuple(contexts)
    told = _value(contexts, "agreement_body")
    if isinstance(told, str):
        return plain(told)
    listed = agreements(contexts)
    return plain(listed[0].agreement_body) if len(listed) == 1 else ""


def _value(contexts: Iterable[Context], key: str) -> Any:
    return next((context.values[key] for context in contexts if key in context.values), None)


def _each(kind: type[T], told: Any, name: str) -> tuple[T, ...]:
    found = (_one(kind, row) for row in _rows(told, name))
    return tuple(one for one in found if one is not None)


def _rows(told: Any, name: str) -> list[Any]:
    match told:
        case list():
            return told
        case dict() if name in told:
            return [told]
        case dict():
            return [_named(row, name, key) for key, row in told.items()]
        case _:
            return []


def _named(row: Any, name: str, key: str) -> Any:
    return {name: key} | (row if isinstance(row, dict) else {"text": row})


def _one(kind: type[T], row: Any) -> T | None:
    try:
        return read(kind, row)
    except Unreadable:
        return None
