"""Every shape of `errors`, alone and from each of the 23 services."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.api.errors import LONGEST_TEXT, MOST_TEXTS, words
from kiosk.api.reply import Ok, Refused
from kiosk.api.wire import decipher
from tests.api.samples import envelope
from tests.api.services import SENT, Service, name

NONE: list[Any] = [None, [], {}, "", False, {"coupon": []}, {"non_field_errors": None}, [[], {}]]
SAID: list[tuple[Any, dict[str, tuple[str, ...]]]] = [
    ("Olmadı", {"": ("Olmadı",)}),
    (["Bir", "İki"], {"": ("Bir", "İki")}),
    ({"coupon": ["Yok"]}, {"coupon": ("Yok",)}),
    ({"coupon": "Yok"}, {"coupon": ("Yok",)}),
    ({"coupon": ["Yok", "Bitti"], "note": ["Uzun"]}, {"coupon": ("Yok", "Bitti"), "note": ("Uzun",)}),
    ({"non_field_errors": "Olmadı"}, {"": ("Olmadı",)}),
    ({"non_field_errors": ["Olmadı"], "coupon": ["Yok"]}, {"": ("Olmadı",), "coupon": ("Yok",)}),
    ({"status": "Banka reddetti"}, {"": ("Banka reddetti",)}),
    ({"status": 400}, {"": ("400",)}),
    ({"detail": "Giriş gerekli"}, {"": ("Giriş gerekli",)}),
    ({"errors": {"coupon": ["Yok"]}}, {"coupon": ("Yok",)}),
    ([{"coupon": ["Yok"]}, "Olmadı"], {"coupon": ("Yok",), "": ("Olmadı",)}),
    ({"billing_address": {"city": ["Seçin"]}}, {"city": ("Seçin",)}),
    ({"billing_address": {"non_field_errors": ["Eksik"]}}, {"billing_address": ("Eksik",)}),
    ({"amount": "Çok fazla"}, {"amount": ("Çok fazla",)}),
    ({"card_number": "1234 5678 olmaz"}, {"card_number": ("1234 5678 olmaz",)}),
    ({"code": [12, True]}, {"code": ("12", "True")}),
    ({"error_code": "stock_few", "non_field_errors": "Az kaldı.", "available": 1}, {"": ("Az kaldı.",)}),
    ({"code": "invalid", "detail": "Giriş gerekli"}, {"": ("Giriş gerekli",)}),
    ({"coupon": ["Yok", "E104"], "limits": {"least": "12.50", "exact": True}}, {"coupon": ("Yok",)}),
    ({"code": ["Geçersiz kod."], "reason": "coupon.over"}, {"code": ("Geçersiz kod.",)}),
    ({"error_code": "invalid", "detail": "Giriş gerekli"}, {"": ("Giriş gerekli",)}),
    ({"errors": "Olmadı"}, {"": ("Olmadı",)}),
    ({"message": "Olmadı"}, {"": ("Olmadı",)}),
    ({"error_message": "Olmadı"}, {"": ("Olmadı",)}),
    ({"error_code": "stock_few"}, {"error_code": ("stock_few",)}),
]


@pytest.mark.parametrize("errors", NONE, ids=repr)
def test_no_words(errors: Any) -> None:
    assert words(errors) == {}


@pytest.mark.parametrize(("errors", "said"), SAID, ids=repr)
def test_words_by_field(errors: Any, said: dict[str, tuple[str, ...]]) -> None:
    assert words(errors) == said


@pytest.mark.parametrize("shape", [list, lambda said: {f"f{n}": text for n, text in enumerate(said)}])
def test_no_more_words_than_anybody_reads(shape: Callable[[list[str]], Any]) -> None:
    heard = words(shape(["ne " * 2000] * 3000))
    every = [text for said in heard.values() for text in said]
    assert (len(every), {len(text) for text in every}) == (MOST_TEXTS, {LONGEST_TEXT})


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize(("errors", "said"), SAID, ids=repr)
def test_refused_inside_200(service: Service, errors: Any, said: dict[str, tuple[str, ...]]) -> None:
    reply = decipher(service.request, 200, {}, envelope({"notes": "kept"}, errors))
    assert isinstance(reply, Refused)
    assert (reply.words, reply.status) == (said, 200)
    assert reply.order is not None
    assert reply.order.notes == "kept"


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize(("errors", "said"), SAID, ids=repr)
def test_refused_with_400(service: Service, errors: Any, said: dict[str, tuple[str, ...]]) -> None:
    body = json.dumps(errors).encode()
    assert decipher(service.request, 400, {}, body) == Refused(said, status=400)


@pytest.mark.parametrize("service", SENT, ids=name)
@pytest.mark.parametrize("errors", NONE, ids=repr)
def test_ok_without_words(service: Service, errors: Any) -> None:
    assert isinstance(decipher(service.request, 200, {}, envelope({}, errors)), Ok)
