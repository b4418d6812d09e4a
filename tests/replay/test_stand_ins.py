"""Every request there is can be played again, or is known not to be."""

import pytest

from kiosk.flow.moment import Moment
from kiosk.journey import SCREENS
from kiosk.replay.known_words import REQUESTS, STEPS
from kiosk.replay.stand_ins import stand_in

NOT_OURS = {"SignIn", "CsrfToken", "EmptyBasket", "CheckoutProviderNotification"}
OF_ANOTHER_ORDER = {"ReadStatus", "ReadCompleted", "DeleteAddress", "GenericPage"}

NOTHING_ON_SCREEN = Moment()


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_each_is_made_of_what_is_there_or_not_at_all(name: str) -> None:
    made = stand_in(name, NOTHING_ON_SCREEN)
    assert made is None or type(made).__name__ == name


@pytest.mark.parametrize("name", sorted(NOT_OURS | OF_ANOTHER_ORDER))
def test_what_is_never_sent_again(name: str) -> None:
    assert stand_in(name, NOTHING_ON_SCREEN) is None


def test_a_request_of_another_version() -> None:
    assert stand_in("Teleport", NOTHING_ON_SCREEN) is None


def test_the_steps_known_are_those_that_have_a_screen() -> None:
    assert frozenset(SCREENS) == STEPS
