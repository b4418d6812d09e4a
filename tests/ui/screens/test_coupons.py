"""Coupons: what is sent, what is kept, what is shown."""

from itertools import combinations
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.api.requests import CouponSelection
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.settings.model import Profile
from kiosk.ui.screens.coupons import CouponsScreen
from tests.ui.conftest import MakeStage, Show, order_of
from tests.ui.shell.desk import TABLET, Desk

EMPTY = order_of()
APPLIED = order_of(
    coupons=["HOSGELDIN"],
    basket={"discounts": [{"description": "HOSGELDIN", "discount": "50.00"}]},
)
REFUSED = replace(
    EMPTY, problem=Problem(ProblemKind.REFUSED, "CouponSelection", words={"coupon": ("BAHAR10 is over.",)})
)


def opened(stage: MakeStage, show: Show, **options: Any) -> Any:
    screen: Any = CouponsScreen(stage(EMPTY, **options))
    show(screen, EMPTY)
    return screen


def test_a_typed_code_is_used_and_the_screen_stays(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show)
    assert screen.buttons().main == "Continue"
    with qtbot.waitSignal(screen.buttons_changed):
        QTest.keyClicks(screen.field, "yaz20")
    assert screen.buttons().main == "Use this code"
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    screen.checkout.use_code.assert_called_once_with("YAZ20")


def test_without_a_code_it_goes_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.act()
    screen.checkout.advance.assert_called_once_with()


def test_a_scanned_code_is_used_at_once(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    assert screen.scanned("HOSGELDIN")
    screen.checkout.use_code.assert_called_once_with("HOSGELDIN")


def test_the_field_is_empty_once_the_coupon_is_on_the_order(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("HOSGELDIN")
    screen.present(replace(EMPTY, busy=True))
    assert screen.field.text() == "HOSGELDIN"
    screen.present(APPLIED)
    assert screen.field.text() == ""
    assert [chip.text for chip in screen.applied.chips] == ["HOSGELDIN −₺50.00"]


def test_a_refused_code_stays_selected_beside_the_shops_words(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("BAHAR10")
    screen.present(REFUSED)
    assert screen.hint.text() == "BAHAR10 is over."
    assert screen.field.selectedText() == "BAHAR10"


def test_typing_again_lets_the_hint_go(stage: MakeStage, show: Show, qtbot: QtBot) -> None:
    screen = opened(stage, show)
    screen.present(REFUSED)
    QTest.keyClicks(screen.field, "Y")
    screen.checkout.dismiss.assert_called_once_with()


def test_a_chip_takes_its_coupon_off(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(APPLIED)
    screen.applied.chips[0].removed.emit()
    screen.checkout.submit.assert_called_once_with(CouponSelection("HOSGELDIN", "remove"), stay=True)


def test_a_coupon_that_is_applied_is_not_sent_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.present(APPLIED)
    screen.field.setText("HOSGELDIN")
    screen.act()
    screen.checkout.use_code.assert_not_called()
    assert screen.field.text() == ""


@pytest.mark.parametrize("easier", [False, True])
def test_on_a_tablet_hint_and_chips_are_both_there(stage: MakeStage, show: Show, easier: bool) -> None:
    screen = opened(stage, show, portrait=False, easier=easier)
    screen.present(APPLIED)
    chips = screen.applied.geometry()
    screen.present(replace(APPLIED, problem=REFUSED.problem))
    QApplication.processEvents()
    assert screen.hint.isVisible()
    assert screen.applied.isVisible()
    assert screen.applied.geometry() == chips
    parts = [part.geometry() for part in (screen.hint, screen.field, screen.applied, screen.keyboard)]
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert all(screen.rect().contains(part) for part in parts)


def test_a_refused_code_is_in_nobodys_way(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("BAHAR10")
    screen.present(REFUSED)
    assert screen.buttons().main == "Go on without it"
    screen.act()
    screen.checkout.advance.assert_called_once_with()
    screen.checkout.submit.assert_not_called()
    assert screen.field.text() == "BAHAR10"


def test_who_has_guessed_enough_can_go_on(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("BAHAR10")
    screen.present(replace(EMPTY, problem=Problem(ProblemKind.ENOUGH, "CouponSelection")))
    assert screen.buttons().main == "Go on without it"
    assert "ask our staff" in screen.hint.text()


def test_another_code_is_used_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.checkout.dismiss.side_effect = lambda: screen.present(EMPTY)
    screen.field.setText("BAHAR10")
    screen.present(REFUSED)
    QTest.keyClicks(screen.field, "y")
    assert screen.buttons().main == "Use this code"


def test_what_was_not_refused_may_be_tried_again(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("BAHAR10")
    screen.present(replace(EMPTY, problem=Problem(ProblemKind.NO_CONNECTION, "CouponSelection")))
    assert screen.buttons().main == "Use this code"


def test_a_scan_after_a_refused_code_is_used(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("BAHAR10")
    screen.present(REFUSED)
    screen.scanned("YAZ20")
    screen.checkout.use_code.assert_called_once_with("YAZ20")


def test_the_code_of_an_item_is_gone_once_it_is_in_the_basket(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.scanned("8690000037377")
    added = {"name": "Linen cushion", "code": "8690000037377"}
    screen.present(replace(EMPTY, problem=Problem(ProblemKind.ITEM_ADDED, facts=added)))
    assert screen.hint.text() == "Linen cushion is in your basket now."
    assert screen.field.text() == ""


@pytest.mark.parametrize("news", ["coupon", "item"])
def test_a_code_that_waits_is_not_wiped_by_the_one_before_it(stage: MakeStage, show: Show, news: str) -> None:
    screen = opened(stage, show)
    screen.scanned("HOSGELDIN")
    screen.scanned("BAHAR10")
    added = Problem(ProblemKind.ITEM_ADDED, facts={"name": "Linen cushion", "code": "HOSGELDIN"})
    screen.present(APPLIED if news == "coupon" else replace(EMPTY, problem=added))
    assert screen.field.text() == "BAHAR10"
    assert [call.args for call in screen.checkout.use_code.call_args_list] == [("HOSGELDIN",), ("BAHAR10",)]


@pytest.mark.parametrize("typed", ["hosgeldın", "HOSGELDİN", "HOSGELDIN", " hosgeldin "])
def test_a_coupon_that_is_there_is_the_same_however_its_i_is_written(
    stage: MakeStage, show: Show, typed: str
) -> None:
    screen = opened(stage, show)
    screen.present(APPLIED)
    screen.scanned(typed)
    screen.checkout.use_code.assert_not_called()
    assert screen.field.text() == ""


def test_a_half_typed_code_comes_over(stage: MakeStage, show: Show) -> None:
    screen = opened(stage, show)
    screen.field.setText("YAZ")
    other = opened(stage, show)
    other.restore(screen.draft())
    assert other.field.text() == "YAZ"


@pytest.mark.parametrize("profile", ["kiosk", "cashier"])
@pytest.mark.parametrize("stand", ["", "http://127.0.0.1:1"], ids=["a shop", "a demo"])
def test_the_keys_keep_their_distance_from_the_buttons_below(
    qtbot: QtBot, profile: Profile, stand: str
) -> None:
    """The rule: whatever the screen says and lists, no key touches the button that goes on."""
    desk = Desk(TABLET, profile, ("coupons",), stand)
    qtbot.addWidget(desk.shell)
    with qtbot.waitExposed(desk.shell):
        desk.shell.show()
    long = "This coupon was valid until the end of last month, and is not taken any more."
    problem = Problem(ProblemKind.REFUSED, "CouponSelection", words={"coupon": (long,)})
    for now in (None, problem, None):
        desk.show(step="coupons", order=APPLIED.order, problem=now)
        QApplication.processEvents()
        screen: Any = desk.shell.current()
        below = screen.height() - screen.keyboard.geometry().bottom()
        assert below >= screen.look.px(16)
        assert screen.lead.isVisible() is (profile == "kiosk")
