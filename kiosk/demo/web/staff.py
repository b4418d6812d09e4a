"""Pages for the people of the shop: index, till, outbox, fault dial."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.demo import till
from kiosk.demo.faults import KINDS, fault_of
from kiosk.demo.pages.provider import provider_address
from kiosk.demo.pages.table import PAGES
from kiosk.demo.shop import payment as paying
from kiosk.demo.shop.payment import Payment
from kiosk.demo.shop.sms import masked
from kiosk.demo.web.exchange import fields_of, language, shop_of
from kiosk.demo.web.html import html_page

_LATEST = 30


async def index(request: Request) -> Response:
    return html_page(request, "index.html", phone_url=_open_payment(request))


def _open_payment(request: Request) -> str:
    """The phone's address of the latest payment that waits."""
    opened = [Payment(**body) for body in shop_of(request).storage.every("payment")]
    waiting = [one for one in opened if one.status == paying.WAITING]
    return provider_address(shop_of(request).base, waiting[-1]) if waiting else ""


async def show_till(request: Request) -> Response:
    number = request.query_params.get("number", "").strip()
    if not number:
        return _till(request)
    if order := shop_of(request).storage.get("order", number):
        here = order["payment_option_slug"] == till.TILL
        return html_page(request, "till_done.html", order=order, here=here)
    try:
        visit = till.look_up(shop_of(request), number)
    except till.TillError as no:
        return _till(request, number, no)
    visit.language = language(request)
    return html_page(request, "till_order.html", number=number, order=visit.preorder())


async def pay_at_till(request: Request) -> Response:
    form = await fields_of(request)
    number = form.get("number", "")
    try:
        till.confirm(shop_of(request), number, form.get("amount", ""))
    except till.TillError as no:
        return _till(request, number, no)
    return RedirectResponse(f"/till?number={number}", 303)


def _till(request: Request, number: str = "", no: till.TillError | None = None) -> Response:
    error = shop_of(request).words.say(language(request), f"till_{no.code}", number=number) if no else ""
    return html_page(request, "till.html", error=error)


async def outbox(request: Request) -> Response:
    messages = [{"sms": one, "to": masked(one.to)} for one in reversed(shop_of(request).outbox())]
    return html_page(request, "outbox.html", messages=messages[:_LATEST])


async def show_faults(request: Request, error: str = "") -> Response:
    shop = shop_of(request)
    shown: dict[str, Any] = {"faults": shop.faults.listed(), "kinds": KINDS, "pages": PAGES}
    return html_page(
        request, "faults.html", effects=shop.effects()[: -_LATEST - 1 : -1], error=error, **shown
    )


async def set_fault(request: Request) -> Response:
    form = await fields_of(request)
    if form.get("clear"):
        shop_of(request).faults.clear()
        return RedirectResponse("/faults", 303)
    times = form.get("times") or None
    try:
        shop_of(request).faults.add(fault_of({**form, "times": times}))
    except ValueError as wrong:
        return await show_faults(request, str(wrong))
    return RedirectResponse("/faults", 303)


ROUTES = [
    Route("/", index),
    Route("/till", show_till),
    Route("/till", pay_at_till, methods=["POST"]),
    Route("/outbox", outbox),
    Route("/faults", show_faults),
    Route("/faults", set_fault, methods=["POST"]),
]
