"""A full disk, a read-only folder, a disk that fails, and files that are torn or have a bit turned over: told, never
called a success, and brought back.

usage: disk.py [SAMPLES=12] [SEED=1]"""

import errno
import random
import re
import shlex
import sys

from common import Checks, equal
from sandboxed import ENVIRONMENT, SCRATCH, Project, declarations, each, finish

SAMPLES = int(sys.argv[1]) if len(sys.argv) > 1 else 12
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
DAMAGED = 9

checks = Checks(f"disks that fail and files that are damaged, {SAMPLES} samples each, seed {SEED}")
chance = random.Random(SEED)
first, second = declarations()
APPLY = ["apply", ENVIRONMENT, "--graph", str(first), "--yes"]
APPLY_SECOND = ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"]


def states(project):
    return project.folder / ".infra" / "sandbox-state" / "finally"


def faulty(project, number, error, calls):
    """From a call of the store on, all calls of some kinds fail."""
    return project.at(
        kind=str(int(error)), FAULT_FOLDER=states(project).parent, FAULT_FROM=number, FAULT_CALL=",".join(calls))


def finished(project):
    project.run("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    equal(project.lasting(), expected, "what is there")
    equal(len(project.json("state", "list", ENVIRONMENT)["resources"]), resources, "resources in the state")


calm = Project()
log = SCRATCH / "disk.log"
calm.run(*APPLY, faulty={**calm.at(log=log), "FAULT_FOLDER": str(states(calm).parent)})
calls = [line.split(" ")[1] for line in log.read_text().splitlines()]
expected = calm.lasting()
resources = len(calm.json("state", "list", ENVIRONMENT)["resources"])


def moments(kinds):
    """Numbers of calls of some kinds: the first, the last and some between."""
    numbers = [number for number, call in enumerate(calls, 1) if call in kinds]
    return sorted({numbers[0], numbers[-1], *chance.sample(numbers, min(SAMPLES, len(numbers)))})


def failing(name, error, kinds, code, said):
    def once(number):
        project = Project()
        count = project.folder / "calls.log"
        done = project.run(
            *APPLY, expect=None, faulty={**faulty(project, number, error, kinds), "FAULT_LOG": str(count)})
        # The order of what runs at the same time differs, and with it the number of calls a little.
        reached = [line.split(" ")[1] for line in count.read_text().splitlines()][number - 1:]
        if not any(call in kinds for call in reached):
            return False
        if done.returncode <= 0:
            raise AssertionError(f"exit {done.returncode} from call {number} on\n{done.stdout}\n{done.stderr}")
        if code not in done.stderr or said not in done.stderr:
            raise AssertionError(f"does not say {code}, {said}: {done.stderr}")
        project.run(*APPLY)
        finished(project)
        project.discard()
        return True

    def run():
        numbers = moments(kinds)
        reached, failures = each(once, numbers)
        if failures:
            raise AssertionError(f"{len(failures)} of {len(numbers)}")
        if sum(reached) < 0.5 * len(numbers):
            raise AssertionError(f"only {sum(reached)} of {len(numbers)} came about")
        return f"{sum(reached)} moments among {len(calls)} calls: told, no success, finished by the next run"

    checks.check(name, run)


failing("a disk that is full", errno.ENOSPC, ["write", "mkdir", "open"], "IN3020", "no space is left")
failing("a file system that became read-only", errno.EROFS, ["write", "mkdir", "open", "rename", "unlink", "truncate"],
        "IN3021", "read-only")
failing("a disk that fails to flush", errno.EIO, ["fsync"], "IN3023", "cannot flush")


def untouched():
    project = Project()
    done = project.run(*APPLY, expect=None, faulty=faulty(project, 1, errno.EROFS, ["mkdir", "open", "write"]))
    if done.returncode <= 0:
        raise AssertionError(f"exit {done.returncode}")
    equal(project.lasting(), {}, "what is there")


checks.check("nothing is sent where nothing can be written down", untouched)


# A run that was ended in the middle: a state, a journal with finished and open operations, and earlier serials.
middle = Project(calm)
log = SCRATCH / "middle.log"
probe = Project(calm)
probe.run(*APPLY_SECOND, faulty=probe.at(log=log))
middle.run(*APPLY_SECOND, expect=-9, faulty=middle.at(2 * len(log.read_text().splitlines()) // 3))


def back(project):
    """Takes the ways that the messages offer, until a run is through. Gives the codes of what was said."""
    said = []
    for _ in range(4):
        done = project.run(*APPLY_SECOND, expect=None)
        if done.returncode == 0:
            return said
        if done.returncode != DAMAGED:
            raise AssertionError(f"exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        said += re.findall(r"IN3\d\d\d", done.stderr)
        way = re.search(r"fix: infra (.*)", done.stderr)
        if not way:
            raise AssertionError(f"offers no way: {done.stderr}")
        project.run(*shlex.split(way.group(1)))
    raise AssertionError(f"did not come back: {said}")


ends = Project(middle)
ends.run(*APPLY_SECOND)
changed = ends.lasting()


def damaged(name, file, damage, sizes):
    def once(where):
        project = Project(middle)
        path = states(project) / file
        path.write_bytes(damage(path.read_bytes(), where))
        said = back(project)
        project.run("plan", ENVIRONMENT, "--graph", str(second), "--fail-on", "changes")
        equal(project.lasting(), changed, "what is there")
        project.discard()
        return bool(said)

    def run():
        told, failures = each(once, sizes((states(middle) / file).stat().st_size))
        if failures:
            raise AssertionError(f"{len(failures)} of {len(told)}")
        return f"{len(told)} places, {sum(map(bool, told))} told with a way back that works, the others passed over rightly"

    checks.check(name, run)


def cut(content, where):
    return content[:where]


def turned(content, where):
    place, bit = divmod(where, 8)
    return content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1:]


def places(size):
    return [0, 1, size - 1] + [chance.randrange(size) for _ in range(SAMPLES)]


def bits(size):
    return [chance.randrange(8 * size) for _ in range(SAMPLES)]


def torn_journal():
    """What was flushed and is gone cannot be brought back: it is told before anything is done."""
    def once(where):
        project = Project(middle)
        path = states(project) / "dev.journal"
        path.write_bytes(path.read_bytes()[:where])
        before = project.lasting()
        done = project.run(*APPLY_SECOND, expect=None)
        if done.returncode == 0:
            # Nothing was lost but what had not been flushed: the run was ended there.
            project.run("plan", ENVIRONMENT, "--graph", str(second), "--fail-on", "changes")
            equal(project.lasting(), changed, "what is there")
            return False
        equal(done.returncode, DAMAGED, "exit code")
        if "IN3013" not in done.stderr or "may be lost" not in done.stderr or "infra state restore" not in done.stderr:
            raise AssertionError(f"does not say what is lost, and the way back: {done.stderr}")
        equal(project.lasting(), before, "what is there")
        project.discard()
        return True

    told, failures = each(once, places((states(middle) / "dev.journal").stat().st_size))
    if failures:
        raise AssertionError(f"{len(failures)} of {len(told)}")
    if sum(told) < 0.7 * len(told):
        raise AssertionError(f"only {sum(told)} of {len(told)} were told")
    return f"{len(told)} places, {sum(told)} told before anything is done, the others lost nothing"


damaged("a torn state", "dev.json", cut, places)
checks.check("a torn journal", torn_journal)
damaged("a bit turned over in the state", "dev.json", turned, bits)
damaged("a bit turned over in the journal", "dev.journal", turned, bits)
finish()
checks.close()
