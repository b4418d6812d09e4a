"""Places, one level after the other: what is offered, filtered, taken and given back."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.api.addresses import Place
from kiosk.flow.towns import Places
from kiosk.ui.screens.parts.place_picker import PlacePicker
from tests.ui.conftest import MakeStage

COUNTRY, CITY = "/address/country/", "/address/city/?country=1"
TURKEY, CYPRUS = Place(1, "Türkiye"), Place(2, "Kıbrıs")
CITIES = tuple(Place(number, f"{name} {number}") for number, name in enumerate(["Ada", "Bolu"] * 5, 1))
ONE_COUNTRY: Places = {COUNTRY: (TURKEY,), CITY: CITIES}
TWO_COUNTRIES: Places = {COUNTRY: (TURKEY, CYPRUS), CITY: CITIES}
WHOLE: Places = {
    COUNTRY: (TURKEY,),
    CITY: CITIES,
    "/address/township/?city=1": (Place(11, "Şişli"),),
    "/address/district/?township=11": (),
    "/address/township/?city=2": (Place(21, "Merkez"), Place(22, "Göl")),
}


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def picker(request: pytest.FixtureRequest, stage: MakeStage, qtbot: QtBot) -> PlacePicker:
    made = PlacePicker(stage(portrait=request.param))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def offered(picker: PlacePicker) -> list[str]:
    return [button.text() for button in picker.buttons]


def test_nothing_is_offered_before_there_is_a_list(picker: PlacePicker) -> None:
    assert (offered(picker), picker.level(), picker.wanted(), picker.complete) == (
        [],
        "country",
        COUNTRY,
        False,
    )
    picker.show_places(ONE_COUNTRY)
    assert (picker.level(), picker.wanted(), picker.path()) == ("city", CITY, "")


def test_as_many_as_fit_and_how_many_more_there_are(picker: PlacePicker) -> None:
    picker.show_places(ONE_COUNTRY)
    most = 6 if picker.look.portrait else 3
    assert offered(picker) == [place.name for place in CITIES[:most]]
    assert picker.more.isVisible()
    assert picker.more.text() == f"{10 - most} more"
    assert not picker.more.wordWrap()


@pytest.mark.parametrize(("typed", "found"), [("bolu", 5), ("Ada 1", 1), ("x", 0)])
def test_typing_filters_them(picker: PlacePicker, typed: str, found: int) -> None:
    picker.show_places(ONE_COUNTRY)
    picker.field.setText(typed)
    most = 6 if picker.look.portrait else 3
    assert len(offered(picker)) == min(found, most)
    assert picker.more.isVisible() == (found > most)


def test_exactly_as_many_as_fit_are_all(picker: PlacePicker) -> None:
    most = 6 if picker.look.portrait else 3
    picker.show_places({COUNTRY: (TURKEY,), CITY: CITIES[:most]})
    assert not picker.more.isVisible()


def test_return_takes_the_only_one_left(picker: PlacePicker, qtbot: QtBot) -> None:
    picker.show_places(ONE_COUNTRY)
    with qtbot.assertNotEmitted(picker.changed):
        picker.field.enter()
    picker.field.setText("Bolu 2")
    with qtbot.waitSignal(picker.changed):
        picker.field.enter()
    assert picker.path() == "Bolu 2"
    assert picker.field.text() == ""


def test_a_touch_takes_a_place_and_the_lists_behind_it_that_have_one(
    picker: PlacePicker, qtbot: QtBot
) -> None:
    picker.show_places(WHOLE)
    with qtbot.waitSignal(picker.changed):
        picker.buttons[0].click()
    assert picker.chosen == (TURKEY, CITIES[0], Place(11, "Şişli"))
    assert (picker.complete, picker.wanted(), offered(picker)) == (True, None, [])
    assert not picker.field.isVisible()
    assert picker.path() == "Ada 1 › Şişli"


def test_a_country_that_was_asked_for_is_named(picker: PlacePicker) -> None:
    picker.show_places(TWO_COUNTRIES)
    assert (picker.level(), offered(picker)) == ("country", ["Türkiye", "Kıbrıs"])
    picker.buttons[0].click()
    picker.buttons[0].click()
    assert picker.path() == "Türkiye › Ada 1"


def test_back_leads_to_the_last_question_that_had_a_choice(picker: PlacePicker, qtbot: QtBot) -> None:
    picker.show_places(WHOLE)
    picker.buttons[0].click()
    with qtbot.waitSignal(picker.changed):
        assert picker.step_back()
    assert picker.chosen == (TURKEY,)
    assert picker.field.isVisible()
    with qtbot.assertNotEmitted(picker.changed):
        assert not picker.step_back()


def test_back_takes_one_level_at_a_time(picker: PlacePicker) -> None:
    picker.show_places(WHOLE)
    picker.buttons[1].click()
    picker.buttons[1].click()
    assert picker.path() == "Bolu 2 › Göl"
    assert picker.step_back()
    assert picker.path() == "Bolu 2"
    assert picker.step_back()
    assert picker.path() == ""


def test_a_list_that_decides_nothing_is_not_told(picker: PlacePicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.changed):
        picker.show_places(ONE_COUNTRY)
    with qtbot.assertNotEmitted(picker.changed):
        picker.show_places(ONE_COUNTRY)


def test_a_draft_is_put_back_without_a_word(picker: PlacePicker, qtbot: QtBot) -> None:
    picker.show_places(WHOLE)
    picker.field.setText("Bo")
    with qtbot.assertNotEmitted(picker.changed):
        picker.choose([TURKEY, CITIES[1]])
    assert (picker.chosen, picker.field.text(), offered(picker)) == (
        (TURKEY, CITIES[1]),
        "",
        ["Merkez", "Göl"],
    )


def test_buttons_stand_in_columns_below_the_field(picker: PlacePicker, qtbot: QtBot) -> None:
    picker.show_places(ONE_COUNTRY)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in picker.buttons))
    picker.layout().activate()  # type: ignore[union-attr]
    columns = 2 if picker.look.portrait else 3
    lefts = [button.geometry().left() for button in picker.buttons]
    assert len(set(lefts)) == columns
    assert lefts[:columns] == sorted(lefts[:columns])
    assert min(button.geometry().top() for button in picker.buttons) > picker.field.geometry().bottom()
    assert picker.more.geometry().left() >= picker.field.geometry().right() + 20
    assert [button.accessibleName() for button in picker.buttons] == offered(picker)
    assert picker.focusProxy() is picker.field
