"""S3's objects, asked on condition: the same calls to the sandbox and to moto, whose status, error code and what else
matters must be AWS's in the sandbox and the same in moto, or `DIFFERENCES` says why not. And races, which only one may win."""

import base64
import concurrent.futures
import dataclasses
import datetime
import hashlib
import threading
import zlib

import boto3
import botocore.config
import botocore.exceptions

import common

BUCKET = "conditions-of-infra"
PLAIN = "pages-of-infra"
KEPT = "versions-of-infra"
LONG_AGO = datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc)
# Whoever reads the conditions of a read has them in seconds; S3 passes over those to come.
TO_COME = datetime.datetime(2099, 1, 1, tzinfo=datetime.timezone.utc)


@dataclasses.dataclass(frozen=True)
class Step:
    name: str
    operation: str
    # The input, or what makes it of what was kept.
    input: object
    # What AWS answers: the status, and the code of an error. HEAD has no body: boto3 tells the status as the code.
    status: int
    code: str = ""
    # What else is compared, of the answer, and what it is in AWS.
    tells: object = None
    told: object = None
    # The name under which the entity tag, the next token or the version is kept.
    keep: tuple = ()


def crc32(body):
    return base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()


def step(name, operation, status, code="", input=None, keep=(), tells=None, told=None, **members):
    return Step(name, operation, input or members, status, code, tells, told, keep)


def of(bucket):
    def of_bucket(name, operation, status, code="", **rest):
        makes = rest.pop("input", None)
        controls = {part: rest.pop(part) for part in ("keep", "tells", "told") if part in rest}
        if makes:
            return step(name, operation, status, code, input=lambda kept: {"Bucket": bucket, **rest, **makes(kept)}, **controls)
        return step(name, operation, status, code, Bucket=bucket, **rest, **controls)

    return of_bucket


def keys(answer):
    return [one["Key"] for one in answer.get("Contents", [])]


def page(answer):
    return (keys(answer), [one["Prefix"] for one in answer.get("CommonPrefixes", [])], answer["IsTruncated"])


def counted(answer):
    return (*page(answer), answer["KeyCount"])


def versions(answer):
    return ([one["Key"] for one in answer.get("Versions", [])], [one["Key"] for one in answer.get("DeleteMarkers", [])],
            answer["IsTruncated"])


def body(answer):
    return answer["Body"].read()


do, plain, kept_versions = of(BUCKET), of(PLAIN), of(KEPT)
REGION = {"CreateBucketConfiguration": {"LocationConstraint": common.REGION}}
# In the order of their bytes: U+10000 and above come last, though they come before in UTF-16.
NAMES = ["a/1", "a/2", "b", "c d/1", "c d/2", "e\u0301", "z", "é", "\uff5e", "😀"]

STEPS = [
    do("bucket", "CreateBucket", 200, **REGION),
    # Writes that nobody may have made.
    do("first write", "PutObject", 200, Key="k", Body=b"one", IfNoneMatch="*", keep=(("one", "ETag"),)),
    do("second write", "PutObject", 412, "PreconditionFailed", Key="k", Body=b"two", IfNoneMatch="*"),
    do("first is there", "GetObject", 200, Key="k", tells=body, told=b"one"),
    do("odd", "PutObject", 200, Key="odd", Body=b"one"),
    do("write where no tag is", "PutObject", 501, "NotImplemented", Key="odd", Body=b"two", IfNoneMatch='"abc"'),
    do("both conditions", "PutObject", 501, "NotImplemented", Key="odd", Body=b"two", IfNoneMatch="*", IfMatch='"abc"'),
    do("write over any", "PutObject", 501, "NotImplemented", Key="odd", Body=b"two", IfMatch="*"),
    do("no bucket", "PutObject", 404, "NoSuchBucket", input=lambda kept: {"Bucket": "none-of-infra"}, Key="k", IfNoneMatch="*"),
    # Writes over what is known.
    do("write over another tag", "PutObject", 412, "PreconditionFailed", Key="k", Body=b"two", IfMatch='"abc"'),
    do("write over the tag", "PutObject", 200, Key="k", Body=b"two", keep=(("two", "ETag"),), input=lambda kept: {"IfMatch": kept["one"]}),
    do("write over the old tag", "PutObject", 412, "PreconditionFailed", Key="k", Body=b"three", input=lambda kept: {"IfMatch": kept["one"]}),
    do("write over the tag without quotes", "PutObject", 200, Key="k", Body=b"two", input=lambda kept: {"IfMatch": kept["two"].strip('"')}),
    do("write over nothing", "PutObject", 404, "NoSuchKey", Key="none", Body=b"two", IfMatch='"abc"'),
    # Reads.
    do("read of the tag", "GetObject", 200, Key="k", input=lambda kept: {"IfMatch": kept["two"]}),
    do("read of the tag without quotes", "GetObject", 200, Key="k", input=lambda kept: {"IfMatch": kept["two"].strip('"')}),
    do("read of another tag", "GetObject", 412, "PreconditionFailed", Key="k", IfMatch='"abc"'),
    do("read of what is not the tag", "GetObject", 304, "304", Key="k", input=lambda kept: {"IfNoneMatch": kept["two"]}),
    do("read of what is not another tag", "GetObject", 200, Key="k", IfNoneMatch='"abc"'),
    do("read of what changed", "GetObject", 200, Key="k", IfModifiedSince=LONG_AGO),
    do("read of what did not change", "GetObject", 412, "PreconditionFailed", Key="k", IfUnmodifiedSince=LONG_AGO),
    do("read of what will not have changed", "GetObject", 200, Key="k", IfUnmodifiedSince=TO_COME),
    do("read of what will have changed", "GetObject", 200, Key="k", IfModifiedSince=TO_COME),
    do("the tag makes up for the time", "GetObject", 200, Key="k", IfUnmodifiedSince=LONG_AGO, input=lambda kept: {"IfMatch": kept["two"]}),
    do("the time does not make up for the tag", "GetObject", 304, "304", Key="k", IfModifiedSince=LONG_AGO, input=lambda kept: {"IfNoneMatch": kept["two"]}),
    do("head of another tag", "HeadObject", 412, "412", Key="k", IfMatch='"abc"'),
    do("head of what is not the tag", "HeadObject", 304, "304", Key="k", input=lambda kept: {"IfNoneMatch": kept["two"]}),
    do("head of nothing", "HeadObject", 404, "404", Key="none"),
    do("head", "HeadObject", 200, Key="k", tells=lambda answer: answer["ContentLength"], told=3),
    # Parts.
    do("ten letters", "PutObject", 200, Key="ten", Body=b"0123456789", Metadata={"Serial": "7"}, keep=(("ten", "ETag"),)),
    do("metadata", "HeadObject", 200, Key="ten", tells=lambda answer: answer["Metadata"], told={"serial": "7"}),
    *[do(f"part {part}", "GetObject", 206, Key="ten", Range=part, tells=lambda answer: (body(answer), answer["ContentRange"], answer["ContentLength"]), told=told)
      for part, told in [("bytes=2-4", (b"234", "bytes 2-4/10", 3)), ("bytes=7-", (b"789", "bytes 7-9/10", 3)),
                         ("bytes=-2", (b"89", "bytes 8-9/10", 2)), ("bytes=8-99", (b"89", "bytes 8-9/10", 2))]],
    do("no part", "GetObject", 416, "InvalidRange", Key="ten", Range="bytes=10-12"),
    do("not a part", "GetObject", 200, Key="ten", Range="bytes=4-2", tells=body, told=b"0123456789"),
    do("part of the head", "HeadObject", 206, Key="ten", Range="bytes=2-4", tells=lambda answer: answer["ContentLength"], told=3),
    # What the sender says of a body.
    do("a digest", "PutObject", 200, Key="sum", Body=b"sum", ContentMD5=base64.b64encode(hashlib.md5(b"sum").digest()).decode()),
    do("a wrong digest", "PutObject", 400, "BadDigest", Key="sum", Body=b"sum", ContentMD5=base64.b64encode(hashlib.md5(b"mus").digest()).decode()),
    do("a checksum", "PutObject", 200, Key="sum", Body=b"sum", ChecksumCRC32=crc32(b"sum"), tells=lambda answer: answer.get("ChecksumCRC32"), told=crc32(b"sum")),
    do("a wrong checksum", "PutObject", 400, "BadDigest", Key="sum", Body=b"sum", ChecksumCRC32=crc32(b"mus")),
    do("a wrong SHA-256", "PutObject", 400, "BadDigest", Key="sum", Body=b"sum", ChecksumSHA256=base64.b64encode(hashlib.sha256(b"mus").digest()).decode()),
    # Copies.
    do("copy where nothing is", "CopyObject", 200, Key="copy", CopySource=f"{BUCKET}/ten", IfNoneMatch="*"),
    do("copy where something is", "CopyObject", 412, "PreconditionFailed", Key="copy", CopySource=f"{BUCKET}/ten", IfNoneMatch="*"),
    do("copy over the tag", "CopyObject", 200, Key="copy", CopySource=f"{BUCKET}/k", input=lambda kept: {"IfMatch": kept["ten"]}),
    do("copy over another tag", "CopyObject", 412, "PreconditionFailed", Key="copy", CopySource=f"{BUCKET}/k", IfMatch='"abc"'),
    do("copy of another tag", "CopyObject", 412, "PreconditionFailed", Key="copy", CopySource=f"{BUCKET}/k", CopySourceIfMatch='"abc"'),
    do("copy of what is not the tag", "CopyObject", 412, "PreconditionFailed", Key="copy", CopySource=f"{BUCKET}/k", input=lambda kept: {"CopySourceIfNoneMatch": kept["two"]}),
    do("copy of nothing", "CopyObject", 404, "NoSuchKey", Key="copy", CopySource=f"{BUCKET}/none"),
    do("copy onto itself", "CopyObject", 400, "InvalidRequest", Key="ten", CopySource=f"{BUCKET}/ten"),
    # Deletions.
    do("deletion of another tag", "DeleteObject", 412, "PreconditionFailed", Key="k", IfMatch='"abc"'),
    do("deletion of the tag", "DeleteObject", 204, Key="k", input=lambda kept: {"IfMatch": kept["two"]}),
    do("deletion of nothing, by a tag", "DeleteObject", 404, "NoSuchKey", Key="k", input=lambda kept: {"IfMatch": kept["two"]}),
    do("deletion of nothing", "DeleteObject", 204, Key="k"),
    do("deletion of any", "DeleteObject", 204, Key="ten", IfMatch="*"),
    do("write again", "PutObject", 200, Key="k", Body=b"four", IfNoneMatch="*"),
    # A key of KMS.
    do("a key that is not there", "PutObject", 400, "KMS.NotFoundException", Key="kms", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId="11111111-2222-3333-4444-555555555555"),
    # Pages.
    plain("bucket of pages", "CreateBucket", 200, **REGION),
    *[plain(f"key {ascii(key)}", "PutObject", 200, Key=key, Body=b"x") for key in reversed(NAMES)],
    plain("all", "ListObjectsV2", 200, tells=counted, told=(NAMES, [], False, 10)),
    plain("first four", "ListObjectsV2", 200, MaxKeys=4, tells=counted, told=(NAMES[:4], [], True, 4), keep=(("token", "NextContinuationToken"),)),
    plain("next four", "ListObjectsV2", 200, MaxKeys=4, input=lambda kept: {"ContinuationToken": kept["token"]}, tells=counted, told=(NAMES[4:8], [], True, 4), keep=(("token", "NextContinuationToken"),)),
    plain("last two", "ListObjectsV2", 200, MaxKeys=4, input=lambda kept: {"ContinuationToken": kept["token"]}, tells=counted, told=(NAMES[8:], [], False, 2)),
    plain("page of exactly all", "ListObjectsV2", 200, MaxKeys=10, tells=counted, told=(NAMES, [], False, 10)),
    plain("no keys", "ListObjectsV2", 200, MaxKeys=0, tells=counted, told=([], [], False, 0)),
    plain("more than a thousand", "ListObjectsV2", 200, MaxKeys=5000, tells=lambda answer: answer["MaxKeys"], told=1000),
    plain("below none", "ListObjectsV2", 400, "InvalidArgument", MaxKeys=-1),
    plain("not a token", "ListObjectsV2", 400, "InvalidArgument", ContinuationToken="nothing"),
    plain("after b", "ListObjectsV2", 200, StartAfter="b", tells=counted, told=(NAMES[3:], [], False, 7)),
    plain("after what is not there", "ListObjectsV2", 200, StartAfter="a/11", tells=counted, told=(NAMES[1:], [], False, 9)),
    plain("prefix", "ListObjectsV2", 200, Prefix="c d/", tells=counted, told=(NAMES[3:5], [], False, 2)),
    plain("delimited", "ListObjectsV2", 200, Delimiter="/", tells=counted, told=([NAMES[2], *NAMES[5:]], ["a/", "c d/"], False, 8)),
    plain("delimited, first two", "ListObjectsV2", 200, Delimiter="/", MaxKeys=2, tells=counted, told=(["b"], ["a/"], True, 2), keep=(("token", "NextContinuationToken"),)),
    plain("delimited, next two", "ListObjectsV2", 200, Delimiter="/", MaxKeys=2, input=lambda kept: {"ContinuationToken": kept["token"]}, tells=counted, told=(["e\u0301"], ["c d/"], True, 2)),
    plain("delimited under a prefix", "ListObjectsV2", 200, Delimiter="/", Prefix="a/", tells=counted, told=(["a/1", "a/2"], [], False, 2)),
    plain("delimited, first of the old list", "ListObjects", 200, Delimiter="/", MaxKeys=1, tells=lambda answer: (*page(answer), answer["NextMarker"]), told=([], ["a/"], True, "a/")),
    plain("delimited, second of the old list", "ListObjects", 200, Delimiter="/", MaxKeys=1, Marker="a/", tells=lambda answer: (*page(answer), answer["NextMarker"]), told=(["b"], [], True, "b")),
    plain("old list", "ListObjects", 200, MaxKeys=2, tells=lambda answer: (*page(answer), answer.get("NextMarker")), told=(NAMES[:2], [], True, None)),
    plain("old list, next", "ListObjects", 200, MaxKeys=20, Marker="a/2", tells=page, told=(NAMES[2:], [], False)),
    step("no bucket to list", "ListObjectsV2", 404, "NoSuchBucket", Bucket="none-of-infra"),
    # Versions.
    kept_versions("bucket of versions", "CreateBucket", 200, **REGION),
    kept_versions("versions are kept", "PutBucketVersioning", 200, VersioningConfiguration={"Status": "Enabled"}),
    *[kept_versions(f"version {number}", "PutObject", 200, Key=key, Body=b"%d" % number, keep=((f"v{number}", "VersionId"), (f"e{number}", "ETag")))
      for number, key in enumerate(["a", "a", "b", "a"])],
    kept_versions("deletion of b", "DeleteObject", 204, Key="b", tells=lambda answer: answer["DeleteMarker"], told=True, keep=(("mark", "VersionId"),)),
    kept_versions("versions", "ListObjectVersions", 200, tells=versions, told=(["a", "a", "a", "b"], ["b"], False)),
    kept_versions("versions, first two", "ListObjectVersions", 200, MaxKeys=2, tells=versions, told=(["a", "a"], [], True), keep=(("key", "NextKeyMarker"), ("version", "NextVersionIdMarker"))),
    kept_versions("versions, the rest", "ListObjectVersions", 200, MaxKeys=10, input=lambda kept: {"KeyMarker": kept["key"], "VersionIdMarker": kept["version"]}, tells=versions, told=(["a", "b"], ["b"], False)),
    kept_versions("versions after a", "ListObjectVersions", 200, KeyMarker="a", tells=versions, told=(["b"], ["b"], False)),
    kept_versions("newest first", "ListObjectVersions", 200, Prefix="a", tells=lambda answer: [one["IsLatest"] for one in answer["Versions"]], told=[True, False, False]),
    kept_versions("what is current", "ListObjectsV2", 200, tells=counted, told=(["a"], [], False, 1)),
    kept_versions("read of what was deleted", "GetObject", 404, "NoSuchKey", Key="b"),
    kept_versions("read of the mark", "GetObject", 405, "MethodNotAllowed", Key="b", input=lambda kept: {"VersionId": kept["mark"]}),
    kept_versions("read of the version", "GetObject", 200, Key="b", input=lambda kept: {"VersionId": kept["v2"]}, tells=body, told=b"2"),
    kept_versions("write over what was deleted", "PutObject", 404, "NoSuchKey", Key="b", Body=b"x", input=lambda kept: {"IfMatch": kept["e2"]}),
    kept_versions("write where it was deleted", "PutObject", 200, Key="b", Body=b"x", IfNoneMatch="*"),
    kept_versions("write over an old version's tag", "PutObject", 412, "PreconditionFailed", Key="a", Body=b"x", input=lambda kept: {"IfMatch": kept["e0"]}),
    kept_versions("write over the current tag", "PutObject", 200, Key="a", Body=b"x", input=lambda kept: {"IfMatch": kept["e3"]}),
    kept_versions("read of no version", "GetObject", 404, "NoSuchVersion", Key="a", VersionId="x" * 32),
]

# Steps of which moto makes something else, with the reason.
DIFFERENCES = {
    **dict.fromkeys(["write where no tag is", "both conditions", "write over any"],
                    "S3 implements one condition a write, a tag to match or `*` that none may; moto takes what it is given"),
    "read of what will have changed": "a time to come is passed over (RFC 9110, 13.1.3)",
    "the tag makes up for the time": "RFC 9110, 13.2.2: where a tag is to match, the time is passed over",
    **dict.fromkeys(["a wrong digest", "a wrong checksum", "a wrong SHA-256"], "moto verifies no digests"),
    "a checksum": "S3 answers with the checksum that it verified",
    **dict.fromkeys(["copy where something is", "copy over another tag", "copy of another tag"],
                    "moto knows one condition of copies, that the source's tag is not one"),
    "deletion of any": "S3 deletes whatever there is; moto looks for a tag that reads `*`",
    "a key that is not there": "moto does not look for the key",
    "more than a thousand": "S3 tells the number that holds",
    "below none": "moto lists nothing where S3 refuses",
    "not a token": "moto fails",
    **dict.fromkeys(["delimited, first of the old list", "delimited, second of the old list", "old list"],
                    "moto pages the old list by a token in the place of a key, and does not count common prefixes"),
    "versions after a": "S3 lists what is behind the marker; moto begins with it",
    "read of the mark": "a mark has no content: MethodNotAllowed",
}


def client(url, key):
    return boto3.client(
        "s3", endpoint_url=url, region_name=common.REGION, aws_access_key_id=key, aws_secret_access_key="sandbox",
        config=botocore.config.Config(
            retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, max_pool_connections=40,
            parameter_validation=False))


def ask(cloud, one, kept):
    """Status, code and what else is told."""
    input = one.input(kept) if callable(one.input) else one.input
    method = next(name for name, operation in cloud.meta.method_to_api_mapping.items() if operation == one.operation)
    try:
        answer = getattr(cloud, method)(**input)
    except botocore.exceptions.ClientError as error:
        return error.response["ResponseMetadata"]["HTTPStatusCode"], error.response["Error"]["Code"], None
    for name, member in one.keep:
        kept[name] = answer.get(member)
    return answer["ResponseMetadata"]["HTTPStatusCode"], "", one.tells(answer) if one.tells else None


def walk(url, key):
    cloud, kept = client(url, key), {}
    answers = {}
    for one in STEPS:
        try:
            answers[one.name] = ask(cloud, one, kept)
        except Exception as error:  # what boto3 can't read, and what an earlier step did not give
            answers[one.name] = f"{type(error).__name__}: {error}"[:200]
    return answers


def expect(answers):
    """The sandbox does as AWS documents."""
    wrong = [f"{one.name}: {answers[one.name]}, not {(one.status, one.code, one.told)}"
             for one in STEPS if answers[one.name] != (one.status, one.code, one.told)]
    if wrong:
        raise AssertionError("\n    ".join(wrong))


def compare(ours, theirs):
    found = {name: f"{name}: sandbox {ours[name]}, moto {theirs[name]}" for name in ours if ours[name] != theirs[name]}
    lines = [line for name, line in found.items() if name not in DIFFERENCES]
    lines += [f"listed, but it differs no longer: {name}" for name in DIFFERENCES if name not in found]
    if lines:
        raise AssertionError("\n    ".join(lines))
    return f"{len(ours)} steps, {len(found)} of them otherwise for a reason"


THREADS = 32


def together(body):
    """Runs a body in many threads that begin at once."""
    gate = threading.Barrier(THREADS)

    def one(number):
        gate.wait()
        return body(number)

    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, range(THREADS)))


def race(url, key):
    """Of many who write where nothing is, one does; the others learn it."""
    cloud = client(url, key)
    for round in range(8):
        def write(number):
            try:
                cloud.put_object(Bucket=BUCKET, Key=f"race/{round}", Body=b"%d" % number, IfNoneMatch="*")
                return "written"
            except botocore.exceptions.ClientError as error:
                return error.response["Error"]["Code"]

        codes = together(write)
        if codes.count("written") != 1 or codes.count("PreconditionFailed") != THREADS - 1:
            raise AssertionError(f"round {round}: {codes}")
        held = cloud.get_object(Bucket=BUCKET, Key=f"race/{round}")["Body"].read()
        if int(held) != codes.index("written"):
            raise AssertionError(f"round {round}: {held!r} is there, {codes.index('written')} was told that it was written")
    return f"8 rounds of {THREADS}"


def count(url, key):
    """Of many who count on from what they read, none is lost."""
    cloud = client(url, key)
    cloud.put_object(Bucket=BUCKET, Key="counter", Body=b"0")

    def increment(_):
        tries = 0
        while True:
            tries += 1
            held = cloud.get_object(Bucket=BUCKET, Key="counter")
            number = int(held["Body"].read())
            try:
                cloud.put_object(Bucket=BUCKET, Key="counter", Body=b"%d" % (number + 1), IfMatch=held["ETag"])
                return tries
            except botocore.exceptions.ClientError as error:
                if error.response["Error"]["Code"] not in ("PreconditionFailed", "ConditionalRequestConflict"):
                    raise

    tries = together(increment)
    reached = int(cloud.get_object(Bucket=BUCKET, Key="counter")["Body"].read())
    if reached != THREADS:
        raise AssertionError(f"{THREADS} increments made {reached}")
    return f"{THREADS} increments in {sum(tries)} tries"
