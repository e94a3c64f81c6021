"""M08."""

from collections.abc import Callable


def test_a_strategy_of_quick_wins_and_one_of_slow_stocks_fixed_beforehand_swap_their(holds: Callable[[str], None]) -> None:
    holds("M08")
