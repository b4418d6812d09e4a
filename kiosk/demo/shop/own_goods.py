"""A catalogue of one's own: CSV or JSON, one thing a row; a wrong row is named with what to do."""

import csv
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.demo.no_store import NoStore
from kiosk.demo.shop.catalogue import Product
from kiosk.demo.shop.money import parsed
from kiosk.demo.shop.words import LANGUAGES

FIRST_PK, USUAL_STOCK = 1001, 99
_NAMED = 5
"""How many wrong rows are named at once."""
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_EAN = (8, 12, 13, 14)


class OwnGoods(NamedTuple):
    """The products, and the files of their pictures by the product's key."""

    products: list[Product]
    pictures: dict[int, Path]


class _WrongError(ValueError):
    """What is wrong with a row or the whole, and what to do."""


def read_goods(file: Path) -> OwnGoods:
    """NoStore where the file cannot be read, has a wrong row, or no row."""
    try:
        text = file.read_text("utf-8-sig")
        rows = list(_of_json(text) if file.suffix.lower() == ".json" else _of_csv(text))
    except OSError as error:
        raise NoStore(f"{file}: {error.strerror}. Name a file that can be read.") from error
    except UnicodeDecodeError as error:
        raise NoStore(f"{file}: is not UTF-8. Save it as UTF-8 (in Excel: CSV UTF-8).") from error
    except ValueError as error:
        raise NoStore(f"{file}: {error}") from error
    return _goods(file, rows)


def _goods(file: Path, rows: list[tuple[str, Mapping[str, Any]]]) -> OwnGoods:
    goods, wrong, taken = OwnGoods([], {}), [], set[str]()
    for pk, (place, row) in enumerate(rows, FIRST_PK):
        try:
            goods.products.append(_product(pk, row, taken))
            if name := _text(row, "picture"):
                goods.pictures[pk] = _picture(file.parent / name)
        except _WrongError as error:
            wrong.append(f"{place}: {error}")
    if wrong:
        more = f" There are {len(wrong) - _NAMED} more." if len(wrong) > _NAMED else ""
        raise NoStore(f"{file}, {'; '.join(wrong[:_NAMED])}{more}")
    if not goods.products:
        raise NoStore(f"{file}: has no goods. Write a row for each: name, sku, ean, price, picture.")
    return goods


def _of_csv(text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The first line names the columns; they are parted by commas or, as Excel does, by semicolons."""
    head = text.partition("\n")[0]
    sign = ";" if head.count(";") > head.count(",") else ","
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=sign, strict=True)
    names = [str(name).strip().lower() for name in reader.fieldnames or ()]
    if not {"name", "price"} <= set(names):
        raise ValueError("line 1: names no columns. Write there: name,sku,ean,price,picture.")
    reader.fieldnames = names
    try:
        for row in reader:
            yield f"line {reader.line_num}", row
    except csv.Error as error:
        raise ValueError(f"line {reader.line_num}: {error}. Close every quotation mark.") from error


def _of_json(text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    try:
        told = json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno}: {error.msg}. Correct it there.") from error
    rows = told.get("products") if isinstance(told, dict) else told
    if not isinstance(rows, list):
        raise _WrongError('is no list. Write [{"name": …, "sku": …, "ean": …, "price": …}, …].')
    for number, row in enumerate(rows, 1):
        yield f"entry {number}", row if isinstance(row, dict) else {}


def _product(pk: int, row: Mapping[str, Any], taken: set[str]) -> Product:
    name, sku, ean = (_text(row, key) for key in ("name", "sku", "ean"))
    if not name:
        raise _WrongError("the name is missing. Write what the thing is called.")
    if not (sku or ean):
        raise _WrongError("both sku and ean are missing. Write one of them: a thing is found by it.")
    if ean and not _is_ean(ean):
        raise _WrongError(f"{ean} is no EAN. Write all its digits, the last one too; or leave it out.")
    for code in {sku.casefold(), ean} - {""}:
        if code in taken:
            raise _WrongError(f"{code} stands in a row before. Give each thing a code of its own.")
        taken.add(code)
    price = _price(_text(row, "price"))
    names = dict.fromkeys(LANGUAGES, name)
    picture = f"own/{pk}" if _text(row, "picture") else ""
    category = _text(row, "category")
    return Product(pk, sku or ean, ean, names, price, price, _stock(_text(row, "stock")), picture, category)


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    return "" if value is None else str(value).strip()


def _price(text: str) -> Decimal:
    """12.50, 12,50, 1.234,50 and 1,234.50."""
    plain = text.replace(" ", "")
    if "," in plain:
        last = max(plain.rfind(","), plain.rfind("."))
        plain = plain[:last].replace(",", "").replace(".", "") + "." + plain[last + 1 :]
    amount = parsed(plain)
    if amount is None or not amount:
        raise _WrongError(f"the price “{text}” is none. Write it like 12.50, without a currency.")
    return amount


def _stock(text: str) -> int:
    if text and not (text.isascii() and text.isdecimal() and len(text) < 7):
        raise _WrongError(f"the stock “{text}” is no number. Write how many there are, or leave it out.")
    return int(text) if text else USUAL_STOCK


def _is_ean(code: str) -> bool:
    if not (code.isascii() and code.isdecimal() and len(code) in _EAN):
        return False
    weighed = (int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(code)))
    return sum(weighed) % 10 == 0


def _picture(file: Path) -> Path:
    if file.suffix.lower() not in _PICTURES:
        raise _WrongError(f"{file.name} is no picture. Name a .png, .jpg or .webp file.")
    if not file.is_file():
        raise _WrongError(f"there is no picture {file}. Put it there, or leave the picture out.")
    return file.resolve()
