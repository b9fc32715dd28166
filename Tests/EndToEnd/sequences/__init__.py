"""Lives of the types, as calls of the AWS API: created, described, updated, tagged, refused, deleted. A file a service;
each has `SEQUENCES`. Nothing in them knows which cloud answers."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Step:
    service: str
    operation: str
    # Texts that begin with `$` stand for what an earlier step kept; `${name}` inside of a longer one. `$run` is another text
    # each time the sequence is gone through.
    input: dict
    # What later steps may name: name to path in the answer (`Vpc.VpcId`, `Rules.0.Id`).
    keep: dict
    # The call is repeated until these paths of the answer have these values; `None` for absent.
    until: dict
    # Also repeated until the call is refused with this code, where that means that something is gone.
    gone: str | None
    # The error code that AWS documents for this call; `None` for success.
    fails: str | None
    # The answer is not compared: it lists what other sequences or the cloud itself made.
    apart: bool


@dataclasses.dataclass(frozen=True)
class Sequence:
    # The registry's name of the type.
    type: str
    steps: tuple
    # Tells the sequences of a type apart. The AWS CLI goes through those without a title.
    title: str = ""

    @property
    def name(self):
        return f"{self.type}, {self.title}" if self.title else self.type


def call(service, operation, /, keep=None, until=None, gone=None, fails=None, apart=False, **input):
    return Step(service, operation, input, keep or {}, until or {}, gone, fails, apart)


def of(service):
    """`call` of one service."""

    def of_service(operation, /, **arguments):
        return call(service, operation, **arguments)

    return of_service


def sequence(type, *steps, title=""):
    flat = []
    for step in steps:
        flat.extend(step if isinstance(step, (list, tuple)) else [step])
    return Sequence(type, tuple(flat), title)


def pairs(**tags):
    """Tags as most APIs have them."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]
