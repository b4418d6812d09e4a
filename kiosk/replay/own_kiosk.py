"""The kiosk of a replay, on a store of its own. It reads no settings file."""

from msgspec.structs import replace

from kiosk.app.program import Program, compose
from kiosk.flow.steps import ADDRESS, ASSISTED, EXTRAS
from kiosk.replay.line import JournalWord, ReplayLine
from kiosk.replay.session import Session
from kiosk.settings.demo import DEMO, demo
from kiosk.settings.model import IdleSettings, Settings
from kiosk.settings.wiring import connect, house

NEVER_S = 1e6
"""Longer than a viewer looks at one screen."""

SIZES = {"kiosk": (1080, 1920), "cashier": (1280, 800)}


def settings(session: Session, store: str, *, motion: bool) -> Settings:
    """A demo's settings for the store at that address, with the session's steps and without idle times."""
    profile = "cashier" if _is_a_cashiers(session) else "kiosk"
    languages = (session.language, *DEMO.screen.languages) if session.language else DEMO.screen.languages
    return replace(
        demo(store, DEMO),
        profile=profile,
        steps=session.journey,
        screen=replace(DEMO.screen, motion=motion, languages=tuple(dict.fromkeys(languages))),
        idle=IdleSettings(NEVER_S, NEVER_S, NEVER_S),
    )


def composed(settings: Settings, word: JournalWord) -> Program:
    """The kiosk, on lines where the journal's word comes first. It does not poll payments."""
    rules = replace(house(settings), poll_s=NEVER_S, silent_after_s=NEVER_S)
    open_line = connect(settings)
    return compose(settings, lambda: ReplayLine(open_line(), word), rules)


def _is_a_cashiers(session: Session) -> bool:
    return bool({EXTRAS, ADDRESS, *ASSISTED} & {*session.journey, *session.steps})
