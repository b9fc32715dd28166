"""Rehearsals: the twin of a state, what an apply would meet, and that nothing real is touched."""

import copy
import json

from common import Checks, equal
from sandboxed import ENVIRONMENT, SCRATCH, Project, declarations, finish

checks = Checks("rehearsals")
first, second = declarations()


class Rehearsed(Project):
    """A project whose states are those of --sandbox, and whose rehearsals need no cloud at all."""

    def rehearse(self, graph, *words, **options):
        states = self.folder / ".infra" / "sandbox-state"
        return self.json("rehearse", ENVIRONMENT, "--graph", str(graph), "--state", str(states), *words, **options)

    def command(self, *words):
        command = super().command(*words)
        return [word for word in command if word != "--sandbox"] if words[0] == "rehearse" else command


def written(name, change):
    graph = json.loads(first.read_text())
    change(graph)
    path = SCRATCH / f"{name}.json"
    path.write_text(json.dumps(graph))
    return path


def spans(report):
    return {(row["address"], row["action"]): row for row in report["timeline"]}


def from_nothing():
    project = Rehearsed()
    report = project.rehearse(first)
    equal(report["succeeds"], True, "succeeds")
    equal(len(report["timeline"]), len(json.loads(first.read_text())["resources"]), "operations")
    database = spans(report)[("database/main", "create")]
    if not database["isCritical"] or database["finish"] - database["start"] < 300:
        raise AssertionError(f"the database decides how long it takes: {database}")
    path = report["criticalPath"]
    if abs(sum(step["seconds"] for step in path) - report["seconds"]) > 30:
        raise AssertionError(f"the critical path is not as long as the run: {path}, {report['seconds']}")
    equal(project.inventory(), {}, "what is there afterwards")
    project.discard()
    return f"{report['seconds']:.0f} s in {len(path)} steps, {report['calls']} calls"


def a_change():
    project = Rehearsed()
    project.run("apply", ENVIRONMENT, "--graph", str(first), "--yes")
    before = project.inventory()
    state = (project.folder / ".infra" / "sandbox-state" / "finally" / "dev.json").read_bytes()
    report = project.rehearse(second)
    equal(report["succeeds"], True, "succeeds")
    planned = project.json("plan", ENVIRONMENT, "--graph", str(second))
    wanted = {change["address"] for change in planned["changes"] if change["action"] != "none"}
    equal({row["address"] for row in report["timeline"]}, wanted, "the plan's changes")
    # What goes is lost with its removal; what is made in its place before that loses nothing.
    lost = {change["address"]: change["action"] for change in planned["changes"] if not change["reversible"]}
    final = [
        row for row in report["timeline"] if row["address"] in lost
        and (row["action"] == "delete" or lost[row["address"]] not in ("replace", "delete"))]
    point = report["pointOfNoReturn"]
    equal(point, {"address": final[0]["address"], "start": min(row["start"] for row in final)}, "no way back")
    # Its successor is the first thing that is made, and it goes at the end.
    if not spans(report)[("monitoring/warning", "replace")]["start"] < spans(report)[("monitoring/warning", "delete")]["start"]:
        raise AssertionError(f"no successor comes before its predecessor goes: {report['timeline']}")
    if not any(row["address"] == "bastion/instance" for row in report["interruptions"]):
        raise AssertionError(f"the machine restarts: {report['interruptions']}")
    equal(project.inventory(), before, "what is there afterwards")
    equal((project.folder / ".infra" / "sandbox-state" / "finally" / "dev.json").read_bytes(), state, "the state")
    project.run("apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions")
    project.discard()
    return f"{len(report['timeline'])} operations, as planned and as applied afterwards"


def refused(name, change, code):
    def run():
        project = Rehearsed()
        report = project.rehearse(written(name, change), expect=1)
        # What can be known without a twin ends the plan that would be rehearsed.
        equal(report.get("succeeds", False), False, "succeeds")
        said = json.dumps(report["diagnostics"])
        if code not in said or ".swift" not in said:
            raise AssertionError(f"does not say {code} at the user's line: {said}")
        equal(project.inventory(), {}, "what is there afterwards")
        project.discard()

    checks.check(f"{name} is told before anything is touched", run)


def copied(graph, address, count, **properties):
    source = next(resource for resource in graph["resources"] if resource["address"] == address)
    for number in range(count):
        again = copy.deepcopy(source)
        again["address"] = f"again/{number}"
        again["properties"] |= properties
        graph["resources"].append(again)


checks.check("a first apply", from_nothing)
checks.check("a change of what is there", a_change)
refused("a name that is taken", lambda graph: copied(graph, "bastion/role", 1), "IN2024")
refused("an address range that is taken", lambda graph: copied(graph, "network/private-subnet/a", 1), "IN2023")
refused("a quota", lambda graph: copied(graph, "network/vpc", 5), "VpcLimitExceeded")
finish()
checks.close()
