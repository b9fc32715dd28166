"""Twenty applies of one environment at once, and one that is stopped past its lease and wakes."""

import fcntl
import os
import pathlib
import signal
import time

from common import Checks, equal
from sandboxed import ENVIRONMENT, Served, declarations, finish

LOCKED = 4
checks = Checks("many at once")
first, _ = declarations()
APPLY = ["apply", ENVIRONMENT, "--graph", str(first), "--yes"]

calm = Served()
calm.run(*APPLY)
expected = calm.lasting()
resources = len(calm.json("state", "list", ENVIRONMENT)["resources"])
calm.discard()


def finished(project):
    project.run("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    equal(project.lasting(), expected, "what is there")
    equal(len(project.json("state", "list", ENVIRONMENT)["resources"]), resources, "resources in the state")


def twenty():
    # What takes time takes a hundredth of it, so that they do meet.
    project = Served(pace=0.01)
    processes = [project.start(*APPLY) for _ in range(20)]
    ends = [(process.communicate(timeout=300), process.returncode) for process in processes]
    codes = sorted(code for _, code in ends)
    equal(codes, [0] + [LOCKED] * 19, "exit codes")
    for (_, errors), code in ends:
        if code == LOCKED and not ("is locked by" in errors and "since 20" in errors and "process" in errors):
            raise AssertionError(f"does not say who holds the lease, and since when: {errors}")
    finished(project)
    project.discard()
    return "one works, nineteen say who holds the lease and since when, and leave"


def run_time(process):
    """How long a process has run, all its threads together, in ticks of the processor (proc(5))."""
    words = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(words[11]) + int(words[12])


def halt(process):
    """Stops a process, and returns when all its threads stand: until then one of them may still write."""
    process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)


def woken():
    project = Served(pace=0.01)
    journal = project.states / "finally" / "dev.journal"
    lock = project.states / "finally" / "dev.lock"
    sleeper = project.start(*APPLY)
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.stat().st_size > 8000):
        if sleeper.poll() is not None or time.monotonic() > deadline:
            raise AssertionError(f"ended before it could be stopped: {sleeper.communicate()}")
        time.sleep(0.005)
    # Between two writes: one that is stopped in the middle of a write is not overtaken.
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        halt(sleeper)
        with open(project.states / "finally" / "dev.serials" / "write.lock") as writing:
            try:
                fcntl.flock(writing, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                ran = run_time(sleeper.pid)
                sleeper.send_signal(signal.SIGCONT)
                # However busy the machine is: until it has gone on.
                while run_time(sleeper.pid) == ran and time.monotonic() < deadline:
                    time.sleep(0.001)
    else:
        raise AssertionError("never between two writes")
    try:
        refused = project.run(*APPLY, expect=LOCKED)
        if f"process {sleeper.pid}" not in refused.stderr:
            raise AssertionError(f"does not name the holder: {refused.stderr}")
        # Its lease has run out: it gave no sign for more than a minute.
        long_ago = time.time() - 120
        os.utime(lock, (long_ago, long_ago))
        project.run(*APPLY)
        state = (project.states / "finally" / "dev.json").read_bytes()
    finally:
        sleeper.send_signal(signal.SIGCONT)
    output, errors = sleeper.communicate(timeout=120)
    if sleeper.returncode == 0 or "lost the lease" not in errors:
        raise AssertionError(f"woke and ended with {sleeper.returncode}: {output}\n{errors}")
    equal((project.states / "finally" / "dev.json").read_bytes(), state, "the state after it woke")
    # A request that it had recorded and was about to send when it was stopped goes out when it wakes; the state and what
    # it names are untouched by it.
    project.run("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    equal(len(project.json("state", "list", ENVIRONMENT)["resources"]), resources, "resources in the state")
    project.discard()
    return f"woke, wrote nothing, exit {sleeper.returncode}"


checks.check("twenty applies of one environment", twenty)
checks.check("a holder that is stopped past its lease and wakes", woken)
finish()
checks.close()
