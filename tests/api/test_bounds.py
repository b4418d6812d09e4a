"""How long, how large, how many: each bound by its number, for other tests name it only."""

from kiosk.api import budget, cleaning, client, cookies, counts, errors, loading, picture_line, text


def test_a_request_has_ten_seconds_and_a_picture_too() -> None:
    assert (client.DEADLINE_S, picture_line._DEADLINE_S) == (10.0, 10.0)


def test_an_answer_has_a_megabyte_packed_and_four_unpacked() -> None:
    assert (budget.LARGEST_PACKED, client.LARGEST) == (1_048_576, 4_194_304)
    assert (budget.MOST_BYTES, picture_line.LONGEST_ADDRESS) == (1_179_648, 2048)


def test_an_answer_has_two_thousand_reads_and_pieces_and_twenty_heads() -> None:
    assert (budget.MOST_READS, budget.MOST_PIECES, budget.MOST_HEADS, budget.AT_ONCE) == (
        2000,
        2000,
        20,
        8192,
    )


def test_a_session_has_twenty_cookies_of_a_kilobyte() -> None:
    assert (cookies.MOST_COOKIES, cookies.LONGEST_COOKIE) == (20, 1024)


def test_nobody_reads_more_than_twenty_errors() -> None:
    assert (errors.MOST_TEXTS, errors.LONGEST_TEXT, errors._MOST_HEARD) == (20, 500, 200)


def test_values_are_as_deep_as_many_and_as_large_as_an_order_needs() -> None:
    assert (cleaning.DEEPEST, loading.MOST_VALUES, counts.MOST, counts.MOST_KEYS) == (32, 60_000, 100, 500)
    assert (loading.LARGEST_NUMBER, loading.LONGEST_NUMBER, loading.SMALLEST_PLACE) == (10**30, 60, -30)
    assert (text.LONGEST, cleaning.LONGER_TEXTS) == (4096, {"agreement_body": 262_144})
