"""moto's own server with one request at a time; takes moto_server's options.

moto keeps its resources in plain dictionaries and answers on many threads: a request that walks through one while
another request adds to it meets "dictionary changed size during iteration" and answers HTTP 500. The cloud that moto
stands for does not do that, and what the checks are about is not moto's threads.

moto also takes a statement of a bucket's policy for one without conditions: one that denies what comes without TLS denies
everything. Statements with conditions count for nothing here; the checks come over loopback, without TLS.

Where it looks at policies, it also signs requests again, from their decoded parts: what boto3 asks of S3 by a prefix with
a slash is refused. Who asks is known by the key alone here."""

import json
import sys
import threading

import moto.iam.access_control
import moto.s3.models
import moto.server

turn = threading.Lock()
answer = moto.server.DomainDispatcherApplication.__call__


def answer_in_turn(application, environment, start_response):
    with turn:
        return answer(application, environment, start_response)


def permission(bucket, action, resource):
    document = json.loads(bucket.policy or '{"Version": "2012-10-17", "Statement": []}')
    statements = document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]
    document["Statement"] = [one for one in statements if "Condition" not in one]
    return moto.iam.access_control.IAMPolicy(json.dumps(document)).is_action_permitted(action, resource)


moto.server.DomainDispatcherApplication.__call__ = answer_in_turn
moto.s3.models.FakeBucket.get_permission = permission
moto.iam.access_control.IAMRequestBase.check_signature = lambda request: None
sys.exit(moto.server.main())
