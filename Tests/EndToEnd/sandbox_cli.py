"""The sandbox, asked by programs that know nothing of it: every sequence of calls by boto3, one for each type by the
AWS CLI, and the same against moto. What the two clouds answer is compared: members, forms, error codes. Where they
differ, the table of differences in docs/sandbox.md must say why; an entry that fits nothing is an error too. Conditions,
parts and pages of S3's objects, and races for them, are in objects.py.

    sandbox_cli.py [--only TEXT] [--without-cli] [--without-moto] [--differences]
"""

import argparse
import base64
import contextlib
import datetime
import fnmatch
import functools
import importlib
import io
import json
import os
import pkgutil
import re
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import boto3
import botocore
import botocore.config
import botocore.exceptions

import common
import objects
import sequences

DOCUMENT = common.ROOT / "docs" / "sandbox.md"
# How often a call is repeated until something has come about, and the pause between two tries.
TRIES, PAUSE = 400, 0.05
# moto has done at once whatever it does at all.
MOTO_TRIES = 3


class Sandbox:
    """The sandbox's server on a port that the system chose, forgotten with the process, stopped by its process id. What takes
    AWS minutes takes it moments."""

    def __init__(self, pace="0.0005"):
        places = [common.product().parent, *(common.ROOT / ".build" / kind for kind in ("debug", "release"))]
        found = [place / "infra-sandbox" for place in places if (place / "infra-sandbox").exists()]
        server = os.environ.get("INFRA_SANDBOX_BIN") or (found[0] if found else sys.exit("no built infra-sandbox"))
        self.folder = tempfile.TemporaryDirectory(prefix="infra-sandbox-")
        self.process = subprocess.Popen(
            [str(server), "--port", "0", "--pace", pace, "--file", f"{self.folder.name}/sandbox.json"],
            env={"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", "")},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        for line in self.process.stdout:
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            if found:
                self.url = found.group(0)
                break
        else:
            raise RuntimeError("the sandbox did not start")
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        common.stop(self.process)
        self.folder.cleanup()


class Refused(Exception):
    """An error of the cloud, by its code."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Lacking(Exception):
    """The cloud does not know the operation."""


# A key that is an account's number works in that account of the sandbox; moto takes any.
KEYS = {"AWS_ACCESS_KEY_ID": "123456789012", "AWS_SECRET_ACCESS_KEY": "sandbox"}


class Boto:
    """Calls by boto3."""

    def __init__(self, url):
        self.url = url

    @functools.cache
    def client(self, service):
        return boto3.client(
            service, endpoint_url=self.url, region_name=common.REGION,
            aws_access_key_id=KEYS["AWS_ACCESS_KEY_ID"], aws_secret_access_key=KEYS["AWS_SECRET_ACCESS_KEY"],
            config=botocore.config.Config(
                retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, parameter_validation=True))

    def call(self, service, operation, input):
        client = self.client(service)
        method = next(name for name, api in client.meta.method_to_api_mapping.items() if api == operation)
        try:
            answer = getattr(client, method)(**input)
        except botocore.exceptions.ClientError as error:
            code, message = error.response["Error"].get("Code", ""), error.response["Error"].get("Message", "")
            status = error.response["ResponseMetadata"]["HTTPStatusCode"]
            if status in (404, 501) and (code in ("404", "501", "NotImplemented", "Unknown", "InternalFailure") or "not implemented" in message.lower()):
                raise Lacking(operation) from error
            if status >= 500:
                raise Lacking(f"{operation}: {code} {message}"[:200]) from error
            raise Refused(code, message) from error
        except botocore.exceptions.ParamValidationError as error:
            raise Refused("invalid for botocore", str(error)) from error
        except Exception as error:  # an answer that botocore can't read
            raise Lacking(f"{operation}: {type(error).__name__} {error}"[:200]) from error
        answer.pop("ResponseMetadata", None)
        return answer


class CLI:
    """Calls by the AWS CLI, in this process so that its start is paid once."""

    NAMES = {"codedeploy": "deploy", "s3": "s3api"}

    def __init__(self, url):
        self.url = url
        os.environ.update(KEYS, AWS_PAGER="", AWS_CONFIG_FILE=os.devnull, AWS_MAX_ATTEMPTS="1",
                          AWS_SHARED_CREDENTIALS_FILE=os.devnull, AWS_EC2_METADATA_DISABLED="true")
        import awscli.clidriver
        # A command leaves handlers behind that trouble other commands, so each has a driver of its own; what they read of the
        # services, which is most of what they hold, they share.
        models = awscli.clidriver.create_clidriver().session.get_component("data_loader")

        def driver(*_):
            made = awscli.clidriver.create_clidriver()
            made.session.register_component("data_loader", models)
            return made

        self.driver = functools.cache(driver)

    def call(self, service, operation, input):
        words = [self.NAMES.get(service, service), botocore.xform_name(operation, "-")]
        input = json.dumps(input, default=self.text)
        out, errors = io.StringIO(), io.StringIO()
        out.buffer = io.BytesIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            status = self.driver(*words).main(
                [*words, "--endpoint-url", self.url, "--region", common.REGION, "--output", "json", "--no-paginate",
                 "--cli-input-json", input])
        if status:
            found = re.search(r"An error occurred \((.*?)\)", errors.getvalue())
            raise Refused(found.group(1) if found else f"exit {status}", errors.getvalue().strip())
        text = out.getvalue() or out.buffer.getvalue().decode()
        return json.loads(text) if text.strip() else {}

    @staticmethod
    def text(value):
        if isinstance(value, bytes):
            return base64.b64encode(value).decode()
        return str(value)


def filled(value, kept):
    """A step's input with what was kept."""
    if isinstance(value, str):
        whole = re.fullmatch(r"\$(\w+)", value)
        if whole:
            return kept[whole.group(1)]
        return re.sub(r"\$\{(\w+)\}", lambda found: str(kept[found.group(1)]), value)
    if isinstance(value, list):
        return [filled(element, kept) for element in value]
    if isinstance(value, dict):
        return {filled(name, kept): filled(member, kept) for name, member in value.items()}
    return value


def at(answer, path):
    for part in path.split("."):
        try:
            answer = answer[int(part)] if isinstance(answer, list) else answer[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return answer


def perform(cloud, step, kept, tries):
    """A step's answer, or the code with which it was refused."""
    input = filled(step.input, kept)
    for _ in range(tries):
        try:
            answer = cloud.call(step.service, step.operation, input)
        except Refused as refusal:
            if step.gone == refusal.code:
                return refusal
            if step.fails is None:
                raise
            return refusal
        reached = all(at(answer, path) == value for path, value in step.until.items())
        if reached and (step.gone is None or step.until):
            return answer
        time.sleep(PAUSE)
    raise AssertionError(f"{step.operation}: {step.until or step.gone} did not come about, but {str(answer)[:600]}")


def walk(cloud, sequence, tries=TRIES):
    """Goes through a sequence; gives each step's answer, or the refusal, or that the cloud lacks the operation."""
    kept, answers = {"run": uuid.uuid4().hex}, []
    for step in sequence.steps:
        try:
            answer = perform(cloud, step, kept, tries)
        except Lacking as lacking:
            answers.append(lacking)
            continue
        except KeyError as missing:
            answers.append(Lacking(f"an earlier step gave no {missing}"))
            continue
        except (Refused, AssertionError) as failure:
            answers.append(failure)
            continue
        if isinstance(answer, dict):
            for name, path in step.keep.items():
                value = at(answer, path)
                if value is not None:
                    kept[name] = value
        answers.append(answer)
    return answers


def expect(sequence, answers):
    """The sandbox does as AWS documents."""
    for step, answer in zip(sequence.steps, answers):
        where = f"{step.service} {step.operation}"
        if isinstance(answer, (Lacking, AssertionError)):
            raise AssertionError(f"{where}: {answer}")
        if isinstance(answer, Refused):
            if answer.code not in (step.fails, step.gone):
                raise AssertionError(f"{where}: refused with {answer}, expected {step.fails or 'an answer'}")
        elif step.fails:
            raise AssertionError(f"{where}: answered, expected {step.fails}: {str(answer)[:600]}")
        else:
            for name, path in step.keep.items():
                if at(answer, path) is None:
                    raise AssertionError(f"{where}: no {path} in {str(answer)[:600]}")


# Parts of texts that differ from run to run.
PARTS = [
    (re.compile(r"\b(?:[0-9a-f]{2}:){15,}[0-9a-f]{2}\b"), "{fingerprint}"),
    (re.compile(r"(?<=vpce-[0-9a-f]{17}-)[0-9a-z]{8}\b"), "{8 signs}"),
    (re.compile(r"\b[0-9a-f]+:[0-9a-f:]+::/\d+"), "{ipv6}"),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?"), "{time}"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I), "{uuid}"),
    (re.compile(r"(?<=ecs-svc/)\d+"), "{number}"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "{64 hex}"),
    (re.compile(r"\b[0-9a-f]{32}\b"), "{32 hex}"),
    (re.compile(r"\b[0-9a-f]{17}\b"), "{17 hex}"),
    (re.compile(r"\b[0-9a-f]{8}\b"), "{8 hex}"),
    (re.compile(r"\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b"), "{mac}"),
    (re.compile(r"\b\d{1,3}(?:[.-]\d{1,3}){3}\b(?!/)"), "{ip}"),
    (re.compile(r"\b\d{12}\b"), "{account}"),
    (re.compile(r"\b[A-Z0-9]{13,}\b"), "{capitals}"),
]


def form(value):
    """What kind of thing a value is; words stand for themselves."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, datetime.datetime):
        return "time"
    if isinstance(value, bytes):
        return "bytes"
    if value is None:
        return "null"
    text = str(value)
    for pattern, name in PARTS:
        text = pattern.sub(name, text)
    if re.fullmatch(r"[\w:./{} @*-]{0,120}", text) and " " not in text.replace("{64 hex}", "").replace("{32 hex}", "").replace(
            "{17 hex}", "").replace("{8 hex}", ""):
        return text
    return "text"


def members(value, path=""):
    """Every member's path and form."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from members(member, f"{path}.{name}" if path else name)
        if not value and path:
            yield path, "{}"
    elif isinstance(value, list):
        for element in value:
            yield from members(element, path + "[]")
        if not value:
            yield path + "[]", "empty"
    else:
        yield path, form(value)


def table(answer):
    found = {}
    for path, kind in members(answer):
        found.setdefault(path, set()).add(kind)
    return found


def compare(step, ours, theirs):
    """Differences of two answers: (operation, where, kind, ours, theirs)."""
    where = f"{step.service} {step.operation}"
    if isinstance(theirs, Lacking):
        return [(where, "", "not in moto", "", str(theirs))]
    if isinstance(theirs, AssertionError):
        return [(where, "", "state", "reached", str(theirs))]
    if isinstance(ours, Refused) or isinstance(theirs, Refused):
        left = ours.code if isinstance(ours, Refused) else "an answer"
        right = theirs.code if isinstance(theirs, Refused) else "an answer"
        return [] if left == right else [(where, "", "error code", left, right)]
    left, right = table(ours), table(theirs)
    found = []
    for path in sorted(left.keys() | right.keys()):
        if path not in right:
            found.append((where, path, "moto lacks", ", ".join(sorted(left[path])), ""))
        elif path not in left:
            found.append((where, path, "sandbox lacks", "", ", ".join(sorted(right[path]))))
        elif left[path] != right[path]:
            found.append((where, path, "form", ", ".join(sorted(left[path])), ", ".join(sorted(right[path]))))
    return found


def beside(sequence, ours, theirs):
    """The differences along a sequence. Once moto did what AWS refuses, or could not do a step, its later refusals only
    follow from that and are not counted; what it still answers is compared."""
    strayed = False
    for step, left, right in zip(sequence.steps, ours, theirs):
        if isinstance(left, (Lacking, AssertionError)):
            continue
        for difference in compare(step, left, right):
            if strayed and difference[2] in ("error code", "state", "not in moto"):
                continue
            strayed = strayed or difference[2] in ("error code", "state", "not in moto")
            if not step.apart:
                yield difference


HEADINGS = ["operation", "member", "difference", "reason"]


def listed(headings):
    """The rows of a table of differences: (operations, members, kind, reason)."""
    rows, inside = [], False
    for line in DOCUMENT.read_text().splitlines():
        cells = [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]
        if cells[:4] == headings:
            inside = True
        elif inside and line.startswith("|"):
            if len(cells) == 4 and not cells[0].startswith("-"):
                rows.append(tuple(cells))
        else:
            inside = False
    return rows


def fits(row, difference):
    operations, places, kind, _ = row
    operation, place, found, _, _ = difference
    return found == kind and any(fnmatch.fnmatchcase(operation, one.strip()) for one in operations.split(",")) and any(
        fnmatch.fnmatchcase(place, one.strip().replace("[]", "[[]]")) for one in places.split(","))


def judge(differences, headings=HEADINGS, other="moto"):
    rows = listed(headings)
    unexplained = [one for one in differences if not any(fits(row, one) for row in rows)]
    unused = [row for row in rows if not any(fits(row, one) for one in differences)]
    lines = [f"{operation} {place}: {kind} (sandbox: {ours or '-'}; {other}: {theirs or '-'})"
             for operation, place, kind, ours, theirs in unexplained]
    lines += [f"listed, but it differs no longer: {' | '.join(row)}" for row in unused]
    if lines:
        raise AssertionError(f"{len(lines)} lines:\n    " + "\n    ".join(lines))
    return f"{len(differences)} differences, each with one of {len(rows)} reasons"


def load(only):
    found = []
    for module in sorted(pkgutil.iter_modules(sequences.__path__), key=lambda module: module.name):
        found += importlib.import_module(f"sequences.{module.name}").SEQUENCES
    return [one for one in found if only.lower() in one.name.lower()]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", default="", help="sequences whose name holds this text")
    options.add_argument("--without-cli", action="store_true")
    options.add_argument("--without-moto", action="store_true")
    options.add_argument("--differences", action="store_true", help="print every difference")
    options.add_argument("--sandbox", help="a sandbox that serves already, by its URL")
    chosen = options.parse_args()
    checks = common.Checks("the sandbox by boto3, the AWS CLI and beside moto")
    with contextlib.ExitStack() as stack:
        url = chosen.sandbox or stack.enter_context(Sandbox()).url
        boto = Boto(url)
        moto = None if chosen.without_moto else Boto(stack.enter_context(common.Moto()).url)
        cli = None if chosen.without_cli else CLI(url)
        differences, calls = set(), 0
        for sequence in load(chosen.only):
            answers = walk(boto, sequence)
            checks.check(f"boto3: {sequence.name}", lambda: expect(sequence, answers))
            calls += len(answers)
            if moto:
                differences.update(beside(sequence, answers, walk(moto, sequence, MOTO_TRIES)))
            if cli and not sequence.title:
                checks.check(f"AWS CLI: {sequence.name}", lambda: expect(sequence, walk(cli, sequence)))
                calls += len(sequence.steps)
        if moto:
            if chosen.differences:
                for one in sorted(differences):
                    print("   ", " | ".join(one))
            if not chosen.only:
                checks.check("answers as moto's, or a reason", lambda: judge(sorted(differences)))
        print(f"{calls} calls", flush=True)
        if not chosen.only:
            check_objects(checks, url, moto)
    checks.close()


def check_objects(checks, url, moto):
    """S3's objects on condition, in the sandbox, beside moto, and raced for."""
    key = KEYS["AWS_ACCESS_KEY_ID"]
    answers = objects.walk(url, key)
    checks.check("S3 on condition", lambda: objects.expect(answers))
    if moto:
        checks.check("S3 on condition, as moto or with a reason", lambda: objects.compare(answers, objects.walk(moto.url, key)))
    checks.check("one of many writes where nothing is", lambda: objects.race(url, key))
    checks.check("many count on, and none is lost", lambda: objects.count(url, key))


if __name__ == "__main__":
    main()
