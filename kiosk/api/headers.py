"""The headers of a request: what each has, and which names are nobody else's to set."""

import re

ALWAYS = {"Accept": "application/json", "Accept-Encoding": "gzip", "X-Requested-With": "XMLHttpRequest"}
"""Each request has these, as they are."""

OWN = frozenset(
    {
        *map(str.lower, ALWAYS),
        "accept-language",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "referer",
        "user-agent",
        "x-csrftoken",
        "x-currency",
    }
)
"""What a request needs as the client writes it, in small letters."""

OF_CONNECTIONS = frozenset(
    {
        "connection",
        "expect",
        "http2-settings",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""What HTTP says about one connection or body: another value cuts the request short or splits it."""

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_VALUE = re.compile(r"[!-~]([ -~]{0,998}[!-~])?")


def is_name(text: str) -> bool:
    """Whether it can be the name of a header."""
    return _NAME.fullmatch(text) is not None


def is_value(text: str) -> bool:
    """Whether a header can carry it: printable ASCII without blanks around it, at most 1000 characters."""
    return _VALUE.fullmatch(text) is not None
