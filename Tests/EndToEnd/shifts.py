"""Traffic that moves by steps, in the sandbox: releases that pass, that come back from 10 %, that are killed at each call
that writes something down, and plans that are made meanwhile.

    shifts.py [STRIDE]      one of so many calls is killed at; 12 by default, 1 for all of them
"""

import contextlib
import json
import sys
import time

import releasing
from common import CREDENTIALS, Checks, Moto, equal, product
from releasing import NAME, VARIABLES, WORDS, application, killed_all_through, reference, results
from sandboxed import finish

checks = Checks("shifts")
STRIDE = int(sys.argv[1]) if len(sys.argv) > 1 else 12
ASSUMED = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
REPOSITORY = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop"


def resources(image, retained=True):
    lifecycle = {"replacedWhen": [image], **({"retained": True, "createBeforeDestroy": True} if retained else {})}
    return [
        {"address": "role", "type": "AWS::IAM::Role", "properties": {
            "RoleName": "shop", "AssumeRolePolicyDocument": ASSUMED}},
        {"address": "api/function", "type": "AWS::Lambda::Function", "properties": {
            "FunctionName": "shop", "PackageType": "Image", "Code": {"ImageUri": f"{REPOSITORY}:{image}"},
            "Role": reference("role", "Arn")}},
        {"address": "api/version", "type": "AWS::Lambda::Version", "properties": {
            "FunctionName": reference("api/function", "FunctionName")}, "lifecycle": lifecycle},
        {"address": "api/alias", "type": "AWS::Lambda::Alias", "properties": {
            "Name": "live", "FunctionName": reference("api/function", "FunctionName"),
            "FunctionVersion": reference("api/version", "Version")}},
        {"address": "errors", "type": "AWS::CloudWatch::Alarm", "properties": {
            "AlarmName": "errors", "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
            "MetricName": "Errors", "Namespace": "AWS/Lambda", "Period": 60, "Statistic": "Sum", "Threshold": 1}}]


def shift(percent):
    return {"gate": "shift", "of": "api/alias", "percent": percent, "seconds": 300, "alarms": ["errors"]}


HEALTH = {"gate": "health", "check": {
    "url": {"$join": [reference("url", "Value"), "/health"]}, "expecting": [{"status": 200}], "attempts": 1, "pause": 0,
    "timeout": 5}}
SMOKE = {"gate": "smoke", "command": {"words": ["./step.sh", "smoke"], "timeout": 60}}
GATES = [{"gate": "apply"}, shift(10), HEALTH, shift(50), shift(100), SMOKE]
PASSED = [(kind, "passed") for kind in ("apply", "shift", "health", "shift", "shift", "smoke")]


class Project(releasing.Project):
    def shop(self, image, on_failure="stop", gates=None, **more):
        self.declare("one", gates or GATES, on_failure, more=resources(image, **more))

    def alarm(self, word):
        self.call("cloudwatch", "SetAlarmState", AlarmName="errors", StateValue=word, StateReason="as told")

    def alias(self):
        """Where the traffic goes: the version, and the weights of others."""
        alias = self.call("lambda", "GetAlias", FunctionName="shop", Name="live")
        return alias["FunctionVersion"], (alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights", {})

    def known(self):
        """The same as the state has it, which can be read while a run is under way."""
        state = json.loads((self.folder / ".infra" / "sandbox-state" / f"{NAME}.json").read_text())
        alias = next(record for record in state["resources"] if record["address"] == "api/alias")["properties"]
        weights = (alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights", [])
        return alias["FunctionVersion"], {weight["FunctionVersion"]: weight["FunctionWeight"] for weight in weights}

    def plan(self):
        return self.json("plan", NAME, "--graph", "graph.json")

    def first(self, **more):
        self.shop("one", **more)
        self.apply()
        self.alarm("OK")
        return self


def passes():
    project = Project()
    project.shop("one")
    text = project.apply()
    if "nothing to shift" not in text:
        raise AssertionError(f"does not say that there is nothing to shift: {text}")
    equal(results(project.history()[0]), PASSED, "the record of the first release")
    equal(project.alias(), ("1", {}), "the traffic")
    project.alarm("OK")
    project.shop("two")
    change = next(change for change in project.plan()["changes"] if change["address"] == "api/alias")
    equal((change["action"], change["shares"]), ("update", [10, 50, 100]), "the plan")
    if "by steps: 10 %, 50 %, 100 %" not in project.infra("plan", NAME, "--graph", "graph.json"):
        raise AssertionError("the plan does not tell the steps")
    seen = []
    application.answer = lambda path: seen.append(project.known()) or (200, "application/json", "{}", ())
    project.apply()
    application.healthy()
    equal(seen, [("1", {"2": 0.1})], "the traffic between 10 % and 50 %")
    equal(project.alias(), ("2", {}), "the traffic at the end")
    run = project.history()[0]
    equal((run["result"], results(run)), ("succeeded", PASSED), "the record")
    equal(run["changes"], {"replace": 1, "update": 2}, "the changes that are counted")
    equal([gate.get("subject") for gate in run["gates"]][1:5:2], ["api/alias to 10 %", "api/alias to 50 %"], "the steps")
    equal([change for change in project.plan()["changes"] if change["action"] != "none"], [], "the next plan")
    log = project.infra("history", NAME, "--markdown")
    if "| shift api/alias to 50 % | passed |" not in log:
        raise AssertionError(f"the deployment log has no step: {log}")
    return "the first release has nothing to shift; the second moves by 10, 50 and 100 %; then there is nothing to do"


def comes_back():
    project = Project().first(on_failure="rollBack")
    project.shop("two", on_failure="rollBack")
    # What answers is sick while any traffic goes to the second version.
    application.answer = lambda path: (500 if project.known()[1] else 200, "application/json", "{}", ())
    began = time.monotonic()
    text = project.apply(status=15, code="rolled back")
    seconds = time.monotonic() - began
    application.healthy()
    if seconds > 30:
        raise AssertionError(f"the version before is back after {seconds:.0f} s")
    back, forth = project.history()[:2]
    equal(results(forth), [("apply", "passed"), ("shift", "passed"), ("health", "failed")], "the record")
    equal(forth["gates"][2]["note"], "all traffic of api/alias goes to 1 again", "what the record says of the traffic")
    equal((back["command"], back["result"]), ("rollback", "succeeded"), "the rollback")
    version, weights = project.alias()
    equal(weights, {}, "weights")
    published = project.call("lambda", "GetFunction", FunctionName="shop", Qualifier=version)
    equal(published["Code"]["ImageUri"], f"{REPOSITORY}:one", "what answers")
    if "all traffic of api/alias goes to 1 again" not in text:
        raise AssertionError(f"does not say where the traffic is: {text}")
    # After the last step the version before is put in place by the rollback itself, at once.
    last = [*GATES, HEALTH]
    project.shop("three", gates=last, on_failure="rollBack")
    application.answer = lambda path: (
        500 if sicken and project.known()[0] == sicken[0] else 200, "application/json", "{}", ())
    sicken = [str(int(version) + 1)]
    project.apply(status=15, code="rolled back")
    application.healthy()
    back, forth = project.history()[:2]
    equal(results(forth), [*PASSED, ("health", "failed")], "the record")
    equal((back["command"], back["result"], [gate["kind"] for gate in back["gates"]]),
          ("rollback", "succeeded", ["apply", "health", "smoke"]), "the rollback")
    version, weights = project.alias()
    published = project.call("lambda", "GetFunction", FunctionName="shop", Qualifier=version)
    equal((weights, published["Code"]["ImageUri"]), ({}, f"{REPOSITORY}:one"), "what answers")
    return f"a health check that fails at 10 %: back after {seconds:.1f} s, with the record of both runs; one after 100 %, too"


def alarms():
    project = Project().first()
    project.alarm("ALARM")
    project.shop("two")
    text = project.apply(status=15, code="errors alarms: as told")
    equal(project.alias(), ("1", {}), "the traffic")
    if "shifts from the first step again" not in text:
        raise AssertionError(f"does not say how it goes on: {text}")
    run = project.history()[0]
    equal((run["result"], results(run)), ("gateFailed", [("apply", "passed"), ("shift", "failed")]), "the record")
    # The same declaration shifts again, from the first step; nothing else is done, and nobody is asked again.
    project.alarm("OK")
    text = project.infra("apply", NAME, "--yes")
    equal(project.alias(), ("2", {}), "the traffic")
    equal(results(project.history()[0]), PASSED, "the record")
    # One that passed 10 % and whose health check failed then does so, too.
    project.shop("three")
    application.says(500, "{}")
    project.apply(status=15, code="IN6051")
    application.healthy()
    equal(project.alias(), ("2", {}), "the traffic")
    project.infra("apply", NAME, "--yes")
    equal((project.alias(), results(project.history()[0])), (("3", {}), PASSED), "the traffic and the record")
    return "a loud alarm and a sick answer send all traffic back; the next apply shifts from the first step"


def meanwhile():
    """Killed while 10 % have moved: plans, an edit, the declaration of before, a rollback, the end of everything."""
    base = Project().first()
    base.shop("two", gates=GATES[:3] + [dict(SMOKE, command={**SMOKE["command"], "words": ["./step.sh", "held"]})] + GATES[3:])
    hold = base.folder / ".infra" / "hold-held"
    hold.write_text("")
    process = base.start()
    base.wait_for(process, "held")
    process.kill()
    process.wait()
    hold.unlink()
    equal(base.alias(), ("1", {"2": 0.1}), "the traffic")
    same = base.plan()
    equal(
        [(change["address"], change["action"], change.get("shares")) for change in same["changes"] if change["action"] != "none"],
        [("api/alias", "update", [10, 50, 100])], "the plan of the same declaration")
    equal([property["reason"] for change in same["changes"] for property in change.get("properties", [])],
          ["changed", "removed"], "no drift is told of what the release did")

    resumed = base.copied()
    text = resumed.infra("apply", NAME, "--graph", "graph.json", "--yes")
    equal(resumed.alias(), ("2", {}), "the traffic where the same declaration is applied")
    equal([gate["gate"] for gate in resumed.history()[0]["gates"]], list(range(7)), "the gates of the record")
    if "resuming an earlier run" not in text:
        raise AssertionError(f"does not say that it resumes: {text}")
    edited = base.copied()
    edited.shop("three")
    edited.apply()
    equal(edited.alias(), ("3", {}), "the traffic after an edit")
    reverted = base.copied()
    reverted.shop("one")
    reverted.apply()
    equal(reverted.alias()[1], {}, "weights where the declaration of before is applied")
    back = base.copied()
    back.infra("rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION")
    version, weights = back.alias()
    image = back.call("lambda", "GetFunction", FunctionName="shop", Qualifier=version)["Code"]["ImageUri"]
    equal((weights, image), ({}, f"{REPOSITORY}:one"), "the traffic after a rollback by hand")
    gone = base.copied()
    gone.infra("destroy", NAME, "--graph", "graph.json", "--yes", "--approve", WORDS, "--allow-deletions")
    # By hand the traffic has moved on: that is drift, and it is shown and approved like any.
    moved = base.copied()
    moved.call("lambda", "UpdateAlias", FunctionName="shop", Name="live", FunctionVersion="2", RoutingConfig={
        "AdditionalVersionWeights": {}})
    moved.apply()
    equal(moved.alias(), ("2", {}), "the traffic that was moved by hand")
    return "the same declaration, an edit, the one of before, a rollback, a destroy and a move by hand, each from 10 %"


def deleted_last():
    """A version that is not kept goes after the traffic, and not before."""
    project = Project().first(retained=False)
    project.shop("two", retained=False)
    seen = []

    def answer(path):
        seen.append(project.known())
        return 500, "application/json", "{}", ()

    application.answer = answer
    project.apply(status=15, code="IN6051")
    application.healthy()
    equal((seen, project.alias()), ([("1", {"2": 0.1})], ("1", {})), "the traffic")

    def versions():
        listed = project.call("lambda", "ListVersionsByFunction", FunctionName="shop")
        return [version["Version"] for version in listed["Versions"]]

    equal(versions(), ["$LATEST", "1", "2"], "versions while the first answers")
    project.infra("apply", NAME, "--yes")
    equal((project.alias(), versions()), (("2", {}), ["$LATEST", "2"]), "the traffic and the versions at the end")
    return "the version before is deleted once nothing goes to it"


def fails_last():
    """What was held for the last step cannot be carried out: one failed run, told once, and the traffic goes back."""
    project = Project().first(retained=False)
    gates = [{"gate": "apply"}, shift(10), shift(50), HEALTH, shift(100)]
    project.shop("two", retained=False, gates=gates)

    def answer(path):
        with contextlib.suppress(AssertionError):
            project.call("lambda", "CreateAlias", FunctionName="shop", Name="old", FunctionVersion="1")
        return 200, "application/json", "{}", ()

    application.answer = answer
    text = project.apply("--events", ".infra/events.jsonl", status=15, code="IN6051")
    application.healthy()
    run = project.history()[0]
    equal((run["result"], results(run)[-1]), ("gateFailed", ("shift", "failed")), "the record")
    lines = [json.loads(line)["event"] for line in (project.folder / ".infra" / "events.jsonl").read_text().splitlines()]
    equal([event for event in lines if event.startswith("run")], ["runBegan", "runEnded"], "what is told")
    equal([line["result"] for line in project.history()], ["gateFailed", "succeeded"], "the runs")
    return "a version that another alias uses is not deleted: one failed run"


def killed():
    """Killed at calls that change files, all through a release; finished by the next apply."""
    base = Project().first()
    base.shop("two")

    def look(project):
        equal(project.alias(), ("2", {}), "the traffic")
        equal([change for change in project.plan()["changes"] if change["action"] != "none"], [], "the next plan")

    return killed_all_through(base, STRIDE, look)


class OnMoto(Project):
    moto = None

    def command(self, *words):
        command = [str(product()), *words, "--endpoint", self.moto.url, "--state", str(self.folder / ".infra" / "states")]
        return command + (["--graph", "graph.json"] if words[0] == "apply" else [])

    def declare(self, version, *declared, **more):
        """The role has the URL: moto has no parameters by Cloud Control."""
        super().declare(version, *declared, **more)
        path = self.folder / "graph.json"
        graph = json.loads(path.read_text().replace(json.dumps(reference("url", "Value")), json.dumps(reference("role", "Description"))))
        graph["resources"] = [resource for resource in graph["resources"] if resource["address"] != "url"]
        role = next(resource for resource in graph["resources"] if resource["address"] == "role")
        role["properties"]["Description"] = application.url
        path.write_text(json.dumps(graph))

    def call(self, service, operation, **members):
        answer = getattr(self.moto.client(service), {"GetAlias": "get_alias", "SetAlarmState": "set_alarm_state"}[operation])(**members)
        return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


def on_moto():
    """The same calls on a cloud that others wrote; what is watched is not waited for."""
    brief = [dict(gate, seconds=0) if gate["gate"] == "shift" else gate for gate in GATES]
    with Moto() as moto:
        OnMoto.moto = moto
        VARIABLES.update({**CREDENTIALS, "AWS_EC2_METADATA_DISABLED": "true"})
        try:
            project = OnMoto()
            project.shop("one", gates=brief)
            project.apply()
            project.alarm("OK")
            project.shop("two", gates=brief)
            seen = []
            application.answer = lambda path: seen.append(project.alias()) or (200, "application/json", "{}", ())
            project.apply()
            equal((seen, project.alias()), ([("1", {"2": 0.1})], ("2", {})), "the traffic")
            project.shop("three", gates=brief)
            application.answer = lambda path: seen.append(project.alias()) or (500, "application/json", "{}", ())
            project.apply(status=15, code="IN6051")
            equal((seen[1:], project.alias()), ([("2", {"3": 0.1})], ("2", {})), "the traffic")
            application.healthy()
            project.infra("apply", NAME, "--yes")
            equal(project.alias(), ("3", {}), "the traffic")
        finally:
            application.healthy()
            for name in [*CREDENTIALS, "AWS_EC2_METADATA_DISABLED"]:
                VARIABLES.pop(name)
    return "10, 50 and 100 %, and back from 10 %"


def refused():
    project = Project()
    told = []
    for gates, code in [
            ([shift(10), {"gate": "apply"}], "Shift(…) stands after Apply()"),
            ([{"gate": "apply"}, shift(10)], "leaves 'api/alias' at 10 %"),
            ([{"gate": "apply"}, shift(50), shift(50), shift(100)], "moves 'api/alias' to 50 % after 50 %"),
            ([{"gate": "apply"}, {**shift(100), "percent": 101}], "moves from more than 0 % to 100 %, and this 101 %"),
            ([{"gate": "apply"}, {**shift(100), "of": "network"}], "IN2129"),
            ([{"gate": "apply"}, {**shift(100), "alarms": ["network"]}], "IN2129"),
            ([{"gate": "apply"}, {**shift(100), "of": "nothing"}], "IN2016")]:
        project.shop("one", gates=gates)
        text = project.infra("plan", NAME, "--graph", "graph.json", status=None)
        if code not in text:
            raise AssertionError(f"'{code}' is not told: {text}")
        told.append(code)
    return f"{len(told)} kinds of steps that cannot be made"


checks.check("traffic that moves by steps", passes)
checks.check("a release that fails at 10 %", comes_back)
checks.check("alarms and answers that send it back", alarms)
checks.check("what happens at 10 %", meanwhile)
checks.check("a version that is deleted last", deleted_last)
checks.check("a last step that cannot be carried out", fails_last)
checks.check("steps that cannot be made", refused)
checks.check("traffic on moto", on_moto)
checks.check("killed all through a shift", killed)
finish()
checks.close()
