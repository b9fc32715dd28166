"""Bad weather: throttling, failures, lost answers and reads that lag behind, from seeds. Every apply converges, with
nothing twice.

usage: weather.py [SEEDS=50] [FIRST=1]"""

import sys

from common import Checks, equal
from sandboxed import ENVIRONMENT, Project, declarations, each, finish

SEEDS = int(sys.argv[1]) if len(sys.argv) > 1 else 50
FIRST = int(sys.argv[2]) if len(sys.argv) > 2 else 1
WEATHER = "throttle=0.2,errors=0.05,lost=0.05,lag=2s,roles=5s"
# A person, or a job, that starts again; more would be no convergence.
RUNS = 5

checks = Checks(f"applies in bad weather ({WEATHER}), seeds {FIRST} to {FIRST + SEEDS - 1}")
first, second = declarations()
STEPS = [
    ("create", ["apply", ENVIRONMENT, "--graph", str(first), "--yes"], first),
    ("change", ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"], second),
    ("destroy", ["destroy", ENVIRONMENT, "--graph", str(first), "--yes", "--skip-snapshots"], None),
]
calm = Project()
expected = []
for _, words, _ in STEPS:
    calm.run(*words)
    expected.append(calm.lasting())


def converges(seed):
    """Creates, changes and destroys. Gives how many runs each needed."""
    project = Project()
    needed = []
    for (name, words, declared), there in zip(STEPS, expected):
        for attempt in range(1, RUNS + 1):
            done = project.run(*words, "--misbehave", WEATHER, "--seed", str(100 * seed + attempt), expect=None)
            if done.returncode == 0:
                break
        else:
            raise AssertionError(f"{name} failed {RUNS} times, at last with exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        needed.append(attempt)
        if declared:
            project.run("plan", ENVIRONMENT, "--graph", str(declared), "--fail-on", "changes")
        equal(project.lasting(), there, f"what is there after the {name}")
    project.discard()
    return needed


def run():
    needed, failures = each(converges, range(FIRST, FIRST + SEEDS), tell_every=25)
    if failures:
        raise AssertionError(f"{len(failures)} of {SEEDS} seeds did not converge")
    worst = [max(column) for column in zip(*needed)]
    once = sum(1 for runs in needed if max(runs) == 1)
    return f"{once} of {SEEDS} came through at once; the most runs needed: " + ", ".join(
        f"{count} to {name}" for count, (name, _, _) in zip(worst, STEPS))


def worst():
    """The weather is there: where everything is refused, nothing comes about, and it is said why."""
    project = Project()
    done = project.run(*STEPS[0][1], "--misbehave", "throttle=1", expect=None)
    if done.returncode == 0 or "Rate exceeded" not in done.stderr:
        raise AssertionError(f"exit {done.returncode}\n{done.stdout}\n{done.stderr}")
    equal(project.lasting(), {}, "what is there")
    project.discard()


checks.check("where every request is refused, the apply says so", worst)
checks.check("all converge to what an undisturbed run leaves", run)
finish()
checks.close()
