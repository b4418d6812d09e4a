"""After the order: where it can be seen, and the guard of the redirection."""

from typing import Any

from kiosk.demo.like.switches import Like
from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.pages.flow import next_step, so_far
from kiosk.demo.pages.orders import signed
from kiosk.demo.shop.visit import Visit


def order_address(visit: Visit, number: str) -> str:
    order = visit.shop.storage.get("order", number)
    return f"{visit.shop.base}/orders/completed/{signed(number, order['token'])}/"


def thank_you_context(visit: Visit) -> dict[str, Any]:
    number = visit.session.last_order
    order = visit.shop.storage.get("order", number)
    context = {
        "redirect_url": order_address(visit, number),
        "order_id": order["id"],
        "order_number": number,
        "new_user": False,
        "token": order["token"],
        "campaigns": [{"code": "1", "message": visit.say("thanks_campaign")}],
    }
    missing = visit.shop.faults.has("one_order_number_missing", "ThankYouPage")
    if missing or Like.ORDER_ID_ONLY in visit.shop.likes:
        del context["order_number"]
    return context


def thank_you(visit: Visit) -> list[dict[str, Any]]:
    """The order's entry; before there is an order, the first step that is not done."""
    if not visit.session.last_order:
        return next_step(visit) or so_far(visit)[-1:]
    return [entry("ThankYouPage", thank_you_context(visit))]


def provider_thank_you(visit: Visit, _fields: Fields) -> Answer:
    if not visit.session.last_order:
        return Answer(thank_you(visit))
    return Answer([entry(visit.page, {"return_url": order_address(visit, visit.session.last_order)})])


def redirect_guard(visit: Visit, _fields: Fields) -> Answer:
    visit.session.is_redirected = False
    return Answer(flat={})
