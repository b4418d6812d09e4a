"""Pure: a request, a status, headers and bytes in; one of the outcomes out."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from kiosk.api.answers import Answer
from kiosk.api.cleaning import ERRORS
from kiosk.api.errors import words
from kiosk.api.flat import ENVELOPE, beside, flat
from kiosk.api.loading import Unreadable, load
from kiosk.api.models import PreOrder
from kiosk.api.reading import read, read_order, shown
from kiosk.api.reply import Context, Expired, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import CHECKOUT, Request

_BLANK: tuple[Any, ...] = (None, "", {}, [])
_NO = ("errors", "non_field_errors", "error_message")
_SIGN_IN = ("login", "/users/auth")
_SERVER_BUSY = frozenset({408, 425})
_SHUT = frozenset({401, 403})
_TOO_MANY = 429
_LONGEST_WAIT_S = 86_400.0


def decipher(request: Request, status: int, headers: Mapping[str, str], body: bytes, host: str = "") -> Reply:
    """What an answer means. `headers` are asked by lower-case names; `host` is the shop's own."""
    if 300 <= status < 400:
        return Unknown(Why.SIGN_IN if _to_login(headers, host) else Why.NOT_THE_SHOP)
    if not 200 <= status < 500 or status in _SERVER_BUSY:
        return Unknown(Why.SERVER_ERROR)
    if status == 204 and request.answer is Answer:
        return Ok()
    try:
        return _from_body(request, status, headers, body)
    except Unreadable:
        return _unreadable(request, status, headers, body)


def _to_login(headers: Mapping[str, str], host: str) -> bool:
    try:
        target = urlsplit(headers.get("location", ""))
        return (target.hostname or host) == host and any(word in target.path.lower() for word in _SIGN_IN)
    except ValueError:
        return False


def _unreadable(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Reply:
    """What is no JSON. A page is nobody's answer: anything between the shop and us may have written it.

    It refuses only where nothing can have happened: too often, or a page that a shop's checkout may lack.
    """
    if status in _SHUT:
        return Unknown(Why.SHUT_OUT)
    if status == _TOO_MANY:
        return Refused(status=status, retry_after_s=_retry_after(headers))
    refused = Refused(status=status)
    looks_like_a_page = body.lstrip()[:1] == b"<" or "html" in headers.get("content-type", "").lower()
    if status < 400:
        return Unknown(Why.NOT_THE_SHOP if looks_like_a_page else Why.UNREADABLE)
    lacks_it = request.page is not None and refused.unknown_page
    return refused if lacks_it or not looks_like_a_page else Unknown(Why.NOT_THE_SHOP)


def _from_body(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Reply:
    raw = load(body)
    if status in _SHUT and not isinstance(raw, dict | list):
        raise Unreadable("a refusal was expected")
    if status == 401 or (status == 403 and not _about_csrf(raw)):
        return Expired()
    if status >= 400:
        return Refused(words(shown(raw, ERRORS)), status, _retry_after(headers))
    if isinstance(raw, list) and _is_a_list(request):
        raw = {"results": raw}
    if not isinstance(raw, dict):
        raise Unreadable("an object was expected")
    if request.path == CHECKOUT and ENVELOPE & raw.keys():
        return _envelope(request, raw)
    return _plain(request, raw)


def _is_a_list(request: Request) -> bool:
    """Whether its answer is a list that some shops page, and others write alone."""
    return request.answer is not None and "results" in request.answer.__struct_fields__


def _about_csrf(raw: Any) -> bool:
    return "csrf" in str(raw).lower()


def _envelope(request: Request, raw: dict[str, Any]) -> Reply:
    order = _order(raw.get("pre_order"))
    contexts = _contexts(raw.get("context_list"))
    said = words(shown(raw.get("errors"), ERRORS))
    if said:
        return Refused(said, order=order, contexts=contexts)
    return Ok(order, contexts + beside(request.page, raw, contexts))


def _order(raw: Any) -> PreOrder | None:
    if raw in (None, "", []):
        return None
    if not isinstance(raw, dict):
        raise Unreadable("pre_order is no object")
    return read_order(raw)


def _contexts(raw: Any) -> tuple[Context, ...]:
    """The pages named: a list, one alone, or only their names. A page without a name has only values."""
    if raw in _BLANK:
        return ()
    if not isinstance(raw, dict | list):
        raise Unreadable("context_list is no list")
    entries = shown(raw if isinstance(raw, list) else [raw], "context_list")
    return tuple(_context(entry) for entry in entries if isinstance(entry, dict | str))


def _context(entry: dict[str, Any] | str) -> Context:
    if isinstance(entry, str):
        return Context(entry)
    name, values = entry.get("page_name"), entry.get("page_context")
    return Context(name if isinstance(name, str) else "", values if isinstance(values, dict) else {})


def _plain(request: Request, raw: dict[str, Any]) -> Reply:
    said = words(shown({key: raw[key] for key in _NO if key in raw}, ERRORS))
    if said:
        return Refused(said)
    if request.answer is None:
        told = flat(request.page, raw)
        if told is None:
            raise Unreadable("a checkout page's answer was expected")
        return Ok(contexts=(told,))
    answer = read(request.answer, raw)
    return Refused(words(shown(raw, ERRORS))) if answer.blank else Ok(data=answer)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from either form of Retry-After, a day at most; None where it cannot be read."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return min(float(value), _LONGEST_WAIT_S)
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    seconds = (when.replace(tzinfo=when.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return min(max(0.0, seconds), _LONGEST_WAIT_S)
