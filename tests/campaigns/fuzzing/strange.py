"""Values no shop should send, and some day one does."""

from copy import deepcopy
from random import Random
from typing import Any

TEXTS: tuple[str, ...] = (
    "",
    " ",
    "\x00",
    "\n" * 500,
    "a\r\nb\tc",
    "\x1b[31mred",
    "pay \u202e001\u202c TL",
    "\u2066\u2067\u2068\u2069",
    "a\u2028b\u2029c",
    "\ufeff\ufffc\uffff",
    "\ud800",
    "\udfff\ud800",
    "Şişli ✓ 🎁 👩‍👩‍👧‍👦 مرحبا بالعالم",
    "👩‍👩‍👧‍👦" * 300,
    "e" + "\u0301" * 2000,
    "مرحبا " * 400,
    "W" * 100_000,
    "word " * 5_000,
    "ﷺ" * 200,
    "0" * 4_000,
    "NaN",
    "Infinity",
    "1e400",
    "1.234,50",
    "-5.00",
    "999999999999999.99",
    "1" * 40,
    "<b>" * 900,
    "<a " * 900,
    "<!--<script>&#x202e;&#0;",
    "&amp;&lt;b&gt;",
    "%1 %2 %n %L1 {0} {}",
    '{"a": "\\u202e\\u0000\\ud800"}',
    "{'a': '\\d', 'b': (1, None, True)}",
    '{"schema": {"a": {"data_type": "text", "value": "x"}}, "data_type": "nested"}',
    '{"a": NaN, "a": 1e999}',
    "[" * 4_000,
    "javascript:alert(1)",
    "file:///etc/hostname",
    "http://shop.example/",
    "https://user@pay.example/",
    "https://pay.example:x/",
    "https://[",
    "https://pay.example/?session_token=%00%ff&session_token=2",
    "https://pay.example/" + "a" * 3_000,
    "//evil.example/\\@",
    "True",
    "None",
    "null",
    "2026-02-31",
    "a-b-c-d",
    "١٢٣",
)
PRICES = ("", "0", "-0.00", "-12.50", "0.001", "1", "999999999999999.999", "-999999999999999.99")
NUMBERS: tuple[Any, ...] = (
    0,
    -1,
    1,
    2**31,
    2**63,
    2**64,
    10**29,
    10**31,
    -(10**400),
    0.1,
    -0.0,
    1e300,
    5e-324,
    float("nan"),
    float("inf"),
)
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [[]], [{}], {"": ""}, [None], {"pk": 1, "name": "x"})
_KEYS = ("pk", "name", "key", "data_type", "schema", "label", "value", "errors", "price", "code", "choices")


def text(dice: Random) -> str:
    """One of the texts, or two of them together."""
    found = dice.choice(TEXTS)
    return found if dice.random() < 0.8 else found + dice.choice(TEXTS)


def key(dice: Random) -> str:
    """A name for something: one that means something to us, or none at all."""
    return dice.choice(_KEYS) if dice.random() < 0.6 else text(dice)[:200]


def value(dice: Random) -> Any:
    """Anything JSON can hold, and some that it cannot."""
    kind = dice.random()
    if kind < 0.45:
        return text(dice)
    if kind < 0.65:
        return dice.choice(NUMBERS)
    if kind < 0.85:
        return deepcopy(dice.choice(OTHERS))
    if kind < 0.92:
        return {key(dice): value(dice) for _ in range(dice.randrange(4))}
    if kind < 0.99:
        return [value(dice) for _ in range(dice.randrange(4))]
    return nested(dice.choice((3, 31, 33, 90)), dice.choice(([], {"a": None})))


def nested(deep: int, core: Any) -> Any:
    """A value within so many lists."""
    for _ in range(deep):
        core = [core]
    return core
