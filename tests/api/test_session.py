"""The session's cookies: both names, rotation, the token, and what is not taken over."""

from typing import Any

import pytest

from kiosk.api import requests as send
from kiosk.api import shop
from kiosk.api.cookies import MOST_COOKIES
from kiosk.api.reply import Ok, Unknown
from tests.api.loopback import Loopback, reset, said, then, visit
from tests.api.samples import envelope

NOTE = send.OrderNote("x")
LATER: dict[str, Any] = {"context_list": [], "pre_order": {}, "errors": None}


def cookies_after(*answers: Any) -> dict[str, str]:
    """What the client sends after these answers."""
    there = Loopback(*answers, said(LATER))
    visit(there, *[NOTE] * len(answers), NOTE)
    return there.seen[-1].cookies


def both(session: str) -> dict[str, str]:
    return {"osessionid": session, "sessionid": session}


@pytest.mark.parametrize("name", ["osessionid", "sessionid"])
@pytest.mark.parametrize(
    "attributes", ["", "; Path=/", "; Path=/orders/", "; HttpOnly; SameSite=Lax; Max-Age=1209600"]
)
def test_either_name_is_taken_and_both_are_sent(name: str, attributes: str) -> None:
    assert cookies_after(said(LATER, f"Set-Cookie: {name}=abc123{attributes}")) == both("abc123")


def test_both_names_in_one_answer() -> None:
    lines = ("Set-Cookie: osessionid=abc", "Set-Cookie: sessionid=abc", "Set-Cookie: pz-locale=tr")
    assert cookies_after(said(LATER, *lines)) == both("abc") | {"pz-locale": "tr"}


@pytest.mark.parametrize("second", ["osessionid", "sessionid"])
@pytest.mark.parametrize("path", ["/", "/orders/checkout/"])
def test_rotation(second: str, path: str) -> None:
    first = said(LATER, "Set-Cookie: osessionid=one")
    assert cookies_after(first, said(LATER, f"Set-Cookie: {second}=two; Path={path}")) == both("two")


def test_rotation_in_a_refusal_and_in_an_error() -> None:
    refusal = said(LATER | {"errors": ["no"]}, "Set-Cookie: osessionid=two")
    error = said({}, "Set-Cookie: osessionid=three", status=503)
    assert cookies_after(said(LATER, "Set-Cookie: osessionid=one"), refusal) == both("two")
    assert cookies_after(refusal, error) == both("three")


def test_rotation_in_an_answer_that_is_cut() -> None:
    cut = said(LATER, "Set-Cookie: osessionid=two")[:-5]
    assert cookies_after(said(LATER, "Set-Cookie: osessionid=one"), then(cut, reset)) == both("two")


def test_session_in_the_body() -> None:
    there = Loopback(
        said({"basket": {}}, "Set-Cookie: osessionid=header"), said({"basket": {}, "osessionid": "body"})
    )
    visit(there, shop.ReadBasket(), shop.AddToBasket(11), NOTE)
    assert [seen.cookies for seen in there.seen] == [{}, both("header"), both("body")]


@pytest.mark.parametrize("gone", ["osessionid=; Max-Age=0", 'sessionid=""; Max-Age=0; Path=/'])
def test_ended_session(gone: str) -> None:
    assert cookies_after(said(LATER, "Set-Cookie: osessionid=one"), said(LATER, f"Set-Cookie: {gone}")) == {}


def test_cookie_for_another_host_is_not_taken() -> None:
    line = "Set-Cookie: osessionid=theirs; Domain=evil.example"
    assert cookies_after(said(LATER, line)) == {}
    assert cookies_after(said(LATER, "Set-Cookie: osessionid=ours"), said(LATER, line)) == both("ours")


def test_csrf_token_of_a_cookie() -> None:
    there = Loopback(said(LATER, "Set-Cookie: csrftoken=tok1"), said(LATER, "Set-Cookie: csrftoken=tok2"))
    visit(there, NOTE, NOTE, NOTE)
    assert [seen.headers.get("x-csrftoken") for seen in there.seen] == [None, "tok1", "tok2"]
    assert there.seen[-1].cookies == {"csrftoken": "tok2"}


def test_csrf_token_that_was_asked_for() -> None:
    there = Loopback(said({"csrf_token": "asked"}), said(LATER))
    visit(there, shop.CsrfToken(), NOTE)
    assert there.seen[0].target == "/csrf_token/"
    assert there.seen[1].headers["x-csrftoken"] == "asked"
    assert there.seen[1].cookies == {"csrftoken": "asked"}


def test_csrf_token_of_a_cookie_goes_before_the_body() -> None:
    there = Loopback(said({"csrf_token": "body"}, "Set-Cookie: csrftoken=cookie"), said(LATER))
    visit(there, shop.CsrfToken(), NOTE)
    assert there.seen[1].headers["x-csrftoken"] == "cookie"


@pytest.mark.parametrize("value", ["ş", "a b", "a\r\nX-Evil: 1", "a;b", "\u20ac", "a,b"])
def test_value_that_fits_no_header_is_dropped(value: str) -> None:
    basket = {"basket": {}, "osessionid": value}
    there = Loopback(said(basket), said({"csrf_token": value}), said(body=envelope()))
    replies = visit(there, shop.ReadBasket(), shop.CsrfToken(), NOTE)
    assert {type(reply) for reply in replies} == {Ok}
    assert not {"cookie", "x-csrftoken", "x-evil"} & there.seen[-1].headers.keys()


@pytest.mark.parametrize("value", ["ş".encode(), b"\xff\xfe", b'"a b"'])
@pytest.mark.parametrize("name", [b"osessionid", b"csrftoken", b"other"])
def test_cookie_that_fits_no_header_is_dropped(name: bytes, value: bytes) -> None:
    odd = said(LATER, "Set-Cookie: @").replace(b"@", name + b"=" + value)
    assert cookies_after(odd) == {}


def test_sessions_do_not_meet() -> None:
    there = Loopback(said(LATER, "Set-Cookie: osessionid=first"))
    visit(there, NOTE)
    visit(there, NOTE)
    assert there.seen[-1].cookies == {}


def test_session_survives_an_answer_that_is_unreadable() -> None:
    there = Loopback(said(LATER, "Set-Cookie: osessionid=one"), said(body=b"<html>"), said(LATER))
    replies = visit(there, NOTE, NOTE, NOTE)
    assert isinstance(replies[1], Unknown)
    assert there.seen[-1].cookies == both("one")


def test_a_huge_cookie_is_not_carried_along() -> None:
    lines = (f"Set-Cookie: big={'x' * 40_000}", f"Set-Cookie: {'n' * 2_000}=1", "Set-Cookie: osessionid=one")
    assert cookies_after(said(LATER, *lines)) == both("one")


def test_of_many_cookies_the_session_and_a_few_are_kept() -> None:
    lines = (*(f"Set-Cookie: a{number}=1" for number in range(200)), "Set-Cookie: osessionid=one")
    kept = cookies_after(said(LATER, *lines))
    assert both("one").items() <= kept.items()
    assert len(kept) == MOST_COOKIES
