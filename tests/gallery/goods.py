"""A believable order, and what a shop offers beside it."""

from decimal import Decimal
from typing import Any

from kiosk.api.models import PreOrder
from kiosk.api.reading import read_order

PICTURE = "catalogue:"
"""Before the SKU whose picture it is."""

PAYMENT_URL = (
    "http://127.0.0.1:8000/hpp/?session_token=10dedd46-9f3d-4273-8220-d0f51975ca1c"
    "&transaction_token=uDV2wuZCBKOxvbBPSGyS%2F8qPbRZgyVcuDLVGU43%2B3vYrS7kXzlkkakdKTMrZ2VpWwPpIO0oHlEeQkIbZWw7I3g%3D%3D"
)

ADDRESSES: list[dict[str, Any]] = [
    {
        "pk": pk,
        "title": title,
        "first_name": "Ada",
        "last_name": "Yılmaz",
        "phone_number": "05321234567",
        "line": line,
        "township": {"pk": 1, "name": "Kadıköy"},
        "city": {"pk": 34, "name": "İstanbul"},
        "country": {"pk": 1, "name": "Türkiye"},
    }
    for pk, title, line in ((1, "Ev", "Moda Cd. 12/4"), (2, "İş", "Rıhtım Cd. 48, kat 3"))
]

PAGES: dict[str, dict[str, Any]] = {
    "GiftBoxPage": {"price": Decimal("10.90")},
    "DeliveryBagsPage": {
        "bags": [
            {
                "pk": 900 + size,
                "sku": f"CNT-000{size}",
                "name": name,
                "price": Decimal(price),
                "productimage_set": [{"image": f"{PICTURE}CNT-000{size}"}],
            }
            for size, name, price in (
                (1, "Küçük kağıt çanta", "0.50"),
                (2, "Büyük kağıt çanta", "1.50"),
                (3, "Bez çanta", "49.90"),
            )
        ]
    },
    "DeliveryOptionSelectionPage": {
        "delivery_options": [
            {"pk": 1, "name": "Adrese teslim", "delivery_option_type": "customer"},
            {"pk": 2, "name": "Mağazadan teslim", "delivery_option_type": "retail_store"},
        ]
    },
    "AddressSelectionPage": {"addresses": ADDRESSES},
    "ShippingOptionSelectionPage": {
        "shipping_options": [
            {"pk": 1, "name": "Hızlı Kargo", "shipping_amount": Decimal("39.90"), "description": "1–2 gün"},
            {
                "pk": 2,
                "name": "Ekonomik Kargo",
                "shipping_amount": Decimal("19.90"),
                "description": "3–5 gün",
            },
        ]
    },
    "CheckoutProviderSelectionPage": {
        "checkout_providers": [
            {"pk": 1, "name": "Akifast", "slug": "akifast"},
            {"pk": 2, "name": "Hızlı Öde", "slug": "hizli-ode"},
        ]
    },
    "PaymentOptionSelectionPage": {
        "payment_options": [{"pk": 9, "name": "Kasada öde", "payment_type": "cash_register"}]
    },
    "RewardSelectionPage": {
        "rewards": [
            {"amount": Decimal("45.00"), "type": "bonus"},
            {"amount": Decimal("12.50"), "type": "ccb"},
        ]
    },
    "CampaignSelectionPage": {
        "campaigns": [
            {"code": "TAKSIT3", "name": "3 taksit", "message": "Peşin fiyatına 3 taksit"},
            {"code": "INDIRIM5", "name": "%5 indirim", "message": "Sepette %5 indirim"},
        ]
    },
    "OrderSelectionPage": {
        "extra_field": {
            "key": "extra_field",
            "label": "Sipariş bilgileri",
            "data_type": "nested",
            "schema": {
                "who": {"label": "Kim teslim alacak?", "required": True, "data_type": "text"},
                "when": {"label": "Ne zaman?", "data_type": "date"},
                "call": {"label": "Hazır olunca arayın", "data_type": "boolean"},
            },
        }
    },
    "GiftWrapSelectionPage": {
        "message": "Beş dakika sürer.",
        "gift_wraps": [{"pk": 1, "name": "Kırmızı"}, {"pk": 2, "name": "Mavi"}],
    },
}

_GOODS = (
    ("TKS-0001", "Keten kırlent", 2, "399.00"),
    ("AYD-0001", "Pirinç masa lambası", 1, "526.00"),
    ("KRM-0001", "Seramik kupa", 1, "249.90"),
    ("MTF-0001", "Zeytin ağacı kesme tahtası", 3, "459.00"),
    ("DKR-0001", "Duvar aynası", 1, "1490.00"),
    ("BNY-0001", "Pamuklu bornoz", 1, "890.00"),
    ("GYM-0001", "Keten gömlek", 2, "749.00"),
)

_WELCOME = Decimal("50.00")


def order(goods: int = 2, total: str | None = None, **more: Any) -> PreOrder:
    """So many different goods; `more` are keys of `pre_order`. Without a `total` the rows add up to it."""
    items = [_item(number, *row) for number, row in enumerate(_GOODS[:goods], 1)]
    off = [{"description": "HOSGELDIN", "discount": _WELCOME}] if more.get("coupons") else []
    of_basket = sum((item["total_amount"] for item in items), -_WELCOME if off else Decimal(0))
    due = of_basket + _beside(more) if total is None else Decimal(total)
    basket = {"pk": 7, "basketitem_set": items, "total_amount": of_basket, "discounts": off}
    money = {"total_amount": due, "unpaid_amount": due}
    return read_order({"basket": basket, "currency_type_label": "TL", **money, **more})


def _beside(more: dict[str, Any]) -> Decimal:
    """What the rows beside the basket's come to."""
    bags = sum((bag["price"] for bag in more.get("bags", ())), Decimal(0))
    gift: Decimal = more.get("gift_box", {}).get("price", Decimal(0))
    shipping: Decimal = more.get("shipping_amount", Decimal(0))
    points: Decimal = more.get("loyalty_money", Decimal(0))
    return bags + gift + shipping - points


def _item(number: int, sku: str, name: str, quantity: int, price: str) -> dict[str, Any]:
    return {
        "id": number,
        "quantity": quantity,
        "unit_price": Decimal(price),
        "total_amount": Decimal(price) * quantity,
        "stock": 9,
        "product": {
            "pk": 100 + number,
            "sku": sku,
            "name": name,
            "price": Decimal(price),
            "productimage_set": [{"image": f"{PICTURE}{sku}"}],
        },
    }
