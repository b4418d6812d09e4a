"""/hooks/cash_register/…: always 200; an error is a code in the body."""

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo import till
from kiosk.demo.shop.shop import Shop
from kiosk.demo.web.exchange import json_answer, object_of, shop_of, visiting


async def get_order_number(request: Request) -> Response:
    with visiting(request, "get_order_number") as visit:
        try:
            body = {"order_number": till.order_number(visit)}
        except till.TillError as no:
            body = no.told()
    return json_answer(request, visit.session, body)


async def pre_order(request: Request) -> Response:
    return await _answered(request, _pre_order)


async def confirm(request: Request) -> Response:
    return await _answered(request, _confirmed)


def _pre_order(shop: Shop, sent: dict[str, Any]) -> dict[str, Any]:
    number = str(sent.get("order_number") or "")
    return {"order_number": number, "pre_order": till.look_up(shop, number).preorder()}


def _confirmed(shop: Shop, sent: dict[str, Any]) -> dict[str, Any]:
    number = till.confirm(shop, str(sent.get("order_number") or ""), str(sent.get("amount", "")))
    return {"result": "0", "order_number": number}


async def _answered(request: Request, answer: Callable[[Shop, dict[str, Any]], dict[str, Any]]) -> Response:
    sent, shop = await object_of(request), shop_of(request)
    try:
        till.check_credentials(shop, sent)
        return JSONResponse(answer(shop, sent))
    except till.TillError as no:
        return JSONResponse({"result": no.code, **no.told()})


ROUTES = [
    Route(f"/hooks/cash_register/{name}/", hook, methods=["POST"])
    for name, hook in (("get_order_number", get_order_number), ("pre_order", pre_order), ("confirm", confirm))
]
