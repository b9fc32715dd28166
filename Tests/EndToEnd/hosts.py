"""Programs that a release has run on machines, in the sandbox: once for each release, found again after a kill, and run again
by a rollback. (moto has no ListCommandInvocations.)

    hosts.py [STRIDE]       one of so many calls is killed at; 6 by default, 1 for all of them
"""

import sys

import releasing
from common import Checks, equal
from releasing import NAME, application, killed_all_through, reference, results
from sandboxed import finish

checks = Checks("hosts")
STRIDE = int(sys.argv[1]) if len(sys.argv) > 1 else 6
ASSUMED = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
MACHINES = [
    {"address": "subnet", "type": "AWS::EC2::Subnet", "properties": {
        "VpcId": reference("network", "VpcId"), "CidrBlock": "10.0.1.0/24"}},
    {"address": "role", "type": "AWS::IAM::Role", "properties": {
        "RoleName": "shop", "Description": application.url, "AssumeRolePolicyDocument": ASSUMED}},
    {"address": "profile", "type": "AWS::IAM::InstanceProfile", "properties": {
        "InstanceProfileName": "shop", "Roles": [reference("role", "RoleName")]}},
    {"address": "machine", "type": "AWS::EC2::Instance", "properties": {
        "ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "SubnetId": reference("subnet", "SubnetId"),
        "IamInstanceProfile": reference("profile", "InstanceProfileName")}}]


def run(*lines, on="machine"):
    return [{"gate": "apply"}, {"gate": "run", "on": on, "lines": list(lines), "timeout": 60}]


class Project(releasing.Project):
    def shop(self, version, *lines, on_failure="stop", **more):
        self.declare(version, run(*lines, **more), on_failure, more=MACHINES)

    def commands(self):
        """The scripts that were sent, the first one first."""
        return [command["Parameters"]["commands"][1:] for command in reversed(self.call("ssm", "ListCommands")["Commands"])]


def runs():
    project = Project()
    project.shop("one", {"$join": ["put ", reference("machine", "InstanceId")]})
    text = project.apply()
    if "✓ run" not in text or "on 1 host" not in text:
        raise AssertionError(f"does not say what was run: {text}")
    machine = project.commands()[0][0].split()[1]
    if not machine.startswith("i-"):
        raise AssertionError(f"a reference is not resolved: {machine}")
    gate = project.history()[0]["gates"][1]
    equal((gate["kind"], gate["result"]), ("run", "passed"), "the record")
    command = project.call("ssm", "ListCommands")["Commands"][0]
    equal((command["DocumentName"], command["InstanceIds"], command["Parameters"]["executionTimeout"]),
          ("AWS-RunShellScript", [machine], ["60"]), "the command")
    # One that fails, and the rollback that puts in place what was there before.
    project.shop("one", "put one")
    project.apply()
    project.shop("two", "put two", on_failure="rollBack")
    project.apply()
    project.shop("three", "put three", "exit 3", on_failure="rollBack")
    text = project.apply(status=15, code="rolled back")
    if f"{machine}: Failed, with status 3" not in text:
        raise AssertionError(f"does not say what failed: {text}")
    if "shifts from the first step again" in text:
        raise AssertionError(f"tells of traffic, of which nothing was shifted: {text}")
    equal(project.commands()[1:], [["put two"], ["put three", "exit 3"], ["put two"]], "the commands")
    equal([(run["command"], run["result"], results(run)[-1]) for run in project.history()[:2]],
          [("rollback", "succeeded", ("run", "passed")), ("apply", "gateFailed", ("run", "failed"))], "the records")
    # What was released before is put in place again where it is released again.
    project.shop("two", "put two", on_failure="rollBack")
    project.apply()
    project.shop("four", "put four")
    project.apply()
    project.shop("two", "put two", on_failure="rollBack")
    project.apply()
    equal(project.commands()[4:], [["put four"], ["put two"]], "the commands")
    return "passed with its record, failed with its status, rolled back, released again"


def killed():
    base = Project()
    base.shop("one", "put one")
    base.apply()
    base.shop("two", "put two")

    def look(project):
        equal(project.commands(), [["put one"], ["put two"]], "the commands")

    return f"{killed_all_through(base, STRIDE, look)}: sent once"


def refused():
    project = Project()
    for gates, what in [
            (run("put", on="network"), "IN2129"), (run("put", on="nothing"), "IN2016"),
            (run(), "RunCommand(…) has no line to run"),
            ([{"gate": "apply"}, {**run("put")[1], "timeout": 0}], "takes from one second to a day")]:
        project.declare("one", gates, more=MACHINES)
        text = project.infra("plan", NAME, "--graph", "graph.json", status=None)
        if what not in text:
            raise AssertionError(f"'{what}' is not told: {text}")
    return "no machine, nothing, no line, no time"


checks.check("a program on a machine", runs)
checks.check("programs that cannot be run", refused)
checks.check("killed all through a release", killed)
finish()
checks.close()
