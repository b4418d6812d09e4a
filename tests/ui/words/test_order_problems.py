"""The sentences for problems with an order. Rule: none about a payment says that nothing was paid, as it may
stand beside a code that was paid meanwhile.
"""

from decimal import Decimal

import pytest

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
