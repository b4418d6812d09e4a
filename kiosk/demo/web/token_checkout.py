"""/orders/checkout-with-token/…: lets a phone in at a kiosk's checkout, and tells of the order."""

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kiosk.demo.pages.web_checkout import look, pay, ways
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.shop import Shop
from kiosk.demo.shop.token_checkout import TokenCheckout, forget, is_open, known, order_of
from kiosk.demo.shop.words import localised
from kiosk.demo.web.exchange import fields_of, session_key, shop_of, with_cookies
from kiosk.demo.web.html import html_page

CHECKOUT = "/web-checkout/"
_PAGE = "checkout-with-token"


async def enter(request: Request) -> Response:
    """Signs the phone in as the token's shopper. 404 for a dead token, 403 for somebody else."""
    shop, checkout = shop_of(request), _named(request)
    if checkout is None or not _may_enter(request, checkout):
        return html_page(request, "web/gone.html", 404)
    if not (is_open(shop, checkout) or order_of(shop, checkout)):
        return html_page(request, "web/gone.html", 404)
    here = shop.session(session_key(request))
    if here is not None and here.user not in ("", checkout.user):
        return html_page(request, "web/mismatch.html", 403)
    phone = _signed_in(shop, checkout)
    return with_cookies(request, phone, RedirectResponse(CHECKOUT, 302))


async def status(request: Request) -> Response:
    """The number of the order that the token's basket became, or null."""
    checkout = _named(request)
    if checkout is None:
        return JSONResponse({"detail": "Not found."}, 404)
    return JSONResponse({"order_number": order_of(shop_of(request), checkout) or None})


async def show(request: Request) -> Response:
    checkout = _of_phone(request)
    return _shown(request, checkout) if checkout else html_page(request, "web/gone.html", 404)


async def take(request: Request) -> Response:
    """Pays the amount that the phone's page showed, or says why not."""
    checkout, form = _of_phone(request), await fields_of(request)
    if checkout is None:
        return html_page(request, "web/gone.html", 404)
    if form.get("outcome") != "pay":
        return _shown(request, checkout, "phone_declined")
    try:
        pay(shop_of(request), checkout, form.get("payment_option", ""), form.get("amount", ""))
    except RefusedError as no:
        return _shown(request, checkout, no.key)
    return RedirectResponse(CHECKOUT, 303)


def _named(request: Request) -> TokenCheckout | None:
    shop, token = shop_of(request), request.path_params["token"]
    if shop.faults.has("token_gone", _PAGE):
        forget(shop, token)
    return known(shop, token)


def _may_enter(request: Request, checkout: TokenCheckout) -> bool:
    """A guest is nobody by name: the link's second token says that it is theirs."""
    return not checkout.one_time_token or (
        request.query_params.get("one_time_token") == checkout.one_time_token
    )


def _signed_in(shop: Shop, checkout: TokenCheckout) -> Session:
    """A session of the phone's own, as the same shopper."""
    owner = shop.session(checkout.session)
    with shop.storage.unit():
        phone = shop.new_session()
        phone.user, phone.language = checkout.user, owner.language if owner else "tr"
        phone.pays_for = checkout.token
        shop.keep(phone)
    return phone


def _of_phone(request: Request) -> TokenCheckout | None:
    """What this phone was let in for."""
    shop = shop_of(request)
    phone = shop.session(session_key(request))
    return known(shop, phone.pays_for) if phone else None


def _shown(request: Request, checkout: TokenCheckout, wrong: str = "") -> Response:
    shop = shop_of(request)
    owner = shop.session(checkout.session)
    lang = owner.language if owner else "tr"
    if number := order_of(shop, checkout):
        return html_page(request, "web/done.html", lang=lang, number=number)
    visit = look(shop, checkout, lang)
    if visit is None:
        return html_page(request, "web/gone.html", 404, lang=lang)
    rows = localised(ways(shop), lang)
    return html_page(request, "web/pay.html", lang=lang, order=visit.preorder(), ways=rows, wrong=wrong)


ROUTES = [
    Route("/orders/checkout-with-token/{token}/", enter),
    Route("/orders/checkout-with-token/{token}/status/", status),
    Route(CHECKOUT, show),
    Route(CHECKOUT, take, methods=["POST"]),
]
