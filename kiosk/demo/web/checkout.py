"""/orders/checkout/: GET looks, POST submits; and the provider's own JSON addresses beside it."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kiosk.demo.pages.answer import Fields
from kiosk.demo.pages.checkout import look, submit
from kiosk.demo.pages.provider import close_payment
from kiosk.demo.shop.refusal import UnknownPageError
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.visit import open_visit
from kiosk.demo.web.exchange import (
    client_type,
    fields_of,
    here,
    json_answer,
    language,
    session_key,
    shop_of,
    visiting,
    with_cookies,
)
from kiosk.demo.web.html import html_page

_TOLD_BY_PROVIDER = "CheckoutProvider"


async def get_checkout(request: Request) -> Response:
    if not _wants_json(request):
        return html_page(request, "checkout.html")
    page = request.query_params.get("page", "")
    try:
        with visiting(request, page) as visit:
            body = look(visit, page)
    except UnknownPageError:
        return unknown_page()
    return json_answer(request, visit.session, body)


async def post_checkout(request: Request) -> Response:
    if not _wants_json(request):
        return html_page(request, "checkout.html")
    return await _submitted(request, request.query_params.get("page", ""))


async def provider_json(request: Request) -> Response:
    """`/orders/checkout-provider/notification/` is `CheckoutProviderNotificationPage`."""
    words = request.path_params["step"].removesuffix("-page").split("-")
    return await _submitted(request, _TOLD_BY_PROVIDER + "".join(map(str.capitalize, words)) + "Page")


async def _submitted(request: Request, page: str) -> Response:
    fields = await fields_of(request)
    key = _owner(shop_of(request), page, fields) or session_key(request)
    try:
        with open_visit(
            shop_of(request), key, page, language(request), here(request), client_type(request)
        ) as visit:
            body = submit(visit, fields)
    except UnknownPageError:
        return unknown_page()
    if key != session_key(request):
        return JSONResponse(body)
    return json_answer(request, visit.session, body)


def _owner(shop: Shop, page: str, fields: Fields) -> str:
    """The session of the provider's call, by its tokens: it has no cookie."""
    if not page.startswith(_TOLD_BY_PROVIDER):
        return ""
    token = fields.get("session_token") or shop.storage.get("conversation", fields.get("conversation_id", ""))
    payment = shop.payment(token) if token else None
    return payment.session if payment else ""


async def provider_cancel(request: Request) -> Response:
    """Closes the payment that is open and leads back to the checkout."""
    with visiting(request, "checkout-provider-cancel") as visit:
        close_payment(visit)
    answer = RedirectResponse("/orders/checkout/", 302)
    return with_cookies(request, visit.session, answer)


async def provider_list(request: Request) -> Response:
    providers: list[Any] = shop_of(request).offers.checkout_providers
    return JSONResponse({"checkout_providers": providers})


def unknown_page() -> Response:
    return JSONResponse({"errors": {"non_field_errors": ["Unknown page"]}}, 404)


def _wants_json(request: Request) -> bool:
    return request.headers.get("x-requested-with", "").lower() == "xmlhttprequest"


ROUTES = [
    Route("/orders/checkout/", get_checkout),
    Route("/orders/checkout/", post_checkout, methods=["POST"]),
    Route("/orders/checkout-provider-list/", provider_list),
    Route("/orders/checkout-provider-cancel/", provider_cancel, methods=["GET", "POST"]),
    Route("/orders/checkout-provider/{step}/", provider_json, methods=["POST"]),
]
