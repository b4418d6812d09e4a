"""httpx without its command line and without loops other than asyncio, which saves up to 10 MB."""

from kiosk.runtime.import_without import without

with without("httpx._main", "trio"):
    import httpcore
    import httpx

__all__ = ["httpcore", "httpx"]
