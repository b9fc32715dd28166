"""Every boundary of an apply: the process is ended at each call that changes a file, sends or receives, and run again.

In the sandbox of the process itself a call's effect is on disk in one write: an end before it is a request that never
arrived, an end behind it an answer that nobody heard. With the sandbox in a process of its own the ends lie at what is
sent and received, and answers are thrown away instead. With the states on that sandbox's S3 the requests for these are
among them. All points are tried, or as many of each of the three kinds.

With `systems` the staging of each system of the repository is made and destroyed, and ended at as many points of each; with
the name of an environment that one.

usage: crash.py [files | s3 | systems | ENVIRONMENT] [all | POINTS=120] [SEED=1]"""

import collections
import dataclasses
import random
import sys

from common import Checks, equal
from sandboxed import ENVIRONMENT, SCRATCH, Project, Served, ServedStates, Whole, declarations, each, finish

SYSTEMS = ["budgettracker/staging", "finally/staging", "fintrack/staging", "moneyflow/staging", "tradingjournal/staging"]
KINDS = {Project: "states in files", Whole: "states in files", Served: "served, states in files", ServedStates: "served, states on S3"}
words = sys.argv[1:]
group = words.pop(0) if words[:1] in (["files"], ["s3"], ["systems"]) else None
if words and "/" in words[0]:
    group, SYSTEMS = "systems", [words.pop(0)]
kinds = {"files": [Project, Served], "s3": [ServedStates]}.get(group, [Project, Served, ServedStates])
POINTS = None if words[:1] == ["all"] else int(words[0]) if words else 120
SEED = int(words[1]) if len(words) > 1 else 1

checks = Checks(f"an apply that ends at any of its boundaries ({'all' if POINTS is None else POINTS} of them, seed {SEED})")
chance = random.Random(SEED)
first, second = (None, None) if group == "systems" else declarations()

APPLY_FIRST = ["apply", ENVIRONMENT, "--graph", str(first), "--yes"]
APPLY_SECOND = ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"]
DESTROY = ["destroy", ENVIRONMENT, "--graph", str(first), "--yes", "--skip-snapshots"]


class Phase:
    """A command, from where it starts, and what is there after an undisturbed run."""

    def __init__(self, name, words, kind, base=None, declared=None, environment=ENVIRONMENT):
        self.name, self.words, self.kind, self.base, self.declared = f"{name}, {KINDS[kind]}", words, kind, base, declared
        self.environment = environment
        self.after = kind(base)
        log = SCRATCH / f"{self.name.replace('/', '-')}.log"
        self.after.run(*words, faulty=self.after.at(log=log))
        self.calls = [line.split(" ", 2) for line in log.read_text().splitlines()]
        self.verify(self.after)
        self.inventory = self.after.lasting()
        self.resources = len(self.after.json("state", "list", self.environment)["resources"])
        if issubclass(kind, Served):
            self.after.stop()

    def verify(self, project):
        """Cloud and state are as declared."""
        if self.declared is not None:
            project.run("plan", self.environment, *self.declared, "--fail-on", "changes")
        else:
            equal(project.json("state", "list", self.environment)["resources"], [], "resources in the state")

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
        equal(len(project.json("state", "list", self.environment)["resources"]), self.resources, "resources in the state")
        project.discard()
        return kind == "lose" or ended.returncode == -9

    def points(self):
        """All its boundaries, and what can happen there."""
        for number, call, about in self.calls:
            kinds = {"write": ["kill", "half"], "receive": ["kill", "lose"]}.get(call, ["kill"])
            for kind in kinds:
                # What concerns files is tried in one process.
                if not issubclass(self.kind, Served) or call in ("send", "receive"):
                    yield Point(self, int(number), kind, f"{call} {about}")


@dataclasses.dataclass(frozen=True)
class Point:
    phase: Phase
    number: int
    kind: str
    call: str

    def __str__(self):
        return f"{self.phase.name} ended ({self.kind}) at {self.number} of {len(self.phase.calls)} ({self.call})"


def phases(kind):
    """From nothing; from there to another declaration, and to nothing."""
    create = Phase("create", APPLY_FIRST, kind, declared=["--graph", str(first)])
    yield create
    yield Phase("change", APPLY_SECOND, kind, base=create.after, declared=["--graph", str(second)])
    yield Phase("destroy", DESTROY, kind, base=create.after)


def lives(environment):
    """The environment of a system from nothing, and to nothing."""
    # The gates of its release are passed in released.py.
    defined = ["--define", "without=release"]
    if environment.startswith("finally/"):
        defined += ["--define", "protected=off"]
    create = Phase(environment, ["apply", environment, "--yes", *defined], Whole, declared=defined,
                   environment=environment)
    yield create
    yield Phase(f"{environment} destroyed", ["destroy", environment, "--yes", "--skip-snapshots", *defined], Whole,
                base=create.after, environment=environment)


everything, chosen = [], []
groups = [(KINDS[kind], phases(kind)) for kind in kinds]
if group == "systems":
    groups = [(environment, lives(environment)) for environment in SYSTEMS]
for place, (title, all_of_them) in enumerate(groups):
    there = []
    for phase in all_of_them:
        points = list(phase.points())
        there += points
        calls = collections.Counter(call for _, call, _ in phase.calls)
        print(
            f"  {phase.name}: {phase.resources} resources afterwards, {len(phase.calls)} boundaries ("
            + ", ".join(f"{count} {call}" for call, count in calls.most_common()) + f"), {len(points)} to choose from",
            flush=True)
    # What cannot be divided evenly is of the first kinds.
    share = len(there) if POINTS is None else POINTS // len(groups) + (place < POINTS % len(groups))
    taken = there if POINTS is None else chance.sample(there, min(share, len(there)))
    print(f"  {title}: {len(taken)} of {len(there)} tried", flush=True)
    everything += there
    chosen += taken


def ended(point):
    """Whether the run was ended at a call. One that makes fewer than were counted is ended at an earlier one."""
    return point.phase.interrupted(point.number, point.kind) or point.phase.interrupted(point.number * 3 // 4, "kill")


def run():
    reached, failures = each(ended, chosen)
    if failures:
        raise AssertionError(f"{len(failures)} of {len(chosen)} did not come to their end")
    # The order of what runs at the same time differs from run to run, and with it the number of calls a little.
    if sum(reached) < 0.8 * len(chosen):
        raise AssertionError(f"only {sum(reached)} of {len(chosen)} runs were ended: the boundaries have moved")
    return f"{sum(reached)} reached; the next run ends with cloud = state = declaration, nothing twice, nothing left over, no question"


checks.check(f"{len(chosen)} of {len(everything)} ways to end", run)
finish()
checks.close()
