"""What goes wrong, in one sentence: in English by itself, and in another language for whoever reads it there."""

from commongood.languages import Tongue


class Fault(ValueError):
    """A sentence with its values put in. The sentence is a text of the catalogue of faults."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence, self.values = sentence, values


def told(error: BaseException, tongue: Tongue) -> str:
    """What went wrong, in a language where it is known there, in English otherwise."""
    if isinstance(error, Fault):
        sentence = tongue(error.sentence)
        return tongue.figures.fill(sentence, error.values) if error.values else sentence
    return str(error)
