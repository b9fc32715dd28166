"""Terraform with Amazon's provider as a client of `infra sandbox serve`: one that polls, waits and reads back as nothing
else here does. A file of `terraform/` is applied, plans empty, is changed in place, plans empty again, and is destroyed, and
nothing is left. With `--all` every file goes through it and is also changed back, and so do the environments of FinAlly
that stand beside the repository.

    terraform.py            those files that are soon through
    terraform.py web        one of them, with all steps
    terraform.py --all      everything, with all steps: it takes half an hour
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from common import REGION, ROOT
from sandboxed import ACCOUNT, SCRATCH, Served, finish

FILES = pathlib.Path(__file__).parent / "terraform"
# The peers' folder stands beside the repository, where there is one.
PEERS = ROOT.parent / "shared" / "peers" / "terraform" / "hcl"
MIRROR = pathlib.Path(os.environ.get("TF_PLUGIN_MIRROR") or "/opt/tf-plugins")
# Those whose resources the provider does not wait for by the minute.
QUICK = {"identity", "monitoring"}
# The provider takes more than a gigabyte while it runs.
AT_ONCE = 2
# What is there after a destroy: what AWS makes by itself and keeps.
KEPT = {
    # Keys of AWS's own services come with the first call that needs them.
    "kms.key", "kms.alias",
    # The default VPC that a data source asks for.
    "ec2.vpc", "ec2.subnet", "ec2.internet-gateway", "ec2.route-table", "ec2.route", "ec2.network-acl",
    "ec2.security-group", "ec2.security-group-rule",
    # Roles that services make for themselves, and parameter groups that every account has.
    "iam.role", "rds.parameter-group", "rds.cluster-parameter-group", "rds.subnet-group", "elasticache.parameter-group",
}
# One of each of the default VPC's, and its subnets, rules and routes.
DEFAULTS = {"ec2.vpc": 1, "ec2.subnet": 3, "ec2.security-group": 1, "ec2.route-table": 1}


class Terraform:
    def __init__(self, name, source, variables=None):
        self.name = name
        self.sandbox = Served(pace=0)
        self.folder = SCRATCH / f"terraform-{name}"
        shutil.copytree(source, self.folder) if source.is_dir() else self.copy(source)
        self.changes = variables or ["-var=changed=true"]
        rc = [
            "provider_installation {", "  filesystem_mirror {", f'    path = "{MIRROR}"', "  }", "}",
        ] if MIRROR.is_dir() else []
        self.rc = SCRATCH / f"{name}.tfrc"
        self.rc.write_text("\n".join([*rc, "disable_checkpoint = true", ""]))
        self.seconds = {}

    def copy(self, source):
        self.folder.mkdir()
        shutil.copy(source, self.folder / "main.tf")

    def environment(self):
        return {
            "PATH": os.environ.get("PATH", ""), "HOME": str(SCRATCH), "TF_CLI_CONFIG_FILE": str(self.rc),
            "TF_IN_AUTOMATION": "1", "NO_COLOR": "1", "AWS_ENDPOINT_URL": self.sandbox.url, "AWS_ACCESS_KEY_ID": ACCOUNT,
            "AWS_SECRET_ACCESS_KEY": "sandbox", "AWS_REGION": REGION, "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }

    def run(self, step, *words, expect=0, folder=None):
        began = time.monotonic()
        done = subprocess.run(
            ["terraform", *words, "-input=false", "-no-color"], cwd=folder or self.folder, env=self.environment(),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1800)
        self.seconds[step] = round(time.monotonic() - began)
        if done.returncode != expect:
            raise AssertionError(f"{self.name}: {step}: exit {done.returncode}\n{said(done)}")
        return done

    def apply(self, step, *variables):
        return self.run(step, "apply", "-auto-approve", "-parallelism=30", *variables)

    def plans_empty(self, step, *variables):
        self.run(step, "plan", "-detailed-exitcode", *variables)

    def changed(self, done):
        """How many were changed; none may be made or gone but those that only a new one has otherwise."""
        found = re.search(r"(\d+) added, (\d+) changed, (\d+) destroyed", done.stdout)
        if not found or int(found[2]) == 0:
            raise AssertionError(f"{self.name}: nothing was changed in place\n{said(done)}")
        return int(found[2])

    def leaves_nothing(self):
        left = {}
        for kind, count in self.sandbox.lasting().items():
            word = kind.split(" ")[0]
            if word not in KEPT or count > DEFAULTS.get(word, count):
                left[kind] = count
        if left:
            raise AssertionError(f"{self.name}: the destroy left {left}")

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
        return f"{self.name}: {count} changed in place; seconds: {self.seconds}"


class Peer(Terraform):
    """An environment of the peers' folder, whose state stays in its own folder."""

    def __init__(self, environment):
        super().__init__(f"finally-{environment}", PEERS, ["-var=log_retention_days=90", "-var=lambda_timeout=25"])
        self.environment_folder = self.folder / "environments" / environment
        (self.environment_folder / "backend_override.tf").write_text('terraform {\n  backend "local" {}\n}\n')

    def run(self, step, *words, expect=0, folder=None):
        return super().run(step, *words, expect=expect, folder=self.environment_folder)


def said(done, lines=60):
    """Its errors, or what would change, or the last lines."""
    text = done.stdout + done.stderr
    errors = re.findall(r"Error: .*(?:\n.*){0,4}", text)
    differences = re.findall(r"^ +(?:[-+~]|-/\+) .*$|^  # .*$", text, re.MULTILINE)
    return "\n".join(errors[:10] or differences[:lines] or text.splitlines()[-lines:])


def main(words):
    if not shutil.which("terraform"):
        print("terraform is not on the path: nothing was checked with it")
        return 0
    everything = "--all" in words
    names = [word for word in words if not word.startswith("-")]
    files = sorted(FILES.glob("*.tf"))
    wanted = set(names) or (QUICK if not everything else {file.stem for file in files})
    chosen = [file for file in files if file.stem in wanted]
    works = [lambda file=file: Terraform(file.stem, file).cycle(everything or bool(names)) for file in chosen]
    if everything and PEERS.is_dir():
        works += [lambda name=name: Peer(name).cycle(True) for name in ("dev", "staging", "production")]
    failures = []
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for future in concurrent.futures.as_completed([pool.submit(work) for work in works]):
            try:
                print(f"  {future.result()}", flush=True)
            except Exception as error:  # every kind of failure is a failed check, with its text
                failures.append(str(error))
                print(f"  FAILED {error}", flush=True)
    print(f"{len(works) - len(failures)} of {len(works)} went through Terraform")
    return 1 if failures else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    finally:
        finish()
