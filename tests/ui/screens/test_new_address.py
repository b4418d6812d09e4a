"""A new address: three questions, nothing lost, nothing sent before the last."""

from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.api.addresses import CreateAddress, Place
from kiosk.flow.payment import Payment, PaymentWay
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.ui.screens.new_address import NewAddressScreen
from kiosk.ui.screens.parts.address_form import LINE, PLACE, WHO
from tests.ui.conftest import MakeStage, Show
from tests.ui.screens.deliveries import address, asked

PLACES = {
    "/address/country/": (Place(1, "Türkiye"),),
    "/address/city/?country=1": (Place(6, "Ankara"), Place(34, "İstanbul"), Place(35, "İzmir")),
    "/address/township/?city=34": (Place(101, "Kadıköy"), Place(102, "Şişli")),
    "/address/district/?township=101": (Place(1001, "Caferağa"), Place(1002, "Fenerbahçe")),
    "/address/township/?city=6": (Place(106, "Çankaya"),),
    "/address/district/?township=106": (Place(1007, "Kavaklıdere"),),
    "/address/district/?township=102": (),
}
ADA = {"first_name": "Ada", "last_name": "Kaya", "phone_number": "5321234567"}
KNOWN = replace(Kiosk(step="new_address"), places=PLACES)


@pytest.fixture(params=[True, False], ids=["portrait", "landscape"])
def screen(request: pytest.FixtureRequest, stage: MakeStage, show: Show) -> Any:
    made = NewAddressScreen(stage(KNOWN, portrait=request.param))
    show(made, KNOWN)
    return made


def take(screen: Any, *names: str) -> None:
    for name in names:
        next(button for button in screen.picker.buttons if button.text() == name).click()


def at_the_place(screen: Any) -> None:
    screen.form.who.write(ADA)
    screen.act()


def sent(screen: Any) -> CreateAddress | None:
    calls = screen.checkout.addressing.add.call_args_list
    return calls[0].args[0] if calls else None


def test_who_where_and_which_door(screen: Any) -> None:
    at_the_place(screen)
    assert screen.heading.text() == "Which city?"
    take(screen, "İstanbul")
    assert screen.heading.text() == "Which township?"
    take(screen, "Kadıköy", "Caferağa")
    assert screen._page() == LINE
    screen.form.line.write({"line": "Moda Caddesi 24"})
    assert sent(screen) is None
    screen.act()
    assert sent(screen) == CreateAddress(
        "Home", "Ada", "Kaya", "5321234567", 1, 34, 101, "Moda Caddesi 24", 1001
    )


def test_what_is_missing_is_said_beside_it(screen: Any) -> None:
    screen.form.who.write({"first_name": "Ada", "phone_number": "123"})
    screen.act()
    assert screen._page() == WHO
    said = {key: named.wrong.text() for key, named in screen.form.who.fields.items()}
    assert said == {"first_name": "", "last_name": "is needed", "phone_number": "not a mobile number"}
    screen.form.who.write({"last_name": "Kaya"})
    assert screen.form.who.fields["last_name"].wrong.text() == ""


def test_without_a_street_nothing_is_sent(screen: Any) -> None:
    at_the_place(screen)
    take(screen, "İstanbul", "Kadıköy", "Caferağa")
    screen.act()
    assert sent(screen) is None
    assert screen.form.line.fields["line"].wrong.text() == "is needed"


def test_places_are_found_by_their_letters(screen: Any) -> None:
    at_the_place(screen)
    screen.picker.field.setText("iz")
    assert [button.text() for button in screen.picker.buttons] == ["İzmir"]
    screen.picker.field.enter()
    assert [place.name for place in screen.picker.chosen] == ["Türkiye", "İzmir"]


def test_a_place_that_is_alone_is_no_question(screen: Any) -> None:
    at_the_place(screen)
    take(screen, "Ankara")
    assert screen._page() == LINE
    assert screen.picker.path() == "Ankara › Çankaya › Kavaklıdere"
    screen.go_back()
    screen.go_back()
    assert [place.name for place in screen.picker.chosen] == ["Türkiye"]


def test_a_township_without_districts_is_enough(screen: Any) -> None:
    at_the_place(screen)
    take(screen, "İstanbul", "Şişli")
    screen.form.line.write({"line": "Halaskargazi 1"})
    screen.act()
    made = sent(screen)
    assert made
    assert made.district is None


def test_a_list_nobody_has_read_is_asked_for(screen: Any, qtbot: QtBot) -> None:
    at_the_place(screen)
    take(screen, "İzmir")
    look_up = screen.checkout.addressing.look_up
    qtbot.waitUntil(lambda: look_up.call_count > 0)
    look_up.assert_called_with("/address/township/?city=35")


def test_a_list_that_did_not_come_is_asked_for_by_hand(screen: Any, qtbot: QtBot) -> None:
    at_the_place(screen)
    take(screen, "İzmir")
    look_up = screen.checkout.addressing.look_up
    qtbot.waitUntil(lambda: look_up.call_count == 1)
    screen.present(replace(KNOWN, problem=Problem(ProblemKind.NO_CONNECTION)))
    assert screen.buttons().main == "Try again"
    screen.act()
    assert look_up.call_count == 2


def test_the_shops_words_stand_beside_their_field(screen: Any) -> None:
    at_the_place(screen)
    take(screen, "İstanbul", "Kadıköy", "Caferağa")
    words: dict[str, tuple[str, ...]] = {"last_name": ("Too short.",), "line": ("Unknown street.",)}
    screen.present(replace(KNOWN, problem=Problem(ProblemKind.REFUSED, "CreateAddress", words=words)))
    assert screen._page() == WHO
    assert screen.form.who.fields["last_name"].wrong.text() == "Too short."
    assert screen.form.who.fields["last_name"].field.hasFocus()
    assert screen.form.line.fields["line"].wrong.text() == "Unknown street."
    assert not screen.hint.text()


def test_other_words_stay_in_the_hint(screen: Any) -> None:
    problem = Problem(ProblemKind.REFUSED, "CreateAddress", words={"city": ("Not there.",)})
    screen.present(replace(KNOWN, problem=problem))
    assert screen.hint.text() == "Not there."
    assert screen.hint.isVisible()
    assert screen.heading.isVisible()


def test_nothing_is_lost_with_another_language(screen: Any, stage: MakeStage, show: Show) -> None:
    at_the_place(screen)
    take(screen, "İstanbul")
    again: Any = NewAddressScreen(stage(KNOWN))
    again.restore(screen.draft())
    show(again, KNOWN)
    assert again.form.typed()["first_name"] == "Ada"
    assert again.form.typed()["phone_number"] == "5321234567"
    assert (again._page(), again.picker.path()) == (PLACE, "İstanbul")


def test_one_that_was_made_leaves_nothing_behind(screen: Any) -> None:
    at_the_place(screen)
    take(screen, "İstanbul", "Kadıköy", "Caferağa")
    screen.present(replace(KNOWN, made_addresses=frozenset({701})))
    assert screen._page() == WHO
    assert {key for key, text in screen.form.typed().items() if text} == {"title"}
    assert screen.picker.path() == ""


@pytest.mark.parametrize(
    ("kiosk", "step"),
    [
        (asked(address(7), step="new_address"), "addresses"),
        (asked(step="new_address"), "address"),
        (replace(asked(address(7)), payment=Payment(way=PaymentWay.PHONE)), "assisted_address"),
        (replace(asked(), payment=Payment(way=PaymentWay.PHONE)), "pay_phone"),
    ],
)
def test_back_leads_where_one_came_from(kiosk: Kiosk, step: str, stage: MakeStage, show: Show) -> None:
    screen: Any = NewAddressScreen(stage(kiosk))
    show(screen, kiosk)
    screen.go_back()
    screen.checkout.show.assert_called_once_with(step)


def test_digits_have_their_own_keys(screen: Any) -> None:
    screen.form.who.fields["phone_number"].field.setFocus()
    assert screen.keys.currentWidget() is screen.keys.digits
    screen.form.who.fields["first_name"].field.setFocus()
    assert screen.keys.currentWidget() is screen.keys.letters


def test_return_goes_from_field_to_field_and_on(screen: Any) -> None:
    screen.form.who.write(ADA)
    screen.form.who.fields["first_name"].field.enter()
    assert screen.form.who.fields["last_name"].field.hasFocus()
    screen.form.who.fields["phone_number"].field.enter()
    assert screen._page() == PLACE


@pytest.mark.parametrize(
    ("page", "kiosk", "asks"),
    [
        (PLACE, Kiosk(step="new_address"), True),
        (WHO, Kiosk(step="new_address"), False),
        (PLACE, Kiosk(step="new_address", busy=True), False),
        (PLACE, Kiosk(step="new_address", problem=Problem(ProblemKind.NO_CONNECTION)), False),
    ],
)
def test_places_are_asked_for_where_they_are_wanted(screen: Any, page: int, kiosk: Kiosk, asks: bool) -> None:
    screen._turn_to(page)
    screen._asking.stop()
    screen.present(kiosk)
    assert screen._asking.isActive() is asks


@pytest.mark.parametrize("page", [WHO, PLACE, LINE])
def test_each_page_is_ready_to_be_written_in(screen: Any, page: int) -> None:
    screen._turn_to(page)
    first = {
        WHO: screen.form.who.fields["first_name"].field,
        PLACE: screen.picker.field,
        LINE: screen.form.line.fields["line"].field,
    }
    assert first[page].hasFocus()
    assert screen.focusProxy() is screen.form.shown()


def test_each_page_changes_the_buttons(screen: Any, qtbot: QtBot) -> None:
    screen.form.who.write(ADA)
    with qtbot.waitSignal(screen.buttons_changed):
        screen.act()
    with qtbot.waitSignal(screen.buttons_changed):
        screen.go_back()


def test_the_form_has_its_own_fields_and_no_others(screen: Any) -> None:
    own = dict.fromkeys(screen.form.typed())
    assert screen.form.has_all(own)
    assert screen.form.has_all({"line": ""})
    assert not screen.form.has_all({**own, "city": ""})
