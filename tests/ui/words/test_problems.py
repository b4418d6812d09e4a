"""What a refusal says, where the shop's own words would leave a shopper without a next step."""

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.words.problems import said


def refused(**words: str) -> Problem:
    return Problem(ProblemKind.REFUSED, words={field: (word,) for field, word in words.items()})


def test_the_shops_own_words_are_said() -> None:
    assert said(refused(notes="Too long."), str).text == "Too long."


def test_an_address_that_no_guest_has_is_staffs(qapp: object) -> None:
    told = said(refused(billing_address="Bu alan zorunlu."), str)
    assert (told.strong, "staff" in told.text) == ("The shop asks for a billing address.", True)
