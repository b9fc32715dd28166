"""What the end-to-end checks share: a cloud that others wrote (moto), the product as people start it, and the AWS
CLI and boto3 as witnesses that know nothing of the product's own reads."""

import dataclasses
import fcntl
import functools
import itertools
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

import boto3
import botocore.config

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(sys.prefix) / "bin"
REGION = "eu-central-1"
# Made up: moto accepts any.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE00", "AWS_SECRET_ACCESS_KEY": "made-up-for-tests"}
# moto has no provisioned concurrency (HTTP 404 with a page), deletes no database proxy, tags no user pool and no dashboard, and
# knows no subscribers of a budget; their handlers are proved by requests and answers, and in the sandbox.
def defines(environment):
    lacking = ["--define", "without=budget,content,dashboard,proxy,release,users"]
    return lacking + ([] if environment.endswith("/dev") else ["--define", "provisioned-concurrency=off"])


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


# The locks of places that this check works in.
HELD = []


def examples_project():
    """A project with the tool's own modules and no environments yet. It is in one of few places, so that what one check
    has compiled of these modules is there for the next; a place belongs to one check at a time, until that has ended."""
    for number in itertools.count(1):
        folder = ROOT / ".build" / f"examples-{number}"
        lock = open(f"{folder}.lock", "w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            lock.close()
    HELD.append(lock)
    shutil.rmtree(folder, ignore_errors=True)
    copy_project(folder)
    shutil.rmtree(folder / "Environments")
    (folder / "Environments").mkdir()
    return folder


def boto(service, url, key, secret, token=None, region=REGION):
    """A client of boto3 for a cloud on loopback."""
    return boto3.client(
        service, endpoint_url=url, region_name=region, aws_access_key_id=key, aws_secret_access_key=secret,
        aws_session_token=token,
        config=botocore.config.Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}))


def objects(s3, bucket, prefix=""):
    """The keys of a bucket, each with its entity tag."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    return {row["Key"]: row["ETag"] for page in pages for row in page.get("Contents", [])}


def stop(process):
    """Ends a process by its id, at once if it does not end by itself."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class TestCloud:
    """A cloud that others wrote, on a free loopback port, stopped by its process id."""

    credentials = CREDENTIALS

    def __init__(self, name, command, probe, environment):
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [str(word) for word in command], env={**os.environ, **environment}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 60
        while True:
            try:
                urllib.request.urlopen(self.url + probe, timeout=5).read()
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{name} did not start")
                time.sleep(0.1)

    @functools.cached_property
    def port(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return probe.getsockname()[1]

    @functools.cache
    def client(self, service, region=REGION):
        return boto(service, self.url, *self.credentials.values(), region=region)

    def aws(self, *words, tells=True):
        """The AWS CLI's answer as data. Its commands of several calls ask further services, which are here, too."""
        tool = BIN / "aws"
        done = subprocess.run(
            [str(tool) if tool.exists() else "aws", "--endpoint-url", self.url, "--region", REGION, "--output", "json", *words],
            env={**os.environ, **self.credentials, "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull,
                 "AWS_ENDPOINT_URL": self.url},
            capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise RuntimeError(f"aws {' '.join(words)}: {done.stderr.strip()}")
        return json.loads(done.stdout) if tells and done.stdout.strip() else {}

    def stop(self):
        stop(self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class MiniStack(TestCloud):
    def __init__(self):
        super().__init__(
            "MiniStack", [ROOT / ".venv-ministack" / "bin" / "ministack"], "/_ministack/health",
            {"GATEWAY_PORT": str(self.port), "BIND_HOST": "127.0.0.1"})


class Moto(TestCloud):
    def __init__(self):
        super().__init__(
            "moto", [sys.executable, ROOT / "Scripts" / "moto_server.py", "-H", "127.0.0.1", "-p", self.port],
            "/moto-api/data.json", {"MOTO_IAM_LOAD_MANAGED_POLICIES": "true", "MOTO_ACM_VALIDATION_WAIT": "0"})

    def reset(self):
        urllib.request.urlopen(urllib.request.Request(self.url + "/moto-api/reset", method="POST"), timeout=30).read()


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


@dataclasses.dataclass(frozen=True)
class Request:
    """A request as it came: the head up to the empty line, and the body."""

    head: bytes
    body: bytes

    @property
    def line(self):
        """Method and path, without the query and the version."""
        method, target = self.head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")[:2]
        return f"{method} {target.partition('?')[0]}"

    @property
    def creates(self):
        """Whether something is made by it, in whatever protocol: `Action=CreateVpc`, `X-Amz-Target: Logs.CreateLogGroup`."""
        return b"Create" in self.head or b"Create" in self.body

    def without(self, name):
        """The same without a header."""
        return Request(re.sub(rb"(?i)\r\n" + name.encode() + rb":[^\r]*", b"", self.head), self.body)


def fields(head):
    """The headers of a message, their names in small letters."""
    pairs = (line.partition(b":") for line in head.split(b"\r\n")[1:] if line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def head_of(stream):
    """A message's head with its empty line; nothing where the other side is through."""
    lines = []
    while not lines or lines[-1] != b"\r\n":
        lines.append(stream.readline())
        if not lines[-1]:
            return b""
    return b"".join(lines)


def body_of(stream, head, is_answer):
    """A message's body as it came. An answer that does not say how long it is ends with its connection."""
    named = fields(head)
    if b"chunked" in named.get(b"transfer-encoding", b""):
        body, count = b"", 1
        while count:
            size = stream.readline()
            count = int(size.split(b";")[0], 16)
            body += size + stream.read(count + 2)
        return body
    if b"content-length" in named:
        body = stream.read(int(named[b"content-length"]))
        if len(body) < int(named[b"content-length"]):
            raise ConnectionResetError("half a message")
        return body
    return stream.read() if is_answer else b""


def refusal(status, code, message):
    """An answer of S3 that refuses."""
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    head = f"HTTP/1.1 {status} Refused\r\nContent-Type: application/xml\r\nContent-Length: {len(body)}\r\n\r\n"
    return (head + body).encode()


class Between:
    """Stands on a loopback port in front of a server on another. It writes down each request and lets it wait.

    - `meets(request)` comes before the server: what it gives (a request, or an answer's bytes) takes the place of the
      request or of the server.
    - `answered(request, answer)` comes behind: where it gives False, nobody hears the answer."""

    def __init__(self, url, pause=0.0, meets=None, answered=None):
        host, port = url.removeprefix("http://").split(":")
        self.target, self.pause, self.meets, self.answered = (host, int(port)), pause, meets, answered
        self.lines = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.carry, args=(connection,), daemon=True).start()

    def carry(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        came, server = connection.makefile("rb"), None
        try:
            while head := head_of(came):
                if b"expect" in fields(head):
                    connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
                request = Request(head, body_of(came, head, is_answer=False)).without("expect")
                self.lines.append(request.line)
                time.sleep(self.pause)
                answer = self.meets(request) if self.meets else None
                if not isinstance(answer, bytes):
                    server, answer = self.ask(server, answer or request)
                if self.answered and self.answered(request, answer) is False:
                    return
                connection.sendall(answer)
                if is_last(answer):
                    return
        except (OSError, ValueError):
            # One of the two is gone, or was never there: the other one is told by the end of its connection.
            pass
        finally:
            for one in (came, connection, server):
                if one:
                    one.close()

    def ask(self, server, request):
        """The server's answer; the connection to it is kept where it keeps it."""
        for kept in (server, None):
            server = kept or socket.create_connection(self.target)
            server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            try:
                server.sendall(request.head + request.body)
                with server.makefile("rb") as stream:
                    head = head_of(stream)
                    if not head:
                        raise ConnectionResetError("the server is gone")
                    status = int(head.split(b" ", 2)[1])
                    has_body = status not in (204, 304) and not request.head.startswith(b"HEAD ")
                    answer = head + (body_of(stream, head, is_answer=True) if has_body else b"")
            except OSError:
                server.close()
                if kept is None:
                    raise
                continue
            if is_last(answer):
                server.close()
                server = None
            return server, answer

    def close(self):
        # Closing alone would leave the thread that accepts where it is.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def is_last(answer):
    """Whether the connection ends with an answer."""
    head = answer.partition(b"\r\n\r\n")[0]
    return head.startswith(b"HTTP/1.0") or fields(head).get(b"connection", b"").lower() == b"close"


class Checks:
    """Counts what was checked and prints the closing line that the test command sums up. Checks may run side by side."""

    def __init__(self, title):
        self.title = title
        self.passed = 0
        self.failed = 0
        self.turn = threading.Lock()
        print(f"== {title}", flush=True)

    def check(self, name, work):
        began = time.monotonic()
        try:
            note = work()
        except Exception as error:  # every kind of failure is a failed check, with its text
            with self.turn:
                self.failed += 1
                print(f"  FAILED {name}: {type(error).__name__}: {error}", flush=True)
            return False
        with self.turn:
            self.passed += 1
            print(f"  ok {name}{f': {note}' if note else ''} ({time.monotonic() - began:.1f} s)", flush=True)
        return True

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)


def equal(left, right, what):
    if left != right:
        raise AssertionError(f"{what}:\n  expected {right}\n  found    {left}")
