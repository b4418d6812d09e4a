"""What the answers of other sources mean: whole checkouts, loyalty, baskets, sign-in."""

from decimal import Decimal

import pytest

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.answers import BasketAnswer, CsrfAnswer, Found, LoyaltyAnswer, SignedIn, StatusAnswer
from kiosk.api.reply import Ok, Refused, Unknown, Why
from tests.api.heard import heard
from tests.api.parsed import parse
from tests.api.samples import envelope, variant

LOYALTY = send.LoyaltyCard(Decimal(100))


def test_checkout_names_every_page() -> None:
    reply = heard(shop.ReadCheckout(), variant("checkout-whole"))
    assert isinstance(reply, Ok)
    assert [context.page for context in reply.contexts] == [
        "IndexPage",
        "DeliveryOptionSelectionPage",
        "RetailStoreSelectionPage",
        "ShippingOptionSelectionPage",
        "PaymentOptionSelectionPage",
        "BinNumberPage",
    ]


@pytest.mark.parametrize("page", ["shipping", "agreements"])
@pytest.mark.parametrize("shape", ["array", "object"])
def test_provider_offers_in_both_shapes(page: str, shape: str) -> None:
    body = variant(f"provider-{page}-{shape}")
    reply = heard(send.CheckoutProviderShippingOption(1, "c"), body)
    assert isinstance(reply, Ok)
    assert reply.contexts[0].values == parse(body)["context_list"][0]["page_context"]


def test_thanks_with_relative_address_and_no_number() -> None:
    reply = heard(send.ThankYou(), variant("thank-you-relative"))
    assert isinstance(reply, Ok)
    values = reply.contexts[0].values
    assert values["redirect_url"].startswith("/orders/completed/")
    assert len(values["token"]) == 40
    assert "order_number" not in values


def test_gift_box_not_offered() -> None:
    reply = heard(send.GiftBoxIndex(), variant("gift-box-not-offered"))
    assert isinstance(reply, Refused)
    assert reply.words == {"": ("Hediye kutusu sunulmuyor",)}
    assert reply.order is not None
    assert reply.order.basket is not None


@pytest.mark.parametrize("name", ["loyalty-blank", "loyalty-null"])
def test_loyalty_blank_is_a_no(name: str) -> None:
    assert heard(LOYALTY, variant(name)) == Refused()


def test_loyalty_zero_is_a_yes() -> None:
    body = b'{"applied_amount": "0.00", "loyalty_total_amount": "100.00"}'
    assert heard(LOYALTY, body) == Ok(data=LoyaltyAnswer(Decimal(0), Decimal(100)))


def test_loyalty_less_than_asked() -> None:
    reply = heard(LOYALTY, variant("loyalty-less-than-asked"))
    assert isinstance(reply, Ok)
    assert (reply.data.applied_amount, reply.data.card_number) == (Decimal("35.5"), "LC-7781")


def test_loyalty_as_an_envelope() -> None:
    reply = heard(LOYALTY, variant("loyalty-envelope"))
    assert isinstance(reply, Ok)
    assert reply.order is not None
    refused = heard(LOYALTY, variant("loyalty-envelope-refused"))
    assert isinstance(refused, Refused)
    assert refused.words == {"selected_loyalty_amount": ("Bakiye yetersiz",)}


def test_basket_without_what_is_gone() -> None:
    reply = heard(shop.ReadBasket(), variant("basket-unavailable-products"))
    assert isinstance(reply, Ok)
    assert isinstance(reply.data, BasketAnswer)
    gone = reply.data.basket.unavailable_basket_products
    assert [(product.name, product.unavailable_quantity) for product in gone] == [("Keten şapka", 1)]
    assert reply.data.osessionid == "bodysession0123456789"
    assert reply.data.basket.basketitem_set[0].stock == 3


def test_empty_basket() -> None:
    reply = heard(shop.EmptyBasket(), variant("basket-empty"))
    assert isinstance(reply, Ok)
    assert (reply.data.basket.basketitem_set, reply.data.basket.total_amount) == ((), Decimal(0))


@pytest.mark.parametrize("status", [200, 400, 406])
def test_basket_refused(status: int) -> None:
    reply = heard(shop.AddToBasket(11), variant("basket-refused"), status)
    assert isinstance(reply, Refused)
    assert reply.words[""] == ("Stok yetersiz",)


@pytest.mark.parametrize("body", [envelope(), b"{}", b'{"basket": null}', b'{"basket": "x"}'])
def test_a_basket_that_is_none_is_unknown(body: bytes) -> None:
    assert heard(shop.AddToBasket(11), body) == Unknown(Why.UNREADABLE)


def test_till_refused_inside_200() -> None:
    assert heard(shop.TakeOrderNumber(), variant("till-refused")) == Refused({"": ("Sepet değişti",)})


def test_products_found() -> None:
    reply = heard(shop.FindProduct("GOM-M-01"), variant("products-found"))
    assert isinstance(reply, Ok)
    assert isinstance(reply.data, Found)
    assert [product.sku for product in reply.data.products] == ["GOM-M-01", "CRP-02"]


def test_signed_in_or_not() -> None:
    request = shop.SignIn("till@example.com", "secret")
    assert heard(request, variant("signed-in")) == Ok(
        data=SignedIn("0123456789abcdef0123456789abcdef01234567")
    )
    assert heard(request, variant("sign-in-refused")) == Refused({"": ("E-posta ya da parola yanlış",)})
    assert heard(request, b'{"email": ["Zorunlu"]}') == Refused({"email": ("Zorunlu",)})
    assert isinstance(heard(request, b"{}", 202), Refused)


def test_token_and_status() -> None:
    assert heard(shop.CsrfToken(), b'{"csrf_token": "t"}') == Ok(data=CsrfAnswer("t"))
    assert heard(shop.CsrfToken(), b"{}") == Unknown(Why.UNREADABLE)
    assert heard(shop.ReadStatus("/s"), b'{"status": "waiting"}') == Ok(data=StatusAnswer())
