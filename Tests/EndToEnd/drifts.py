"""Drift with a name: finally/dev in a sandbox that is served, changed by users and roles of its own over AWS's API, and what
`infra drift` says of each change: whose it was, or that it is not known."""

import json
import os
import subprocess

import boto3

from common import REGION, ROOT, Checks, boto, equal, product
from sandboxed import ACCOUNT, ENVIRONMENT, Served, finish

checks = Checks("drift with a name")
PROJECT = Served()


def infra(*words, status=0):
    done = subprocess.run(
        [str(product()), *words, "--project", str(ROOT), "--endpoint", PROJECT.url, "--state", str(PROJECT.states)],
        env={**PROJECT.environment(), **{name: os.environ[name] for name in ("HOME", "INFRA_CACHE") if name in os.environ}},
        capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL)
    equal(done.returncode, status, f"infra {' '.join(words)}: {done.stdout}{done.stderr}")
    return done.stdout


def drift():
    """Whose each change was, by address and property; `None` for unknown."""
    report = json.loads(infra("drift", ENVIRONMENT, "--json", status=16))
    found = {}
    for resource in report["resources"]:
        for what, by in [("gone", resource.get("by"))] + [(one["path"], one["by"]) for one in resource["properties"]]:
            if by:
                found[f"{resource['address']} {what}"] = (by.get("name") or by.get("role")) if by["isKnown"] else None
    return found


class Person:
    """A user of the account with keys of their own, or a session of a role."""

    iam = boto("iam", PROJECT.url, ACCOUNT, "sandbox")

    def __init__(self, **credentials):
        self.credentials = credentials

    @classmethod
    def named(cls, name):
        cls.iam.create_user(UserName=name)
        key = cls.iam.create_access_key(UserName=name)["AccessKey"]
        return cls(aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])

    def client(self, service):
        # A user agent says what its owner wants it to say.
        return boto3.client(
            service, endpoint_url=PROJECT.url, region_name=REGION, **self.credentials,
            config=boto3.session.Config(user_agent="infra/1.0 (root)"))

    def assuming(self, role, session):
        keys = self.client("sts").assume_role(RoleArn=role, RoleSessionName=session)["Credentials"]
        return Person(
            aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys["SessionToken"])


def by_hand():
    """What people change, and whose each change must be."""
    alice, bob = Person.named("alice"), Person.named("bob")
    role = next(one["Arn"] for one in Person.iam.list_roles()["Roles"] if one["RoleName"].startswith("finally-dev"))
    night = alice.assuming(role, "bob")
    expected = {}

    alice.client("lambda").update_function_configuration(FunctionName="finally-dev-api", MemorySize=777)
    expected["api/function MemorySize"] = "alice"

    logs = bob.client("logs")
    for days in (1, 3):
        logs.put_retention_policy(logGroupName="/aws/apigateway/finally-dev-api", retentionInDays=days)
    expected["api/access-logs RetentionInDays"] = "bob"

    database = bob.client("rds").describe_db_instances()["DBInstances"][0]["DBInstanceIdentifier"]
    bob.client("rds").modify_db_instance(DBInstanceIdentifier=database, BackupRetentionPeriod=3, ApplyImmediately=True)
    # Somebody else sets the same again: it was moved before.
    alice.client("rds").modify_db_instance(DBInstanceIdentifier=database, BackupRetentionPeriod=3, ApplyImmediately=True)
    expected["database/main BackupRetentionPeriod"] = "bob"

    vpcs = night.client("ec2").describe_vpcs(Filters=[{"Name": "is-default", "Values": ["false"]}])["Vpcs"]
    night.client("ec2").create_tags(Resources=[vpcs[0]["VpcId"]], Tags=[{"Key": "Name", "Value": "other"}])
    expected["network/vpc Tags.Name"] = "alice"

    alarms = [one["AlarmName"] for one in alice.client("cloudwatch").describe_alarms()["MetricAlarms"]]
    gone = next(name for name in alarms if name.endswith("api-5xx"))
    bob.client("cloudwatch").delete_alarms(AlarmNames=[gone])
    expected["monitoring/critical-alarm/api-5xx gone"] = "bob"
    return expected


def nobody():
    infra("apply", ENVIRONMENT, "--yes")
    report = json.loads(infra("drift", ENVIRONMENT, "--json"))
    equal((report["hasDrift"], report["resources"]), (False, []), "drift after an apply")
    return f"{report['read']} resources read"


def people():
    expected = by_hand()
    equal(drift(), expected, "whose the changes were")
    return f"{len(expected)} changes by two users and a role's session, each with its author"


def taken_back():
    """An apply takes the drift back; what is changed then is told anew, by whoever changed it then."""
    infra("apply", ENVIRONMENT, "--yes", "--allow-deletions")
    infra("drift", ENVIRONMENT)
    carol = Person.named("carol")
    carol.client("logs").put_retention_policy(logGroupName="/aws/apigateway/finally-dev-api", retentionInDays=3)
    equal(drift(), {"api/access-logs RetentionInDays": "carol"}, "whose the change was")
    text = infra("drift", ENVIRONMENT, status=16)
    for part in ("set by carol at ", "(logs PutRetentionPolicy)", f"next: infra plan {ENVIRONMENT} --project"):
        if part not in text:
            raise AssertionError(f"no {part!r} in: {text}")
    return "the last author, not the earlier one"


def recorded(operation):
    return boto("cloudtrail", PROJECT.url, ACCOUNT, "sandbox").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": operation}])["Events"]


def told():
    """What the records themselves say."""
    events = recorded("PutRetentionPolicy")
    record = json.loads(events[0]["CloudTrailEvent"])
    equal((events[0]["Username"], record["userIdentity"]["userName"], record["eventSource"]),
          ("carol", "carol", "logs.amazonaws.com"), "the record")
    made = json.loads(recorded("CreateDBInstance")[0]["CloudTrailEvent"])["requestParameters"]
    equal(made["masterUserPassword"], "HIDDEN_DUE_TO_SECURITY_REASONS", "a password in a record")
    return "records in CloudTrail's form, passwords hidden"


checks.check("nothing drifts after an apply", nobody)
checks.check("each change has its author", people)
checks.check("an apply takes it back, and the next author is another", taken_back)
checks.check("what CloudTrail tells", told)
PROJECT.stop()
finish()
checks.close()
