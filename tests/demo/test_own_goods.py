"""A catalogue of one's own: what is read, and that a wrong row is named with what to do."""

import json
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from kiosk.demo.no_store import NoStore
from kiosk.demo.server import StoreServer
from kiosk.demo.shop.own_goods import read_goods
from kiosk.demo.shop.rules import Rules

EAN = "8690000037377"
PNG = b"\x89PNG\r\n\x1a\n"


def written(folder: Path, text: str, name: str = "goods.csv") -> Path:
    (folder / name).write_text(text, "utf-8")
    return folder / name


def refusal(file: Path) -> str:
    with pytest.raises(NoStore) as caught:
        read_goods(file)
    return str(caught.value)


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_table_as_programs_write_it(tmp_path: Path, sign: str) -> None:
    (tmp_path / "mug.png").write_bytes(PNG)
    rows = (
        ("Name", "SKU", "EAN", "Price", "Picture", "Stock"),
        ("Kupa", "K-1", EAN, "12.50", "mug.png", "3"),
        ("“Büyük” kupa", "K-2", "", "9", "", ""),
    )
    text = "\ufeff" + "\r\n".join(sign.join(row) for row in rows)
    goods = read_goods(written(tmp_path, text))
    mug, large = goods.products
    assert (mug.name, mug.sku, mug.ean, mug.price, mug.stock) == (
        {"tr": "Kupa", "en": "Kupa"},
        "K-1",
        EAN,
        Decimal("12.50"),
        3,
    )
    assert (large.name["tr"], large.price, large.stock) == ("“Büyük” kupa", Decimal(9), 99)
    assert goods.pictures == {mug.pk: (tmp_path / "mug.png").resolve()}


def test_a_name_may_have_signs_and_lines_of_its_own(tmp_path: Path) -> None:
    text = 'name,sku,price\n"Mug, large\nand round",1,5\nVase,2,free\n'
    assert "line 4: the price" in refusal(written(tmp_path, text))


@pytest.mark.parametrize("wrapped", [True, False])
def test_json_as_a_list_or_under_products(tmp_path: Path, *, wrapped: bool) -> None:
    rows = [{"name": "Mug", "sku": 7, "price": 12.5}]
    text = json.dumps({"products": rows} if wrapped else rows)
    (mug,) = read_goods(written(tmp_path, text, "goods.json")).products
    assert (mug.sku, mug.price) == ("7", Decimal("12.50"))


@pytest.mark.parametrize(
    ("text", "price"),
    [("12.5", "12.50"), ("12,50", "12.50"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"), ("7", "7.00")],
)
def test_prices_as_people_write_them(tmp_path: Path, text: str, price: str) -> None:
    (mug,) = read_goods(written(tmp_path, f'name,sku,price\nMug,1,"{text}"\n')).products
    assert mug.price == Decimal(price)


@pytest.mark.parametrize(
    ("row", "why", "what_to_do"),
    [
        (",K-1,,9,", "the name is missing", "Write what the thing is called"),
        ("Mug,,,9,", "both sku and ean are missing", "Write one of them"),
        ("Mug,K-1,8690000037378,9,", "8690000037378 is no EAN", "Write all its digits"),
        ("Mug,K-1,86900,9,", "86900 is no EAN", "leave it out"),
        ("Mug,K-1,,free,", "the price “free” is none", "like 12.50"),
        ("Mug,K-1,,-3,", "the price “-3” is none", "like 12.50"),
        ("Mug,K-1,,0,", "the price “0” is none", "like 12.50"),
        ("Mug,K-1,,,", "the price “” is none", "like 12.50"),
        ("Mug,K-1,,NaN,", "the price “NaN” is none", "like 12.50"),
        ("Mug,K-0,,9,", "k-0 stands in a row before", "code of its own"),
        ("Mug,K-1,,9,gone.png", "there is no picture", "leave the picture out"),
        ("Mug,K-1,,9,goods.csv", "goods.csv is no picture", ".png"),
    ],
)
def test_a_wrong_line_is_named_with_what_to_do(tmp_path: Path, row: str, why: str, what_to_do: str) -> None:
    told = refusal(written(tmp_path, f"name,sku,ean,price,picture\nVase,K-0,,5,\n{row}\n"))
    assert "goods.csv, line 3: " in told
    assert why in told
    assert what_to_do in told


def test_several_wrong_lines_are_named_at_once(tmp_path: Path) -> None:
    told = refusal(written(tmp_path, "name,sku,price\n" + "Mug,,1\n" * 7))
    assert [f"line {number}: " in told for number in (2, 6, 7)] == [True, True, False]
    assert "There are 2 more." in told


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.csv", "", "names no columns"),
        ("a.csv", "Mug,1,5\n", "names no columns"),
        ("a.csv", "name,sku,price\n", "has no goods"),
        ("a.csv", 'name,sku,price\n"Mug,1,5\n', "Close every quotation mark"),
        ("a.json", "[{]", "line 1: "),
        ("a.json", "7", "is no list"),
        ("a.json", "[7]", "entry 1: the name is missing"),
        ("a.json", '[{"name": "Mug", "sku": "1", "price": NaN}]', "entry 1: the price"),
    ],
)
def test_what_is_no_catalogue_is_said(tmp_path: Path, name: str, text: str, told: str) -> None:
    assert told in refusal(written(tmp_path, text, name))


def test_a_file_that_is_not_there_and_one_in_another_encoding(tmp_path: Path) -> None:
    assert "Name a file that can be read" in refusal(tmp_path / "gone.csv")
    (tmp_path / "old.csv").write_bytes("name,sku,price\nKüpe,1,5\n".encode("cp1254"))
    assert "Save it as UTF-8" in refusal(tmp_path / "old.csv")


def test_the_store_sells_them_with_their_pictures_and_gives_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "mug.png").write_bytes(PNG)
    (tmp_path / "secret.png").write_bytes(b"not for anybody")
    file = written(tmp_path, f"name,sku,ean,price,picture\nKupa,K-1,{EAN},12.50,mug.png\nVazo,K-2,,5,\n")
    server = StoreServer(Path(__file__).parents[2] / "resources", rules=Rules(goods=file))
    with httpx.Client(base_url=server.start()) as http:
        found = http.get("/list/").json()
        assert [row["name"] for row in found["products"]] == ["Kupa", "Vazo"]
        assert found["facets"] == []
        (image,) = found["products"][0]["productimage_set"]
        assert http.get(image["image"]).content == PNG
        assert found["products"][1]["productimage_set"] == []
        assert http.get("/media/own/1002").status_code == 404
        assert http.get("/media/own/secret.png").status_code == 404
        added = http.post("/baskets/basket/", json={"product": found["products"][1]["pk"], "quantity": 1})
        assert added.json()["basket"]["total_amount"] == "5.00"
    server.stop()
