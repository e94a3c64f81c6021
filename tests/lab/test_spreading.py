"""Spreading: results do not hang on how work was cut or where it was done, and what goes wrong is one sentence."""

import gc
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from joblib.externals.loky import get_reusable_executor

from commongood.lab import towns
from commongood.lab.journal import Journal
from commongood.lab.lenses import lenses
from commongood.lab.runner import Runner
from commongood.lab.spreading import MOST_LOSSES, Where, spread
from commongood.lab.tasks import LabError, Task
from commongood.lab.whatif import whatif
from commongood.policies import Policy

THREADS, PROCESSES = Where("threads", 2), Where("processes", 2)
NOTHING, REFORMER = Policy("nothing", "nothing"), Policy("reformer", "reformer")


@pytest.fixture(scope="module", autouse=True)
def _workers_end() -> Iterator[None]:
    yield
    get_reusable_executor().shutdown(wait=True, kill_workers=True)


def task(work: str, **given: Any) -> Task:
    return Task(f"lab_work:{work}", given)


def calls(folder: Path) -> Counter[int]:
    """How often each value was squared."""
    return Counter(int(file.name.split("-")[0]) for file in folder.iterdir())


@pytest.mark.parametrize("where", [THREADS, PROCESSES], ids=lambda where: where.kind)
def test_summaries_come_in_the_order_of_the_tasks_and_doubles_are_done_once(where: Where, tmp_path: Path) -> None:
    values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
    told: list[int] = []
    found = spread([task("square", value=value, folder=str(tmp_path)) for value in values], where, progress=told.append)
    assert found == [{"square": value * value} for value in values]
    assert calls(tmp_path) == Counter(set(values))
    assert sum(told) == len(set(values))


def test_rows_do_not_hang_on_the_size_of_blocks_or_on_where_they_were_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def rows(block: int, where: Where) -> Any:
        monkeypatch.setattr(towns, "BLOCK", block)
        return whatif(Runner(where), "market-town", "evidence", [NOTHING, REFORMER], 150, first_seed=2, turns=1).rows

    known = rows(256, Where("threads", 1))
    assert len(known) == 2 * 150
    for block, where in product((7, 64), (Where("threads", 1), THREADS, PROCESSES)):
        assert rows(block, where) == known, (block, where)


def test_games_that_are_played_again_do_not_hang_on_the_size_of_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    def rows(block: int, where: Where) -> Any:
        monkeypatch.setattr(towns, "AGAIN_BLOCK", block)
        return lenses(Runner(where), "market-town", "evidence", [NOTHING], 3, turns=1, again=True).rows

    known = rows(1, THREADS)
    for where in (Where("processes", 1), PROCESSES):
        assert rows(2, where) == known


def test_a_job_that_was_interrupted_goes_on_without_doing_a_done_task_again(tmp_path: Path) -> None:
    (tmp_path / "calls").mkdir()
    tasks = [task("square", value=value, folder=str(tmp_path / "calls")) for value in range(12)]
    journal = Journal.of(tasks, tmp_path)
    told: list[int] = []

    def stop(towns: int) -> None:
        told.append(towns)
        if sum(told) == 5:
            raise RuntimeError("Stop.")

    for where in (Where("threads", 1), THREADS):
        for _ in range(2):
            with pytest.raises(RuntimeError):
                spread(tasks, where, journal, stop)
            done = set(journal.read())
            before = calls(tmp_path / "calls")
            assert len(done) == 5
            told.clear()
            assert spread(tasks, where, journal, told.append) == [{"square": value * value} for value in range(12)]
            assert told[0] == 5
            assert sum(told) == 12
            after = calls(tmp_path / "calls")
            assert all(after[made.given["value"]] == before[made.given["value"]] for made in tasks if made.id in done)
            journal.forget()
            told.clear()


def test_what_was_cut_off_or_is_no_entry_is_as_if_it_had_never_been_written(tmp_path: Path) -> None:
    tasks = [task("square", value=value) for value in range(4)]
    journal = Journal.of(tasks, tmp_path)
    found = spread(tasks, THREADS, journal)
    whole = journal.path.read_bytes()
    known = journal.read()
    assert [known[made.id] for made in tasks] == found
    journal.path.write_bytes(
        whole.rstrip()[:-3] + b"\n[1]\n\xff\n{}\n" + b'{"id": 3, "summary": {}}\n{"id": "x", "summary": 5}'
    )
    assert len(journal.read()) == 3
    assert spread(tasks, THREADS, journal) == found
    assert journal.read() == known


def test_a_journal_is_that_of_its_tasks_alone(tmp_path: Path) -> None:
    one, two = [task("square", value=1)], [task("square", value=2)]
    assert Journal.of(one, tmp_path).path == Journal.of([task("square", value=1)], tmp_path).path
    assert Journal.of(one, tmp_path).path != Journal.of(two, tmp_path).path


def test_a_journal_that_cannot_be_written_or_read_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    tasks = [task("square", value=1)]
    with pytest.raises(LabError, match="cannot be"):
        spread(tasks, THREADS, Journal.of(tasks, tmp_path / "file"))
    journal = Journal.of(tasks, tmp_path)
    journal.path.mkdir()
    with pytest.raises(LabError, match="cannot be read"):
        spread(tasks, THREADS, journal)
    with pytest.raises(LabError, match="cannot be removed"):
        journal.forget()


def test_a_runner_keeps_its_journal_until_its_results_are_handed_over(tmp_path: Path) -> None:
    runner = Runner(THREADS, tmp_path)
    runner.run([task("square", value=1)])
    assert len(list(tmp_path.iterdir())) == 1
    runner.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_worker_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    tasks = [task("kill_worker", folder=str(tmp_path), value=value, times=int(value == 3)) for value in range(8)]
    assert spread(tasks, PROCESSES) == [{"square": value * value} for value in range(8)]
    assert calls(tmp_path)[3] >= 2


def test_work_that_always_kills_its_worker_is_given_up_and_named_and_holds_little_else_up(tmp_path: Path) -> None:
    others = [task("square", value=value, pause=0.04) for value in range(40)]
    told: list[int] = []
    with pytest.raises(LabError, match=r"a worker was lost while lab_work:kill_worker \(folder .*, value 0, times 99\)"):
        spread([task("kill_worker", folder=str(tmp_path), value=0, times=99), *others], PROCESSES, progress=told.append)
    # all but what was under way beside it to the last
    assert sum(told) >= 36
    assert calls(tmp_path)[0] == MOST_LOSSES + 1


@pytest.mark.parametrize("where", [Where("threads", 1), THREADS, PROCESSES], ids=lambda where: f"{where.count} {where.kind}")
def test_work_that_fails_is_named_in_one_sentence(where: Where) -> None:
    for bad, said in [
        (task("fail", value=3), r"^The work lab_work:fail \(value 3\) failed: ArithmeticError: 3 is no good\.$"),
        (Task("nowhere:square", {}), r"^The work nowhere:square failed: ModuleNotFoundError: .*\.$"),
    ]:
        with pytest.raises(LabError, match=said):
            spread([*(task("square", value=value) for value in range(4)), bad], where)
    gc.collect()  # what a failure leaves behind would warn here


def test_other_content_than_that_of_the_lab_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commongood.lab.spreading.content_stamp", lambda: "other")
    with pytest.raises(LabError, match="other content"):
        spread([task("square", value=1)], THREADS)
