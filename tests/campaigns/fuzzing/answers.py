"""An answer as a shop might give it on its worst day: a request, a status, headers and bytes."""

import json
from functools import cache
from random import Random
from typing import Any, NamedTuple

from kiosk.api import addresses, shop
from kiosk.api.budget import LARGEST_PACKED
from kiosk.api.request import Request
from tests.api.samples import DOCUMENT, VARIANTS
from tests.api.services import SENT
from tests.campaigns.fuzzing import strange
from tests.campaigns.fuzzing.mutation import bent, crowded, overdone, twisted
from tests.campaigns.fuzzing.seeds import seeds

HOST = "shop.example"
REQUESTS: tuple[Request, ...] = (
    *(service.request for service in SENT),
    shop.ReadCheckout(),
    shop.ReadOrder(),
    shop.ReadBasket(),
    shop.AddToBasket(11),
    shop.SetQuantity(11, 2),
    shop.FindProduct("a"),
    shop.SignIn("a@shop.example", "x"),
    shop.CsrfToken(),
    shop.TakeOrderNumber(),
    shop.ReadStatus("/s/"),
    shop.ReadCompleted("a"),
    shop.ReadPaymentOptions(),
    addresses.ReadPlaces("/address/city/"),
    addresses.ReadAddresses(),
    addresses.DeleteAddress(7),
    addresses.AddressSelection(1, 2),
)
_STATUSES = (
    *(200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308),
    *(400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 425, 429),
    *(500, 502, 503, 504),
)
_TYPES = ("application/json", "text/html; charset=utf-8", "", "text/html\x00", "application/octet-stream")
_WAITS = (
    *("0", "120", "-5", "1.5", "soon", "9" * 400, "٣", " 7 ", "1, 2", "1e3", ""),
    *("Wed, 21 Oct 2015 07:28:00 GMT", "Fri, 01 Jan 99999 00:00:00 GMT", "1 Jan 0001 00:00:00 +2359"),
    *("Fri, 31 Feb 2026 25:61:61 GMT", "1 Jan 2030 1:1:1 +99999999999", "Wed, 21 Oct"),
)
_PLACES = (
    "/users/login/",
    "https://shop.example/login",
    "https://evil.example/login",
    "https://[",
    "\x00",
    "",
)


class Answer(NamedTuple):
    """What came back for a request."""

    request: Request
    status: int
    headers: dict[str, str]
    body: bytes


def answer(dice: Random) -> Answer:
    """One answer: its bytes from a recorded one, bent, twisted, both or neither."""
    request = dice.choice(REQUESTS)
    return Answer(request, _status(dice), _headers(dice), _body(dice, request))


def readable(dice: Random) -> Answer:
    """An answer that may well be read: JSON with 200, changed a little."""
    request = dice.choice(REQUESTS)
    sample = dice.choice(seeds()) if dice.random() < 0.7 else _sample(dice, request)
    return Answer(request, 200, {}, json.dumps(twisted(dice, json.loads(sample), most=3)).encode())


def overloaded(dice: Random) -> Answer:
    """An answer that can be read nearly always, and says too much."""
    raw = overdone(dice, json.loads(dice.choice((dice.choice(seeds()), seeds()[-1]))))
    return Answer(dice.choice(REQUESTS), 200, {}, json.dumps(raw).encode())


def dense(dice: Random) -> Answer:
    """An answer within the limit of size that can be read, and whose parts are many wherever two may meet."""
    while True:
        raw = crowded(dice, json.loads(dice.choice(seeds())))
        body = json.dumps(raw).encode()
        if len(body) <= LARGEST_PACKED:
            return Answer(dice.choice(REQUESTS), 200, {}, body)


def _status(dice: Random) -> int:
    kind = dice.random()
    if kind < 0.75:
        return 200
    return dice.choice(_STATUSES) if kind < 0.98 else dice.randrange(1_000)


def _headers(dice: Random) -> dict[str, str]:
    if dice.random() < 0.7:
        return {}
    found = {
        "content-type": dice.choice(_TYPES),
        "retry-after": dice.choice(_WAITS),
        "location": dice.choice(_PLACES),
    }
    return {name: text if dice.random() < 0.8 else strange.text(dice)[:500] for name, text in found.items()}


def _body(dice: Random, request: Request) -> bytes:
    sample, kind = _sample(dice, request), dice.random()
    if kind < 0.55:
        return _told(dice, twisted(dice, json.loads(sample)))
    if kind < 0.65:
        return bent(dice, _told(dice, twisted(dice, json.loads(sample))))
    return bent(dice, sample) if kind < 0.97 else sample


def _told(dice: Random, raw: Any) -> bytes:
    """A whole checkout hides in an answer now and then, to reach what only stands in one."""
    if dice.random() < 0.15 and isinstance(raw, dict):
        raw = {"context_list": [], "pre_order": raw.get("pre_order", raw), "errors": None} | raw
    return json.dumps(raw).encode()


def _sample(dice: Random, request: Request) -> bytes:
    """The document's own answer to this request, most of the time; seldom one of the large ones."""
    own = _document().get(request.page or "")
    if own and dice.random() < 0.7:
        return own
    small, large = _others()
    return dice.choice(large if dice.random() < 0.06 else small)


@cache
def _document() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in DOCUMENT}


@cache
def _others() -> tuple[list[bytes], list[bytes]]:
    every = [path.read_bytes() for path in (*DOCUMENT, *VARIANTS)]
    return [body for body in every if len(body) < 5_000], [body for body in every if len(body) >= 5_000]
