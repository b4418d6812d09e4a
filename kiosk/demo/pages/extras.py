"""What a shopper may add to an order: a note, a gift box, bags, the shop's own details."""

from typing import Any

from kiosk.demo.like.switches import Like
from kiosk.demo.pages import own
from kiosk.demo.pages.answer import Answer, Fields, entry, flag
from kiosk.demo.shop.objects import read_object
from kiosk.demo.shop.products import product_json
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit

NOTE_LENGTH = 500
CARD_LENGTH = 160


def note(visit: Visit, fields: Fields) -> Answer:
    """An empty note removes the note."""
    notes = _short(fields.get("notes", ""), "notes", NOTE_LENGTH)
    if not notes and Like.NO_EMPTY_NOTE in visit.shop.likes:
        raise RefusedError("notes", "note_empty")
    if notes != visit.session.notes:
        visit.session.notes = notes
        visit.log("note kept" if notes else "note taken back")
    return Answer(own.led_to(visit))


def gift_box_index(visit: Visit, _fields: Fields) -> Answer:
    return Answer([entry("GiftBoxPage", {"price": _gift_box_price(visit)})])


def gift_box(visit: Visit, fields: Fields) -> Answer:
    box = {
        "note": _short(fields.get("note", ""), "note", CARD_LENGTH),
        "gift_video": flag(fields.get("gift_video", "")),
        "gift_video_notification_sent": flag(fields.get("gift_video_notification_sent", "")),
        "price": _gift_box_price(visit),
    }
    if box != visit.session.gift_box:
        visit.session.gift_box = box
        visit.log("gift box")
    return Answer()


def gift_box_context(visit: Visit) -> dict[str, Any]:
    return {"price": visit.shop.rules.gift_box_price}


def _gift_box_price(visit: Visit) -> str:
    price = visit.shop.rules.gift_box_price
    if not price or visit.shop.faults.has("no_gift_box", visit.page):
        raise RefusedError("non_field_errors", "gift_box_none")
    return price


def bag(visit: Visit, fields: Fields) -> Answer:
    """One bag of each kind; asking for it again changes nothing."""
    sku = fields.get("product", "").strip()
    found = visit.shop.catalogue.bag(sku)
    if found is None:
        raise RefusedError("product", "bag_unknown", sku=sku[:40])
    if not found.stock:
        raise RefusedError("product", "stock_none", name=found.name)
    if sku not in visit.session.bags:
        visit.session.bags.append(sku)
        visit.log(f"bag {sku}")
    return Answer()


def bag_context(visit: Visit) -> dict[str, Any]:
    bags = visit.shop.catalogue.bags
    return {"bags": [product_json(one, visit.language, visit.here) for one in bags]}


def details(visit: Visit, fields: Fields) -> Answer:
    """`extra_field` is a JSON object as text, kept as it came."""
    text = fields.get("extra_field", "")
    if read_object(text) is None:
        raise RefusedError("extra_field", "extra_field_wrong")
    if text != visit.session.extra_field:
        visit.session.extra_field = text
        visit.log("extra field")
    return Answer()


def details_context(visit: Visit) -> dict[str, Any]:
    return {"extra_field": visit.told(visit.shop.offers.extra_field)}


def _short(text: str, field: str, length: int) -> str:
    text = text.strip()
    if len(text) > length:
        raise RefusedError(field, "too_long", length=length, over=len(text) - length)
    return text
