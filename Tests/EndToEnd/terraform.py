"""Terraform with Amazon's provider as a client of `infra sandbox serve`: one that polls, waits and reads back as nothing
else here does. A file of `terraform/` is applied, plans empty, is changed in place, plans empty again, and is destroyed, and
nothing is left. With `--all` every file goes through it and is also changed back, and so do the environments of FinAlly
that stand beside the repository.

    terraform.py            those files that are soon through
    terraform.py web        one of them, with all steps
    terraform.py --all      everything, with all steps: it takes half an hour
"""

import concurrent.futures
import re
import shutil
import sys
import time

from common import REGION, ROOT, Checks, boto
from sandboxed import ACCOUNT, SCRATCH, Served, finish
from terraforming import environment, missing, terraform

FILES = sorted((ROOT / "Tests" / "EndToEnd" / "terraform").glob("*.tf"))
# What stands beside each of them.
PROVIDER = ROOT / "Tests" / "EndToEnd" / "terraform" / "shared" / "provider.tf"
# The peers' folder stands beside the repository, where there is one.
PEERS = ROOT.parent / "shared" / "peers" / "terraform" / "hcl"
# Those whose resources the provider does not wait for by the minute.
QUICK = {"identity", "monitoring"}
# The provider takes more than a gigabyte while it runs.
AT_ONCE = 2
# The default VPC, which a data source asks for, and what belongs to it.
DEFAULT_VPC = {
    "ec2.vpc": 1, "ec2.subnet": 3, "ec2.internet-gateway": 1, "ec2.route-table": 1, "ec2.network-acl": 1,
    "ec2.security-group": 1, "ec2.security-group-rule": 2,
}
# Kinds of which AWS makes some by itself and keeps them: how they are listed, what tells one, how that of AWS's begins.
KEPT = {
    "iam.role": ("iam", "list_roles", "Roles", "Arn", f"arn:aws:iam::{ACCOUNT}:role/aws-service-role/"),
    "kms.alias": ("kms", "list_aliases", "Aliases", "AliasName", "alias/aws/"),
    "rds.parameter-group": ("rds", "describe_db_parameter_groups", "DBParameterGroups", "DBParameterGroupName", "default"),
    "rds.cluster-parameter-group": (
        "rds", "describe_db_cluster_parameter_groups", "DBClusterParameterGroups", "DBClusterParameterGroupName", "default"),
    "rds.subnet-group": ("rds", "describe_db_subnet_groups", "DBSubnetGroups", "DBSubnetGroupName", "default"),
    "elasticache.parameter-group": (
        "elasticache", "describe_cache_parameter_groups", "CacheParameterGroups", "CacheParameterGroupName", "default"),
}

# What AWS remembers of what is gone.
REMEMBERED = {"route53.spent-reference"}
# Kinds of which what is no longer active stays to be read: how the active ones are listed.
INACTIVE = {
    "ecs.task-definition": ("ecs", "list_task_definitions", "taskDefinitionArns"),
    "ecs.family": ("ecs", "list_task_definition_families", "families"),
}


class Terraform:
    """A folder with a configuration, and a sandbox of its own."""

    def __init__(self, name, folder, changes):
        self.name, self.folder, self.changes = name, folder, changes
        self.sandbox = Served()
        self.variables = environment(
            folder, AWS_ENDPOINT_URL=self.sandbox.url, AWS_ACCESS_KEY_ID=ACCOUNT, AWS_SECRET_ACCESS_KEY="sandbox",
            AWS_REGION=REGION)
        self.seconds = {}

    def run(self, step, *words, expect=0):
        began = time.monotonic()
        done = terraform(*words, "-no-color", folder=self.folder, variables=self.variables, timeout=1800)
        self.seconds[step] = round(time.monotonic() - began)
        if done.returncode != expect:
            raise AssertionError(f"{step}: exit {done.returncode}\n{said(done)}")
        return done

    def apply(self, step, *variables):
        return self.run(step, "apply", "-auto-approve", "-parallelism=30", *variables)

    def plans_empty(self, step, *variables):
        self.run(step, "plan", "-detailed-exitcode", *variables)

    def changed(self, done):
        """How many were changed in place, one at least. What only a new one has otherwise is replaced: nothing else is made or
        gone."""
        found = re.search(r"(\d+) added, (\d+) changed, (\d+) destroyed", done.stdout)
        if not found or int(found[2]) == 0 or found[1] != found[3]:
            raise AssertionError(f"nothing was changed in place, or more than that and replaced\n{said(done)}")
        return int(found[2])

    def listed(self, service, operation, member, region):
        pages = boto(service, self.sandbox.url, ACCOUNT, "sandbox", region=region).get_paginator(operation).paginate()
        return [row for page in pages for row in page[member]]

    def active(self, service, operation, member, region):
        client = boto(service, self.sandbox.url, ACCOUNT, "sandbox", region=region or REGION)
        return [row for page in client.get_paginator(operation).paginate(status="ACTIVE") for row in page[member]]

    def leaves_nothing(self):
        """Nothing but what AWS makes by itself and keeps."""
        left = {}
        for kind, count in self.sandbox.lasting().items():
            word, _, region = kind.partition(" ")
            if word in REMEMBERED:
                found = 0
            elif word in INACTIVE:
                found = len(self.active(*INACTIVE[word], region))
            elif word in KEPT:
                *how, name, own = KEPT[word]
                found = [row[name] for row in self.listed(*how, region or REGION) if not row[name].startswith(own)]
            elif word == "kms.key":
                # Each of AWS's own is behind an alias.
                aliases = self.listed("kms", "list_aliases", "Aliases", region)
                found = count - sum(1 for row in aliases if row["AliasName"].startswith("alias/aws/") and row.get("TargetKeyId"))
            else:
                found = count - DEFAULT_VPC.get(word, 0)
            if found and found != 0:
                left[kind] = found
        if left:
            raise AssertionError(f"the destroy left {left}")

    def cycle(self, whole):
        self.run("init", "init")
        self.apply("apply")
        self.plans_empty("plan")
        count = self.changed(self.apply("change", *self.changes))
        self.plans_empty("plan again", *self.changes)
        if whole:
            self.apply("back")
            self.plans_empty("plan at last")
        state = [] if whole else self.changes
        self.run("destroy", "destroy", "-auto-approve", "-parallelism=30", *state)
        self.leaves_nothing()
        self.sandbox.discard()
        return f"{count} changed in place; seconds: {self.seconds}"


def own(file):
    """A file of `terraform/`."""
    folder = SCRATCH / f"terraform-{file.stem}"
    folder.mkdir()
    shutil.copy(file, folder / "main.tf")
    shutil.copy(PROVIDER, folder)
    return Terraform(file.stem, folder, ["-var=changed=true"])


def peer(name):
    """An environment of the peers' folder, whose state stays in its own folder."""
    copy = SCRATCH / f"terraform-finally-{name}"
    shutil.copytree(PEERS, copy)
    folder = copy / "environments" / name
    (folder / "backend_override.tf").write_text('terraform {\n  backend "local" {}\n}\n')
    return Terraform(f"finally-{name}", folder, ["-var=log_retention_days=90", "-var=lambda_timeout=25"])


def said(done, lines=60):
    """Its errors, or what would change, or the last lines."""
    text = done.stdout + done.stderr
    errors = re.findall(r"Error: .*(?:\n.*){0,4}", text)
    differences = re.findall(r"^ +(?:[-+~]|-/\+) .*$|^  # .*$", text, re.MULTILINE)
    return "\n".join(errors[:10] or differences[:lines] or text.splitlines()[-lines:])


def works(everything, names):
    """What is done, by name."""
    wanted = names or ({file.stem for file in FILES} if everything else QUICK)
    found = {
        file.stem: lambda file=file: own(file).cycle(everything or bool(names)) for file in FILES if file.stem in wanted}
    if everything and PEERS.is_dir():
        found |= {f"finally-{name}": lambda name=name: peer(name).cycle(True) for name in ("dev", "staging", "production")}
    return found


if __name__ == "__main__":
    given = set(sys.argv[1:])
    unknown = given - {"--all", *(file.stem for file in FILES)}
    if unknown:
        sys.exit(f"no file of {FILES[0].parent}: {', '.join(sorted(unknown))}")
    checks = Checks("Terraform as a client of the sandbox")
    why = missing()
    if why:
        print(f"  nothing goes through Terraform: {why}", flush=True)
    else:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for name, work in works("--all" in given, given - {"--all"}).items():
                pool.submit(checks.check, name, work)
    finish()
    checks.close()
