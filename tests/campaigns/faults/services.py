"""The document's services and the basket's: what comes before each, and how a shopper has it sent."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

from kiosk.api import requests as page
from kiosk.api import shop
from kiosk.api.request import Request
from kiosk.checkout.desk.desk import Desk
from kiosk.checkout.errands import begin_checkout, navigate, payment, sms
from kiosk.flow.assistance import session_token
from tests.api.services import EXTRA_FIELD

CARD = ("5555555555554444", "30", "03", "234")
PHONE = "5321234567"
BAG = "CNT-0001"
MUG, BOWL = 101, 102
ADDRESS: dict[str, Any] = {"first_name": "Deniz", "last_name": "Yılmaz", "line": "Moda Caddesi 24"}

Errand: TypeAlias = Callable[[Desk], Awaitable[Any]]
Made: TypeAlias = Callable[[Desk], Request]


class Tells(Enum):
    """What the order, read afterwards, can say about it."""

    ALL = "whether it happened"
    YES = "only that it happened"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Service:
    """`request` is made where the shopper stands; `send` has it sent; `before` leads there."""

    request: Made
    tells: Tells = Tells.ALL
    before: tuple[Errand, ...] = ()
    send: Callable[[Desk, Request], Awaitable[Any]] = lambda desk, request: desk.ask(request)


def _asks(request: Request) -> Errand:
    return lambda desk: desk.ask(request)


def _basket(desk: Desk) -> int:
    basket = desk.kiosk.order.basket
    assert basket is not None
    assert basket.pk is not None
    return basket.pk


def _token(desk: Desk) -> str:
    token = session_token(desk.kiosk.payment.url)
    assert token is not None
    return token


async def _submit(desk: Desk, request: Request) -> None:
    await navigate.submit(desk, request, stay=True)


async def _choose(desk: Desk, _: Request) -> None:
    await payment.choose(desk, 1)


async def _text(desk: Desk, request: Request) -> None:
    assert isinstance(request, page.SendBarcodeSms | page.SendCheckoutUrlSms)
    await sms.send(desk, request)


async def _address_told(desk: Desk) -> None:
    await desk.ask(_address_selection(desk))


def _address_selection(desk: Desk) -> Request:
    return page.CheckoutProviderAddressSelection(ADDRESS, ADDRESS, _token(desk), _basket(desk))


def _agreements(desk: Desk) -> Request:
    return page.CheckoutProviderAgreementList(ADDRESS, ADDRESS, _token(desk), _basket(desk), "22", {})


_begun: Errand = begin_checkout.leave_basket
_opened: tuple[Errand, ...] = (_begun, payment.begin)
_told: tuple[Errand, ...] = (*_opened, _address_told)
_index = page.CheckoutProviderIndex()
_cards = (_begun, _asks(page.RewardList(*CARD)))
_offers = (_begun, _asks(page.CampaignList(CARD[0])))
_used = (_begun, _asks(page.CouponSelection("HOSGELDIN")))


def _just(request: Request) -> Made:
    return lambda _: request


def _submitted(request: Request, *before: Errand, tells: Tells = Tells.ALL) -> Service:
    return Service(_just(request), tells, before or (_begun,), _submit)


def _asked(request: Request, tells: Tells = Tells.NOTHING, before: tuple[Errand, ...] = (_begun,)) -> Service:
    return Service(_just(request), tells, before)


SERVICES: dict[str, Service] = {
    "OrderNote": _submitted(page.OrderNote("ring twice")),
    "GiftBoxIndex": _asked(page.GiftBoxIndex()),
    "GiftBox": _submitted(page.GiftBox("it's for you", gift_video=True)),
    "DeliveryBags": _submitted(page.DeliveryBags(BAG)),
    "RewardList": _asked(page.RewardList(*CARD)),
    "RewardSelection": _submitted(page.RewardSelection(), *_cards),
    "CouponSelection": _submitted(page.CouponSelection("HOSGELDIN")),
    "CouponSelection, remove": _submitted(page.CouponSelection("HOSGELDIN", "remove"), *_used),
    "OrderSelection": _submitted(page.OrderSelection(EXTRA_FIELD), tells=Tells.YES),
    "CampaignList": _asked(page.CampaignList(CARD[0])),
    "CampaignSelection": _submitted(page.CampaignSelection("TAKSIT3"), *_offers),
    "AddressClear": _asked(page.AddressClear(), Tells.ALL),
    "CheckoutProviderIndex": _asked(_index),
    "CheckoutProviderSelection": Service(
        lambda desk: page.CheckoutProviderSelection(1, _basket(desk)),
        Tells.ALL,
        (_begun, _asks(_index)),
        _choose,
    ),
    "CheckoutProviderAddressSelection": Service(_address_selection, Tells.NOTHING, _opened),
    "CheckoutProviderShippingOption": Service(
        lambda desk: page.CheckoutProviderShippingOption(_basket(desk), ""), Tells.NOTHING, _told
    ),
    "CheckoutProviderAgreementList": Service(_agreements, Tells.NOTHING, _told),
    "CheckoutProviderThankYou": _asked(page.CheckoutProviderThankYou()),
    "ThankYou": _asked(page.ThankYou()),
    "RedirectGuard": _asked(page.RedirectGuard()),
    "LoyaltyCard": _submitted(page.LoyaltyCard(Decimal(20))),
    "SendBarcodeSms": Service(_just(page.SendBarcodeSms(PHONE)), Tells.NOTHING, _opened, _text),
    "SendCheckoutUrlSms": Service(_just(page.SendCheckoutUrlSms(PHONE)), Tells.NOTHING, _opened, _text),
    "AddToBasket": _asked(shop.AddToBasket(BOWL), Tells.ALL, ()),
    "SetQuantity": _asked(shop.SetQuantity(MUG, 5), Tells.ALL, ()),
    "EmptyBasket": _asked(shop.EmptyBasket(), Tells.ALL, ()),
}
