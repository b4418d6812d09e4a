"""The bar at the top: the brand, and how far a shopper or staff has come."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.state import Kiosk
from kiosk.journey import journey
from kiosk.settings.model import Profile, ScreenSettings, Settings
from kiosk.ui.shell.top_bar import TopBar
from tests.ui.conftest import MakeStage

STEPS = journey(("extras", "gift_box", "loyalty"))


def shown(qtbot: QtBot, stage: MakeStage, profile: Profile, step: str, *, portrait: bool) -> TopBar:
    settings = Settings(profile=profile, screen=ScreenSettings(brand="Moda Ev"))
    bar = TopBar(stage(portrait=portrait, settings=settings))
    qtbot.addWidget(bar)
    bar.resize(1080 if portrait else 1280, bar.height())
    bar.show()
    bar.present(Kiosk(step=step, journey=STEPS))
    return bar


@pytest.mark.parametrize("portrait", [True, False])
@pytest.mark.parametrize("profile", ["kiosk", "cashier"])
@pytest.mark.parametrize("step", ["extras", "thank_you"])
def test_only_staff_on_a_wide_screen_has_the_rail(
    qtbot: QtBot, stage: MakeStage, profile: Profile, step: str, portrait: bool
) -> None:
    bar = shown(qtbot, stage, profile, step, portrait=portrait)
    for_staff, within = profile == "cashier" and not portrait, step == "extras"
    seen = {name for name in ("brand", "dots", "rail") if getattr(bar, name).isVisible()}
    assert seen == (({"rail"} if for_staff else {"brand", "dots"}) if within else {"brand"})
    assert bool(bar.rail.stops) is for_staff


@pytest.mark.parametrize(
    ("step", "told"),
    [("basket", "Basket 1 of 5"), ("extras", "Extras 2 of 5"), ("pay", "Pay 5 of 5"), ("thank_you", "")],
)
def test_the_dots_name_the_step_and_count_it(qtbot: QtBot, stage: MakeStage, step: str, told: str) -> None:
    bar = shown(qtbot, stage, "kiosk", step, portrait=True)
    dots = bar.dots
    assert dots.accessibleName() == told
    assert (dots._done, dots._total) == ((int(told.split()[1]) - 1, 5) if told else (0, 0))


def test_the_brand_stands_first_and_the_dots_last(qtbot: QtBot, stage: MakeStage) -> None:
    bar = shown(qtbot, stage, "kiosk", "extras", portrait=True)
    side = bar.brand.look.either(56, 28)
    assert bar.brand.accessibleName() == "Moda Ev"
    assert bar.brand.x() == side
    assert bar.dots.geometry().right() + 1 == bar.width() - side
    assert bar.brand.geometry().right() < bar.dots.x()


def test_the_rail_takes_the_whole_width(qtbot: QtBot, stage: MakeStage) -> None:
    bar = shown(qtbot, stage, "cashier", "extras", portrait=False)
    side = bar.brand.look.either(56, 28)
    assert (bar.rail.x(), bar.rail.width()) == (side, bar.width() - 2 * side)


@pytest.mark.parametrize(
    ("profile", "portrait", "high"), [("kiosk", True, 132), ("kiosk", False, 72), ("cashier", False, 92)]
)
def test_it_is_higher_where_there_is_a_rail(
    qtbot: QtBot, stage: MakeStage, profile: Profile, portrait: bool, high: int
) -> None:
    assert shown(qtbot, stage, profile, "extras", portrait=portrait).height() == high
