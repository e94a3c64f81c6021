"""What decisions are called: a name is made from the command alone, so that it can be said anew in another language."""

from commongood.play.commands import Answer, AnyCommand, Convert, Fund, Propose, Set
from commongood.play.setting import Setting


def title_of(setting: Setting, command: AnyCommand, asked: str = "") -> str:
    """The name of a decision. asked: the amendment by which a bench asked for it, if one did."""
    library, figures = setting.library, setting.figures
    if asked:
        return library.amendment[asked].title
    if isinstance(command, Propose):
        return library.proposal[command.proposal].title
    if isinstance(command, Set):
        on_services = setting.world.layout.variables[command.lever].axes == "s"
        place = setting.service_name(command.at) if on_services else setting.district_name(command.at)
        lever, value = library.lever[command.lever], figures.plain(command.value)
        key = ("plan.on" if command.value else "plan.off") if lever.is_switch else "plan.set"
        return setting.text(key, title=lever.title, place=place, value=value)
    if isinstance(command, Fund):
        return setting.text("plan.fund", name=setting.service_name(command.service), amount=figures.number(command.amount, 2))
    if isinstance(command, Convert):
        model = library.governance[command.model].name
        return setting.text("plan.convert", name=setting.service_name(command.service), model=model)
    if isinstance(command, Answer):
        event = library.event[command.event]
        answer = next(answer for answer in event.answers if answer.id == command.answer)
        return setting.text("plan.answer", event=event.title, answer=answer.title)
    return ""
