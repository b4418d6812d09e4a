"""The words that a journal may hold. Other words in a file are not shown."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import get_args

from kiosk.api import addresses, generic, goods, requests, shop
from kiosk.api.reply import Why
from kiosk.api.request import Request
from kiosk.flow import steps
from kiosk.flow.limits import Limit
from kiosk.flow.payment import PaymentWay, Truth
from kiosk.flow.problem import ProblemKind
from kiosk.journal.entries import Outcome, Seen
from kiosk.settings.defaults import Language
from kiosk.settings.model import StepName

_MODULES = (requests, shop, addresses, generic, goods)

REQUESTS: Mapping[str, type[Request]] = {
    kind.known_as: kind
    for module in _MODULES
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Request) and kind is not Request
}

OUTCOMES = frozenset(one.value for one in Outcome)

OPTIONAL_STEPS = frozenset(get_args(StepName))
STEPS = OPTIONAL_STEPS | steps.ASSISTED
STEPS |= {
    steps.WELCOME,
    steps.BASKET,
    steps.FIND,
    steps.PRODUCT,
    steps.PAY,
    steps.PAY_PHONE,
    steps.SMS,
    steps.TILL,
    steps.CHECKING,
}
STEPS |= {steps.ADDRESSES, steps.CARRIER, steps.THANK_YOU, steps.ASK_STAFF, steps.GENERIC}


def why(text: str | None) -> Why:
    """The reason of an outcome; a cut if the journal has none."""
    return Why(text) if text in _values(Why) else Why.CUT


def sight(what: str, value: str) -> dict[Seen, str]:
    """What was seen, with the known part of its value; empty if it is unknown."""
    if what not in _values(Seen):
        return {}
    seen = Seen(what)
    known = _VALUES[seen](value)
    return {} if known is None else {seen: known}


def _values(kind: type[Enum]) -> frozenset[str]:
    return frozenset(one.value for one in kind)


def _one_of(*known: str) -> Callable[[str], str | None]:
    return lambda value: value if value in known else None


def _steps(value: str) -> str:
    return " ".join(name for name in value.split() if name in STEPS)


_VALUES: dict[Seen, Callable[[str], str | None]] = {
    Seen.JOURNEY: _steps,
    Seen.LANGUAGE: _one_of(*get_args(Language)),
    Seen.ABOUT: _one_of("", *REQUESTS),
    Seen.LIMIT: _one_of("", *_values(Limit)),
    Seen.PROBLEM: _one_of("", *_values(ProblemKind)),
    Seen.WAY: _one_of("", *_values(PaymentWay)),
    Seen.PAYMENT: _one_of(*_values(Truth)),
    Seen.NOT_OFFERED: _steps,
    Seen.LINE: _one_of("", "away"),
    Seen.LEFT: _one_of(""),
}
