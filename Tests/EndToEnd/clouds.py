"""Each environment on clouds that others wrote, as far as they have its resources: moto and MiniStack. What a cloud lacks is
left out, with what refers to it. Applied from nothing, planned empty, and destroyed to nothing.
Tells at the end which type was carried by which cloud.

    clouds.py                     two environments, on moto
    clouds.py --all               all environments, on both, but FinAlly's on moto: life.py has them
    clouds.py ENVIRONMENT …       these, on both
"""

import collections
import json
import pathlib
import sys
import tempfile

from common import CREDENTIALS, Checks, Infra, MiniStack, Moto, counts, equal, inventory, words

ACCOUNT = "123456789012"
QUICK = ["fintrack/dev", "moneyflow/staging"]

# Types that go through the Cloud Control API: moto lacks it, and MiniStack's makes things that its services do not know.
BY_SCHEMA = {
    "AWS::SSM::MaintenanceWindow", "AWS::SSM::MaintenanceWindowTarget",
    "AWS::SSM::MaintenanceWindowTask", "AWS::SecretsManager::RotationSchedule",
}

# Other types that a cloud has not, or not so that they can be used, and why.
LACKS = {
    "moto": {
        "AWS::Backup::BackupSelection": "no selections",
        "AWS::Backup::BackupVault": "no GetBackupVaultAccessPolicy",
        "AWS::DocDB::DBCluster": "no engine docdb",
        "AWS::ElastiCache::ReplicationGroup": "one that is deleted stays in deletion",
        "AWS::ElastiCache::SubnetGroup": "no DeleteCacheSubnetGroup",
    },
    "MiniStack": {
        "AWS::ApplicationAutoScaling::ScalableTarget": "no Application Auto Scaling",
        "AWS::ApplicationAutoScaling::ScalingPolicy": "no Application Auto Scaling",
        "AWS::AutoScaling::AutoScalingGroup": "no EnableMetricsCollection",
        "AWS::EC2::Instance": "returns neither its disks nor its user data",
        "AWS::Route53::HostedZone": "no ListQueryLoggingConfigs",
        "AWS::SSM::Document": "no documents",
    },
}

# Members of lists that a cloud refuses, and why: they are left out.
REFUSES = {
    "moto": {},
    "MiniStack": {
        ("AWS::EC2::SecurityGroup", "SecurityGroupEgress", "Description"): "no UpdateSecurityGroupRuleDescriptionsEgress",
    },
}

# Properties that a cloud tells otherwise than they were set, and how.
TELLS_OTHERWISE = {
    "moto": {
        ("AWS::ECS::Service", "DeploymentConfiguration"): "leaves out the circuit breaker",
        ("AWS::ECS::Service", "HealthCheckGracePeriodSeconds"): "never returns it",
    },
    "MiniStack": {
        ("AWS::CloudWatch::Alarm", "Metrics"): "never returns them",
        ("AWS::CloudWatch::Dashboard", "Tags"): "dashboards have none",
        ("AWS::DocDB::DBCluster", "EnableCloudwatchLogsExports"): "never returns them",
        ("AWS::EFS::FileSystem", "BackupPolicy"): "leaves out the backups that a create asks for",
        ("AWS::RDS::DBInstance", "PreferredBackupWindow"): "has one for all",
    },
}


# What is protected from deletion in production is not here, so that it can be destroyed.
UNPROTECTED = {"AWS::Cognito::UserPool": {"DeletionProtection": "INACTIVE"}}


def references(value):
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for element in value:
            yield from references(element)


def taken(resource, refused):
    """A resource without members that a cloud refuses, and without protection."""
    properties = {**resource["properties"], **UNPROTECTED.get(resource["type"], {})}
    for kind, name, member in refused:
        if kind == resource["type"] and name in properties:
            properties[name] = [
                {key: value for key, value in element.items() if key != member} for element in properties[name]]
    return {**resource, "properties": properties}


def pruned(graph, types):
    """The graph without resources of some types, and without what refers to them."""
    refers = {resource["address"]: set(references(resource["properties"])) for resource in graph["resources"]}
    gone = {resource["address"] for resource in graph["resources"] if resource["type"] in types}
    while more := {address for address, to in refers.items() if address not in gone and to & gone}:
        gone |= more
    left = [
        {**resource, "dependsOn": [address for address in resource.get("dependsOn", []) if address not in gone]}
        for resource in graph["resources"] if resource["address"] not in gone]
    outputs = [output for output in graph["outputs"] if not set(references(output)) & gone]
    # Gates and notices name resources too; releases are other checks' business.
    settings = {key: value for key, value in graph["settings"].items() if key not in ("release", "notifications")}
    return {**graph, "resources": left, "outputs": outputs, "settings": settings}


def graph_of(infra, environment):
    return json.loads(infra.run("graph", environment, "--json").stdout)


class Tried:
    """An environment on a cloud."""

    def __init__(self, cloud, name, environment):
        self.cloud, self.name, self.environment = cloud, name, environment
        self.infra = Infra(cloud)
        self.infra.credentials = cloud.credentials
        whole = graph_of(self.infra, environment)
        self.graph = pruned(whole, BY_SCHEMA | LACKS[name].keys())
        self.graph["resources"] = [taken(resource, REFUSES[name]) for resource in self.graph["resources"]]
        self.total = len(whole["resources"])
        self.path = pathlib.Path(tempfile.mkdtemp()) / "graph.json"
        self.path.write_text(json.dumps(self.graph))
        self.types = {resource["address"]: resource["type"] for resource in self.graph["resources"]}

    def run(self, command, *more, **expected):
        return self.infra.run(command, self.environment, "--graph", str(self.path), *more, **expected)

    def differences(self):
        """What the next plan would change, but for what this cloud tells otherwise."""
        plan = self.infra.json("plan", self.environment, "--graph", str(self.path))
        told = TELLS_OTHERWISE[self.name]
        found = []
        for change in plan["changes"]:
            paths = [row["path"].split(".")[0] for row in change.get("properties", [])]
            kind = self.types.get(change["address"])
            if change["action"] != "none" and not (paths and all((kind, path) in told for path in paths)):
                found.append((change["address"], change["action"], paths))
        return found

    def life(self):
        self.run("apply", "--yes", *words(self.environment))
        equal(self.differences(), [], "the second plan")
        listed = self.infra.json("state", "list", self.environment)["resources"]
        equal(len(listed), len(self.graph["resources"]), "resources in the state")
        self.run("destroy", "--yes", "--skip-snapshots", *words(self.environment))
        equal(self.infra.json("state", "list", self.environment)["resources"], [], "left in the state")
        return f"{len(listed)} of {self.total} resources, of {len(set(self.types.values()))} types"


def main(given):
    checks = Checks("environments on clouds that others wrote")
    carried = collections.defaultdict(set)
    clouds = {"moto": Moto} if not given else {"moto": Moto, "MiniStack": MiniStack}
    for name, start in clouds.items():
        with start() as probe:
            infra = Infra(probe)
            names = [word for word in given if word != "--all"] or QUICK
            if "--all" in given:
                names = [row["name"] for row in infra.json("environments")["environments"] if row["isDeclared"]]
            infra.discard()
        for environment in names:
            if name == "moto" and environment.startswith("finally/"):
                continue
            with start() as cloud:
                if name == "MiniStack":
                    # It takes an access key of twelve digits for the account.
                    cloud.credentials = {**CREDENTIALS, "AWS_ACCESS_KEY_ID": ACCOUNT}
                before = inventory(cloud)

                def life(environment=environment, cloud=cloud, name=name, before=before):
                    tried = Tried(cloud, name, environment)
                    text = tried.life()
                    retained = {
                        resource["address"] for resource in tried.graph["resources"]
                        if resource.get("lifecycle", {}).get("retained")}
                    left = {kind: set(found) - set(before.get(kind, [])) for kind, found in inventory(cloud).items()}
                    left = {kind: found for kind, found in left.items() if found}
                    if sum(map(len, left.values())) > len(retained):
                        raise AssertionError(f"left in the cloud: {counts(left)}")
                    for kind in set(tried.types.values()):
                        carried[kind].add(name)
                    tried.infra.discard()
                    return text

                checks.check(f"{name}: {environment}", life)
    for kind, names in sorted(carried.items()):
        print(f"    {kind}: {', '.join(sorted(names))}")
    checks.close()


if __name__ == "__main__":
    main(sys.argv[1:])
