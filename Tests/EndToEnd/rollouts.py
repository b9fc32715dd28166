"""Releases that wait until containers and machines are what was applied: rollouts and refreshes that pass, that fail and are
rolled back, that take too long, and runs that are killed meanwhile; in the sandbox, and on moto as far as it has them.

    rollouts.py [STRIDE]    one of so many calls is killed at; 8 by default, 1 for all of them
"""

import os
import sys

import releasing
from common import CREDENTIALS, Checks, Moto, equal, product
from releasing import NAME, VARIABLES, contains, killed_all_through, reference, results
from sandboxed import finish

checks = Checks("rollouts")
STRIDE = int(sys.argv[1]) if len(sys.argv) > 1 else 8
IMAGE = "000000000000.dkr.ecr.eu-central-1.amazonaws.com/shop"
BREAKER = {"DeploymentCircuitBreaker": {"Enable": True, "Rollback": True}}
SUBNET = {"address": "subnet", "type": "AWS::EC2::Subnet", "properties": {
    "VpcId": reference("network", "VpcId"), "CidrBlock": "10.0.1.0/24"}}


def containers(image, configuration=BREAKER, repository=IMAGE):
    """A service of two containers of an image."""
    return [
        SUBNET, {"address": "cluster", "type": "AWS::ECS::Cluster", "properties": {"ClusterName": "shop"}},
        {"address": "role", "type": "AWS::IAM::Role", "properties": {"RoleName": "shop", "AssumeRolePolicyDocument": {
            "Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}},
        {"address": "task", "type": "AWS::ECS::TaskDefinition", "properties": {
            "Family": "shop", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512",
            "ExecutionRoleArn": reference("role", "Arn"),
            "ContainerDefinitions": [{"Name": "shop", "Image": f"{repository}:{image}", "Essential": True}]},
            "lifecycle": {"retained": True, "createBeforeDestroy": True}},
        {"address": "guard", "type": "AWS::EC2::SecurityGroup", "properties": {
            "GroupDescription": "The containers", "VpcId": reference("network", "VpcId")}},
        {"address": "service", "type": "AWS::ECS::Service", "properties": {
            "ServiceName": "shop", "Cluster": reference("cluster", "Arn"), "LaunchType": "FARGATE", "DesiredCount": 2,
            "TaskDefinition": reference("task", "TaskDefinitionArn"), "DeploymentConfiguration": configuration,
            "NetworkConfiguration": {"AwsvpcConfiguration": {
                "Subnets": [reference("subnet", "SubnetId")], "SecurityGroups": [reference("guard", "GroupId")]}}}}]


def machines(version, **data):
    """A group of two machines."""
    return [
        SUBNET, {"address": "template", "type": "AWS::EC2::LaunchTemplate", "properties": {"LaunchTemplateData": {
            "ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "UserData": f"#!/bin/sh\nput {version}\n", **data}}},
        {"address": "group", "type": "AWS::AutoScaling::AutoScalingGroup", "properties": {
            "AutoScalingGroupName": "shop", "MinSize": "2", "MaxSize": "4", "DesiredCapacity": "2",
            "VPCZoneIdentifier": [reference("subnet", "SubnetId")], "LaunchTemplate": {
                "LaunchTemplateId": reference("template", "LaunchTemplateId"),
                "Version": reference("template", "LatestVersionNumber")}}}]


def steady(of="service", timeout=900):
    return [{"gate": "apply"}, {"gate": "steady", "of": of, "timeout": timeout}]


def refresh(of="group", timeout=3600, **more):
    return [{"gate": "apply"}, {"gate": "refresh", "of": of, "timeout": timeout, "minimumHealthy": 50, "warmUp": 30, **more}]


class Containers(releasing.Project):
    def __init__(self):
        super().__init__()
        self.call("ecr", "CreateRepository", repositoryName="shop")
        for image in ("one", "two"):
            self.call("ecr", "PutImage", repositoryName="shop", imageTag=image, imageManifest=f'{{"image": "{image}"}}')

    def shop(self, image, on_failure="stop", gates=None, **more):
        self.declare("one", gates or steady(), on_failure, more=containers(image, **more))

    def service(self):
        return self.call("ecs", "DescribeServices", cluster="shop", services=["shop"])["services"][0]

    def runs(self):
        """The tag of the image that the service is told to run."""
        name = self.service()["taskDefinition"]
        found = self.call("ecs", "DescribeTaskDefinition", taskDefinition=name)["taskDefinition"]
        return found["containerDefinitions"][0]["image"].split(":")[1]


class Machines(releasing.Project):
    def shop(self, version, on_failure="stop", gates=None, **data):
        self.declare("one", gates or refresh(), on_failure, more=machines(version, **data))

    def refreshes(self):
        """How the refreshes ended, the first one first."""
        told = self.call("autoscaling", "DescribeInstanceRefreshes", AutoScalingGroupName="shop")["InstanceRefreshes"]
        return [refresh["Status"] for refresh in reversed(told)]

    def versions(self):
        """The template's versions that machines run."""
        group = self.call("autoscaling", "DescribeAutoScalingGroups", AutoScalingGroupNames=["shop"])["AutoScalingGroups"][0]
        return [machine["LaunchTemplate"]["Version"] for machine in group["Instances"]
                if machine["LifecycleState"] == "InService"]


def rolls_out():
    project = Containers()
    project.shop("one", on_failure="rollBack")
    contains(project.apply(), "✓ steady service", "2 of 2 tasks of shop:1 run")
    project.shop("two", on_failure="rollBack")
    contains(project.apply(), "2 of 2 tasks of shop:2 run")
    service = project.service()
    equal((service["deployments"][0]["rolloutState"], service["runningCount"], project.runs()), ("COMPLETED", 2, "two"),
          "the service")
    equal(results(project.history()[0]), [("apply", "passed"), ("steady", "passed")], "the record")
    return "two versions, each until all of its tasks run"


def rolls_back():
    told = []
    for breaker, words in [(BREAKER, "and shop:2 was applied"), (
            {"DeploymentCircuitBreaker": {"Enable": True, "Rollback": False}}, "tasks failed to start"),
            ({}, "it is not steady after 300 s: 0 of 2 tasks of shop:2 run")]:
        project = Containers()
        gates = steady(timeout=300)
        project.shop("one", "rollBack", gates, configuration=breaker)
        project.apply()
        project.shop("missing", "rollBack", gates, configuration=breaker)
        text = project.apply(status=15, code="rolled back")
        contains(text, words, "a task ended: CannotPullContainerError", f"{IMAGE}:missing: not found")
        back, forth = project.history()[:2]
        equal(results(forth), [("apply", "passed"), ("steady", "failed")], "the record")
        equal((back["command"], back["result"], results(back)),
              ("rollback", "succeeded", [("apply", "passed"), ("steady", "passed")]), "the rollback")
        service = project.service()
        equal((project.runs(), service["runningCount"], service["deployments"][0]["rolloutState"]), ("one", 2, "COMPLETED"),
              "what runs")
        project.shop("one", "rollBack", gates, configuration=breaker)
        equal([change["address"] for change in project.json("plan", NAME, "--graph", "graph.json")["changes"]
               if change["action"] != "none"], [], "the next plan")
        told.append(words)
    return f"an image that is not there, and the version before it again: {'; '.join(told)}"


def refreshes():
    project = Machines()
    project.shop("one")
    project.apply()
    equal((project.refreshes(), project.versions()), (["Successful"], ["1", "1"]), "the first release, which replaces nothing")
    project.shop("two")
    contains(project.apply(), "✓ refresh group")
    equal((project.refreshes()[1:], project.versions()), (["Successful"], ["2", "2"]), "the machines")
    sent = project.call("autoscaling", "DescribeInstanceRefreshes", AutoScalingGroupName="shop")["InstanceRefreshes"][0]
    equal({name: sent["Preferences"][name] for name in ("MinHealthyPercentage", "InstanceWarmup", "SkipMatching")},
          {"MinHealthyPercentage": 50, "InstanceWarmup": 30, "SkipMatching": True}, "what was requested")
    # Another one that is in progress is waited for, and then the group is refreshed.
    project.call("autoscaling", "StartInstanceRefresh", AutoScalingGroupName="shop")
    project.shop("three")
    project.apply()
    equal((project.refreshes()[2:], project.versions()), (["Successful", "Successful"], ["3", "3"]), "the machines")
    return "two versions by a refresh each; another one that is in progress is waited for"


def refreshes_back():
    project = Machines()
    project.shop("one", on_failure="rollBack")
    project.apply()
    # A key that is not there: no machine can be started.
    project.shop("two", on_failure="rollBack", KeyName="missing")
    text = project.apply(status=15, code="rolled back")
    contains(text, "it ended as Failed", "The key pair 'missing' does not exist")
    back, forth = project.history()[:2]
    equal(results(forth), [("apply", "passed"), ("refresh", "failed")], "the record")
    equal((back["command"], back["result"], results(back)),
          ("rollback", "succeeded", [("apply", "passed"), ("refresh", "passed")]), "the rollback")
    group = project.call("autoscaling", "DescribeAutoScalingGroups", AutoScalingGroupNames=["shop"])["AutoScalingGroups"][0]
    equal(len(project.refreshes()), 3, "refreshes: the first release, the one that failed, the way back")
    equal(set(project.versions()) <= {"1", group["LaunchTemplate"]["Version"]}, True, "no machine is of the failed version")
    # One that takes too long is cancelled, and what it has replaced is replaced again.
    project = Machines()
    project.shop("one", on_failure="rollBack")
    project.apply()
    project.shop("two", on_failure="rollBack", gates=refresh(timeout=60))
    text = project.apply(status=15, code="rolled back")
    contains(text, "it did not end within 60 s, and was cancelled")
    equal(project.refreshes(), ["Successful", "Cancelled", "Successful"], "the refreshes")
    newest = project.call("autoscaling", "DescribeAutoScalingGroups", AutoScalingGroupNames=["shop"])["AutoScalingGroups"][0]
    equal(set(project.versions()) - {"1", newest["LaunchTemplate"]["Version"]}, set(), "the machines")
    return "machines that cannot be started, and a refresh that takes too long: the version before again"


def killed_containers():
    base = Containers()
    base.shop("one")
    base.apply()
    base.shop("two")

    def look(project):
        equal((project.runs(), project.service()["runningCount"]), ("two", 2), "what runs")

    return killed_all_through(base, STRIDE, look)


def killed_machines():
    base = Machines()
    base.shop("one")
    base.apply()
    base.shop("two")

    def look(project):
        equal((project.refreshes(), project.versions()), (["Successful", "Successful"], ["2", "2"]), "the refreshes")

    return f"{killed_all_through(base, STRIDE, look)}: one refresh each"


def refused():
    told = []
    for gates, words in [
            (steady(of="network"), "IN2129"), (refresh(of="network"), "IN2129"), (steady(of="group"), "IN2129"),
            (steady(of="nothing"), "IN2016"), (steady(of="group", timeout=0), "Steady(…) takes from one second to a day"),
            (refresh(timeout=86_401), "Refresh(…) takes from one second to a day"),
            (refresh(minimumHealthy=101), "from 0 to 100 % of the machines healthy"),
            (refresh(maximumHealthy=201), "from 100 to 200 % of the machines at once"),
            (refresh(maximumHealthy=160), "at most 100 % apart")]:
        project = Machines()
        project.shop("one", gates=gates)
        contains(project.infra("plan", NAME, "--graph", "graph.json", status=None), words)
        told.append(words)
    return f"{len(told)} kinds of gates that make no sense"


class OnMoto(Containers):
    moto = None

    def __init__(self):
        releasing.Project.__init__(self)

    def command(self, *words):
        command = [str(product()), *words, "--endpoint", self.moto.url, "--state", str(self.folder / ".infra" / "states")]
        return command + (["--graph", "graph.json"] if words[0] == "apply" else [])

    def declare(self, version, *declared, more=(), **rest):
        """moto has no parameters by Cloud Control."""
        super().declare(version, *declared, more=more, **rest)
        path = self.folder / "graph.json"
        graph = releasing.json.loads(path.read_text())
        graph["resources"] = [resource for resource in graph["resources"] if resource["address"] != "url"]
        path.write_text(releasing.json.dumps(graph))

    def call(self, service, operation, **members):
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in operation).lstrip("_")
        return getattr(self.moto.client(service), name)(**members)


def on_moto():
    """A service that others wrote: moto says at once how many tasks run. It has no circuit breaker and no refreshes."""
    os.environ["MOTO_ECS_SERVICE_RUNNING"] = "2"
    with Moto() as moto:
        OnMoto.moto = moto
        VARIABLES.update({**CREDENTIALS, "AWS_EC2_METADATA_DISABLED": "true"})
        try:
            project = OnMoto()
            project.shop("one")
            contains(project.apply(), "2 of 2 tasks of shop:1 run")
        finally:
            for name in [*CREDENTIALS, "AWS_EC2_METADATA_DISABLED"]:
                VARIABLES.pop(name)
            del os.environ["MOTO_ECS_SERVICE_RUNNING"]
    return "a service until its tasks run"


checks.check("services that become steady", rolls_out)
checks.check("services that do not", rolls_back)
checks.check("groups that are refreshed", refreshes)
checks.check("groups that are refreshed back", refreshes_back)
checks.check("gates that make no sense", refused)
checks.check("a service on moto", on_moto)
checks.check("killed all through a rollout", killed_containers)
checks.check("killed all through a refresh", killed_machines)
finish()
checks.close()
