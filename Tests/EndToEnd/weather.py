"""Bad weather: throttling, failures, lost answers and reads that lag behind, from seeds. Every apply converges, with
nothing twice. With `s3` the states are on the sandbox's S3, and meet the same weather and conflicts of its own.

usage: weather.py [s3] [SEEDS=50] [FIRST=1]"""

import sys

from common import Checks, equal
from sandboxed import ENVIRONMENT, Project, SandboxStates, declarations, each, finish

words = sys.argv[1:]
on_s3 = words[:1] == ["s3"]
if on_s3:
    words.pop(0)
KIND = SandboxStates if on_s3 else Project
SEEDS = int(words[0]) if words else 50
FIRST = int(words[1]) if len(words) > 1 else 1
WEATHER = f"throttle=0.2,errors=0.05,lost=0.05,{'conflicts=0.05,' if on_s3 else ''}lag=2s,roles=5s"
# What is said where a service is asked too often, and where S3 is.
TOO_OFTEN = ("Rate exceeded", "SlowDown", "reduce your request rate")
# A person, or a job, that starts again; more would be no convergence.
RUNS = 5

checks = Checks(
    f"applies in bad weather ({WEATHER}), seeds {FIRST} to {FIRST + SEEDS - 1}{', states on S3' if on_s3 else ''}")
first, second = declarations()
STEPS = [
    ("create", ["apply", ENVIRONMENT, "--graph", str(first), "--yes"], first),
    ("change", ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"], second),
    ("destroy", ["destroy", ENVIRONMENT, "--graph", str(first), "--yes", "--skip-snapshots"], None),
]
calm = KIND()
expected = []
for _, words, _ in STEPS:
    calm.run(*words)
    expected.append(calm.lasting())


def converges(seed):
    """Creates, changes and destroys. Gives how many runs each needed."""
    project = KIND()
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
    project = KIND()
    before = project.lasting()
    done = project.run(*STEPS[0][1], "--misbehave", "throttle=1", expect=None)
    if done.returncode == 0 or not any(text in done.stderr for text in TOO_OFTEN):
        raise AssertionError(f"exit {done.returncode}\n{done.stdout}\n{done.stderr}")
    equal(project.lasting(), before, "what is there")
    project.discard()


checks.check("where every request is refused, the apply says so", worst)
checks.check("all converge to what an undisturbed run leaves", run)
finish()
checks.close()
