"""Rules are read from their own source: what the house allows can be compiled, and what it does not allow is named."""

import ast
from typing import Any

import pytest

from commongood.compiled import kernel
from commongood.compiled.cells import NotCompilable, read_cell
from commongood.town.arith import bend, clip, maximum, where_less
from commongood.town.chance import uniform_one
from commongood.town.flows import RULES

LIMIT = 3


def helper(a: float) -> float:
    return maximum(a, 0.0) * LIMIT


def usual(a: float, b: float) -> float:
    """A docstring."""
    half, twice = a / 2.0, a * 2
    return where_less(half, b, helper(twice), -b)


def branching(a: float) -> float:
    if a > 0.0:
        return a
    return 0.0


def raised(a: float) -> float:
    return a**0.5


def compared(a: float) -> float:
    return float(a > 1.0)


def again(a: float) -> float:
    b = a
    b = b + 1.0
    return b * b


def strange(a: float) -> float:
    return a + WORD  # type: ignore[operator]


WORD = "no number"


def test_a_rule_becomes_its_steps_and_its_result() -> None:
    cell = read_cell(usual)
    assert cell.parameters == ("a", "b")
    assert [(name, ast.unparse(value)) for name, value in cell.steps] == [("half", "a / 2.0"), ("twice", "a * 2.0")]
    (called,) = cell.calls
    assert ast.unparse(cell.result) == f"where_less(half, b, {called}(twice), -b)"
    assert ast.unparse(read_cell(cell.calls[called]).result) == "maximum(a, 0.0) * 3.0"


@pytest.mark.parametrize("function", [branching, raised, compared, again, strange, len, lambda a: a])
def test_what_is_not_arithmetic_is_named(function: object) -> None:
    name = getattr(function, "__name__", "")
    with pytest.raises(NotCompilable, match=name):
        read_cell(function)  # type: ignore[arg-type]


def test_every_rule_of_the_model_can_be_read() -> None:
    for rule in RULES:
        assert read_cell(rule.function).parameters == rule.reads


def test_helpers_are_made_of_the_same_arithmetic() -> None:
    assert read_cell(bend).calls == {}
    assert set(read_cell(clip).calls) == set()


@kernel.jit
def one_draw(seed: Any, replicate: Any, place: Any, turn: Any, stream: Any) -> float:
    return kernel.drawn(kernel.begin(seed, replicate, turn), place, stream)


@pytest.mark.parametrize("seed", [0, 1, 2**63 - 1])
def test_the_kernel_draws_the_numbers_of_the_model(seed: int) -> None:
    for place, replicate, turn, stream in ((0, 0, 1, 5), (7, 2**40, 8, 4_000_000_000)):
        word = kernel.uint64
        found = one_draw(word(seed), word(replicate), word(place), word(turn), word(stream))
        assert found == uniform_one(seed, replicate, place, turn, stream)
