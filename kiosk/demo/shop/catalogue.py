"""What the shop sells: products and carrier bags, found by key, code or words."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Product:
    pk: int
    sku: str
    ean: str
    name: dict[str, str]
    price: Decimal
    retail_price: Decimal
    stock: int
    picture: str
    category: str
    attributes: dict[str, str] = field(default_factory=dict)
    of: int | None = None
    """The product that this one is a size or colour of, by its key."""


class Catalogue:
    def __init__(
        self, products: list[Product], bags: list[Product], variants: Sequence[Product] = ()
    ) -> None:
        """`variants` are the sizes of products: sold, and not listed."""
        self.products = products
        self.bags = bags
        self._variants = variants
        self._by_pk = {one.pk: one for one in (*products, *variants)}
        self._by_sku = {one.sku: one for one in (*products, *variants)}
        self._bag_by_sku = {one.sku: one for one in bags}

    def by_pk(self, pk: int) -> Product | None:
        return self._by_pk.get(pk)

    def by_sku(self, sku: str) -> Product | None:
        return self._by_sku.get(sku)

    def bag(self, sku: str) -> Product | None:
        return self._bag_by_sku.get(sku)

    def variants_of(self, product: Product) -> list[Product]:
        return [one for one in self._variants if one.of == product.pk]

    def search(self, text: str) -> list[Product]:
        """Products whose SKU or EAN is the text, else those whose names hold all of its words."""
        wanted = text.strip().casefold()
        every = (*self.products, *self._variants)
        exact = [one for one in every if wanted in (one.sku.casefold(), one.ean)]
        return exact or [one for one in self.products if wanted and _tells(one, wanted.split())]


def read_catalogue(resources: Path) -> Catalogue:
    content = json.loads((resources / "catalogue" / "catalogue.json").read_text("utf-8"))
    return Catalogue(
        [_product(row) for row in content["products"]],
        [_product(row) for row in content["bags"]],
        [_product(row) for row in content.get("variants", [])],
    )


def _product(row: dict[str, Any]) -> Product:
    money = {key: Decimal(row[key]) for key in ("price", "retail_price")}
    return Product(**{**row, **money})


def _tells(product: Product, words: list[str]) -> bool:
    names = " ".join(product.name.values()).casefold()
    return all(word in names for word in words)
