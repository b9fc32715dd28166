"""What the checks on the sandbox share: the product with the AWS that lives in it, in a folder of its own, and calls of
it that fail where a check wants them to (faults.c)."""

import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from common import REGION, ROOT, boto, product
from mutations import mutate

ENVIRONMENT = "finally/dev"
# The account that the environment is in; a key of that name is at home there.
ACCOUNT = "123456789012"
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="infra-sandbox-"))
# Where states on S3 are kept, and what that place is called.
BUCKET = "team-states"
PLACE = f"s3://{BUCKET}/states?region={REGION}"


def faults():
    """The library that makes calls fail, compiled once a run."""
    library = SCRATCH / "faults.so"
    if not library.exists():
        subprocess.run(
            [shutil.which("cc") or "clang", "-shared", "-fPIC", "-O1", "-o", str(library), str(ROOT / "Tests" / "EndToEnd" / "faults.c"), "-ldl"],
            check=True)
    return library


def failing(folder, number=0, kind="kill", log=None, **more):
    """The variables under which the call of a number that changes a folder fails; none does by 0."""
    named = {"LD_PRELOAD": str(faults()), "FAULT_FOLDER": str(folder), "FAULT_AT": str(number), "FAULT_KIND": kind}
    if log:
        named["FAULT_LOG"] = str(log)
    return {**named, **{key: str(value) for key, value in more.items()}}


def ending(done, lines=30):
    """The last lines of both outputs: what was wrong stands there."""
    return "\n".join("\n".join(text.splitlines()[-lines:]) for text in (done.stdout, done.stderr))


class Project:
    """A folder with a sandbox and states, empty or a copy of another's."""

    # Kinds that no inventory counts.
    uncounted = ()

    def __init__(self, base=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=SCRATCH))
        if base:
            shutil.copytree(base.folder / ".infra", self.folder / ".infra", dirs_exist_ok=True)

    def command(self, *words):
        return [str(product()), *words, "--sandbox", "--project", str(self.folder)]

    def environment(self, **faulty):
        return {"PATH": os.environ.get("PATH", ""), "HOME": str(self.folder), "NO_COLOR": "1", **faulty}

    def at(self, number=0, kind="kill", log=None, **more):
        """The variables under which the call of a number fails."""
        return failing(self.folder, number, kind, log, **more)

    def run(self, *words, expect=0, faulty=None, timeout=300):
        done = subprocess.run(
            self.command(*words), env=self.environment(**(faulty or {})), capture_output=True, text=True,
            timeout=timeout, stdin=subprocess.DEVNULL)
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}, expected {expect}\n{ending(done)}")
        return done

    def start(self, *words):
        return subprocess.Popen(
            self.command(*words), env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            stdin=subprocess.DEVNULL)

    def json(self, *words, **options):
        return json.loads(self.run(*words, "--json", **options).stdout)

    def records(self):
        return [row for row in self.json("sandbox", "status")["records"] if row["kind"] not in self.uncounted]

    def inventory(self):
        """How many of each kind there are, whoever made them."""
        return {f"{row['kind']} {row['region']}".strip(): row["count"] for row in self.records()}

    def lasting(self):
        """The same without what ends by itself: how much of that is still there depends on how fast the machine is."""
        counts = {f"{row['kind']} {row['region']}".strip(): row["count"] - row["ending"] for row in self.records()}
        return {kind: count for kind, count in counts.items() if count}

    def discard(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Whole(Project):
    """The repository's own environments, with a sandbox and states in a folder apart."""

    # What the sandbox remembers of requests, and what AWS makes by itself for who encrypts a disk.
    uncounted = ("cloudcontrol.request", "kms.alias", "route53.change")

    def __init__(self, base=None):
        super().__init__()
        if base:
            shutil.copytree(base.folder, self.folder, dirs_exist_ok=True)

    def command(self, *words):
        command = super().command(*words)
        command[command.index(str(self.folder))] = str(ROOT)
        command += ["--sandbox-file", str(self.folder / "sandbox.json")]
        return command + ([] if words[0] == "sandbox" else ["--state", str(self.folder / "states")])

    def environment(self, **faulty):
        # Where others have compiled the environments.
        kept = {name: os.environ[name] for name in ("HOME", "INFRA_CACHE") if name in os.environ}
        return {**super().environment(**faulty), **kept}


class SandboxStates(Project):
    """A project whose states are on the S3 of its sandbox."""

    # A state is made of objects: how many there are says how often it was saved.
    uncounted = ("s3.object",)

    def __init__(self, base=None):
        super().__init__(base)
        if base is None:
            bucket = {"Bucket": BUCKET, "CreateBucketConfiguration": {"LocationConstraint": REGION}}
            self.run("sandbox", "call", "s3", "CreateBucket", "--region", REGION, "--input", json.dumps(bucket))

    def command(self, *words):
        return super().command(*words) + ([] if words[0] == "sandbox" else ["--state", PLACE])


class Served(Project):
    """A project whose cloud is a server of its own on a free loopback port, stopped by its process id."""

    running = []

    def __init__(self, base=None, pace=0, misbehave=None):
        super().__init__(base)
        words = [str(product()), "sandbox", "serve", "--port", "0", "--pace", str(pace), "--project", str(self.folder)]
        if misbehave:
            words += ["--misbehave", misbehave]
        self.server = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=Project.environment(self))
        self.url = self.server.stdout.readline().strip().removeprefix("export AWS_ENDPOINT_URL=")
        self.server.stdout.readline()
        if not self.url.startswith("http"):
            raise RuntimeError(f"the sandbox's server did not start: {self.url}")
        Served.running.append(self)

    @property
    def states(self):
        return self.folder / ".infra" / "states-of-the-served"

    def command(self, *words):
        where = [] if words[0] == "sandbox" else ["--endpoint", self.url, "--state", str(self.states)]
        return [str(product()), *words, "--project", str(self.folder), *where]

    def environment(self, **faulty):
        return super().environment(
            AWS_ACCESS_KEY_ID=ACCOUNT, AWS_SECRET_ACCESS_KEY="sandbox", AWS_EC2_METADATA_DISABLED="true",
            AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, **faulty)

    def at(self, number=0, kind="kill", log=None, **more):
        return {
            **super().at(number, kind, log, **more), "FAULT_FOLDER": str(self.states), "FAULT_PORT": self.url.rsplit(":", 1)[1]}

    def discard(self):
        self.stop()
        super().discard()

    def stop(self):
        if self in Served.running:
            Served.running.remove(self)
            self.server.terminate()
            self.server.wait()
            self.server.stdout.close()


class ServedStates(Served):
    """The same with its states on the server's S3."""

    uncounted = SandboxStates.uncounted

    def __init__(self, base=None, pace=0, misbehave=None):
        super().__init__(base, pace, misbehave)
        self.s3 = boto("s3", self.url, ACCOUNT, "sandbox")
        if base is None:
            self.s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})

    @property
    def states(self):
        return PLACE


def each(work, items, tell_every=200):
    """Does the work for all items, as many at once as there are processors. Gives the results, and the failures as text."""
    began = time.monotonic()

    def tried(item):
        try:
            return work(item), None
        except Exception as error:  # every kind of failure is a failed check, with its text
            return None, f"{item}: {type(error).__name__}: {error}"

    results, failures = [], []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for done, (result, failure) in enumerate(pool.map(tried, items), 1):
            results.append(result)
            if failure:
                failures.append(failure)
                print(f"  FAILED {failure}", flush=True)
            if done % tell_every == 0:
                print(f"  {done} of {len(items)} tried, {len(failures)} failed ({time.monotonic() - began:.0f} s)", flush=True)
    return results, failures


def declarations(*definitions):
    """Two declarations of an environment, with these options: the second updates, replaces, deletes and adds."""
    first = SCRATCH / "first.json"
    second = SCRATCH / "second.json"
    if not second.exists():
        done = subprocess.run(
            [str(product()), "graph", ENVIRONMENT, "--json", "--project", str(ROOT), *definitions], capture_output=True, text=True,
            env={"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", "")})
        if done.returncode:
            raise RuntimeError(done.stderr)
        graph = json.loads(done.stdout)
        first.write_text(json.dumps(graph))
        changed, _, _ = mutate(graph)
        second.write_text(json.dumps(replaced(changed)))
    return first, second


# Properties that only a new resource can have otherwise, and resources that the second declaration does without.
RENAMED = {"api/access-logs": "LogGroupName", "monitoring/warning": "TopicName", "database/parameter-group": "Description"}
GONE = ["api/route/health", "monitoring/warning-alarm/cold-starts"]


def replaced(graph):
    for resource in graph["resources"]:
        name = RENAMED.get(resource["address"])
        if name:
            resource["properties"][name] += "-anew"
    graph["resources"] = [resource for resource in graph["resources"] if resource["address"] not in GONE]
    return graph


def finish():
    # Those of checks that failed.
    for project in list(Served.running):
        project.stop()
    shutil.rmtree(SCRATCH, ignore_errors=True)
    sys.stdout.flush()
