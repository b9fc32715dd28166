"""`infra check` in the sandbox: an environment that is well, and conditions that are planted one by one, by the AWS API or
as a person would leave them. Each is found alone, with its exit code.

    checks.py
"""

import json
import signal
import subprocess

from common import REGION, Checks, equal, product
from releasing import NAME, VARIABLES, Project, application, reference, shell
from sandboxed import finish

checks = Checks("infra check")

MORE = [
    {"address": "topic", "type": "AWS::SNS::Topic", "properties": {"TopicName": "shop-topic"}},
    {"address": "logs", "type": "AWS::Logs::LogGroup", "properties": {"LogGroupName": "/shop", "RetentionInDays": 14}},
    {"address": "files", "type": "AWS::S3::Bucket", "properties": {
        "BucketName": "shop-files-123456789012", "VersioningConfiguration": {"Status": "Enabled"}}},
    {"address": "database", "type": "AWS::RDS::DBInstance", "properties": {
        "DBInstanceIdentifier": "shop", "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20",
        "MasterUsername": "shop", "ManageMasterUserPassword": True, "BackupRetentionPeriod": 7}},
    {"address": "key", "type": "AWS::KMS::Key", "properties": {"Description": "shop", "Enabled": True}},
    {"address": "group", "type": "AWS::EC2::SecurityGroup", "properties": {
        "GroupDescription": "shop", "VpcId": reference("network", "VpcId")}},
    {"address": "errors", "type": "AWS::CloudWatch::Alarm", "properties": {
        "AlarmName": "shop-errors", "Namespace": "AWS/Lambda", "MetricName": "Errors", "Statistic": "Sum", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "notBreaching"}},
]


class Checked(Project):
    def check(self, status):
        done = shell(product(), "check", NAME, "--graph", "graph.json", "--sandbox", "--json", folder=self.folder, status=status)
        document = json.loads(done.stdout)
        equal(document["isWell"], status == 0, "isWell")
        return [(row["kind"], row.get("address")) for row in document["findings"]]

    def made(self, more=MORE):
        self.declare("one", more=more)
        self.apply()
        self.call("cloudwatch", "SetAlarmState", AlarmName="shop-errors", StateValue="OK", StateReason="quiet")
        return self


base = Checked().made()


def well():
    equal(base.check(0), [], "findings")
    text = shell(product(), "check", NAME, "--graph", "graph.json", "--sandbox", folder=base.folder).stdout
    equal("all is well" in text and "1 health check" in text, True, f"the text: {text}")
    return text.split("\n")[0]


def planted(kind, address, plant, undo, *more):
    def run():
        plant()
        try:
            # A health check may say several things.
            equal(sorted(set(base.check(16))), sorted([(kind, address), *more]), "findings")
        finally:
            undo()
        equal(base.check(0), [], "findings once it is mended")
    return run


def identifier(address):
    rows = json.loads(shell(product(), "state", "list", NAME, "--sandbox", "--json", folder=base.folder).stdout)["resources"]
    return next(row["id"] for row in rows if row["address"] == address)


def alarm(state):
    return lambda: base.call("cloudwatch", "SetAlarmState", AlarmName="shop-errors", StateValue=state, StateReason="planted")


def sick():
    application.says(503, "<html>", "text/html")


RULE = [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]


def gone():
    project = Checked().made()
    arn = next(row["TopicArn"] for row in project.call("sns", "ListTopics")["Topics"])
    project.call("sns", "DeleteTopic", TopicArn=arn)
    equal(project.check(16), [("gone", "topic")], "findings")


def unfinished():
    project = Checked()
    (project.folder / ".infra" / "hold-smoke").write_text("")
    project.declare("one", more=MORE)
    process = project.start()
    project.wait_for(process, "smoke")
    process.send_signal(signal.SIGKILL)
    process.wait()
    project.call("cloudwatch", "SetAlarmState", AlarmName="shop-errors", StateValue="OK", StateReason="quiet")
    equal(project.check(16), [("unfinished", None)], "findings")


def unapplied():
    project = Checked().made()
    project.declare("two", more=MORE)
    equal(project.check(16), [("unapplied", "network")], "findings")


checks.check("an environment that is well", well)
checks.check("a health check that fails", planted("health", None, sick, application.healthy))
checks.check("an alarm that rings", planted("alarm", "errors", alarm("ALARM"), alarm("OK")))
checks.check("an alarm without data", planted("silent", "errors", alarm("INSUFFICIENT_DATA"), alarm("OK")))
checks.check("a log group that keeps its events for a shorter time", planted(
    "drift", "logs", lambda: base.call("logs", "PutRetentionPolicy", logGroupName="/shop", retentionInDays=1),
    lambda: base.call("logs", "PutRetentionPolicy", logGroupName="/shop", retentionInDays=14)))
checks.check("a group that lets the world in", planted(
    "opened", "group",
    lambda: base.call("ec2", "AuthorizeSecurityGroupIngress", GroupId=identifier("group"), IpPermissions=RULE),
    lambda: base.call("ec2", "RevokeSecurityGroupIngress", GroupId=identifier("group"), IpPermissions=RULE)))


def key(operation, **more):
    return lambda: base.call("kms", operation, KeyId=identifier("key"), **more)


def kept():
    key("CancelKeyDeletion")()
    key("EnableKey")()


checks.check("a key that waits for its deletion", planted(
    "leaving", "key", key("ScheduleKeyDeletion", PendingWindowInDays=7), kept))
checks.check("a key that is disabled", planted("drift", "key", key("DisableKey"), key("EnableKey")))

# Another environment of the same sandbox, for the time that it takes.
clock = {
    "formatVersion": 3, "environment": "clock/dev", "region": REGION, "outputs": [], "settings": {}, "resources": [
        {"address": "database", "type": "AWS::RDS::DBInstance", "properties": {
            "DBInstanceIdentifier": "clock", "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20",
            "MasterUsername": "clock", "ManageMasterUserPassword": True}}]}
(base.folder / ".infra" / "clock.json").write_text(json.dumps(clock))


def backups(days, *commands):
    def modify():
        base.call(
            "rds", "ModifyDBInstance", DBInstanceIdentifier="shop", BackupRetentionPeriod=days, ApplyImmediately=True)
        # Minutes pass until it is changed.
        for words in commands:
            shell(product(), *words, "clock/dev", "--graph", ".infra/clock.json", "--sandbox", "--yes", folder=base.folder)
    return modify


# Its retention is no longer as it was applied, either.
checks.check("a database without backups", planted(
    "backup", "database", backups(0, ["apply"]), backups(7, ["destroy", "--skip-snapshots"], ["apply"]),
    ("drift", "database")))


def versioning(status):
    return lambda: base.call(
        "s3", "PutBucketVersioning", Bucket="shop-files-123456789012", VersioningConfiguration={"Status": status})


checks.check("a bucket that keeps no versions", planted("drift", "files", versioning("Suspended"), versioning("Enabled")))
checks.check("a topic that was deleted", gone)
checks.check("a release that was killed", unfinished)


def refused():
    project = Checked().made()
    project.declare("one", more=[*MORE, {**MORE[0], "address": "second"}])
    kinds = {kind for kind, _ in project.check(16)}
    equal(kinds, {"unapplied"}, "kinds of findings")


def watched():
    words = [product(), "watch", NAME, "--graph", "graph.json", "--sandbox"]
    text = shell(*words, "--once", folder=base.folder).stdout
    equal("all is well" in text and "Last run" in text and "looked at" in text, True, f"the page: {text}")
    alarm("ALARM")()
    try:
        document = json.loads(shell(*words, "--once", "--json", folder=base.folder, status=16).stdout)
        equal((document["isWell"], [row["kind"] for row in document["found"]["findings"]], document["run"]["result"]),
              (False, ["alarm"], "succeeded"), "what is wrong")
        # It goes on looking until it is stopped.
        watching = subprocess.Popen(
            [str(word) for word in [*words, "--every", "1s", "--json"]], cwd=base.folder, env=VARIABLES, text=True,
            stdout=subprocess.PIPE)
        try:
            looks = [json.loads(watching.stdout.readline())]
            alarm("OK")()
            while not looks[-1]["isWell"] and len(looks) < 60:
                looks.append(json.loads(watching.stdout.readline()))
            watching.terminate()
            equal((looks[0]["isWell"], looks[-1]["isWell"], watching.wait(timeout=30)), (False, True, -signal.SIGTERM),
                  "the first look, the last one, and the end")
        finally:
            watching.kill()
            watching.wait()
    finally:
        alarm("OK")()
    return f"once, as JSON, and {len(looks)} looks until the alarm was quiet"


checks.check("a page that is watched", watched)
checks.check("a declaration that is not applied", unapplied)
checks.check("a declaration that cannot be applied", refused)
finish()
checks.close()
