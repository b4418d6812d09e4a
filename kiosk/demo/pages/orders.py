"""Places an order: stores it, and gives the session a fresh basket."""

import base64
from typing import Any

from kiosk.demo.shop.money import parsed, wire
from kiosk.demo.shop.session import Session, closed
from kiosk.demo.shop.visit import Visit


def place_order(visit: Visit, paid_with: str) -> str:
    """Places the order of this visit. Its number."""
    session, shop = visit.session, visit.shop
    number = session.till_number or new_number(visit)
    preorder = visit.preorder()
    order = order_json(visit, preorder, number, paid_with)
    shop.storage.put("order", number, order)
    shop.storage.put("receipt", number, preorder)
    shop.storage.put("submitted", str(session.basket_pk), number)
    shop.storage.put("signed", signed(number, order["token"]), number)
    balance = (parsed(session.loyalty_balance) or 0) - visit.bill().loyalty
    visit.session = closed(session, number, shop.next_basket(), wire(balance))
    visit.log(f"order {number}")
    return number


def new_number(visit: Visit) -> str:
    """A random number of fifteen digits."""
    return str(10**14 + int(visit.shop.tokens(8), 16) % (9 * 10**14))


def signed(number: str, token: str) -> str:
    """The order's name in its address: the number alone must not open it."""
    return base64.urlsafe_b64encode(number.encode()).decode().rstrip("=") + ":" + token[:16]


def order_json(visit: Visit, preorder: dict[str, Any], number: str, paid_with: str) -> dict[str, Any]:
    session = visit.session
    return {
        "id": visit.shop.storage.count_up("order", 301),
        "number": number,
        "status": {"value": "400", "label": visit.say("order_approved")},
        "currency": {"value": "try", "label": "TL"},
        "orderitem_set": _items(preorder["basket"]),
        "discountitem_set": preorder["basket"]["discounts"],
        "is_cancelled": False,
        "is_payable": False,
        "shipping_address": session.shipping_address,
        "billing_address": session.billing_address,
        "payment_option_slug": paid_with,
        "shipping_option": preorder["shipping_option"],
        "amount": preorder["total_amount"],
        "paid_amount": preorder["unpaid_amount"],
        "shipping_amount": preorder["shipping_amount"],
        "discount_amount": preorder["basket"]["total_discount_amount"],
        **_added(session, preorder),
        "user_email": session.email or session.user,
        "basket": session.basket_pk,
        "language_code": visit.language,
        "created_date": visit.shop.now(),
        "token": visit.shop.tokens(20),
    }


def _added(session: Session, preorder: dict[str, Any]) -> dict[str, Any]:
    """What the shopper added to the goods."""
    box = session.gift_box or {}
    return {
        "has_gift_box": bool(box),
        "gift_box_note": box.get("note"),
        "gift_box_price": box.get("price"),
        "bags_fee": preorder["bags_fee"],
        "loyalty_money": preorder["loyalty_money"],
        "selected_rewards": session.selected_rewards,
        "notes": session.notes or None,
        "extra_field": session.extra_field or {},
    }


def _items(basket: dict[str, Any]) -> list[dict[str, Any]]:
    """One row for each unit, as the API tells an order's items."""
    return [
        {"product": item["product"], "price": item["unit_price"]}
        for item in basket["basketitem_set"]
        for _ in range(item["quantity"])
    ]
