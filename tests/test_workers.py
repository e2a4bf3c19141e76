"""Several processes: order, deaths and interruptions."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from communique import MissingModel, RawReport, Reading, Settings, Unread
from communique.workers import _Team, read_all

SETTINGS = Settings()


def reports(number: int) -> Iterator[RawReport]:
    """Yield some plain reports."""
    for n in range(number):
        yield RawReport(
            source=f"r{n}", data=f"President Lund met Prime Minister Sol on May {n % 28 + 1}, 2021.\n"
        )


def test_answers_come_in_the_order_of_the_reports() -> None:
    """What could not even be opened keeps its place too."""
    from communique import Failure  # noqa: PLC0415

    missing = Unread(source="gone", error=Failure(kind="source", message="gone"))
    raws = [*reports(40), missing, *reports(30)]
    assert [answer.source for answer in read_all(iter(raws), SETTINGS, 2)] == [raw.source for raw in raws]


def test_nothing_to_read_starts_no_process() -> None:
    """No report, no answer."""
    assert list(read_all(iter([]), SETTINGS, 2)) == []


def test_a_model_that_is_missing_is_said_by_the_workers_too() -> None:
    """The error reaches whoever asked, and nothing hangs."""
    with pytest.raises(MissingModel):
        list(read_all(reports(3), Settings(model="no_such_model"), 2))


def test_a_worker_that_dies_costs_one_report(monkeypatch: pytest.MonkeyPatch) -> None:
    """The report in its hands is told as not read; the others are read."""
    monkeypatch.setattr(_Team, "_hand_out", killing("r3", _Team._hand_out))
    answers = list(read_all(reports(8), SETTINGS, 2))
    assert [answer.source for answer in answers] == [f"r{n}" for n in range(8)]
    (lost,) = [answer for answer in answers if isinstance(answer, Unread)]
    assert (lost.source, lost.error.kind) == ("r3", "crash")


def killing(source: str, hand_out: object) -> object:
    """Return a way to hand out reports that kills the worker which is given a certain one."""

    def hand_out_and_kill(team: _Team, worker: object, number: int, raw: RawReport) -> None:
        if raw.source == source:
            os.kill(worker.process.pid, signal.SIGKILL)  # type: ignore[attr-defined]
            worker.process.join()  # type: ignore[attr-defined]
        hand_out(team, worker, number, raw)  # type: ignore[operator]

    return hand_out_and_kill


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_run(tmp_path: object, jobs: str) -> None:
    """The exit code is 130, with a word and no traceback."""
    folder = tmp_path / "reports"  # type: ignore[operator]
    folder.mkdir()
    for n in range(300):
        (folder / f"{n}.txt").write_text("President Lund met Prime Minister Sol on Monday.\n" * 40)
    command = [sys.executable, "-m", "communique", "read", str(folder), "--jobs", jobs, "--format", "jsonl"]
    # Whoever runs the tests in the background lets them ignore Ctrl-C, and so would the program; it must hear it here.
    run = subprocess.Popen(
        ["env", "--default-signal=INT", *command],  # noqa: S607
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with run:
        assert run.stdout
        assert run.stdout.readline()  # it is at work
        time.sleep(0.1)
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=60)
    assert (run.returncode, said.decode()) == (130, "communique: stopped\n")


def test_a_reader_that_leaves_ends_a_run_quietly() -> None:
    """``communique read … | head`` leaves no message."""
    command = (
        f"{sys.executable} -m communique read examples/reports/*.txt --quiet --format jsonl | head -c 10"
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)  # noqa: S607
    assert (len(done.stdout), done.stderr) == (10, b"")


def test_one_process_reads_as_it_goes() -> None:
    """The first answer comes before the last report is there."""
    answers = read_all(reports(3), SETTINGS)
    assert isinstance(next(answers), Reading)
