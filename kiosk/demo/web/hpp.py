"""/hpp: the provider's page on the visitor's own phone. Address, shipping, agreements, pay or decline."""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.demo.provider import ShopRefusedError, ShopSilentError
from kiosk.demo.shop import payment as paying
from kiosk.demo.web.exchange import fields_of, shop_of
from kiosk.demo.web.html import html_page
from kiosk.demo.web.phone import STEPS, Phone, phone_of
from kiosk.demo.web.phone_address import address_of, districts, prefilled, typed, wrong_fields

Form = dict[str, str]


async def show(request: Request) -> Response:
    phone = phone_of(request)
    if phone is None:
        return html_page(request, "phone/gone.html", 404, phone=None, lang=None)
    return await run_in_threadpool(_shown, phone, request.query_params.get("step", ""))


async def take(request: Request) -> Response:
    phone, form = phone_of(request), await fields_of(request)
    if phone is None:
        return html_page(request, "phone/gone.html", 404, phone=None, lang=None)
    return await run_in_threadpool(_taken, phone, form)


def _shown(phone: Phone, step: str) -> Response:
    if phone.payment.status == paying.PAID:
        return phone.page("done")
    if phone.payment.status == paying.REPLACED:
        return phone.page("gone")
    if phone.payment.status == paying.DECLINED and step not in STEPS:
        return phone.page("declined")
    return _attempt(phone, lambda: _SHOW[_allowed(phone, step)](phone), "address")


def _taken(phone: Phone, form: Form) -> Response:
    step = form.get("step", "")
    if phone.payment.status in (paying.PAID, paying.REPLACED) or step not in STEPS:
        return RedirectResponse(phone.address(), 303)
    return _attempt(phone, lambda: _TAKE[step](phone, form), step)


def _attempt(phone: Phone, do: Callable[[], Response], back_to: str) -> Response:
    try:
        return do()
    except ShopRefusedError as no:
        return _stopped(phone, "phone_refused", str(no), back_to)
    except ShopSilentError:
        return _stopped(phone, "phone_no_answer", phone.say("phone_silent"), back_to)


def _stopped(phone: Phone, heading: str, error: str, back_to: str) -> Response:
    return phone.page("refused", heading=heading, error=error, back=phone.address(back_to))


def _allowed(phone: Phone, step: str) -> str:
    """The step asked for, or an earlier one that is not done."""
    done = (phone.payment.shipping_address, phone.payment.shipping_option, phone.payment.agreed)
    first_open = next((name for name, known in zip(STEPS, done, strict=False) if not known), "pay")
    wanted = step if step in STEPS else first_open
    return min(wanted, first_open, key=STEPS.index)


def _show_address(phone: Phone) -> Response:
    return _address_form(phone, prefilled(shop_of(phone.request).offers, phone.payment.shipping_address), {})


def _address_form(phone: Phone, form: Form, wrong: Form) -> Response:
    choices = districts(shop_of(phone.request).offers, phone.lang)
    return phone.page("address", form=form, wrong=wrong, districts=choices)


def _take_address(phone: Phone, form: Form) -> Response:
    values = typed(form)
    wrong = wrong_fields(values, shop_of(phone.request).offers)
    if wrong:
        return _address_form(phone, values, {field: phone.say(key) for field, key in wrong.items()})
    phone.provider.send_address(address_of(values, shop_of(phone.request).offers, phone.lang))
    return RedirectResponse(phone.address("shipping"), 303)


def _show_shipping(phone: Phone) -> Response:
    options = phone.provider.shipping_options()
    chosen = phone.payment.shipping_option or str(options[0]["pk"])
    return phone.page("shipping", options=options, chosen=chosen)


def _take_shipping(phone: Phone, form: Form) -> Response:
    phone.provider.choose_shipping(form.get("shipping_option", ""))
    return RedirectResponse(phone.address("agreements"), 303)


def _show_agreements(phone: Phone, *, missing: bool = False) -> Response:
    return phone.page("agreements", agreements=phone.provider.agreements(), missing=missing)


def _take_agreements(phone: Phone, form: Form) -> Response:
    if not form.get("accepted"):
        return _show_agreements(phone, missing=True)
    phone.keep(agreed=True)
    return RedirectResponse(phone.address("pay"), 303)


def _show_pay(phone: Phone) -> Response:
    return phone.page("pay", order=phone.provider.choose_shipping(phone.payment.shipping_option))


def _take_pay(phone: Phone, form: Form) -> Response:
    """Pays the amount that the visitor saw. The shop refuses if it has changed."""
    phone.provider.notify(paid=form.get("outcome") == "pay", amount=form.get("amount", ""))
    return RedirectResponse(phone.address(), 303)


_SHOW = dict(zip(STEPS, (_show_address, _show_shipping, _show_agreements, _show_pay), strict=True))
_TAKE = dict(zip(STEPS, (_take_address, _take_shipping, _take_agreements, _take_pay), strict=True))

ROUTES = [Route("/hpp", show), Route("/hpp", take, methods=["POST"])]
