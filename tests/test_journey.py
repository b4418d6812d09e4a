"""Every page has its entry, and every entry a face that can be shown."""

import pytest

from kiosk.flow.page import nothing
from kiosk.flow.pages.table import PAGES
from kiosk.flow.state import Kiosk
from kiosk.journey import FACES, OPTIONAL, SCREENS, journey
from tests.ui.conftest import MakeStage, stage

__all__ = ["stage"]

WITH_A_SAMPLE = [step for step, face in FACES.items() if face.sample]
WITH_STAND_INS = [(step, draft) for step, face in FACES.items() for draft in face.stand_ins.values()]


def test_every_page_of_the_flow_is_in_the_journey() -> None:
    steps = {step.name for step in journey(tuple(OPTIONAL))}
    assert {page.step.name for page in PAGES} <= steps
    assert steps <= set(SCREENS)


def test_the_screens_of_a_step_come_with_it() -> None:
    names = [step.name for step in journey(("address",))]
    assert names[:7] == ["basket", "find", "product", "address", "addresses", "new_address", "carrier"]
    assert names[7] == "pay"
    assert {step.within for step in journey(("address",))[4:7]} == {"address"}


def test_every_step_has_a_title_and_each_row_a_sign() -> None:
    assert all(FACES[step.name].title() for step in journey(tuple(OPTIONAL)) if step.within is None)
    assert all(FACES[page.step.name].icon for page in PAGES if page.rows is not nothing)


def test_staff_is_told_of_each_request_by_one_page() -> None:
    told = [request for face in FACES.values() for request in face.wishes()]
    assert len(told) == len(set(told))
    paths = [path for face in FACES.values() for path in face.changes()]
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("step", WITH_A_SAMPLE)
def test_a_sample_is_a_draft_of_its_own_screen(step: str, stage: MakeStage) -> None:
    sample = FACES[step].sample
    assert sample
    screen = SCREENS[step](stage(Kiosk(step=step)))
    screen.restore(sample.draft)
    assert screen.draft() == sample.draft


@pytest.mark.parametrize(("step", "draft"), WITH_STAND_INS)
def test_so_is_what_a_replay_shows(step: str, draft: object, stage: MakeStage) -> None:
    screen = SCREENS[step](stage(Kiosk(step=step)))
    screen.restore(draft)
    assert screen.draft() == draft


@pytest.mark.parametrize("step", WITH_A_SAMPLE)
def test_a_draft_of_another_screen_is_left_alone(step: str, stage: MakeStage) -> None:
    screen = SCREENS[step](stage(Kiosk(step=step)))
    before = screen.draft()
    screen.restore(("of", "another"))
    assert screen.draft() == before
