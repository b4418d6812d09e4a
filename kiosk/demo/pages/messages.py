"""The two text messages: the barcode for the till, and the address of the checkout."""

import re
from dataclasses import asdict

from kiosk.demo.like.switches import Like
from kiosk.demo.pages import instore
from kiosk.demo.pages.answer import Answer, Fields
from kiosk.demo.shop.refusal import RefusedError
from kiosk.demo.shop.sms import Sms, check_pause, mobile_number
from kiosk.demo.shop.visit import Visit


def send_barcode(visit: Visit, fields: Fields) -> Answer:
    """The order number for the till; before there is one, the checkout's address."""
    number = visit.session.till_number
    if not number:
        return _send(visit, fields, "barcode", "sms_checkout_url", _checkout_url(visit))
    link = f"{visit.shop.base}/orders/barcode/{number}/"
    return _send(visit, fields, "barcode", "sms_barcode", link)


def send_checkout_url(visit: Visit, fields: Fields) -> Answer:
    return _send(visit, fields, "checkout_url", "sms_checkout_url", _checkout_url(visit))


def _checkout_url(visit: Visit) -> str:
    """What a kiosk is told as `checkout_url`; else where the provider is paid."""
    return instore.addresses(visit)["checkout_url"] or visit.session.redirect_url


def _send(visit: Visit, fields: Fields, kind: str, word: str, link: str) -> Answer:
    phone = fields.get("phone_number", "")
    if Like.SMS_PHONE_OF_TEN in visit.shop.likes and not re.fullmatch(r"5\d{9}", phone):
        raise RefusedError("phone_number", "phone_wrong")
    to = "+90" + mobile_number(phone)
    if not link:
        raise RefusedError("non_field_errors", "sms_nothing")
    check_pause(visit.shop.outbox(), to, kind, visit.shop.clock())
    text = visit.say(word, link=link, number=visit.session.till_number)
    sms = Sms(kind, to, text, link, visit.session.key, visit.shop.now())
    visit.shop.storage.put("sms", visit.shop.tokens(8), asdict(sms))
    visit.log(f"sms {kind}")
    return Answer(flat={})
