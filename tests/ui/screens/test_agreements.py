"""Agreements: accepted on their last page only, one after another."""

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.flow.assistance import Agreement, Assistance
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.agreements import AgreementsScreen
from tests.ui.conftest import MakeStage, Show

LONG = " ".join(f"word{number}" for number in range(3000))
FORM, CONTRACT = Agreement("OBF", "Form", LONG), Agreement("MSS", "Contract", "Short.")


def reading(*agreements: Agreement, accepted: str = "") -> Kiosk:
    now = Assistance(carrier="22", agreements=agreements, accepted=frozenset(filter(None, [accepted])))
    return replace(Kiosk(step="agreements"), assistance=now)


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def screen(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> Any:
    kiosk = reading(FORM, CONTRACT)
    made = AgreementsScreen(stage(kiosk, portrait=request.param))
    show(made, kiosk)
    return made


def test_a_long_one_is_read_to_its_end_before_it_can_be_accepted(screen: Any) -> None:
    read = [screen.reader.words.text()]
    while screen.buttons().main == "Read on":
        screen.act()
        read.append(screen.reader.words.text())
    screen.checkout.assisting.accept.assert_not_called()
    assert " ".join(" ".join(read).split()) == LONG
    assert len(read) > 2
    screen.act()
    screen.checkout.assisting.accept.assert_called_once_with("OBF")


def test_each_page_is_shown_whole_as_large_as_it_should_be(screen: Any) -> None:
    label, shown = screen.reader.words, []
    while True:
        lines = label._set(label.text(), label.font(), label.contentsRect().width())
        assert lines.height <= label.contentsRect().height() + 1
        shown.append(lines.layout.text())
        if screen.buttons().main != "Read on":
            break
        screen.act()
    assert " ".join(shown).split() == LONG.split()


def test_looking_back_does_not_undo_the_reading(screen: Any) -> None:
    while screen.buttons().main == "Read on":
        screen.act()
    screen.go_back()
    assert screen.buttons().main == "Accept"
    screen.checkout.show.assert_not_called()


def test_back_from_the_first_page_leads_to_the_carriers(screen: Any) -> None:
    screen.go_back()
    screen.checkout.show.assert_called_once_with("assisted_shipping")


def test_the_next_one_begins_at_its_beginning(screen: Any) -> None:
    screen.act()
    screen.present(reading(FORM, CONTRACT, accepted="OBF"))
    assert screen.heading.text() == "Contract"
    assert (screen.reader.page, screen.reader.words.text()) == (0, "Short.")
    assert screen.lead.text().startswith("Agreement 2 of 2.")
    assert screen.buttons().main == "Accept"


def test_other_room_is_read_anew(screen: Any) -> None:
    while screen.buttons().main == "Read on":
        screen.act()
    screen.resize(screen.width(), screen.height() - 150)
    assert screen.buttons().main == "Read on"


def test_one_without_its_text_cannot_be_accepted(stage: MakeStage, show: Show) -> None:
    kiosk = reading(Agreement("OBF", "Form"))
    screen: Any = AgreementsScreen(stage(kiosk))
    show(screen, kiosk)
    assert "did not send" in screen.hint.text()
    screen.act()
    screen.checkout.assisting.accept.assert_not_called()
    screen.checkout.show.assert_called_once_with("pay_phone")
