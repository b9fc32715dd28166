"""Code that goes by way of a bucket, on moto and in the sandbox: put once, under the digest of its files, before the call
that takes it; gone on with after a kill; deleted with its bucket, where there is nothing else in it. Python's zipfile
reads what was put."""

import base64
import hashlib
import io
import os
import shutil
import signal
import subprocess
import tempfile
import zipfile

from common import CREDENTIALS, Between, Checks, Infra, Moto, boto, equal, examples_project, objects
from packed import archive, write as written
from sandboxed import ACCOUNT, Served

DECLARATION = """import AWS
import Infra

let uploads = Environment("uploads/dev", in: .euCentral1) {
  let role = IAM.Role(
    "role", assumeRolePolicyDocument: .assumable(by: .service("lambda.amazonaws.com")), roleName: "uploads")
  role
  let code = S3.Bucket("code", bucketName: "uploads-code"VERSIONING)
  code
  Lambda.Function(
    "api", code: .archive(Archive("Uploads/function/"), in: code.bucketName, prefix: "api/"), role: role.arn,
    functionName: "uploads", handler: "index.handler", runtime: .nodejs22X)
}
"""
FIRST, SECOND, THIRD = (b"exports.handler = async () => %d\n" % number * 99 for number in (1, 2, 3))
FILES = {"index.js": FIRST, "lib/x.js": b"exports.x = 1\n", "bin/run": b"#!/bin/sh\n"}

checks = Checks("code by way of a bucket")
project = examples_project()
folder = project / "Environments" / "Uploads" / "function"
(project / "Environments" / "main.swift").write_text("import Infra\n\nEnvironments.run {\n  uploads\n}\n")
declaration = project / "Environments" / "Uploads.swift"


def write(files):
    written(folder, files)


def key(files):
    """Where an archive of files goes: the digest of what Python's zipfile stores."""
    return f"api/{hashlib.sha256(archive(files)).hexdigest()}.zip"


class Round:
    """An environment's life on a cloud."""

    def __init__(self, name, cloud, credentials):
        self.name = name
        self.url = cloud.url
        self.infra = Infra(cloud, project=project)
        self.infra.credentials = credentials
        words = credentials.values()
        self.s3, self.functions = boto("s3", cloud.url, *words), boto("lambda", cloud.url, *words)

    def check(self, words, what):
        return checks.check(f"{words} ({self.name})", what)

    def code(self):
        return base64.b64decode(self.functions.get_function(FunctionName="uploads")["Configuration"]["CodeSha256"])

    def stored(self, place):
        return self.s3.get_object(Bucket="uploads-code", Key=place)

    def changes(self):
        return {row["address"]: [part["path"] for part in row["properties"]]
                for row in self.infra.json("plan", "uploads/dev")["changes"] if row.get("properties")}

    def created(self):
        declaration.write_text(DECLARATION.replace("VERSIONING", ""))
        write(FILES)
        shown = self.infra.run("plan", "uploads/dev").stdout
        equal("sends Environments/Uploads/function, " in shown, True, f"the plan says what is sent:\n{shown}")
        self.infra.run("apply", "uploads/dev", "--yes")
        equal(list(objects(self.s3, "uploads-code")), [key(FILES)], "keys")
        packed = self.stored(key(FILES))["Body"].read()
        equal(self.code(), hashlib.sha256(packed).digest(), "the object is what runs")
        with zipfile.ZipFile(io.BytesIO(packed)) as content:
            equal((content.testzip(), {name: content.read(name) for name in content.namelist()}), (None, FILES), "files")
        if shutil.which("unzip"):
            with tempfile.NamedTemporaryFile(suffix=".zip") as file:
                file.write(packed)
                file.flush()
                subprocess.run(["unzip", "-tq", file.name], check=True, stdout=subprocess.DEVNULL)
        equal(self.changes(), {}, "changes")

    def changed(self):
        write({"index.js": SECOND})
        second = key({**FILES, "index.js": SECOND})
        equal(self.changes(), {"api": ["Code.S3Key", "Code.ZipFile"]}, "changes")
        self.infra.run("apply", "uploads/dev", "--yes")
        equal(set(objects(self.s3, "uploads-code")), {key(FILES), second}, "the older object stays")
        equal(self.code(), hashlib.sha256(self.stored(second)["Body"].read()).digest(), "the object is what runs")

    def returned(self):
        """What is there already is not sent again."""
        write({"index.js": FIRST})
        with Between(self.url) as between:
            self.infra.url = between.url
            self.infra.run("apply", "uploads/dev", "--yes")
            self.infra.url = self.url
        puts = [line for line in between.lines if line.startswith("PUT") and ".zip" in line]
        equal((puts, any(line.startswith("HEAD") for line in between.lines)), ([], True), "what was sent")
        equal(self.code(), hashlib.sha256(self.stored(key(FILES))["Body"].read()).digest(), "the object is what runs")

    def killed(self, where, lasts):
        """A run that is killed before a call is gone on with by the next; after the put, nothing is put again."""
        files = {**FILES, "index.js": THIRD + where.encode()}
        write(files)

        def meets(request):
            if where in request.line:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

        with Between(self.url, meets=meets) as between:
            self.infra.url = between.url
            process = self.infra.start("apply", "uploads/dev", "--yes")
            _, told = process.communicate(timeout=120)
            self.infra.url = self.url
        equal(process.returncode, -signal.SIGKILL, f"it was killed: {told}")
        with Between(self.url) as between:
            self.infra.url = between.url
            self.infra.run("apply", "uploads/dev", "--yes")
            self.infra.url = self.url
        puts = [line for line in between.lines if line.startswith("PUT") and ".zip" in line]
        equal(len(puts) <= lasts, True, f"put again: {puts}")
        equal(self.code(), hashlib.sha256(self.stored(key(files))["Body"].read()).digest(), "the object is what runs")
        equal(self.changes(), {}, "changes")

    def refused(self):
        """What somebody else put into the bucket is not deleted, and nothing beside it."""
        before = set(objects(self.s3, "uploads-code"))
        self.s3.put_object(Bucket="uploads-code", Key="mine.txt", Body=b"mine")
        done = self.infra.run("destroy", "uploads/dev", "--yes", expect=None)
        equal((done.returncode != 0, "BucketNotEmpty" in done.stdout + done.stderr), (True, True), "refusal")
        equal(set(objects(self.s3, "uploads-code")), before | {"mine.txt"}, "objects")
        self.s3.delete_object(Bucket="uploads-code", Key="mine.txt")

    def destroyed(self):
        self.infra.run("destroy", "uploads/dev", "--yes")
        equal([row["Name"] for row in self.s3.list_buckets()["Buckets"]], [], "buckets")

    def versioned(self):
        """Every version goes with the bucket, and the marks of what was deleted."""
        declaration.write_text(DECLARATION.replace("VERSIONING", ", versioningConfiguration: .init(status: .enabled)"))
        write(FILES)
        self.infra.run("apply", "uploads/dev", "--yes")
        write({"index.js": SECOND})
        self.infra.run("apply", "uploads/dev", "--yes")
        self.s3.delete_object(Bucket="uploads-code", Key=key(FILES))
        self.destroyed()

    def run(self):
        if not self.check("code is put under the digest of its files, and is what runs", self.created):
            return
        self.check("a change puts a new object beside the old one", self.changed)
        self.check("what is there already is not sent again", self.returned)
        self.check("a run that is killed before the put goes on", lambda: self.killed("/uploads-code/api/", 1))
        self.check("a run that is killed after the put goes on without another", lambda: self.killed("/code", 0))
        self.check("a bucket with somebody else's object is not emptied", self.refused)
        self.check("a destroy takes its own uploads with it", self.destroyed)
        self.check("and those of a bucket that keeps versions", self.versioned)
        self.infra.discard()


with Moto() as moto:
    Round("moto", moto, CREDENTIALS).run()
served = Served()
try:
    Round("sandbox", served, {"AWS_ACCESS_KEY_ID": ACCOUNT, "AWS_SECRET_ACCESS_KEY": "sandbox"}).run()
finally:
    served.discard()
checks.close()
