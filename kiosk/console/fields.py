"""Makes a request of words such as `field=value`, each by the type that the document gives it."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import msgspec

from kiosk.api.money import money
from kiosk.api.request import Request
from kiosk.console.pages import DocumentedPage, PageField
from kiosk.flow.card_in_text import holds_a_card

_SWITCH = {"true": True, "1": True, "false": False, "0": False}


class WrongField(ValueError):
    """A field that cannot be sent; the text names it and says what it should be."""


def request(page: DocumentedPage, words: Iterable[str]) -> Request:
    """The page's request with these fields; those not named keep their defaults. WrongField."""
    given = _split(page, words)
    for field in page.fields:
        if field.required and field.name not in given:
            raise WrongField(f"{page.name}: {field.name} is missing; it should be {field.wanted}.")
    return page.request(**{name: _value(page, _of(page, name), text) for name, text in given.items()})


def _split(page: DocumentedPage, words: Iterable[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise WrongField(f"{page.name}: {word!r} should be written field=value.")
        if name in given:
            raise WrongField(f"{page.name}: {name} is given twice.")
        given[_of(page, name).name] = text
    return given


def _of(page: DocumentedPage, name: str) -> PageField:
    for field in page.fields:
        if field.name == name:
            return field
    takes = ", ".join(field.name for field in page.fields) or "none"
    raise WrongField(f"{page.name}: there is no field {name!r}; its fields are: {takes}.")


def _value(page: DocumentedPage, field: PageField, text: str) -> Any:
    if not field.name.startswith("card_") and holds_a_card(text):
        raise WrongField(
            f"{page.name}: {field.name} may be a bank card's number, which is not sent in words."
        )
    try:
        return _parsed(field, text)
    except (ValueError, LookupError) as error:
        shown = "…" if field.private else repr(text)
        raise WrongField(f"{page.name}: {field.name} = {shown} should be {field.wanted}.") from error


def _parsed(field: PageField, text: str) -> Any:
    if isinstance(field.kind, tuple):
        return field.kind[field.kind.index(text)]
    if field.kind is bool:
        return _SWITCH[text.lower()]
    if field.kind is int:
        return msgspec.convert(text, int, strict=False)
    if field.kind is Decimal:
        return _amount(text)
    return text if field.kind is str else msgspec.json.decode(text, type=dict[str, Any])


def _amount(text: str) -> Decimal:
    found = money(text)
    if found is None:
        raise ValueError("blank")
    return found
