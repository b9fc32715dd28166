"""Releases in the sandbox, with a real repository of Git and a loopback server as the application: gates that pass, gates
that fail, a rollback, and a run that is killed at each boundary between two gates and resumed by the next call.

    releases.py
"""

import json
import shutil
import signal
import threading
import time

from common import Checks, equal
from releasing import NAME, VARIABLES, Project, application, gates, reference, results
from sandboxed import PLACE, finish

checks = Checks("releases")
ALL = [(kind, "passed") for kind in ("preflight", "confirm", "command", "apply", "wait", "health", "smoke")]


def passes():
    project = Project()
    project.declare("one")
    text = project.apply()
    for kind, _ in ALL:
        if kind not in ("confirm", "apply") and f"✓ {kind}" not in text:
            raise AssertionError(f"{kind} is not told as passed: {text}")
    equal(project.steps(), ["before", "smoke"], "programs")
    run = project.history()[0]
    equal((run["result"], results(run)), ("succeeded", ALL), "the record")
    equal((run["branch"], run["commit"]), ("main", project.git("rev-parse", "HEAD")), "branch and commit")
    equal(run["gates"][5]["subject"], f"{application.url}/health", "the URL that was asked")
    log = project.infra("history", NAME, "--markdown")
    for field in ("environment", "branch", "commit", "by", "started", "duration", "changes", "cost a month", "status",
                  "rolled back", "approved by", "| check | result | time |"):
        if field not in log:
            raise AssertionError(f"the deployment log has no {field}: {log}")
    text = project.apply()
    if "gate" in text.replace("gate 1 of 7", "").replace("✓ preflight", ""):
        raise AssertionError(f"nothing is to be done, and gates are passed: {text}")
    equal(project.steps(), [], "programs where nothing is to be done")
    return "seven gates, in their order; a deployment log; nothing to do passes no gate"


def begins_not():
    project = Project()
    project.declare("one")
    (project.folder / "stray").write_text("")
    project.git("checkout", "-q", "-b", "topic")
    text = project.apply(status=15, code="IN6050")
    for what in ("the working tree is not clean: stray", "branch topic is checked out, not main", "follows no branch"):
        if what not in text:
            raise AssertionError(f"'{what}' is not told: {text}")
    equal(project.steps(), [], "programs")
    if (project.folder / ".infra" / "sandbox-state" / f"{NAME}.json").exists():
        raise AssertionError("something was stored")
    project.git("checkout", "-q", "main")
    (project.folder / "stray").unlink()
    # A commit that the upstream lacks, and one that it has and this checkout lacks.
    (project.folder / "version").write_text("two")
    project.git("commit", "-q", "-am", "two")
    project.apply(status=15, code="origin/main is at")
    project.git("push", "-q", "origin", "main")
    project.apply()
    project.git("reset", "-q", "--hard", "HEAD~1")
    project.declare("two")
    project.apply(status=15, code="origin/main is at")
    run = project.history()[0]
    equal((run["result"], results(run)), ("gateFailed", [("preflight", "failed")]), "the record")
    shutil.rmtree(project.origin)
    project.apply(status=15, code="the remote repository did not answer")
    return "tree, branch and upstream are told at once; nothing is asked, changed or stored"


def strange_answers():
    project = Project()
    project.declare("one")
    told = []
    for answer, finding in [
            ((503, "{}"), "status 503, not 200"),
            ((200, '{"status": "degraded"}'), 'status is "degraded", not "healthy"'),
            ((200, "{}"), "status is missing"),
            ((200, "<html></html>", "text/html"), "the body is not JSON (text/html)"),
            ((302, "", "text/plain", [("Location", "https://example.com/login")]), "a redirection to https://example.com/login")]:
        application.says(*answer)
        text = project.apply(status=15, code="IN6051")
        if finding not in text:
            raise AssertionError(f"'{finding}' is not told: {text}")
        equal(application.asked, 2, "attempts")
        told.append(project.history()[0]["gates"][-1]["findings"])
    project.declare("one", gates(timeout=1, attempts=1))
    application.answer = lambda path: time.sleep(3) or (200, "application/json", "{}", ())
    project.apply(status=15, code="no answer within 1 s")
    application.healthy()
    project.declare("one")
    project.apply()
    equal(project.history()[0]["result"], "succeeded", "the end")
    return f"{len(told) + 1} kinds of answers that are wrong, each told and recorded; resumed once it is right"


def programs():
    project = Project()
    project.declare("one")
    (project.folder / ".infra" / "exit-before").write_text("7")
    (project.folder / ".infra" / "say-before").write_text("no route to the database\n")
    text = project.apply(status=15, code="it ended with 7")
    if "no route to the database" not in text:
        raise AssertionError(f"what it printed is not told: {text}")
    equal(project.json("sandbox", "status")["records"], [], "what is in the cloud")
    (project.folder / ".infra" / "exit-before").unlink()
    (project.folder / ".infra" / "hold-smoke").write_text("")
    waiting = gates()
    waiting[-1]["command"]["timeout"] = 1
    project.declare("one", waiting)
    started = time.monotonic()
    project.apply(status=15, code="it did not end within 1 s, and was killed")
    if time.monotonic() - started > 30:
        raise AssertionError("a program that hangs is waited for")
    (project.folder / ".infra" / "hold-smoke").unlink()
    gone = gates({"gate": "smoke", "command": {"words": ["./missing.sh"], "timeout": 1}})
    project.declare("one", gone)
    project.apply(status=15, code="./missing.sh is not a program that can be run here")
    return "one that fails before the apply, one that hangs, one that is missing"


def killed():
    """Killed while each of its gates is passed, and right after it; each is finished by the next call."""
    boundaries = []
    for index, (kind, _) in enumerate(ALL):
        for moment in ("at", "after"):
            if kind in ("preflight", "confirm", "apply", "wait") and moment == "at":
                continue
            project = Project()
            project.declare("one")
            # It stands still at a program that is held; what it has passed before is written down.
            held = {"command": "before", "smoke": "smoke"}.get(kind)
            if moment == "at" and kind == "health":
                event = threading.Event()
                application.answer = lambda path: event.wait(20) and (200, "application/json", '{"status": "healthy"}', ())
                application.asked = 0
            plan = gates()
            if moment == "after":
                # One more program after the gate, which holds it there.
                plan.insert(index + 1, {"gate": "command", "command": {"words": ["./step.sh", "held"], "timeout": 60}})
                held = "held"
                project.declare("one", plan)
            if held:
                (project.folder / ".infra" / f"hold-{held}").write_text("")
            process = project.start()
            project.wait_for(process, held)
            process.kill()
            process.wait()
            application.healthy()
            if moment == "at" and kind == "health":
                event.set()
            for hold in (project.folder / ".infra").glob("hold-*"):
                hold.unlink()
            time.sleep(0.1)
            project.steps()
            text = project.apply()
            run = project.history()[0]
            kinds = [gate["gate"] for gate in plan]
            equal(run["result"], "succeeded", f"{kind} {moment}: the end")
            applying = kinds[kinds.index("apply"):]
            equal(
                [gate["kind"] for gate in run["gates"] if gate["gate"] >= kinds.index("apply")], applying,
                f"{kind} {moment}: the gates of the record")
            applied = kinds.index("apply") < (index + (moment == "after")) or (kind == "apply")
            if applied and "resuming an earlier run" not in text:
                raise AssertionError(f"{kind} {moment}: does not say that it resumes: {text}")
            ran = project.steps()
            if applied and ("before" in ran or (kind == "smoke" and moment == "after" and "smoke" in ran)):
                raise AssertionError(f"{kind} {moment}: what was passed is passed again: {ran}")
            equal(len({run["fence"] for run in project.history()}), 2, f"{kind} {moment}: runs")
            equal([run["result"] for run in project.history()], ["succeeded", "died"], f"{kind} {moment}: results")
            boundaries.append(f"{moment} {kind}")
    return f"{len(boundaries)} boundaries: {', '.join(boundaries)}"


def rolls_back():
    project = Project()
    first = project.git("rev-parse", "HEAD")
    project.declare("one", on_failure="rollBack")
    project.apply()
    second = project.commit("two")
    project.declare("two", on_failure="rollBack")
    project.steps()
    # The application is sick while the second version is there.
    application.answer = lambda path: (
        (200 if project.tag() == "one" else 500), "application/json", '{"status": "healthy"}', ())
    started = time.monotonic()
    text = project.apply(status=15, code="rolled back")
    seconds = time.monotonic() - started
    if seconds > 60:
        raise AssertionError(f"the version before came back after {seconds:.0f} s")
    application.healthy()
    equal(project.tag(), "one", "what runs")
    equal(project.steps(), ["before", "smoke"], "programs: the migration forward, and the test of the way back")
    back, forth, _ = project.history()
    equal((forth["result"], forth["commit"]), ("gateFailed", second), "the failed run")
    equal((back["command"], back["result"]), ("rollback", "succeeded"), "the rollback")
    equal([gate["kind"] for gate in back["gates"]], ["apply", "wait", "health", "smoke"], "the gates of the rollback")
    log = project.infra("history", NAME, "--markdown")
    if "| rolled back | yes, to what was applied at" not in log:
        raise AssertionError(f"the log does not say that it was rolled back: {log}")
    if "one → two" not in text:
        raise AssertionError(f"the plan is not shown: {text}")
    # And by hand, forth and back.
    project.apply()
    equal(project.tag(), "two", "what runs")
    versions = project.json("rollback", NAME, "--list")["versions"]
    equal([version["commit"] for version in versions], [second, first], "versions: each with the commit of what it applied")
    project.infra("rollback", NAME, "--yes", status=11, code="ROLLBACK PRODUCTION")
    project.infra("rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION")
    equal(project.tag(), "one", "what runs")
    project.infra("rollback", NAME, "--to", "ffff", status=64, code="IN6053")
    project.infra("rollback", NAME, "--to", versions[0]["graphDigest"][:10], "--yes", "--approve", "ROLLBACK PRODUCTION")
    equal(project.tag(), "two", "what runs")
    project.infra("rollback", NAME, "--graph-out", "before.json")
    graph = json.loads((project.folder / "before.json").read_text())
    equal(graph["resources"][0]["properties"]["Tags"][0]["Value"], "one", "the graph of the version before")
    return f"by itself within {seconds:.0f} s, and by hand: forth, back, by digest; the record of both runs"


def renames_back():
    """A record of DNS is spelled otherwise by the cloud; of two equal addresses nothing tells which is which."""
    def things(record, *addresses, renamed=()):
        former = dict(zip((record, *addresses), renamed))
        return [
            {"address": name, "type": kind, "properties": properties,
             "lifecycle": {"renamedFrom": [former[name]]} if name in former else {}}
            for name, kind, properties in [
                ("zone", "AWS::Route53::HostedZone", {"Name": "example.com"}),
                (record, "AWS::Route53::RecordSet", {
                    "HostedZoneId": reference("zone", "Id"), "Name": "shop.example.com", "Type": "A", "TTL": "60",
                    "ResourceRecords": ["192.0.2.1"]}),
                *((name, "AWS::EC2::EIP", {"Domain": "vpc"}) for name in addresses)]]

    project = Project()
    names = ("name", "one", "two")
    project.declare("one", more=things(*names))
    project.apply()
    project.declare("one", more=things("record", "left", "right", renamed=names))
    project.apply()
    held = lambda: {row["address"]: row["id"] for row in project.json("state", "list", NAME)["resources"]}
    moved = held()
    project.infra("rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION")
    back = held()
    equal([back[name] for name in names], [moved[name] for name in ("record", "left", "right")], "what is where it was")
    equal(len(back), len(moved), "resources")
    return "each at the address that it had: nothing is made or deleted"


def rolls_back_not():
    project = Project()
    project.declare("one", on_failure="rollBack")
    application.says(500, "{}")
    project.apply(status=15, code="IN6053")
    application.healthy()
    project.apply()
    # The way back from a new table loses what is in it.
    table = {"address": "orders", "type": "AWS::DynamoDB::Table", "properties": {
        "TableName": "orders", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}}
    project.declare("two", on_failure="rollBack", more=[table])
    application.says(500, "{}")
    text = project.apply(status=15, code="IN6052")
    if "orders" not in text.split("IN6052")[1]:
        raise AssertionError(f"does not say what would be lost: {text}")
    application.healthy()
    equal(project.tag(), "two", "what runs")
    equal([run["command"] for run in project.history()][:1], ["apply"], "no rollback is recorded")
    # Whoever has read it may.
    project.infra(
        "rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION", "--allow-deletions")
    equal(project.tag(), "one", "what runs")
    # A version whose table is gone since comes back only where the command says that it may be empty.
    project.declare("three", more=[table])
    project.apply()
    project.declare("four")
    project.apply()
    before = project.json("state", "list", NAME)
    text = project.infra(
        "rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION", "--allow-deletions", status=15, code="IN6052")
    if "orders" not in text.split("IN6052")[1]:
        raise AssertionError(f"does not say what is gone: {text}")
    equal((project.tag(), project.json("state", "list", NAME)), ("four", before), "what runs, and the state")
    project.infra(
        "rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION", "--allow-deletions", "--without-data")
    equal(project.tag(), "three", "what runs")
    return "no version before, a way back that loses data, data that is gone: told, and nothing done; by hand it is"


def killed_rollback():
    project = Project()
    project.declare("one", on_failure="rollBack")
    project.apply()
    project.declare("two", on_failure="rollBack")
    project.steps()
    (project.folder / ".infra" / "hold-smoke").write_text("")
    application.answer = lambda path: (
        (200 if project.tag() == "one" else 500), "application/json", '{"status": "healthy"}', ())
    process = project.start()
    project.wait_for(process, "smoke")
    process.kill()
    process.wait()
    (project.folder / ".infra" / "hold-smoke").unlink()
    application.healthy()
    equal(project.history()[0]["result"], "died", "the rollback")
    project.apply(status=15, code="IN6052")
    project.infra("rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION")
    run = project.history()[0]
    equal((run["command"], run["result"], project.tag()), ("rollback", "succeeded", "one"), "the end")
    project.declare("three", on_failure="rollBack")
    project.apply()
    return "refuses the declaration that led to it, is resumed, and a new declaration is applied"


def on_s3():
    """The same with states on the sandbox's S3: the record, a rollback under the same lease, and going on after a kill."""
    project = Project(PLACE)
    project.declare("one", on_failure="rollBack")
    project.apply()
    equal([(run["result"], results(run)) for run in project.history()], [("succeeded", ALL)], "the record")
    project.declare("two", on_failure="rollBack")
    application.fails(2)
    project.apply(status=15, code="rolled back")
    back, forth, _ = project.history()
    equal((forth["result"], back["command"], back["result"]), ("gateFailed", "rollback", "succeeded"), "the record")
    equal((back["fence"], back["part"]), (forth["fence"], 1), "the lease of both")
    project.declare("three", on_failure="rollBack")
    (project.folder / ".infra" / "hold-smoke").write_text("")
    project.steps()
    process = project.start()
    project.wait_for(process, "smoke")
    process.kill()
    process.wait()
    (project.folder / ".infra" / "hold-smoke").unlink()
    equal(project.history()[0]["result"], "died", "the killed run")
    project.apply()
    equal([run["result"] for run in project.history()][:2], ["succeeded", "died"], "results")
    versions = project.json("rollback", NAME, "--list")["versions"]
    equal(len(versions), 2, "versions")
    project.infra("rollback", NAME, "--yes", "--approve", "ROLLBACK PRODUCTION")
    return "recorded, rolled back under the same lease, resumed, rolled back by hand"


def backups_and_alarms():
    project = Project()
    database = {"address": "database", "type": "AWS::RDS::DBInstance", "properties": {
        "DBInstanceIdentifier": "shop", "Engine": "postgres", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20",
        "MasterUsername": "shop", "MasterUserPassword": {"$secret": "environment", "name": "DB_PASSWORD"}}}
    alarm = {"address": "watch/errors", "type": "AWS::CloudWatch::Alarm", "properties": {
        "AlarmName": "errors", "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
        "MetricName": "Errors", "Namespace": "AWS/Lambda", "Period": 60, "Statistic": "Sum", "Threshold": 1}}
    plan = [
        {"gate": "backUp", "of": "database"}, {"gate": "apply"},
        {"gate": "quiet", "alarms": ["watch/errors"], "seconds": 900}]

    def says(word):
        project.call("cloudwatch", "SetAlarmState", AlarmName="errors", StateValue=word, StateReason="as told")

    def snapshots():
        return [
            (found["DBSnapshotIdentifier"], found["Status"])
            for found in project.call("rds", "DescribeDBSnapshots")["DBSnapshots"]]

    VARIABLES["DB_PASSWORD"] = "made-up-for-tests"
    project.declare("one", plan, more=[database, alarm])
    project.apply(status=15, code="watch/errors has no data")
    equal(snapshots(), [], "backups of what did not exist")
    says("OK")
    project.apply()
    equal(project.history()[0]["result"], "succeeded", "the end")
    says("ALARM")
    database["properties"]["BackupRetentionPeriod"] = 3
    project.declare("two", plan, more=[database, alarm])
    project.apply(status=15, code="watch/errors alarms: as told")
    made = project.history()[0]["gates"][0]["backup"]
    equal(snapshots(), [(made, "available")], "the backup of the record")
    if not made.startswith("shop-before-"):
        raise AssertionError(f"the backup's name does not say of what it is: {made}")
    says("OK")
    project.apply()
    equal(snapshots(), [(made, "available")], "backups where a release goes on")
    # A run that is killed after its backup takes the same one when the same plan is applied.
    database["properties"]["BackupRetentionPeriod"] = 5
    held = [plan[0], {"gate": "command", "command": {"words": ["./step.sh", "held"], "timeout": 60}}, *plan[1:]]
    project.declare("three", held, more=[database, alarm])
    (project.folder / ".infra" / "hold-held").write_text("")
    process = project.start()
    project.wait_for(process, "held")
    process.kill()
    process.wait()
    (project.folder / ".infra" / "hold-held").unlink()
    equal(len(snapshots()), 2, "backups")
    project.apply()
    equal(len(snapshots()), 2, "backups after a kill")
    for gate, code in [({"gate": "backUp", "of": "network"}, "IN2129"),
                       ({"gate": "quiet", "alarms": ["network"], "seconds": 1}, "IN2129"),
                       ({"gate": "backUp", "of": "nothing"}, "IN2016")]:
        project.declare("four", [{"gate": "apply"}, gate], more=[database, alarm])
        project.apply(status=7, code=code)
    text = "".join(path.read_text() for path in (project.folder / ".infra").rglob("*") if path.suffix in (".json", ".jsonl"))
    if VARIABLES["DB_PASSWORD"] in text:
        raise AssertionError("a password stands in a record")
    return "a backup that is waited for, named in the record, made once; alarms that are quiet, loud and silent"


def stopped():
    """Ctrl-C while a gate waits."""
    project = Project()
    plan = gates()
    plan[4]["seconds"] = 600
    project.declare("one", plan)
    process = project.start(read=True)
    for line in process.stderr:
        if "gate 5 of 7: wait" in line:
            break
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=30)
    equal(process.returncode, 130, f"the exit code: {output}{errors}")
    equal(project.history()[0]["result"], "cancelled", "the record")
    return "exit code 130, recorded"


checks.check("a release that passes all its gates", passes)
checks.check("a release that cannot begin", begins_not)
checks.check("answers that are wrong", strange_answers)
checks.check("programs that fail", programs)
checks.check("killed at each boundary between gates", killed)
checks.check("a release that is rolled back", rolls_back)
checks.check("a release that is not rolled back by itself", rolls_back_not)
checks.check("a rollback of renames", renames_back)
checks.check("a rollback that is killed", killed_rollback)
checks.check("a release that is stopped", stopped)
checks.check("backups and alarms", backups_and_alarms)
checks.check("releases with states on S3", on_s3)
finish()
checks.close()
