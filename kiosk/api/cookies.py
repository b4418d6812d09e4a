"""The session's cookies: one host, both names of the session, rotation followed."""

import re
from collections.abc import Iterable, Mapping
from http.cookiejar import Cookie, CookieJar

from kiosk.api.answers import BasketAnswer, CsrfAnswer
from kiosk.api.reply import Ok, Reply

CSRF = "csrftoken"
MOST_COOKIES = 20
LONGEST_COOKIE = 1024
_SESSION = ("osessionid", "sessionid")
_SENDABLE = re.compile(r"[!-+\--:<-~]+")  # with anything else in it, the next request could not be written


class SessionJar:
    """A cookie jar in which `osessionid` and `sessionid` always agree."""

    def __init__(self, jar: CookieJar, host: str) -> None:
        self._jar = jar
        # The standard library's jar knows a name without a dot under this one, an IPv6 address among them.
        named = f"[{host}]" if ":" in host else host
        self._domain = named if "." in named else f"{named}.local"

    def get(self, name: str) -> str | None:
        """The cookie's value, None where there is none."""
        return next((cookie.value for cookie in self._jar if cookie.name == name), None)

    def empty(self) -> None:
        """Forgets the session."""
        self._jar.clear()

    def all(self) -> dict[str, str]:
        """The session's cookies by name."""
        return {cookie.name: cookie.value or "" for cookie in self._jar}

    def take_up(self, cookies: Mapping[str, str]) -> None:
        """Goes on with the session of these cookies."""
        for name, value in cookies.items():
            self._set(name, value)

    def follow(self, set_cookies: Iterable[str]) -> None:
        """Follows the session of an answer's Set-Cookie headers, which the jar has read before."""
        for line in set_cookies:
            self._follow_header(line)
        for cookie in self._not_to_be_sent():
            self._jar.clear(cookie.domain, cookie.path, cookie.name)

    def adopt(self, reply: Reply) -> None:
        """Follows the session that an answer's body names."""
        match reply:
            case Ok(data=BasketAnswer(osessionid=str(session))):
                self._set_session(session)
            case Ok(data=CsrfAnswer(csrf_token=token)) if not self.get(CSRF):
                self._set(CSRF, token)

    def _not_to_be_sent(self) -> list[Cookie]:
        """Cookies that a request cannot carry, and those beyond MOST_COOKIES; the session's own stay."""
        kept = [cookie for cookie in self._jar if _sendable(cookie.name) and _sendable(cookie.value)]
        kept = sorted(kept, key=lambda cookie: cookie.name not in (*_SESSION, CSRF))[:MOST_COOKIES]
        return [cookie for cookie in self._jar if cookie not in kept]

    def _follow_header(self, line: str) -> None:
        name, _, rest = line.partition("=")
        value = rest.partition(";")[0].strip()
        if name.strip() not in _SESSION:
            return
        if value in ("", '""'):
            self._forget(*_SESSION)
        elif any(cookie.name == name.strip() and cookie.value == value for cookie in self._jar):
            self._set_session(value)

    def _set_session(self, session: str) -> None:
        for name in _SESSION:
            self._set(name, session)

    def _forget(self, *names: str) -> None:
        for cookie in [cookie for cookie in self._jar if cookie.name in names]:
            self._jar.clear(cookie.domain, cookie.path, cookie.name)

    def _set(self, name: str, value: str) -> None:
        if not _sendable(value):
            return
        self._forget(name)
        self._jar.set_cookie(
            Cookie(
                version=0,
                name=name,
                value=value,
                port=None,
                port_specified=False,
                domain=self._domain,
                domain_specified=False,
                domain_initial_dot=False,
                path="/",
                path_specified=True,
                secure=False,
                expires=None,
                discard=True,
                comment=None,
                comment_url=None,
                rest={},
            )
        )


def _sendable(value: str | None) -> bool:
    return len(value or "") <= LONGEST_COOKIE and _SENDABLE.fullmatch(value or "") is not None
