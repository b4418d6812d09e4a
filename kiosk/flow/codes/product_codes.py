"""Where a shop keeps the codes that its products are scanned by: paths into the product it answers with."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.api.basket import Product

PATHS = (
    "sku",
    "attributes.barcode",
    "attributes.ean",
    "attributes.integration_barkod",
    "attributes.erp_barkod",
)
"""The SKU and the names that shops of the platform's are known to use."""


def codes(product: Product, paths: tuple[str, ...]) -> Iterator[str]:
    """Every code of a product under these paths; a list there holds several."""
    for path in paths:
        head, _, below = path.partition(".")
        held = _at(getattr(product, head, None), below)
        several = held if isinstance(held, list | tuple) else (held,)
        yield from (str(one) for one in several if _is_code(one))


def _at(value: Any, path: str) -> Any:
    for name in filter(None, path.split(".")):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _is_code(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and bool(str(value).strip())
