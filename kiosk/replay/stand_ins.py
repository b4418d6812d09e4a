"""A request as it is sent once more, to the embedded store: what a shopper had entered, by stand-ins."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from kiosk.api import addresses, requests, shop
from kiosk.api.addresses import Place
from kiosk.api.generic import GenericPage
from kiosk.api.request import Request
from kiosk.api.secret import Secret
from kiosk.flow import assistance, contexts, destination, new_address, prelude
from kiosk.flow.house import House
from kiosk.flow.places import next_level
from kiosk.flow.state import Kiosk
from kiosk.flow.summary import coupon_names
from kiosk.replay.known import REQUESTS

DOTS = "•••••"
WORDS = "••••• ••• ••••••"
PHONE = "5000000000"
CARD = b"4242424242424242"
COUPONS = ("HOSGELDIN", "BAHAR10")
"""Those of the embedded store that go together."""
POINTS = Decimal(10)


class Moment(NamedTuple):
    """When it is sent: what is on the screen, what is asked next, which goods are scanned and were found."""

    kiosk: Kiosk
    house: House = House()
    following: str = ""
    sku: str = ""
    found: int | None = None

    @property
    def basket(self) -> int | None:
        """Its pk."""
        return self.kiosk.order.basket.pk if self.kiosk.order.basket else None


def stand_in(name: str, moment: Moment) -> Request | None:
    """The request of that name. None where there is nothing to make it of: then nothing is sent."""
    kind = REQUESTS.get(name)
    if kind is None:
        return None
    make = _MADE_OF.get(kind)
    return make(moment) if make else kind()


def _bag(moment: Moment) -> Request | None:
    offered = contexts.bags(moment.kiosk.pages)
    return requests.DeliveryBags(offered[0].sku) if offered else None


def _rewards(_: Moment) -> Request:
    return requests.RewardList(
        Secret(CARD), card_year=Secret(b"30"), card_month=Secret(b"03"), card_cvv=Secret(b"234")
    )


def _coupon(moment: Moment) -> Request | None:
    unused = [code for code in COUPONS if code not in coupon_names(moment.kiosk.order)]
    return requests.CouponSelection(unused[0]) if unused else None


def _details(moment: Moment) -> Request | None:
    schema = contexts.details(moment.kiosk.pages)
    return requests.OrderSelection(schema) if isinstance(schema, dict) else None


def _campaign(moment: Moment) -> Request:
    offered = contexts.campaigns(moment.kiosk.pages)
    return requests.CampaignSelection(offered[0].code or "" if offered else "")


def _provider(moment: Moment) -> Request | None:
    offered = contexts.providers(moment.kiosk.pages)
    return requests.CheckoutProviderSelection(offered[0].pk, moment.basket) if offered else None


def _points(moment: Moment) -> Request:
    """The first one asks for the balance."""
    return requests.LoyaltyCard(POINTS if moment.kiosk.loyalty else Decimal(0))


def _provider_address(moment: Moment) -> Request | None:
    told, basket = _written(moment.kiosk), moment.basket
    token = assistance.session_token(contexts.payment_address(moment.kiosk.pages, moment.kiosk.order))
    if told is None or token is None or basket is None:
        return None
    return requests.CheckoutProviderAddressSelection(told, told, token, basket)


def _provider_shipping(moment: Moment) -> Request | None:
    return requests.CheckoutProviderShippingOption(moment.basket, "") if moment.basket else None


def _agreements(moment: Moment) -> Request | None:
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


def _added(moment: Moment) -> Request | None:
    return None if moment.found is None else shop.AddToBasket(moment.found)


def _same_quantity(moment: Moment) -> Request | None:
    """How many they wanted was not noted: it stays as it is."""
    basket = moment.kiosk.order.basket
    line = next(iter(basket.basketitem_set), None) if basket else None
    return shop.SetQuantity(line.product.pk, int(line.quantity)) if line and line.product else None


def _delivery(moment: Moment) -> Request | None:
    option = destination.home_option(moment.kiosk.pages)
    if moment.following == shop.RetailStoreSelection.__name__ or option is None:
        return prelude.answer("DeliveryOptionSelectionPage", moment.kiosk.pages, moment.house)
    return shop.DeliveryOptionSelection(option.pk)


def _payment_option(moment: Moment) -> Request | None:
    register = contexts.cash_register(moment.kiosk.pages)
    at_till = moment.following == shop.TakeOrderNumber.__name__
    others = (option for option in contexts.payment_options(moment.kiosk.pages) if option != register)
    chosen = register if at_till else next(others, None)
    return shop.PaymentOptionSelection(chosen.pk) if chosen else None


def _of_prelude(page: str) -> Callable[[Moment], Request | None]:
    return lambda moment: prelude.answer(page, moment.kiosk.pages, moment.house)


def _places(moment: Moment) -> Request | None:
    following = next_level(_chosen(moment.kiosk))
    return addresses.ReadPlaces(following[1]) if following else None


def _new_address(moment: Moment) -> Request | None:
    typed = dict.fromkeys(new_address.REQUIRED, DOTS) | {"phone_number": PHONE}
    return new_address.request(typed, _chosen(moment.kiosk))


def _address(moment: Moment) -> Request | None:
    known = destination.addresses(moment.kiosk.pages)
    pk = known[0].pk if known else None
    return None if pk is None else addresses.AddressSelection(pk, pk)


def _chosen(kiosk: Kiosk) -> list[Place]:
    """The first place of each list that has been read, each inside of the one before."""
    chosen: list[Place] = []
    while (level := next_level(chosen)) and (listed := kiosk.places.get(level[1])):
        chosen.append(listed[0])
    return chosen


def _written(kiosk: Kiosk) -> dict[str, object] | None:
    known = destination.addresses(kiosk.pages)
    return destination.written(kiosk.pages, known[0].pk or 0) if known else None


def _nothing(_: Moment) -> None:
    """It belongs to another session, to the provider, or to a page that only that shop has."""


_MADE_OF: Mapping[type[Request], Callable[[Moment], Request | None]] = {
    GenericPage: _nothing,
    requests.OrderNote: lambda _: requests.OrderNote(WORDS),
    requests.GiftBox: lambda _: requests.GiftBox(WORDS),
    requests.DeliveryBags: _bag,
    requests.RewardList: _rewards,
    requests.CouponSelection: _coupon,
    requests.OrderSelection: _details,
    requests.CampaignList: lambda _: requests.CampaignList(Secret(CARD)),
    requests.CampaignSelection: _campaign,
    requests.CheckoutProviderIndex: lambda moment: requests.CheckoutProviderIndex(moment.basket),
    requests.CheckoutProviderSelection: _provider,
    requests.CheckoutProviderAddressSelection: _provider_address,
    requests.CheckoutProviderShippingOption: _provider_shipping,
    requests.CheckoutProviderAgreementList: _agreements,
    requests.CheckoutProviderNotification: _nothing,
    requests.LoyaltyCard: _points,
    requests.SendBarcodeSms: lambda _: requests.SendBarcodeSms(PHONE),
    requests.SendCheckoutUrlSms: lambda _: requests.SendCheckoutUrlSms(PHONE),
    shop.CsrfToken: _nothing,
    shop.SignIn: _nothing,
    shop.EmptyBasket: _nothing,
    shop.Guest: _of_prelude("IndexPage"),
    shop.FindProduct: lambda moment: shop.FindProduct(moment.sku),
    shop.AddToBasket: _added,
    shop.SetQuantity: _same_quantity,
    shop.DeliveryOptionSelection: _delivery,
    shop.RetailStoreSelection: _of_prelude("RetailStoreSelectionPage"),
    shop.ShippingOptionSelection: _of_prelude("ShippingOptionSelectionPage"),
    shop.PaymentOptionSelection: _payment_option,
    shop.ReadStatus: _nothing,
    addresses.ReadPlaces: _places,
    addresses.CreateAddress: _new_address,
    addresses.DeleteAddress: _nothing,
    addresses.AddressSelection: _address,
}
