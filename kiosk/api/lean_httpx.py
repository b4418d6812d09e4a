"""httpx without its command line, and without the loops that are not asyncio: 10 MB where those are there."""

from kiosk.without import without

with without("httpx._main", "trio"):
    import httpx

__all__ = ["httpx"]
