"""What the demo shop sells: codes a scanner accepts, prices that parse, pictures that are their drawings."""

import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
PICTURES = Path("catalogue") / "pictures"
CATALOGUE = json.loads((RESOURCES / "catalogue" / "catalogue.json").read_text(encoding="utf-8"))
ARTICLES: list[dict[str, Any]] = CATALOGUE["products"] + CATALOGUE["bags"]
PAINTED = [*(PICTURES / article["picture"] for article in ARTICLES), Path("icons") / "app.png"]

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["sku"])


@pytest.fixture(scope="module")
def repainted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a resources folder with every drawing painted afresh."""
    folder = tmp_path_factory.mktemp("resources")
    subprocess.run([sys.executable, ROOT / "packaging" / "draw-catalogue", folder], check=True, timeout=60)
    return folder


def test_shop_has_forty_products_and_three_bags() -> None:
    assert (len(CATALOGUE["products"]), len(CATALOGUE["bags"])) == (40, 3)


@pytest.mark.parametrize("key", ["pk", "sku", "ean", "picture"])
def test_no_two_articles_share_what_names_them(key: str) -> None:
    values = [article[key] for article in ARTICLES]
    assert len(set(values)) == len(values)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_no_two_articles_share_a_name(language: str) -> None:
    names = [article["name"][language].strip() for article in ARTICLES]
    assert all(names)
    assert len(set(names)) == len(names)


@each_article
def test_ean_has_thirteen_digits_and_its_check_digit(article: dict[str, Any]) -> None:
    assert re.fullmatch(r"869\d{10}", article["ean"])
    digits = [int(digit) for digit in article["ean"]]
    assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


@each_article
def test_sku_holds_only_what_the_till_code_can(article: dict[str, Any]) -> None:
    assert re.fullmatch(r"[A-Za-z0-9-]+", article["sku"])


@each_article
def test_prices_are_money_and_never_above_the_retail_price(article: dict[str, Any]) -> None:
    for key in ("price", "retail_price"):
        assert re.fullmatch(r"\d+\.\d\d", article[key])
    assert Decimal(0) < Decimal(article["price"]) <= Decimal(article["retail_price"])


def test_some_products_are_sold_out_or_nearly_so() -> None:
    assert {0, 1, 2} <= {product["stock"] for product in CATALOGUE["products"]}


def test_every_picture_belongs_to_an_article() -> None:
    listed = {article["picture"] for article in ARTICLES}
    assert {picture.name for picture in (RESOURCES / PICTURES).iterdir()} == listed


@each_article
def test_picture_is_small_and_square(article: dict[str, Any]) -> None:
    path = RESOURCES / PICTURES / article["picture"]
    assert QImage(str(path)).size() == QSize(320, 320)
    assert path.stat().st_size <= 12 * 1024


@pytest.mark.parametrize("picture", PAINTED, ids=lambda picture: picture.stem)
def test_picture_is_its_drawing(picture: Path, repainted: Path) -> None:
    kept, fresh = QImage(str(RESOURCES / picture)), QImage(str(repainted / picture))
    assert kept.size() == fresh.size()
    assert _farthest_tiles(kept, fresh) <= 6


def _farthest_tiles(one: QImage, other: QImage) -> int:
    """Return the largest difference of mean colour, 0–255, between tiles at the same of 16×16 places."""
    return max(abs(a - b) for a, b in zip(_tiles(one), _tiles(other), strict=True))


def _tiles(image: QImage) -> bytes:
    tiles = image.convertToFormat(QImage.Format.Format_RGBA8888).scaled(
        16, 16, mode=Qt.TransformationMode.SmoothTransformation
    )
    return bytes(tiles.constBits())
