"""A program of its own shows a town in a part of its window; the display, the clock, the loop and the events stay its own."""

import pygame

from commongood.desktop import TownScene
from commongood.session import Session

BAR, news = 60, ["Common Good in another program"]
pygame.init()
window, clock = pygame.display.set_mode((1280, 780), pygame.RESIZABLE), pygame.time.Clock()
town = TownScene(
    Session.new("first-steps"),
    (1280, 780 - BAR),
    on_turn=lambda view: news.append(f"Turn {view.turn}: {view.report.headline}"),
    on_end=lambda view: news.append(view.end.verdict),
)
open_ = True
while open_ and not town.done:
    for event in pygame.event.get():
        open_ = open_ and event.type != pygame.QUIT
        place = {"pos": (event.pos[0], event.pos[1] - BAR)} if hasattr(event, "pos") else {}
        town.handle_event(pygame.event.Event(event.type, event.dict | place))
    town.update(clock.tick(60) / 1000)
    window.fill("white", (0, 0, window.get_width(), BAR))
    window.blit(pygame.font.Font(None, 28).render(news[-1], True, "black"), (16, 20))
    town.draw(window.subsurface((0, BAR, window.get_width(), window.get_height() - BAR)))
    pygame.display.flip()
print(*news, sep="\n")
