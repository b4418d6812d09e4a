"""The payment: a provider on the shopper's phone, or the till."""

from kiosk.api import requests, shop
from kiosk.api.models import PreOrder
from kiosk.api.request import Request
from kiosk.flow import assistance, contexts, destination
from kiosk.flow.moment import DOTS, PHONE, Moment
from kiosk.flow.page import Page, chosen, not_again
from kiosk.flow.steps import PAY, Step


def _new_address(_: Request, before: PreOrder, now: PreOrder) -> bool:
    return now.remote_redirect_url not in (None, "", before.remote_redirect_url)


def _way(sent: shop.PaymentOptionSelection, _: PreOrder, now: PreOrder) -> bool:
    return chosen(now.payment_option, sent.payment_option)


def _index(moment: Moment) -> Request:
    return requests.CheckoutProviderIndex(moment.basket)


def _provider(moment: Moment) -> Request | None:
    offered = contexts.providers(moment.pages)
    return requests.CheckoutProviderSelection(offered[0].pk, moment.basket) if offered else None


def _address(moment: Moment) -> Request | None:
    known = destination.addresses(moment.pages)
    told = destination.written(moment.pages, known[0].pk or 0) if known else None
    token, basket = _token(moment), moment.basket
    if told is None or token is None or basket is None:
        return None
    return requests.CheckoutProviderAddressSelection(told, told, token, basket)


def _carriers(moment: Moment) -> Request | None:
    return requests.CheckoutProviderShippingOption(moment.basket, "") if moment.basket else None


def _agreements(moment: Moment) -> Request | None:
    now, token = moment.assistance, _token(moment)
    if not (now.carriers and token and moment.basket):
        return None
    code = now.next.code if now.next else ""
    carrier = now.carrier or str(now.carriers[0].pk)
    user = {"first_name": DOTS, "last_name": DOTS, "email": "", "phone_number": PHONE}
    return requests.CheckoutProviderAgreementList(
        now.address, now.address, token, moment.basket, carrier, user, code
    )


def _option(moment: Moment) -> Request | None:
    register = contexts.cash_register(moment.pages)
    at_till = moment.following == shop.TakeOrderNumber.known_as
    others = (option for option in contexts.payment_options(moment.pages) if option != register)
    option = register if at_till else next(others, None)
    return shop.PaymentOptionSelection(option.pk) if option else None


def _token(moment: Moment) -> str | None:
    return assistance.session_token(contexts.payment_address(moment.pages, moment.order))


PAGE = Page(
    step=Step(PAY, pages=("CheckoutProviderIndexPage", "CheckoutProviderSelectionPage")),
    witnesses={requests.CheckoutProviderSelection: _new_address, shop.PaymentOptionSelection: _way},
    priced=frozenset(
        {
            "payment_option",
            "payment_choice",
            "installment",
            "total_amount",
            "total_amount_with_interest",
            "unpaid_amount",
        }
    ),
    stand_ins={
        requests.CheckoutProviderIndex: _index,
        requests.CheckoutProviderSelection: _provider,
        requests.CheckoutProviderAddressSelection: _address,
        requests.CheckoutProviderShippingOption: _carriers,
        requests.CheckoutProviderAgreementList: _agreements,
        requests.CheckoutProviderNotification: not_again,
        requests.SendBarcodeSms: lambda _: requests.SendBarcodeSms(PHONE),
        requests.SendCheckoutUrlSms: lambda _: requests.SendCheckoutUrlSms(PHONE),
        shop.PaymentOptionSelection: _option,
        shop.ReadStatus: not_again,
        shop.ReadCompleted: not_again,
    },
)
