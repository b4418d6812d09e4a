"""/demo/…: for tests and walks, in JSON: the faults, the switches, the effects, a fresh start."""

from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.faults import fault_of
from kiosk.demo.like.chosen import names as all_names
from kiosk.demo.like.chosen import switches
from kiosk.demo.like.switches import ABOUT
from kiosk.demo.web.exchange import object_of, shop_of


async def faults(request: Request) -> Response:
    return JSONResponse({"faults": shop_of(request).faults.listed()})


async def set_fault(request: Request) -> Response:
    try:
        shop_of(request).faults.add(fault_of(await object_of(request)))
    except (TypeError, ValueError) as wrong:
        return JSONResponse({"error": str(wrong)}, 400)
    return await faults(request)


async def clear_faults(request: Request) -> Response:
    shop_of(request).faults.clear()
    return await faults(request)


async def like(request: Request) -> Response:
    on = shop_of(request).likes
    rows = [{"name": one, "about": about, "on": one in on} for one, about in ABOUT.items()]
    return JSONResponse({"switches": rows})


async def set_like(request: Request) -> Response:
    """`{"like": ["flow-pages"]}`: these are on from now, and no others."""
    names = (await object_of(request)).get("like")
    found = [switches(str(name)) for name in names] if isinstance(names, list) else [None]
    if None in found:
        return JSONResponse({"error": f"like: a list of these: {', '.join(all_names())}"}, 400)
    shop_of(request).likes = frozenset().union(*(one for one in found if one))
    return await like(request)


async def effects(request: Request) -> Response:
    """A session is named by the beginning of its key: who has the whole of it has the session."""
    rows = shop_of(request).effects(request.query_params.get("page"), request.query_params.get("session"))
    return JSONResponse({"effects": [asdict(row) | {"session": row.session[:6]} for row in rows]})


async def reset(request: Request) -> Response:
    shop_of(request).storage.clear()
    shop_of(request).faults.clear()
    return JSONResponse({})


ROUTES = [
    Route("/demo/faults", faults),
    Route("/demo/faults", set_fault, methods=["POST"]),
    Route("/demo/faults", clear_faults, methods=["DELETE"]),
    Route("/demo/like", like),
    Route("/demo/like", set_like, methods=["POST"]),
    Route("/demo/effects", effects),
    Route("/demo/reset", reset, methods=["POST"]),
]
