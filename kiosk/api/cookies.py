"""The session's cookies: one host, both names of the session, rotation followed."""

from collections.abc import Iterable
from http.cookiejar import Cookie, CookieJar

from kiosk.api.answers import BasketAnswer, CsrfAnswer
from kiosk.api.reply import Ok, Reply

CSRF = "csrftoken"
_SESSION = ("osessionid", "sessionid")


class SessionJar:
    """A cookie jar in which `osessionid` and `sessionid` always agree."""

    def __init__(self, jar: CookieJar, host: str) -> None:
        self._jar = jar
        # The standard library's jar knows a name without a dot under this one.
        self._domain = host if "." in host or ":" in host else f"{host}.local"

    def get(self, name: str) -> str | None:
        """The cookie's value, None where there is none."""
        return next((cookie.value for cookie in self._jar if cookie.name == name), None)

    def follow(self, set_cookies: Iterable[str], reply: Reply) -> None:
        """Takes over what an answer says of the session, in its headers or in its body."""
        given = _in_body(reply) or self._in_headers(set_cookies)
        if given:
            for name in _SESSION:
                self._set(name, given)
        if isinstance(reply, Ok) and isinstance(reply.data, CsrfAnswer) and not self.get(CSRF):
            self._set(CSRF, reply.data.csrf_token)

    def _in_headers(self, set_cookies: Iterable[str]) -> str | None:
        named = {line.split("=", 1)[0].strip() for line in set_cookies}
        return next((self.get(name) for name in _SESSION if name in named), None)

    def _set(self, name: str, value: str) -> None:
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


def _in_body(reply: Reply) -> str | None:
    match reply:
        case Ok(data=BasketAnswer(osessionid=session)):
            return session
        case _:
            return None
