"""A shop that answers at once, and orders of any length."""

import json
from time import perf_counter
from typing import Any

import httpx

_KIND = {"content-type": "application/json"}


def order(lines: int, turn: int = 0) -> dict[str, Any]:
    """A `pre_order` of so many lines; its last line and its total differ from turn to turn."""
    items = [_item(number, 1 + (turn if number == lines - 1 else 0)) for number in range(lines)]
    total = f"{399 * lines + turn}.00"
    return {
        "basket": {"pk": 1, "basketitem_set": items, "total_quantity": lines, "total_amount": total},
        "shipping_amount": "0.00",
        "total_amount": total,
        "unpaid_amount": total,
        "currency_type_label": "TL",
        "notes": f"turn {turn}",
    }


class FakeShop:
    """Answers a posted note with an order; `answered_at` is when, on `perf_counter`."""

    def __init__(self, lines: int) -> None:
        self.answered_at = 0.0
        self._bodies = [_envelope(order(lines, turn)) for turn in (1, 2)]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, headers=_KIND, content=b'{"csrf_token": "t", "basket": {"pk": 1}}')
        self._bodies.reverse()
        response = httpx.Response(200, headers=_KIND, content=self._bodies[0])
        self.answered_at = perf_counter()
        return response


def _envelope(pre_order: dict[str, Any]) -> bytes:
    page: dict[str, Any] = {"context_list": [], "template_name": "orders/checkout.html", "errors": None}
    return json.dumps({**page, "pre_order": pre_order}).encode()


def _item(number: int, quantity: int) -> dict[str, Any]:
    price = f"{399 * quantity}.00"
    product = {"pk": number, "name": f"Linen cushion {number}", "sku": f"YST-{number:04}", "price": "399.00"}
    return {
        "product": product,
        "quantity": quantity,
        "unit_price": "399.00",
        "price": price,
        "total_amount": price,
        "currency_type_label": "TL",
    }
