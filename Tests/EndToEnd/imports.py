"""What Terraform manages is taken over: Terraform applies, its state becomes Swift and a state of ours, and the plan is empty.
The files of `terraform/` are applied in the sandbox, the environments of FinAlly that stand beside the repository on moto. One
change by us is then the only one that Terraform's own plan sees, and its state is as it was.

    imports.py            what is refused, and the files that are soon applied
    imports.py web dev    a file, an environment
    imports.py --all      all of them: it takes half an hour
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from common import CREDENTIALS, REGION, ROOT, Checks, Moto, equal, product
from sandboxed import ACCOUNT, Served, finish
from terraforming import environment, missing, terraform

FILES = sorted((ROOT / "Tests" / "EndToEnd" / "terraform").glob("*.tf"))
PROVIDER = ROOT / "Tests" / "EndToEnd" / "terraform" / "shared" / "provider.tf"
QUICK = ["identity", "monitoring"]
# What is not taken over, by its type, and words of the reason that is told.
LEFT = {
    "aws_db_snapshot": "not declared", "aws_ebs_snapshot": "not declared", "aws_iam_access_key": "no keys of users",
    "aws_default_security_group": "AWS makes it", "aws_kms_grant": "who uses a key",
    # The records that prove a domain and those that prove all below it are the same.
    "aws_route53_record": "the same object", "aws_secretsmanager_secret_policy": "as it is", "aws_s3_object": "what is in them",
    # A parameter that is encrypted has a type that CloudFormation does not make.
    "aws_ssm_parameter": "SecureString",
    # The sandbox has them, and its Cloud Control, by which types without a handler are read, has not.
    **{name: "does not exist" for name in (
        "aws_cloudwatch_event_bus", "aws_cloudwatch_log_resource_policy", "aws_cloudwatch_log_stream",
        "aws_cognito_resource_server", "aws_cognito_user_group", "aws_iam_group", "aws_iam_group_policy",
        "aws_iam_service_linked_role", "aws_iam_user", "aws_iam_user_policy", "aws_key_pair",
        "aws_lambda_function_event_invoke_config", "aws_lambda_function_url", "aws_lambda_layer_version", "aws_network_acl",
        "aws_network_interface", "aws_ssm_association", "aws_vpc_dhcp_options", "aws_vpc_dhcp_options_association",
        "aws_vpc_ipv4_cidr_block_association",
    )},
}
PEERS = ROOT.parent / "shared" / "peers" / "terraform" / "hcl"
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="infra-imports-"))
# The one change: the retention of a group of logs.
RETENTION = (re.compile(r"(logGroupName: \"/aws/lambda/[^\"]*\", retentionInDays: )\.days\d+"), r"\g<1>.days180")


def kind(address):
    """The type in an address of Terraform; a point may also be in a key."""
    return address.split("[")[0].rsplit(".", 2)[-2]


class Taken:
    """What Terraform makes in a folder, and a new project beside it."""

    options = ()

    def __init__(self, name, environment_name, url, credentials, folder):
        self.name, self.url, self.credentials, self.folder = environment_name, url, credentials, folder
        self.variables = environment(self.folder, AWS_ENDPOINT_URL=url, AWS_REGION=REGION, **credentials)
        self.project = SCRATCH / f"project-{name}"
        self.project.mkdir()
        self.infra("init", "--name", "start", bare=True)
        self.state = self.folder / "terraform.tfstate"

    def infra(self, *words, expect=0, bare=False):
        more = [] if bare else ["--endpoint", self.url]
        done = subprocess.run(
            [str(product()), *words, "--project", str(self.project), *more], capture_output=True, text=True, timeout=600,
            stdin=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "NO_COLOR": "1", "AWS_EC2_METADATA_DISABLED": "true",
                 "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, **self.credentials})
        if done.returncode != expect:
            raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}, expected {expect}\n{done.stdout}\n{done.stderr}")
        return done

    def json(self, *words, **expected):
        return json.loads(self.infra(*words, "--json", **expected).stdout)

    def terraform(self, *words, expect=0):
        done = terraform(*words, "-no-color", folder=self.folder, variables=self.variables, timeout=1800)
        if done.returncode != expect:
            raise AssertionError(f"terraform {words[0]}: exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return done

    def made(self):
        self.terraform("init")
        self.terraform("apply", "-auto-approve", "-parallelism=30", *self.options)
        self.before = self.state.read_bytes()
        self.managed = [
            resource for resource in json.loads(self.before)["resources"] if resource["mode"] == "managed"]
        return f"{sum(len(resource['instances']) for resource in self.managed)} resources of Terraform"

    def reviewed(self):
        """What would be taken over is told by the state alone."""
        told = self.json("import", "terraform", str(self.state), "--as", self.name, "--dry-run", bare=True)
        equal(sorted(path.name for path in (self.project / "Environments").iterdir()), ["Development.swift", "main.swift"], "files")
        return f"{len(told['resources'])} resources, {told['parts']} parts"

    def taken(self):
        told = self.json("import", "terraform", str(self.state), "--as", self.name, "--into", "Environments/Taken")
        left = {entry["source"]: entry["reason"] for entry in told["left"]}
        surprising = {
            source: reason for source, reason in left.items()
            if not (words := LEFT.get(kind(source))) or words not in reason}
        equal(surprising, {}, "left out")
        equal(told["differences"], [], "what the next plan would change")
        equal(self.json("plan", self.name)["steps"], [], "the next plan")
        self.swift = next((self.project / "Environments" / "Taken").glob("*.swift"))
        lines = sum(len(path.read_text().splitlines()) for path in self.written())
        types = {resource["type"] for resource in self.managed}
        unknown = {kind(source) for source in left} - {kind(resource["source"]) for resource in told["resources"]}
        return (
            f"{len(told['resources'])} resources, {len(types - unknown)} of {len(types)} types of Terraform, "
            f"{len(self.swift.read_text().splitlines())} lines of Swift, {lines} of HCL"
            + (f"; left: {', '.join(sorted(unknown))}" if unknown else ""))

    def written(self):
        return self.folder.glob("*.tf")

    def formatted(self):
        subprocess.run(["swift", "format", "lint", "--strict", str(self.swift)], check=True, capture_output=True, timeout=120)

    def changed_once(self):
        """Terraform sees the one change of ours, and nothing else of what we did."""
        self.terraform("plan", "-detailed-exitcode", *self.options)
        text, count = RETENTION[0].subn(RETENTION[1], self.swift.read_text(), count=1)
        equal(count, 1, "log groups of functions")
        self.swift.write_text(text)
        plan = self.json("plan", self.name)
        changes = [change for change in plan["changes"] if change["action"] != "none"]
        equal([(change["action"], [row["path"] for row in change["properties"]]) for change in changes],
              [("update", ["RetentionInDays"])], "the plan of the change")
        self.infra("apply", self.name, "--yes")
        equal(self.state.read_bytes(), self.before, "Terraform's state")
        self.terraform("plan", "-out=change.plan", *self.options)
        shown = json.loads(self.terraform("show", "-json", "change.plan").stdout)
        seen = [change for change in shown["resource_changes"] if change["change"]["actions"] not in (["no-op"], ["read"])]
        equal([change["type"] for change in seen], ["aws_cloudwatch_log_group"], "what Terraform sees")
        return seen[0]["address"]

    def twice(self):
        """What is there is not written over."""
        done = self.infra("import", "terraform", str(self.state), "--as", self.name, "--into", "Environments/Taken", expect=1)
        if "it is there" not in done.stderr:
            raise AssertionError(done.stderr)

    def steps(self):
        return {
            "made by Terraform": self.made, "reviewed by the state alone": self.reviewed,
            "taken over, and the plan is empty": self.taken, "in the formatter's form": self.formatted,
            "not taken over again": self.twice,
        }


class Peer(Taken):
    """An environment of FinAlly, on moto."""

    options = ("-var=moto_compat=true",)

    def __init__(self, cloud, name):
        copy = SCRATCH / f"terraform-{name}"
        shutil.copytree(PEERS, copy, copy_function=shutil.copyfile)
        for folder in [copy, *(path for path in copy.rglob("*") if path.is_dir())]:
            folder.chmod(0o755)
        folder = copy / "environments" / name
        (folder / "backend_override.tf").write_text('terraform {\n  backend "local" {}\n}\n')
        super().__init__(name, f"finally/{name}", cloud.url, CREDENTIALS, folder)

    def written(self):
        return [*self.folder.glob("*.tf"), *self.folder.parents[1].glob("modules/**/*.tf")]

    def steps(self):
        return super().steps() | {"one change, which Terraform sees": self.changed_once}


class Own(Taken):
    """A file of `terraform/`, in a sandbox of its own."""

    def __init__(self, name):
        self.sandbox = Served()
        folder = SCRATCH / f"terraform-{name}"
        folder.mkdir()
        shutil.copy(FILES[0].parent / f"{name}.tf", folder / "main.tf")
        shutil.copy(PROVIDER, folder)
        credentials = {"AWS_ACCESS_KEY_ID": ACCOUNT, "AWS_SECRET_ACCESS_KEY": "sandbox"}
        super().__init__(name, f"{name}/test", self.sandbox.url, credentials, folder)


def refused():
    """A file that is not a state is refused, and nothing is written."""
    project = SCRATCH / "refused"
    (project / "Environments").mkdir(parents=True)
    (project / "Environments" / "main.swift").write_text("import Infra\n\nEnvironments.run {\n}\n")
    found = []
    for text, words in {
        "resource {}": "it is not JSON", "[]": "neither a version nor resources", '{"version": 3, "modules": []}': "version 3",
        '{"version": 4, "encrypted_data": "eA=="}': "it is encrypted",
        '{"version": 4, "resources": [{"mode": "managed", "type": "aws_vpc"}]}': "resources[0] has another form",
    }.items():
        path = project / "some.tfstate"
        path.write_text(text)
        done = subprocess.run(
            [str(product()), "import", "terraform", str(path), "--as", "shop/dev", "--project", str(project)],
            capture_output=True, text=True, timeout=60, env={"PATH": os.environ["PATH"], "HOME": str(project), "NO_COLOR": "1"})
        if done.returncode != 64 or words not in done.stderr or "IN6056" not in done.stderr:
            raise AssertionError(f"{text}: exit {done.returncode}\n{done.stderr}")
        found.append(words)
    equal(sorted(path.name for path in (project / "Environments").iterdir()), ["main.swift"], "files")
    return f"{len(found)} files"


def one_by_one():
    """What is declared and runs, and is in no state, is taken over by its identifier."""
    project = SCRATCH / "one"
    project.mkdir()

    def infra(*words, expect=0):
        done = subprocess.run(
            [str(product()), *words, "--project", str(project)], capture_output=True, text=True, timeout=600,
            stdin=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "NO_COLOR": "1"})
        if done.returncode != expect:
            raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}, expected {expect}\n{done.stdout}\n{done.stderr}")
        return done

    def steps():
        return json.loads(infra("plan", "shop/dev", "--sandbox", "--json").stdout)["steps"]

    infra("init", "--name", "shop")
    infra("apply", "shop/dev", "--sandbox", "--yes")
    listed = json.loads(infra("state", "list", "shop/dev", "--sandbox", "--json").stdout)["resources"]
    for resource in listed:
        address, known = resource["address"], resource["id"]
        infra("state", "forget", "shop/dev", address, "--sandbox", "--yes")
        told = json.loads(infra("import", "resource", "shop/dev", address, known, "--sandbox", "--json").stdout)
        equal((told["differences"], told["left"]), ([], []), f"differences of {address}")
        equal(steps(), [], f"the plan after {address}")
        infra("import", "resource", "shop/dev", address, known, "--sandbox", expect=64)
    infra("import", "resource", "shop/dev", "nothing/here", "x", "--sandbox", expect=64)
    return f"{len(listed)} resources"


def main(given):
    peers = ["dev", "staging", "production"]
    names = [name for name in given if name != "--all"]
    unknown = set(names) - {file.stem for file in FILES} - set(peers)
    if unknown:
        sys.exit(f"no file and no environment: {', '.join(sorted(unknown))}")
    checks = Checks("what Terraform manages is taken over")
    checks.check("what is refused", refused)
    checks.check("one resource by its identifier", one_by_one)
    why = missing()
    if why:
        print(f"  nothing is taken over: {why}", flush=True)
        names, given = [], []
    elif "--all" in given:
        names = [file.stem for file in FILES] + (peers if PEERS.is_dir() else [])
    for name in names or ([] if why else QUICK):
        if name in peers:
            with Moto() as cloud:
                taken = Peer(cloud, name)
                for words, step in taken.steps().items():
                    checks.check(f"{taken.name}: {words}", step)
        else:
            taken = Own(name)
            for words, step in taken.steps().items():
                checks.check(f"{taken.name}: {words}", step)
            taken.sandbox.discard()
    finish()
    shutil.rmtree(SCRATCH, ignore_errors=True)
    checks.close()


if __name__ == "__main__":
    main(sys.argv[1:])
