"""/address/…: the shopper's addresses, and the places for a new one."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.shop import addresses
from kiosk.demo.shop.geo import listed
from kiosk.demo.shop.offers import Row, picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit
from kiosk.demo.web.exchange import json_answer, language, object_of, shop_of, visiting

_INSIDE = {"country": "", "city": "country", "township": "city", "district": "township"}


async def own(request: Request) -> Response:
    with visiting(request, "address") as visit:
        return json_answer(request, visit.session, _page(visit.session.addresses))


async def create(request: Request) -> Response:
    fields = await object_of(request)
    try:
        with visiting(request, "address") as visit:
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
    return JSONResponse(_page(listed(shop_of(request).offers, kind, inside, language(request))))


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
