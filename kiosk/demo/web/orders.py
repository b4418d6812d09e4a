"""After the checkout: the order, the agreements, the barcode for the till."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from zxingcpp import BarcodeFormat, create_barcode

from kiosk.demo.shop.words import localised
from kiosk.demo.web.exchange import language, shop_of
from kiosk.demo.web.html import html_page


async def completed(request: Request) -> Response:
    storage = shop_of(request).storage
    number = storage.get("signed", request.path_params["signed"])
    if number is None:
        return _not_found()
    order = storage.get("order", number)
    if request.query_params.get("format") == "json":
        return JSONResponse({"campaigns": [], "order": order})
    return html_page(request, "order.html", order=order, receipt=storage.get("receipt", number))


async def contract(request: Request) -> Response:
    name = request.query_params.get("contract_name", "").lower()
    rows = localised(shop_of(request).offers.agreements, language(request))
    text = next((row["agreement_body"] for row in rows if row["code"].lower() == name), None)
    return HTMLResponse(f"<p>{text}</p>") if text else _not_found()


async def barcode_page(request: Request) -> Response:
    number = str(request.path_params["number"])
    known = shop_of(request).storage.get("till", number) is not None
    return html_page(request, "barcode.html", number=number) if known else _not_found()


async def barcode_picture(request: Request) -> Response:
    """Code 128 as a vector drawing, with its quiet zones."""
    drawn = create_barcode(str(request.path_params["number"]), BarcodeFormat.Code128)
    return Response(drawn.to_svg(scale=2), media_type="image/svg+xml")


def _not_found() -> Response:
    return JSONResponse({"detail": "Not found."}, 404)


ROUTES = [
    Route("/orders/barcode/{number:int}/", barcode_page),
    Route("/orders/barcode/{number:int}.svg", barcode_picture),
    Route("/orders/completed/{signed}/", completed),
    Route("/orders/contract/", contract),
]
