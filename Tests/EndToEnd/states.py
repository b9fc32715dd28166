"""States for a team, on S3: many at once, holders that are stopped and wake, readers, moves, encryption, bad input, what a
pipeline does. Each on moto's S3 and on the sandbox's.

usage: states.py [TEXT …]   only the checks in whose names one of the texts is"""

import collections
import concurrent.futures
import functools
import gzip
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time

from common import REGION, Between, Checks, copy_project, defines, equal, objects, product, refusal
from sandboxed import BUCKET, ENVIRONMENT, SCRATCH, declarations, ending, finish
from team import (
    Member, OnMiniStack, OnMoto, OnSandbox, code_of, difference, held_until, holds, said, small, wait_until)
import terraform_killed

LOCKED, STALE, DAMAGED = 4, 5, 9
# A run that lost its lease, before or after it had sent something.
LOST = (1, 6)
LEASE_LOST, MOVED = "IN3008", "IN3032"
# Codes of what is damaged: a key that does not fit is none of these.
DAMAGE = {"IN3001", "IN3002", "IN3003", "IN3013"}

checks = Checks("states for a team, on moto's S3 and on the sandbox's")
# Both clouds can make it.
first, _ = declarations(*defines(ENVIRONMENT))


def later():
    """Another declaration, which both clouds can come to: one resource more, one less, some changed."""
    graph = json.loads(first.read_text())
    rows = [row for row in graph["resources"] if row["address"] != "api/route/health"]
    for row in rows:
        if row["type"] == "AWS::Logs::LogGroup":
            row["properties"]["RetentionInDays"] = 14
    rows.append({"address": "later/topic", "type": "AWS::SNS::Topic", "position": rows[0]["position"],
                 "properties": {"TopicName": "finally-dev-later"}})
    path = SCRATCH / "later.json"
    path.write_text(json.dumps({**graph, "resources": sorted(rows, key=lambda row: row["address"])}))
    return path


second = later()
APPLY = ["apply", ENVIRONMENT, "--graph", str(first), "--yes"]
APPLY_SECOND = ["apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions"]


def applies(environment, graph, *more):
    return ["apply", environment, "--graph", str(graph), "--yes", "--allow-deletions", *more]


def kept(cloud, prefix):
    """What of a place's objects is a state, a journal or a plan: the lease and the history also change where a run is
    refused."""
    return {key: tag for key, tag in cloud.objects(prefix).items()
            if key.endswith("/state.json") or "/serials/" in key or "/plans/" in key}


# What a refusal was said with: what was wrong, cloud, code.
codes = collections.defaultdict(dict)


def refused(cloud, member, prefix, what, *words, unlike=()):
    """A command that is refused with a code of its own, and changes nothing."""
    before = (cloud.there(), kept(cloud, prefix))
    done = member.run(*words, expect=None, timeout=120)
    if done.returncode == 0:
        raise AssertionError(f"infra {' '.join(words)} is not refused: {ending(done)}")
    equal((cloud.there(), kept(cloud, prefix)), before, f"what is there after {words[0]}\n{ending(done)}")
    return told(cloud, what, done, unlike)


def told(cloud, what, done, unlike=()):
    """The code, which is remembered as that of a kind of bad input, if it is one of these."""
    code = code_of(done)
    if code in unlike:
        raise AssertionError(f"{code} says something else than {what}:\n{ending(done)}")
    if what:
        codes[what][cloud.name] = code
    return code


# Many at once


def undisturbed(cloud):
    """What is there after the first declaration, and after the second."""
    if not hasattr(cloud, "undisturbed"):
        cloud.empty()
        member = Member(cloud, cloud.place("calm"))
        member.run(*APPLY)
        after_first = cloud.there()
        member.run(*APPLY_SECOND)
        cloud.undisturbed = (after_first, cloud.there())
    return cloud.undisturbed


def twenty(cloud):
    expected, _ = undisturbed(cloud)
    cloud.empty()
    all_others_left = threading.Event()
    # Whoever gets the lease cannot make anything before the others have left, so that they do meet.
    with Between(cloud.url, meets=held_until(all_others_left)) as between:
        members = [Member(cloud, cloud.place("twenty", endpoint=cloud.url), endpoint=between.url) for _ in range(20)]
        processes = [member.start(*APPLY, "--timeout", "170") for member in members]
        try:
            wait_until(lambda: sum(one.poll() is not None for one in processes) >= 19, 200, "nineteen of twenty left")
        finally:
            all_others_left.set()
        ends = [(one.communicate(timeout=200), one.returncode) for one in processes]
    equal(sorted(code for _, code in ends), [0] + [LOCKED] * 19, "exit codes")
    holder = next(one.pid for one in processes if one.returncode == 0)
    for (_, errors), code in ends:
        if code == LOCKED:
            holds(errors, "is locked by", f"process {holder}", "since 20")
    members[0].endpoint = cloud.url
    members[0].is_as_declared(ENVIRONMENT, first)
    equal(cloud.there(), expected, "what is there")
    return "one works, nineteen name it, and since when, and leave"


# Holders that are stopped and wake


# Calls of a run by what they are to its state: as the log of faults.c has them. A record of the journal counts where its
# request begins: a server that has half of one waits for the rest.
CALLS = {
    "journal": "send PUT /{bucket}/{prefix}/{environment}/serials/",
    "answer to a journal": "receive an answer to PUT /{bucket}/{prefix}/{environment}/serials/",
    "state": "send PUT /{bucket}/{prefix}/{environment}/state.json",
    "cloud": "send POST /",
}


def text_of(kind, prefix):
    return CALLS[kind].format(bucket=BUCKET, prefix=prefix, environment=ENVIRONMENT)


def points(cloud, wanted):
    """For kinds of calls, and how far in the run they are: the numbers among their kind. One operation is made at a time,
    so that the next run has about the same: outcomes go with the next record that comes within a quarter of a second, so a
    slower machine has some more."""
    cloud.empty()
    member = Member(cloud, cloud.place("counted"))
    log = member.folder / "calls.log"
    member.run(*APPLY, "--parallelism", "1", faulty=member.at(log=log))
    lines = [line.split(" ", 1)[1] for line in log.read_text().splitlines()]
    for kind, part in wanted:
        found = [line for line in lines if text_of(kind, "counted") in line]
        # Copies of the state are saved beside the records.
        numbers = [number for number, line in enumerate(found, 1) if kind == "state" or not line.endswith("/state.json")]
        if not numbers:
            raise AssertionError(f"no call is '{text_of(kind, 'counted')}' among {len(lines)}")
        yield kind, numbers[int(part * (len(numbers) - 1))]


def is_stopped(process):
    with open(f"/proc/{process.pid}/stat") as file:
        return file.read().rpartition(")")[2].split()[0] in "Tt"


def locked_out(cloud, kind, number, take_over, prefix="stopped"):
    """An apply that is stopped at a call, by its number among those of its kind, and locked out by another one. When it
    wakes it says so, writes nothing more and tells of nothing more."""
    expected, _ = undisturbed(cloud)
    cloud.empty()
    place = cloud.place(prefix)
    sleeper, other = Member(cloud, place), Member(cloud, place)
    output = sleeper.folder / "output.txt"
    stop = sleeper.at(number, "stop", FAULT_ABOUT=text_of(kind, prefix))
    with output.open("w") as file:
        process = subprocess.Popen(
            sleeper.command(*APPLY, "--parallelism", "1"), env=sleeper.environment(**stop), stdin=subprocess.DEVNULL,
            stdout=file, stderr=subprocess.STDOUT)
    try:
        wait_until(lambda: process.poll() is not None or is_stopped(process), 120, "the apply is stopped")
        if process.poll() is not None:
            raise AssertionError(f"ended before {kind} {number}: exit {process.returncode}\n{output.read_text()[-3000:]}")
        holds(said(other.run(*APPLY, expect=LOCKED)), f"process {process.pid}")
        fence = cloud.newest_fence(prefix)
        take_over(other, process.pid)
        other.run(*APPLY)
        sealed = cloud.written_under(prefix, fence)
        state = cloud.read(f"{prefix}/{ENVIRONMENT}/state.json")
        before = len(output.read_text())
    finally:
        process.send_signal(signal.SIGCONT)
        code = process.wait(120)
    rest = output.read_text()[before:]
    if code not in LOST or LEASE_LOST not in rest:
        raise AssertionError(f"stopped at a {kind}, woke and ended with {code}:\n{rest[-3000:]}")
    announced = re.findall(r"^ +\S+ +\S+ +(?:created|updated|deleted|replaced)\b.*", rest, re.MULTILINE)
    # What was under way is told of, one operation at a time. A record that has come in may hold the outcome of one
    # operation and the beginning of the next: behind its answer both are told of. Only before a record it is certain that
    # no call that was recorded goes out later.
    is_certain = kind in ("journal", "state")
    if len(announced) > (2 if kind == "answer to a journal" else 1):
        raise AssertionError(f"announced behind a stop at a {kind}: {announced}")
    late = {key: tag for key, tag in cloud.written_under(prefix, fence).items() if sealed.get(key) != tag}
    equal(late, {}, f"what fence {fence} wrote behind the seal, stopped at a {kind}")
    equal(cloud.read(f"{prefix}/{ENVIRONMENT}/state.json"), state, f"the state behind a stop at a {kind}")
    other.is_as_declared(ENVIRONMENT, first)
    if is_certain:
        equal(cloud.there(), expected, f"what is there behind a stop at a {kind}")


def unlock(member, process):
    holds(said(member.run("state", "unlock", ENVIRONMENT, "--yes")), f"{process}")


def unlocked(cloud):
    wanted = {
        "moto": [("journal", 0.5), ("answer to a journal", 0.3)],
        "sandbox": [("journal", 0.1), ("journal", 0.5), ("journal", 0.8), ("answer to a journal", 0.4), ("cloud", 0.6),
                    ("state", 1)],
    }[cloud.name]
    stops = list(points(cloud, wanted))
    for kind, number in stops:
        locked_out(cloud, kind, number, unlock)
    return f"stopped at {', '.join(f'{kind} {number}' for kind, number in stops)}: woke, wrote nothing, said so"


def waited_for(cloud):
    took = []

    def wait(member, _):
        began = time.monotonic()
        done = member.run(*APPLY, "--wait", "3m", timeout=240)
        took.append(time.monotonic() - began)
        if took[0] < 45:
            raise AssertionError(f"overtaken after {took[0]:.0f} s\n{ending(done)}")

    [(kind, number)] = points(cloud, [("journal", 0.5)])
    locked_out(cloud, kind, number, wait, "waited")
    return f"overtaken after {took[0]:.0f} s"


# Readers


# What a plan of a small environment reads. moto calls CloudWatch's actions by the name of its endpoint.
READING = ["ec2:Describe*", "sns:Get*", "sns:List*", "logs:Describe*", "logs:List*", "cloudwatch:Describe*",
           "cloudwatch:List*", "monitoring:Describe*", "monitoring:List*", "sts:GetCallerIdentity"]


def reader(cloud):
    cloud.empty()
    environment, prefix = "read/dev", "read"
    graph, changed = small(environment), small(environment, is_changed=True)
    owner = Member(cloud, cloud.place(prefix))
    owner.run(*applies(environment, graph))
    before = (cloud.resources(), kept(cloud, prefix))
    with cloud.allowed("s3:GetObject", "s3:ListBucket", *READING) as credentials:
        member = Member(cloud, owner.place, credentials=credentials)
        member.run("plan", environment, "--graph", str(graph), "--fail-on", "changes")
        member.run("plan", environment, "--graph", str(changed), "--fail-on", "changes", expect=2)
        equal(len(member.resources(environment)), 10, "resources that are read")
        done = member.run(*applies(environment, changed), expect=None)
    if done.returncode == 0:
        raise AssertionError("who may read applied")
    equal((cloud.resources(), kept(cloud, prefix)), before, "what is there behind an apply by who may read")
    return f"plans and lists; an apply is refused ({code_of(done)}, exit {done.returncode})"


# Moves


def facts(member, environment):
    """What a move keeps."""
    listed = member.json("state", "list", environment)
    return {"resources": listed["resources"], "serial": listed["serial"], "lineage": listed["lineage"],
            "runs": member.json("history", environment)["runs"]}


def is_signposted(member, environment, graph, to):
    """The old place refuses, and names the new one."""
    for words in (["plan", environment, "--graph", str(graph)], applies(environment, graph)):
        done = member.run(*words, expect=None)
        if done.returncode == 0:
            raise AssertionError(f"infra {words[0]} works where the state was moved from")
        holds(said(done), to.partition("?")[0])
    return code_of(done)


def move(cloud):
    cloud.empty()
    environment, prefix = "moved/dev", "moved"
    graph = small(environment)
    at_home = Member(cloud, SCRATCH / f"home-{cloud.name}")
    at_home.run(*applies(environment, small(environment, is_changed=True)))
    at_home.run(*applies(environment, graph))
    before = facts(at_home, environment)
    in_s3 = Member(cloud, cloud.place(prefix))
    at_home.run("state", "move", environment, "--to", in_s3.place)
    equal(facts(in_s3, environment), before, "what was moved to S3")
    in_s3.is_as_declared(environment, graph)
    code = is_signposted(at_home, environment, graph, in_s3.place)
    elsewhere = Member(cloud, SCRATCH / f"elsewhere-{cloud.name}")
    in_s3.run("state", "move", environment, "--to", elsewhere.place)
    equal(facts(elsewhere, environment), before, "what was moved back")
    elsewhere.is_as_declared(environment, graph)
    is_signposted(in_s3, environment, graph, elsewhere.place)
    codes["a place that the state was moved from"][cloud.name] = code
    return f"serial {before['serial']}, {len(before['resources'])} resources, {len(before['runs'])} runs; signposts refuse"


def killed_moves(cloud):
    """Ended at calls all along the way, and run again."""
    cloud.empty()
    environment = "killed/move"
    graph = small(environment)
    origin = Member(cloud, SCRATCH / f"origin-{cloud.name}")
    origin.run(*applies(environment, graph))
    before = facts(origin, environment)
    tried, reached = 0, 0
    for way, tag in (("to S3", "up"), ("to a folder", "down")):
        def places(number):
            """From where the state is to where it goes, both of this trial only."""
            folder = SCRATCH / f"{tag}-{cloud.name}-{number}"
            shutil.copytree(origin.place, folder)
            target = Member(cloud, cloud.place(f"{tag}-{number}"))
            if way == "to S3":
                return Member(cloud, folder), target
            Member(cloud, folder).run("state", "move", environment, "--to", target.place)
            return target, Member(cloud, SCRATCH / f"back-{cloud.name}-{number}")

        def at(source, target, number, log=None):
            """Counted are what is sent and received, and the calls that change the one folder of the two."""
            folder = source.place if way == "to S3" else target.place
            return {**source.at(number, log=log), "FAULT_FOLDER": folder}

        source, target = places(0)
        log = source.folder / "calls.log"
        source.run("state", "move", environment, "--to", target.place, faulty=at(source, target, 0, log))
        total = len(log.read_text().splitlines())
        count = 3 if cloud.name == "moto" else 6
        # The last calls come or not, as connections are kept.
        for number in sorted({1 + round(0.95 * index * (total - 1) / (count - 1)) for index in range(count)}):
            source, target = places(number)
            words = ["state", "move", environment, "--to", target.place]
            ended = source.run(*words, expect=None, faulty=at(source, target, number))
            again = source.run(*words, expect=None)
            what = f"{way}, ended at {number} of {total} (exit {ended.returncode})"
            # Where the first one came as far as the signpost, the second one may also say so.
            if again.returncode and code_of(again) != MOVED:
                raise AssertionError(f"{what}: exit {again.returncode} of the next run\n{ending(again)}")
            equal(facts(target, environment), before, what)
            is_signposted(source, environment, graph, target.place)
            tried, reached = tried + 1, reached + (ended.returncode == -signal.SIGKILL)
    if reached < 0.7 * tried:
        raise AssertionError(f"only {reached} of {tried} were ended")
    return f"{reached} of {tried} ended on their way; the next run comes to the same"


# Encryption


def key_file(name, *keys):
    path = SCRATCH / name
    path.write_text("".join(f"{key}\n" for key in keys))
    path.chmod(0o600)
    return path


def is_unreadable(cloud, prefix, member, environment):
    """No object has the text of an address or of the lineage in it."""
    listed = member.json("state", "list", environment)
    texts = [row["address"] for row in listed["resources"] if "/" in row["address"]] + [listed["lineage"]]
    found = cloud.objects(prefix)
    for key in found:
        body = cloud.read(key)
        for text in texts:
            if text.encode() in body:
                raise AssertionError(f"'{text}' stands in {key}")
    return len(found)


def encrypted(cloud):
    cloud.empty()
    environment, prefix = "hidden/dev", "hidden"
    graph, changed = small(environment), small(environment, is_changed=True)
    old, new, other = (secrets.token_hex(32) for _ in range(3))

    def with_keys(*keys):
        path = key_file(f"{cloud.name}-{len(keys)}-{keys[0][:8]}.keys", *keys)
        return Member(cloud, cloud.place(prefix, encryption=f"client-file:{path}"))

    owner = with_keys(old)
    owner.run(*applies(environment, graph))
    owner.is_as_declared(environment, graph)
    count = is_unreadable(cloud, prefix, owner, environment)
    plan = ["plan", environment, "--graph", str(graph)]
    wrong = with_keys(other)
    code = refused(cloud, wrong, prefix, "a key that does not fit", *plan, unlike=DAMAGE)
    done = wrong.run(*applies(environment, changed), expect=None)
    equal((done.returncode in (0, DAMAGED), code_of(done)), (False, code), f"an apply with another key\n{ending(done)}")
    refused(cloud, Member(cloud, cloud.place(prefix)), prefix, None, *plan, unlike=DAMAGE)
    lost = Member(cloud, cloud.place(prefix, encryption=f"client-file:{SCRATCH / 'not-there.keys'}"))
    refused(cloud, lost, prefix, None, *plan, unlike=DAMAGE)
    # Rotation: the new key is put first, the old one stays for what is there.
    both = with_keys(new, old)
    both.is_as_declared(environment, graph)
    both.run(*applies(environment, changed))
    only_new = with_keys(new)
    only_new.run("plan", environment, "--graph", str(changed), "--fail-on", "changes")
    equal(owner.run("plan", environment, "--graph", str(changed), expect=None).returncode != 0, True, "the old key is refused")
    is_unreadable(cloud, prefix, both, environment)
    return f"{count} objects without an address or the lineage; another key is {code}; after a rotation the new one is enough"


def encrypted_by_kms(cloud):
    cloud.empty()
    environment = "kms/dev"
    graph = small(environment)
    kms = cloud.client("kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.create_alias(AliasName="alias/states", TargetKeyId=key)
    ours = Member(cloud, cloud.place("kms-client", encryption=f"client-kms:{key}"))
    ours.run(*applies(environment, graph))
    ours.is_as_declared(environment, graph)
    is_unreadable(cloud, "kms-client", ours, environment)
    for name, at_s3 in (("key", key), ("alias", "alias/states")):
        prefix, environment = f"kms-{name}", f"kms/{name}"
        theirs = Member(cloud, cloud.place(prefix, encryption=f"kms:{at_s3}"))
        theirs.run(*applies(environment, small(environment)))
        theirs.is_as_declared(environment, small(environment))
        head = cloud.s3.head_object(Bucket=BUCKET, Key=f"{prefix}/{environment}/state.json")
        equal(head.get("ServerSideEncryption"), "aws:kms", f"the encryption by the {name}")
        named = head.get("SSEKMSKeyId", "")
        equal(key in named or at_s3 in named, True, f"S3's key by the {name}, {named}")
    return "by data keys on our side; by S3 with a key and with an alias"


# Bad input


def no_bucket(cloud):
    cloud.empty()
    environment, graph = "nowhere/dev", small("nowhere/dev")
    member = Member(cloud, cloud.place("nowhere", bucket="nobody-made-this-bucket"))
    what = "a bucket that is not there"
    refused(cloud, member, "nowhere", what, "plan", environment, "--graph", str(graph))
    return refused(cloud, member, "nowhere", what, *applies(environment, graph))


def no_access(cloud):
    cloud.empty()
    environment, graph = "denied/dev", small("denied/dev")
    before = (cloud.resources(), cloud.objects("denied"))
    with cloud.allowed("ec2:*", "sns:*", "logs:*", *READING) as credentials:
        member = Member(cloud, cloud.place("denied"), credentials=credentials)
        ends = [member.run(*words, expect=None)
                for words in (["plan", environment, "--graph", str(graph)], applies(environment, graph))]
    equal((cloud.resources(), cloud.objects("denied")), before, "what is there")
    for done in ends:
        equal(done.returncode != 0, True, f"is refused\n{ending(done)}")
        code = told(cloud, "no access to the bucket", done)
    return code


def wrong_region(cloud):
    cloud.empty()
    environment, graph = "far/dev", small("far/dev")
    member = Member(cloud, cloud.place("far").replace(f"region={REGION}", "region=us-east-1"))
    code = refused(cloud, member, "far", "a bucket of another region", *applies(environment, graph))
    holds(said(member.run("plan", environment, "--graph", str(graph), expect=None)), REGION)
    return code


def careless(cloud):
    cloud.empty()
    environment, graph = "careless/dev", small("careless/dev")
    with Between(cloud.url, meets=lambda request: request.without("if-match").without("if-none-match")) as between:
        member = Member(cloud, cloud.place("careless", endpoint=between.url))
        what = "an endpoint that ignores conditions"
        code = refused(cloud, member, "careless", what, *applies(environment, graph))
        equal(refused(cloud, member, "careless", what, "state", "bootstrap", "--yes"), code, "what bootstrap says")
    return code


def damaged(cloud):
    cloud.empty()
    prefix, environment, neighbor = "damaged", "damaged/dev", "damaged/other"
    graph, changed = small(environment), small(environment, is_changed=True)
    member = Member(cloud, cloud.place(prefix))
    key = f"{prefix}/{environment}/state.json"
    member.run(*applies(neighbor, small(neighbor)))
    member.run(*applies(environment, graph))
    older = cloud.read(key)
    member.run(*applies(environment, changed))
    good = cloud.read(key)
    # The text of a state, whether or not it is packed.
    is_packed = good[:2] == b"\x1f\x8b"
    text = gzip.decompress(good) if is_packed else good

    def stored(text):
        return gzip.compress(text) if is_packed else text

    cases = [
        ("an older version of the state, put back", older),
        ("the state of another environment", cloud.read(f"{prefix}/{neighbor}/state.json")),
        ("an object that is not JSON", b"\x00 a photograph"),
        ("an object that is not a state", b'{"hello": "world"}'),
        ("a newer format", stored(json.dumps({**json.loads(text), "formatVersion": 999}).encode())),
        ("a state that was edited", stored(text.replace(b"eu-central-1a", b"eu-central-1b", 1))),
    ]
    found = []
    for what, body in cases:
        equal(body != good, True, f"{what} differs from the state")
        cloud.write(key, body)
        code = refused(cloud, member, prefix, what, "plan", environment, "--graph", str(graph))
        equal(refused(cloud, member, prefix, what, *applies(environment, graph)), code, f"{what}: the code of an apply")
        found.append(f"{code} {what}")
    cloud.write(key, good)
    member.run("plan", environment, "--graph", str(changed), "--fail-on", "changes")
    return ", ".join(found)


def expired(cloud):
    cloud.empty()
    environment, graph = "expired/dev", small("expired/dev")
    nothing = cloud.there()
    with Between(cloud.url) as between:
        member = Member(cloud, cloud.place("unexpired", endpoint=between.url))
        member.run(*applies("unexpired/dev", small("unexpired/dev"), "--parallelism", "1"))
        half = len(between.lines) // 2
    expected = difference(nothing, cloud.there())
    cloud.empty()
    asked = []

    def meets(request):
        asked.append(request.line)
        return refusal(400, "ExpiredToken", "The provided token has expired.") if len(asked) > half else None

    with Between(cloud.url, meets=meets) as between:
        member = Member(cloud, cloud.place("expired", endpoint=between.url))
        done = member.run(*applies(environment, graph, "--parallelism", "1"), expect=None, timeout=120)
    if done.returncode == 0:
        raise AssertionError(f"an apply of {len(asked)} requests for its state came through\n{ending(done)}")
    code = told(cloud, "a session that expires in the middle", done)
    there = difference(nothing, cloud.there())
    member = Member(cloud, cloud.place("expired"))
    member.run(*applies(environment, graph))
    member.is_as_declared(environment, graph)
    equal(difference(nothing, cloud.there()), expected, "what is there after the next run")
    return f"{code}, exit {done.returncode}, {there or 'nothing'} there after {half} requests; the next run finishes"


# Making the bucket, and looking into it


def bootstrap(cloud):
    cloud.empty()
    bucket, environment = f"bootstrapped-on-{cloud.name}", "bootstrapped/dev"
    member = Member(cloud, cloud.place("states", bucket=bucket))
    member.run("state", "bootstrap", "--yes")
    s3 = cloud.s3

    def settings():
        found = {
            "versioning": s3.get_bucket_versioning(Bucket=bucket).get("Status"),
            "access": s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"],
            "encryption": s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"],
            "policy": json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]),
            "lifecycle": s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"],
            "region": s3.get_bucket_location(Bucket=bucket)["LocationConstraint"],
        }
        return found, objects(s3, bucket)

    made = settings()
    found, _ = made
    equal((found["versioning"], found["region"]), ("Enabled", REGION), "versioning and region")
    equal(sorted(found["access"].values()), [True] * 4, "what of public access is blocked")
    algorithm = found["encryption"][0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"]
    equal(algorithm in ("AES256", "aws:kms"), True, f"the encryption {algorithm}")
    denials = [one for one in found["policy"]["Statement"] if one["Effect"] == "Deny"
               and str(one.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")).lower() == "false"]
    equal(len(denials) >= 1, True, f"a denial of what comes without TLS in {found['policy']}")
    rules = [one for one in found["lifecycle"] if one["Status"] == "Enabled"]
    equal(len(rules) >= 1, True, f"a rule that is in force in {found['lifecycle']}")
    done = member.run("state", "bootstrap", "--yes")
    equal(settings(), made, f"the settings after a second run\n{ending(done)}")
    member.run(*applies(environment, small(environment)))
    member.is_as_declared(environment, small(environment))
    versions = s3.list_object_versions(Bucket=bucket, Prefix=f"states/{environment}/state.json")["Versions"]
    equal(len(versions) >= 1, True, "versions of the state")
    return f"{algorithm}, {len(rules)} rules of lifecycle; a second run changes nothing; an apply works in it"


def listed(cloud):
    cloud.empty()
    prefix, environments, bucket = "listed", ["listed/dev", "listed/prod"], f"listed-on-{cloud.name}"
    member = Member(cloud, cloud.place(prefix, bucket=bucket))
    member.run("state", "bootstrap", "--yes")
    for environment in environments:
        member.run(*applies(environment, small(environment)))
    serial = member.json("state", "list", environments[0])["serial"]
    listing = member.run("state", "list").stdout
    for environment in environments:
        holds(next((line for line in listing.splitlines() if environment in line), listing), f"{serial}", "10")
    text = member.run("state", "pull", environments[0]).stdout
    lineage = member.json("state", "list", environments[0])["lineage"]
    holds(text, lineage, *(f'"{address}"' for address in member.resources(environments[0])))
    doctor = ["doctor", environments[0], "--graph", str(small(environments[0]))]
    done = member.run(*doctor)
    lines = [line for line in done.stdout.splitlines() if re.match(r" +ok +state", line)]
    equal(len(lines) >= 2 and bucket in done.stdout, True, f"doctor looks at the bucket\n{ending(done)}")
    for other, said_of_it in ((BUCKET, "infra state bootstrap"), ("nobody-made-this-bucket", "nobody-made-this-bucket")):
        done = Member(cloud, cloud.place(prefix, bucket=other)).run(*doctor, expect=None)
        equal(done.returncode != 0, True, f"doctor finds fault with {other}\n{ending(done)}")
        holds(said(done), said_of_it)
    return f"{len(environments)} environments; {len(lines)} lines of doctor about their bucket"


def pulled(cloud):
    """What was pulled is the state of a folder: a pipeline hands it to a job that may not read the bucket."""
    cloud.empty()
    environment, graph = "pulled/dev", small("pulled/dev")
    member = Member(cloud, cloud.place("pulled"))
    member.run(*applies(environment, graph))
    folder = SCRATCH / f"pulled-{cloud.name}"
    (folder / "pulled").mkdir(parents=True)
    (folder / f"{environment}.json").write_text(member.run("state", "pull", environment).stdout)
    elsewhere = Member(cloud, folder)
    elsewhere.run("plan", environment, "--graph", str(graph), "--no-refresh", "--fail-on", "changes")
    equal(elsewhere.resources(environment), member.resources(environment), "resources in the state")


# What a pipeline does


def clones(count, cloud):
    """Clones of a repository, as jobs of a pipeline have them."""
    def git(folder, *words):
        named = ["git", "-C", str(folder), "-c", "user.name=t", "-c", "user.email=t@example.com", *words]
        subprocess.run(named, check=True, capture_output=True, text=True)

    origin = SCRATCH / f"origin-of-{cloud.name}.git"
    origin.mkdir()
    git(origin, "init", "-q", "-b", "main")
    (origin / "README").write_text("a project\n")
    git(origin, "add", "-A")
    git(origin, "commit", "-q", "-m", "first")
    for number in range(count):
        folder = SCRATCH / f"clone-{number}-of-{cloud.name}"
        git(origin, "clone", "-q", str(origin), str(folder))
        yield folder


def pipeline(cloud):
    after_first, after_second = undisturbed(cloud)
    cloud.empty()
    place = cloud.place("pipeline", endpoint=cloud.url)
    planner, applier, later = (Member(cloud, place, folder=folder) for folder in clones(3, cloud))
    plan = ["plan", ENVIRONMENT, "--out", "store", "--json", "--graph"]
    digest = json.loads(planner.run(*plan, str(first)).stdout)["digest"]
    equal(f"pipeline/{ENVIRONMENT}/plans/{digest}.json" in cloud.objects("pipeline"), True, "the plan is in the store")
    apply = ["apply", ENVIRONMENT, "--yes", "--allow-deletions", "--plan"]
    unknown = applier.run(*apply, "0" * 64, expect=None)
    equal(unknown.returncode != 0, True, f"a digest that nobody planned is refused\n{ending(unknown)}")
    codes["a plan that is not in the store"][cloud.name] = code_of(unknown)
    applier.run(*apply, digest)
    applier.is_as_declared(ENVIRONMENT, first)
    equal(cloud.there(), after_first, "what is there after the plan was applied")
    applier.run(*apply, digest, expect=STALE)
    # Two at once: the second waits, and finds everything done.
    digest = json.loads(planner.run(*plan, str(second)).stdout)["digest"]
    may_go = threading.Event()
    with Between(cloud.url, meets=held_until(may_go)) as between:
        applier.endpoint = between.url
        working = applier.start(*apply, digest)
        try:
            wait_until(lambda: str(working.pid) in said(later.run("state", "list")) or working.poll() is not None, 60,
                       f"state list names who holds the lease, process {working.pid}")
            waiting = later.start(*APPLY_SECOND, "--wait", "2m")
            time.sleep(4)
            equal((working.poll(), waiting.poll()), (None, None), "exit codes of who works and of who waits")
        finally:
            may_go.set()
        ends = [one.communicate(timeout=200) for one in (working, waiting)]
    equal([working.returncode, waiting.returncode], [0, 0], f"exit codes\n{ends[0][1]}\n{ends[1][1]}")
    later.is_as_declared(ENVIRONMENT, second)
    equal(cloud.there(), after_second, "what is there after both")
    newest = later.json("history", ENVIRONMENT)["runs"]
    return f"planned here, applied there; stale the second time; one waits for the other; {len(newest)} runs"


def each_its_own():
    """No two kinds of bad input have the same code, and both clouds give the same one."""
    for what, by_cloud in codes.items():
        print(f"  {'/'.join(sorted(set(by_cloud.values()))):<8} {what} ({', '.join(sorted(by_cloud))})", flush=True)
    uneven = {what: by_cloud for what, by_cloud in codes.items() if len(set(by_cloud.values())) > 1}
    equal(uneven, {}, "codes that differ from cloud to cloud")
    meant = collections.defaultdict(list)
    for what, by_cloud in codes.items():
        meant[next(iter(by_cloud.values()))].append(what)
    equal({code: whats for code, whats in meant.items() if len(whats) > 1}, {}, "codes that mean several things")
    return f"{len(meant)} codes"


def declared(cloud):
    """A project that says in Swift where its states are; its saved plan is applied where there is no project at all."""
    cloud.empty()
    project, bare = SCRATCH / "declared", SCRATCH / "bare"
    copy_project(project)
    bare.mkdir()
    main = project / "Environments" / "main.swift"
    place = f'.s3(bucket: "{BUCKET}", in: .euCentral1, prefix: "declared", endpoint: "{cloud.url}")'
    main.write_text(
        "import AWS\n" + main.read_text().replace("Environments.run {", f"Environments.run(state: {place}) {{"))
    environment = {
        "PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1",
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        **cloud.credentials}

    def run(*words, folder=project):
        done = subprocess.run(
            [str(product()), *words, "--project", str(folder), "--endpoint", cloud.url], env=environment,
            capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=600)
        if done.returncode:
            raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}\n{said(done)}")
        return done.stdout

    saved = str(bare / "plan.json")
    run("plan", ENVIRONMENT, "--out", saved)
    run("apply", saved, "--yes", folder=bare)
    equal([path.name for path in bare.iterdir()], ["plan.json"], "what is in the folder of the apply")
    equal((project / "state").exists(), False, "a folder of states")
    run("plan", ENVIRONMENT, "--fail-on", "changes")
    outputs = json.loads(run("output", ENVIRONMENT, "--json"))["outputs"]
    states = json.loads(run("state", "list", "--json"))
    equal([state["environment"] for state in states["states"]], [ENVIRONMENT], "states")
    equal(len(json.loads(run("history", ENVIRONMENT, "--json"))["runs"]), 1, "runs")
    run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots")
    return f"{len(outputs)} outputs, {states['states'][0]['resources']} resources; applied from a folder with a plan alone"


# What does not need its policies and faults.
ON_MINISTACK = [
    ("twenty applies at once", twenty),
    ("a move from a folder to S3 and to another folder", move),
    ("states that are encrypted by a key in a file", encrypted),
    ("a bucket that is not there", no_bucket),
    ("a bucket that bootstrap makes", bootstrap),
    ("plan in one clone, apply in another, one waits", pipeline),
]
CHECKS = [
    ("twenty applies at once", twenty),
    ("holders that are stopped, unlocked and wake", unlocked),
    ("who may only read", reader),
    ("a move from a folder to S3 and to another folder", move),
    ("moves that are ended on their way", killed_moves),
    ("states that are encrypted by a key in a file", encrypted),
    ("a bucket that is not there", no_bucket),
    ("no access to the bucket", no_access),
    ("states that were damaged or exchanged", damaged),
    ("a session that expires in the middle", expired),
    ("a bucket that bootstrap makes", bootstrap),
    ("list, pull, doctor", listed),
    ("a pulled state in a folder", pulled),
    ("plan in one clone, apply in another, one waits", pipeline),
]


def chosen(name):
    return not sys.argv[1:] or any(text in name for text in sys.argv[1:])


def lane(make, works):
    """One cloud's checks, one after the other."""
    works = [(name, work) for name, work in works if chosen(name)]
    if not works:
        return
    made = []
    if not checks.check(f"{make.name} begins", lambda: made.append(make())):
        return
    try:
        for name, work in works:
            checks.check(f"{make.name}: {name}", functools.partial(work, made[0]))
    finally:
        made[0].stop()


def beside_terraform():
    if not chosen("terraform"):
        return
    why = terraform_killed.missing()
    if why:
        print(f"  not compared with Terraform: {why}", flush=True)
    else:
        checks.check("terraform beside infra, killed at the same moments", terraform_killed.compare)


with concurrent.futures.ThreadPoolExecutor(5) as pool:
    lanes = [
        # It mostly waits.
        pool.submit(lane, OnSandbox, [("a holder that is stopped past its lease, and overtaken", waited_for)]),
        pool.submit(lane, OnMiniStack, ON_MINISTACK),
        pool.submit(beside_terraform),
        # The sandbox refuses a request without the conditions that were signed.
        pool.submit(lane, OnMoto, CHECKS + [
            ("an endpoint that ignores conditions", careless), ("states that are encrypted by KMS", encrypted_by_kms)]),
        # moto's buckets are in all regions.
        pool.submit(lane, OnSandbox, CHECKS + [
            ("a bucket of another region", wrong_region), ("a place that the project declares", declared)]),
    ]
for one in lanes:
    one.result()
if codes:
    checks.check("each kind of bad input has its own code", each_its_own)
finish()
checks.close()
