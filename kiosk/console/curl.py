"""A request as a `curl` command to hand on, without secrets."""

from collections.abc import Mapping
from shlex import quote
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import msgspec

from kiosk.api.request import Encoding, Request, form

NO_SHOP = "$SHOP"
_HIDDEN = "…"
_NOTHING: Mapping[str, str] = MappingProxyType({})


def curl(
    request: Request, shop: str = "", *, currency: str = "try", pages: Mapping[str, str] = _NOTHING
) -> str:
    """Private fields become `…`; the session and its token are shell variables to be filled in.

    Without a `shop` the command asks for `$SHOP`. `pages` renames pages, as for the client.
    """
    parts = [f"curl {_address(request, shop, pages)}", *_headers(request, currency), *_body(request)]
    return " \\\n  ".join(parts)


def _address(request: Request, shop: str, pages: Mapping[str, str]) -> str:
    query = {"page": pages.get(request.page, request.page)} if request.page else {}
    if request.encoding is Encoding.QUERY:
        query |= form(_shown(request))
    rest = request.target() + (f"?{urlencode(query)}" if query else "")
    return quote(public(shop) + rest) if shop else f'"{NO_SHOP}"{quote(rest)}'


def public(shop: str) -> str:
    """The address without the user name and password that it may carry."""
    parts = urlsplit(shop)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])).rstrip("/")


def _headers(request: Request, currency: str) -> list[str]:
    plain = ("X-Requested-With: XMLHttpRequest", "Accept: application/json", f"X-Currency: {currency}")
    headers = [f"-H {quote(header)}" for header in plain] + ['-H "Cookie: $COOKIE"']
    return headers if request.method == "GET" else [*headers, '-H "X-CSRFToken: $CSRF_TOKEN"']


def _body(request: Request) -> list[str]:
    fields = _shown(request)
    method = [] if request.method == "GET" else [f"-X {request.method}"]
    match request.encoding:
        case Encoding.FORM if fields:
            rows = [f"--data-urlencode {quote(f'{name}={text}')}" for name, text in form(fields).items()]
        case Encoding.JSON:
            text = msgspec.json.encode(fields).decode()
            rows = ["-H 'Content-Type: application/json'", f"--data-raw {quote(text)}"]
        case _:
            rows = []
    return method + rows


def _shown(request: Request) -> dict[str, Any]:
    fields = request.fields()
    return {name: _HIDDEN if name in request.private else value for name, value in fields.items()}
