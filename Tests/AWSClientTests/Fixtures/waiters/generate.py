#!/usr/bin/env python3
"""Writes cases.jsonl: answers, and what botocore's own waiters and jmespath make of them.

    python3 generate.py > cases.jsonl      (botocore 1.43.11)

A line of the kind "waiter" holds an answer as a waiter sees it and the state of the first acceptor that matches
("none" where none does); one of the kind "expression" an output and the value of an expression on it.
"""
import json, os, random

import botocore.loaders, botocore.model, botocore.waiter, jmespath

here = os.path.dirname(os.path.abspath(__file__))
listed = os.path.join(here, "../../../../Tools/GenerateOperations/operations.txt")
rnd = random.Random(20151130)
loader = botocore.loaders.Loader()
operations = {}
for line in open(listed):
    service, operation = line.split()
    operations.setdefault(service, set()).add(operation)


def output(shape, names, words, depth=0):
    """An output with only the members that an expression names; texts are drawn from some words."""
    kind = shape.type_name
    if kind == "structure":
        members = {n: m for n, m in shape.members.items() if n in names}
        return {n: output(m, names, words, depth + 1) for n, m in members.items()
                if m.type_name == "list" or rnd.random() < 0.9}
    if kind == "list":
        return [output(shape.member, names, words, depth + 1) for _ in range(rnd.choice([0, 1, 1, 2, 3]))]
    if kind == "map":
        return {}
    if kind == "boolean":
        return rnd.random() < 0.5
    if kind in ("integer", "long"):
        return rnd.choice([0, 1, 1, 2])
    return rnd.choice(words)


def show(**case):
    print(json.dumps(case, sort_keys=True, ensure_ascii=False, separators=(",", ":")))


def names_of(text):
    return {w for w in "".join(c if c.isalnum() else " " for c in text).split()}


for service in sorted(operations):
    model = botocore.model.ServiceModel(loader.load_service_model(service, "service-2"), service)
    try:
        waiters = loader.load_service_model(service, "waiters-2")["waiters"]
    except botocore.exceptions.UnknownServiceError:
        waiters = {}
    except botocore.exceptions.DataNotFoundError:
        waiters = {}
    for name, source in sorted(waiters.items()):
        if source["operation"] not in operations[service]:
            continue
        config = botocore.waiter.SingleWaiterConfig(source)
        shape = model.operation_model(source["operation"]).output_shape
        names = set().union(*(names_of(a.get("argument", "")) for a in source["acceptors"]))
        expected = [a["expected"] for a in source["acceptors"] if isinstance(a["expected"], str)]
        for index in range(8):
            words = [rnd.choice(expected or ["x"])] if index % 2 else (expected or ["x"]) + ["something-else"]
            answer = {"status": rnd.choice([200, 200, 202])}
            if index == 6:
                answer = {"status": rnd.choice([400, 403, 404, 500]), "error": rnd.choice(expected + ["SomethingElse"])}
            elif shape is not None:
                answer["output"] = output(shape, names, words)
            response = dict(answer.get("output", {}), ResponseMetadata={"HTTPStatusCode": answer["status"]})
            if "error" in answer:
                response["Error"] = {"Code": answer["error"], "Message": ""}
            matched = next((a for a in config.acceptors if a.matcher_func(response)), None)
            show(kind="waiter", service=service, waiter=name, answer=answer, state=matched.state if matched else "none")

DATA = {
    "a": [1, 2, 3], "b": [{"c": 1, "d": "x"}, {"c": 2, "d": "y"}, {"d": "z"}], "e": [[1, 2], [3, [4]], 5], "f": "text",
    "g": {"h": None, "i": "", "j": [], "k": {}, "l": False, "m": 0}, "n": [{"o": [{"p": 1}, {"p": 2}]}, {"o": [{"p": 3}]}],
    "q": [{"s": "available"}, {"s": "failed"}],
}
for text in [
    "a", "a[0]", "a[-1]", "a[9]", "a.b", "b[].c", "b[].d", "b[-1].d", "e[]", "e[][]", "e[][][]", "f[]", "f.x", "missing[]",
    "missing.x || f", "g.h || g.i || g.j || g.k || g.l || f", "g.m || f", "g.i && f", "f && a", "!f", "!g.i", "!missing",
    "n[].o[].p", "n[].o[0].p", "n[0].o[].p", "n[].o", "length(a)", "length(f)", "length(g)", "length(b[].c)",
    "length(a) > `2`", "length(a) >= `4`", "length(a) == `3`", "length(a) != `3`", "f < `1`", "a == `[1,2,3]`",
    "b[?c == `1`].d", "b[?c > `1` || d == 'z'].d", "b[?!c].d", "b[?c && d == 'x']", "contains(a, `2`)", "contains(f, 'ex')",
    "contains(q[].s, 'failed')", "length(q[?s == 'failed' || s == 'gone']) == length(q)", "length(q) > `0` && f == 'text'",
    "@", "@.f", "(f)", "(a || b)[0]", "f || g && a", "a[] | [0]", "\"f\"", "b[].[c]", "q[?s=='available'] | length(@)",
    "a[]", "b[?c].c", "b[?d == 'x'][].c", "b[0].c == `1.0`", "`null`", "'raw'", "g.h == `null`", "[0]", "e[1][1][0]",
]:
    try:
        value = jmespath.search(text, DATA)
    except (jmespath.exceptions.JMESPathError, TypeError):
        continue        # an error there is null here
    if "|" in text.replace("||", "") or ".[" in text:
        continue        # pipes and selections are not of the part that the models use
    show(kind="expression", text=text, data=DATA if text == "a" else None, value=value)
