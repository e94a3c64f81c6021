"""A whole term can be played without a mouse, and without a keyboard."""

from collections.abc import Callable

import pygame
from ui_player import Player


def test_a_term_is_played_by_keyboard_alone(start: Callable[..., Player]) -> None:
    player = start(turns=2)
    seen = set()
    for _ in range(12):
        phase = player.scene.desk.view.phase
        seen.add(phase)
        if phase == "plan":
            for _ in range(4):  # the fourth service is governed by a board of thirds
                player.key(pygame.K_n)
            assert player.screen.choice.name == "health"
            before = len(player.scene.desk.view.draft)
            player.key(pygame.K_3)
            assert len(player.scene.desk.view.draft) == before + 1
            player.key(pygame.K_z, pygame.KMOD_CTRL)
            assert len(player.scene.desk.view.draft) == before
            player.key(pygame.K_3)
            player.enter("meet")
        elif phase == "boards":
            player.enter("vote")
            player.key(pygame.K_RETURN)
        elif phase == "report":
            player.enter("next")
        else:
            break
    assert seen == {"plan", "boards", "report", "end"}
    player.enter("leave")
    assert player.scene.done


def test_a_term_is_played_by_mouse_alone(start: Callable[..., Player]) -> None:
    player = start(turns=2)
    seen = set()
    for _ in range(12):
        view = player.scene.desk.view
        seen.add(view.phase)
        if view.phase == "plan":
            player.click("service:health")
            proposal = next(p for p in view.proposals if p.service == "health" and not p.refusal and p.who == "board")
            player.click(f"draft:{proposal.id}")
            assert player.scene.desk.view.draft
            player.click("undo")
            assert not player.scene.desk.view.draft
            player.click(f"draft:{proposal.id}")
            player.click("close")
            player.click("meet")
        elif view.phase == "boards":
            promise = next(key for key in player.screen.order() if key.startswith("promise:"))
            player.click(promise)
            player.click("vote")
            player.click("on")
        elif view.phase == "report":
            player.click("next")
        else:
            break
    assert seen == {"plan", "boards", "report", "end"}
    player.click("leave")
    assert player.scene.done


def test_the_host_hears_of_each_turn_and_of_the_end(start: Callable[..., Player]) -> None:
    player, turns, ends = start(turns=2), [], []
    player.scene.desk.on_turn = lambda view: turns.append(view.phase)
    player.scene.desk.on_end = lambda view: ends.append(view.phase)
    for _ in range(2):
        player.enter("meet")
        player.enter("next")
    assert turns.count("report") == 2
    assert ends == ["end"]
