"""Kinds of settings: a type with its limits, and what a value should be in words."""

import re
from typing import Annotated, Any, TypeAlias, get_args

from msgspec import Meta

from kiosk.api.headers import OF_CONNECTIONS, OWN, is_name, is_value
from kiosk.flow.never_asked import asks_in
from kiosk.flow.schema import form
from kiosk.flow.steps import EXTRAS, TOGETHER
from kiosk.settings.defaults import Language
from kiosk.settings.marks import Hidden, Rule, Should

DAY_S = 86_400


def _repeats(names: tuple[str, ...]) -> str | None:
    return "name each only once" if len(set(names)) < len(names) else None


def _extras_twice(names: tuple[str, ...]) -> str | None:
    twice = EXTRAS in names and set(names) & set(TOGETHER)
    return "name extras, or note and coupons, but not both" if twice else None


def _no_regex(pattern: str) -> str | None:
    try:
        re.compile(pattern)
    except re.error as error:
        return f"be a regular expression ({error})"
    return None


def _no_schema(schema: dict[str, Any]) -> str | None:
    if asks_in(schema):
        return "ask for no card, PIN, password, bank account or one-time code"
    fits = not schema or form(schema) is not None
    return None if fits else "be fields, each with a data_type, as in kiosk/README.md"


def _no_words(words: str | dict[str, str]) -> str | None:
    spoken = get_args(Language)
    known = isinstance(words, str) or set(words) <= set(spoken)
    return None if known else f"be a text, or one for each of {', '.join(spoken)}"


def _no_byte(numbers: dict[str, int]) -> str | None:
    fits = all(0 <= number <= 255 for number in numbers.values())
    return None if fits else "have numbers from 0 to 255, as in {CP857 = 13}"


def _no_headers(headers: dict[str, str]) -> str | None:
    names = [name.lower() for name in headers]
    taken = sorted((OWN | OF_CONNECTIONS) & set(names))
    if taken:
        return f"leave {taken[0]} to the kiosk"
    if len(set(names)) < len(names):
        return "name each header only once; capitals are no difference"
    fits = all(is_name(name) and is_value(value) for name, value in headers.items())
    return None if fits else 'have names and values of headers in plain letters, as in {"X-Client" = "kiosk"}'


def _no_user_agent(text: str) -> str | None:
    fits = not text or is_value(text)
    return None if fits else "be plain letters, as in Shop-Kiosk/1.0"


ONCE = Rule(_repeats)
EXTRAS_ALONE = Rule(_extras_twice)

Languages: TypeAlias = Annotated[tuple[Language, ...], Meta(min_length=1), Should("name at least one"), ONCE]
Seconds: TypeAlias = Annotated[
    float, Meta(lt=DAY_S), Should("be at least {ge:g} seconds, and less than a day")
]
"""Each setting says its own least value."""
Milliseconds: TypeAlias = Annotated[
    float, Meta(ge=20, le=1000), Should("be between {ge:g} and {le:g} milliseconds")
]
ScaleLabel: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^2[0-9]I+(W+|V?P+)C\Z", min_length=13, max_length=13),
    Should("have {min_length} characters as in 27IIIIIWWWWWC: item, weight (W) or price (P), check digit"),
]
Inches: TypeAlias = Annotated[float, Meta(ge=4, le=100), Should("be between {ge:g} and {le:g} inches")]
Brand: TypeAlias = Annotated[
    str,
    Meta(min_length=1, max_length=40, pattern=r"\S"),
    Should("have {min_length} to {max_length} letters"),
]
Email: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+)?\Z"),
    Should("be an e-mail address, as in kiosk@shop.example"),
]
Number: TypeAlias = Annotated[int, Meta(ge=1), Should("be the shop's own number, from {ge}")]
Currency: TypeAlias = Annotated[
    str, Meta(pattern=r"^[a-z]{3}\Z"), Should("be three small letters, as in try")
]
ProductPath: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^(sku|base_code|attributes(\.[^.\s]+)+)\Z"),
    Should("be sku, base_code or a path into the attributes, as in attributes.barcode"),
]
Sku: TypeAlias = Annotated[str, Meta(pattern=r"\S"), Should("not be empty")]
Host: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^([a-z0-9-]+(\.[a-z0-9-]+)+|localhost)\Z"),
    Should("be the name of a host in small letters, as in pay.example"),
]
PayingHost: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^([a-z0-9-]+(\.[a-z0-9-]+)+|localhost)(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}))?(/[A-Za-z0-9._~/-]*)?\Z"
    ),
    Should("be the name of a host in small letters, as in pay.example or pay.example:443/hpp"),
]
"""A port and a path where these matter: a host may serve others, or lead on to wherever it is told."""
Country: TypeAlias = Annotated[
    str, Meta(pattern=r"^\+[1-9][0-9]{0,3}\Z"), Should("be a country's number, as in +90")
]
Pattern: TypeAlias = Annotated[
    str,
    Meta(min_length=1),
    Should("be a regular expression that a mobile number fits"),
    Rule(_no_regex),
]
Pin: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^(scrypt:(pin6:)?[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{43}=)?\Z"),
    Should("be what `kiosk pin` prints, never the PIN itself"),
    Hidden(),
]
Badge: TypeAlias = Annotated[
    str,
    Meta(pattern=r"^(scrypt:badge20:[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{43}=)?\Z"),
    Should("be the badge that `kiosk pin` prints, never its digits"),
    Hidden(),
]
StaffNumber: TypeAlias = Annotated[
    int, Meta(ge=0, le=99), Should("be a number of two digits, from 1 to {le}; each has their own")
]
StaffName: TypeAlias = Annotated[
    str, Meta(max_length=24, pattern=r"^(\S(.*\S)?)?\Z"), Should("have at most {max_length} letters")
]
Fields: TypeAlias = Annotated[dict[str, Any], Rule(_no_schema)]
Headers: TypeAlias = Annotated[dict[str, str], Rule(_no_headers), Hidden()]
"""One may be a key that the shop gave out: no message has a value of it."""
UserAgent: TypeAlias = Annotated[str, Rule(_no_user_agent)]
Columns: TypeAlias = Annotated[int, Meta(ge=24, le=64), Should("be from {ge} to {le} letters")]
CodePages: TypeAlias = Annotated[dict[str, int], Rule(_no_byte)]
Words: TypeAlias = Annotated[str | dict[str, str], Rule(_no_words)]
"""A text of the shop's own, or one for each language; lines of it are lines on paper."""
