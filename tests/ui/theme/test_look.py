"""Sizes follow the screen, touch targets follow the hand."""

import pytest

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role


def test_the_kiosk_of_the_drawings() -> None:
    look = Look.for_screen((1080, 1920), 27)
    assert look.portrait
    assert look.scale == 1
    assert look.dots_per_mm == pytest.approx(3.212, abs=0.001)
    assert look.key == 64
    assert look.mm(100) == 321


def test_the_tablet_of_the_drawings() -> None:
    look = Look.for_screen((1280, 800), 10)
    assert not look.portrait
    assert look.scale == 1
    assert look.touch == look.key == 75


@pytest.mark.parametrize(
    ("size", "scale"),
    [((2160, 3840), 2.0), ((720, 1280), 720 / 1080), ((1920, 1200), 1.5), ((1366, 768), 0.96)],
)
def test_other_screens_are_filled_but_never_overfilled(size: tuple[int, int], scale: float) -> None:
    assert Look.for_screen(size).scale == pytest.approx(scale)


def test_an_unknown_diagonal_is_that_of_the_drawing() -> None:
    assert Look.for_screen((1080, 1920)).dots_per_mm == Look.for_screen((1080, 1920), 27).dots_per_mm


@pytest.mark.parametrize("role", Role)
def test_easier_view_is_larger(role: Role, qapp: object) -> None:
    plain, easier = (Look.for_screen((1080, 1920), easier=easier).font(role) for easier in (False, True))
    assert easier.pixelSize() > plain.pixelSize()
    assert plain.pixelSize() == role.value.portrait


def test_something_never_becomes_nothing() -> None:
    assert Look.for_screen((270, 480)).px(1) == 1
    assert Look.for_screen((270, 480)).px(0) == 0


def test_body_of_a_kiosk_is_at_least_26_px(kiosk_look: Look) -> None:
    assert kiosk_look.font(Role.BODY).pixelSize() >= 26
