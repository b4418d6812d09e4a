"""Answers bent a little: bytes flipped, cut, put in and repeated; values swapped, dropped and added."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from random import Random
from typing import Any, TypeAlias

from tests.campaigns.fuzzing import strange

Place: TypeAlias = tuple[Any, Any]
"""A container, and the key or index of what is in it."""

MANY = (2, 7, 40)
CROWD = (90, 500, 2_000)
"""Past each of the bounds there are, and within the least of them."""
_TOKENS = (
    b"NaN",
    b"-Infinity",
    b"1e400",
    b"True",
    b"None",
    b",",
    b"]",
    b'"',
    b"\x00",
    b"\xed\xa0\x80",
    b"\xff",
)
_BLOCK = 64
_NAMES = frozenset({"pk", "name", "key", "code", "sku", "description", "label", "product", "page_name"})
_MEANT = frozenset({"page_name", "data_type", "key", "payment_type", "delivery_option_type", "redirect_url"})
_PRICE = re.compile(r"-?\d+\.\d+")
_MOST_PLACES = 2_000


def bent(dice: Random, body: bytes) -> bytes:
    """The bytes after one to four blows."""
    found = bytearray(body)
    for _ in range(dice.randint(1, 4)):
        dice.choice(_BLOWS)(dice, found)
    return bytes(found)


def twisted(dice: Random, raw: Any, most: int = 5) -> Any:
    """The JSON value, changed where it stands, after one change or more."""
    within = {"": raw}
    for _ in range(dice.randint(1, most)):
        places = list(islice(_places(within), _MOST_PLACES))
        if places:
            dice.choice(_TWISTS)(dice, *dice.choice(places))
    return within.get("")


def overdone(dice: Random, raw: Any) -> Any:
    """The JSON value as a shop could mean it, with odd words and prices, and lists without end."""
    within = {"": raw}
    for container, key in list(_places(within)):
        held = container[key]
        if isinstance(held, list) and dice.random() < 0.05:
            container[key] = held * dice.choice(MANY)
        elif isinstance(held, str) and key not in _MEANT and dice.random() < 0.2:
            is_price = _PRICE.fullmatch(held)
            container[key] = dice.choice(strange.PRICES) if is_price else strange.text(dice)
    return within[""]


def crowded(dice: Random, raw: Any) -> Any:
    """The JSON value with some of its lists full of small things, no two alike: few bytes, many combinations.

    What is quadratic shows only where two lists are long at once, and nothing in one is found in the other.
    """
    within = {"": raw}
    lists = [(container, key) for container, key in _places(within) if isinstance(container[key], list)]
    for container, key in dice.sample(lists, min(len(lists), dice.randint(2, 8))):
        like = container[key][0] if container[key] else {"pk": 1, "name": "x"}
        container[key] = [_another(like, number) for number in range(dice.choice(CROWD))]
    return within[""]


def _another(like: Any, number: int) -> Any:
    match like:
        case dict():
            return {key: _another(held, number) if key in _NAMES else held for key, held in like.items()}
        case list():
            return [_another(held, number) for held in like]
        case str():
            return f"N{number}"
        case bool() | None:
            return like
        case _:
            return number


def _flip(dice: Random, body: bytearray) -> None:
    if body:
        body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)


def _cut(dice: Random, body: bytearray) -> None:
    start, end = _slice(dice, body)
    del body[start:end]


def _cut_short(dice: Random, body: bytearray) -> None:
    del body[dice.randrange(len(body) + 1) :]


def _put_in(dice: Random, body: bytearray) -> None:
    at = dice.randrange(len(body) + 1)
    body[at:at] = dice.choice(_TOKENS) if dice.random() < 0.7 else dice.randbytes(dice.randrange(16))


def _repeat(dice: Random, body: bytearray) -> None:
    start, end = _slice(dice, body)
    body[start:start] = bytes(body[start:end]) * dice.choice(MANY)


def _slice(dice: Random, body: bytearray) -> tuple[int, int]:
    start = dice.randrange(len(body) + 1)
    return start, min(len(body), start + dice.randrange(_BLOCK))


def _places(container: Any) -> Iterator[Place]:
    rows = container.items() if isinstance(container, dict) else enumerate(container)
    for key, held in rows:
        yield container, key
        if isinstance(held, dict | list):
            yield from _places(held)


def _swap(dice: Random, container: Any, key: Any) -> None:
    container[key] = strange.value(dice)


def _retype(dice: Random, container: Any, key: Any) -> None:
    held = container[key]
    container[key] = dice.choice(([held], {"value": held}, str(held)[:5_000], None, not held))


def _drop(_: Random, container: Any, key: Any) -> None:
    del container[key]


def _add(dice: Random, container: Any, key: Any) -> None:
    if isinstance(container[key], dict):
        container[key][strange.key(dice)] = strange.value(dice)
    else:
        _swap(dice, container, key)


def _rename(dice: Random, container: Any, key: Any) -> None:
    if isinstance(container, dict):
        container[strange.key(dice)] = container.pop(key)


def _multiply(dice: Random, container: Any, key: Any) -> None:
    held = container[key]
    if isinstance(held, list):
        container[key] = held * dice.choice(MANY)
    elif isinstance(held, str):
        container[key] = (held * dice.choice((*MANY, 2_000)))[:150_000]


def _deepen(dice: Random, container: Any, key: Any) -> None:
    container[key] = strange.nested(dice.choice((1, 2, 30, 60)), container[key])


_BLOWS: tuple[Callable[[Random, bytearray], None], ...] = (
    _flip,
    _flip,
    _cut,
    _cut_short,
    _put_in,
    _put_in,
    _repeat,
)
_TWISTS: tuple[Callable[[Random, Any, Any], None], ...] = (
    _swap,
    _swap,
    _swap,
    _retype,
    _drop,
    _add,
    _rename,
    _multiply,
    _deepen,
)
