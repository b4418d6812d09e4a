"""The table of the documented pages: what each takes and what it does, read off the requests themselves."""

import re
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Literal, NamedTuple, TypeAlias, get_args, get_origin

from msgspec import NODEFAULT
from msgspec.structs import FieldInfo, fields

from kiosk.api.request import Method, Repeat, Request
from kiosk.api.requests import SERVICES
from kiosk.console.examples import EXAMPLES

Kind: TypeAlias = type[str] | type[bool] | type[int] | type[Decimal] | type[dict[str, Any]] | tuple[str, ...]
"""A field's Python type; for one of a few words, the words."""


class NoSuchPage(LookupError):
    """The document has no page of that name; the text suggests one."""


class PageField(NamedTuple):
    """One field of a page. `default` is None where it is required, or left out when not given."""

    name: str
    kind: Kind
    required: bool
    private: bool
    default: Any
    example: str

    @property
    def wanted(self) -> str:
        """What it should be, for people."""
        return " or ".join(self.kind) if isinstance(self.kind, tuple) else _WANTED[self.kind]


class DocumentedPage(NamedTuple):
    """One service of the document."""

    name: str
    request: type[Request]
    method: Method
    repeat: Repeat
    fields: tuple[PageField, ...]
    help: str

    @property
    def sendable(self) -> bool:
        """Whether it is ours to send."""
        return self.repeat is not Repeat.NEVER


_WANTED: dict[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    Decimal: "an amount, as in 100.00",
    dict: "a JSON object",
}


def page(name: str) -> DocumentedPage:
    """The page of that name, in any case, with or without "Page". NoSuchPage with a suggestion."""
    wanted = _plain(name)
    found = next((one for one in PAGES if _plain(one.name) == wanted), None)
    if found is None:
        raise NoSuchPage(f"There is no page {name!r}.{_suggested(wanted)} `kiosk pages` lists them all.")
    return found


def _suggested(wanted: str) -> str:
    by_plain = {_plain(one.name): one.name for one in PAGES}
    close = get_close_matches(wanted, by_plain, n=1)
    return f" Did you mean {by_plain[close[0]]}?" if close else ""


def _plain(name: str) -> str:
    return name.casefold().removesuffix("page")


def _page(request: type[Request]) -> DocumentedPage:
    return DocumentedPage(
        request.page or "",
        request,
        request.method,
        request.repeat,
        tuple(_field(request, info) for info in fields(request)),
        re.sub(r"\s+", " ", request.__doc__ or ""),
    )


def _field(request: type[Request], info: FieldInfo) -> PageField:
    required = info.default is NODEFAULT and info.default_factory is NODEFAULT
    return PageField(
        info.name,
        _kind(info.type),
        required,
        info.name in request.private,
        None if required else info.default,
        EXAMPLES[info.name],
    )


def _kind(annotation: Any) -> Kind:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) is dict:
        return dict
    kind: Kind = next((one for one in get_args(annotation) if one is not type(None)), annotation)
    return kind


PAGES: tuple[DocumentedPage, ...] = tuple(_page(request) for request in SERVICES)
