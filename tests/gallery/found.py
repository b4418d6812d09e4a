"""What a search found: the goods of a believable shop, its pages and its categories."""

from typing import Any

from kiosk.api.goods import FoundPage, SearchGoods
from kiosk.api.reading import read
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
