"""What the checks of states for a team share: clouds that keep states in S3 (moto's, the sandbox's), members of the team,
each with a folder and credentials of their own, and a small environment."""

import contextlib
import json
import os
import pathlib
import re
import time
import urllib.parse
import urllib.request
import uuid

from common import CREDENTIALS, REGION, MiniStack, Moto, boto, counts, equal, inventory, objects, product
from sandboxed import ACCOUNT, BUCKET, SCRATCH, Project, ServedStates, ending

BUCKET_REGION = {"CreateBucketConfiguration": {"LocationConstraint": REGION}}
# The fence that an object of a log, or of the history, is named by.
FENCE = re.compile(r"/serials/\d+/(\d+)-\d+$|/history/(\d+)\.[-.a-z0-9]*json$")


class Cloud:
    """A cloud with a bucket for states."""

    def place(self, prefix, bucket=BUCKET, **settings):
        query = urllib.parse.urlencode({"region": REGION, **settings}, safe=":/")
        return f"s3://{bucket}/{prefix}?{query}"

    def resources(self):
        """What is there without those who ask."""
        return {kind: count for kind, count in self.there().items() if not kind.startswith(("iam.role", "sts.session"))}

    def objects(self, prefix):
        return objects(self.s3, BUCKET, f"{prefix}/")

    def read(self, key):
        return self.s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()

    def write(self, key, body):
        self.s3.put_object(Bucket=BUCKET, Key=key, Body=body)

    def newest_fence(self, prefix):
        """The greatest fence of those that wrote something, or hold the lease."""
        numbers = [int(found[1] or found[2]) for key in self.objects(prefix) if (found := FENCE.search(key))]
        for key in self.objects(prefix):
            if key.endswith("/lease"):
                numbers += [int(number) for number in re.findall(r'"fence"\s*:\s*"?(\d+)', self.read(key).decode("latin-1"))]
        return max(numbers, default=0)

    def written_under(self, prefix, fence):
        """What was written under fences up to one: key to entity tag. The lease is everybody's."""
        return {key: tag for key, tag in self.objects(prefix).items()
                if (found := FENCE.search(key)) and int(found[1] or found[2]) <= fence}


class OnSandbox(Cloud):
    """The sandbox's server, which refuses what the policies of a role do not allow."""

    name = "sandbox"

    def __init__(self):
        self.credentials = {"AWS_ACCESS_KEY_ID": ACCOUNT, "AWS_SECRET_ACCESS_KEY": "sandbox"}
        self.begin()

    def begin(self):
        self.server = ServedStates(misbehave="policies")
        self.url, self.s3 = self.server.url, self.server.s3

    def empty(self):
        """An account in which there is nothing."""
        self.server.discard()
        self.begin()

    def there(self):
        return self.server.lasting()

    def client(self, service):
        return boto(service, self.url, ACCOUNT, "sandbox")

    @contextlib.contextmanager
    def allowed(self, *actions):
        """The credentials of somebody who may do this and nothing else."""
        name = f"role-{uuid.uuid4().hex[:8]}"
        trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}}
        iam = self.client("iam")
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(trust))["Role"]["Arn"]
        iam.put_role_policy(RoleName=name, PolicyName="all", PolicyDocument=policy(allowing(actions)))
        keys = self.client("sts").assume_role(RoleArn=role, RoleSessionName="somebody")["Credentials"]
        yield {"AWS_ACCESS_KEY_ID": keys["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"],
               "AWS_SESSION_TOKEN": keys["SessionToken"]}

    def stop(self):
        self.server.discard()


class OnMiniStack(OnSandbox):
    """The same cloud with its states on MiniStack's S3."""

    name = "ministack"

    def __init__(self):
        self.mini = MiniStack()
        super().__init__()

    def begin(self):
        super().begin()
        self.s3 = boto("s3", self.mini.url, ACCOUNT, "mini")
        if BUCKET not in [bucket["Name"] for bucket in self.s3.list_buckets()["Buckets"]]:
            self.s3.create_bucket(Bucket=BUCKET, **BUCKET_REGION)
        for key in objects(self.s3, BUCKET):
            self.s3.delete_object(Bucket=BUCKET, Key=key)

    def place(self, prefix, bucket=BUCKET, **settings):
        return super().place(prefix, bucket, **{**settings, "endpoint": self.mini.url})

    def stop(self):
        super().stop()
        self.mini.stop()


class OnMoto(Cloud):
    name = "moto"

    def __init__(self):
        self.moto = Moto()
        self.credentials = dict(CREDENTIALS)
        self.url, self.s3 = self.moto.url, self.moto.client("s3")
        self.begin()

    def begin(self):
        # moto loads AWS's own policies with the first question.
        inventory(self.moto)
        self.s3.create_bucket(Bucket=BUCKET, **BUCKET_REGION)

    def empty(self):
        self.moto.reset()
        self.begin()

    def there(self):
        return counts(inventory(self.moto))

    def client(self, service):
        return self.moto.client(service)

    @contextlib.contextmanager
    def allowed(self, *actions):
        """The same; moto looks at policies meanwhile, and at nobody else's behind it."""
        name = f"user-{uuid.uuid4().hex[:8]}"
        iam = self.client("iam")
        iam.create_user(UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=policy(allowing(actions)))
        keys = iam.create_access_key(UserName=name)["AccessKey"]
        self.enforce("0")
        try:
            yield {"AWS_ACCESS_KEY_ID": keys["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"]}
        finally:
            self.enforce("inf")

    def enforce(self, after):
        """From how many more requests on policies are looked at."""
        request = urllib.request.Request(
            f"{self.url}/moto-api/reset-auth", data=after.encode(), method="POST", headers={"Content-Type": "text/plain"})
        urllib.request.urlopen(request, timeout=30).read()

    def stop(self):
        self.moto.stop()


def policy(statement):
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def allowing(actions):
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*"}


class Member(Project):
    """Somebody of a team: a folder and credentials of their own, the team's cloud, and the place of its states."""

    def __init__(self, cloud, place, endpoint=None, credentials=None, folder=None):
        super().__init__()
        self.folder = pathlib.Path(folder or self.folder)
        self.place, self.endpoint, self.credentials = str(place), endpoint or cloud.url, credentials or cloud.credentials

    def command(self, *words):
        return [str(product()), *words, "--endpoint", self.endpoint, "--state", self.place, "--project", str(self.folder)]

    def environment(self, **faulty):
        return super().environment(
            AWS_EC2_METADATA_DISABLED="true", AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull,
            **self.credentials, **faulty)

    def at(self, number=0, kind="kill", log=None, **more):
        """Counted are files of a place that is a folder, and what is sent to the cloud and received."""
        return {**super().at(number, kind, log, **more), "FAULT_FOLDER": self.place, "FAULT_PORT": self.endpoint.rsplit(":", 1)[1]}

    def resources(self, environment):
        return sorted(row["address"] for row in self.json("state", "list", environment)["resources"])

    def is_as_declared(self, environment, graph):
        self.run("plan", environment, "--graph", str(graph), "--fail-on", "changes")
        equal(self.resources(environment), sorted(row["address"] for row in json.loads(graph.read_text())["resources"]),
              "resources in the state")


def small(environment, is_changed=False):
    """An environment of a dozen resources, of which another declaration changes and adds some."""
    name = environment.replace("/", "-")
    topics = ["first", "second", "third"] + (["fourth"] if is_changed else [])
    rows = [("network/vpc", "AWS::EC2::VPC", {"CidrBlock": "10.7.0.0/16"})]
    rows += [(f"network/subnet/{letter}", "AWS::EC2::Subnet", {
        "VpcId": {"$ref": "network/vpc", "property": "VpcId"}, "CidrBlock": f"10.7.{number}.0/24",
        "AvailabilityZone": f"{REGION}{letter}"}) for number, letter in enumerate("ab")]
    rows += [(f"topic/{topic}", "AWS::SNS::Topic", {
        "TopicName": f"{name}-{topic}", "DisplayName": "later" if is_changed else "at first"}) for topic in topics]
    rows += [(f"logs/{topic}", "AWS::Logs::LogGroup", {
        "LogGroupName": f"/{name}/{topic}", "RetentionInDays": 14 if is_changed else 7}) for topic in topics]
    rows += [("alarm", "AWS::CloudWatch::Alarm", {
        "AlarmName": name, "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Namespace": "AWS/Lambda",
        "MetricName": "Errors", "Period": 60, "Statistic": "Sum", "Threshold": 1,
        "AlarmActions": [{"$ref": "topic/first", "property": "TopicArn"}]})]
    graph = {
        "formatVersion": 1, "environment": environment, "region": REGION, "account": ACCOUNT, "outputs": [],
        "resources": [
            {"address": address, "type": kind, "position": f"Environments/Small.swift:{line}:3", "properties": properties}
            for line, (address, kind, properties) in enumerate(sorted(rows), 1)]}
    path = SCRATCH / f"{name}{'-changed' if is_changed else ''}.json"
    # Whole at every moment: checks that run side by side read it.
    written = path.with_suffix(f".{uuid.uuid4().hex}")
    written.write_text(json.dumps(graph))
    return written.rename(path)


def held_until(event):
    """For `Between`: nothing is made before the event."""
    def meets(request):
        if request.creates:
            event.wait(300)
    return meets


def wait_until(condition, seconds, what):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


def difference(before, after):
    """How many more of each kind there are."""
    return {kind: after.get(kind, 0) - before.get(kind, 0) for kind in sorted({*before, *after})
            if after.get(kind, 0) != before.get(kind, 0)}


def said(done):
    return done.stdout + done.stderr


def code_of(done):
    """The code of the first error."""
    found = re.search(r"error (IN\d{4})", said(done))
    if not found:
        raise AssertionError(f"says no code: exit {done.returncode}\n{ending(done)}")
    return found[1]


def holds(text, *parts):
    for part in parts:
        if part not in text:
            raise AssertionError(f"'{part}' is not in what was said:\n{text[-3000:]}")
