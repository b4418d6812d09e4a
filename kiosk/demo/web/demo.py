"""/demo/…: for tests and walks, in JSON: the faults, the effects, a fresh start."""

from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.faults import fault_of
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
    Route("/demo/effects", effects),
    Route("/demo/reset", reset, methods=["POST"]),
]
