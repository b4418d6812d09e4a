"""Orders and baskets made up for a test, as the shop would write them."""

from decimal import Decimal
from typing import Any

from kiosk.api.models import PreOrder
from kiosk.api.reading import read_order


def order(**raw: Any) -> PreOrder:
    """A `pre_order` of these keys."""
    return read_order(raw)


def item(product: int = 11, quantity: int = 1, total: str = "30.00", **more: Any) -> dict[str, Any]:
    """One line of a basket."""
    named = {"pk": product, "name": f"Product {product}", "sku": f"SKU-{product}"}
    return {"product": named, "quantity": quantity, "total_amount": Decimal(total)} | more


def basket(*items: dict[str, Any], total: str = "30.00", **more: Any) -> dict[str, Any]:
    """A basket of these lines."""
    return {"pk": 900, "basketitem_set": list(items), "total_amount": Decimal(total)} | more
