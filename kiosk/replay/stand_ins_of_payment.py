"""How it is paid: the first provider, the first address told to it, the first carrier."""

from kiosk.api import requests, shop
from kiosk.api.request import Request
from kiosk.flow import assistance, contexts, destination
from kiosk.flow.state import Kiosk
from kiosk.replay.moment import DOTS, PHONE, Moment


def provider(moment: Moment) -> Request | None:
    offered = contexts.providers(moment.kiosk.pages)
    return requests.CheckoutProviderSelection(offered[0].pk, moment.basket) if offered else None


def address(moment: Moment) -> Request | None:
    told, basket = _written(moment.kiosk), moment.basket
    token = assistance.session_token(contexts.payment_address(moment.kiosk.pages, moment.kiosk.order))
    if told is None or token is None or basket is None:
        return None
    return requests.CheckoutProviderAddressSelection(told, told, token, basket)


def shipping(moment: Moment) -> Request | None:
    return requests.CheckoutProviderShippingOption(moment.basket, "") if moment.basket else None


def agreements(moment: Moment) -> Request | None:
    now = moment.kiosk.assistance
    token = assistance.session_token(contexts.payment_address(moment.kiosk.pages, moment.kiosk.order))
    if not (now.carriers and token and moment.basket):
        return None
    code = now.next.code if now.next else ""
    carrier = now.carrier or str(now.carriers[0].pk)
    user = {"first_name": DOTS, "last_name": DOTS, "email": "", "phone_number": PHONE}
    return requests.CheckoutProviderAgreementList(
        now.address, now.address, token, moment.basket, carrier, user, code
    )


def option(moment: Moment) -> Request | None:
    register = contexts.cash_register(moment.kiosk.pages)
    at_till = moment.following == shop.TakeOrderNumber.known_as
    others = (option for option in contexts.payment_options(moment.kiosk.pages) if option != register)
    chosen = register if at_till else next(others, None)
    return shop.PaymentOptionSelection(chosen.pk) if chosen else None


def _written(kiosk: Kiosk) -> dict[str, object] | None:
    known = destination.addresses(kiosk.pages)
    return destination.written(kiosk.pages, known[0].pk or 0) if known else None
