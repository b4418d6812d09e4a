"""What is kept of an order for staff: what its price is made of, and nothing that anybody wrote."""

from decimal import Decimal

from kiosk.api.models import PreOrder
from kiosk.flow.priced import only_priced
from tests.flow.orders import basket, item


def test_what_somebody_wrote_stays_out() -> None:
    raw = {
        "notes": "ring",
        "extra_field": {"a": 1},
        "phone_number": "5321234567",
        "shipping_address": {"pk": 1},
        "gift_box": {"note": "hi", "price": Decimal("10.90")},
        "basket": basket(item()),
        "unpaid_amount": Decimal("40.90"),
    }
    kept = only_priced(PreOrder(source=raw)).source
    assert kept == {
        "basket": raw["basket"],
        "unpaid_amount": Decimal("40.90"),
        "gift_box": {"price": Decimal("10.90")},
    }


def test_a_gift_box_of_no_shape_is_left_out() -> None:
    assert only_priced(PreOrder(source={"gift_box": "yes", "coupons": ["A"]})).source == {"coupons": ["A"]}
