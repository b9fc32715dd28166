"""What bad input gets: a clear error with its own exit code, nothing changed and nothing lost."""

import http.server
import json
import os
import pathlib
import shutil
import socketserver
import sys
import tempfile
import threading
import time

from common import ROOT, Checks, Infra, Moto, counts, equal, inventory

ENVIRONMENT = "finally/tried"
DIGITS = "123456789012"


def position(line):
    return f"Environments/Tried.swift:{line}:3"


def resource(address, kind, line, properties):
    return {"address": address, "type": kind, "position": position(line), "properties": properties}


def graph_of(resources, environment=ENVIRONMENT, account=DIGITS):
    return {
        "formatVersion": 1, "environment": environment, "region": "eu-central-1", "account": account, "outputs": [],
        "resources": sorted(resources, key=lambda row: row["address"])}


TOPIC = resource("alerts", "AWS::SNS::Topic", 2, {"TopicName": "tried-alerts"})
VPC = resource("network/vpc", "AWS::EC2::VPC", 3, {"CidrBlock": "10.0.0.0/16"})


def subnet(name, cidr, line):
    return resource(f"network/{name}", "AWS::EC2::Subnet", line, {
        "VpcId": {"$ref": "network/vpc", "property": "VpcId"}, "CidrBlock": cidr})


class Faulty:
    """A cloud that answers a page, nothing at all, or late."""

    def __init__(self, manner):
        class Answer(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if manner == "late":
                    time.sleep(6)
                if manner in ("nothing", "late"):
                    self.close_connection = True
                    return
                page = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            do_GET = do_POST

            def log_message(self, *_):
                pass

        class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Tried:
    """One environment with a state, and the files that it is tried with."""

    def __init__(self, moto):
        self.moto = moto
        self.infra = Infra(moto)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="infra-tried-"))
        self.good = self.write("good.json", graph_of([TOPIC]))

    def write(self, name, document):
        path = self.folder / name
        path.write_text(json.dumps(document))
        return str(path)

    @property
    def state(self):
        return self.infra.state / f"{ENVIRONMENT}.json"

    def refused(self, words, code, *texts, infra=None):
        """The command ends with its code, says what it should, and leaves cloud and state as they are."""
        before, stored = counts(inventory(self.moto)), self.state.read_bytes() if self.state.exists() else None
        done = (infra or self.infra).run(*words, expect=None, timeout=90)
        said = done.stdout + done.stderr
        if done.returncode != code:
            raise AssertionError(f"exit {done.returncode}, expected {code}\n{said}")
        for text in texts:
            if text not in said:
                raise AssertionError(f"'{text}' is not in what was said:\n{said}")
        equal(counts(inventory(self.moto)), before, "the cloud")
        equal(self.state.read_bytes() if self.state.exists() else None, stored, "the state")

    def declared(self, resources, *texts):
        path = self.write("bad.json", graph_of(resources))
        for command in (["plan"], ["apply", "--yes"]):
            self.refused([*command, ENVIRONMENT, "--graph", path], 7, *texts)


def declarations(checks, tried):
    cases = {
        "a CIDR that is malformed": (
            [VPC, subnet("a", "10.0.1.0/33", 5)], "network/a", "10.0.1.0/33", position(5)),
        "a CIDR outside of its VPC": (
            [VPC, subnet("a", "10.1.0.0/24", 5)], "network/a", "10.1.0.0/24", "10.0.0.0/16", position(5)),
        "CIDRs that overlap": (
            [VPC, subnet("a", "10.0.0.0/24", 5), subnet("b", "10.0.0.128/25", 6)], "network/a", "network/b", position(6)),
        "a log retention of 8 days": (
            [resource("logs", "AWS::Logs::LogGroup", 7, {"LogGroupName": "tried", "RetentionInDays": 8})],
            "RetentionInDays", "8", position(7)),
        "an unknown instance class": (
            [resource("database", "AWS::RDS::DBInstance", 8, {
                "DBInstanceClass": "db.t3.mircro", "Engine": "postgres", "AllocatedStorage": "20",
                "DBInstanceIdentifier": "tried", "MasterUsername": "someone", "ManageMasterUserPassword": True})],
            "db.t3.mircro", "did you mean", "db.t3.micro", position(8)),
        "a reference to what is not declared": (
            [subnet("a", "10.0.0.0/24", 5)], "network/a", "network/vpc", position(5)),
        "a cycle": (
            [resource("one", "AWS::SNS::Topic", 9, {"TopicName": {"$join": ["x-", {"$ref": "two", "property": "TopicName"}]}}),
             resource("two", "AWS::SNS::Topic", 10, {"TopicName": {"$join": ["x-", {"$ref": "one", "property": "TopicName"}]}})],
            "one → two → one", position(9)),
        "a name twice": ([TOPIC, {**TOPIC, "position": position(11)}], "alerts", position(11)),
        "a type without a handler": (
            [resource("queue", "AWS::SQS::Queue", 12, {"QueueName": "tried"})], "AWS::SQS::Queue", "no handler", position(12)),
    }
    for name, (resources, *texts) in cases.items():
        checks.check(name, lambda: tried.declared(resources, *texts))
    checks.check("an environment that is not there", lambda: tried.refused(
        ["plan", "finally/treid", "--graph", tried.good], 64, "finally/treid", f"did you mean '{ENVIRONMENT}'"))


def states(checks, tried):
    stored = tried.state.read_bytes()

    def damaged(content, code, *texts):
        tried.state.write_bytes(content)
        try:
            for command in (["plan"], ["apply", "--yes"], ["destroy", "--yes"]):
                tried.refused([*command, ENVIRONMENT, "--graph", tried.good], code, *texts)
        finally:
            tried.state.write_bytes(stored)
        tried.infra.run("plan", ENVIRONMENT, "--graph", tried.good, "--fail-on", "changes")

    def changed(**members):
        document = json.loads(stored)
        part = document.get("state", document)
        part.update(members)
        return json.dumps(document).encode()

    checks.check("a state that is cut short", lambda: damaged(stored[: len(stored) // 2], 9, "IN3", "state restore"))
    checks.check("a state of a newer format", lambda: damaged(
        stored.replace(b'"formatVersion":2', b'"formatVersion":99').replace(b'"formatVersion": 2', b'"formatVersion": 99'),
        9, "format version 99"))
    checks.check("a state that was edited", lambda: damaged(stored.replace(b"tried-alerts", b"other-alerts"), 9, "IN3"))

    def another_environment():
        other = tried.write("other.json", graph_of([{**TOPIC, "properties": {"TopicName": "other-alerts"}}], "finally/other"))
        tried.infra.run("apply", "finally/other", "--graph", other, "--yes")
        damaged((tried.infra.state / "finally/other.json").read_bytes(), 9, "finally/other")
        tried.infra.run("destroy", "finally/other", "--graph", other, "--yes")

    checks.check("a state of another environment", another_environment)

    def another_account():
        path = tried.write("account.json", graph_of([TOPIC], account="999999999999"))
        tried.refused(["plan", ENVIRONMENT, "--graph", path], 10, "999999999999", DIGITS)
        tried.refused(["apply", ENVIRONMENT, "--graph", path, "--yes"], 10, "999999999999", DIGITS)

    checks.check("an environment of another account", another_account)

    def restored():
        serials = tried.infra.json("state", "restore", ENVIRONMENT)["serials"]
        tried.state.write_bytes(stored[:100])
        tried.infra.run("state", "restore", ENVIRONMENT, "--serial", str(serials[-1]))
        tried.infra.run("plan", ENVIRONMENT, "--graph", tried.good, "--fail-on", "changes")

    checks.check("and the way back to a good state", restored)


def plans(checks, tried):
    more = tried.write("more.json", graph_of([TOPIC, VPC]))
    saved = str(tried.folder / "plan-file")

    def edited():
        tried.infra.run("plan", ENVIRONMENT, "--graph", more, "--out", saved)
        content = pathlib.Path(saved).read_text()
        pathlib.Path(saved).write_text(content.replace("10.0.0.0/16", "10.0.0.0/8"))
        tried.refused(["apply", saved, "--yes"], 9, "changed after it was saved")

    checks.check("a plan file that was edited", edited)

    def stale():
        tried.infra.run("plan", ENVIRONMENT, "--graph", more, "--out", saved)
        tried.infra.run("apply", ENVIRONMENT, "--graph", more, "--yes")
        tried.refused(["apply", saved, "--yes"], 5, "stale")
        tried.infra.run("apply", ENVIRONMENT, "--graph", tried.good, "--yes", "--allow-deletions")

    checks.check("a plan file whose state has moved on", stale)

    def drifted():
        louder = tried.write("louder.json", graph_of([{**TOPIC, "properties": {"TopicName": "tried-alerts", "DisplayName": "loud"}}]))
        tried.infra.run("plan", ENVIRONMENT, "--graph", louder, "--out", saved)
        topic = tried.moto.client("sns").list_topics()["Topics"][0]["TopicArn"]
        tried.moto.client("sns").set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="other")
        tried.refused(["apply", saved, "--yes"], 5, "stale")
        tried.moto.client("sns").set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="")

    checks.check("a plan file when what runs has changed", drifted)

    checks.check("a plan file that is not there", lambda: tried.refused(["apply", "not-there.json", "--yes"], 64, "not-there.json"))

    def applied():
        tried.infra.run("plan", ENVIRONMENT, "--graph", more, "--out", saved)
        tried.infra.run("apply", saved, "--yes")
        equal("vpc" in inventory(tried.moto), True, "whether the saved plan was carried out")

    checks.check("and a good plan file is applied", applied)

    checks.check("deletions that nobody agreed to", lambda: tried.refused(
        ["apply", ENVIRONMENT, "--graph", tried.good, "--yes"], 3, "network/vpc", "--allow-deletions"))
    checks.check("a question that nobody can answer", lambda: tried.refused(
        ["apply", ENVIRONMENT, "--graph", tried.good], 11, "--yes"))


def clouds(checks, tried):
    os.environ["AWS_MAX_ATTEMPTS"] = "1"
    for manner in ("page", "nothing", "late"):
        def answered():
            with Faulty(manner) as faulty:
                other = Infra(tried.moto, state=tried.infra.state)
                other.url = faulty.url
                began = time.monotonic()
                for command in (["plan"], ["apply", "--yes"]):
                    tried.refused([*command, ENVIRONMENT, "--graph", tried.good, "--timeout", "2"], 10, "IN5", infra=other)
                if time.monotonic() - began > 60:
                    raise AssertionError("it took more than a minute")

        checks.check(f"a cloud that answers {'with a ' if manner == 'page' else ''}{manner}", answered)

    def nobody():
        other = Infra(tried.moto, state=tried.infra.state)
        other.url = "http://127.0.0.1:9"
        tried.refused(["plan", ENVIRONMENT, "--graph", tried.good], 10, "IN5", infra=other)

    checks.check("a cloud that is not there", nobody)

    def stranger():
        other = Infra(tried.moto, state=tried.infra.state)
        other.credentials = {}
        tried.refused(["plan", ENVIRONMENT, "--graph", tried.good], 10, "AWS_ACCESS_KEY_ID", infra=other)

    checks.check("no credentials", stranger)


if __name__ == "__main__":
    checks = Checks("what bad input gets")
    with Moto() as moto:
        tried = Tried(moto)
        try:
            tried.infra.run("apply", ENVIRONMENT, "--graph", tried.good, "--yes")
            declarations(checks, tried)
            states(checks, tried)
            plans(checks, tried)
            clouds(checks, tried)
        finally:
            tried.infra.discard()
            shutil.rmtree(tried.folder, ignore_errors=True)
    checks.close()
