"""Terraform with its S3 backend, killed at the same moments as `infra`: what the next run of each says. Nothing is
asserted of Terraform but that it ran."""

import os
import re
import shutil
import signal
import subprocess

from common import CREDENTIALS, REGION, Between
from sandboxed import BUCKET, SCRATCH
from team import Member, OnMoto, difference, said, small

ENVIRONMENT = "killed/dev"
# Each is killed when the cloud has carried out so many of its creations, before it hears of the last one.
MOMENTS = (1, 4, 8)

CONFIGURATION = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
  backend "s3" {
    bucket                      = "%(bucket)s"
    key                         = "terraform.tfstate"
    region                      = "%(region)s"
    endpoints                   = { s3 = "%(url)s" }
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_metadata_api_check     = true
    skip_requesting_account_id  = true
    skip_s3_checksum            = true
  }
}

variable "endpoint" {}

provider "aws" {
  region                      = "%(region)s"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  endpoints {
    cloudwatch = var.endpoint
    ec2        = var.endpoint
    logs       = var.endpoint
    sns        = var.endpoint
    sts        = var.endpoint
  }
}

locals { topics = toset(["first", "second", "third"]) }

resource "aws_vpc" "main" { cidr_block = "10.7.0.0/16" }

resource "aws_subnet" "all" {
  for_each          = { a = "10.7.0.0/24", b = "10.7.1.0/24" }
  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = "%(region)s${each.key}"
}

resource "aws_sns_topic" "all" {
  for_each     = local.topics
  name         = "killed-dev-${each.key}"
  display_name = "at first"
}

resource "aws_cloudwatch_log_group" "all" {
  for_each          = local.topics
  name              = "/killed-dev/${each.key}"
  retention_in_days = 7
}

resource "aws_cloudwatch_metric_alarm" "all" {
  alarm_name          = "killed-dev"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  period              = 60
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = [aws_sns_topic.all["first"].arn]
}
"""


def missing():
    """Why there is nothing to compare with, if so."""
    if not shutil.which("terraform"):
        return "terraform is not on the path"
    if not os.environ.get("TF_PLUGIN_MIRROR"):
        return "TF_PLUGIN_MIRROR names no folder with Terraform's AWS provider"
    return None


class Terraform:
    def __init__(self, cloud):
        self.cloud = cloud
        self.folder = SCRATCH / "terraform"
        self.folder.mkdir()
        (self.folder / "main.tf").write_text(CONFIGURATION % {"bucket": BUCKET, "region": REGION, "url": cloud.url})
        (self.folder / "rc").write_text(
            f'provider_installation {{\n  filesystem_mirror {{\n    path = "{os.environ["TF_PLUGIN_MIRROR"]}"\n  }}\n}}\n'
            "disable_checkpoint = true\n")
        done = self.run("init", "-input=false")
        if done.returncode:
            raise AssertionError(f"terraform init: exit {done.returncode}\n{said(done)}")

    def environment(self, endpoint):
        return {"PATH": os.environ.get("PATH", ""), "HOME": str(self.folder), "TF_CLI_CONFIG_FILE": str(self.folder / "rc"),
                "TF_IN_AUTOMATION": "1", "TF_VAR_endpoint": endpoint or self.cloud.url, "AWS_EC2_METADATA_DISABLED": "true",
                "NO_COLOR": "1", **CREDENTIALS}

    def run(self, *words):
        return subprocess.run(
            ["terraform", *words], cwd=self.folder, env=self.environment(None), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120)

    def start(self, endpoint):
        return subprocess.Popen(
            ["terraform", "apply", "-auto-approve", "-input=false", "-no-color"], cwd=self.folder,
            env=self.environment(endpoint), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)

    def again(self):
        """What the next run says; where it finds a lock, also what the one behind its removal says."""
        words = ["apply", "-auto-approve", "-input=false", "-no-color"]
        done = self.run(*words)
        told = [("next run", done.returncode, errors(done))]
        lock = re.search(r"ID:\s+([0-9a-f-]{36})", said(done))
        if lock:
            self.run("force-unlock", "-force", lock[1])
            done = self.run(*words)
            told.append(("after force-unlock", done.returncode, errors(done)))
        return told


class Ours:
    def __init__(self, cloud):
        self.cloud = cloud
        self.words = ["apply", ENVIRONMENT, "--graph", str(small(ENVIRONMENT)), "--yes"]

    def member(self, endpoint=None):
        return Member(self.cloud, self.cloud.place("killed", endpoint=self.cloud.url), endpoint=endpoint)

    def start(self, endpoint):
        member = self.member(endpoint)
        return subprocess.Popen(
            member.command(*self.words), env=member.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)

    def again(self):
        done = self.member().run(*self.words, expect=None)
        headline = re.search(rf"{ENVIRONMENT} · applied.*?(?=  |$)", done.stdout, re.MULTILINE)
        return [("next run", done.returncode, [headline[0]] if headline and not done.returncode else errors(done))]


def errors(done):
    """The headlines of errors, each once with how often it is said; or what was done."""
    found = re.findall(r"^(?:\W* )?(?:Error:|error) (.*)", said(done), re.MULTILINE)
    if not found:
        return re.findall(r"Apply complete!.*", done.stdout)
    # Without the names of what it is about, and without what the client wraps around a message.
    plain = [re.sub(r" \(.*?\)|: operation error.*", "", text)[:90] for text in found]
    return [f"{text}{f' ({plain.count(text)} times)' if plain.count(text) > 1 else ''}" for text in dict.fromkeys(plain)]


def killed(tool, moment):
    """Starts an apply, and kills it with all that it started."""
    created, process = [], None

    def answered(request, _):
        if request.creates:
            created.append(request.line)
            if len(created) == moment:
                os.killpg(process.pid, signal.SIGKILL)
            return len(created) < moment
        return None

    with Between(tool.cloud.url, answered=answered) as between:
        process = tool.start(between.url)
        code = process.wait(120)
    if code != -signal.SIGKILL:
        raise AssertionError(f"{type(tool).__name__} ended with {code} before creation {moment}")


def compare():
    """The table, one line a run; fails where `infra` needs more than the same command, or leaves something twice."""
    cloud = OnMoto()
    try:
        tools = [Ours(cloud), Terraform(cloud)]
        nothing = cloud.there()
        tools[0].member().run(*tools[0].words)
        expected = difference(nothing, cloud.there())
        print(f"  {'killed at creation':<20}{'who':<12}{'then':<20}{'exit':<6}{'too many':<28}says", flush=True)
        wrong = []
        for moment in MOMENTS:
            for tool in tools:
                cloud.empty()
                killed(tool, moment)
                told = tool.again()
                extra = difference(expected, difference(nothing, cloud.there()))
                name = "infra" if isinstance(tool, Ours) else "terraform"
                for then, code, says in told:
                    last = then == told[-1][0]
                    print(f"  {moment:<20}{name:<12}{then:<20}{code:<6}{str(extra or 'nothing') if last else '':<28}"
                          f"{'; '.join(says)}", flush=True)
                if name == "infra" and (told[0][1] or extra):
                    wrong.append(f"at {moment}: {told}, too many: {extra}")
        if wrong:
            raise AssertionError("\n".join(wrong))
        return f"{len(MOMENTS)} moments"
    finally:
        cloud.stop()
