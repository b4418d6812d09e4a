"""Packed answers: to the last byte agreed, and nothing behind the end."""

import gzip

import pytest

from kiosk.api.unpacking import NotUnpacked, TooLarge, unpacked

LARGEST = 1000
PACKED = gzip.compress(b"x" * LARGEST, mtime=0)


@pytest.mark.parametrize("packing", ["gzip", " GZip ", "x-gzip"])
def test_as_large_as_agreed(packing: str) -> None:
    assert unpacked(PACKED, packing, LARGEST) == b"x" * LARGEST


def test_a_byte_more_is_too_large() -> None:
    with pytest.raises(TooLarge):
        unpacked(gzip.compress(b"x" * (LARGEST + 1)), "gzip", LARGEST)


@pytest.mark.parametrize("packing", ["", " ", "identity", "Identity"])
def test_what_is_not_packed_stays(packing: str) -> None:
    assert unpacked(PACKED, packing, 1) == PACKED


@pytest.mark.parametrize(
    ("body", "packing"),
    [
        (PACKED[:-1], "gzip"),
        (PACKED + b"x", "gzip"),
        (PACKED + PACKED, "gzip"),
        (b"", "gzip"),
        (b"x", "gzip"),
        (PACKED, "deflate"),
        (PACKED, "gzip, gzip"),
    ],
)
def test_what_is_broken_or_packed_otherwise(body: bytes, packing: str) -> None:
    with pytest.raises(NotUnpacked):
        unpacked(body, packing, LARGEST)
