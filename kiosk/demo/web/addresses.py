"""/address/…: the shopper's addresses, and the places for a new one."""

import re
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.like.switches import Like
from kiosk.demo.shop import addresses
from kiosk.demo.shop.geo import listed
from kiosk.demo.shop.offers import Row, picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit
from kiosk.demo.web.exchange import json_answer, language, object_of, shop_of, visiting

_NOBODY = {"detail": "Authentication credentials were not provided."}
_FEW = 2
_INSIDE = {"country": "", "city": "country", "township": "city", "district": "township"}


async def own(request: Request) -> Response:
    with visiting(request, "address") as visit:
        if _is_shut_to(visit):
            return json_answer(request, visit.session, _NOBODY, 401)
        return json_answer(request, visit.session, _page(visit.session.addresses))


async def create(request: Request) -> Response:
    fields = await object_of(request)
    try:
        with visiting(request, "address") as visit:
            if _is_shut_to(visit):
                return json_answer(request, visit.session, _NOBODY, 401)
            _check_phone(visit, fields)
            pk = visit.shop.storage.count_up("address", 701)
            made = addresses.new_address(visit.shop.offers, fields, pk, visit.language)
            return _kept(request, visit, made, 201)
    except RefusedError as no:
        return _refused(request, no)


async def change(request: Request) -> Response:
    fields = await object_of(request)
    try:
        with visiting(request, "address") as visit:
            old = _found(visit, request)
            if old is None:
                return _not_found()
            made = addresses.changed(visit.shop.offers, old, fields, visit.language)
            return _kept(request, visit, made, 200)
    except RefusedError as no:
        return _refused(request, no)


async def remove(request: Request) -> Response:
    with visiting(request, "address") as visit:
        old = _found(visit, request)
        if old is None:
            return _not_found()
        visit.session.addresses.remove(old)
        visit.log(f"address {old['pk']} removed")
        return Response(status_code=204)


async def places(request: Request) -> Response:
    """`/address/city/?country=1`: one kind of place, or those inside another."""
    kind = request.path_params["kind"]
    if kind not in _INSIDE:
        return _not_found()
    inside = request.query_params.get(_INSIDE[kind])
    rows = listed(shop_of(request).offers, kind, inside, language(request))
    if Like.NEXT_PAGE_AT_WWW in shop_of(request).likes:
        return JSONResponse(_paged(request, rows))
    return JSONResponse(_page(rows))


def _is_shut_to(visit: Visit) -> bool:
    return Like.ADDRESSES_LOGIN_ONLY in visit.shop.likes and not visit.session.user


def _check_phone(visit: Visit, fields: dict[str, Any]) -> None:
    """Eleven digits, where the shop insists on them."""
    digits = re.fullmatch(r"0[0-9]{10}", str(fields.get("phone_number") or ""))
    if Like.ADDRESS_PHONE_OF_ELEVEN in visit.shop.likes and not digits:
        raise RefusedError("phone_number", "phone_wrong")


def _kept(request: Request, visit: Visit, address: Row, status: int) -> Response:
    addresses.put(visit.session, address)
    visit.log(f"address {address['pk']} kept")
    return json_answer(request, visit.session, address, status)


def _found(visit: Visit, request: Request) -> Row | None:
    return picked(visit.session.addresses, request.path_params["pk"])


def _refused(request: Request, no: RefusedError) -> Response:
    text = shop_of(request).words.say(language(request), no.key, **no.values)
    return JSONResponse({no.field: [text]}, 400)


def _not_found() -> Response:
    return JSONResponse({"detail": "Not found."}, 404)


def _paged(request: Request, rows: list[Row]) -> dict[str, Any]:
    """A few rows, and where the others are: at an address that is the shop's under another name."""
    number = int(request.query_params.get("page", "1"))
    shown = rows[(number - 1) * _FEW : number * _FEW]
    query = urlencode({**request.query_params, "page": number + 1})
    url = request.url.replace(netloc=f"www.{request.url.netloc}", query=query)
    more = str(url) if number * _FEW < len(rows) else None
    return {"count": len(rows), "next": more, "previous": None, "results": shown}


def _page(rows: list[Row]) -> dict[str, Any]:
    return {"count": len(rows), "next": None, "previous": None, "results": rows}


ROUTES = [
    Route("/address/", own),
    Route("/address/detailed/", own),
    Route("/address/", create, methods=["POST"]),
    Route("/address/{pk:int}/", change, methods=["PATCH"]),
    Route("/address/{pk:int}/", remove, methods=["DELETE"]),
    Route("/address/{kind}/", places),
]
