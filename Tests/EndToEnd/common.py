"""What the end-to-end checks share: a cloud that others wrote (moto), the product as people start it, and the AWS
CLI and boto3 as witnesses that know nothing of the product's own reads."""

import functools
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
import botocore.config

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(sys.prefix) / "bin"
REGION = "eu-central-1"
# Made up: moto accepts any.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE00", "AWS_SECRET_ACCESS_KEY": "made-up-for-tests"}
# moto has no provisioned concurrency (HTTP 404 with a page); its handler is proved by requests and answers instead.
def defines(environment):
    return [] if environment.endswith("/dev") else ["--define", "provisioned-concurrency=off"]


def words(environment):
    """What the environment wants typed before an apply."""
    return ["--approve", "APPLY PRODUCTION"] if environment.endswith("/production") else []


def product():
    """The built `infra`: INFRA_BIN, or the newest build of this checkout."""
    named = os.environ.get("INFRA_BIN")
    if named:
        return pathlib.Path(named)
    found = [ROOT / ".build" / kind / "infra" for kind in ("release", "debug")]
    found = [path for path in found if path.exists()]
    if not found:
        sys.exit("no built infra: run `make build` first")
    return max(found, key=lambda path: path.stat().st_mtime)


def copy_project(target):
    """What an evaluation of the environments needs."""
    target = pathlib.Path(target)
    for part in ("Package.swift", "Sources/InfraModel", "Sources/Infra", "Sources/Clouds/AWS/Language", "Modules", "Environments"):
        (target / part).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-r", str(ROOT / part), str(target / part)], check=True)
    (target / ".gitignore").write_text(".infra/\n")


def examples_project():
    """A project with the tool's own modules and no environments yet. It is always in the same place, so that what one
    check has compiled of these modules is there for the next."""
    folder = ROOT / ".build" / "examples"
    shutil.rmtree(folder, ignore_errors=True)
    copy_project(folder)
    shutil.rmtree(folder / "Environments")
    (folder / "Environments").mkdir()
    return folder


class Moto:
    """A moto server on a free loopback port, stopped by its process id."""

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "Scripts" / "moto_server.py"), "-H", "127.0.0.1", "-p", str(self.port)],
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(self.url + "/moto-api/data.json", timeout=5).read()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError("moto did not start")
                time.sleep(0.1)

    def reset(self):
        urllib.request.urlopen(urllib.request.Request(self.url + "/moto-api/reset", method="POST"), timeout=30).read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @functools.cache
    def client(self, service, region=REGION):
        return boto3.client(
            service, endpoint_url=self.url, region_name=region,
            aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
            config=botocore.config.Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}))

    def aws(self, *words):
        """The AWS CLI's answer as data."""
        tool = BIN / "aws"
        done = subprocess.run(
            [str(tool) if tool.exists() else "aws", "--endpoint-url", self.url, "--region", REGION, "--output", "json", *words],
            env={**os.environ, **CREDENTIALS, "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull},
            capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise RuntimeError(f"aws {' '.join(words)}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else {}


class Infra:
    """The product with a state folder of its own."""

    def __init__(self, moto, state=None, project=ROOT):
        self.moto = moto
        self.project = project
        self.state = pathlib.Path(state or tempfile.mkdtemp(prefix="infra-state-"))
        self.url = moto.url
        self.credentials = CREDENTIALS

    def command(self, *words):
        return [str(product()), *words, "--endpoint", self.url, "--project", str(self.project), "--state", str(self.state)]

    def environment(self):
        return {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1", **self.credentials,
                "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull,
                "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
                **{k: v for k, v in os.environ.items() if k == "AWS_MAX_ATTEMPTS"}}

    def run(self, *words, expect=0, timeout=600):
        done = subprocess.run(
            self.command(*words), env=self.environment(), capture_output=True, text=True, timeout=timeout,
            stdin=subprocess.DEVNULL)
        if expect is not None and done.returncode != expect:
            raise AssertionError(
                f"infra {' '.join(words)}: exit {done.returncode}, expected {expect}\n{done.stdout}\n{done.stderr}")
        return done

    def json(self, *words, expect=0):
        return json.loads(self.run(*words, "--json", expect=expect).stdout)

    def start(self, *words):
        return subprocess.Popen(
            self.command(*words), env=self.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, start_new_session=True)

    def discard(self):
        shutil.rmtree(self.state, ignore_errors=True)


# What a listing command of the AWS CLI is asked for, and which of its answers a person's account would not have had
# before: (kind, words, list, name, ours). One line a kind.
LISTINGS = [
    ("vpc", ["ec2", "describe-vpcs"], "Vpcs", "VpcId", lambda r: not r.get("IsDefault")),
    ("subnet", ["ec2", "describe-subnets"], "Subnets", "SubnetId", lambda r: not r.get("DefaultForAz")),
    ("internet-gateway", ["ec2", "describe-internet-gateways"], "InternetGateways", "InternetGatewayId", None),
    ("address", ["ec2", "describe-addresses"], "Addresses", "AllocationId", None),
    ("nat-gateway", ["ec2", "describe-nat-gateways"], "NatGateways", "NatGatewayId", lambda r: r["State"] != "deleted"),
    ("route-table", ["ec2", "describe-route-tables"], "RouteTables", "RouteTableId",
     lambda r: not any(a.get("Main") for a in r["Associations"])),
    ("security-group", ["ec2", "describe-security-groups"], "SecurityGroups", "GroupId",
     lambda r: r["GroupName"] != "default"),
    ("vpc-endpoint", ["ec2", "describe-vpc-endpoints"], "VpcEndpoints", "VpcEndpointId",
     lambda r: r["State"] != "deleted"),
    ("instance", ["ec2", "describe-instances", "--query", "{I: Reservations[].Instances[]}"], "I", "InstanceId",
     lambda r: r["State"]["Name"] != "terminated"),
    ("db-instance", ["rds", "describe-db-instances"], "DBInstances", "DBInstanceIdentifier", None),
    ("db-snapshot", ["rds", "describe-db-snapshots", "--snapshot-type", "manual"], "DBSnapshots", "DBSnapshotIdentifier", None),
    ("db-subnet-group", ["rds", "describe-db-subnet-groups"], "DBSubnetGroups", "DBSubnetGroupName", None),
    ("db-parameter-group", ["rds", "describe-db-parameter-groups"], "DBParameterGroups", "DBParameterGroupName",
     lambda r: not r["DBParameterGroupName"].startswith("default.")),
    ("secret", ["secretsmanager", "list-secrets"], "SecretList", "Name", None),
    ("key", ["kms", "list-keys"], "Keys", "KeyId", None),
    ("key-alias", ["kms", "list-aliases"], "Aliases", "AliasName", lambda r: not r["AliasName"].startswith("alias/aws/")),
    ("role", ["iam", "list-roles"], "Roles", "RoleName", lambda r: not r["Path"].startswith("/aws-service-role/")),
    ("policy", ["iam", "list-policies", "--scope", "Local"], "Policies", "PolicyName", None),
    ("instance-profile", ["iam", "list-instance-profiles"], "InstanceProfiles", "InstanceProfileName", None),
    ("function", ["lambda", "list-functions"], "Functions", "FunctionName", None),
    ("log-group", ["logs", "describe-log-groups"], "logGroups", "logGroupName", None),
    ("api", ["apigatewayv2", "get-apis"], "Items", "ApiId", None),
    ("bucket", ["s3api", "list-buckets"], "Buckets", "Name", None),
    ("repository", ["ecr", "describe-repositories"], "repositories", "repositoryName", None),
    ("topic", ["sns", "list-topics"], "Topics", "TopicArn", None),
    ("subscription", ["sns", "list-subscriptions"], "Subscriptions", "Endpoint", None),
    ("alarm", ["cloudwatch", "describe-alarms"], "MetricAlarms", "AlarmName", None),
]

API_NAMES = {"s3api": "s3", "cloudwatch": "cloudwatch"}


def keep(moto, kind, rows, ours):
    kept = [row for row in rows if ours is None or ours(row)]
    if kind == "key":
        kms = moto.client("kms")
        states = {row["KeyId"]: kms.describe_key(KeyId=row["KeyId"])["KeyMetadata"] for row in kept}
        kept = [row for row in kept
                if states[row["KeyId"]]["KeyState"] != "PendingDeletion" and states[row["KeyId"]]["KeyManager"] == "CUSTOMER"]
    return kept


def inventory_by_cli(moto):
    """Everything of the listed kinds that exists, as the AWS CLI lists it: kind to sorted names."""
    found = {}
    for kind, words, member, name, ours in LISTINGS:
        rows = keep(moto, kind, moto.aws(*words).get(member) or [], ours)
        if rows:
            found[kind] = sorted(row[name] for row in rows)
    return found


def inventory(moto):
    """The same through boto3, quicker."""
    found = {}
    for kind, words, member, name, ours in LISTINGS:
        client = moto.client(API_NAMES.get(words[0], words[0]))
        operation = words[1].replace("-", "_")
        arguments = {"Scope": "Local"} if kind == "policy" else {}
        if kind == "db-snapshot":
            arguments = {"SnapshotType": "manual"}
        if client.can_paginate(operation):
            pages = list(client.get_paginator(operation).paginate(**arguments))
        else:
            pages = [getattr(client, operation)(**arguments)]
        if kind == "instance":
            rows = [i for page in pages for r in page["Reservations"] for i in r["Instances"]]
        else:
            rows = [row for page in pages for row in page.get(member, [])]
        rows = keep(moto, kind, rows, ours)
        if rows:
            found[kind] = sorted(row[name] for row in rows)
    return found


def counts(found):
    return {kind: len(names) for kind, names in sorted(found.items())}


class Checks:
    """Counts what was checked and prints the closing line that the test command sums up."""

    def __init__(self, title):
        self.title = title
        self.passed = 0
        self.failed = 0
        print(f"== {title}", flush=True)

    def check(self, name, work):
        began = time.monotonic()
        try:
            note = work()
        except Exception as error:  # every kind of failure is a failed check, with its text
            self.failed += 1
            print(f"  FAILED {name}: {type(error).__name__}: {error}", flush=True)
            return False
        self.passed += 1
        print(f"  ok {name}{f': {note}' if note else ''} ({time.monotonic() - began:.1f} s)", flush=True)
        return True

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


def equal(left, right, what):
    if left != right:
        raise AssertionError(f"{what}:\n  expected {right}\n  found    {left}")
