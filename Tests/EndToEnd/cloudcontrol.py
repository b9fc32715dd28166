"""Types without a handler, by programs that know nothing of them. boto3 makes the same calls of the Cloud Control API to
MiniStack and to the sandbox; where the answers differ, the table in docs/sandbox.md must say why. Then thirty types of
twenty services are applied, planned, changed and destroyed by the command line on both; one run loses its answers, and one is
killed between CreateResource and its end.

    cloudcontrol.py [--differences]
"""

import argparse
import json
import os
import pathlib
import signal
import tempfile
import time

import registrytypes
import sandbox_cli
from common import Between, Checks, Infra, MiniStack, equal
from registrytypes import ACCOUNT, ENVIRONMENT, TYPES
from sequences import of, sequence

api = of("cloudcontrol")
GROUP = {"TypeName": "AWS::Athena::WorkGroup"}
NAMED = {**GROUP, "Identifier": "group-${run}"}
ENDED = {"ProgressEvent.OperationStatus": "SUCCESS"}
FAILED = {"ProgressEvent.OperationStatus": "FAILED"}
HEADINGS = ["call", "member", "difference to MiniStack", "reason"]


def state(**properties):
    return json.dumps({"Name": "group-${run}", **properties})


def patch(*operations):
    return json.dumps([dict(zip(("op", "path", "value"), operation)) for operation in operations])


def status(token, until):
    return api("GetResourceRequestStatus", RequestToken=token, until=until)


SEQUENCES = [
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(State="ENABLED"), ClientToken="one-${run}",
            keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", ENDED),
        api("GetResource", **NAMED),
        api("ListResources", **GROUP),
        api("UpdateResource", **NAMED, PatchDocument=patch(("replace", "/State", "DISABLED"), ("add", "/Description", "first")),
            keep={"update": "ProgressEvent.RequestToken"}),
        status("$update", ENDED),
        api("GetResource", **NAMED),
        api("UpdateResource", **NAMED, PatchDocument=patch(("remove", "/Description")), keep={"removal": "ProgressEvent.RequestToken"}),
        status("$removal", ENDED),
        api("GetResource", **NAMED),
        api("UpdateResource", **NAMED, PatchDocument="[", fails="InvalidRequestException"),
        api("UpdateResource", **NAMED, PatchDocument=patch(("rename", "/State", "x")), fails="InvalidRequestException"),
        api("ListResourceRequests", apart=True),
        api("DeleteResource", **NAMED, keep={"deletion": "ProgressEvent.RequestToken"}),
        status("$deletion", ENDED),
        api("GetResource", **NAMED, fails="ResourceNotFoundException"),
        api("UpdateResource", **NAMED, PatchDocument=patch(("add", "/Description", "x")), fails="ResourceNotFoundException"),
        api("DeleteResource", **NAMED, fails="ResourceNotFoundException"),
        api("ListResources", **GROUP),
        api("GetResourceRequestStatus", RequestToken="none", fails="RequestTokenNotFoundException"),
        api("CancelResourceRequest", RequestToken="none", fails="RequestTokenNotFoundException"),
        api("CreateResource", **GROUP, DesiredState="{", fails="InvalidRequestException")),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(), ClientToken="one-${run}", keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", ENDED),
        api("CreateResource", **GROUP, DesiredState=state(), ClientToken="one-${run}"),
        api("DeleteResource", **NAMED, keep={"deletion": "ProgressEvent.RequestToken"}),
        status("$deletion", ENDED), title="the same token again"),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(), ClientToken="one-${run}"),
        api("CreateResource", **GROUP, DesiredState=state(State="DISABLED"), ClientToken="one-${run}",
            fails="ClientTokenConflictException"), title="a token of another request"),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(), keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", ENDED),
        api("CreateResource", **GROUP, DesiredState=state(), keep={"again": "ProgressEvent.RequestToken"}),
        status("$again", FAILED), title="a name that is taken"),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(Colour="red"), keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", FAILED), title="a property that the type lacks"),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(), keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", ENDED),
        api("UpdateResource", **NAMED, PatchDocument=patch(("replace", "/Name", "other")), keep={"update": "ProgressEvent.RequestToken"}),
        status("$update", FAILED), title="a property that only a create sets"),
    sequence(
        "AWS::Athena::WorkGroup",
        api("CreateResource", **GROUP, DesiredState=state(), keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", ENDED),
        api("CancelResourceRequest", RequestToken="$token", fails="ConcurrentModificationException"),
        title="a request that has ended"),
    sequence(
        "AWS::No::Type", api("CreateResource", TypeName="AWS::No::Type", DesiredState="{}", fails="TypeNotFoundException")),
    sequence(
        "AWS::AppConfig::Application",
        api("CreateResource", TypeName="AWS::AppConfig::Application", DesiredState='{"Description": "of the run ${run}"}',
            keep={"token": "ProgressEvent.RequestToken"}),
        status("$token", FAILED), title="without what it requires"),
    sequence(
        "AWS::DeviceFarm::Project",
        api("CreateResource", TypeName="AWS::DeviceFarm::Project", DesiredState='{"Name": "one"}',
            keep={"token": "ProgressEvent.RequestToken", "id": "ProgressEvent.Identifier"}),
        status("$token", ENDED),
        api("GetResource", TypeName="AWS::DeviceFarm::Project", Identifier="$id"), title="an identifier of the cloud's"),
]


def opened(answer):
    """An answer with the documents in it opened, so that their members are compared."""
    if isinstance(answer, dict):
        return {name: json.loads(value) if name in ("Properties", "ResourceModel") else opened(value) for name, value in answer.items()}
    return [opened(element) for element in answer] if isinstance(answer, list) else answer


def compared(sandbox, mini, chosen):
    differences, calls = set(), 0
    for one in SEQUENCES:
        ours = sandbox_cli.walk(sandbox, one)
        sandbox_cli.expect(one, ours)
        calls += len(ours)
        theirs = sandbox_cli.walk(mini, one, sandbox_cli.MOTO_TRIES)
        differences.update(
            (operation, place, kind.replace("moto", "MiniStack"), left, right)
            for operation, place, kind, left, right in sandbox_cli.beside(one, list(map(opened, ours)), list(map(opened, theirs))))
    if chosen.differences:
        for one in sorted(differences):
            print("   ", " | ".join(one))
    return f"{calls} calls; {sandbox_cli.judge(sorted(differences), HEADINGS, 'MiniStack')}"


class Sandbox(sandbox_cli.Sandbox):
    """The sandbox's server, with the account that the graphs are of."""

    def requests(self, operation="CREATE"):
        """Every request of an operation that was not refused."""
        client = sandbox_cli.Boto(self.url).client("cloudcontrol")
        pages = client.get_paginator("list_resource_requests").paginate(ResourceRequestStatusFilter={"Operations": [operation]})
        return [event for page in pages for event in page["ResourceRequestStatusSummaries"]]


def written(folder, name, changed=False):
    path = pathlib.Path(folder) / name
    path.write_text(json.dumps(registrytypes.graph(changed)))
    return str(path)


class Tried(Infra):
    """The product on a cloud, with the graphs of the types."""

    def __init__(self, cloud, folder):
        super().__init__(cloud)
        self.credentials = {"AWS_ACCESS_KEY_ID": ACCOUNT, "AWS_SECRET_ACCESS_KEY": "sandbox"}
        self.first, self.second = written(folder, "first.json"), written(folder, "second.json", changed=True)

    def apply(self, graph, **options):
        return self.run("apply", ENVIRONMENT, "--graph", graph, "--yes", **options)

    def is_settled(self, graph):
        self.run("plan", ENVIRONMENT, "--graph", graph, "--fail-on", "changes")

    def destroy(self):
        self.run("destroy", ENVIRONMENT, "--graph", self.first, "--yes")


def there(cloud):
    """How many resources of each type there are, as boto3 lists them."""
    client = sandbox_cli.Boto(cloud.url).client("cloudcontrol")
    found = {}
    for _, kind, _, _ in TYPES:
        count = len(client.list_resources(TypeName=kind)["ResourceDescriptions"])
        if count:
            found[kind] = count
    return found


EVERY = {kind: 1 for _, kind, _, _ in TYPES}


def lives(cloud, folder):
    """Applied, planned, changed, planned, destroyed."""
    infra = Tried(cloud, folder)
    infra.apply(infra.first)
    equal(there(cloud), EVERY, "what boto3 lists")
    infra.is_settled(infra.first)
    infra.apply(infra.second)
    infra.is_settled(infra.second)
    equal(there(cloud), EVERY, "what boto3 lists after the change")
    infra.destroy()
    equal(there(cloud), {}, "what boto3 lists after the destroy")
    infra.discard()
    return f"{len(EVERY)} types of {len({kind.split('::')[1] for kind in EVERY})} services"


def loses_answers(cloud, folder):
    """The answer to every first CreateResource of a type is lost: each is there once all the same."""
    lost = []

    def answered(request, answer):
        if b"CloudApiService.CreateResource" not in request.head:
            return None
        kind = json.loads(request.body)["TypeName"]
        if kind in lost:
            return None
        lost.append(kind)
        return False

    with Between(cloud.url, answered=answered) as between:
        infra = Tried(between, folder)
        infra.apply(infra.first)
        infra.is_settled(infra.first)
        equal(sorted(lost), sorted(EVERY), "types whose answer was lost")
        equal(there(cloud), EVERY, "what boto3 lists")
        infra.destroy()
    infra.discard()
    return f"{len(lost)} answers lost"


def killed(folder):
    """kill -9 while CreateResource has been answered and its request goes on: the next apply finds what it made."""
    with Sandbox(pace="0.2") as cloud:
        infra = Tried(cloud, folder)
        process = infra.start("apply", ENVIRONMENT, "--graph", infra.first, "--yes")
        deadline = time.monotonic() + 60
        while not (begun := [event for event in cloud.requests() if event["OperationStatus"] == "IN_PROGRESS"]):
            if process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"no request went on: {process.stderr.read().decode()}")
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stderr.close()
        infra.apply(infra.first)
        infra.is_settled(infra.first)
        equal(there(cloud), EVERY, "what boto3 lists")
        equal(len(cloud.requests()), len(TYPES), "requests to create")
        infra.destroy()
        equal(there(cloud), {}, "left over")
        infra.discard()
        return f"{len(begun)} requests went on at the kill"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--differences", action="store_true", help="print every difference")
    chosen = options.parse_args()
    checks = Checks("Cloud Control by boto3 and by the command line, on MiniStack and in the sandbox")
    with Sandbox() as sandbox, MiniStack() as mini:
        checks.check(
            "answers as MiniStack's, or a reason",
            lambda: compared(sandbox_cli.Boto(sandbox.url), sandbox_cli.Boto(mini.url), chosen))
    with tempfile.TemporaryDirectory(prefix="infra-registry-") as folder:
        with MiniStack() as mini:
            checks.check("types without a handler live on MiniStack", lambda: lives(mini, folder))
        with Sandbox() as sandbox:
            checks.check("and in the sandbox", lambda: lives(sandbox, folder))
            checks.check("each type's first answer to CreateResource is lost", lambda: loses_answers(sandbox, folder))
        checks.check("killed between CreateResource and its end", lambda: killed(folder))
    checks.close()


if __name__ == "__main__":
    main()
