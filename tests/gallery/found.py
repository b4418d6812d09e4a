"""What a search found: the goods of a believable shop, its pages and its categories."""

from typing import Any

from kiosk.api.goods import FoundPage, ProductAnswer, SearchGoods, StoreStock
from kiosk.api.reading import read
from kiosk.flow.opened import Opened
from kiosk.flow.shelf import Shelf
from tests.gallery.goods import PICTURE

_GOODS = (
    ("AYD-0001", "Pirinç masa lambası", "526.00", 6),
    ("AYD-0002", "Kubbe sarkıt lamba", "1390.00", 2),
    ("AYD-0003", "Bahçe feneri", "679.00", 0),
    ("DKR-0003", "Kokulu mum, yavaş yanan, incir ve beyaz çay", "319.00", 24),
    ("DKR-0004", "Duvar saati", "890.00", 3),
    ("NONE", "Çubuklu oda kokusu", "475.00", 110),
    ("KRM-0001", "Seramik kupa", "249.90", 1),
)
_CATEGORIES = ("Aydınlatma", "Mum", "Dekorasyon", "Oturma odası mobilyası", "Bahçe", "Mutfak", "Banyo")
LAMP = SearchGoods("lamba")


def shelf(total: int = 8, *, narrowed: tuple[str, str] | None = None) -> Shelf:
    """A search with so many hits, narrowed to a category."""
    raw: dict[str, Any] = {
        "products": [_product(place, *row) for place, row in enumerate(_GOODS)],
        "pagination": {
            "current_page": 1,
            "num_pages": -(-total // 24),
            "page_size": 24,
            "total_count": total,
        },
        "facets": [
            {
                "key": "category_ids",
                "name": "Kategori",
                "search_key": "category_ids",
                "data": {"choices": [{"label": name, "value": name} for name in _CATEGORIES]},
            }
        ],
    }
    asked = SearchGoods(LAMP.search_text, narrowed=narrowed)
    return Shelf(asked=asked, found=read(FoundPage, raw))


def nothing() -> Shelf:
    """A search that found nothing."""
    return Shelf(asked=LAMP)


def _product(place: int, sku: str, name: str, price: str, stock: int) -> dict[str, Any]:
    return {
        # The first two are in the gallery's basket.
        "pk": (102, 101)[place] if place < 2 else 200 + place,
        "sku": sku,
        "name": name,
        "price": price,
        "stock": stock,
        "in_stock": stock > 0,
        "productimage_set": [{"image": f"{PICTURE}{sku}"}],
    }


def opened(*, weighed: bool = False, sold_out: bool = False) -> Opened:
    """A product with sizes and colours, one that is weighed, or one that other stores have."""
    sizes = _variant("size", "Beden", "36", "38", "40", "42", "44")
    colours = _variant("colour", "Renk", "Gri", "Petrol mavisi")
    attributes = {"is_unit_product": "true", "unit_minimum_value": "500", "unit_step_value": "250"}
    limited = {"purchase_limit_per_basket": 4}
    product = _product(0, "GYM-0002", "Keçe ev terliği", "579.00", 0 if sold_out else 6)
    raw: dict[str, Any] = {
        "product": product | {"attributes": attributes if weighed else limited},
        "variants": [] if weighed or sold_out else [sizes, colours],
    }
    stores = (StoreStock("Moda Ev Nişantaşı", stock=9), StoreStock("Moda Ev Kadıköy", stock=2))
    return Opened(read(ProductAnswer, raw), stores if sold_out else None)


def _variant(key: str, name: str, *labels: str) -> dict[str, Any]:
    options = [
        {"label": label, "value": label, "is_selected": place == 2, "is_selectable": place != 1}
        for place, label in enumerate(labels)
    ]
    return {"attribute_key": key, "attribute_name": name, "options": options}
