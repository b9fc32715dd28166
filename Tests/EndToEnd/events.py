"""What is told of runs: JSON Lines for programs, a webhook and a topic for people.

    events.py
"""

import contextlib
import json
import os
import subprocess
import time

from common import Checks, equal
from releasing import NAME, VARIABLES, WORDS, Project, Quiet, application, served
from sandboxed import finish

checks = Checks("events")


class Webhook:
    """Takes messages, or refuses them as it is told."""

    def __init__(self):
        webhook = self
        webhook.bodies, webhook.status, webhook.pause = [], 200, 0

        class Handler(Quiet):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                time.sleep(webhook.pause)
                webhook.bodies.append(json.loads(body))
                with contextlib.suppress(BrokenPipeError):
                    self.send_response(webhook.status)
                    self.end_headers()

        self.secret = "T0/B0/made-up-token"
        self.url = f"{served(Handler)}/services/{self.secret}"

    def texts(self):
        texts, self.bodies = [body["text"] for body in self.bodies], []
        return texts


webhook = Webhook()
VARIABLES["DEPLOY_WEBHOOK"] = webhook.url
HOOK = {"webhook": {"$secret": "environment", "name": "DEPLOY_WEBHOOK"}, "on": ["begins", "succeeds", "fails"]}


def declare(project, version, notify, **more):
    project.declare(version, **more)
    path = project.folder / "graph.json"
    graph = json.loads(path.read_text())
    graph["settings"]["notify"] = notify
    path.write_text(json.dumps(graph))


def events(project, name="events.jsonl"):
    path = project.folder / ".infra" / name
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    path.unlink()
    return lines


def lines():
    project = Project()
    project.declare("one")
    project.apply("--events", ".infra/events.jsonl")
    found = events(project)
    equal({line["formatVersion"] for line in found}, {1}, "formats")
    names = [line["event"] for line in found]
    equal((names.count("stepBegan"), names.count("stepEnded")), (2, 2), "steps")
    equal((names.index("gateBegan"), names[-1]), (0, "runEnded"), "the first and the last")
    began = found[names.index("runBegan")]
    equal((began["environment"], began["command"], began["branch"], began["gates"]), (NAME, "apply", "main", 7), "the run")
    ended = found[-1]
    equal((ended["result"], ended["changes"], ended["failures"]), ("succeeded", {"create": 2}, []), "its end")
    equal([line["kind"] for line in found if line["event"] == "gateEnded"], ["preflight", "command", "wait", "health", "smoke"], "gates")
    equal(found == sorted(found, key=lambda line: line["time"]), True, "times rise")
    # Nothing to do is told, too.
    project.apply("--events", ".infra/events.jsonl")
    equal([line["event"] for line in events(project)], ["gateBegan", "gateEnded", "runBegan", "runEnded"], "a run with nothing to do")
    # A gate that is not passed, and the rollback that it leads to.
    project.declare("two", on_failure="rollBack")
    application.answer = lambda path: ((200 if project.tag() == "one" else 500), "application/json", '{"status": "healthy"}', ())
    project.apply("--events", ".infra/events.jsonl", status=15)
    application.healthy()
    found = events(project)
    runs = [(line["event"], line["command"], line.get("result")) for line in found if line["event"].startswith("run")]
    equal(runs, [("runBegan", "apply", None), ("runEnded", "apply", "gateFailed"), ("runBegan", "rollback", None),
                 ("runEnded", "rollback", "succeeded")], "the runs")
    failed = next(line for line in found if line["event"] == "gateEnded" and line["result"] == "failed")
    equal((failed["kind"], failed["findings"]), ("health", ["status 500, not 200"]), "the gate")
    return "steps, gates and runs, in their order; nothing to do; a gate that fails and its rollback"


def descriptors():
    project = Project()
    project.declare("one")

    def command(writer):
        return project.command("apply", NAME, "--yes", "--approve", WORDS, "--events", f"fd:{writer}")

    reader, writer = os.pipe()
    done = subprocess.run(
        command(writer), cwd=project.folder, env=VARIABLES, capture_output=True, text=True, timeout=120,
        pass_fds=[writer])
    os.close(writer)
    with os.fdopen(reader) as stream:
        found = [json.loads(line) for line in stream]
    equal((done.returncode, found[-1]["event"], found[-1]["result"]), (0, "runEnded", "succeeded"), "by a descriptor")
    # A reader that goes away stops nothing.
    project.declare("two")
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command(writer), cwd=project.folder, env=VARIABLES, capture_output=True, text=True, timeout=120,
        pass_fds=[writer])
    os.close(writer)
    equal((done.returncode, project.tag()), (0, "two"), "a reader that is gone")
    project.declare("three")
    for place, what in (("fd:99", "no such descriptor is open"), ("fd:0", "no such descriptor"), ("missing/events", "cannot write missing/events")):
        project.apply("--events", place, status=1, code=what)
    equal(project.tag(), "two", "nothing is done where events cannot be written")
    project.apply("--events", "/dev/full", status=None)
    equal(project.tag(), "three", "what runs where events cannot be kept")
    return "a pipe, a reader that is gone, places that cannot be written to"


def told():
    project = Project()
    declare(project, "one", [HOOK])
    outputs = [project.apply()]
    begins, succeeds = webhook.texts()
    for text, parts in ((begins, (f"{NAME}: apply begins", "of main", "by ")), (succeeds, (f"{NAME}: apply succeeded", "2 created", "7 of 7 gates"))):
        for part in parts:
            if part not in text:
                raise AssertionError(f"'{part}' is not told: {text}")
    # A failure and its rollback, to those who want to hear of failures only.
    declare(project, "two", [dict(HOOK, on=["fails"])], on_failure="rollBack")
    application.answer = lambda path: ((200 if project.tag() == "one" else 500), "text/html", "<b>&</b>", ())
    outputs.append(project.apply(status=15))
    application.healthy()
    texts = webhook.texts()
    if not texts or "stopped at a gate · health" not in texts[0] or "status 500, not 200" not in texts[0]:
        raise AssertionError(f"does not say what failed: {texts}")
    # What does not get through is said, and stops nothing.
    for number, (status, pause, url, what) in enumerate([
            (404, 0, webhook.url, "the webhook answered with status 404"),
            (200, 0, f"http://127.0.0.1:1/{webhook.secret}", "the webhook: "),
            (200, 0, f"http://example.com/{webhook.secret}", "does not begin with https://"),
            (200, 12, webhook.url, "did not answer within 10 s"),
            (200, 0, None, "DEPLOY_WEBHOOK")]):
        webhook.status, webhook.pause = status, pause
        VARIABLES["DEPLOY_WEBHOOK"] = url
        if url is None:
            VARIABLES.pop("DEPLOY_WEBHOOK")
        declare(project, f"bad-{number}", [dict(HOOK, on=["succeeds"])])
        outputs.append(project.apply("--events", ".infra/events.jsonl", code="IN6054"))
        if what not in outputs[-1]:
            raise AssertionError(f"'{what}' is not told: {outputs[-1]}")
        equal(project.tag(), f"bad-{number}", "what runs")
        found = [line for line in events(project) if line["event"] == "notificationFailed"]
        equal(len(found), 1, "events of what was not told")
    webhook.status, webhook.pause = 200, 0
    VARIABLES["DEPLOY_WEBHOOK"] = webhook.url
    kept = "".join(path.read_text() for path in (project.folder / ".infra").rglob("*") if path.suffix in (".json", ".jsonl", ".journal"))
    for place, text in (("what is printed", "".join(outputs)), ("what is kept", kept)):
        if webhook.secret in text:
            raise AssertionError(f"the webhook's URL stands in {place}")
    return "a beginning, an end, a failure; five ways not to get through; the URL is nowhere"


def topics():
    project = Project()
    topic = {"address": "releases", "type": "AWS::SNS::Topic", "properties": {"TopicName": "releases"}}
    notify = [{"topic": "releases", "on": ["succeeds"]}]
    declare(project, "one", notify, more=[topic])
    project.apply(code="releases did not exist when the run began")
    declare(project, "two", notify, more=[topic])
    trace = project.apply("--debug-http")
    for part in ("Publish", f"{NAME}: apply succeeded"):
        if part not in trace:
            raise AssertionError(f"'{part}' is not sent: {trace[-3000:]}")
    if "IN6054" in trace:
        raise AssertionError(f"it was not told: {trace}")
    declare(project, "three", [{"topic": "network", "on": ["fails"]}], more=[topic])
    project.apply(status=7, code="IN2129")
    declare(project, "three", [{"topic": "nothing", "on": ["fails"]}], more=[topic])
    project.apply(status=7, code="IN2016")
    declare(project, "three", [{"webhook": {"$secret": "environment", "name": "AWS_SECRET_ACCESS_KEY"}, "on": ["fails"]}])
    project.apply(status=7, code="credentials")
    return "a topic that is there, one that is not yet, and what is none"


checks.check("lines for programs", lines)
checks.check("where lines go", descriptors)
checks.check("a webhook", told)
checks.check("a topic", topics)
finish()
checks.close()
