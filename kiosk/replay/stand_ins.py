"""A request as it is sent once more, to the embedded store: what a shopper had entered, by stand-ins."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kiosk.api import addresses, requests, shop
from kiosk.api.generic import GenericPage
from kiosk.api.request import Request
from kiosk.api.secret import Secret
from kiosk.flow import contexts
from kiosk.flow.summary import coupon_names
from kiosk.replay import stand_ins_of_delivery as delivery
from kiosk.replay import stand_ins_of_payment as payment
from kiosk.replay.known_words import REQUESTS
from kiosk.replay.moment import PHONE, WORDS, Moment

CARD = b"4242424242424242"
COUPONS = ("HOSGELDIN", "BAHAR10")
"""Those of the embedded store that go together."""
POINTS = Decimal(10)


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


def _points(moment: Moment) -> Request:
    """The first one asks for the balance."""
    return requests.LoyaltyCard(POINTS if moment.kiosk.loyalty else Decimal(0))


def _added(moment: Moment) -> Request | None:
    return None if moment.found is None else shop.AddToBasket(moment.found)


def _same_quantity(moment: Moment) -> Request | None:
    """How many they wanted was not noted: it stays as it is."""
    basket = moment.kiosk.order.basket
    line = next(iter(basket.basketitem_set), None) if basket else None
    return shop.SetQuantity(line.product.pk, int(line.quantity)) if line and line.product else None


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
    requests.CheckoutProviderSelection: payment.provider,
    requests.CheckoutProviderAddressSelection: payment.address,
    requests.CheckoutProviderShippingOption: payment.shipping,
    requests.CheckoutProviderAgreementList: payment.agreements,
    requests.CheckoutProviderNotification: _nothing,
    requests.LoyaltyCard: _points,
    requests.SendBarcodeSms: lambda _: requests.SendBarcodeSms(PHONE),
    requests.SendCheckoutUrlSms: lambda _: requests.SendCheckoutUrlSms(PHONE),
    shop.CsrfToken: _nothing,
    shop.SignIn: _nothing,
    shop.EmptyBasket: _nothing,
    shop.Guest: delivery.of_prelude("IndexPage"),
    shop.FindProduct: lambda moment: shop.FindProduct(moment.sku),
    shop.AddToBasket: _added,
    shop.SetQuantity: _same_quantity,
    shop.DeliveryOptionSelection: delivery.option,
    shop.RetailStoreSelection: delivery.of_prelude("RetailStoreSelectionPage"),
    shop.ShippingOptionSelection: delivery.of_prelude("ShippingOptionSelectionPage"),
    shop.PaymentOptionSelection: payment.option,
    shop.ReadStatus: _nothing,
    addresses.ReadPlaces: delivery.places,
    addresses.CreateAddress: delivery.made_up,
    addresses.DeleteAddress: _nothing,
    addresses.AddressSelection: delivery.first,
}
