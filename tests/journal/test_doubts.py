"""What nobody has settled: the latest of it, and only what is still open."""

from kiosk.journal.doubts import MOST
from tests.journal.conftest import Place


def test_the_latest_are_kept_at_hand_and_all_of_them_on_the_disk(place: Place) -> None:
    journal = place.open()
    made = [journal.doubts.add("OrderNote", "connection cut", str(number)) for number in range(MOST + 1)]
    assert journal.doubts.open == tuple(made[1:])
    journal.doubts.settle(made[-1])
    assert place.open().doubts.open == tuple(made[:-1])


def test_each_has_a_number_of_its_own_over_restarts(place: Place) -> None:
    first = place.open().doubts.add("OrderNote", "connection cut")
    second = place.open().doubts.add("OrderNote", "connection cut")
    assert second.number > first.number


def test_settling_twice_is_settling_once(place: Place) -> None:
    doubts = place.open().doubts
    doubt, other = (doubts.add("OrderNote", "connection cut") for _ in range(2))
    doubts.settle(doubt)
    doubts.settle(doubt)
    assert doubts.open == (other,)
