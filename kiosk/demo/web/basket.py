"""/baskets/basket/: look, add, set a quantity, clear, voucher."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.pages.provider import close_payment
from kiosk.demo.shop import coupons
from kiosk.demo.shop.basket import put, quantity_of, re_evaluate
from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.pricing import product_total
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit
from kiosk.demo.web.exchange import json_answer, language, object_of, shop_of, visiting

_PAGE = "basket"


async def show(request: Request) -> Response:
    with visiting(request, _PAGE) as visit:
        return _told(request, visit)


async def add(request: Request) -> Response:
    return await _changed(request, adding=True)


async def set_quantity(request: Request) -> Response:
    """The quantity is absolute; 0 removes."""
    return await _changed(request, adding=False)


async def clear(request: Request) -> Response:
    with visiting(request, _PAGE) as visit:
        if visit.session.lines:
            visit.log("basket cleared")
        visit.session.lines.clear()
        _re_evaluate(visit)
        return _told(request, visit)


async def voucher(request: Request) -> Response:
    """`{"voucher_code": "X"}` or `{"remove_voucher_code": true}`."""
    wanted = await object_of(request)
    try:
        with visiting(request, _PAGE) as visit:
            _change_voucher(visit, wanted)
            return _told(request, visit)
    except RefusedError as no:
        return _refused(request, no)


async def _changed(request: Request, *, adding: bool) -> Response:
    wanted = await object_of(request)
    try:
        with visiting(request, _PAGE) as visit:
            _change(visit, wanted, adding=adding)
            return _told(request, visit)
    except RefusedError as no:
        return _refused(request, no)


def _change(visit: Visit, wanted: dict[str, Any], *, adding: bool) -> None:
    product, quantity = _product(visit, wanted), _quantity(wanted)
    held = quantity_of(visit.session, product)
    put(visit.session, product, quantity + (held if adding else 0))
    _re_evaluate(visit)
    if quantity_of(visit.session, product) != held:
        visit.log(f"{product.sku} is {quantity_of(visit.session, product)}")


def _product(visit: Visit, wanted: dict[str, Any]) -> Product:
    pk = str(wanted.get("product", ""))
    found = visit.shop.catalogue.by_pk(int(pk)) if pk.isdecimal() else None
    if found is None:
        raise RefusedError("product", "product_unknown")
    return found


def _quantity(wanted: dict[str, Any]) -> int:
    text = str(wanted.get("quantity", 1))
    if not text.isdecimal() or len(text) > 6:
        raise RefusedError("quantity", "quantity_wrong")
    return int(text)


def _change_voucher(visit: Visit, wanted: dict[str, Any]) -> None:
    if wanted.get("remove_voucher_code"):
        coupons.remove(visit.session, visit.session.voucher or "")
        visit.session.voucher = None
        visit.log("voucher removed")
        return
    code = str(wanted.get("voucher_code", ""))
    if coupons.add(visit.session, code, product_total(visit.session, visit.shop.catalogue)):
        visit.session.voucher = visit.session.coupons[-1]
        visit.log(f"voucher {visit.session.voucher}")


def _re_evaluate(visit: Visit) -> None:
    close_payment(visit)
    reasons = re_evaluate(visit.session, visit.shop.catalogue)
    visit.session.notifications = [{"message": visit.sentence(reason)} for reason in reasons]


def _told(request: Request, visit: Visit) -> Response:
    body = {"basket": visit.basket(), "osessionid": visit.session.key}
    return json_answer(request, visit.session, body)


def _refused(request: Request, no: RefusedError) -> Response:
    text = shop_of(request).words.say(language(request), no.key, **no.values)
    body = {"error_code": no.key, "non_field_errors": text}
    available = {"available": no.values["available"]} if "available" in no.values else {}
    return JSONResponse(body | available, 400)


ROUTES = [
    Route("/baskets/basket/", show),
    Route("/baskets/basket/", add, methods=["POST"]),
    Route("/baskets/basket/", set_quantity, methods=["PUT"]),
    Route("/baskets/basket/", clear, methods=["DELETE"]),
    Route("/baskets/basket/", voucher, methods=["PATCH"]),
]
