"""What the checks of releases share: a repository with an origin, an environment that is declared by a graph, gates, and
a loopback server as the application."""

import contextlib
import copy
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time

import sandboxed
from common import REGION, ROOT, equal, product

NAME = "shop/production"
SCRATCH = sandboxed.SCRATCH / "releases"
SCRATCH.mkdir()
VARIABLES = {
    "PATH": os.environ["PATH"], "HOME": str(SCRATCH), "GIT_CONFIG_NOSYSTEM": "1", "NO_COLOR": "1",
    **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
       for what, value in (("NAME", "Test"), ("EMAIL", "test@example.com"))}}
WORDS = "APPLY PRODUCTION"


class Quiet(http.server.BaseHTTPRequestHandler):
    """Prints no line for a request."""

    def log_message(self, *_):
        pass


def served(handler):
    """The URL of a loopback server that is there until the script ends."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class Application:
    """What was applied: answers as it is told, and counts how often it is asked."""

    def __init__(self):
        application = self

        class Handler(Quiet):
            def do_GET(self):
                application.asked += 1
                status, kind, body, headers = application.answer(self.path)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                for name, value in headers:
                    self.send_header(name, value)
                self.end_headers()
                # Whoever has waited for long enough is gone.
                with contextlib.suppress(BrokenPipeError):
                    self.wfile.write(body.encode())

        self.healthy()
        self.url = served(Handler)

    def says(self, status, body, kind="application/json", headers=()):
        self.asked = 0
        self.answer = lambda path: (status, kind, body, headers)

    def fails(self, times):
        """Is sick so many times, and healthy from then on."""
        self.asked = 0
        self.answer = lambda path: (
            500 if self.asked <= times else 200, "application/json", '{"status": "healthy"}', ())

    def healthy(self):
        self.says(200, '{"status": "healthy"}')


application = Application()


def declared(name, **definitions):
    """The graph of an environment of this repository, with these definitions."""
    kept = {name: os.environ[name] for name in ("HOME", "INFRA_CACHE", "PATH") if name in os.environ}
    defined = [word for name, value in definitions.items() for word in ("--define", f"{name}={value}")]
    done = subprocess.run(
        [str(product()), "graph", name, "--json", "--project", str(ROOT), *defined], capture_output=True, text=True,
        env={**kept, "NO_COLOR": "1"}, timeout=300)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


def shell(*words, folder, status=0):
    done = subprocess.run(
        [str(word) for word in words], cwd=folder, capture_output=True, text=True, env=VARIABLES, timeout=120)
    if status is not None and done.returncode != status:
        raise AssertionError(f"{words}: status {done.returncode}, not {status}: {done.stdout}{done.stderr}")
    return done


def reference(address, attribute):
    return {"$ref": address, "property": attribute}


def gates(*more, expecting=({"status": 200}, {"json": "status", "is": "healthy"}), attempts=2, timeout=5):
    health = {
        "url": {"$join": [reference("url", "Value"), "/health"]}, "expecting": list(expecting), "attempts": attempts,
        "pause": 0, "timeout": timeout}
    return [
        {"gate": "preflight", "checks": ["cleanTree", {"branch": "main"}, "upToDate"]},
        {"gate": "confirm", "typing": WORDS},
        {"gate": "command", "command": {"words": ["./step.sh", "before"], "timeout": 10}},
        {"gate": "apply"},
        {"gate": "wait", "seconds": 1},
        {"gate": "health", "check": health},
        {"gate": "smoke", "command": {
            "words": ["./step.sh", "smoke"], "timeout": 10, "environment": {"URL": reference("url", "Value")}}},
        *more,
    ]


STEP = """#!/bin/sh
# Says where it is, waits while it is held, and does what a file tells.
echo "$1 ${URL:-}" >> .infra/steps
while [ -e ".infra/hold-$1" ]; do sleep 0.05; done
cat ".infra/say-$1" 2>/dev/null
exit "$(cat ".infra/exit-$1" 2>/dev/null || echo 0)"
"""


class Project:
    """A repository with an origin, an environment that is declared by a graph, and a sandbox."""

    # What is killed.
    run = ("apply", NAME)

    def __init__(self, place=None):
        self.place = place
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=SCRATCH))
        self.origin = pathlib.Path(f"{self.folder}.git")
        shell("git", "init", "-q", "--bare", "-b", "main", self.origin, folder=SCRATCH)
        shell("git", "init", "-q", "-b", "main", ".", folder=self.folder)
        (self.folder / ".gitignore").write_text(".infra/\ngraph.json\nbefore.json\n")
        (self.folder / "step.sh").write_text(STEP)
        (self.folder / "step.sh").chmod(0o755)
        (self.folder / ".infra").mkdir()
        self.git("remote", "add", "origin", self.origin)
        self.commit("one")
        if place:
            self.call("s3", "CreateBucket", Bucket=sandboxed.BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})

    def copied(self):
        """The same in another folder, on the same origin."""
        project = copy.copy(self)
        project.folder = pathlib.Path(tempfile.mkdtemp(dir=SCRATCH))
        shutil.copytree(self.folder, project.folder, symlinks=True, dirs_exist_ok=True)
        return project

    def git(self, *words):
        return shell("git", *words, folder=self.folder).stdout.strip()

    def commit(self, text):
        (self.folder / "version").write_text(text)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", text)
        self.git("push", "-q", "-u", "origin", "main")
        return self.git("rev-parse", "HEAD")

    def declare(self, version, gates=gates(), on_failure="stop", more=()):
        resources = [
            {"address": "network", "type": "AWS::EC2::VPC", "properties": {
                "CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "version", "Value": version}]}},
            {"address": "url", "type": "AWS::SSM::Parameter", "properties": {
                "Name": "/shop/url", "Type": "String", "Value": application.url}}, *more]
        graph = {
            "formatVersion": 3, "environment": NAME, "region": "eu-central-1", "resources": resources, "outputs": [],
            "settings": {
                "approval": {"mode": "required", "typing": WORDS}, "release": {"gates": gates, "onFailure": on_failure}}}
        (self.folder / "graph.json").write_text(json.dumps(graph))

    def command(self, *words):
        command = [str(product()), *words, "--sandbox"]
        if self.place and words[0] != "sandbox":
            command += ["--state", self.place]
        return command + (["--graph", "graph.json"] if words[0] in ("apply", "rotate", "restore") else [])

    def infra(self, *words, status=0, code=None):
        done = shell(*self.command(*words), folder=self.folder, status=status)
        text = done.stdout + done.stderr
        if code and code not in text:
            raise AssertionError(f"{words}: no {code} in: {text}")
        return text

    def call(self, service, operation, **members):
        """A call of AWS's API by hand: its answer."""
        return json.loads(shell(
            product(), "sandbox", "call", service, operation, "--region", REGION, "--input", json.dumps(members),
            folder=self.folder).stdout)

    def approved(self, command, *words, **expected):
        """A command that changes the environment, with all that may be asked answered."""
        return self.infra(command, NAME, *words, "--yes", "--allow-deletions", "--approve", WORDS, **expected)

    def apply(self, *words, **expected):
        return self.approved("apply", *words, **expected)

    def changes(self, *words):
        """What a plan would do, by address: the action, and its reasons."""
        plan = self.json("plan", NAME, "--graph", "graph.json", *words)
        return {change["address"]: (change["action"], [reason["kind"] for reason in change["reasons"]])
                for change in plan["changes"] if change["action"] != "none"}

    def json(self, *words, status=0):
        return json.loads(shell(*self.command(*words, "--json"), folder=self.folder, status=status).stdout)

    def history(self):
        return self.json("history", NAME)["runs"]

    def faulty(self, number, log=None):
        """A run that is killed at the call of a number that changes a file; by 0 at none."""
        return subprocess.run(
            self.command(*self.run, "--yes", "--approve", WORDS), cwd=self.folder,
            env={**VARIABLES, **sandboxed.failing(self.folder, number, log=log)}, capture_output=True, text=True, timeout=120)

    def start(self, read=False):
        return subprocess.Popen(
            self.command("apply", NAME, "--yes", "--approve", WORDS), cwd=self.folder, env=VARIABLES,
            stdout=subprocess.PIPE if read else subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            start_new_session=True)

    def wait_for(self, process, step=None):
        """Until a program of the gates has been started, or the application has been asked."""
        steps = self.folder / ".infra" / "steps"
        deadline = time.monotonic() + 60
        while not ((steps.exists() and step in steps.read_text()) if step else application.asked > 0):
            if process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"ended before it could be killed: {process.communicate()}")
            time.sleep(0.01)

    def tag(self):
        state = json.loads((self.folder / ".infra" / "sandbox-state" / f"{NAME}.json").read_text())
        network = [record for record in state["resources"] if record["address"] == "network"][0]
        tags = network["properties"]["Tags"]
        return [tag["Value"] for tag in tags if tag["Key"] == "version"][0]

    def steps(self):
        """What the program of the gates was started for since this was asked last."""
        path = self.folder / ".infra" / "steps"
        lines = path.read_text().split("\n")[:-1] if path.exists() else []
        path.unlink(missing_ok=True)
        return [line.split()[0] for line in lines]


def killed_all_through(base, stride, look):
    """Applies in copies of a project: each is killed at another of the calls that change files, one of so many, finished by the
    next apply, and looked at."""
    log = SCRATCH / "calls"
    log.unlink(missing_ok=True)
    done = base.copied().faulty(0, log)
    equal(done.returncode, 0, f"the run that is counted: {done.stdout}{done.stderr}")
    calls = len(log.read_text().splitlines())

    def kill(number):
        project = base.copied()
        done = project.faulty(number)
        equal(done.returncode, -9, f"the killed run: {done.stdout}{done.stderr}")
        project.apply()
        equal(project.history()[0]["result"], "succeeded", "the record")
        look(project)
        shutil.rmtree(project.folder)

    numbers = list(range(1 + calls % stride, calls + 1, stride))
    _, failures = sandboxed.each(kill, numbers)
    if failures:
        raise AssertionError(f"{len(failures)} failed, as {failures[0]}")
    return f"{len(numbers)} of {calls} calls"


def contains(text, *words):
    """Whether a text says all of it, wherever its lines end."""
    text = " ".join(text.split())
    for word in words:
        if word not in text:
            raise AssertionError(f"does not say '{word}': {text}")


def results(run):
    return [(gate["kind"], gate["result"]) for gate in run["gates"]]
