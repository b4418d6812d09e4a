"""POST /demo/pay: the visitor's phone, for programs."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.pages import web_checkout
from kiosk.demo.provider import Provider, ShopRefusedError, ShopSilentError, pay
from kiosk.demo.shop.payment import PAID, Payment
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.token_checkout import TokenCheckout, known
from kiosk.demo.web.exchange import object_of, shop_of
from kiosk.demo.web.phone_address import address_of, prefilled


async def play(request: Request) -> Response:
    """`redirect_url` or `session_token`, and `outcome`: pay or decline. A kiosk's link is paid, too."""
    wanted, shop = await object_of(request), shop_of(request)
    address = str(wanted.get("redirect_url", ""))
    if checkout := known(shop, urlsplit(address).path.rstrip("/").rpartition("/")[2]):
        return _by_token(request, checkout)
    token = wanted.get("session_token") or _token(address)
    payment, outcome = shop.payment(str(token)), wanted.get("outcome", "pay")
    if payment is None or outcome not in ("pay", "decline"):
        return JSONResponse({"error": "no such payment, or outcome is neither pay nor decline"}, 400)
    return await _at_provider(request, payment, paid=outcome == "pay")


async def _at_provider(request: Request, payment: Payment, *, paid: bool) -> Response:
    shop = shop_of(request)
    provider = Provider(request.app.state.loopback, payment.language, payment)
    address = address_of(prefilled(shop.offers, {}), shop.offers, payment.language)
    try:
        await run_in_threadpool(pay, provider, address, paid=paid)
    except (ShopRefusedError, ShopSilentError) as no:
        return JSONResponse({"error": str(no)}, 409)
    ended = shop.payment(payment.token) or payment
    return JSONResponse({"status": ended.status, "order_number": ended.order_number})


def _by_token(request: Request, checkout: TokenCheckout) -> Response:
    """With the first way that the web shop takes."""
    shop = shop_of(request)
    visit = web_checkout.look(shop, checkout, "en")
    order: dict[str, Any] = visit.preorder() if visit else {}
    option = str(web_checkout.ways(shop)[0]["pk"])
    try:
        number = web_checkout.pay(shop, checkout, option, str(order.get("unpaid_amount", "")))
    except RefusedError as no:
        return JSONResponse({"error": str(no)}, 409)
    return JSONResponse({"status": PAID, "order_number": number})


def _token(redirect_url: str) -> str:
    return parse_qs(urlsplit(redirect_url).query).get("session_token", [""])[0]


ROUTES = [Route("/demo/pay", play, methods=["POST"])]
