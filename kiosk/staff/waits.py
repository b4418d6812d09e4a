"""How long a PIN waits after wrong tries: a wait that grows, and a number of tries that a day has.

Whoever stands at the screen may type PINs. Two wishes pull against each other: guessing must not pay in
years, and a shopper must not keep staff out. So
- three tries are free; then the wait grows to an hour. The right PIN ends the wait;
- a day has twenty wrong tries, which no right PIN gives back: over ten years less than a tenth of a
  six-digit PIN's million. Ten names share sixty, so that more names are no easier to guess;
- what one name got wrong makes nobody else wait, and a badge of 66 bits never waits (NIST SP 800-63B asks
  for a limit below 64 bits; OWASP ASVS 6.3.1).
"""

import msgspec

DAY_S = 24 * 3600.0
MOST_A_DAY = 20
LEAST_A_DAY = 6
ALL_A_DAY = 60
WAITS_S = (0.0, 0.0, 0.0, 30.0, 60.0, 300.0, 900.0, 3600.0)
"""After so many wrong ones in a row; the last is for all that follow."""
CAREFUL = 5
"""So many wrong ones in a row are assumed where the count is lost: five minutes, then one try."""
BADGE_S = 2.0
"""Between two badges that do not fit: each costs a hash and a line in the log."""


class Wrong(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The wrong tries with one number: how many since the right one, and when, in ticks, the last day."""

    row: int = 0
    at: tuple[float, ...] = ()


def a_day(people: int) -> int:
    """How many wrong tries each of so many names has in a day."""
    return max(LEAST_A_DAY, min(MOST_A_DAY, ALL_A_DAY // max(1, people)))


def once_more(wrong: Wrong, now: float) -> Wrong:
    """With one more wrong try, now."""
    return Wrong(wrong.row + 1, (*(tick for tick in wrong.at if tick > now - DAY_S), now)[-MOST_A_DAY:])


def made_good(wrong: Wrong) -> Wrong:
    """After the right PIN: no wait, and as many tries of the day as before."""
    return Wrong(0, wrong.at)


def is_old(wrong: Wrong, now: float) -> bool:
    """Whether a day has passed since the last of them, so that none counts any more."""
    return not wrong.at or wrong.at[-1] <= now - DAY_S


def left_s(wrong: Wrong, now: float, most: int) -> float:
    """Seconds until the next try; 0 where there is no wait. `most` is how many a day has."""
    if not wrong.at:
        return 0.0
    wait = wrong.at[-1] + WAITS_S[min(wrong.row, len(WAITS_S) - 1)] - now
    day = wrong.at[-most] + DAY_S - now if len(wrong.at) >= most else 0.0
    return max(0.0, wait, day)
