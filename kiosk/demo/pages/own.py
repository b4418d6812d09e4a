"""A page of a shop's own, outside of the document. The dial turns it on."""

from typing import Any

from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.shop.offers import picked
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit

NAME = "GiftWrapSelectionPage"


def led_to(visit: Visit) -> list[dict[str, Any]]:
    """The page as the next one, if the dial has it on."""
    asked = visit.shop.faults.has("own_page", visit.page)
    return [entry(NAME, gift_wrap_context(visit))] if asked else []


def gift_wrap_context(visit: Visit) -> dict[str, Any]:
    """A sentence, and gift wraps to choose from by their pk."""
    return {
        "message": visit.say("gift_wrap_ask"),
        "gift_wraps": visit.told(visit.shop.offers.gift_wraps),
    }


def gift_wrap(visit: Visit, fields: Fields) -> Answer:
    row = picked(visit.shop.offers.gift_wraps, fields.get("gift_wrap", ""))
    if row is None:
        raise RefusedError("gift_wrap", "choose_one")
    visit.session.gift_wrap = row["pk"]
    visit.log(f"gift wrap {row['pk']}")
    return Answer()
