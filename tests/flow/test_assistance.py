"""The provider's answers in all the forms the document and its readers give them."""

from typing import Any

import pytest

from kiosk.api.reply import Context
from kiosk.flow import assistance
from kiosk.flow.assistance import Agreement, Assistance
from kiosk.flow.markup import LONGEST, plain

SHIP = "CheckoutProviderShippingOptionPage"
AGREE = "CheckoutProviderAgreementListPage"
STANDARD, EXPRESS = {"pk": 22, "name": "Standard"}, {"pk": 23, "name": "Express"}


def told(page: str, **values: Any) -> tuple[Context, ...]:
    return (Context("", {}), Context(page, values))


@pytest.mark.parametrize(
    ("options", "keys"),
    [
        ([STANDARD, EXPRESS], [22, 23]),
        (STANDARD, [22]),
        ({"22": {"name": "Standard"}, "23": {"name": "Express"}}, [22, 23]),
        ([STANDARD, None, {"pk": "x"}], [22]),
        ({}, []),
        ([], []),
        (None, []),
        ("none", []),
    ],
)
def test_carriers_as_a_list_or_an_object(options: object, keys: list[int]) -> None:
    assert [carrier.pk for carrier in assistance.carriers(told(SHIP, shipping_options=options))] == keys


@pytest.mark.parametrize(
    "agreements",
    [
        [{"code": "OBF", "text": "Form"}, {"code": "MSS", "text": "Contract"}],
        {"OBF": {"text": "Form"}, "MSS": {"text": "Contract"}},
        {"OBF": "Form", "MSS": "Contract"},
    ],
)
def test_agreements_as_a_list_or_an_object(agreements: object) -> None:
    found = assistance.agreements(told(AGREE, agreements=agreements))
    assert found == (Agreement("OBF", "Form"), Agreement("MSS", "Contract"))


def test_one_agreement_may_stand_for_the_list() -> None:
    one = {"code": "OBF", "text": "Form", "agreement_body": "All of it."}
    assert assistance.agreements(told(AGREE, agreements=one)) == (Agreement("OBF", "Form", "All of it."),)
    assert assistance.body(told(AGREE, agreements=one)) == "All of it."
    assert assistance.body(told(AGREE, **one)) == "All of it."
    assert assistance.body(()) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plain  text", "Plain text"),
        ("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"),
        ("a<br>b<script>steal()</script><style>p{}</style>", "a\n\nb"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<ul><li>x<li>y</ul>", "x\n\ny"),
        ("", ""),
        ("<div>a</div>b", "a\n\nb"),
        ("<table><tr>a<tr>b</table>", "a\n\nb"),
        ("a<ul>b", "a\n\nb"),
        ("a<ol>b", "a\n\nb"),
        ("a<table>b", "a\n\nb"),
        *((f"a<h{number}>b", "a\n\nb") for number in range(1, 5)),
        ("<title>t</title extra>a", "a"),
        ("a<!-- <p>b</p> > -->c<!-- d", "ac"),
        ("<!DOCTYPE html><?php?><TITLE>t</TITLE ><H1 class='x'>a</h1>b", "a\n\nb"),
        ("<b>2</b> < <i>3</i> <", "2 < 3 <"),
        ("&#x202e;a&#0;b&#xd800; &lt;b&gt;", "a\ufffdb\ufffd <b>"),
    ],
)
def test_markup_is_read_and_not_shown(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "<![CDATA[", "<script>", "</", "&#", "<a href='", "a"])
def test_hostile_markup_is_read_in_one_pass(piece: str) -> None:
    text = "<" + piece * (LONGEST // len(piece))
    assert len(plain(text)) <= LONGEST + 1


@pytest.mark.parametrize(
    ("address", "token"),
    [
        ("https://pay.example/hpp?session_token=abc-1&transaction_token=x%3D", "abc-1"),
        ("https://pay.example/hpp", None),
        ("", None),
        (None, None),
    ],
)
def test_the_token_is_in_the_payments_address(address: str | None, token: str | None) -> None:
    assert assistance.session_token(address) == token


def test_what_else_an_answer_may_tell() -> None:
    assert assistance.new_address(told("CheckoutProviderAddressSelectionPage", redirect_url="")) is None
    assert assistance.new_address(told("X", redirect_url="https://p.example")) == "https://p.example"
    assert assistance.conversation(told("X", conversation_id="c-1")) == "c-1"
    assert assistance.conversation(()) == ""
    assert assistance.conversation(told("X", conversation_id=7)) == ""
    assert assistance.new_address(told("X", redirect_url=7)) is None
    assert assistance.body(told("X", agreement_body=7)) == ""
    assert assistance.body(told(AGREE, agreements={"OBF": "Form", "MSS": "Contract"})) == ""


@pytest.mark.parametrize("told_as", [None, 7, True, ["https://p.example"], {"url": "https://p.example"}])
def test_what_is_no_text_is_not_told(told_as: object) -> None:
    assert assistance.new_address(told("X", redirect_url=told_as)) is None
    assert assistance.conversation(told("X", conversation_id=told_as)) == ""
    assert assistance.body(told("X", agreement_body=told_as)) == ""


def test_of_two_agreements_neither_is_the_body() -> None:
    both = [{"code": code, "agreement_body": "All of it."} for code in ("OBF", "MSS")]
    assert assistance.body(told(AGREE, agreements=both)) == ""


def test_one_agreement_after_another_and_then_done() -> None:
    form, contract = Agreement("OBF"), Agreement("MSS")
    begun = Assistance(carrier="22", agreements=(form, contract))
    assert (begun.next, begun.done) == (form, False)
    assert (Assistance().carrier, Assistance().agreements) == ("", ())
    half = Assistance(carrier="22", agreements=(form, contract), accepted=frozenset({"OBF"}))
    assert (half.next, half.done) == (contract, False)
    assert Assistance(carrier="22", agreements=(form,), accepted=frozenset({"OBF"})).done
    assert Assistance(carrier="22").done
    assert not Assistance().done
