"""The workflows for GitHub Actions and GitLab CI of docs/ci: their commands, run in a repository. What they promise is
checked by workflows.py."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml
from common import CREDENTIALS, REGION, ROOT, Checks, Infra, Moto, copy_project, defines, equal, product

ENVIRONMENT = "finally/dev"
WORKFLOWS = ROOT / "docs/ci"
sys.path.insert(0, str(ROOT / "Scripts"))
import pull_request  # noqa: E402 -- a script, not an installed module


def github_steps(file, job):
    """The commands of a job, by the names of their steps."""
    steps = yaml.safe_load((WORKFLOWS / file).read_text())["jobs"][job]["steps"]
    return {step["name"]: step["run"] for step in steps if "run" in step}


def gitlab_script(job):
    return "\n".join(yaml.safe_load((WORKFLOWS / "gitlab-ci.yml").read_text())[job]["script"])


class Repository:
    """A project under git whose `main` is applied to a test cloud."""

    def __init__(self, folder, moto):
        self.root = folder / "project"
        self.tools = folder / "tools"
        self.tools.mkdir()
        copy_project(self.root)
        # The workflows define nothing, so what moto lacks is left out by the project itself.
        parts = self.root / "Environments/Shared/Parts.swift"
        lacking = defines(ENVIRONMENT)[1].removeprefix("without=")
        text = parts.read_text()
        parameter = 'Parameter("without", default: "'
        equal(text.count(parameter + '"'), 1, "the parts that are left out")
        parts.write_text(text.replace(parameter + '"', f'{parameter}{lacking}"'))
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

    def trusted(self):
        """The base, checked out beside the change, and the graph of the change in it."""
        folder = self.tools / "trusted"
        if not folder.exists():
            self.git("worktree", "add", "-q", "--detach", str(folder), self.base)
        return folder

    def bash(self, script, folder=None, **variables):
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return self.execute(command, folder or self.root, **variables)

    def execute(self, command, folder, **variables):
        home = self.tools / "home"
        home.mkdir(exist_ok=True)
        return subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=900,
            env={"PATH": f"{self.tools}:{os.environ['PATH']}", "HOME": str(home), "ENVIRONMENT": ENVIRONMENT, "CI": "true",
                 **variables})


checks = Checks("the workflows of docs/ci")


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
        def planned(text):
            equal(text.split("\n")[0], f"<!-- infra plan {ENVIRONMENT} -->", "marker")
            equal("IN7101" in text, status == 12, "the budget in the comment")
            equal("#### Deletions and data loss" in text, status == 3, "losses in the comment")
            equal(pull_request.comment(text, status, ENVIRONMENT, "a" * 40).startswith(text.rstrip()), True, "the comment")

        def github():
            repository.change(file, before, after)
            output, summary = repository.tools / "output", repository.tools / "summary"
            output.write_text("")
            summary.write_text("")
            variables = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary), "BASE": repository.base}
            steps = github_steps("github-graph.yml", "graph")
            evaluated = repository.bash(steps["Evaluate"], **variables)
            equal((evaluated.returncode, "confinement" in evaluated.stdout), (0, True), evaluated.stderr)
            compared = repository.bash(steps["Cost against the base"], **variables)
            equal(compared.returncode, 0, compared.stderr)
            equal(f"{repository.base}" in summary.read_text() and "a month" in summary.read_text(), True, summary.read_text())
            os.replace(repository.root.parent / "graph.json", repository.trusted() / "graph.json")
            done = repository.bash(github_steps("github-plan.yml", "comment")["Plan"], repository.trusted(), **variables)
            equal((done.returncode, output.read_text()), (0, f"status={status}\n"), done.stderr)
            planned((repository.trusted() / "comment.md").read_text())

        def gitlab():
            done = repository.bash(gitlab_script("graph"), CI_MERGE_REQUEST_DIFF_BASE_SHA=repository.base)
            equal(done.returncode, 0, done.stdout + done.stderr)
            equal((repository.root / "cost.html").read_text().startswith("<!doctype html>"), True, "the page")
            os.replace(repository.root / "graph.json", repository.trusted() / "graph.json")
            words = ("import os, pull_request\ncode, plan = pull_request.GitLab(os.environ).plan()\n"
                     "print(plan, end='')\nraise SystemExit(code)")
            done = repository.execute(
                [sys.executable, "-c", words], repository.trusted(), PYTHONPATH=str(ROOT / "Scripts"), GITLAB_TOKEN="none",
                CI_API_V4_URL="http://127.0.0.1:9", CI_PROJECT_ID="1", CI_DEFAULT_BRANCH="main")
            equal(done.returncode, status, done.stderr)
            planned(done.stdout)

        checks.check(f"GitHub Actions: {title} ends with {status}", github)
        checks.check(f"GitLab CI: {title} ends with {status}", gitlab)

    def in_a_bucket():
        """The state in a bucket: one job reads it, another one plans; a kept plan is applied by its digest."""
        moto.client("s3").create_bucket(
            Bucket="pipeline-states", CreateBucketConfiguration={"LocationConstraint": REGION})
        place = f"s3://pipeline-states/infra?region={REGION}&endpoint={moto.url}"
        repository.infra.run("state", "move", ENVIRONMENT, "--to", place)
        repository.change("Environments/FinAlly/Development.swift", "logRetention: .days7", "logRetention: .days14")
        job = repository.tools / "job"
        (job / "tools").mkdir(parents=True)
        (job / "tools/infra").symlink_to(product())
        (job / "graph.json").write_text(repository.infra.run("graph", ENVIRONMENT, "--json").stdout)
        summary, output = job / "summary", job / "output"
        variables = {"PATH": f"{job}/tools:{os.environ['PATH']}", "GITHUB_STEP_SUMMARY": str(summary),
                     "GITHUB_OUTPUT": str(output)}
        reaching = {**variables, **CREDENTIALS, "INFRA_STATE": place, "AWS_ENDPOINT_URL": moto.url, "AWS_REGION": REGION,
                    "AWS_EC2_METADATA_DISABLED": "true"}
        read = github_steps("github-plan.yml", "state")["Read the state"], gitlab_script("state")
        for script in read:
            done = repository.bash(script, job, **reaching, INFRA_STATE_ROLE="")
            equal(done.returncode, 0, done.stderr)
        done = repository.bash(github_steps("github-plan.yml", "comment")["Plan"], job, **variables)
        equal((done.returncode, output.read_text()), (0, "status=0\n"), done.stderr)
        equal("2 update" in (job / "comment.md").read_text(), True, (job / "comment.md").read_text())
        summary.write_text("")
        done = repository.bash(github_steps("github-plan.yml", "refreshed")["Plan"], job, **reaching)
        equal(done.returncode, 0, done.stderr)
        digest = re.search(r"--plan ([0-9a-f]{64})", summary.read_text())
        equal(digest is not None, True, f"the digest in the summary\n{summary.read_text()}")
        done = repository.bash(
            github_steps("github-apply.yml", "apply")["Apply"], job, **reaching, DIGEST=digest[1])
        equal(done.returncode, 0, done.stdout[-2000:] + done.stderr)
        done = repository.bash(f"infra plan {ENVIRONMENT} --graph graph.json --fail-on changes", job, **reaching)
        equal(done.returncode, 0, done.stdout[-2000:] + done.stderr)

    checks.check("the state in a bucket: read, planned, kept, applied by its digest", in_a_bucket)
    repository.infra.discard()
checks.close()
