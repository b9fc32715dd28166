"""What a cloud that others wrote, and one that fails, do to a plan: a clear error with its own exit code, nothing changed
and nothing lost. What needs no such witness is in `Tests/CommandsTests/FrontDoor`."""

import http.server
import json
import os
import pathlib
import shutil
import socketserver
import tempfile
import threading
import time

from common import Checks, Infra, Moto, counts, equal, inventory

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


def plans(checks, tried):
    more = tried.write("more.json", graph_of([TOPIC, VPC]))
    saved = str(tried.folder / "plan-file")

    def drifted():
        louder = tried.write("louder.json", graph_of([{**TOPIC, "properties": {"TopicName": "tried-alerts", "DisplayName": "loud"}}]))
        tried.infra.run("plan", ENVIRONMENT, "--graph", louder, "--out", saved)
        topic = tried.moto.client("sns").list_topics()["Topics"][0]["TopicArn"]
        tried.moto.client("sns").set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="other")
        tried.refused(["apply", saved, "--yes"], 5, "stale", "alerts: DisplayName")
        tried.moto.client("sns").set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="")

    checks.check("a plan file when what runs has changed", drifted)

    def applied():
        tried.infra.run("plan", ENVIRONMENT, "--graph", more, "--out", saved)
        tried.infra.run("apply", saved, "--yes")
        equal("vpc" in inventory(tried.moto), True, "whether the saved plan was carried out")

    checks.check("and a good plan file is applied", applied)


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
            plans(checks, tried)
            clouds(checks, tried)
        finally:
            tried.infra.discard()
            shutil.rmtree(tried.folder, ignore_errors=True)
    checks.close()
