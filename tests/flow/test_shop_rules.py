"""The house rules where the owner has set none."""

from kiosk.flow.shop_rules import House


def test_nothing_is_allowed_that_was_not_set() -> None:
    house = House()
    assert (house.shop, house.guest_email, house.guest_phone, house.store) == ("", "", "", None)
    assert (house.bags, house.described, house.payment_hosts) == ((), frozenset(), ())
    assert (house.plain_http, house.test_cards_only) == (False, False)


def test_a_minute_between_messages_and_two_of_silence() -> None:
    assert (House().sms_again_s, House().poll_s, House().silent_after_s) == (60.0, 2.0, 120.0)
