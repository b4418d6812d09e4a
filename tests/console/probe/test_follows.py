"""Each setting that follows, by what was seen of the shop; the settings that suit it have no line."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.api.basket import Product, ProductImage
from kiosk.api.reply import Unknown, Why
from kiosk.console.probe.follows import follows
from kiosk.console.probe.probed import Probed
from kiosk.settings.model import Settings, ShopSettings

OURS = Settings(shop=ShopSettings(url="https://shop.example", guest_email="kiosk@shop.example"))
TILL = {"pk": 1, "name": "Till", "payment_type": "cash_register"}
CARD = {"pk": 2, "name": "Card", "payment_type": "credit_card"}
STORES = {"retail_stores": [{"pk": 7, "name": "Kadıköy"}, {"pk": 8, "name": "Nişantaşı"}]}
LINK = "https://pay.example/orders/checkout-with-token/a-secret/"
ABROAD = Product(1, currency_type="EUR")
SHOWN = Product(1, productimage_set=(ProductImage("https://cdn.example/bowl.jpg"),))


def seen(missing: set[str] | None = None, product: Product | None = None, **pages: dict[str, Any]) -> Probed:
    probed = Probed()
    probed.missing, probed.product, probed.pages = missing or set(), product, pages
    return probed


def shop(**changed: Any) -> Settings:
    return replace(OURS, shop=replace(OURS.shop, **changed))


@pytest.mark.parametrize(
    ("probed", "settings", "line"),
    [
        (seen(IndexPage={"can_guest_purchase": True}), shop(guest_email=""), 'shop.guest_email = "…"'),
        (seen(IndexPage={"can_guest_purchase": False}), OURS, 'shop.account = "…"'),
        (seen(RetailStoreSelectionPage=STORES), OURS, "not set; the shop's stores: 7 Kadıköy, 8 Nişantaşı"),
        (seen(RetailStoreSelectionPage=STORES), shop(retail_store=9), "9 is none of them"),
        (
            seen({"OrderNotePage", "LoyaltyCardPage"}),
            replace(OURS, steps=("note", "coupons", "loyalty")),
            'steps = ["coupons"]  # the shop has no page for note, loyalty',
        ),
        (seen(DeliveryBagsPage={"bags": []}), OURS, 'shop.bags = ["…"]'),
        (seen(OrderSelectionPage={}), replace(OURS, steps=("details",)), "[details.…]"),
        (seen({"SendCheckoutUrlSmsPage"}), OURS, 'shop.url_sms_page = "SendBarcodeSmsPage"'),
        (seen(product=ABROAD), OURS, 'shop.currency = "eur"'),
        (seen(product=SHOWN), OURS, 'shop.picture_hosts = ["cdn.example"]'),
        (seen(PaymentOptionSelectionPage={"payment_options": [CARD]}), OURS, "no way to pay is a kiosk's"),
        (
            seen(PaymentOptionSelectionPage={"checkout_url": LINK}),
            OURS,
            'payment.hosts = ["akifast.com", "pay.example"]',
        ),
    ],
)
def test_one_line_follows(probed: Probed, settings: Settings, line: str) -> None:
    (told,) = follows(probed, settings)
    assert line in told
    assert "a-secret" not in told


def test_a_shop_that_sends_guests_to_sign_in_wants_an_account() -> None:
    probed = seen()
    probed.checkout = Unknown(Why.SIGN_IN)
    assert follows(probed, shop(account="till@shop.example")) == ()
    (told,) = follows(probed, OURS)
    assert told == 'shop.account = "…"  # the shop sends guests to a sign-in'


@pytest.mark.parametrize(
    ("probed", "settings"),
    [
        (seen(), Settings()),
        (seen(IndexPage={"can_guest_purchase": True}), OURS),
        (seen(IndexPage={"can_guest_purchase": False}), shop(account="till@shop.example")),
        (seen(IndexPage={"is_user_logged_in": True, "can_guest_purchase": False}), OURS),
        (seen(RetailStoreSelectionPage=STORES), shop(retail_store=8)),
        (seen(RetailStoreSelectionPage={"retail_stores": STORES["retail_stores"][:1]}), OURS),
        (seen({"OrderSelectionPage"}), replace(OURS, steps=("note",))),
        (seen(DeliveryBagsPage={"bags": []}), shop(bags=("BAG-1",))),
        (seen({"SendCheckoutUrlSmsPage"}), shop(url_sms_page="SendBarcodeSmsPage")),
        (seen({"SendCheckoutUrlSmsPage", "SendBarcodeSmsPage"}), OURS),
        (seen(product=SHOWN), shop(picture_hosts=("example",))),
        (seen(PaymentOptionSelectionPage={"payment_options": [CARD, TILL]}), OURS),
        (
            seen(
                PaymentOptionSelectionPage={"payment_options": [CARD]},
                CheckoutProviderSelectionPage={"checkout_providers": [{"pk": 3, "name": "Akifast"}]},
            ),
            OURS,
        ),
        (seen(PaymentOptionSelectionPage={"checkout_url": "https://www.shop.example/a"}), OURS),
    ],
)
def test_nothing_follows_where_the_settings_suit_the_shop(probed: Probed, settings: Settings) -> None:
    assert follows(probed, settings) == ()
