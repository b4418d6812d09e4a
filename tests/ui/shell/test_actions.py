"""What the main button asks of the checkout."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.payment import PaymentWay
from kiosk.flow.problem import Problem, ProblemKind
from tests.ui.shell.desk import GLASS, WAITING, Desk, opened


@pytest.fixture
def glass(qtbot: QtBot) -> Desk:
    return opened(qtbot, GLASS, "kiosk")


def press_main(desk: Desk) -> None:
    surround = desk.shell._surround
    assert surround
    surround.buttons.main.emit()


@pytest.mark.parametrize(
    ("kind", "looks"), [(ProblemKind.UNCERTAIN, True), (ProblemKind.NOT_DONE, False), (None, False)]
)
def test_in_doubt_the_main_button_looks_at_the_order_again(
    glass: Desk, kind: ProblemKind | None, looks: bool
) -> None:
    glass.show(problem=Problem(kind) if kind else None)
    press_main(glass)
    assert (glass.verbs.look_again.called, glass.verbs.advance.called) == (looks, not looks)


def test_a_payment_in_doubt_is_the_screens_own(glass: Desk) -> None:
    assert WAITING.way is PaymentWay.PHONE
    glass.show(problem=Problem(ProblemKind.UNCERTAIN), payment=WAITING)
    press_main(glass)
    glass.verbs.look_again.assert_not_called()
