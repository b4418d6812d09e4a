"""What a row of the order is called, and how a value reads."""

from typing import Any

_NAMES = ("sku", "code", "slug", "description", "name", "title", "pk", "id")
_TITLES = ("name", "title", "description")
_AMOUNTS = ("total_amount", "price", "shipping_amount", "discount", "amount")
BLANK: tuple[Any, ...] = (None, "", {}, [])


def name_of(number: int, row: Any) -> str:
    """The name that finds a row again at another place; its number where it has none."""
    row = _subject(row)
    return next((str(row[key]) for key in _NAMES if row.get(key) not in BLANK), str(number))


def title_of(value: Any) -> str:
    """What people call it; empty where the shop gives no name."""
    row = _subject(value)
    return next((str(row[key]) for key in _TITLES if row.get(key) not in BLANK), "")


def _subject(row: Any) -> dict[str, Any]:
    """The product of a basket's line; else the row itself."""
    return as_object(as_object(row).get("product", row))


def text_of(value: Any) -> str:
    """The value as people read it; empty for None."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(text_of(one) for one in value)
        case dict():
            return _row(value)
        case _:
            return str(value)


def _row(row: dict[str, Any]) -> str:
    """Quantity, title and amount; each key and value where there is no title."""
    title = title_of(row)
    if not title:
        return ", ".join(f"{key} {text_of(value)}" for key, value in row.items() if value not in BLANK)
    many = f"{row['quantity']} × " if row.get("quantity") else ""
    amount = next((f" {row[key]}" for key in _AMOUNTS if row.get(key) not in BLANK), "")
    return f"{many}{title}{amount}"


def as_object(value: Any) -> dict[str, Any]:
    """The value, where it is an object; else an empty one."""
    return value if isinstance(value, dict) else {}
