"""The words of a call: `PAGE field=value …`, and further pages after it."""

from collections.abc import Callable

from kiosk.api.request import Request
from kiosk.console import fields
from kiosk.console.pages import DocumentedPage, page

ASK = "-"
"""As a private field's value: asks for it at a prompt without echo."""


class Refusal(ValueError):
    """A call that is not made; the text says why."""


def typed(words: list[str], ask: Callable[[str], str]) -> list[Request]:
    """The requests in their order. NoSuchPage, WrongField, or Refusal for a page of the provider's."""
    grouped = _grouped(words)
    for named, _ in grouped:
        if not named.sendable:
            raise Refusal(
                f"{named.name} is the payment provider's word that it was paid: never ours to send."
            )
    return [fields.request(named, _asked(named, given, ask)) for named, given in grouped]


def _grouped(words: list[str]) -> list[tuple[DocumentedPage, list[str]]]:
    groups: list[tuple[DocumentedPage, list[str]]] = []
    for word in words:
        if "=" not in word:
            groups.append((page(word), []))
        elif groups:
            groups[-1][1].append(word)
        else:
            raise Refusal(f"{word!r} stands before any page; write PAGE field=value.")
    return groups


def _asked(named: DocumentedPage, given: list[str], ask: Callable[[str], str]) -> list[str]:
    private = {f"{field.name}={ASK}": field.name for field in named.fields if field.private}
    return [f"{private[word]}={ask(f'{private[word]}: ')}" if word in private else word for word in given]
