"""What the workflows of docs/ci promise, without a cloud and without a platform: no job that holds something runs a
stranger's code, and what a stranger's run hands over is data. Each rule is shown to bite on a workflow that breaks it."""

import http.server
import io
import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import zipfile

import yaml
from common import ROOT, Checks, equal

WORKFLOWS = ROOT / "docs/ci"
SCRIPT = ROOT / "Scripts/pull_request.py"
ENVIRONMENT = "finally/production"
MARKER = f"<!-- infra plan {ENVIRONMENT} -->"
SHA, OTHER = "a" * 40, "b" * 40
TOKEN = "canary-of-a-token"

# What a command may not be where somebody's branch is checked out, or where something is held.
BUILDS = re.compile(r"\b(swift|make|swiftc|clang|npm|pip|docker|source|eval)\b|Scripts/(?!pull_request\.py)|(^|\s)\./")
FETCHES = re.compile(r"\bgit (fetch|checkout|switch|pull|worktree|clone)\b|\bgh\b|\bcurl\b|\bwget\b")
# Texts that whoever opens a merge request chooses.
CHOSEN_IN_GITLAB = re.compile(r"CI_(MERGE_REQUEST_(TITLE|DESCRIPTION|SOURCE_BRANCH_\w+|LABELS|ASSIGNEES)|COMMIT_(MESSAGE|TITLE|"
                              r"DESCRIPTION|REF_NAME|AUTHOR|TAG\w*)|\w*REF_SLUG)")
ALLOWED = {"contents": {"read"}, "actions": {"read"}, "pull-requests": {"read", "write"}, "statuses": {"write"},
           "id-token": {"write"}}


def triggers(workflow):
    # YAML 1.1 reads `on` as true.
    return workflow.get("on", workflow.get(True))


def broken_in_github(text):
    """The rules that a workflow for GitHub Actions breaks."""
    workflow, broken = yaml.safe_load(text), []
    events = set(triggers(workflow))
    if not events or events - {"pull_request", "workflow_run", "workflow_dispatch"}:
        broken.append(f"runs at {sorted(events)}")
    if workflow.get("permissions") != {}:
        broken.append("gives permissions to all jobs")
    for action, version in re.findall(r"(?m)^\s*(?:- )?uses: (\S+)( # v\d+\.\d+\.\d+)?$", text):
        if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) or not version:
            broken.append(f"{action} is not named by its commit, with its version beside it")
    if re.search(r"AKIA|ACCESS_KEY|secrets\.|secrets:", text):
        broken.append("names secrets")
    for name, job in workflow["jobs"].items():
        broken += [f"{name}: {one}" for one in broken_in_job(job, events)]
    return broken


def broken_in_job(job, events):
    permissions = job.get("permissions")
    if not isinstance(permissions, dict):
        yield "says nothing of its permissions"
        return
    for scope, level in permissions.items():
        if level not in ALLOWED.get(scope, set()):
            yield f"has {scope}: {level}"
    holds = permissions != {"contents": "read"}
    condition = job.get("if", "")
    # Whoever may write to the repository may start a workflow by hand, on any branch and as it is there.
    if events == {"workflow_dispatch"}:
        if "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)" not in condition:
            yield "runs for other branches than the default one"
        if "id-token" in permissions and "environment" not in job:
            yield "holds a role that nobody approves"
    elif holds and events != {"workflow_run"}:
        yield "holds something at an event for which the branch's own workflow runs"
    if "id-token" in permissions and "write" in (permissions.get("pull-requests"), permissions.get("statuses")):
        yield "holds a role and a token that writes"
    takes_graph = any("graph" in f"{step.get('run', '')} {step.get('with', '')}" for step in job["steps"])
    if "id-token" in permissions and takes_graph and "head_repository.full_name == github.repository" not in condition:
        yield "takes a role for forks"
    folders = {}
    for step in job["steps"]:
        label, settings = step.get("name", "a step"), step.get("with", {})
        action = step.get("uses", "").split("@")[0]
        if action == "actions/checkout":
            if settings.get("persist-credentials") is not False:
                yield f"{label}: leaves credentials in the checkout"
            folders[settings.get("path", ".")] = settings.get("ref")
            if events != {"pull_request"} and ({"ref", "repository", "submodules"} & set(settings)):
                yield f"{label}: checks out something else than the default branch"
        elif action == "actions/download-artifact":
            if {"run-id", "github-token", "repository", "pattern"} & set(settings):
                yield f"{label}: unpacks what another run left"
        elif action and action not in ("actions/upload-artifact", "aws-actions/configure-aws-credentials"):
            yield f"{label}: uses {action}"
        run = step.get("run", "")
        if "${{" in run:
            yield f"{label}: has an expression in its script"
        for value in list(step.get("env", {}).values()):
            if re.search(r"github\.token", str(value)):
                if not re.fullmatch(r"python3 Scripts/pull_request\.py github [^;&|`$()]*(\"\$STATUS\")?", run.strip()):
                    yield f"{label}: gives the token to more than the script"
                if events != {"workflow_run"}:
                    yield f"{label}: gives a token to the branch's own workflow"
        if holds and (BUILDS.search(run) or FETCHES.search(run)):
            yield f"{label}: builds or fetches where something is held"
        if holds and re.search(r"\binfra (plan|graph|cost|validate)\b", run) and "--graph graph.json" not in run:
            yield f"{label}: evaluates where something is held"
        if events == {"pull_request"} and run:
            folder = step.get("working-directory", ".")
            is_base = folders.get(folder, "") == "${{ github.event.pull_request.base.sha }}"
            if not is_base and (BUILDS.search(run) or FETCHES.search(run)):
                yield f"{label}: runs the branch's own scripts"


def broken_in_gitlab(text):
    """The rules that a pipeline for GitLab breaks."""
    pipeline, broken = yaml.safe_load(text), []
    if re.search(r"AKIA|ACCESS_KEY", text):
        broken.append("names keys")
    for name, job in pipeline.items():
        if isinstance(job, dict) and "script" in job:
            extended = job.get("extends", [])
            for base in reversed([extended] if isinstance(extended, str) else extended):
                job = {**pipeline[base], **job}
            broken += [f"{name}: {one}" for one in broken_in_gitlab_job(job)]
    return broken


def broken_in_gitlab_job(job):
    before, script = "\n".join(job.get("before_script", [])), "\n".join(job["script"])
    conditions = [rule.get("if", "") for rule in job.get("rules", [])]
    if CHOSEN_IN_GITLAB.search(before + script):
        yield "uses a text that whoever opens a merge request chooses"
    if conditions == ['$CI_PIPELINE_SOURCE == "merge_request_event"']:
        held = "".join(rf"\$\{{{name}:-\}}" for name in ("GITLAB_TOKEN", "INFRA_ROLE", "INFRA_STATE_ROLE", "INFRA_APPLY_ROLE"))
        guard = rf'if \[ -n "{held}" \]; then\n.*\n  exit 1\nfi'
        if not re.search(guard, before):
            yield "does not refuse a token that a merge request can read"
        if re.search(r"GITLAB_TOKEN|INFRA_\w*ROLE|AWS_", re.sub(guard, "", before) + script) or "id_tokens" in job:
            yield "holds something"
        if BUILDS.search(before + script) or FETCHES.search(before + script):
            yield "runs the branch's own scripts"
        return
    for condition in conditions or [""]:
        for part in ('$CI_PIPELINE_SOURCE == "schedule"', "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
                     '$CI_COMMIT_REF_PROTECTED == "true"'):
            if part not in condition or "||" in condition:
                yield f"runs without {part}"
    if FETCHES.search(before + script) or "MERGE_REQUEST" in before + script:
        yield "fetches a merge request"
    holds = "id_tokens" in job or "environment" in job
    if holds and BUILDS.search(script):
        yield "builds where something is held"
    if "pull_request.py" in script and (job.get("environment") or {}).get("name") != "infra/comment":
        yield "uses a token that is limited to no environment"
    if "id_tokens" in job and (job.get("environment") or {}).get("name") == "infra/comment":
        yield "holds a role and a token that writes"
    if re.search(r"infra (plan|graph|cost)", script) and "--graph" not in script:
        yield "evaluates where something may be held"


checks = Checks("the promises of the workflows of docs/ci")
SHIPPED = ["github-apply.yml", "github-graph.yml", "github-plan.yml", "gitlab-ci.yml"]
APPLY, GRAPH, PLAN, GITLAB = ((WORKFLOWS / name).read_text() for name in SHIPPED)


def kept():
    shipped = sorted(path.name for path in WORKFLOWS.iterdir() if path.suffix == ".yml")
    equal(shipped, SHIPPED, "shipped workflows")
    for path in (ROOT / ".github/workflows").glob("*.y*ml"):
        equal(broken_in_github(path.read_text()), [], path.name)
    equal(broken_in_github(GRAPH), [], "github-graph.yml")
    equal(broken_in_github(PLAN), [], "github-plan.yml")
    equal(broken_in_github(APPLY), [], "github-apply.yml")
    equal(broken_in_gitlab(GITLAB), [], "gitlab-ci.yml")
    equal(triggers(yaml.safe_load(PLAN))["workflow_run"]["workflows"], [yaml.safe_load(GRAPH)["name"]], "what is waited for")


checks.check("keep every rule", kept)

CHECKOUT = "          persist-credentials: false\n"
# (what is wrong, the rules, the workflow, what is written instead of what, which rule finds it)
BREACHES = [
    ("pull_request_target", broken_in_github, GRAPH, "  pull_request:\n", "  pull_request_target:\n", "runs at"),
    ("credentials that stay", broken_in_github, GRAPH, CHECKOUT, "", "leaves credentials"),
    ("a role at the branch's event", broken_in_github, GRAPH, "      contents: read\n",
     "      contents: read\n      id-token: write\n", "holds something at an event"),
    ("a writing token at the branch's event", broken_in_github, GRAPH, "      contents: read\n",
     "      contents: read\n      pull-requests: write\n", "holds something at an event"),
    ("permissions for all", broken_in_github, GRAPH, "permissions: {}", "permissions: {contents: write}", "to all jobs"),
    ("a job without permissions", broken_in_github, GRAPH, "    permissions:\n      contents: read\n", "",
     "says nothing of its permissions"),
    ("a tool built from the branch", broken_in_github, GRAPH, "working-directory: base", "working-directory: project",
     "branch's own scripts"),
    ("make in the branch", broken_in_github, GRAPH, '          infra graph "$ENVIRONMENT" --json > ../graph.json',
     '          make build && infra graph "$ENVIRONMENT" --json > ../graph.json', "branch's own scripts"),
    ("a base that is the branch", broken_in_github, GRAPH, "pull_request.base.sha }}\n          path: base",
     "pull_request.head.sha }}\n          path: base", "branch's own scripts"),
    ("an expression in a script", broken_in_github, GRAPH, 'infra cost diff "$BASE"',
     'infra cost diff "${{ github.event.pull_request.title }}"', "has an expression"),
    ("a tag instead of a commit", broken_in_github, PLAN, "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
     "actions/checkout@v5", "not named by its commit"),
    ("a secret", broken_in_github, PLAN, "${{ github.token }}", "${{ secrets.TOKEN }}", "names secrets"),
    ("the branch beside a token", broken_in_github, PLAN, CHECKOUT,
     CHECKOUT + "          ref: ${{ github.event.workflow_run.head_sha }}\n", "something else than the default branch"),
    ("a fetch beside a token", broken_in_github, PLAN, "          status=0\n",
     "          status=0\n          git fetch origin pull/1/head && git checkout FETCH_HEAD\n", "where something is held"),
    ("a build beside a token", broken_in_github, PLAN, "          status=0\n", "          status=0\n          make build\n",
     "where something is held"),
    ("an evaluation beside a role", broken_in_github, PLAN, '"$ENVIRONMENT" --graph graph.json --out store', '"$ENVIRONMENT"',
     "evaluates where something is held"),
    ("a graph beside the role that reads states", broken_in_github, PLAN, "tools/infra state pull",
     'tools/infra plan "$ENVIRONMENT" --graph graph.json; tools/infra state pull', "takes a role for forks"),
    ("an apply from any branch", broken_in_github, APPLY,
     "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)", "true", "runs for other branches"),
    ("an apply that nobody approves", broken_in_github, APPLY, "    environment: production\n", "", "that nobody approves"),
    ("a digest in a script", broken_in_github, APPLY, '"$DIGEST"', '"${{ inputs.digest }}"', "has an expression"),
    ("a role for forks", broken_in_github, PLAN, "github.event.workflow_run.head_repository.full_name == github.repository",
     "true", "takes a role for forks"),
    ("a stranger's archive, unpacked", broken_in_github, PLAN, "          name: infra\n          path: tools\n",
     "          name: graph\n          run-id: ${{ github.event.workflow_run.id }}\n          path: .\n", "another run left"),
    ("a token for the plan", broken_in_github, PLAN, "        run: python3 Scripts/pull_request.py github graph graph.json",
     "        run: python3 Scripts/pull_request.py github graph graph.json; infra plan", "more than the script"),
    ("an action that nobody looked at", broken_in_github, PLAN, "aws-actions/configure-aws-credentials@",
     "some-body/configure@", "uses some-body/configure"),
    ("a token in a merge request", broken_in_gitlab, GITLAB, '    - infra graph "$ENVIRONMENT"',
     '    - echo "$GITLAB_TOKEN"\n    - infra graph "$ENVIRONMENT"', "graph: holds something"),
    ("no guard", broken_in_gitlab, GITLAB, "        exit 1\n", "        true\n", "does not refuse a token"),
    ("a tool fetched by the branch", broken_in_gitlab, GITLAB, '    - infra graph "$ENVIRONMENT"',
     '    - curl -fsSLO https://releases.example.com/infra\n    - infra graph "$ENVIRONMENT"', "branch's own scripts"),
    ("make in the branch", broken_in_gitlab, GITLAB, '    - infra graph "$ENVIRONMENT"',
     '    - make build\n    - infra graph "$ENVIRONMENT"', "branch's own scripts"),
    ("a comment from a merge request's pipeline", broken_in_gitlab, GITLAB, '$CI_PIPELINE_SOURCE == "schedule" &&',
     '$CI_PIPELINE_SOURCE == "merge_request_event" &&', "runs without"),
    ("an unprotected branch", broken_in_gitlab, GITLAB, '$CI_COMMIT_REF_PROTECTED == "true"', "true", "runs without"),
    ("a title in a script", broken_in_gitlab, GITLAB, "--html cost.html", "--html $CI_MERGE_REQUEST_TITLE.html", "chooses"),
    ("a token for everything", broken_in_gitlab, GITLAB, "name: infra/comment", 'name: "*"', "limited to no environment"),
    ("a role beside the token", broken_in_gitlab, GITLAB, "    action: access\n",
     "    action: access\n  id_tokens:\n    AWS_TOKEN:\n      aud: https://gitlab.com\n", "holds a role and a token"),
    ("a merge request beside a token", broken_in_gitlab, GITLAB, "    - python3 Scripts/pull_request.py gitlab",
     "    - git fetch origin refs/merge-requests/1/head\n    - python3 Scripts/pull_request.py gitlab", "fetches"),
    ("an evaluation beside a role", broken_in_gitlab, GITLAB, '--graph "$graph" ', "", "evaluates"),
]


def bites():
    for title, rules, text, before, after, found in BREACHES:
        equal(before in text, True, f"{title}: {before!r} in the workflow")
        broken = rules(text.replace(before, after))
        equal(any(found in one for one in broken), True, f"{title}: a rule that says {found!r} in {broken}")
    return f"{len(BREACHES)} breaches"


checks.check("rules find what breaks them", bites)


class Platform:
    """An API on loopback: answers by method and path, in pages; what was asked for is kept."""

    def __init__(self):
        self.answers, self.requests = {}, []
        platform = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                path, _, query = self.path.partition("?")
                query = dict(urllib.parse.parse_qsl(query))
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                platform.requests.append((self.command, path, query, dict(self.headers), json.loads(body or "null")))
                found = platform.answers.get((self.command, path))
                if callable(found):
                    found = found(query)
                if isinstance(found, tuple):
                    status, headers, content = found
                else:
                    status, headers = (404, {}) if found is None else (200, {})
                    if isinstance(found, list):
                        size, page = int(query.get("per_page", 20)), int(query.get("page", 1))
                        found = found[(page - 1) * size:page * size]
                    content = json.dumps(found).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                try:
                    self.wfile.write(content)
                except OSError:
                    self.close_connection = True

            do_GET = do_POST = do_PATCH = do_PUT = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def written(self):
        return [(method, path, body) for method, path, _, _, body in self.requests if method != "GET"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def archive(*files):
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files:
            opened.writestr(name, content)
    return kept.getvalue()


def script(platform, folder, *words, **variables):
    variables = {"PATH": f"{folder}:{os.environ['PATH']}", "ENVIRONMENT": ENVIRONMENT, **variables}
    return subprocess.run(
        [sys.executable, "-I", str(SCRIPT), *words], cwd=folder, env=variables, capture_output=True, text=True, timeout=120)


REPOSITORY = "owner/project"


def github(platform, folder, *words, event=None):
    run = {"id": 7, "event": "pull_request", "conclusion": "success", "head_sha": SHA, "head_branch": "feature/a b",
           "head_repository": {"id": 12, "full_name": "stranger/project", "owner": {"login": "stranger"}}, "pull_requests": []}
    path = folder / "event.json"
    path.write_text(json.dumps({"workflow_run": {**run, **(event or {})}, "repository": {"default_branch": "main"}}))
    return script(
        platform, folder, "github", *words, GITHUB_API_URL=platform.url, GITHUB_TOKEN=TOKEN, GITHUB_REPOSITORY=REPOSITORY,
        GITHUB_EVENT_PATH=str(path))


def pull(number=5, sha=SHA, repository=12, base="main"):
    return {"number": number, "head": {"sha": sha, "repo": {"id": repository}},
            "base": {"ref": base, "repo": {"full_name": REPOSITORY}}}


def remark(number, body, login="somebody"):
    return {"id": number, "body": body, "user": {"login": login, "type": "Bot"}}


PULLS, COMMENTS = f"/repos/{REPOSITORY}/pulls", f"/repos/{REPOSITORY}/issues/5/comments"
ARTIFACTS, ZIP = f"/repos/{REPOSITORY}/actions/runs/7/artifacts", f"/repos/{REPOSITORY}/actions/artifacts/31/zip"
STATUS = f"/repos/{REPOSITORY}/statuses/{SHA}"


def with_platform(work):
    """A check with a platform and a folder of its own."""
    def check():
        with Platform() as platform, tempfile.TemporaryDirectory() as name:
            platform.answers = {
                ("GET", PULLS): [pull()], ("GET", COMMENTS): [],
                ("GET", ARTIFACTS): {"artifacts": [{"id": 31, "name": "graph", "expired": False}]},
                ("GET", ZIP): (200, {}, archive(("graph.json", "{}"))),
                ("POST", COMMENTS): {}, ("POST", STATUS): {}}
            folder = pathlib.Path(name)
            (folder / "comment.md").write_text(f"{MARKER}\n### 1 change\n")
            return work(platform, folder)
    return check


def over_pages(platform, folder):
    earlier = [remark(number, f"{MARKER}\nnot the pipeline's") for number in range(1, 230)]
    earlier += [remark(230, f"{MARKER}\nold", "github-actions[bot]"), remark(231, "last")]
    platform.answers[("GET", COMMENTS)] = earlier
    platform.answers[("PATCH", f"/repos/{REPOSITORY}/issues/comments/230")] = {}
    done = github(platform, folder, "comment", "comment.md", "3")
    equal(done.returncode, 0, done.stderr)
    body = f"{MARKER}\n### 1 change\n\nThe plan of commit {SHA}.\n"
    equal(platform.written(), [
        ("PATCH", f"/repos/{REPOSITORY}/issues/comments/230", {"body": body}),
        ("POST", STATUS, {"state": "failure", "context": f"infra plan {ENVIRONMENT}",
                          "description": "deletes or replaces something, or loses data"})], "what was written")
    pages = [query["page"] for _, path, query, _, _ in platform.requests if path == COMMENTS]
    equal(pages, ["1", "2", "3"], "pages")
    asked = next(query for _, path, query, _, _ in platform.requests if path == PULLS)
    equal((asked["head"], asked["base"]), ("stranger:feature/a b", "main"), "the pull request asked for")


checks.check("GitHub: writes over the comment on the third page, and nobody else's", with_platform(over_pages))


def first(platform, folder):
    equal(github(platform, folder, "comment", "comment.md", "0").returncode, 0, "exit code")
    equal([(method, path) for method, path, _ in platform.written()], [("POST", COMMENTS), ("POST", STATUS)], "written")
    equal(platform.written()[1][2]["state"], "success", "the status")


checks.check("GitHub: writes a first comment, and a status on the commit", with_platform(first))


def elsewhere(platform, folder):
    cases = {"moved on": [pull(sha=OTHER)], "another fork": [pull(repository=99)], "another base": [pull(base="release")],
             "gone": [], "two": [pull(5), pull(6)], "a fork that is gone": [{**pull(), "head": {"sha": SHA, "repo": None}}]}
    for title, pulls in cases.items():
        platform.answers[("GET", PULLS)] = pulls
        for words in (["comment", "comment.md", "0"], ["graph", "graph.json"]):
            done = github(platform, folder, *words)
            equal((done.returncode, "open pull requests are at commit" in done.stderr), (1, True), f"{title}: {done.stderr}")
    for event in ({"event": "push"}, {"conclusion": "failure"}, {"head_sha": "main; rm"}, {"head_repository": None}):
        done = github(platform, folder, "comment", "comment.md", "0", event=event)
        equal((done.returncode, done.stderr.startswith("not planned: ")), (1, True), f"{event}: {done.stderr}")
    equal(platform.written(), [], "what was written")
    equal((folder / "graph.json").exists(), False, "a graph")


checks.check("GitHub: comments only where GitHub says that the run belongs", with_platform(elsewhere))


def forged(platform, folder):
    for text in ("", "<!-- infra plan other/one -->\n@everyone", f"{MARKER} <b>x</b>\n", f"{MARKER}\n" + "x" * 70_000):
        (folder / "comment.md").write_text(text)
        equal(github(platform, folder, "comment", "comment.md", "9").returncode, 0, "exit code")
        body = platform.written()[-2][2]["body"]
        equal(body, f"{MARKER}\nThe graph of this pull request could not be planned (exit code 9).\n\n"
              f"The plan of commit {SHA}.\n", "the comment")
        equal(platform.written()[-1][2]["description"], "failed with exit code 9", "the status")


checks.check("GitHub: comments with a plan of this environment or says that there is none", with_platform(forged))


def unpacked(platform, folder):
    precious, graph = folder / "precious", folder / "graph.json"
    precious.write_text("kept")
    graph.symlink_to(precious)
    done = github(platform, folder, "graph", "graph.json")
    equal((done.returncode, graph.read_text(), graph.is_symlink()), (0, "{}", False), done.stderr)
    equal(precious.read_text(), "kept", "what the link led to")
    equal(stat.S_IMODE(graph.stat().st_mode), 0o600, "its mode")
    graph.unlink()
    cases = {
        "two files": archive(("graph.json", "{}"), ("Scripts/pull_request.py", "evil")), "a way out": archive(("../x", "{}")),
        "a script": archive(("Scripts/pull_request.py", "evil")), "nothing": archive(), "no archive": b"PK\3\4 nothing",
        "a bomb": archive(("graph.json", bytes((64 << 20) + 1))), "a large one": bytes((16 << 20) + 1)}
    for title, content in cases.items():
        platform.answers[("GET", ZIP)] = (200, {}, content)
        done = github(platform, folder, "graph", "graph.json")
        equal((done.returncode, done.stderr.startswith("not planned: ")), (1, True), f"{title}: {done.stderr}")
        equal(sorted(path.name for path in folder.iterdir()), ["comment.md", "event.json", "precious"], title)
    for artifacts in ([], [{"id": 31, "name": "graph", "expired": True}], [{"id": 31, "name": "other", "expired": False}]):
        platform.answers[("GET", ARTIFACTS)] = {"artifacts": artifacts}
        equal(github(platform, folder, "graph", "graph.json").returncode, 1, str(artifacts))
    return f"{len(cases)} archives"


checks.check("GitHub: takes one bounded file of an archive, and writes through no link", with_platform(unpacked))


def redirected(platform, folder):
    with Platform() as store:
        store.answers[("GET", "/blob")] = (200, {}, archive(("graph.json", "{}")))
        platform.answers[("GET", ZIP)] = (302, {"Location": f"{store.url}/blob"}, b"")
        done = github(platform, folder, "graph", "graph.json")
        equal((done.returncode, (folder / "graph.json").read_text()), (0, "{}"), done.stderr)
        equal([TOKEN in str(headers) for _, _, _, headers, _ in store.requests], [False], "the token at the store")
        equal(all(TOKEN in headers["Authorization"] for _, _, _, headers, _ in platform.requests), True, "at the platform")


checks.check("GitHub: keeps the token from where it is redirected", with_platform(redirected))


def endless(platform, folder):
    platform.answers[("GET", COMMENTS)] = lambda query: [remark(1, "x")] * 20_000
    done = github(platform, folder, "comment", "comment.md", "0")
    equal((done.returncode, "more than 100 pages" in done.stderr), (1, True), done.stderr)
    platform.answers[("GET", PULLS)] = (200, {}, b"[" + b" " * (33 << 20) + b"]")
    done = github(platform, folder, "comment", "comment.md", "0")
    equal((done.returncode, "more than 33554432 bytes" in done.stderr), (1, True), done.stderr)
    equal(platform.written(), [], "what was written")


checks.check("GitHub: stops at answers and pages without end", with_platform(endless))


def merge_requests(platform, folder):
    project, fork = "/projects/4", "/projects/8"
    own, strange = f"{project}/merge_requests/1", f"{project}/merge_requests/2"
    notes = [{"id": number, "author": {"id": 50}, "body": f"{MARKER}\nnot ours"} for number in range(1, 240)]
    notes.append({"id": 240, "author": {"id": 3}, "body": f"{MARKER}\nold\n\nThe plan of commit {OTHER}.\n"})
    request = {"sha": SHA, "source_project_id": 4, "head_pipeline": {"id": 70, "sha": SHA, "project_id": 4}}
    graph = (200, {}, b'{"of": "a stranger"}')
    platform.answers = {
        ("GET", "/user"): {"id": 3},
        ("GET", f"{project}/merge_requests"): [{"iid": number} for number in (1, 2, 3, 4, 5)],
        ("GET", own): request, ("GET", f"{own}/notes"): notes, ("PUT", f"{own}/notes/240"): {},
        ("GET", f"{project}/pipelines/70/jobs"): [{"id": 700 + number, "name": "other"} for number in range(230)] + [
            {"id": 990, "name": "graph"}],
        ("GET", f"{project}/jobs/990/artifacts/graph.json"): graph, ("POST", f"{project}/statuses/{SHA}"): {},
        ("GET", strange): {"sha": OTHER, "source_project_id": 8, "head_pipeline": {"id": 80, "sha": OTHER, "project_id": 8}},
        ("GET", f"{strange}/notes"): [], ("POST", f"{strange}/notes"): {},
        ("GET", f"{fork}/pipelines/80/jobs"): [{"id": 800, "name": "graph"}],
        ("GET", f"{fork}/jobs/800/artifacts/graph.json"): graph,
        # One with no commit, one with a project of somebody else's, one that has its plan.
        ("GET", f"{project}/merge_requests/3"): {**request, "sha": "; rm -rf"},
        ("GET", f"{project}/merge_requests/4"): {**request, "head_pipeline": {"id": 70, "sha": SHA, "project_id": 999}},
        ("GET", f"{project}/merge_requests/4/notes"): [],
        ("GET", f"{project}/merge_requests/5"): request,
        ("GET", f"{project}/merge_requests/5/notes"): [
            {"id": 1, "author": {"id": 3}, "body": f"{MARKER}\nx\n\nThe plan of commit {SHA}."}]}
    (folder / "infra").write_text(
        f'#!/bin/sh\nenv > "{folder}/environment"\necho "$@" > "{folder}/words"\ncp graph.json "{folder}/seen"\n'
        f'echo "{MARKER}"; echo planned; exit 12\n')
    (folder / "infra").chmod(0o755)
    done = script(
        platform, folder, "gitlab", CI_API_V4_URL=platform.url, GITLAB_TOKEN=TOKEN, CI_PROJECT_ID="4",
        CI_DEFAULT_BRANCH="main", AWS_TOKEN=TOKEN, CI_JOB_TOKEN=TOKEN)
    equal((done.returncode, done.stdout.splitlines()), (1, [
        "merge request 1: costs more than the budget allows", "merge request 2: costs more than the budget allows",
        "merge request 3: not planned: Refused: '; rm -rf' is not a commit",
        "merge request 4: has no pipeline for its newest commit", "merge request 5: has its plan"]), done.stderr)
    bodies = {commit: {"body": f"{MARKER}\nplanned\n\nThe plan of commit {commit}.\n"} for commit in (SHA, OTHER)}
    equal(platform.written(), [
        ("PUT", f"{own}/notes/240", bodies[SHA]),
        ("POST", f"{project}/statuses/{SHA}", {
            "state": "failed", "name": f"infra plan {ENVIRONMENT}", "description": "costs more than the budget allows",
            "pipeline_id": 70}),
        ("POST", f"{strange}/notes", bodies[OTHER])], "what was written")
    equal([query["page"] for _, path, query, _, _ in platform.requests if path == f"{own}/notes"], ["1", "2", "3"], "pages")
    equal(TOKEN in (folder / "environment").read_text(), False, "a token in the environment of infra")
    equal((folder / "words").read_text(),
          f"plan {ENVIRONMENT} --graph graph.json --no-refresh --fail-on deletions --markdown\n", "what infra was asked")
    equal((folder / "seen").read_bytes(), graph[2], "the graph")
    equal([path.name for path in (folder / "graphs").iterdir()], ["1.json"], "graphs for the job with the role")


checks.check("GitLab: plans every open merge request, over pages; a fork's graph never meets the role",
             with_platform(merge_requests))
checks.close()
