"""Between a request and the shop: cookies, language, bodies, answers."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from kiosk.demo.shop.objects import read_object
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import Visit, open_visit
from kiosk.demo.shop.words import language_of

COOKIES = ("osessionid", "sessionid")


def shop_of(request: Request) -> Shop:
    shop: Shop = request.app.state.shop
    return shop


def path_of(scope: Scope) -> str:
    """The address within the store, below whatever leads to it."""
    return str(scope["path"]).removeprefix(scope.get("root_path", ""))


def session_key(request: Request) -> str:
    """Either cookie is accepted; the first one known wins."""
    keys = [request.cookies.get(name, "") for name in COOKIES]
    return next((key for key in keys if key and shop_of(request).session(key)), "")


def language(request: Request) -> str:
    return language_of(request.headers.get("accept-language", ""))


def here(request: Request) -> str:
    """The shop's address as the caller knows it, without a slash at its end."""
    return str(request.base_url).rstrip("/")


def client_type(request: Request) -> str:
    """By a header of this store's own making: how a shop of the vendor's knows a kiosk is in no source."""
    return request.headers.get("x-client-type", "default")


@contextmanager
def visiting(request: Request, page: str) -> Iterator[Visit]:
    key, spoken = session_key(request), language(request)
    with open_visit(shop_of(request), key, page, spoken, here(request), client_type(request)) as visit:
        yield visit


def json_answer(request: Request, session: Session, body: Any, status: int = 200) -> Response:
    return with_cookies(request, session, JSONResponse(body, status))


def with_cookies(request: Request, session: Session, answer: Response) -> Response:
    """Hand the session out under both names where the caller does not have it yet."""
    for name in COOKIES:
        if request.cookies.get(name) != session.key:
            answer.set_cookie(name, session.key, httponly=True, samesite="lax")
    return answer


async def fields_of(request: Request) -> dict[str, str]:
    """A form or a JSON object; values that are not text become JSON text."""
    body = (await request.body()).decode("utf-8", "replace")
    if not body.lstrip().startswith("{"):
        return dict(parse_qsl(body, keep_blank_values=True))
    return {key: _text(value) for key, value in (read_object(body) or {}).items()}


async def object_of(request: Request) -> dict[str, Any]:
    """A JSON object, or the form's fields; empty for anything else."""
    body = (await request.body()).decode("utf-8", "replace")
    return (read_object(body) or {}) if body.lstrip().startswith("{") else dict(parse_qsl(body))


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
