#!/usr/bin/env python3
"""Plans what a pull request declares, by its graph, and writes the plan as a comment: the half of a pipeline that holds a
token. It needs nothing but Python.

    pull_request.py github graph FILE           the graph that the pull request's own run made
    pull_request.py github comment FILE CODE    the plan in FILE as a comment, its exit code as a commit's status
    pull_request.py gitlab                      both for every open merge request whose newest commit has no plan yet

It runs from the base branch. Of the pull request it takes one file, the graph, and from there on that is data: it is read
within bounds, handed to `infra plan --graph`, and never run. Which pull request it belongs to is asked of the platform.
"""

import io
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile

# What a graph, the archive that it comes in, an answer and a comment may have at most, in bytes. GitHub takes comments of
# 65,536 characters, and `infra plan --markdown` writes 60,000 bytes at most.
GRAPH, ARCHIVE, ANSWER, COMMENT = 64 << 20, 16 << 20, 32 << 20, 62_000
PER_PAGE, PAGES = 100, 100

VERDICTS = {
    0: "may be applied",
    3: "deletes or replaces something, or loses data",
    12: "costs more than the budget allows",
    13: "has costs that are not known",
    14: "would be refused by the cloud",
}


class Refused(Exception):
    """What cannot be believed, or is not there."""


class Interface:
    """A platform's API. The token goes to its own host only: not along redirections, nor to links that answers name."""

    def __init__(self, url, header, token):
        self.url, self.header, self.token = url.rstrip("/"), header, token

    def read(self, path, limit=ANSWER, method="GET", body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/{path}", data=data, method=method)
        request.add_header("User-Agent", "infra")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        request.add_unredirected_header(self.header, self.token)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                content = answer.read(limit + 1)
        except urllib.error.HTTPError as error:
            raise Refused(f"{method} {path}: HTTP {error.code}") from None
        except OSError as error:
            raise Refused(f"{method} {path}: {error}") from None
        if len(content) > limit:
            raise Refused(f"{method} {path}: the answer has more than {limit} bytes")
        return content

    def get(self, path):
        return json.loads(self.read(path))

    def send(self, method, path, body):
        self.read(path, method=method, body=body)

    def all(self, path, member=None, **query):
        """The elements of all pages."""
        for page in range(1, PAGES + 1):
            words = urllib.parse.urlencode({**query, "per_page": PER_PAGE, "page": page})
            found = self.get(f"{path}?{words}")
            found = found[member] if member else found
            yield from found
            if len(found) < PER_PAGE:
                return
        raise Refused(f"{path} has more than {PAGES} pages")


def commit(text):
    if not isinstance(text, str) or not re.fullmatch(r"[0-9a-f]{40}([0-9a-f]{24})?", text):
        raise Refused(f"{text!r} is not a commit")
    return text


def marker(environment):
    """The first line of the comment, by which the next run finds it."""
    if not re.fullmatch(r"[a-z0-9-]+/[a-z0-9-]+", environment):
        raise Refused(f"ENVIRONMENT is {environment!r}, not the name of an environment")
    return f"<!-- infra plan {environment} -->"


def comment(plan, code, environment, sha):
    """The comment: what `infra` wrote, and of which commit. Nothing of the pull request gets here but through `infra`."""
    first = marker(environment)
    if not plan.startswith(first + "\n") or len(plan.encode()) > COMMENT:
        plan = f"{first}\nThe graph of this pull request could not be planned (exit code {code}).\n"
    return f"{plan.rstrip()}\n\n{closing(sha)}\n"


def closing(sha):
    return f"The plan of commit {sha}."


def write(path, content):
    """A new file, never through a link."""
    pathlib.Path(path).unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600), "wb") as file:
        file.write(content)


def verdict(code):
    return VERDICTS.get(code, f"failed with exit code {code}")


# GitHub


class GitHub:
    def __init__(self, variables):
        self.api = Interface(variables["GITHUB_API_URL"], "Authorization", f"Bearer {variables['GITHUB_TOKEN']}")
        self.repository = variables["GITHUB_REPOSITORY"]
        self.environment = variables["ENVIRONMENT"]
        event = json.loads(pathlib.Path(variables["GITHUB_EVENT_PATH"]).read_text())
        self.run, self.base = event["workflow_run"], event["repository"]["default_branch"]
        if self.run["event"] != "pull_request" or self.run["conclusion"] != "success":
            raise Refused("the run that ended is not one of a pull request, or did not succeed")
        self.sha = commit(self.run["head_sha"])

    def pull(self):
        """The number of the open pull request that is at the run's commit. The event names none for a fork, and what a run
        says of itself could be made up, so that GitHub is asked."""
        source = self.run["head_repository"]
        head = f"{source['owner']['login']}:{self.run['head_branch']}"
        pulls = self.api.all(f"repos/{self.repository}/pulls", state="open", head=head, base=self.base)
        found = [
            pull["number"] for pull in pulls
            if pull["head"]["sha"] == self.sha and (pull["head"]["repo"] or {}).get("id") == source["id"]
            and pull["base"]["ref"] == self.base and pull["base"]["repo"]["full_name"] == self.repository]
        if len(found) != 1:
            raise Refused(f"{len(found)} open pull requests are at commit {self.sha}")
        return int(found[0])

    def graph(self):
        artifacts = self.api.all(
            f"repos/{self.repository}/actions/runs/{int(self.run['id'])}/artifacts", member="artifacts", name="graph")
        found = [one for one in artifacts if one["name"] == "graph" and not one["expired"]]
        if not found:
            raise Refused("the run left no graph")
        newest = max(int(one["id"]) for one in found)
        return unpack(self.api.read(f"repos/{self.repository}/actions/artifacts/{newest}/zip", limit=ARCHIVE))

    def publish(self, plan, code):
        number = self.pull()
        first = marker(self.environment)
        body = {"body": comment(plan, code, self.environment, self.sha)}
        comments = self.api.all(f"repos/{self.repository}/issues/{number}/comments")
        mine = next((
            int(one["id"]) for one in comments
            if (one["user"] or {}).get("login") == "github-actions[bot]" and (one["body"] or "").startswith(first)), None)
        if mine is None:
            self.api.send("POST", f"repos/{self.repository}/issues/{number}/comments", body)
        else:
            self.api.send("PATCH", f"repos/{self.repository}/issues/comments/{mine}", body)
        self.api.send("POST", f"repos/{self.repository}/statuses/{self.sha}", {
            "state": "success" if code == 0 else "failure", "context": f"infra plan {self.environment}",
            "description": verdict(code)})


def unpack(archive):
    """The graph in an archive that holds nothing else."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            names = [one.filename for one in opened.infolist()]
            if names != ["graph.json"]:
                raise Refused(f"the archive holds {len(names)} files, not graph.json alone")
            with opened.open(names[0]) as file:
                content = file.read(GRAPH + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise Refused(f"the archive cannot be read: {type(error).__name__}") from None
    if len(content) > GRAPH:
        raise Refused(f"the graph has more than {GRAPH} bytes")
    return content


# GitLab


class GitLab:
    def __init__(self, variables):
        self.api = Interface(variables["CI_API_V4_URL"], "PRIVATE-TOKEN", variables["GITLAB_TOKEN"])
        self.project = int(variables["CI_PROJECT_ID"])
        self.base = variables["CI_DEFAULT_BRANCH"]
        self.environment = variables["ENVIRONMENT"]
        self.variables = {name: variables[name] for name in ("PATH", "HOME", "LANG", "CI") if name in variables}

    def publish_all(self):
        """Whether all open merge requests have their plans. One that cannot be planned keeps none from the others."""
        first, me, is_well = marker(self.environment), self.api.get("user")["id"], True
        pathlib.Path("graphs").mkdir(exist_ok=True)
        requests = self.api.all(f"projects/{self.project}/merge_requests", state="opened", target_branch=self.base)
        for request in list(requests):
            number = int(request["iid"])
            try:
                done = self.publish(number, first, me)
            except (Refused, KeyError, TypeError, ValueError, subprocess.SubprocessError) as error:
                is_well = False
                done = f"not planned: {type(error).__name__}: {error}"
            print(f"merge request {number}: {printable(done)}", flush=True)
        return is_well

    def publish(self, number, first, me):
        request = self.api.get(f"projects/{self.project}/merge_requests/{number}")
        sha = commit(request["sha"])
        path = f"projects/{self.project}/merge_requests/{number}/notes"
        mine = next((
            one for one in self.api.all(path, sort="asc", order_by="created_at")
            if one["author"]["id"] == me and one["body"].startswith(first)), None)
        if mine and mine["body"].rstrip().endswith(closing(sha)):
            return "has its plan"
        pipeline = request.get("head_pipeline") or {}
        if pipeline.get("sha") != sha or pipeline.get("project_id") not in (self.project, request["source_project_id"]):
            return "has no pipeline for its newest commit"
        source = int(pipeline["project_id"])
        jobs = self.api.all(f"projects/{source}/pipelines/{int(pipeline['id'])}/jobs", **{"scope[]": "success"})
        job = max((int(one["id"]) for one in jobs if one["name"] == "graph"), default=None)
        if job is None:
            return "has no graph yet"
        write("graph.json", self.api.read(f"projects/{source}/jobs/{job}/artifacts/graph.json", limit=GRAPH))
        code, plan = self.plan()
        body = {"body": comment(plan, code, self.environment, sha)}
        if mine:
            self.api.send("PUT", f"{path}/{int(mine['id'])}", body)
        else:
            self.api.send("POST", path, body)
        if source == self.project:
            os.replace("graph.json", f"graphs/{number}.json")
            self.api.send("POST", f"projects/{self.project}/statuses/{sha}", {
                "state": "success" if code == 0 else "failed", "name": f"infra plan {self.environment}",
                "description": verdict(code), "pipeline_id": int(pipeline["id"])})
        return verdict(code)

    def plan(self):
        """The plan as a comment; `infra` gets no token."""
        words = ["plan", self.environment, "--graph", "graph.json", "--no-refresh", "--fail-on", "deletions", "--markdown"]
        done = subprocess.run(
            ["infra", *words], env=self.variables, stdin=subprocess.DEVNULL, capture_output=True, timeout=600)
        sys.stderr.write(done.stderr.decode(errors="replace"))
        return done.returncode, done.stdout.decode(errors="replace")


def printable(text):
    """One line that no runner takes for a command and no terminal for control."""
    return "".join(letter if letter.isprintable() else "?" for letter in str(text))[:500]


def main(words, variables):
    match words:
        case ["github", "graph", file]:
            github = GitHub(variables)
            github.pull()
            write(file, github.graph())
        case ["github", "comment", file, code]:
            with open(file, errors="replace") as plan:
                GitHub(variables).publish(plan.read(COMMENT + 1), int(code))
        case ["gitlab"]:
            return 0 if GitLab(variables).publish_all() else 1
        case _:
            print(__doc__, file=sys.stderr)
            return 64
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:], os.environ))
    except Refused as error:
        print(f"not planned: {printable(error)}", file=sys.stderr)
        sys.exit(1)
    except (KeyError, TypeError, ValueError) as error:
        # A part that the event or an answer does not have, such as the repository of a fork that is gone.
        print(f"not planned: an answer is not as expected: {printable(repr(error))}", file=sys.stderr)
        sys.exit(1)
