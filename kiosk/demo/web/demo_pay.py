"""POST /demo/pay: the visitor's phone, for programs."""

from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.provider import Provider, ShopRefusedError, ShopSilentError, pay
from kiosk.demo.web.exchange import object_of, shop_of
from kiosk.demo.web.phone_address import address_of, prefilled


async def play(request: Request) -> Response:
    """`redirect_url` or `session_token`, and `outcome`: pay or decline."""
    wanted, shop = await object_of(request), shop_of(request)
    token = wanted.get("session_token") or _token(str(wanted.get("redirect_url", "")))
    payment, outcome = shop.payment(str(token)), wanted.get("outcome", "pay")
    if payment is None or outcome not in ("pay", "decline"):
        return JSONResponse({"error": "no such payment, or outcome is neither pay nor decline"}, 400)
    provider = Provider(request.app.state.loopback, payment.language, payment)
    address = address_of(prefilled(shop.offers, {}), shop.offers, payment.language)
    try:
        await run_in_threadpool(pay, provider, address, paid=outcome == "pay")
    except (ShopRefusedError, ShopSilentError) as no:
        return JSONResponse({"error": str(no)}, 409)
    ended = shop.payment(payment.token) or payment
    return JSONResponse({"status": ended.status, "order_number": ended.order_number})


def _token(redirect_url: str) -> str:
    return parse_qs(urlsplit(redirect_url).query).get("session_token", [""])[0]


ROUTES = [Route("/demo/pay", play, methods=["POST"])]
