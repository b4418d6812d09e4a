"""What lowers the price: coupons, loyalty points, card rewards, card campaigns."""

from decimal import Decimal
from typing import Any

from kiosk.demo.like.switches import Like
from kiosk.demo.pages.answer import Answer, Fields, entry
from kiosk.demo.shop import coupons
from kiosk.demo.shop.campaigns import campaign, campaigns_of, rewards_of
from kiosk.demo.shop.money import ZERO, parsed, spoken, wire
from kiosk.demo.shop.pricing import loyalty_ceiling, product_total
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.visit import Visit

LOYALTY_CARD = "6270480000001881"
_LOYALTY_KEYS = (
    "loyalty_total_amount",
    "loyalty_amount",
    "card_number",
    "applied_amount",
    "loyalty_points_type",
)


def coupon(visit: Visit, fields: Fields) -> Answer:
    code, action = fields.get("coupon", ""), fields.get("action", "add")
    if not code.strip():
        raise RefusedError("coupon", "coupon_empty")
    if not code.strip().isdecimal() and Like.COUPONS_BY_PK in visit.shop.likes:
        raise RefusedError("coupon", "choose_one")
    if action == "remove":
        coupons.remove(visit.session, code)
        visit.log(f"coupon removed {code}")
    elif action != "add":
        raise RefusedError("action", "coupon_action")
    elif coupons.add(visit.session, code, product_total(visit.session, visit.shop.catalogue)):
        visit.log(f"coupon added {visit.session.coupons[-1]}")
    return Answer()


def coupon_context(visit: Visit) -> dict[str, Any]:
    """The coupons this shopper could use."""
    usable = [one for one in coupons.COUPONS if not one.over]
    rows = [{"pk": one.pk, "name": one.code, "description": _about(visit, one)} for one in usable]
    return {"coupons": rows}


def _about(visit: Visit, one: coupons.Coupon) -> str:
    key = f"coupon_about_{one.code}"
    return visit.say(key, amount=spoken(one.amount), percent=one.percent, minimum=spoken(one.minimum))


def loyalty(visit: Visit, fields: Fields) -> Answer:
    """Applies the amount, lowered to what is possible; 0.00 clears it. Blank fields on the dial's fault."""
    asked = parsed(fields.get("selected_loyalty_amount", ""))
    if not asked and Like.LOYALTY_REFUSES_ZERO in visit.shop.likes:
        raise RefusedError("selected_loyalty_amount", "loyalty_zero")
    if asked is None or visit.shop.faults.has("loyalty_blank", visit.page):
        return loyalty_blank()
    applied = min(asked, loyalty_ceiling(visit.session, visit.bill().total))
    if wire(applied) != visit.session.loyalty:
        visit.session.loyalty = wire(applied)
        visit.log(f"loyalty {wire(applied)}")
    values = (visit.session.loyalty_balance, wire(asked), LOYALTY_CARD, wire(applied), "point")
    return Answer(flat=dict(zip(_LOYALTY_KEYS, values, strict=True)))


def loyalty_blank() -> Answer:
    return Answer(flat=dict.fromkeys(_LOYALTY_KEYS, ""))


def reward_list(visit: Visit, fields: Fields) -> Answer:
    asked = (fields.get(f"card_{part}", "").strip() for part in ("number", "year", "month", "cvv"))
    visit.session.rewards = rewards_of(*asked)
    visit.session.selected_rewards = []
    visit.log("rewards listed")
    return Answer([entry("RewardSelectionPage", {"rewards": visit.session.rewards})])


def reward_selection(visit: Visit, _fields: Fields) -> Answer:
    """Uses all rewards that were listed."""
    if not visit.session.rewards:
        raise RefusedError("non_field_errors", "rewards_none")
    if not visit.session.selected_rewards:
        visit.session.selected_rewards = _up_to(visit.bill().unpaid, visit.session.rewards)
        visit.log("rewards used")
    return Answer()


def _up_to(left: Decimal, rewards: list[dict[str, str]]) -> list[dict[str, str]]:
    """As many rewards as are needed, the last lowered to what is left to pay."""
    used = []
    for row in rewards:
        amount = min(left, Decimal(row["amount"]))
        left -= amount
        used += [{**row, "amount": wire(amount)}] if amount else []
    return used


def reward_context(visit: Visit) -> dict[str, Any]:
    return {"rewards": visit.session.rewards}


def campaign_list(visit: Visit, fields: Fields) -> Answer:
    visit.session.campaigns = campaigns_of(fields.get("card_number", "").strip())
    visit.log("campaigns listed")
    return Answer([entry("CampaignSelectionPage", campaign_context(visit))])


def campaign_selection(visit: Visit, fields: Fields) -> Answer:
    """Chooses a campaign by its code; empty removes the choice."""
    code = fields.get("campaign", "").strip()
    chosen = campaign(code)
    if code and (chosen is None or code not in visit.session.campaigns):
        raise RefusedError("campaign", "campaign_unknown")
    missing = chosen.minimum - product_total(visit.session, visit.shop.catalogue) if chosen else ZERO
    if missing > ZERO:
        raise RefusedError("campaign", "campaign_minimum", missing=spoken(missing))
    if code != visit.session.campaign:
        visit.session.campaign = code
        visit.log(f"campaign {code}")
    return Answer()


def campaign_context(visit: Visit) -> dict[str, Any]:
    chosen = [one for code in visit.session.campaigns if (one := campaign(code))]
    return {"campaigns": [{"code": one.code, "message": visit.say(one.word)} for one in chosen]}
