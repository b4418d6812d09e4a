"""Whom we trust: the system's own roots, with no way around them."""

import ssl
from functools import lru_cache


@lru_cache
def tls() -> ssl.SSLContext:
    """One for all connections: it takes a while to make."""
    import truststore  # noqa: PLC0415 - only an https shop needs the system's roots

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
