"""The carriers and their prices; what the screens share: parts/test_choose_one.py."""

from kiosk.ui.screens.carrier import CarrierScreen
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.deliveries import asked


def test_carriers_have_their_prices(stage: MakeStage, show: Show) -> None:
    kiosk = asked(step="carrier")
    screen = CarrierScreen(stage(kiosk))
    show(screen, kiosk)
    assert [(card.title, card.detail, card.price) for card in screen.choices.choices.cards] == [
        ("Standard", "2–3 days", "₺49.90"),
        ("Express", "", "₺89.90"),
        ("Slow", "", "free"),
    ]
