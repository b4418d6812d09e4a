"""Whole answers that fill every screen: each page a shop can name, with an order beside it."""

import json
from functools import cache
from typing import Any

from tests.gallery import goods

_MORE: dict[str, dict[str, Any]] = {
    "CheckoutProviderAgreementListPage": {
        "agreements": [{"code": "MSS", "text": "Contract", "agreement_body": "<p>One</p><p>Two</p>"}],
        "agreement_body": "<h1>Title</h1><p>One &amp; two<br>three</p>",
        "conversation_id": "c-1",
    },
    "CheckoutProviderShippingOptionPage": {"shipping_options": {"22": {"pk": 22, "name": "Standard"}}},
    "CheckoutProviderAddressSelectionPage": {"redirect_url": "https://pay.example/hpp?session_token=a-1"},
    "PaymentOptionSelectionPage": {
        "payment_options": [{"pk": 9, "name": "Till", "payment_type": "cash_register"}],
        "checkout_url": "https://pay.example/hpp",
        "status_url": "https://shop.example/s/?id=3",
    },
    "RetailStoreSelectionPage": {"retail_stores": [{"pk": 3, "name": "Moda", "address": "Moda Caddesi 24"}]},
    "EngravingPage": {
        "schema": {
            "key": "engraving",
            "label": {"tr": "Yazı", "en": "Engraving"},
            "data_type": "nested",
            "schema": [
                {"key": "text", "label": "Text", "required": True, "data_type": "text"},
                {"key": "font", "data_type": "choice", "choices": [[1, "A"], {"pk": 2, "name": "B"}]},
            ],
        }
    },
    "NicknamePage": {"schema": {"key": "nickname", "label": "Nickname", "data_type": "text"}, "info": "Hi"},
    "ThankYouPage": {
        "order_number": "816910908011148",
        "order_id": 3,
        "redirect_url": "/orders/completed/816910908011148/",
        "campaigns": [{"code": "1", "message": "Ten off"}],
        "return_url": "https://shop.example/thanks/",
    },
}
_ON_THE_ORDER: dict[str, Any] = {
    "coupons": ["HOSGELDIN", {"pk": 3, "name": "TEN"}],
    "gift_box": {"note": "Happy birthday", "price": "10.90"},
    "bags": [{"pk": 902, "sku": "CNT-0002", "name": "Bag", "price": "1.50"}],
    "selected_rewards": [{"amount": "5.00", "type": "bonus"}],
    "selected_campaign": "TAKSIT3",
    "loyalty_money": "24.00",
    "shipping_amount": "19.90",
    "shipping_option": {"pk": 1, "name": "Carrier"},
    "shipping_address": {"pk": 7, "line": "Moda Caddesi 24", "city": {"pk": 34, "name": "İstanbul"}},
    "notes": "Call me",
    "extra_field": '{"schema": {"a": {"label": "A", "data_type": "text", "value": "x"}}}',
}


@cache
def seeds() -> tuple[bytes, ...]:
    """One for each page, and one that names them all."""
    pages = {**goods.PAGES, **_MORE}
    return (*(_envelope({name: context}) for name, context in pages.items()), _envelope(pages))


def _envelope(pages: dict[str, Any]) -> bytes:
    named = [{"page_name": name, "page_context": context} for name, context in pages.items()]
    told = {"context_list": named, "pre_order": goods.order().source | _ON_THE_ORDER, "errors": None}
    return json.dumps(told, default=str).encode()
