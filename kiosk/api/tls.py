"""TLS by the system's own root certificates, with no way around them."""

import ssl
from functools import lru_cache


@lru_cache
def tls() -> ssl.SSLContext:
    """One context for all connections, because making it takes a while."""
    import truststore  # noqa: PLC0415 - only an https shop needs the system's roots

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
