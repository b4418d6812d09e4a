"""The sentence for each problem. Rule: none about a payment says that nothing was paid, as it may stand
beside a code that was paid meanwhile.
"""

from decimal import Decimal

import pytest

from kiosk.api.shop import AddToBasket
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.words.problems import said

OF_PAYING = (
    ProblemKind.PRICE_CHANGED,
    ProblemKind.PRICE_UNREAD,
    ProblemKind.CURRENCIES,
    ProblemKind.NO_WAY_TO_PAY,
    ProblemKind.BELOW_ZERO,
    ProblemKind.NOT_FINISHED,
    ProblemKind.UNKNOWN_PAGE,
    ProblemKind.UNCERTAIN,
    ProblemKind.NO_ANSWER,
    ProblemKind.DEVICE,
)


def in_liras(amount: Decimal | None, **_: object) -> str:
    return f"{amount} TL"


@pytest.mark.usefixtures("loop")
@pytest.mark.parametrize("kind", OF_PAYING)
def test_no_sentence_about_a_payment_knows_that_nothing_was_paid(kind: ProblemKind) -> None:
    told = said(Problem(kind), in_liras)
    sentence = f"{told.strong} {told.text}".casefold()
    assert not [words for words in ("was paid", "not paid", "charged", "failed") if words in sentence]


def refused(**words: str) -> Problem:
    return Problem(ProblemKind.REFUSED, words={field: (word,) for field, word in words.items()})


def test_the_shops_own_words_are_said() -> None:
    assert said(refused(notes="Too long."), in_liras).text == "Too long."


@pytest.mark.usefixtures("loop")
def test_an_address_that_no_guest_has_is_staffs() -> None:
    told = said(refused(billing_address="Bu alan zorunlu."), in_liras)
    assert (told.strong, "staff" in told.text) == ("The shop asks for a billing address.", True)


@pytest.mark.usefixtures("loop")
def test_what_may_not_be_bought_again_is_told_with_how_many_may() -> None:
    enough = Problem(ProblemKind.ENOUGH, AddToBasket.known_as, facts={"most": "2"})
    assert said(enough, in_liras).strong == "At most 2 of this may be bought at once."
