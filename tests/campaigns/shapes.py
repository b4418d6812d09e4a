"""A shop's answers with one value of another shape: `python -m tests.campaigns.shapes`.

Each key and each entry of a list is in turn left out, null, or of every other kind. No answer is lost by it
where a shopper could still be served, nothing but that value changes, and no price is guessed.
"""

import json
import sys
from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

import msgspec

from kiosk.api import shop
from kiosk.api.answers import BasketAnswer, Found
from kiosk.api.models import PreOrder
from kiosk.api.reply import Ok, Reply
from kiosk.api.request import Request
from kiosk.api.requests import CheckoutProviderIndex, ThankYou
from kiosk.api.wire import decipher
from tests.api.samples import document, variant
from tests.campaigns.campaign import Cases, Report, command

Path: TypeAlias = tuple[str | int, ...]

LEFT_OUT = object()
ODD: tuple[Any, ...] = (LEFT_OUT, None, "", "text", "1.250,00", 7, 12.5, True, [], ["text"], {}, {"a": 1})
SEEDS: tuple[tuple[str, Request, bytes], ...] = (
    ("order", shop.ReadCheckout(), variant("checkout-whole")),
    ("basket", shop.ReadBasket(), variant("basket-unavailable-products")),
    ("list", shop.FindProduct("GOM-M-01"), variant("products-found")),
    ("providers", CheckoutProviderIndex(), document("CheckoutProviderIndexPage")),
    ("thanks", ThankYou(), document("ThankYouPage")),
)
SPINE: dict[str, frozenset[Path]] = {
    "order": frozenset({("pre_order",), ("context_list",), ("errors",)}),
    "basket": frozenset({("basket",), ("basket", "basketitem_set")}),
    "list": frozenset({("products",)}),
    "providers": frozenset({("pre_order",), ("context_list",), ("errors",)}),
    "thanks": frozenset({("pre_order",), ("context_list",), ("errors",)}),
}
"""What has to be there: without it the answer is another one, or says no."""


class Shape(NamedTuple):
    """One answer with one odd value in it."""

    seed: str
    request: Request
    whole: Any
    path: Path
    odd: Any

    @property
    def body(self) -> bytes:
        """The answer as the shop sends it."""
        told = deepcopy(self.whole)
        *above, last = self.path
        place = told
        for step in above:
            place = place[step]
        if self.odd is LEFT_OUT:
            del place[last]
        else:
            place[last] = self.odd
        return json.dumps(told).encode()


def shapes() -> Iterator[Shape]:
    """Every odd value at every place of every answer."""
    for seed, request, body in SEEDS:
        whole = json.loads(body)
        for path in _paths(whole):
            yield from (Shape(seed, request, whole, path, odd) for odd in ODD)


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, held in steps:
        yield from _paths(held, (*path, step))


EVERY = sum(1 for _ in shapes())


def campaign(cases: Cases) -> Report:
    """Plays as many shapes as there are cases, evenly spread over all."""
    report, every = Report(), list(shapes())
    wholes = {seed: reply for seed, request, body in SEEDS if isinstance(reply := _read(request, body), Ok)}
    lost = dict.fromkeys(wholes, 0)
    for number in cases.numbers():
        shape = every[number * EVERY // cases.count % EVERY]
        report.played += 1
        wrong = _wrong(shape, wholes[shape.seed])
        if wrong:
            lost[shape.seed] += 1
            report.violated(number, f"{'.'.join(map(str, shape.path))} = {_told(shape.odd)}: {wrong}")
    for seed, many in lost.items():
        report.tell(f"variations of {seed} not read", str(many), "0", met=not many)
    return report


def _told(odd: Any) -> str:
    return "left out" if odd is LEFT_OUT else json.dumps(odd)


def _read(request: Request, body: bytes) -> Reply:
    return decipher(request, 200, {"content-type": "application/json"}, body, "shop.example")


def _wrong(shape: Shape, whole: Ok) -> str:
    """What is wrong with how it is read; empty where nothing is."""
    if shape.path in SPINE[shape.seed]:
        return ""
    reply = _read(shape.request, shape.body)
    if not isinstance(reply, Ok):
        return f"lost, {type(reply).__name__}"
    return _too_much(shape, _values(whole), _values(reply)) or _guessed(shape, reply)


def _values(reply: Ok) -> Any:
    """All that is typed in a reply, and what it says of the pages."""
    typed = reply.data if isinstance(reply.data, BasketAnswer | Found) else reply.order
    built: dict[str, Any] = msgspec.to_builtins(typed)
    for ours in ("source", "unread"):
        built.pop(ours, None)
    return {"pre_order": built, "pages": {context.page: context.values for context in reply.contexts}}


def _too_much(shape: Shape, before: Any, after: Any) -> str:
    """What else than the odd value has changed."""
    lost = [place for place in _differences(before, after) if not _is_of(shape, place)]
    return f"{'.'.join(map(str, lost[0]))} changed too" if lost else ""


def _differences(before: Any, after: Any, path: Path = ()) -> Iterator[Path]:
    """The places where two values differ, as deep as they can be told."""
    if isinstance(before, dict) and isinstance(after, dict) and before.keys() == after.keys():
        for key in before:
            yield from _differences(before[key], after[key], (*path, key))
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) == len(after):
            for place, (one, other) in enumerate(zip(before, after, strict=True)):
                yield from _differences(one, other, (*path, place))
        elif sum(row not in after for row in before) > 1:
            yield (*path, "several rows")
        else:
            yield path
    elif before != after:
        yield path


def _is_of(shape: Shape, place: Path) -> bool:
    """Whether a difference lies where the odd value stood, or around it."""
    if place[0] == "pages":
        entry = shape.whole["context_list"][shape.path[1]] if shape.path[0] == "context_list" else {}
        return bool(entry) and place[1:2] in ((), (entry.get("page_name", ""),))
    names = [step for step in shape.path if isinstance(step, str)]
    around = [step for step in place if isinstance(step, str)]
    return around[-1] in names or names[-1] in around


def _guessed(shape: Shape, reply: Ok) -> str:
    """Whether a price is said that the shop did not write."""
    order = reply.order
    if not isinstance(order, PreOrder) or shape.path[0] != "pre_order" or len(shape.path) != 2:
        return ""
    name = str(shape.path[1])
    said = getattr(order, name, None)
    if not isinstance(said, Decimal):
        return ""
    return "" if str(shape.odd) in (str(said), f"{said:g}") else f"guessed {said}"


if __name__ == "__main__":
    sys.exit(command("shapes", campaign, EVERY))
