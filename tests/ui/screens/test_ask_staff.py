"""A page nobody here knows ends with a person."""

from unittest.mock import call

from msgspec.structs import replace

from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.screens.ask_staff import AskStaffScreen
from tests.ui.conftest import MakeStage, Show, order_of


def test_it_says_why_and_leads_back_to_the_order(stage: MakeStage, show: Show) -> None:
    screen = AskStaffScreen(stage())
    show(screen, replace(order_of(), step="ask_staff", problem=Problem(ProblemKind.UNKNOWN_PAGE)))
    assert "Your order is kept" in screen.notice.text.text()
    assert not screen.hint.isVisible()
    assert screen.buttons().main == "Back to your order"
    assert not screen.buttons().back
    screen.act()
    assert screen.checkout.mock_calls == [call.show("basket")]  # type: ignore[attr-defined]


def test_it_says_something_even_when_the_problem_was_read(stage: MakeStage, show: Show) -> None:
    screen = AskStaffScreen(stage(portrait=False))
    show(screen, order_of())
    assert screen.notice.text.text() == "Please ask our staff. Your order is kept."
