"""The release of finally/production as it is declared, in the sandbox, with a loopback server as the application: one that
passes, one that fails after the shift to 10 %, one whose smoke test hangs, and one that is killed after each gate.

    production.py
"""

import copy
import json
import shutil
import subprocess
import time

import releasing
import sandboxed
from common import ROOT, Checks, equal
from releasing import VARIABLES, application, declared, results
from sandboxed import SCRATCH, finish

checks = Checks("production")
NAME = "finally/production"
WORDS = "APPLY PRODUCTION"
ALIAS = "api/alias"
STEPS = [kind for share in (10, 50, 100) for kind in (f"shift {share}", "health")]
GATES = ["preflight", "confirm", "backUp", "apply", "wait", "health", *STEPS, "smoke", "quiet"]
# How long the version before may be away from its users, in seconds, from the answer that is wrong.
LIMIT = 60


def graph(image):
    """The environment as it is declared, with the address of the application in the place of the API's."""
    found = declared(NAME, **{"checked-url": application.url, "image": image})
    for gate in found["settings"]["release"]["gates"]:
        # The pause after the apply is real time, and the only one.
        if gate["gate"] == "wait":
            gate["seconds"] = 1
        if gate["gate"] == "smoke":
            gate["command"]["timeout"] = 5
    return found


def kinds(run):
    """The gates of a record, each with the share of the traffic."""
    return [
        f"shift {gate['subject'].split(' to ')[1].split()[0]}" if gate["kind"] == "shift" else gate["kind"]
        for gate in run["gates"]]


class Project(releasing.Project):
    def __init__(self):
        super().__init__()
        shutil.copytree(ROOT / "Environments" / "Shared", self.folder / "Environments" / "Shared")
        self.commit("two")

    def apply(self, *words, **expected):
        return self.infra("apply", NAME, "--yes", "--allow-deletions", "--approve", WORDS, *words, **expected)

    def history(self):
        return self.json("history", NAME)["runs"]

    def faulty(self, number, about=None, log=None):
        more = {"FAULT_ABOUT": about} if about else {}
        return subprocess.run(
            self.command("apply", NAME, "--yes", "--approve", WORDS), cwd=self.folder,
            env={**VARIABLES, **sandboxed.failing(self.folder, number, log=log), **more}, capture_output=True, text=True,
            timeout=300)

    def declare(self, image, isBrief=False):
        """Where it is brief, alarms are watched for 30 s of the sandbox's time, as in each of very many runs."""
        graph = copy.deepcopy(GRAPHS[image])
        for gate in graph["settings"]["release"]["gates"]:
            if isBrief and gate["gate"] in ("shift", "quiet"):
                gate["seconds"] = 30
        (self.folder / "graph.json").write_text(json.dumps(graph))

    def answers(self):
        """The version that has the traffic, and the shares of others."""
        alias = self.call("lambda", "GetAlias", FunctionName="finally-production-api", Name="live")
        return alias["FunctionVersion"], (alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights", {})

    def known(self):
        """The same as the state has it, which can be read while a run is under way."""
        state = json.loads((self.folder / ".infra" / "sandbox-state" / f"{NAME}.json").read_text())
        alias = next(record for record in state["resources"] if record["address"] == ALIAS)["properties"]
        weights = (alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights", [])
        return alias["FunctionVersion"], {weight["FunctionVersion"]: weight["FunctionWeight"] for weight in weights}


GRAPHS = {image: graph(image) for image in ("one", "two")}
base = Project()


def first():
    """The whole environment, from nothing; where there is no version before, nothing is shifted."""
    base.declare("one")
    text = base.apply()
    run = base.history()[0]
    equal((run["result"], kinds(run)), ("succeeded", GATES), f"the record: {text}")
    if "nothing to shift" not in text:
        raise AssertionError(f"does not say that there is nothing to shift: {text}")
    equal(base.answers(), ("1", {}), "the traffic")
    return f"{len(GRAPHS['one']['resources'])} resources, {len(GATES)} gates"


def passes():
    project = base.copied()
    project.declare("two")
    seen = []
    application.answer = lambda path: seen.append(project.known()) or (200, "application/json", '{"status": "healthy"}', ())
    text = project.apply()
    application.healthy()
    run = project.history()[0]
    equal((run["result"], kinds(run)), ("succeeded", GATES), f"the record: {text}")
    equal([gate["result"] for gate in run["gates"]], ["passed"] * len(GATES), "the gates")
    equal(seen[:4], [("1", {}), ("1", {"2": 0.1}), ("1", {"2": 0.5}), ("2", {})], "the traffic at each health check")
    equal(project.answers(), ("2", {}), "the traffic")
    backup = next(gate for gate in run["gates"] if gate["kind"] == "backUp")["backup"]
    found = project.call("rds", "DescribeDBSnapshots", DBSnapshotIdentifier=backup)["DBSnapshots"]
    equal([snapshot["Status"] for snapshot in found], ["available"], "the backup")
    return f"{len(GATES)} gates: {', '.join(GATES)}"


def comes_back():
    project = base.copied()
    project.declare("two")
    wrong = []

    def answer(path):
        sick = project.known() == ("1", {"2": 0.1})
        wrong.extend([time.monotonic()] if sick and not wrong else [])
        return 500 if sick else 200, "application/json", '{"status": "healthy"}', ()

    application.answer = answer
    text = project.apply(status=15, code="rolled back")
    application.healthy()
    seconds = time.monotonic() - wrong[0]
    if seconds > LIMIT:
        raise AssertionError(f"the version before is back after {seconds:.0f} s")
    back, forth = project.history()[:2]
    equal((forth["result"], kinds(forth)), ("gateFailed", GATES[:GATES.index("shift 10") + 2]), "the record")
    equal(forth["gates"][-1]["note"], f"all traffic of {ALIAS} goes to 1 again", "where the traffic is")
    equal((back["command"], back["result"], kinds(back)),
          ("rollback", "succeeded", ["apply", "wait", "health", "health", "health", "health", "smoke", "quiet"]), "the rollback")
    version, weights = project.answers()
    code = project.call("lambda", "GetFunction", FunctionName="finally-production-api", Qualifier=version)["Code"]["ImageUri"]
    equal((weights, code.split(":")[-1]), ({}, "one"), "what answers")
    log = project.infra("history", NAME, "--markdown")
    for words in (f"| shift {ALIAS} to 10 % | passed |", "**not passed**", "| rolled back | yes"):
        if words not in log:
            raise AssertionError(f"the deployment log does not say '{words}': {log}")
    if "status 500" not in text:
        raise AssertionError(f"does not say what was wrong: {text}")
    return f"back on the version before {seconds:.1f} s after the wrong answer (at most {LIMIT} s)"


def hangs():
    project = base.copied()
    project.declare("two")
    # What the smoke test asks does not answer, and the test's own limit is longer than the gate's.
    # The version before is well.

    def answer(path):
        if path.startswith("/users") and project.known() == ("2", {}):
            time.sleep(8)
        return 200, "application/json", '{"status": "healthy"}', ()

    application.answer = answer
    text = project.apply(status=15, code="rolled back")
    application.healthy()
    back, forth = project.history()[:2]
    equal((forth["result"], kinds(forth)[-1], forth["gates"][-1]["result"]), ("gateFailed", "smoke", "failed"), "the record")
    if "5 s" not in " ".join(forth["gates"][-1]["findings"]):
        raise AssertionError(f"does not say how long it took: {forth['gates'][-1]}")
    return f"killed after 5 s: {forth['gates'][-1]['findings'][0]}"


def killed():
    """Killed after the line of each gate, before the next one: the next apply passes the rest."""
    counted = base.copied()
    counted.declare("two", isBrief=True)
    log = SCRATCH / "history-calls"
    done = counted.faulty(0, about="history", log=log)
    equal(done.returncode, 0, f"the run that is counted: {done.stdout}{done.stderr}")
    # Each line begins with this call, and tells the gates that were passed: one point for each number of them.
    begins = [number for number, line in enumerate(log.read_text().splitlines(), 1) if " truncate " in line]
    history = counted.folder / ".infra" / "sandbox-state" / f"{NAME}.history.jsonl"
    lines = [json.loads(line) for line in history.read_text().splitlines()][-len(begins):]
    points = sorted({len(line.get("gates", [])): number for line, number in zip(lines, begins[1:])}.values())
    boundaries = {}

    def kill(number):
        project = base.copied()
        project.declare("two", isBrief=True)
        done = project.faulty(number, about="history")
        equal(done.returncode, -9, f"the killed run: {done.stdout}{done.stderr}")
        before = project.history()[0]
        passed = kinds(before) if before["result"] == "died" else []
        text = project.apply()
        run = project.history()[0]
        # What is before the apply is not repeated where the apply was carried out.
        applying = [kind for kind in kinds(run) if kind not in ("preflight", "confirm", "backUp")]
        equal((run["result"], applying, project.answers()), ("succeeded", GATES[GATES.index("apply"):], ("2", {})),
              f"after {passed[-1:]}: {text}")
        if "apply" in passed and "resuming an earlier run" not in text:
            raise AssertionError(f"does not say that it resumes after {passed[-1]}: {text}")
        boundaries[len(passed)] = passed[-1] if passed else "nothing"
        shutil.rmtree(project.folder)

    _, failures = sandboxed.each(kill, points)
    if failures:
        raise AssertionError(f"{len(failures)} failed, as {failures[0]}")
    missing = [kind for index, kind in enumerate(GATES[:-1], 1) if index not in boundaries and kind not in ("preflight", "confirm")]
    equal(missing, [], "gates after which none was killed")
    return f"{len(points)} points, after {', '.join(boundaries[key] for key in sorted(boundaries))}"


checks.check("the first release of finally/production", first)
checks.check("a release that passes", passes)
checks.check("a release whose health check fails at 10 %", comes_back)
checks.check("a release whose smoke test hangs", hangs)
checks.check("a release that is killed after each gate", killed)
finish()
checks.close()
