"""A page that a shop has added of its own, as a plain question: its texts and its fields."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from kiosk.api.generic import GenericPage
from kiosk.api.requests import SERVICES
from kiosk.flow import filling
from kiosk.flow.filling import PhoneRule, Typed
from kiosk.flow.never_asked import asks_for, asks_in
from kiosk.flow.schema import Field, FieldKind, FieldOption, Form, form, in_words, options

MOST_ROWS = 4
_SCHEMAS = ("schema", "fields")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
_SPEAK_FOR_THEMSELVES = frozenset({"message", "text", "description", "title", "info"})
_SINGULAR = {
    "ies": "y",
    "sses": "ss",
    "shes": "sh",
    "ches": "ch",
    "xes": "x",
    "ss": "ss",
    "us": "us",
    "s": "",
}
# A payment must never become a plain form, whatever its page is called.
_PAYMENT = re.compile(r"Pay|Credit|Bin|Installment|ThreeD|Funds|Masterpass|Wallet|Redirect")
_OF_PLATFORM = frozenset(
    {
        "IndexPage",
        "EmptyPage",
        "AddressSelectionPage",
        "DeliveryOptionSelectionPage",
        "RemoteDeliveryOptionSelectionPage",
        "RetailStoreSelectionPage",
        "PickupLocationSelectionPage",
        "ShippingOptionSelectionPage",
        "DataSourceShippingOptionSelectionPage",
        "AttributeBasedShippingOptionSelectionPage",
        "RemoteShippingOptionSelectionPage",
        "SlotSelectionPage",
        "SendSmsPage",
        "LoyaltyMoneyPage",
        "LoyaltyMoneyUsagePage",
        *(service.page for service in SERVICES),
    }
)


class Asked(msgspec.Struct, frozen=True):
    """The page a shopper is asked now, and the step of the journey that the shop named it at."""

    page: str
    during: str


class Question(msgspec.Struct, frozen=True):
    """The page's texts, in rows of a label and a text, and the form that answers it.

    No title where a field has the same words.
    """

    page: str
    title: str
    rows: tuple[tuple[str, str], ...]
    form: Form


def question(page: str, context: Mapping[str, Any]) -> Question | None:
    """The page as a question; None where it is the platform's own, asks nothing, or asks for a secret."""
    if page in _OF_PLATFORM or _PAYMENT.search(page) or not _NAME.fullmatch(page):
        return None
    told = next((context[key] for key in _SCHEMAS if key in context), None)
    asked = form(told) if told is not None else _of_lists(context)
    if asked is None or secret_of(page, context):
        return None
    title = asked.title or _title(page)
    told_by_its_field = title in {field.label for field in asked.fields}
    return Question(page, "" if told_by_its_field else title, _rows(context), asked)


def secret_of(page: str, context: Mapping[str, Any]) -> str | None:
    """What the page asks for that no form here may, by a word of ours, in whatever it says."""
    fields = (asks_in({key: context[key]}) for key in _SCHEMAS if key in context)
    lists = (asks_for(name, singular(name)) for name, _ in _lists(context))
    told = (asks_for(" ".join(row)) for row in _rows(context))
    return next(filter(None, (*fields, *lists, *told, asks_for(_title(page)))), None)


def answer(asked: Question, typed: Typed, phone: PhoneRule) -> GenericPage:
    """What is sent: each field by its key; the fields of a group together, as one object."""
    found: dict[str, Any] = {}
    for path, value in filling.values(asked.form, typed, phone).items():
        *groups, name = path or (asked.form.schema["key"],)
        inner = found
        for group in groups:
            inner = inner.setdefault(group, {})
        inner[name] = value
    return GenericPage(asked.page, found)


def _of_lists(context: Mapping[str, Any]) -> Form | None:
    """Each list of things with a pk and a name is a choice, sent under the list's name in the singular."""
    fields = tuple(_of_list(name, chosen) for name, chosen in _lists(context))
    return Form("", fields, {}) if fields else None


def _lists(context: Mapping[str, Any]) -> Iterator[tuple[str, tuple[FieldOption, ...]]]:
    for name, entries in context.items():
        if isinstance(entries, list) and entries and all(isinstance(entry, dict) for entry in entries):
            chosen = options(entries)
            if len(chosen) == len(entries):
                yield name, chosen


def _of_list(name: str, chosen: tuple[FieldOption, ...]) -> Field:
    key = singular(name)
    return Field((key,), in_words(key), FieldKind.CHOICE, required=True, options=chosen)


def singular(name: str) -> str:
    """`gift_wraps` is `gift_wrap`, as `delivery_options` is `delivery_option` in the API."""
    for many, one in _SINGULAR.items():
        if name.endswith(many):
            return name.removesuffix(many) + one
    return name


def _rows(context: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    told = (
        ("" if name.casefold() in _SPEAK_FOR_THEMSELVES else in_words(name), str(value))
        for name, value in context.items()
        if isinstance(value, str | int | float)
        and not isinstance(value, bool)
        and _is_for_people(name, value)
    )
    return tuple(told)[:MOST_ROWS]


def _is_for_people(name: str, value: Any) -> bool:
    """Keys and addresses are the machines'."""
    machines = re.search(r"(^|_)(id|pk|slug|key|url|token|hash)$", name, re.IGNORECASE)
    return bool(str(value).strip()) and machines is None and "://" not in str(value)


def _title(page: str) -> str:
    words = re.sub(r"(Selection)?Page$", "", page)
    return in_words(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", words).lower())
