#!/usr/bin/env python3
"""Migrates a system's database with the image that is about to be released: as a task of its own beside the service that
runs, in its network, with its roles and secrets. Waits for its end, and ends with its status. A migration that an earlier
call has left behind is waited for first: that of the same image is this one.

    CLUSTER=… SERVICE=… CONTAINER=… TAG=… COMMAND='npx prisma migrate deploy' REGION=… Environments/Shared/migrate.py

It requires the AWS command line and ecs:DescribeClusters, DescribeServices, DescribeTaskDefinition, RegisterTaskDefinition,
ListTasks, RunTask, DescribeTasks and DeregisterTaskDefinition, and iam:PassRole for the service's roles. Where the service
does not exist yet, there is nothing to migrate."""

import json
import os
import subprocess
import sys
import time

CLUSTER, SERVICE, CONTAINER, TAG = (os.environ[name] for name in ("CLUSTER", "SERVICE", "CONTAINER", "TAG"))
FAMILY = f"{SERVICE}-migration"
# What a definition is registered with; the rest of what is told of one follows from it.
# Source: the API reference of ECS, RegisterTaskDefinition.
KEPT = ("containerDefinitions", "cpu", "ephemeralStorage", "executionRoleArn", "memory", "networkMode",
        "requiresCompatibilities", "runtimePlatform", "taskRoleArn", "volumes")
PAUSE = 5


def ecs(operation, **members):
    done = subprocess.run(
        ["aws", "ecs", operation, "--region", os.environ["REGION"], "--output", "json", "--cli-input-json", json.dumps(members)],
        stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"aws ecs {operation} ended with {done.returncode}")
    return json.loads(done.stdout or "{}")


def main():
    # A cluster that does not exist yet is an error of the call; so is a service that is gone, in its answer.
    clusters = ecs("describe-clusters", clusters=[CLUSTER])["clusters"]
    found = ecs("describe-services", cluster=CLUSTER, services=[SERVICE])["services"] if clusters else []
    service = next((one for one in found if one["status"] == "ACTIVE"), None)
    if service is None:
        print(f"{SERVICE} does not exist yet: nothing to migrate")
        return 0
    definition = ecs("describe-task-definition", taskDefinition=service["taskDefinition"])["taskDefinition"]
    definition = {name: definition[name] for name in KEPT if definition.get(name)}
    container = next(one for one in definition["containerDefinitions"] if one["name"] == CONTAINER)
    container["image"] = tagged(container["image"])
    for task in ecs("list-tasks", cluster=CLUSTER, family=FAMILY).get("taskArns", []):
        print(f"{task} is under way: waiting for its end")
        earlier = image(task)
        told = ended(task)
        if earlier == container["image"]:
            return status(told)
    made = ecs("register-task-definition", family=FAMILY, **definition)["taskDefinition"]["taskDefinitionArn"]
    try:
        return status(ended(start(service, made)))
    finally:
        ecs("deregister-task-definition", taskDefinition=made)


def tagged(image):
    """An image of the same repository by the tag that is released. A registry's port is not a tag."""
    repository = image.partition("@")[0]
    place, slash, name = repository.rpartition("/")
    return f"{place}{slash}{name.partition(':')[0]}:{TAG}"


def image(task):
    """The image by which a task migrates."""
    definition = described(task)["taskDefinitionArn"]
    containers = ecs("describe-task-definition", taskDefinition=definition)["taskDefinition"]["containerDefinitions"]
    return next((one["image"] for one in containers if one["name"] == CONTAINER), None)


def start(service, definition):
    answer = ecs(
        "run-task", cluster=CLUSTER, taskDefinition=definition, launchType="FARGATE",
        networkConfiguration=service["networkConfiguration"],
        overrides={"containerOverrides": [{"name": CONTAINER, "command": os.environ["COMMAND"].split()}]})
    if not answer["tasks"]:
        sys.exit("the task was not started: " + "; ".join(failure.get("reason", "") for failure in answer["failures"]))
    return answer["tasks"][0]["taskArn"]


def described(task):
    return ecs("describe-tasks", cluster=CLUSTER, tasks=[task])["tasks"][0]


def ended(task):
    """What is told of a task once it has stopped."""
    while True:
        told = described(task)
        if told["lastStatus"] == "STOPPED":
            return told
        time.sleep(PAUSE)


def status(told):
    container = next(one for one in told["containers"] if one["name"] == CONTAINER)
    # A container that never ran has no exit code.
    code = container.get("exitCode", 1)
    print(f"{os.environ['COMMAND']} of {TAG} ended with {code}: {container.get('reason') or told.get('stoppedReason', '')}")
    return code


sys.exit(main())
