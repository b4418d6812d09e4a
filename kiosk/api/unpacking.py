"""The bytes of an answer as they were before they were packed, never more of them than agreed."""

import zlib

_GZIP = zlib.MAX_WBITS | 16


class TooLarge(ValueError):
    """An answer beyond all bounds."""


class NotUnpacked(ValueError):
    """An answer that is packed in a way that was not asked for, or is broken."""


def unpacked(body: bytes, packing: str, largest: int) -> bytes:
    """`packing` is the Content-Encoding. TooLarge beyond `largest` bytes, NotUnpacked where it fails."""
    match packing.strip().lower():
        case "" | "identity":
            return body
        case "gzip" | "x-gzip":
            return _inflated(body, largest)
        case _:
            raise NotUnpacked(packing[:40])


def _inflated(body: bytes, largest: int) -> bytes:
    inflate = zlib.decompressobj(_GZIP)
    try:
        out = inflate.decompress(body, largest + 1)
    except zlib.error as error:
        raise NotUnpacked(str(error)) from error
    if len(out) > largest:
        raise TooLarge
    if not inflate.eof or inflate.unused_data:
        raise NotUnpacked("cut, or followed by something else")
    return out
