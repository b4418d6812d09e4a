"""The words of what may be HTML: what is not seen begins and ends where a browser has it."""

import pytest

from kiosk.flow.markup import LONGEST, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a</script>b", "ab"),
        ("a<!-- <i>x</i> -->c<b>d</b>", "acd"),
        ("<script>a<b>x</b></script>c", "c"),
        ("<STYLE>p<i>x</i></Style >c<b>d</b>", "cd"),
        ("<style>p</script>x</style>c", "c"),
        ("<title>t", ""),
        ("a<p", "a<p"),
        ("a</p>b", "a\n\nb"),
        ("a</i>b", "ab"),
        ("a<5 >b", "a<5 >b"),
    ],
)
def test_what_is_seen(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_no_more_than_anybody_reads() -> None:
    assert LONGEST == 262_144
    assert plain("x" * (LONGEST + 1)) == "x" * LONGEST
