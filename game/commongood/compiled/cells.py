"""A rule's function as an expression tree: read from its own source, so that no rule is written twice.

Only what the rules of the house allow can be read: `+ - * /`, numbers, names, assignments, one return, and calls of
`town/arith.py` or of other functions of the same kind.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import FunctionType
from typing import Any

from commongood.town import arith

BASIC: Mapping[object, str] = {
    arith.minimum: "minimum",
    arith.maximum: "maximum",
    arith.where_less: "where_less",
    arith.sqrt: "sqrt",
}
"""What a driver gives in its own words; every other function is made of these."""


class NotCompilable(ValueError):
    """A rule that cannot be compiled: the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A function of numbers: its parameters, the numbers that it names on the way, and what it returns.

    Names in the trees are the parameters, the steps before, and the functions of `calls` and `BASIC`.
    """

    parameters: tuple[str, ...]
    steps: tuple[tuple[str, ast.expr], ...]
    result: ast.expr
    calls: Mapping[str, "FunctionType"]


def read_cell(function: Callable[..., float]) -> Cell:
    """The cell of a function, or NotCompilable."""
    name = getattr(function, "__name__", repr(function))
    if not isinstance(function, FunctionType):
        raise NotCompilable(f"{name!r} is no plain function.")
    try:
        source = textwrap.dedent(inspect.getsource(function))
        tree = ast.parse(source).body[0]
    except (OSError, TypeError, SyntaxError, IndexError) as error:
        raise NotCompilable(f"The source of {name!r} cannot be read: {error}.") from error
    if not isinstance(tree, ast.FunctionDef):
        raise NotCompilable(f"{name!r} is not declared with def.")
    return _Reader(name, function, tree).read()


class _Reader:
    def __init__(self, name: str, function: FunctionType, tree: ast.FunctionDef) -> None:
        self.name = name
        self.tree = tree
        closed = inspect.getclosurevars(function)
        self.outside: dict[str, Any] = {**closed.builtins, **closed.globals, **closed.nonlocals}
        self.known: set[str] = set()
        self.calls: dict[str, FunctionType] = {}

    def read(self) -> Cell:
        given = self.tree.args
        if given.vararg or given.kwarg or given.defaults or given.kw_defaults or given.posonlyargs:
            raise self._wrong(self.tree, "its parameters must be plain names")
        parameters = tuple(argument.arg for argument in (*given.args, *given.kwonlyargs))
        self.known.update(parameters)
        steps: list[tuple[str, ast.expr]] = []
        for statement in self.tree.body:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue  # the docstring
            if isinstance(statement, ast.Return) and statement.value is not None:
                return Cell(parameters, tuple(steps), self._expression(statement.value), self.calls)
            named = [(name, self._expression(value)) for name, value in self._assigned(statement)]
            for name, _ in named:
                if name in self.known:
                    raise self._wrong(statement, f"it gives {name!r} a second value")
                self.known.add(name)
            steps += named
        raise self._wrong(self.tree, "it returns nothing")

    def _assigned(self, statement: ast.stmt) -> list[tuple[str, ast.expr]]:
        """The names that a statement gives values, with these."""
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
            return [(statement.target.id, statement.value)]
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target, value = statement.targets[0], statement.value
            if isinstance(target, ast.Name):
                return [(target.id, value)]
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
                pairs = zip(target.elts, value.elts, strict=True)
                return [(name.id, part) for name, part in pairs if isinstance(name, ast.Name)]
        raise self._wrong(statement, f"{type(statement).__name__} is not arithmetic")

    def _expression(self, node: ast.expr) -> ast.expr:
        """The same expression with every constant as a float."""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub | ast.Mult | ast.Div):
            return ast.BinOp(self._expression(node.left), node.op, self._expression(node.right))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return ast.UnaryOp(node.op, self._expression(node.operand))
        if isinstance(node, ast.Constant) and _is_number(node.value):
            return ast.Constant(float(node.value))  # type: ignore[arg-type]  # just seen to be a number
        if isinstance(node, ast.Name):
            return self._name(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            called = self._function(node, node.func.id)
            return ast.Call(ast.Name(called, ast.Load()), [self._expression(argument) for argument in node.args], [])
        raise self._wrong(node, f"{ast.unparse(node)!r} is not arithmetic")

    def _name(self, node: ast.Name) -> ast.expr:
        if node.id in self.known:
            return ast.Name(node.id, ast.Load())
        value = self.outside.get(node.id)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self._wrong(node, f"{node.id!r} is neither a parameter nor a number")
        return ast.Constant(float(value))

    def _function(self, node: ast.Call, name: str) -> str:
        function = self.outside.get(name)
        if function in BASIC:
            return BASIC[function]
        if not isinstance(function, FunctionType):
            raise self._wrong(node, f"{name!r} is no function of numbers")
        # by module too, so that two modules may each have a helper of this name
        unique = f"{function.__module__}.{function.__name__}".replace(".", "_")
        self.calls[unique] = function
        return unique

    def _wrong(self, node: ast.AST, what: str) -> NotCompilable:
        return NotCompilable(f"{self.name!r}, line {getattr(node, 'lineno', 1)}: {what}.")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
