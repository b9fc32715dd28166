"""What mistakes in an environment's Swift get: the user's own line, what is wrong, and what to do.

A project of its own with one environment a mistake; it is compiled once, and once more for what the compiler refuses."""

from common import Checks, Infra, Moto, counts, equal, examples_project, inventory

GOOD = """import AWS
import Infra

let topic = Environment("tried/good", in: .euCentral1, account: "123456789012") {
  SNS.Topic("alerts", topicName: "tried-alerts")
}
"""

# Environment to its body, the code of the diagnostic, the text under the caret, and what must be said.
MISTAKES = {
    "malformed-cidr": (
        """  EC2.VPC("vpc", cidrBlock: "10.0.0.0/33")""",
        "IN1006", 'cidrBlock: "10.0.0.0/33"', ["10.0.0.0/33"]),
    "cidr-outside": (
        """  let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
  vpc
  EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.1.0.0/24")""",
        "IN2", 'cidrBlock: "10.1.0.0/24"', ["10.1.0.0/24", "10.0.0.0/16"]),
    "cidrs-overlap": (
        """  let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
  vpc
  EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.0.0.0/24")
  EC2.Subnet("b", vpcId: vpc.vpcId, cidrBlock: "10.0.0.128/25")""",
        "IN2", 'cidrBlock: "10.0.0.128/25"', ["10.0.0.0/24", "10.0.0.128/25"]),
    "name-twice": (
        """  SNS.Topic("alerts", topicName: "one")
  SNS.Topic("alerts", topicName: "two")""",
        "IN1001", 'Topic("alerts", topicName: "two")', ["'alerts' is declared twice", "first declared here"]),
    "not-declared": (
        """  let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
  EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.0.0.0/24")""",
        "IN1002", None, ["'vpc'", "is not part of the environment", "is declared here"]),
    "unknown-class": (
        """  RDS.DBInstance(
    "database", allocatedStorage: .gibibytes(20), dbInstanceClass: "db.t3.mircro", engine: "postgres",
    manageMasterUserPassword: true, masterUsername: "someone")""",
        "IN2", 'dbInstanceClass: "db.t3.mircro"', ["did you mean", "db.t3.micro"]),
}

REFUSED = """import AWS
import Infra

let topic = Environment("tried/good", in: .euCentral1, account: "123456789012") {
  Logs.LogGroup("logs", logGroupName: "tried", retentionInDays: .days8)
}
"""


def project(folder):
    environments = folder / "Environments"
    names = []
    for number, (name, (body, *_)) in enumerate(MISTAKES.items()):
        names.append(f"mistake{number}")
        (environments / f"{name}.swift").write_text(
            f'import AWS\nimport Infra\n\nlet {names[-1]} = Environment("tried/{name}", in: .euCentral1, '
            f'account: "123456789012") {{\n{body}\n}}\n')
    (environments / "good.swift").write_text(GOOD)
    (environments / "main.swift").write_text(
        "import Infra\n\nEnvironments.run {\n" + "".join(f"  {name}\n" for name in ["topic", *names]) + "}\n")
    return environments


def caret(said, text):
    """The part of a shown line that the caret underlines."""
    lines = said.splitlines()
    for above, below in zip(lines, lines[1:]):
        mark = below.find("^")
        if mark >= 0 and set(below.strip()) <= set("│ ^~"):
            end = len(below.rstrip())
            if above[mark:end] == text:
                return
    raise AssertionError(f"'{text}' is not underlined:\n{said}")


if __name__ == "__main__":
    checks = Checks("what mistakes in an environment's Swift get")
    folder = examples_project()
    with Moto() as moto:
        infra = Infra(moto, project=folder)
        try:
            environments = project(folder)
            infra.run("apply", "tried/good", "--yes")
            there = counts(inventory(moto))

            def refused(words, code, *texts):
                done = infra.run(*words, expect=code)
                said = done.stdout + done.stderr
                for text in texts:
                    if text not in said:
                        raise AssertionError(f"'{text}' is not in what was said:\n{said}")
                equal(counts(inventory(moto)), there, "the cloud")
                return said

            def told(*arguments):
                refused(*arguments)

            for name, (body, code, underlined, texts) in MISTAKES.items():
                def mistaken():
                    said = refused(["plan", f"tried/{name}"], 7, f"error {code}", f"Environments/{name}.swift:", *texts)
                    if underlined:
                        caret(said, underlined)
                    refused(["apply", f"tried/{name}", "--yes"], 7, f"error {code}")

                checks.check(name, mistaken)
            checks.check("no such environment", lambda: told(["plan", "tried/goood"], 64, "did you mean 'tried/good'"))
            checks.check("no such definition", lambda: told(["plan", "tried/good", "--define", "x=1"], 7, "'x'"))
            (environments / "good.swift").write_text(REFUSED)
            checks.check("a log retention of 8 days is refused by the compiler", lambda: told(
                ["plan", "tried/good"], 8, "Environments/good.swift:5:", "days8"))
            (environments / "good.swift").write_text(GOOD)
            checks.check("and the good one is as it was", lambda: infra.run("plan", "tried/good", "--fail-on", "changes") and None)
        finally:
            infra.discard()
    checks.close()
