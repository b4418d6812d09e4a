"""What each outcome is to a shopper."""

import pytest

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.request import Request
from kiosk.api.requests import GiftBoxIndex, OrderNote
from kiosk.api.shop import ReadOrder
from kiosk.flow.problem import Problem, ProblemKind, problem

WORDS = {"": ("Not today.",), "notes": ("Too long.", "No links.")}


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Refused(WORDS), ProblemKind.REFUSED),
        (Refused(WORDS, 400), ProblemKind.REFUSED),
        (Refused({}, 403), ProblemKind.REFUSED),
        (Refused({}, 404), ProblemKind.NOT_OFFERED),
        (Refused(WORDS, 404), ProblemKind.REFUSED),
        (Refused(WORDS, 429), ProblemKind.TOO_OFTEN),
        (Refused({}, 429, 0.0), ProblemKind.TOO_OFTEN),
        (Refused({}, 429), ProblemKind.TOO_OFTEN),
        (Refused(WORDS, 503, 0.0), ProblemKind.TOO_OFTEN),
        (NotSent(Why.NO_CONNECTION), ProblemKind.NO_CONNECTION),
        (NotSent(Why.TOO_SLOW), ProblemKind.NO_CONNECTION),
        (NotSent(Why.NOT_TRUSTED), ProblemKind.DEVICE),
        (NotSent(Why.NOT_WRITTEN), ProblemKind.DEVICE),
        (NotSent(Why.SERVER_ERROR), ProblemKind.NOT_DONE),
        (NotSent(Why.CUT), ProblemKind.NOT_DONE),
        (NotSent(Why.LOOKED_UP), ProblemKind.NOT_DONE),
        (Unknown(Why.NOT_THE_SHOP), ProblemKind.DEVICE),
        (Unknown(Why.CUT), ProblemKind.UNCERTAIN),
        (Unknown(Why.TOO_SLOW), ProblemKind.UNCERTAIN),
        (Unknown(Why.UNREADABLE), ProblemKind.UNCERTAIN),
        (Expired(), ProblemKind.SESSION_ENDED),
    ],
)
def test_every_outcome_but_ok_is_one(reply: Reply, kind: ProblemKind) -> None:
    found = problem(OrderNote("x"), reply)
    assert found
    assert (found.kind, found.about) == (kind, "OrderNote")


@pytest.mark.parametrize("question", [GiftBoxIndex(), ReadOrder()])
def test_a_question_without_an_answer_did_nothing(question: Request) -> None:
    found = problem(question, Unknown(Why.CUT))
    assert found
    assert found.kind is ProblemKind.NO_ANSWER


def test_a_problem_of_our_own_has_its_kind_and_no_words() -> None:
    found = Problem(ProblemKind.CARD_SCANNED)
    assert (found.about, found.words, found.facts, found.retry_after_s, found.detail) == (
        "",
        {},
        {},
        None,
        "",
    )


def test_ok_is_none() -> None:
    assert problem(OrderNote("x"), Ok()) is None


def test_what_support_asks_for_is_kept() -> None:
    refused = problem(OrderNote("x"), Refused(WORDS, 429, 30.0))
    assert refused
    assert (refused.retry_after_s, refused.detail) == (30.0, "status 429")
    unknown = problem(OrderNote("x"), Unknown(Why.CUT))
    assert unknown
    assert unknown.detail == "connection cut"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ((), "Not today. Too long. No links."),
        (("notes",), "Too long. No links."),
        (("",), "Not today."),
        (("phone_number",), ""),
    ],
)
def test_the_shops_words_by_field(fields: tuple[str, ...], text: str) -> None:
    assert Problem(ProblemKind.REFUSED, words=WORDS).said(*fields) == text
