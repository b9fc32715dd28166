"""Every boundary of an apply: the process is ended at each call that changes a file, sends or receives, and run again.

In the sandbox of the process itself a call's effect is on disk in one write: an end before it is a request that never
arrived, an end behind it an answer that nobody heard. With the sandbox in a process of its own the ends lie at what is
sent and received, and answers are thrown away instead.

usage: crash.py [all | POINTS=120] [SEED=1]"""

import collections
import dataclasses
import random
import sys

from common import Checks, equal
from sandboxed import ENVIRONMENT, SCRATCH, Project, Served, declarations, each, finish

POINTS = None if sys.argv[1:2] == ["all"] else int(sys.argv[1]) if len(sys.argv) > 1 else 120
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1

checks = Checks(f"an apply that ends at any of its boundaries ({'all' if POINTS is None else POINTS} of them, seed {SEED})")
chance = random.Random(SEED)
first, second = declarations()

APPLY_FIRST = ["apply", ENVIRONMENT, "--graph", str(first), "--yes"]
APPLY_SECOND = ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"]
DESTROY = ["destroy", ENVIRONMENT, "--graph", str(first), "--yes", "--skip-snapshots"]


class Phase:
    """A command, from where it starts, and what is there after an undisturbed run."""

    def __init__(self, name, words, kind=Project, base=None, declared=None):
        self.name, self.words, self.kind, self.base, self.declared = name, words, kind, base, declared
        self.after = kind(base)
        log = SCRATCH / f"{name}.log"
        self.after.run(*words, faulty=self.after.at(log=log))
        self.calls = [line.split(" ", 2) for line in log.read_text().splitlines()]
        self.verify(self.after)
        self.inventory = self.after.lasting()
        self.resources = len(self.after.json("state", "list", ENVIRONMENT)["resources"])
        if kind is Served:
            self.after.stop()

    def verify(self, project):
        """Cloud and state are as declared."""
        if self.declared:
            project.run("plan", ENVIRONMENT, "--graph", str(self.declared), "--fail-on", "changes")
        else:
            equal(project.json("state", "list", ENVIRONMENT)["resources"], [], "resources in the state")

    def interrupted(self, number, kind):
        """Ends at a call, runs again, and compares. Gives whether the end was reached."""
        project = self.kind(self.base)
        ended = project.run(*self.words, expect=None, faulty=project.at(number, kind))
        # A lost answer is no end: the run may come through, or say what it does not know.
        if kind != "lose" and ended.returncode not in (0, -9):
            raise AssertionError(f"exit {ended.returncode}\n{ended.stdout}\n{ended.stderr}")
        project.run(*self.words)
        self.verify(project)
        equal(project.lasting(), self.inventory, "what is there after the second run")
        equal(len(project.json("state", "list", ENVIRONMENT)["resources"]), self.resources, "resources in the state")
        project.discard()
        return kind == "lose" or ended.returncode == -9

    def points(self):
        """All its boundaries, and what can happen there."""
        for number, call, about in self.calls:
            kinds = {"write": ["kill", "half"], "receive": ["kill", "lose"]}.get(call, ["kill"])
            for kind in kinds:
                # What concerns files is tried in one process.
                if self.kind is Project or call in ("send", "receive"):
                    yield Point(self, int(number), kind, f"{call} {about}")


@dataclasses.dataclass(frozen=True)
class Point:
    phase: Phase
    number: int
    kind: str
    call: str

    def __str__(self):
        return f"{self.phase.name} ended ({self.kind}) at {self.number} of {len(self.phase.calls)} ({self.call})"


create = Phase("create", APPLY_FIRST, declared=first)
served = Phase("create, served", APPLY_FIRST, Served, declared=first)
phases = [
    create,
    Phase("change", APPLY_SECOND, base=create.after, declared=second),
    Phase("destroy", DESTROY, base=create.after),
    served,
    Phase("change, served", APPLY_SECOND, Served, base=served.after, declared=second),
    Phase("destroy, served", DESTROY, Served, base=served.after),
]
everything = []
for phase in phases:
    points = list(phase.points())
    everything += points
    kinds = collections.Counter(call for _, call, _ in phase.calls)
    print(
        f"  {phase.name}: {phase.resources} resources afterwards, {len(phase.calls)} boundaries ("
        + ", ".join(f"{count} {call}" for call, count in kinds.most_common()) + f"), {len(points)} tried here", flush=True)
chosen = everything if POINTS is None else chance.sample(everything, min(POINTS, len(everything)))


def run():
    reached, failures = each(lambda point: point.phase.interrupted(point.number, point.kind), chosen)
    if failures:
        raise AssertionError(f"{len(failures)} of {len(chosen)} did not come to their end")
    # The order of what runs at the same time differs from run to run, and with it the number of calls a little.
    if sum(reached) < 0.8 * len(chosen):
        raise AssertionError(f"only {sum(reached)} of {len(chosen)} runs were ended: the boundaries have moved")
    return f"{sum(reached)} reached; the next run ends with cloud = state = declaration, nothing twice, nothing left over, no question"


checks.check(f"{len(chosen)} of {len(everything)} ways to end", run)
finish()
checks.close()
