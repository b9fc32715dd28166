"""Databases and clusters that are made again from a backup of a release: what refers to them follows, the next plan is empty, what cannot be
restored is refused, and runs that are killed meanwhile are finished by the next apply; in the sandbox.

    restores.py [STRIDE]    one of so many calls is killed at; 12 by default, 1 for all of them
"""

import json
import sys

import releasing
from common import Checks, equal
from releasing import NAME, contains, killed_all_through, reference
from sandboxed import finish

checks = Checks("restores")
STRIDE = int(sys.argv[1]) if len(sys.argv) > 1 else 12
GATES = [{"gate": "backUp", "of": "database/main"}, {"gate": "apply"}]


def shop(version):
    """A database that is backed up by snapshots only, and what has its address."""
    return [
        *[{"address": zone, "type": "AWS::EC2::Subnet", "properties": {
            "VpcId": reference("network", "VpcId"), "CidrBlock": f"10.0.{number}.0/24",
            "AvailabilityZone": f"eu-central-1{zone}"}} for number, zone in enumerate("ab")],
        {"address": "database/subnets", "type": "AWS::RDS::DBSubnetGroup", "properties": {
            "DBSubnetGroupDescription": "shop", "DBSubnetGroupName": "shop",
            "SubnetIds": [reference("a", "SubnetId"), reference("b", "SubnetId")]}},
        {"address": "database/main", "type": "AWS::RDS::DBInstance", "properties": {
            "DBInstanceIdentifier": "shop", "Engine": "postgres", "DBInstanceClass": "db.t4g.micro",
            "AllocatedStorage": "20", "DBSubnetGroupName": reference("database/subnets", "DBSubnetGroupName"),
            "MasterUsername": "shop", "BackupRetentionPeriod": 7, "Tags": [{"Key": "version", "Value": version}],
            "MasterUserPassword": {"$secret": "environment", "name": "PASSWORD"}}},
        {"address": "host", "type": "AWS::SSM::Parameter", "properties": {
            "Name": "/shop/host", "Type": "String", "Value": reference("database/main", "Endpoint.Address")}}]


def clustered(version):
    """A cluster of Aurora, the instances that serve it, and what has its address in a secret."""
    rows = shop(version)
    networks = [row for row in rows if row["address"] in ("a", "b", "database/subnets")]
    instances = [{"address": f"cluster/{number}", "type": "AWS::RDS::DBInstance", "properties": {
        "DBInstanceIdentifier": f"orders-{number}", "DBInstanceClass": size, "Engine": "aurora-postgresql",
        "DBClusterIdentifier": reference("cluster/main", "DBClusterIdentifier")}}
        for number, size in enumerate(["db.serverless", "db.r6g.large"])]
    return networks + instances + [
        {"address": "cluster/parameters", "type": "AWS::RDS::DBClusterParameterGroup", "properties": {
            "DBClusterParameterGroupName": "orders", "Family": "aurora-postgresql16", "Description": "shop",
            "Parameters": {"log_min_duration_statement": "500"}}},
        {"address": "cluster/main", "type": "AWS::RDS::DBCluster", "properties": {
            "DBClusterIdentifier": "orders", "Engine": "aurora-postgresql", "EngineVersion": "16.4", "MasterUsername": "shop",
            "DatabaseName": "orders", "BackupRetentionPeriod": 7, "EnableIAMDatabaseAuthentication": True,
            "DBSubnetGroupName": reference("database/subnets", "DBSubnetGroupName"),
            "DBClusterParameterGroupName": reference("cluster/parameters", "DBClusterParameterGroupName"),
            "ServerlessV2ScalingConfiguration": {"MinCapacity": 0.5, "MaxCapacity": 2},
            "Tags": [{"Key": "version", "Value": version}],
            "MasterUserPassword": {"$secret": "stored", "id": reference("cluster/secret", "Id"), "key": "password"}}},
        {"address": "cluster/secret", "type": "AWS::SecretsManager::Secret", "properties": {
            "Name": "shop/orders", "GenerateSecretString": {
                "GenerateStringKey": "password", "SecretStringTemplate": "{\"username\": \"shop\"}", "ExcludePunctuation": True}}},
        {"address": "cluster/attachment", "type": "AWS::SecretsManager::SecretTargetAttachment", "properties": {
            "SecretId": reference("cluster/secret", "Id"), "TargetId": reference("cluster/main", "DBClusterIdentifier"),
            "TargetType": "AWS::RDS::DBCluster"}}]


class Shop(releasing.Project):
    run = ("restore", NAME, "database/main", "--from", "marked", "--allow-deletions")

    def __init__(self):
        super().__init__()
        # A backup of something else, which tells what is made from it from what is made empty. Time passes with the releases.
        self.call("rds", "CreateDBInstance", DBInstanceIdentifier="other", Engine="postgres", DBInstanceClass="db.t4g.micro",
                  AllocatedStorage=20, MasterUsername="shop", MasterUserPassword="made-up-password-1", Port=5433)
        self.declare("one", gates=GATES, more=shop("one"))
        self.apply()
        self.call("rds", "CreateDBSnapshot", DBInstanceIdentifier="other", DBSnapshotIdentifier="marked")
        self.declare("two", gates=GATES, more=shop("two"))
        self.apply()
        self.made = self.instance()["InstanceCreateTime"]

    def instance(self):
        return self.call("rds", "DescribeDBInstances", DBInstanceIdentifier="shop")["DBInstances"][0]

    def snapshots(self):
        found = self.call("rds", "DescribeDBSnapshots", DBInstanceIdentifier="shop", SnapshotType="manual")
        return sorted(snapshot["DBSnapshotIdentifier"] for snapshot in found["DBSnapshots"])


def lists(base):
    found = base.json("restore", NAME, "database/main", "--list")["backups"]
    equal(([backup["id"] for backup in found], base.changes()), (base.snapshots(), {}), "the backups, and the plan before")
    contains(base.infra("restore", NAME, "database/main", "--list"), found[0]["id"])
    return f"{len(found)} backup of a release"


def plans(base):
    backup = base.snapshots()[0]
    words = ("--restore", f"database/main={backup}")
    equal(base.changes(*words)["database/main"], ("replace", ["restored"]), "the plan")
    text = base.infra("plan", NAME, "--graph", "graph.json", *words)
    contains(text, f"asked to be made from the backup {backup}", "the database and its automated backups")
    return "the database is replaced, and what is lost is named"


def restores(base):
    project = base.copied()
    backup = project.snapshots()[0]
    text = project.approved("restore", "database/main")
    contains(text, f"asked to be made from the backup {backup}")
    instance = project.instance()
    equal(instance["InstanceCreateTime"] > project.made, True, "another instance")
    equal(len(project.snapshots()), 3, "snapshots: of the two releases, and the predecessor's last")
    value = project.call("ssm", "GetParameter", Name="/shop/host")["Parameter"]["Value"]
    equal(value, instance["Endpoint"]["Address"], "what refers to it")
    equal(project.changes(), {}, "the next plan")
    run = project.history()[0]
    equal((run["command"], run["result"]), ("restore", "succeeded"), "the record")
    return "from the newest backup; the next plan is empty"


def refused(base):
    contains(base.approved("restore", "host", "--from", "any", status=None), "IN2172", "no backup can be made")
    contains(base.approved("restore", "host", status=None), "IN6055")
    contains(base.approved("restore", "nothing", "--from", "any", status=None), "IN2052")
    contains(base.infra("plan", NAME, "--graph", "graph.json", "--restore", "database/main", status=None),
             "ADDRESS=BACKUP")
    contains(base.approved("restore", "database/main", "--from", "missing", status=None), "IN2172",
             "the backup missing is not there")
    equal((base.instance()["InstanceCreateTime"], base.changes()), (base.made, {}), "nothing was touched")
    return "what holds nothing, what has no backup, what is not there, a backup that is not there"


def left(base):
    """Killed once the predecessor is gone: an apply of something else does not forget from what it is to be made."""
    for number in range(30, 90, 3):
        project = base.copied()
        equal(project.faulty(number).returncode, -9, "the killed run")
        states = project.call("rds", "DescribeDBInstances")["DBInstances"]
        if "shop" not in [instance["DBInstanceIdentifier"] for instance in states]:
            break
    else:
        raise AssertionError("no kill found the predecessor gone")
    project.approved("apply", "--only", "network")
    equal(project.changes()["database/main"], ("create", ["declared", "restored"]), "the plan")
    project.apply()
    equal((project.instance()["Endpoint"]["Port"], project.changes()), (5433, {}), "made from the backup, and the next plan")
    return f"killed at call {number}"


def killed(base):
    def look(project):
        equal(project.changes(), {}, "the next plan")
        # What was killed before the predecessor was gone has done nothing; another one is made from the backup.
        state = json.loads((project.folder / ".infra" / "sandbox-state" / f"{NAME}.json").read_text())
        instance = project.instance()
        equal(instance["Endpoint"]["Port"] == 5433, instance["InstanceCreateTime"] != base.made, "made from the backup")
        equal(state.get("restoring"), None, "nothing is left to restore")
        value = project.call("ssm", "GetParameter", Name="/shop/host")["Parameter"]["Value"]
        equal(value, project.instance()["Endpoint"]["Address"], "what refers to it")

    return killed_all_through(base, STRIDE, look)


def clusters():
    gates = [{"gate": "backUp", "of": "cluster/main"}, {"gate": "apply"}]
    project = releasing.Project()
    for version in ("one", "two"):
        project.declare(version, gates=gates, more=clustered(version))
        project.apply()
        equal(project.changes(), {}, "the next plan")

    def cluster():
        return project.call("rds", "DescribeDBClusters", DBClusterIdentifier="orders")["DBClusters"][0]

    def secret():
        return json.loads(project.call("secretsmanager", "GetSecretValue", SecretId="shop/orders")["SecretString"])

    before = cluster()
    equal((secret()["host"], secret()["engine"]), (before["Endpoint"], "postgres"), "the cluster in its secret")
    project.approved("restore", "cluster/main")
    after = cluster()
    equal(after["DbClusterResourceId"] == before["DbClusterResourceId"], False, "another cluster")
    equal(len(after["DBClusterMembers"]), 2, "its instances")
    equal((secret()["host"], project.changes()), (after["Endpoint"], {}), "the secret, and the next plan")
    snapshots = project.call("rds", "DescribeDBClusterSnapshots")["DBClusterSnapshots"]
    equal(len(snapshots), 3, "snapshots: of the two releases, and the predecessor's last")
    project.approved("destroy", "--graph", "graph.json")
    equal(project.call("rds", "DescribeDBClusters")["DBClusters"], [], "what is left")
    return "made from the newest backup with its instances, and destroyed"


releasing.VARIABLES["PASSWORD"] = "made-up-password-1"
base = Shop()
checks.check("backups that are listed", lambda: lists(base))
checks.check("the plan of a restore", lambda: plans(base))
checks.check("a database made again", lambda: restores(base))
checks.check("what is not restored", lambda: refused(base))
checks.check("what is left to be made", lambda: left(base))
checks.check("killed all through a restore", lambda: killed(base))
checks.check("a cluster made again", clusters)
finish()
checks.close()
