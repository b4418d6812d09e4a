"""httpx without its command line, and without the loops that are not asyncio: 10 MB where those are there."""

from kiosk.runtime.import_without import without

with without("httpx._main", "trio"):
    import httpcore  # noqa: F401 - asked for by httpx with the first client only
    import httpx

__all__ = ["httpx"]
