"""The whole life of each environment on moto: apply from nothing, an empty plan, a change to every mutable property
that it uses as an update in place, a drift made by the AWS CLI, and a destroy after which the AWS CLI lists nothing
but what was declared to be retained.

usage: life.py [ENVIRONMENT …]   default: all of FinAlly but its pipeline; moto lacks the Cloud Control API that the others need"""

import json
import pathlib
import sys

from common import Checks, Infra, Moto, counts, defines, equal, inventory_by_cli, words
from mutations import mutate

def life(checks, moto, environment):
    infra = Infra(moto)
    graph = json.loads(infra.run("graph", environment, "--json", *defines(environment)).stdout)
    total = len(graph["resources"])
    # The declaration that is gone back to, with what a cloud does not take back. Beside the states: what lies among them
    # is read as one.
    declared = pathlib.Path(f"{infra.state}-declared.json")

    def created():
        infra.run("apply", environment, "--yes", *words(environment), *defines(environment))
        found = inventory_by_cli(moto)
        return f"{total} resources; the AWS CLI lists {sum(counts(found).values())} of {len(found)} kinds"

    def empty(*options):
        done = infra.run("plan", environment, "--fail-on", "changes", *options)
        if "no change" not in done.stdout.lower():
            raise AssertionError(done.stdout)

    def changed():
        other, changes, left = mutate(graph)
        path = pathlib.Path(f"{infra.state}-mutated.json")
        path.write_text(json.dumps(other))
        plan = infra.json("plan", environment, "--graph", str(path))
        actions = {change["address"]: change for change in plan["changes"]}
        wrong = []
        for address, names in sorted(changes.items()):
            change = actions.get(address, {"action": "none", "properties": []})
            if change["action"] != "update":
                wrong.append(f"{address}: {change['action']} instead of update ({change.get('reasons')})")
            seen = {row["path"].split(".")[0] for row in change.get("properties", [])}
            wrong += [f"{address}: {name} is not among the changes" for name in names if name not in seen]
        if wrong:
            raise AssertionError("\n    " + "\n    ".join(wrong))
        replaced = sorted(a for a, change in actions.items() if change["action"] == "replace")
        infra.run("apply", environment, "--graph", str(path), "--yes", "--allow-deletions", *words(environment))
        empty("--graph", str(path))
        witnesses(moto, environment.replace("/", "-"))
        print("    not tried: " + "; ".join(f"{k[5:]} {n}: {why}" for (k, n), why in sorted(left.items())))
        return f"{sum(map(len, changes.values()))} properties of {len(changes)} resources in place; replaced: {replaced or 'nothing'}"

    def back():
        # A disk does not shrink: the way back is refused for it, and open for everything else.
        refused = infra.json("plan", environment, *defines(environment), expect=7)
        equal([(d["code"], d["address"]) for d in refused["diagnostics"] if d["severity"] == "error"],
              [("IN2068", "database/main")], "what RDS has no way back from")
        other, _, _ = mutate(graph)
        size = {r["address"]: r for r in other["resources"]}["database/main"]["properties"]["AllocatedStorage"]
        for resource in graph["resources"]:
            if resource["address"] == "database/main":
                resource["properties"]["AllocatedStorage"] = size
        declared.write_text(json.dumps(graph))
        infra.run("apply", environment, "--graph", str(declared), "--yes", "--allow-deletions", *words(environment))
        empty("--graph", str(declared))

    def drift():
        group = f"/aws/lambda/{environment.replace('/', '-')}-api"
        moto.aws("logs", "put-retention-policy", "--log-group-name", group, "--retention-in-days", "1")
        plan = infra.json("plan", environment, "--graph", str(declared))
        drifted = [c["address"] for c in plan["changes"] if any(p["reason"] == "drift" for p in c.get("properties", []))]
        equal(drifted, ["api/logs"], "what drifted")
        infra.run("apply", environment, "--graph", str(declared), "--yes", *words(environment))
        empty("--graph", str(declared))

    def destroyed():
        # What is declared as retained goes on running, and nothing else does; a version goes with its function.
        names = {r["address"]: r["id"] for r in infra.json("state", "list", environment)["resources"]}
        retained = sorted(names[r["address"]] for r in graph["resources"]
                          if r.get("lifecycle", {}).get("retained") and r["type"] != "AWS::Lambda::Version")
        infra.run("destroy", environment, "--yes", "--skip-snapshots", *words(environment), *defines(environment))
        left = inventory_by_cli(moto)
        equal(sorted(name for found in left.values() for name in found), retained, "left over, as the AWS CLI lists it")
        equal(infra.json("state", "list", environment)["resources"], [], "left in the state")

    checks.check(f"{environment}: applied from nothing", created) and \
        checks.check(f"{environment}: the second plan is empty", lambda: empty(*defines(environment)))
    checks.check(f"{environment}: every mutable property changes in place", changed)
    checks.check(f"{environment}: and back to the declaration", back)
    checks.check(f"{environment}: a drift is found and undone", drift)
    checks.check(f"{environment}: destroyed to nothing", destroyed)
    infra.discard()


def witnesses(moto, name):
    """What boto3 sees of the changes."""
    logs = moto.client("logs").describe_log_groups(logGroupNamePrefix=f"/aws/lambda/{name}-api")["logGroups"][0]
    equal(logs["retentionInDays"], 90, "the log group's retention")
    function = moto.client("lambda").get_function_configuration(FunctionName=f"{name}-api")
    equal((function["MemorySize"], function["Timeout"]), (768, 25), "the function's memory and timeout")
    equal(function["Environment"]["Variables"]["TRIED"], "yes", "the function's variables")
    database = moto.client("rds").describe_db_instances()["DBInstances"][0]
    equal((database["DBInstanceClass"], database["BackupRetentionPeriod"]), ("db.t3.large", 8), "the database")
    vpc = next(v for v in moto.client("ec2").describe_vpcs()["Vpcs"] if not v["IsDefault"])
    equal({t["Key"]: t["Value"] for t in vpc["Tags"]}["Added"], "yes", "the network's tags")


if __name__ == "__main__":
    checks = Checks("the life of each environment on moto")
    with Moto() as moto:
        names = sys.argv[1:]
        if not names:
            probe = Infra(moto)
            names = [row["name"] for row in probe.json("environments")["environments"] if row["isDeclared"]
                     and row["name"].startswith("finally/") and row["name"] != "finally/pipeline"]
            probe.discard()
        for environment in names:
            moto.reset()
            life(checks, moto, environment)
    checks.close()
