"""What was paid for an order: only what the shop says of that very order."""

from decimal import Decimal
from typing import Any

import pytest

from kiosk.api.answers import CompletedAnswer, PlacedOrder
from kiosk.api.reading import read
from kiosk.flow.payment import Thanks
from kiosk.flow.placed import number as number_of
from kiosk.flow.placed import of_document, of_preorder, token
from tests.flow.orders import basket, item, order


@pytest.mark.parametrize(
    ("url", "told", "name"),
    [
        ("https://shop.example/orders/completed/IjcwMjEi:1mRByT:tTgD-_/", None, "IjcwMjEi:1mRByT:tTgD-_"),
        ("/orders/completed/IjcwMjEi%3A1mRByT/", None, "IjcwMjEi:1mRByT"),
        ("https://192.168.1.5:8000/orders/completed/MQ:ab/?a=1", None, "MQ:ab"),
        ("https://shop.example/completed/ON123", "df8a210c", "ON123"),
        (None, "138ddd19a0436166354cccbacb4cbb0473104193", "138ddd19a0436166354cccbacb4cbb0473104193"),
        ("https://shop.example", "df8a210c", "df8a210c"),
        (None, None, None),
        ("https://shop.example/orders/completed/../", None, None),
        ("https://shop.example/orders/completed/%2e%2e%2fusers", None, None),
        ("/orders/completed/a b/", None, None),
        ("https://[::1/orders/completed/1/", None, None),
        (None, "?format=html", None),
        ("/" + "a" * 300, None, None),
    ],
)
def test_the_orders_name_is_the_last_part_of_its_address(
    url: str | None, told: str | None, name: str | None
) -> None:
    """And nothing that leads elsewhere at the shop."""
    assert token(Thanks(redirect_url=url, token=told)) == name


SAME = {"number": "0004711", "id": 303}


@pytest.mark.parametrize(
    ("document", "paid"),
    [
        (SAME | {"amount": "888.80"}, "888.80"),
        (SAME | {"amount": "888.80", "paid_amount": "648.80"}, "648.80"),
        (SAME | {"amount": "888.80", "paid_amount": "0.00"}, "0.00"),
        ({"number": "0004711", "amount": "888.80"}, "888.80"),
        ({"id": "303", "amount": "888.80"}, "888.80"),
        (SAME, None),
        (SAME | {"amount": "-5.00"}, None),
        ({"amount": "888.80"}, None),
        ({"number": "4711", "id": 303, "amount": "888.80"}, None),
        ({"number": "0004711", "id": 304, "amount": "888.80"}, None),
        ({"number": "555000111", "amount": "888.80"}, None),
    ],
)
def test_a_document_is_about_the_order_that_was_thanked_for(
    document: dict[str, Any], paid: str | None
) -> None:
    said = of_document(order(), Thanks("0004711", 303), _placed(document))
    assert said == (None if paid is None else Decimal(paid))


@pytest.mark.parametrize("used", [{"loyalty_money": "240.00"}, {"selected_rewards": [{"amount": "35.50"}]}])
def test_what_an_order_costs_is_not_what_was_paid_beside_points(used: dict[str, Any]) -> None:
    known = order(**{key: Decimal(value) if isinstance(value, str) else value for key, value in used.items()})
    assert of_document(known, Thanks("0004711"), _placed(SAME | {"amount": "888.80"})) is None
    told = _placed(SAME | {"amount": "888.80", "paid_amount": "648.80"})
    assert of_document(known, Thanks("0004711"), told) == Decimal("648.80")


@pytest.mark.parametrize(
    ("read", "paid"),
    [
        ({"unpaid_amount": "888.80", "total_amount": "900.00"}, "888.80"),
        ({"unpaid_amount": "0.00", "total_amount": "888.80"}, "888.80"),
        ({"total_amount": "888.80"}, "888.80"),
        ({"unpaid_amount": "0.00", "total_amount": "888.80", "loyalty_money": "10.00"}, None),
        ({}, None),
        ({"total_amount": "888.80", "basket": basket(item(11), pk=901)}, None),
        ({"total_amount": "888.80", "basket": basket()}, None),
        ({"total_amount": "888.80", "basket": None}, None),
    ],
)
def test_the_pre_order_in_the_thanks_counts_while_it_is_the_shoppers(
    read: dict[str, Any], paid: str | None
) -> None:
    """The next basket of the session is another order, and so is an empty one."""
    known = order(basket=basket(item(11)))
    amounts = {key: Decimal(value) if isinstance(value, str) else value for key, value in read.items()}
    said = of_preorder(known, order(**({"basket": basket(item(11))} | amounts)))
    assert said == (None if paid is None else Decimal(paid))


def test_without_a_pre_order_nothing_is_said() -> None:
    assert of_preorder(order(basket=basket(item(11))), None) is None
    assert of_preorder(order(), order(basket=basket(item(11)), total_amount=Decimal(1))) is None


@pytest.mark.parametrize("odd", [{"paid_amount": "888,80"}, {"amount": "1e400"}, {"amount": ["1"]}])
def test_an_amount_that_cannot_be_read_leaves_the_other_one_in_doubt(odd: dict[str, Any]) -> None:
    raw = {"order": SAME | {"amount": "888.80", "paid_amount": "648.80"} | odd}
    document = read(CompletedAnswer, raw).order
    assert of_document(order(), Thanks("0004711", 303), document) is None


def _placed(raw: dict[str, Any]) -> PlacedOrder:
    money = {key: Decimal(value) for key, value in raw.items() if key.endswith("amount")}
    return PlacedOrder(**(raw | money))


@pytest.mark.parametrize(
    ("word", "document", "number"),
    [
        (Thanks(order_id=301), PlacedOrder(id=301, number="2745403029312170"), "2745403029312170"),
        (Thanks(order_id="301"), PlacedOrder(id=301, number=2745403029312170), "2745403029312170"),
        (Thanks(order_id=301, order_number="A1"), PlacedOrder(id=301, number="B2"), "A1"),
        (Thanks(order_id=301), PlacedOrder(id=302, number="B2"), None),
        (Thanks(order_id=301), PlacedOrder(number="B2"), None),
        (Thanks(order_id=301), PlacedOrder(id=301), None),
        (Thanks(order_id=301), PlacedOrder(id=301, number="None"), None),
    ],
)
def test_a_number_that_the_thanks_lack_is_the_documents_of_the_same_order(
    word: Thanks, document: PlacedOrder, number: str | None
) -> None:
    assert number_of(word, document) == number
