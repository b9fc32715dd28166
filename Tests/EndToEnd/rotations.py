"""Secrets that get another value on request: what gets the value and what reads it as it starts follow, what is declared is
refused, and runs that are killed meanwhile are finished by the next apply; in the sandbox.

    rotations.py [STRIDE]    one of so many calls is killed at; 8 by default, 1 for all of them
"""

import json
import sys

import releasing
from common import Checks, equal
from releasing import NAME, contains, killed_all_through, reference
from sandboxed import finish

checks = Checks("rotations")
STRIDE = int(sys.argv[1]) if len(sys.argv) > 1 else 8
IMAGE = "000000000000.dkr.ecr.eu-central-1.amazonaws.com/shop:one"


def assumed(service):
    return {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]}


def reader(name, secret):
    """A service whose task reads a secret as it starts."""
    return [
        {"address": f"{name}/task", "type": "AWS::ECS::TaskDefinition", "properties": {
            "Family": name, "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512",
            "ExecutionRoleArn": reference("role", "Arn"), "ContainerDefinitions": [{
                "Name": "main", "Image": IMAGE, "Essential": True,
                "Secrets": [{"Name": "KEY", "ValueFrom": secret}]}]},
            "lifecycle": {"retained": True, "createBeforeDestroy": True}},
        {"address": f"{name}/service", "type": "AWS::ECS::Service", "properties": {
            "ServiceName": name, "Cluster": reference("cluster", "Arn"), "LaunchType": "FARGATE", "DesiredCount": 1,
            "TaskDefinition": reference(f"{name}/task", "TaskDefinitionArn"),
            "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [reference("a", "SubnetId")]}}}}]


SHOP = [
    {"address": "a", "type": "AWS::EC2::Subnet", "properties": {
        "VpcId": reference("network", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1a"}},
    {"address": "b", "type": "AWS::EC2::Subnet", "properties": {
        "VpcId": reference("network", "VpcId"), "CidrBlock": "10.0.2.0/24", "AvailabilityZone": "eu-central-1b"}},
    # Credentials that the cloud generates, for a database and for what reads them.
    {"address": "database/secret", "type": "AWS::SecretsManager::Secret", "properties": {
        "Name": "shop/database", "GenerateSecretString": {
            "GenerateStringKey": "password", "SecretStringTemplate": "{\"username\": \"shop\"}", "ExcludePunctuation": True}}},
    {"address": "database/subnets", "type": "AWS::RDS::DBSubnetGroup", "properties": {
        "DBSubnetGroupDescription": "shop", "DBSubnetGroupName": "shop",
        "SubnetIds": [reference("a", "SubnetId"), reference("b", "SubnetId")]}},
    {"address": "database/main", "type": "AWS::RDS::DBInstance", "properties": {
        "DBInstanceIdentifier": "shop", "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20",
        "DBSubnetGroupName": reference("database/subnets", "DBSubnetGroupName"), "MasterUsername": "shop",
        "MasterUserPassword": {"$secret": "stored", "id": reference("database/secret", "Id"), "key": "password"}}},
    # Where the database is reached stands in the same secret, whatever its password.
    {"address": "database/attachment", "type": "AWS::SecretsManager::SecretTargetAttachment", "properties": {
        "SecretId": reference("database/secret", "Id"), "TargetId": reference("database/main", "DBInstanceIdentifier"),
        "TargetType": "AWS::RDS::DBInstance"}},
    # A key that a function makes.
    {"address": "rotation/role", "type": "AWS::IAM::Role", "properties": {
        "RoleName": "rotation", "AssumeRolePolicyDocument": assumed("lambda.amazonaws.com")}},
    {"address": "rotation/function", "type": "AWS::Lambda::Function", "properties": {
        "FunctionName": "rotation", "Runtime": "python3.13", "Handler": "index.handler",
        "Role": reference("rotation/role", "Arn"), "Code": {"ZipFile": "def handler(event, context): pass"}}},
    {"address": "rotation/permission", "type": "AWS::Lambda::Permission", "properties": {
        "FunctionName": reference("rotation/function", "Arn"), "Action": "lambda:InvokeFunction",
        "Principal": "secretsmanager.amazonaws.com"}},
    {"address": "keys/session", "type": "AWS::SecretsManager::Secret", "properties": {
        "Name": "shop/session", "GenerateSecretString": {"PasswordLength": 64}}},
    {"address": "rotation/session", "type": "AWS::SecretsManager::RotationSchedule", "properties": {
        "SecretId": reference("keys/session", "Id"), "RotationLambdaARN": reference("rotation/function", "Arn"),
        "RotationRules": {"AutomaticallyAfterDays": 30}, "RotateImmediatelyOnUpdate": False},
        "dependsOn": ["rotation/permission"]},
    # One that is declared.
    {"address": "keys/partner", "type": "AWS::SecretsManager::Secret", "properties": {
        "Name": "shop/partner", "SecretString": {"$secret": "environment", "name": "PARTNER"}}},
    {"address": "keys/empty", "type": "AWS::SecretsManager::Secret", "properties": {"Name": "shop/empty"}},
    {"address": "cluster", "type": "AWS::ECS::Cluster", "properties": {"ClusterName": "shop"}},
    {"address": "role", "type": "AWS::IAM::Role", "properties": {
        "RoleName": "shop", "AssumeRolePolicyDocument": assumed("ecs-tasks.amazonaws.com")}},
    *reader("orders", {"$join": [reference("database/secret", "Id"), ":password::"]}),
    *reader("sessions", reference("keys/session", "Id")),
]


class Shop(releasing.Project):
    run = ("rotate", NAME, "database/secret")

    def __init__(self):
        super().__init__()
        self.call("ecr", "CreateRepository", repositoryName="shop")
        self.call("ecr", "PutImage", repositoryName="shop", imageTag="one", imageManifest="{}")
        self.declare("one", gates=[{"gate": "apply"}], more=SHOP)
        self.apply()

    def versions(self, name):
        """The stages of a secret's versions that have any, and its current value."""
        found = self.call("secretsmanager", "DescribeSecret", SecretId=name)["VersionIdsToStages"]
        value = self.call("secretsmanager", "GetSecretValue", SecretId=name)["SecretString"]
        # A function may leave AWSPENDING where it is.
        stages = {stage for stages in found.values() for stage in stages if not stage.startswith("infra:")}
        return sorted(stages - {"AWSPENDING"}), value

    def revision(self, name):
        service = self.call("ecs", "DescribeServices", cluster="shop", services=[name])["services"][0]
        return service["taskDefinition"].split("/")[1]


def plans(shop):
    equal(shop.changes(), {}, "a plan without a request")
    equal(shop.changes("--rotate", "database", "--only", "database"), {
        "database/secret": ("update", ["rotated"]), "database/main": ("update", ["changedDeclaration"]),
        "orders/task": ("replace", ["readsAnew", "retained"]), "orders/service": ("update", ["changedDeclaration"])}, "a component")
    equal(shop.changes("--rotate", "keys/session"), {
        "keys/session": ("update", ["rotated"]), "sessions/task": ("replace", ["readsAnew", "retained"]),
        "sessions/service": ("update", ["changedDeclaration"])}, "a secret")
    return "what gets the value and what reads it as it starts, and nothing else"


def generates(shop):
    before = shop.versions("shop/database")[1]
    text = shop.approved("rotate", "database/secret")
    contains(text, "asked for another value", "it has read database/secret as it started")
    stages, after = shop.versions("shop/database")
    equal(stages, ["AWSCURRENT", "AWSPREVIOUS"], "the versions")
    before, after, password = json.loads(before), json.loads(after), json.loads(after)["password"]
    equal((before.pop("password") == after.pop("password"), password in text), (False, False), "the password")
    equal((before, after["username"], after["dbInstanceIdentifier"]), (after, "shop", "shop"), "what stands beside it")
    equal((shop.revision("orders"), shop.revision("sessions")), ("orders:2", "sessions:1"), "the tasks")
    equal(shop.changes(), {}, "the next plan")
    run = shop.history()[0]
    equal((run["command"], run["result"]), ("rotate", "succeeded"), "the record")
    return "a generated value: the database is told, the tasks are started again, the next plan is empty"


def by_function(shop):
    before = shop.versions("shop/session")[1]
    shop.approved("rotate", "keys/session")
    stages, after = shop.versions("shop/session")
    equal((stages, before == after), (["AWSCURRENT", "AWSPREVIOUS"], False), "the versions")
    equal(shop.revision("sessions"), "sessions:2", "the tasks")
    equal(shop.changes(), {}, "the next plan")
    return "a function's value"


def by_schedule(shop):
    shop.call("secretsmanager", "PutSecretValue", SecretId="shop/session", SecretString="another")
    equal(shop.changes(), {"sessions/task": ("replace", ["readsAnew", "retained"]), "sessions/service": ("update", ["changedDeclaration"])},
          "the plan")
    shop.apply()
    equal((shop.revision("sessions"), shop.changes()), ("sessions:3", {}), "after the apply")
    return "a value that came from elsewhere: the next plan starts the tasks again"


def refused(shop):
    for address, words in [
            ("keys/partner", "SecretString is declared"), ("keys/empty", "it declares no GenerateSecretString"),
            ("network", "it holds no secret"), ("nothing", "IN2052")]:
        contains(shop.approved("rotate", address, status=None), words if words == "IN2052" else "IN2170", words)
    return "a declared value, one that nothing makes, what holds none, what is not there"


def killed_between():
    base = Shop()
    first = base.versions("shop/database")[1]

    def look(project):
        value = project.versions("shop/database")[1]
        # What was killed before the value was changed has done nothing.
        rotated = value != first
        equal(project.revision("orders") != "orders:1", rotated, "the tasks have the value that is there")
        equal(project.changes(), {}, "the next plan")
        state = json.loads((project.folder / ".infra" / "sandbox-state" / f"{NAME}.json").read_text())
        equal(value in json.dumps(state) or json.loads(value)["password"] in json.dumps(state), False, "the state")

    return killed_all_through(base, STRIDE, look)


releasing.VARIABLES["PARTNER"] = "made-up-value-of-a-partner"
shop = Shop()
checks.check("plans of a rotation", lambda: plans(shop))
checks.check("a generated value", lambda: generates(shop))
checks.check("a value that a function makes", lambda: by_function(shop))
checks.check("a value that came by itself", lambda: by_schedule(shop))
checks.check("what cannot be rotated", lambda: refused(shop))
checks.check("killed all through a rotation", killed_between)
finish()
checks.close()
