"""The workflows for GitHub Actions and GitLab CI of docs/ci: read as YAML, and their commands run in a repository."""

import os
import pathlib
import re
import subprocess
import tempfile

import yaml
from common import ROOT, Checks, Infra, Moto, copy_project, equal, product

ENVIRONMENT = "finally/dev"
WORKFLOWS = ROOT / "docs/ci"


def github_steps():
    """The commands of the job that needs no credentials, by the names of their steps."""
    text = (WORKFLOWS / "github-actions.yml").read_text()
    return {step["name"]: step["run"] for step in yaml.safe_load(text)["jobs"]["plan"]["steps"] if "run" in step}


def gitlab_script():
    return "\n".join(yaml.safe_load((WORKFLOWS / "gitlab-ci.yml").read_text())["plan"]["script"])


class Repository:
    """A project under git whose `main` is applied to a test cloud."""

    def __init__(self, folder, moto):
        self.root = folder / "project"
        self.tools = folder / "tools"
        self.tools.mkdir()
        copy_project(self.root)
        self.git("init", "-q", "-b", "main")
        self.base = self.commit("first")
        self.infra = Infra(moto, project=self.root)
        (self.tools / "infra").write_text(f'#!/bin/sh\nexec "{product()}" "$@" --state "{self.infra.state}"\n')
        (self.tools / "infra").chmod(0o755)

    def git(self, *words):
        words = ["git", "-C", str(self.root), "-c", "user.name=t", "-c", "user.email=t@example.com", *words]
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)
        return self.git("rev-parse", "HEAD")

    def change(self, file, before, after):
        """The base with one text replaced by another."""
        self.git("reset", "-q", "--hard", self.base)
        path = self.root / file
        text = path.read_text()
        equal(text.count(before) > 0, True, f"{before!r} in {file}")
        path.write_text(text.replace(before, after))
        self.commit("change")

    def bash(self, script, **variables):
        home = self.tools / "home"
        home.mkdir(exist_ok=True)
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=self.root, capture_output=True,
            text=True, timeout=900,
            env={"PATH": f"{self.tools}:{os.environ['PATH']}", "HOME": str(home), "ENVIRONMENT": ENVIRONMENT, **variables})


checks = Checks("the workflows of docs/ci")


def pinned():
    text = (WORKFLOWS / "github-actions.yml").read_text()
    workflow = yaml.safe_load(text)
    uses = re.findall(r"uses: (\S+)( # v\d+\.\d+\.\d+)?", text)
    for action, version in uses:
        if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) or not version:
            raise AssertionError(f"{action} is not pinned to a commit with its version beside it")
    equal(workflow["permissions"], {"contents": "read", "pull-requests": "write"}, "permissions")
    equal(sorted(workflow["jobs"]), ["plan", "refreshed"], "jobs")
    gitlab = yaml.safe_load((WORKFLOWS / "gitlab-ci.yml").read_text())
    equal([name for name, job in gitlab.items() if isinstance(job, dict) and "script" in job], ["plan", "refreshed"], "jobs")
    for name in ("github-actions.yml", "gitlab-ci.yml"):
        if re.search(r"AKIA|SECRET_ACCESS_KEY|ACCESS_KEY_ID", (WORKFLOWS / name).read_text()):
            raise AssertionError(f"{name} names keys")
    return f"{len(uses)} actions"


checks.check("are YAML, and name actions by their commits and no keys", pinned)

with Moto() as moto, tempfile.TemporaryDirectory() as name:
    repository = Repository(pathlib.Path(name), moto)
    repository.infra.run("apply", ENVIRONMENT, "--yes", timeout=900)
    cases = [
        ("a change within the budget", "Environments/FinAlly/Development.swift", "logRetention: .days7",
         "logRetention: .days14", 0),
        ("a change over the budget", "Environments/FinAlly/Development.swift", ".usd(120)", ".usd(20)", 12),
        ("a deletion", "Environments/FinAlly/FinAlly.swift", '"users": "ANY /users/{proxy+}", ', "", 3),
    ]
    for title, file, before, after, status in cases:
        def github():
            repository.change(file, before, after)
            output, summary = repository.tools / "output", repository.tools / "summary"
            output.write_text("")
            summary.write_text("")
            variables = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary), "BASE": repository.base}
            steps = github_steps()
            planned = repository.bash(steps["Plan"], **variables)
            equal(planned.returncode, 0, planned.stderr)
            equal(output.read_text(), f"status={status}\n", planned.stderr)
            comment = (repository.root / "comment.md").read_text()
            equal(comment.split("\n")[0], f"<!-- infra plan {ENVIRONMENT} -->", "marker")
            equal("IN7101" in comment, status == 12, "the budget in the comment")
            equal("#### Deletions and data loss" in comment, status == 3, "losses in the comment")
            compared = repository.bash(steps["Cost against the base"], **variables)
            equal(compared.returncode, 0, compared.stderr)
            equal(f"{repository.base}" in summary.read_text() and "a month" in summary.read_text(), True, summary.read_text())
            equal(repository.bash(steps["Decide"], STATUS=str(status)).returncode, status, "the job's end")

        def gitlab():
            done = repository.bash(gitlab_script(), CI_MERGE_REQUEST_DIFF_BASE_SHA=repository.base)
            equal(done.returncode, status, done.stdout + done.stderr)
            equal((repository.root / "cost.html").read_text().startswith("<!doctype html>"), True, "the page")

        checks.check(f"GitHub Actions: {title} ends with {status}", github)
        checks.check(f"GitLab CI: {title} ends with {status}", gitlab)
    repository.infra.discard()
checks.close()
