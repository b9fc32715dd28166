"""The life of every environment of this repository in the sandbox: priced within its budget, applied from nothing, a
second plan that is empty, a change of all that can be tagged and of what each type is for, destroyed to nothing but
what was declared to be retained.

usage: systems.py [ENVIRONMENT …]   default: all"""

import json
import sys

from common import REGION, Checks, equal, words
from mutations import tags
from sandboxed import ACCOUNT, Whole, each, finish


def listed():
    """The environments that the repository declares: the one place that says which there are."""
    project = Whole()
    names = [row["name"] for row in project.json("environments")["environments"] if row["isDeclared"]]
    project.discard()
    return names


def after(value, *path):
    """A copy of a value in which the last of the names has what a function makes of it."""
    *names, change = path
    if not names:
        return change(value)
    if isinstance(value, list):
        return [after(one, *names[1:], change) if index == names[0] else one for index, one in enumerate(value)]
    return {**value, names[0]: after(value.get(names[0]), *names[1:], change)}


def more(by):
    return lambda value: value + by


# What is changed of each type besides its tags: (type, path, change). A type that is not here changes by its tags alone.
CHANGES = [
    ("AWS::ApplicationAutoScaling::ScalableTarget", ("MaxCapacity",), more(1)),
    ("AWS::ApplicationAutoScaling::ScalingPolicy", ("TargetTrackingScalingPolicyConfiguration", "TargetValue"), more(5)),
    ("AWS::AutoScaling::AutoScalingGroup", ("MaxSize",), lambda value: str(int(value) + 1)),
    ("AWS::AutoScaling::ScalingPolicy", ("TargetTrackingConfiguration", "TargetValue"), more(5)),
    ("AWS::Backup::BackupPlan", ("BackupPlan", "BackupPlanRule", 0, "ScheduleExpression"), lambda _: "cron(0 5 * * ? *)"),
    ("AWS::CloudWatch::Alarm", ("AlarmDescription",), more(" (changed)")),
    # A pool that is protected cannot be destroyed afterwards.
    ("AWS::Cognito::UserPool", ("DeletionProtection",), lambda _: "INACTIVE"),
    ("AWS::DocDB::DBCluster", ("BackupRetentionPeriod",), more(1)),
    ("AWS::DocDB::DBClusterParameterGroup", ("Parameters", "profiler"), lambda _: "enabled"),
    ("AWS::DocDB::DBInstance", ("DBInstanceClass",), lambda _: "db.r6g.xlarge"),
    ("AWS::EC2::LaunchTemplate", ("LaunchTemplateData", "BlockDeviceMappings", 0, "Ebs", "VolumeSize"), more(10)),
    ("AWS::EC2::SecurityGroupIngress", ("Description",), lambda _: "changed"),
    ("AWS::EFS::FileSystem", ("BackupPolicy", "Status"), lambda _: "DISABLED"),
    ("AWS::ECS::Cluster", ("ClusterSettings",), lambda _: [{"Name": "containerInsights", "Value": "enabled"}]),
    ("AWS::ECS::Service", ("EnableExecuteCommand",), lambda _: True),
    # Another revision, which the service follows.
    ("AWS::ECS::TaskDefinition", ("ContainerDefinitions", 0, "StopTimeout"), lambda _: 60),
    ("AWS::ElastiCache::ReplicationGroup", ("SnapshotRetentionLimit",), more(1)),
    ("AWS::ElasticLoadBalancingV2::ListenerRule", ("Priority",), more(1)),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", ("HealthCheckIntervalSeconds",), more(5)),
    ("AWS::Lambda::Function", ("MemorySize",), more(256)),
    ("AWS::Logs::LogGroup", ("RetentionInDays",), lambda _: 60),
    ("AWS::Logs::MetricFilter", ("FilterPattern",), lambda _: "{ $.status = 500 }"),
    ("AWS::RDS::DBInstance", ("BackupRetentionPeriod",), lambda value: value - 1 if value > 1 else 2),
    ("AWS::SSM::Document", ("Content", "description"), more(" Changed.")),
    ("AWS::SSM::MaintenanceWindow", ("Schedule",), lambda _: "cron(0 4 ? * WED *)"),
    ("AWS::SSM::MaintenanceWindowTarget", ("Description",), lambda _: "changed"),
    ("AWS::SSM::MaintenanceWindowTask", ("Priority",), more(1)),
    ("AWS::SecretsManager::RotationSchedule", ("RotationRules", "AutomaticallyAfterDays"), more(1)),
    ("AWS::WAFv2::WebACL", ("Rules", 0, "Statement", "RateBasedStatement", "Limit"), more(100)),
]


# What AWS itself keeps: inactive revisions of task definitions, and its own groups of parameters.
KEPT = ("ecs.family", "ecs.task-definition", "elasticache.parameter-group")


def changed(graph):
    """Another declaration of an environment, and the addresses that are otherwise in it."""
    other, addresses = json.loads(json.dumps(graph)), []
    for resource in other["resources"]:
        before = json.dumps(resource["properties"])
        for name, value in resource["properties"].items():
            if name.endswith("Tags") and json.dumps(value).find("ManagedBy") >= 0:
                resource["properties"][name] = tags(value, None)
        ignored = [row["property"] for row in resource.get("lifecycle", {}).get("ignoredChanges", [])]
        for kind, path, change in CHANGES:
            if kind == resource["type"] and path[0] not in ignored:
                resource["properties"] = after(resource["properties"], *path, change)
        if json.dumps(resource["properties"]) != before:
            addresses.append(resource["address"])
    return other, addresses


def life(environment):
    """Gives what was found of each step, as a line; the first that is wrong ends it."""
    project = Whole()
    first, second = project.folder / "first.json", project.folder / "second.json"
    graph = project.json("graph", environment)
    # The gates of its release are passed in released.py and production.py.
    graph["settings"].pop("release", None)
    first.write_text(json.dumps(graph))
    other, addresses = changed(graph)
    second.write_text(json.dumps(other))
    typed, total = words(environment), len(graph["resources"])

    price = priced(project.json("cost", environment, "--graph", str(first)), graph["settings"]["budget"]["limit"]["amount"])
    project.run("apply", environment, "--graph", str(first), "--yes", *typed)
    unchanged(project, environment, first)

    plan = project.json("plan", environment, "--graph", str(second))
    actions = {change["address"]: change["action"] for change in plan["changes"]}
    missing = [address for address in addresses if actions.get(address) not in ("update", "replace")]
    equal(missing, [], f"what was changed and is no change of the plan, of {len(addresses)}")
    project.run("apply", environment, "--graph", str(second), "--yes", "--allow-deletions", *typed)
    unchanged(project, environment, second)

    project.run("destroy", environment, "--graph", str(second), "--yes", "--skip-snapshots", *typed)
    equal(project.json("state", "list", environment)["resources"], [], "left in the state")
    kept = sum(1 for row in graph["resources"] if row.get("lifecycle", {}).get("retained") and row["type"] == "AWS::KMS::Key")
    left = {kind: count for kind, count in project.lasting().items() if kind.split()[0] not in KEPT}
    keys = {}
    for region in {REGION} | {kind.split()[1] for kind in left if kind.startswith("kms.key ")}:
        aliases = json.loads(project.run("sandbox", "call", "kms", "ListAliases", "--region", region, "--account", ACCOUNT).stdout)["Aliases"]
        # Those of services that encrypted nothing lead to no key.
        managed = sum(1 for row in aliases if row["AliasName"].startswith("alias/aws/") and row.get("TargetKeyId"))
        if count := managed + (kept if region == REGION else 0):
            keys[f"kms.key {region}"] = count
    def asked(*call):
        return json.loads(project.run("sandbox", "call", *call, "--region", REGION, "--account", ACCOUNT).stdout)
    equal(asked("ecs", "ListTaskDefinitions")["taskDefinitionArns"], [], "task definitions that are still active")
    groups = [row["CacheParameterGroupName"] for row in asked("elasticache", "DescribeCacheParameterGroups")["CacheParameterGroups"]]
    equal([name for name in groups if not name.startswith("default.")], [], "groups of parameters that are left")
    equal(left, keys, "left in the cloud")
    project.discard()
    return f"{total} resources, {len(addresses)} changed, {price}"


def priced(report, budget):
    """A month's price in words: within the budget, and complete or with a name for all that has no price."""
    amount = report["cost"]["monthly"]
    low, high = (amount["low"], amount["high"]) if isinstance(amount, dict) else (amount, amount)
    # An environment of identities costs nothing.
    parts = [part for one in report["resources"] for part in one["components"]]
    free = bool(parts) and all(part["kind"] == "free" for part in parts)
    if not (0 < low or free) or not low <= high <= budget:
        raise AssertionError(f"${low} to ${high} a month, with a budget of ${budget}")
    rows = report.get("unknown", []) + [row for one in report["resources"] for row in one.get("unknown", [])]
    unknown = {row["what"] for row in rows}
    equal(report["cost"].get("incomplete", False), bool(unknown), "what has no price is named")
    price = f"${low:.2f}" + (f" to ${high:.2f}" if high > low else "") + f" of ${budget}"
    return price + (f", without {', '.join(sorted(unknown))}" if unknown else "")


def unchanged(project, environment, graph):
    done = project.run("plan", environment, "--graph", str(graph), "--fail-on", "changes")
    if "no change" not in done.stdout.lower():
        raise AssertionError(done.stdout)


if __name__ == "__main__":
    checks = Checks("the life of every environment in the sandbox")
    names = sys.argv[1:] or listed()
    results, _ = each(lambda name: checks.check(name, lambda: life(name)), names)
    finish()
    checks.close()
