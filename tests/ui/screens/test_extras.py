"""Extras: a note and a coupon on one page, one press for each."""

from unittest.mock import call

import pytest
from msgspec.structs import replace

from kiosk.api.requests import CouponSelection, OrderNote
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.screens.extras import ExtrasScreen
from tests.ui.conftest import MakeStage, Show, order_of

EMPTY = order_of()


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def extras(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> ExtrasScreen:
    screen = ExtrasScreen(stage(portrait=request.param))
    show(screen, EMPTY)
    return screen


def sent(screen: ExtrasScreen) -> list[object]:
    return screen.checkout.mock_calls  # type: ignore[attr-defined, no-any-return]


def test_with_nothing_typed_it_goes_on(extras: ExtrasScreen) -> None:
    assert extras.buttons().main == "Continue"
    extras.act()
    assert sent(extras) == [call.advance()]


def test_a_coupon_then_a_note_then_on(extras: ExtrasScreen) -> None:
    extras.coupon.setText("BAHAR10")
    extras.note.setText("Ring twice")
    assert extras.buttons().main == "Use this coupon"
    extras.act()
    extras.present(order_of(coupons=["BAHAR10"]))
    assert (extras.coupon.text(), extras.buttons().main) == ("", "Add this note")
    extras.act()
    extras.present(order_of(coupons=["BAHAR10"], notes="Ring twice"))
    assert extras.buttons().main == "Continue"
    assert sent(extras) == [
        call.use_code("BAHAR10"),
        call.submit(OrderNote("Ring twice"), stay=True),
    ]


def test_an_emptied_note_is_taken_off(extras: ExtrasScreen) -> None:
    extras.present(order_of(notes="Ring twice"))
    assert extras.note.text() == "Ring twice"
    extras.note.setText("")
    assert extras.buttons().main == "Take the note off"
    extras.act()
    assert sent(extras) == [call.submit(OrderNote(""), stay=True)]


def test_a_refused_coupon_stays_and_is_explained(extras: ExtrasScreen) -> None:
    extras.coupon.setText("KIS15")
    refused = Problem(ProblemKind.REFUSED, "CouponSelection", {"coupon_code": ("It has expired.",)})
    extras.present(replace(EMPTY, problem=refused))
    assert extras.coupon.text() == extras.coupon.selectedText() == "KIS15"
    assert "It has expired." in extras.hint.text()


@pytest.mark.parametrize("kind", [ProblemKind.REFUSED, ProblemKind.ENOUGH])
def test_a_refused_coupon_is_in_nobodys_way(extras: ExtrasScreen, kind: ProblemKind) -> None:
    extras.coupon.setText("KIS15")
    extras.present(replace(EMPTY, problem=Problem(kind, "CouponSelection")))
    extras.note.setText("Ring twice")
    assert extras.buttons().main == "Add this note"
    extras.present(order_of(notes="Ring twice"))
    assert extras.buttons().main == "Go on without the coupon"
    extras.act()
    assert sent(extras) == [call.advance()]
    assert extras.scanned("KIS15")
    assert sent(extras)[1:] == [call.use_code("KIS15")]


def test_a_chip_takes_its_coupon_off(extras: ExtrasScreen) -> None:
    extras.present(order_of(coupons=["BAHAR10"]))
    extras.applied.removed.emit("BAHAR10")
    assert sent(extras) == [call.submit(CouponSelection("BAHAR10", "remove"), stay=True)]


def test_a_scan_is_a_coupon(extras: ExtrasScreen) -> None:
    assert extras.scanned("YAZ20")
    assert sent(extras) == [call.use_code("YAZ20")]


def test_the_keys_are_those_of_the_field_in_focus(extras: ExtrasScreen) -> None:
    extras.note.setFocus()
    assert [keys.isVisible() for keys in extras.keyboards.values()] == [False, True]
    extras.coupon.setFocus()
    assert [keys.isVisible() for keys in extras.keyboards.values()] == [True, False]


def test_what_is_typed_survives_a_new_screen(extras: ExtrasScreen, stage: MakeStage) -> None:
    extras.note.setText("Ring")
    extras.coupon.setText("BA")
    other = ExtrasScreen(stage())
    other.restore(extras.draft())
    assert (other.note.text(), other.coupon.text()) == ("Ring", "BA")
