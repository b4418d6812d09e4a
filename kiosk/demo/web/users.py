"""Sign-in, sign-out, who am I, and the CSRF token."""

from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from kiosk.demo.like.switches import Like
from kiosk.demo.shop.visit import Visit
from kiosk.demo.web.exchange import COOKIES, fields_of, json_answer, object_of, session_key, shop_of, visiting

_ATTEMPTS = 5


async def csrf_token(request: Request) -> Response:
    token = request.cookies.get("csrftoken") or shop_of(request).tokens(16)
    answer = JSONResponse({"csrf_token": token})
    answer.set_cookie("csrftoken", token, samesite="lax")
    return answer


async def login(request: Request) -> Response:
    """Signs in and gives the session a new key, so that an older cookie opens nothing."""
    wanted, old = await object_of(request), session_key(request)
    with visiting(request, "login") as visit:
        if Like.LOGIN_WANTS_CODE in visit.shop.likes:
            return json_answer(request, visit.session, {}, 202)
        if Like.LOGIN_WANTS_CAPTCHA in visit.shop.likes:
            return json_answer(request, visit.session, {"redirect_url": "/users/pz-captcha/"})
        if visit.session.failed_logins >= _ATTEMPTS:
            return json_answer(request, visit.session, _no(visit, "login_too_often"), 429)
        if not _is_staff(visit, wanted):
            visit.session.failed_logins += 1
            return json_answer(request, visit.session, _no(visit, "login_wrong"), 400)
        _take_over(visit, str(wanted["email"]))
        visit.session.failed_logins = 0
        visit.log("signed in")
    shop_of(request).forget(old)
    return json_answer(request, visit.session, {"key": visit.shop.tokens(20), "redirect_url": None})


def _is_staff(visit: Visit, wanted: dict[str, Any]) -> bool:
    rules = visit.shop.rules
    right = (rules.staff_email, rules.staff_password)
    return (wanted.get("email"), wanted.get("password")) == right


def _take_over(visit: Visit, email: str) -> None:
    shop, key = visit.shop, visit.shop.tokens(16)
    last = shop.session(shop.storage.get("account", email) or "") if shop.rules.one_account else None
    visit.session = replace(last or visit.session, user=email, key=key)
    if shop.rules.one_account:
        shop.storage.put("account", email, key)


def _no(visit: Visit, key: str) -> dict[str, list[str]]:
    return {"non_field_errors": [visit.say(key)]}


async def logout(request: Request) -> Response:
    """The first POST answers with a form and its token; a POST with that token signs out."""
    if "csrfmiddlewaretoken" not in await fields_of(request):
        token = shop_of(request).tokens(16)
        field = f'<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="{token}"></form>'
        answer: Response = HTMLResponse(field)
        answer.set_cookie("csrftoken", token, samesite="lax")
        return answer
    shop_of(request).forget(session_key(request))
    answer = JSONResponse({})
    for name in COOKIES:
        answer.delete_cookie(name)
    return answer


async def current_user(request: Request) -> Response:
    with visiting(request, "current_user") as visit:
        return json_answer(request, visit.session, _user(visit))


def _user(visit: Visit) -> dict[str, Any]:
    session = visit.session
    return {
        "pk": 1 if session.user else None,
        "first_name": visit.shop.rules.brand if session.user else "",
        "last_name": "Kiosk" if session.user else "",
        "email": session.user or session.email,
        "phone": session.phone or None,
        "date_joined": session.created,
        "last_login": None,
    }


ROUTES = [
    Route("/csrf_token/", csrf_token),
    Route("/users/login/", login, methods=["POST"]),
    Route("/users/login", login, methods=["POST"]),
    Route("/users/logout/", logout, methods=["POST"]),
    Route("/users/logout", logout, methods=["POST"]),
    Route("/current_user/", current_user),
]
