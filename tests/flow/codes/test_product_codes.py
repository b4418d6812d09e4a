"""A product's codes by paths. Rule: what is no code there is no code, and takes no other with it."""

from typing import Any

import pytest

from kiosk.api.basket import Product
from kiosk.flow.codes.product_codes import PATHS, codes

ATTRIBUTES: dict[str, Any] = {
    "ean": 3168430345751,
    "barcode": "",
    "integration_barkod": None,
    "codes": ["1", True, {}, 2],
    "packed": {"unit": {"ean": "7"}, "of": "8"},
}


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        (("sku",), ["A-1"]),
        (("base_code", "sku"), ["A", "A-1"]),
        (("attributes.ean",), ["3168430345751"]),
        (("attributes.barcode", "attributes.integration_barkod", "attributes.none"), []),
        (("attributes.codes",), ["1", "2"]),
        (("attributes.packed.unit.ean",), ["7"]),
        (("attributes.packed", "attributes.packed.of.ean", "attributes"), []),
        (("price", "nothing"), []),
        (PATHS, ["A-1", "3168430345751"]),
        ((), []),
    ],
)
def test_codes_stand_where_the_paths_lead(paths: tuple[str, ...], found: list[str]) -> None:
    product = Product(1, sku="A-1", base_code="A", attributes=ATTRIBUTES)
    assert list(codes(product, paths)) == found
