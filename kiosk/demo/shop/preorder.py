"""The pre-order in the API's JSON, always whole."""

from typing import Any

from kiosk.demo.shop.geo import retail_store
from kiosk.demo.shop.money import wire
from kiosk.demo.shop.offers import Offers, Row, picked
from kiosk.demo.shop.pricing import Bill
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.words import localised


def preorder_json(session: Session, bill: Bill, offers: Offers, language: str) -> dict[str, Any]:
    """Everything but `basket` and `bags`, which need the catalogue."""
    chosen = {
        "delivery_option": picked(offers.delivery_options, session.delivery_option),
        "retail_store": retail_store(offers, session.retail_store, language),
        "shipping_option": shipping_row(picked(offers.shipping_options, session.shipping_option)),
        "payment_option": picked(offers.payment_options, session.payment_option),
    }
    return {**localised(chosen, language), **_amounts(bill), **_person(session), **_extras(session)}


def shipping_row(row: Row | None) -> Row | None:
    return row and {key: value for key, value in row.items() if key != "for"}


def _amounts(bill: Bill) -> dict[str, Any]:
    return {
        "shipping_amount": wire(bill.shipping),
        "total_amount": wire(bill.total),
        "total_amount_with_interest": wire(bill.total),
        "loyalty_money": wire(bill.loyalty),
        "unpaid_amount": wire(bill.unpaid),
        "currency_type_label": "TL",
        "bags_fee": wire(bill.bags) if bill.bags else "",
    }


def _person(session: Session) -> dict[str, Any]:
    same = session.billing_address is None or session.billing_address == session.shipping_address
    return {
        "shipping_address": session.shipping_address,
        "billing_address": session.billing_address,
        "billing_and_shipping_same": same,
        "phone_number": None,
        "user_phone_number": session.phone or None,
        "is_guest": not session.user,
    }


def _extras(session: Session) -> dict[str, Any]:
    return {
        "notes": session.notes or None,
        "gift_box": session.gift_box,
        "coupons": session.coupons,
        "rewards": session.rewards,
        "selected_rewards": session.selected_rewards,
        "selected_campaign": session.campaign or None,
        "extra_field": session.extra_field,
        "gift_wrap": session.gift_wrap,
        "notifications": session.notifications,
        "checkout_provider_process_started": session.provider_started,
        "remote_redirect_url": session.redirect_url or None,
        "is_redirected": session.is_redirected,
        "is_post_order": False,
        "installment": None,
        "payment_choice": None,
        "redirect_to_three_d": None,
        "delivery_range": None,
    }
