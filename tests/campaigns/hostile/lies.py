"""What a hostile shop answers, and what must not come of it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.campaigns.fuzzing.answers import dense
from tests.campaigns.hostile import moments, stranger
from tests.campaigns.hostile.at_the_glass import AtTheGlass
from tests.campaigns.hostile.bounds import bounded
from tests.campaigns.hostile.busy import BUSY
from tests.campaigns.hostile.moments import Moment
from tests.campaigns.hostile.retold import retold
from tests.campaigns.hostile.rules import as_agreed, never_paid, no_code, nobody_elses, nothing_to_pay
from tests.campaigns.proxy import fault
from tests.campaigns.proxy.fault import Fault, Spoil
from tests.campaigns.proxy.message import answer

_WILD = ("-5.00", "0.00", "-0.01", "9999999.00", "1e400", "NaN", "99999999999999999999.99", "0.001", None)
_NO_ORDERS = ("false", "null", "none", "0", "undefined", "-1", "", False, -1, 0)


@dataclass(frozen=True)
class Lie:
    """Made for one case; `elsewhere` is the address of a host that nobody is to call."""

    name: str
    at: tuple[Moment, ...]
    spoil: Callable[[Random, str], Spoil]
    wrong: Callable[[AtTheGlass], Iterator[str]] = lambda _: iter(())

    def told_by(self, dice: Random, elsewhere: str) -> Fault:
        """As a fault of the proxy's."""
        return Fault(self.name, self.spoil(dice, elsewhere))


def _another(dice: Random, _: str) -> Spoil:
    return retold(stranger.instead(dice))


def _renumbered(_dice: Random, _: str) -> Spoil:
    return retold(stranger.renumbered)


def _thanks(numbers: tuple[object, ...]) -> Callable[[Random, str], Spoil]:
    def spoil(dice: Random, _: str) -> Spoil:
        said = {"page_name": "ThankYouPage", "page_context": {"order_number": dice.choice(numbers)}}
        return retold(lambda told: _with(told, context_list=[said]))

    return spoil


def _wild(least: bool) -> Callable[[Random, str], Spoil]:
    def spoil(dice: Random, _: str) -> Spoil:
        amount = dice.choice(_WILD[:3] if least else _WILD[3:])
        return retold(lambda told: _in_order(told, total_amount=amount, unpaid_amount=amount))

    return spoil


def _led_away(dice: Random, elsewhere: str) -> Spoil:
    where = dice.choice(
        (elsewhere, elsewhere.removeprefix("http:"), f"{elsewhere}users/login/", "file:///etc/")
    )
    status = dice.choice((301, 302, 303, 307, 308))
    return fault.says(answer(status, b"", f"Location: {where}", kind="text/html"))


def _paid_elsewhere(dice: Random, _: str) -> Spoil:
    address = dice.choice(
        (
            "https://evil.example/hpp",
            "http://127.0.0.1@evil.example/",
            "//evil.example/",
            "javascript:pay()",
            "https://127.0.0.1.evil.example/",
            "file:///etc/passwd",
            "https://\u202eevil.example/",
            "http://127.0.0.1:x/",
        )
    )
    return retold(lambda told: _led_to(told, address))


def _full(dice: Random, _: str) -> Spoil:
    return fault.says(answer(200, dense(dice).body))


def _counted(dice: Random, _: str) -> Spoil:
    return retold(bounded(dice))


def _bomb(dice: Random, _: str) -> Spoil:
    return dice.choice(_BOMBS)()


def _busy(dice: Random, _: str) -> Spoil:
    return dice.choice(BUSY)


_BOMBS: tuple[Callable[[], Spoil], ...] = (
    lambda: fault.says(fault.packed(b" " * (1 << 20), 200)),
    lambda: fault.says(fault.packed(b'{"a":' * (1 << 16), 40)),
    lambda: fault.says(answer(200, b"[" * 500_000)),
    lambda: fault.says(answer(200, b"[" + b"1," * 500_000 + b"1]")),
    lambda: fault.says(answer(200, b"[" + b"{}," * 340_000 + b"{}]")),
    lambda: fault.says(answer(200, b'{"a": ' + b"9" * 1_000_000 + b"}")),
    lambda: fault.says(answer(200, json.dumps({str(key): key for key in range(60_000)}).encode())),
    lambda: fault.says(answer(200, json.dumps({"errors": {"note": ["w " * 500_000]}}).encode())),
    lambda: fault.says(answer(200, b'{"errors": "' + "ﷺ".encode() * 300_000 + b'"}')),
    lambda: fault.says(answer(200, b"<html>" + b"<b>" * 330_000, kind="text/html")),
)


def _with(told: Any, **more: Any) -> Any:
    return {**told, **more} if isinstance(told, dict) else more


def _in_order(told: Any, **more: Any) -> Any:
    order = told.get("pre_order") or {}
    return {**told, "pre_order": {**order, **more}}


def _led_to(told: Any, address: str) -> Any:
    """With each of the provider's addresses replaced."""
    match told:
        case dict():
            return {key: _led_to(held, address) for key, held in told.items()}
        case list():
            return [_led_to(held, address) for held in told]
        case str() if "/hpp" in told:
            return address
        case _:
            return told


_NOT_AT_THE_BASKET = moments.ALL[1:]
_HANDING_OVER = (moments.NOTE, moments.PRICE, moments.PROVIDER)

LIES: tuple[Lie, ...] = (
    Lie("another's order", (moments.SCAN, *_HANDING_OVER), _another, nobody_elses),
    Lie("the same under another pk", (moments.SCAN, *_HANDING_OVER), _renumbered, stranger.kept_goods),
    Lie("another's thank-you", (moments.NOTE, moments.TILL), _thanks(("555000111",)), never_paid),
    Lie("a thank-you for no order", _NOT_AT_THE_BASKET, _thanks(_NO_ORDERS), never_paid),
    Lie("a total of nothing", (*_HANDING_OVER, moments.WHOLE_WAY), _wild(least=True), nothing_to_pay),
    Lie("a wild total", (*_HANDING_OVER, moments.WHOLE_WAY), _wild(least=False), as_agreed),
    Lie("a redirect", moments.ALL, _led_away),
    Lie("another payment page", (moments.PROVIDER,), _paid_elsewhere, no_code),
    Lie("a dense answer", moments.ALL, _full),
    Lie("as many as there may be", moments.ALL, _counted),
    Lie("a bomb", moments.ALL, _bomb),
    Lie("a busy answer", moments.ALL, _busy),
)
