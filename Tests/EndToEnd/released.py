"""The release of each system as it is declared, in the sandbox, with a loopback server as the application: a first apply
without gates, a release that passes, and one whose application is not healthy, after which the version before runs again.

    released.py [ENVIRONMENT …]     the five of SYSTEMS by default; any environment that declares a release
"""

import base64
import json
import os
import shutil
import sys

import releasing
from common import ROOT, Checks, equal
from releasing import SCRATCH, VARIABLES, Application, contains, declared
from sandboxed import each, finish

checks = Checks("the release of each system")
# FinAlly's production has checks of its own: production.py.
SYSTEMS = ["moneyflow/production", "fintrack/production", "budgettracker/production", "tradingjournal/production",
           "finally/staging"]
WORDS = "APPLY PRODUCTION"

# Stands for the AWS command line, by which a migration is run: notes what it is asked, and answers as ECS does.
AWS = """#!/usr/bin/env python3
import json, os, sys
operation, asked = sys.argv[2], json.loads(sys.argv[sys.argv.index("--cli-input-json") + 1])
with open(".infra/aws", "a") as log:
    log.write(json.dumps([operation, asked]) + "\\n")
container = {"name": os.environ["CONTAINER"], "image": "registry/image:before", "secrets": [{"name": "A", "valueFrom": "arn"}]}
print(json.dumps({
    "describe-clusters": {"clusters": [{"clusterName": os.environ["CLUSTER"]}]},
    "describe-services": {"services": [{"status": "ACTIVE", "taskDefinition": "now:1", "networkConfiguration": {
        "awsvpcConfiguration": {"subnets": ["subnet-1"]}}}]},
    "describe-task-definition": {"taskDefinition": {
        "family": "now", "revision": 1, "status": "ACTIVE", "networkMode": "awsvpc", "containerDefinitions": [container]}},
    "list-tasks": {"taskArns": []},
    "register-task-definition": {"taskDefinition": {"taskDefinitionArn": "migration:1"}},
    "run-task": {"tasks": [{"taskArn": "task/1"}], "failures": []},
    "describe-tasks": {"tasks": [{"lastStatus": "STOPPED", "stoppedReason": "Essential container in task exited",
                                  "containers": [{"name": os.environ["CONTAINER"], "exitCode": 0}]}]},
}.get(operation, {})))
"""
PROGRAMS = SCRATCH / "programs"


class Project(releasing.Project):
    """A repository with the environments' files, and a sandbox."""

    def __init__(self, name):
        super().__init__()
        self.name, self.application, self.words = name, Application(), []
        shutil.copytree(ROOT / "Environments", self.folder / "Environments")
        self.commit("the environments")
        self.git("tag", "v1.0.0")

    def declare(self, version, **definitions):
        """The environment as it is declared, in a version; what would be waited for in real time is shortened."""
        if self.name.startswith("tradingjournal/"):
            definitions["version"] = version
        else:
            definitions["image"] = version
        if self.name.startswith("finally/"):
            definitions["protected"] = "off"
        graph = declared(self.name, **{"checked-url": self.application.url, **definitions})
        for gate in graph["settings"].get("release", {}).get("gates", []):
            if gate["gate"] == "wait":
                gate["seconds"] = 1
            if gate["gate"] == "health":
                gate["check"]["pause"] = 0
        (self.folder / "graph.json").write_text(json.dumps(graph))
        return graph

    def apply(self, **expected):
        typed = ["--approve", WORDS] if self.name.endswith("/production") else []
        return self.infra("apply", self.name, "--yes", "--allow-deletions", *typed, **expected)

    def history(self):
        return self.json("history", self.name)["runs"]

    def migrations(self):
        """The images and commands of the tasks that migrated."""
        path = self.folder / ".infra" / "aws"
        asked = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
        images = [members["containerDefinitions"][0]["image"] for name, members in asked if name == "register-task-definition"]
        commands = [" ".join(members["overrides"]["containerOverrides"][0]["command"]) for name, members in asked if name == "run-task"]
        gone = sum(1 for name, _ in asked if name == "deregister-task-definition")
        equal(gone, len(images), "definitions of migrations that are deregistered")
        return list(zip(images, commands))

    def publish(self, graph, *tags):
        """Images in all of the environment's registries."""
        for resource in graph["resources"]:
            if resource["type"] == "AWS::ECR::Repository":
                for tag in tags:
                    self.call(
                        "ecr", "PutImage", repositoryName=resource["properties"]["RepositoryName"], imageTag=tag,
                        imageManifest=json.dumps({"image": tag}))

    def measure(self):
        """What AWS measures by itself: an alarm that had no data says that nothing is wrong."""
        for alarm in self.call("cloudwatch", "DescribeAlarms", StateValue="INSUFFICIENT_DATA")["MetricAlarms"]:
            self.call(
                "cloudwatch", "SetAlarmState", AlarmName=alarm["AlarmName"], StateValue="OK", StateReason="measured")

    def runs(self, graph):
        """Which versions run, by what the cloud itself tells of services, machines, hosts and functions."""
        found = []
        for resource in graph["resources"]:
            kind, properties = resource["type"], resource["properties"]
            if kind == "AWS::ECS::Service":
                cluster = self.name.replace("/", "-")
                service = self.call("ecs", "DescribeServices", cluster=cluster, services=[properties["ServiceName"]])["services"][0]
                equal((service["deployments"][0]["rolloutState"], service["runningCount"] >= 1), ("COMPLETED", True), "a service")
                task = self.call("ecs", "DescribeTaskDefinition", taskDefinition=service["taskDefinition"])["taskDefinition"]
                image = task["containerDefinitions"][0]["image"]
                if ".amazonaws.com/" in image:
                    found.append(image.split(":")[-1])
            if kind == "AWS::AutoScaling::AutoScalingGroup":
                name = properties["AutoScalingGroupName"]
                group = self.call("autoscaling", "DescribeAutoScalingGroups", AutoScalingGroupNames=[name])["AutoScalingGroups"][0]
                for version in {machine["LaunchTemplate"]["Version"] for machine in group["Instances"]}:
                    told = self.call(
                        "ec2", "DescribeLaunchTemplateVersions", LaunchTemplateId=group["LaunchTemplate"]["LaunchTemplateId"],
                        Versions=[version])["LaunchTemplateVersions"][0]
                    text = base64.b64decode(told["LaunchTemplateData"]["UserData"]).decode()
                    found.append(next(line for line in text.splitlines() if line.startswith("image=")).split(":")[-1])
            if kind == "AWS::Lambda::Alias":
                alias = self.call("lambda", "GetAlias", FunctionName=self.name.replace("/", "-") + "-api", Name="live")
                equal((alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights", {}), {}, "the traffic of others")
                code = self.call(
                    "lambda", "GetFunction", FunctionName=self.name.replace("/", "-") + "-api",
                    Qualifier=alias["FunctionVersion"])["Code"]
                found.append(code["ImageUri"].split(":")[-1])
        if self.name.startswith("tradingjournal/"):
            commands = reversed(self.call("ssm", "ListCommands")["Commands"])
            last = {}
            for command in commands:
                equal(command["Status"], "Success", "a command")
                last[tuple(command["InstanceIds"])] = command["Parameters"]["Version"][0]
            found += last.values()
        return sorted(set(found))


def kinds(run):
    return [gate["kind"] for gate in run["gates"]]


def released(name):
    project = Project(name)
    # Before there is an image nothing can answer.
    graph = project.declare("one", without="release")
    project.apply()
    project.publish(graph, "one", "two", "three")
    project.measure()

    graph = project.declare("two")
    gates = [gate["gate"] for gate in graph["settings"]["release"]["gates"]]
    text = project.apply()
    run = project.history()[0]
    equal((run["result"], kinds(run)), ("succeeded", gates), f"the record: {text}")
    equal({gate["result"] for gate in run["gates"]}, {"passed"}, "the gates")
    equal(project.runs(graph), ["two"], "what runs")
    migrations = sum(1 for gate in gates if gate == "command")
    equal([image for image, _ in project.migrations()], ["registry/image:two"] * migrations, "the migrations")

    # Not healthy as often as it is asked; the version before is.
    project.declare("three")
    attempts = next(gate["check"]["attempts"] for gate in graph["settings"]["release"]["gates"] if gate["gate"] == "health")
    project.application.fails(attempts)
    text = project.apply(status=15, code="rolled back")
    contains(text, "status 500")
    back, forth = project.history()[:2]
    equal((forth["result"], kinds(forth)), ("gateFailed", gates[:gates.index("health") + 1]), "the record of the release")
    again = [gate for gate in gates if gate not in ("preflight", "confirm", "backUp", "command", "shift")]
    equal((back["command"], back["result"], kinds(back)), ("rollback", "succeeded", again), f"the rollback: {text}")
    equal(project.runs(graph), ["two"], "what runs after the rollback")
    equal(len(project.migrations()), 2 * migrations, "migrations: none by the rollback")
    shutil.rmtree(project.folder)
    return f"{len(gates)} gates: {', '.join(gates)}"


PROGRAMS.mkdir()
(PROGRAMS / "aws").write_text(AWS)
(PROGRAMS / "aws").chmod(0o755)
# A python3 that is chosen by a shim would put programs of its own first.
(PROGRAMS / "python3").symlink_to(os.path.realpath(sys.executable))
VARIABLES["PATH"] = f"{PROGRAMS}{os.pathsep}{VARIABLES['PATH']}"
each(lambda name: checks.check(name, lambda: released(name)), sys.argv[1:] or SYSTEMS)
finish()
checks.close()
