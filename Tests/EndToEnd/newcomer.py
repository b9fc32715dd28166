"""What somebody meets who knows other tools and begins with this one: mistakes are told at the right time, with their own
line and once, and what is needed is at hand: from any folder, by completion, with the nearest name.

One project, compiled once for everything that is wrong in its own way."""

import json
import os
import pathlib
import pty
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time

from common import CREDENTIALS, Checks, equal, examples_project, product

# Environment to its body, the line's text in it that must be named, and what must be said.
MISTAKES = {
    "unplaced": (
        """  let forgotten = SNS.Topic("forgotten", topicName: "a")
  SNS.Topic("placed", topicName: "b")""",
        "let forgotten", ["IN1018", "'forgotten' is declared but not placed", ".optional()"]),
    "placed-twice": (
        """  let alerts = Group("alerts") { SNS.Topic("topic", topicName: "a") }
  alerts
  alerts.protected()""",
        "alerts.protected()", ["IN1003", "placed a second time", "first placed here"]),
    "index": (
        """  let names = ["a", "b"]
  SNS.Topic("topic", topicName: .init(names[names.count]))""",
        "SNS.Topic", ["IN1035", "crashed: Index out of range"]),
    "overflow": (
        """  let sizes = [Int.max]
  Logs.LogGroup("logs", logGroupName: "logs-\\(sizes[0] + sizes.count)")""",
        "Logs.LogGroup", ["IN1035"]),
    "module-trap": (
        """  Network(cidr: "10.0.0.0/16", zones: 0, nat: .single)""",
        "Network(", ["IN1035", "it traps here", "Modules/Network.swift:"]),
    "too-many-zones": (
        """  Network(cidr: "10.0.0.0/16", zones: 9, nat: .single)""",
        "Network(", ["IN1009", "has 3 availability zones"]),
    "small-network": (
        """  Network(cidr: "10.0.0.0/24", zones: 2, nat: .single)""",
        "Network(", ["IN1006", "is not from /16 to /20"]),
    "host-bits": (
        """  Network(cidr: "10.0.0.1/16", zones: 2, nat: .single)""",
        "Network(", ["IN1006", "the block is 10.0.0.0/16"]),
    "identifiers": (
        """  EC2.Subnet("subnet", vpcId: "subnet-1234", cidrBlock: "10.0.0.0/24")""",
        "EC2.Subnet", ["IN2018", "the identifier of a subnet, which is not that of a VPC"]),
    "image": (
        """  EC2.Instance("machine", imageId: "amy-0123", instanceType: .t3Micro)""",
        "EC2.Instance", ["IN2018", "begins with ami-"]),
    "parameter": (
        """  EC2.Subnet("subnet", vpcId: .init(Parameter("vpc", default: "").value), cidrBlock: "10.0.0.0/24")""",
        "EC2.Subnet", ["IN2018", "VpcId is empty"]),
    "protocol": (
        """  EC2.SecurityGroup(
    "group", groupDescription: "x",
    securityGroupIngress: [.init(ipProtocol: "tcpp", cidrIp: "10.0.0.0/8", fromPort: 1, toPort: 2)])""",
        "securityGroupIngress", ["IN2007", "which is not a protocol"]),
    "ports": (
        """  EC2.SecurityGroup(
    "group", groupDescription: "x",
    securityGroupIngress: [.init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 443, toPort: 80)])""",
        "securityGroupIngress", ["IN2080", "443 to 80 is empty"]),
    "action-form": (
        """  IAM.ManagedPolicy("policy", policyDocument: PolicyDocument { Statement.allow("s3GetObject", on: "*") })""",
        "IAM.ManagedPolicy", ["IN2081", "service:Action"]),
    "action": (
        """  IAM.ManagedPolicy("policy", policyDocument: PolicyDocument { Statement.allow("s3:GetObjekt", on: "*") })""",
        "IAM.ManagedPolicy", ["IN2140", "did you mean s3:GetObject?"]),
    "adoption": (
        """  SNS.Topic("topic", topicName: "a").adopting(id: "legacy-topic")""",
        "SNS.Topic", ["IN2141", "TopicArn is an ARN", "infra types AWS::SNS::Topic"]),
}

# What plans, with what it says all the same.
DOUBTS = {
    "secret": (
        """  SecretsManager.Secret("secret", name: "n", secretString: .environment("PW"))""",
        ["IN4120", "PW is not set, and the apply needs it for secret", "Environments/secret.swift:6:"]),
    "optional": (
        """  let alarms = SNS.Topic("alarms", topicName: "a").optional()
  if Parameter("alarms", default: false).value { alarms }
  SNS.Topic("topic", topicName: "b")""", ["1 create"]),
    "values": (
        """  let name = "kept", generation = 1, tag = "v1"
  SNS.Topic("one", topicName: .init(name)).replaced(when: generation)
  SNS.Topic("two", topicName: "two").replaced(when: tag)
  SNS.Topic("three", topicName: "three").replaced(when: "\\(tag)-\\(generation)")""", ["3 create"]),
    "generation": (
        """  SNS.Topic("topic", topicName: "generated").replaced(when: Parameter("generation", default: 1).value)""",
        ["1 create"]),
    "taken": (
        """  Logs.LogGroup("legacy", logGroupName: "/legacy/app")
  S3.Bucket("two", bucketName: "legacy-bucket")""", ["2 create"]),
    "warned": (
        """  SNS.Topic("topic", topicName: .init(named()))""", ["1 create"]),
}

COMPLETE = r"""
set -e
source "$1"
offered() {
  COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
  read -ra COMP_WORDS <<<"$COMP_LINE"
  [[ "$COMP_LINE" == *" " ]] && COMP_WORDS+=("")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
  _infra infra "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" || true
  echo "$* => ${COMPREPLY[*]}"
}
while IFS= read -r line; do offered "$line"; done
"""


# What is typed, and what may follow.
COMPLETED = {
    "infra plan tried/opt": ["tried/optional"],
    "infra state show tried/optional --sandbox ": ["topic"],
    "infra plan tried/values --only t": ["three", "two"],
    "infra plan tried/optional --profile a": ["audit"],
    "infra appl": ["apply"],
}

# Both complete only where somebody types: matches are noted, and a key ends a line.
TYPED_IN_ZSH = r"""
PS1='> '; unsetopt zle_bracketed_paste 2>/dev/null
fpath=("$HOME/zsh" $fpath)
autoload -Uz compinit && compinit -u -d "$HOME/zcompdump"
compadd() {
  local option
  for option in "$@"; do
    [[ $option == -- || $option == - ]] && break
    [[ $option == -[A-Za-z]#[OAD]* ]] && { builtin compadd "$@"; return }
  done
  local -a matches
  builtin compadd -A matches "$@"
  (( $#matches )) && print -rl -- $matches >>"$HOME/matches"
  builtin compadd "$@"
}
ended() { BUFFER=; print ended >>"$HOME/ended" }
zle -N ended && bindkey '^G' ended && bindkey '^I' complete-word
setopt no_beep extended_glob
print ready >"$HOME/ended"
"""
TYPED_IN_FISH = r"""
function ended
  complete -C (commandline) | string split -f 1 \t >>"$HOME/matches"
  commandline ''
  echo ended >>"$HOME/ended"
end
bind \cg ended
source "$HOME/infra.fish"
echo ready >"$HOME/ended"
"""


def typed(newcomer, command, settings, keys, folder):
    """What a shell offers for each line of COMPLETED, typed at a terminal.

    :param settings: what the shell is told first: how matches are noted, and the key (Ctrl-G) that ends a line
    :param keys: what is typed at the end of a line"""
    home = newcomer.home
    (home / "typed").write_text(settings)
    (home / "ended").unlink(missing_ok=True)
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe(command[0], command, {**newcomer.environment, "TERM": "dumb"})
    screen = []

    def wait(lines):
        began = time.monotonic()
        ended = home / "ended"
        while len(ended.read_text().splitlines() if ended.exists() else []) < lines:
            if select.select([terminal], [], [], 0.05)[0]:
                screen.append(os.read(terminal, 65536).decode(errors="replace"))
            if time.monotonic() - began > 30:
                raise AssertionError(f"{command[0]} did not come to an end of a line:\n" + "".join(screen))

    offered = {}
    try:
        os.write(terminal, f"source '{home / 'typed'}'\n".encode())
        wait(1)
        for number, line in enumerate(COMPLETED, start=2):
            (home / "matches").write_text("")
            os.write(terminal, f"{line}{keys}".encode())
            wait(number)
            offered[line] = sorted(set((home / "matches").read_text().split()))
    finally:
        os.close(terminal)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    return offered


class Newcomer:
    def __init__(self):
        self.folder = examples_project()
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="infra-newcomer-"))
        self.environment = {
            "PATH": f"{product().parent}:{os.environ['PATH']}", "HOME": str(self.home), "NO_COLOR": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
            **{name: os.environ[name] for name in ("INFRA_CACHE", "TMPDIR", "SWIFT") if name in os.environ}}
        names = []
        for number, (name, (body, *_)) in enumerate({**MISTAKES, **DOUBTS}.items()):
            names.append(f"tried{number}")
            (self.folder / "Environments" / f"{name}.swift").write_text(
                f'import AWS\nimport Infra\nimport Modules\n\nlet {names[-1]} = Environment("tried/{name}", '
                f'in: .euCentral1, account: "123456789012") {{\n{body}\n}}\n')
        (self.folder / "Environments" / "named.swift").write_text(
            'func named() -> String { var name = "kept"; return name }\n')
        (self.folder / "Environments" / "unlisted.swift").write_text(
            'import AWS\nimport Infra\n\nlet unlisted = Environment("tried/unlisted", in: .euCentral1) {}\n')
        (self.folder / "Environments" / "main.swift").write_text(
            "import Infra\n\nEnvironments.run {\n" + "".join(f"  {name}\n" for name in names) + "}\n")

    def run(self, *words, folder=None, environment=None, expect=None):
        done = subprocess.run(
            [str(product()), *words], cwd=folder or self.folder, env={**self.environment, **(environment or {})},
            capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL)
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}, expected {expect}\n{done.stdout}{done.stderr}")
        return done

    def said(self, *words, texts, code=None, once=True, **more):
        """Runs a command; what it says has each text, and one error at most."""
        done = self.run(*words, **more)
        text = done.stdout + done.stderr
        if code is not None and done.returncode != code:
            raise AssertionError(f"exit {done.returncode}, expected {code}\n{text}")
        for part in texts:
            if part not in text:
                raise AssertionError(f"'{part}' is not in what was said:\n{text}")
        errors = [line for line in text.splitlines() if line.startswith("error ")]
        if once and len(errors) > 1:
            raise AssertionError(f"{len(errors)} errors for one mistake:\n{text}")
        return text

    def discard(self):
        shutil.rmtree(self.home, ignore_errors=True)


def line_of(body, text):
    """The line of a file in which a body stands behind five lines."""
    return 6 + body[:body.index(text)].count("\n")


def declaring(checks, newcomer):
    def compiled():
        text = newcomer.said("environments", texts=["named.swift:1:30: warning: variable 'name' was never mutated"], code=0)
        if "InfraModel.swift" in text:
            raise AssertionError(f"a warning of somebody else's module:\n{text}")
        again = newcomer.run("environments", expect=0)
        equal(again.stderr, "", "what a second run says")
        newcomer.said(
            "validate", "tried/warned", texts=["named.swift:1:30: warning: variable 'name' was never mutated"], code=0)

    checks.check("the compiler's warnings, when it compiles, and to validate again", compiled)
    for name, (body, text, texts) in MISTAKES.items():
        position = f"Environments/{name}.swift:{line_of(body, text)}:"
        code = 8 if "IN1035" in texts else 7
        checks.check(name, lambda: newcomer.said("plan", f"tried/{name}", "--sandbox", texts=[*texts, position], code=code) and None)
    checks.check("declared, and not listed", lambda: newcomer.said(
        "plan", "tried/unlisted", "--sandbox", code=64, texts=[
            "IN1007", "'tried/unlisted' is declared here, but Environments/main.swift does not list it",
            "Environments/unlisted.swift:4:16", "fix: add the line 'unlisted' to Environments.run"]) and None)
    for name, (_, texts) in DOUBTS.items():
        checks.check(name, lambda: newcomer.said("plan", f"tried/{name}", "--sandbox", texts=texts, code=0) and None)


def at_hand(checks, newcomer):
    inside = newcomer.folder / "Environments"
    below = newcomer.folder / "Modules"
    checks.check("a command in a folder of the project", lambda: newcomer.said(
        "apply", "tried/optional", "--sandbox", "--yes", folder=inside, code=0,
        texts=["1 created", "next: infra plan tried/optional --sandbox\n"]) and None)
    checks.check("a value of .replaced(when:)", lambda: (
        newcomer.run("apply", "tried/generation", "--sandbox", "--yes", expect=0),
        newcomer.said(
            "plan", "tried/generation", "--sandbox", "--define", "generation=2", code=0,
            texts=["a value of .replaced(when:) changed: 1 → 2"])) and None)
    checks.check("the state is the project's", lambda: newcomer.said(
        "state", "list", "tried/optional", "--sandbox", folder=below, code=0, texts=["topic"]) and None)
    gone = newcomer.home / "gone.json"
    gone.write_text(json.dumps({
        "formatVersion": 1, "environment": "gone/dev", "region": "eu-central-1", "account": "123456789012", "outputs": [],
        "resources": [{"address": "topic", "type": "AWS::SNS::Topic", "properties": {"TopicName": "gone"}}]}))
    newcomer.run("apply", "gone/dev", "--graph", str(gone), "--sandbox", "--yes", expect=0)
    checks.check("a destroy that is planned of what only has a state", lambda: newcomer.said(
        "plan", "gone/dev", "--destroy", "--sandbox", code=0, texts=["1 delete", "next: infra destroy gone/dev"]) and None)
    checks.check("a rehearsal says what it starts from", lambda: (
        newcomer.said("rehearse", "tried/optional", code=0, texts=["from nothing: no state in state yet", "give --sandbox"]),
        newcomer.said("rehearse", "tried/optional", "--sandbox", code=0, texts=["from state ", "leave out --sandbox"])) and None)
    checks.check("a call by hand meets what the environments made", lambda: newcomer.said(
        "sandbox", "call", "sns", "ListTopics", texts=["123456789012:b"], code=0) and None)
    checks.check("a service misspelled", lambda: newcomer.said(
        "sandbox", "call", "snss", "ListTopics", texts=["there is no service 'snss'", "did you mean 'sns'?"], code=64) and None)
    checks.check("an operation misspelled", lambda: newcomer.said(
        "sandbox", "call", "sns", "listTopic", texts=["sns has no operation", "did you mean 'ListTopics'?"], code=64) and None)

    def taken():
        call = ["sandbox", "call"]
        newcomer.run(*call, "logs", "CreateLogGroup", "--input", '{"logGroupName": "/legacy/app"}', expect=0)
        newcomer.run(*call, "s3", "CreateBucket", "--region", "eu-central-1", "--input", json.dumps(
            {"Bucket": "legacy-bucket", "CreateBucketConfiguration": {"LocationConstraint": "eu-central-1"}}), expect=0)
        text = newcomer.said(
            "apply", "tried/taken", "--sandbox", "--yes", code=1, once=False,
            texts=['.adopting(id: "/legacy/app")', '.adopting(id: "legacy-bucket")', "Environments/taken.swift:6:"])
        if "created" in text.split("error ")[0]:
            raise AssertionError(f"something of another was taken for one's own:\n{text}")

    checks.check("what is there already is refused, and named with what takes it over", taken)
    checks.check("a state of the sandbox, asked for without it", lambda: newcomer.said(
        "state", "list", "tried/optional", texts=["IN6006", "the sandbox has one", "--sandbox"]) and None)
    with tempfile.TemporaryDirectory() as elsewhere:
        checks.check("outside of a project", lambda: newcomer.said(
            "state", "list", "tried/optional", folder=elsewhere, texts=["IN6006", "which is not a project"]) and None)
    checks.check("--only with commas", lambda: newcomer.said(
        "plan", "tried/optional", "--sandbox", "--only", "a,b", texts=["IN2052", "--only a --only b"]) and None)
    checks.check("no environment named", lambda: newcomer.said(
        "plan", code=64, texts=["The environments are:\n", "tried/optional\n"]) and None)
    checks.check("a command misspelled", lambda: newcomer.said(
        "aply", "tried/optional", code=64, texts=["Did you mean 'infra apply'?"]) and None)

    (newcomer.home / ".aws").mkdir()
    (newcomer.home / ".aws" / "config").write_text("[default]\n[profile audit]\nregion = eu-central-1\n")

    def script(shell):
        return newcomer.run("--generate-completion-script", shell, expect=0).stdout

    def completed():
        file = newcomer.home / "infra.bash"
        file.write_text(script("bash"))
        driver = newcomer.home / "drive.bash"
        driver.write_text(COMPLETE)
        began = time.monotonic()
        done = subprocess.run(
            ["bash", str(driver), str(file)], input="".join(f"{line}\n" for line in COMPLETED), cwd=inside,
            env=newcomer.environment, capture_output=True, text=True, timeout=60)
        equal(done.stderr, "", "what is said beside the names")
        equal(
            {line: names.split() for line, names in (said.split(" => ") for said in done.stdout.splitlines())},
            COMPLETED, "what bash is offered")
        return f"{(time.monotonic() - began) / len(COMPLETED) * 1000:.0f} ms each"

    def completed_by_zsh():
        (newcomer.home / "zsh").mkdir()
        (newcomer.home / "zsh" / "_infra").write_text(script("zsh"))
        equal(typed(newcomer, ["zsh", "-f", "-i"], TYPED_IN_ZSH, "\t\x07", inside), COMPLETED, "what zsh is offered")

    def completed_by_fish():
        (newcomer.home / "infra.fish").write_text(script("fish"))
        offered = typed(newcomer, ["fish", "--no-config", "-i"], TYPED_IN_FISH, "\x07", inside)
        equal(offered, COMPLETED, "what fish is offered")

    checks.check("bash completes environments, addresses and profiles", completed)
    checks.check("zsh does, too", completed_by_zsh)
    checks.check("fish does, too", completed_by_fish)


def access(checks, newcomer):
    keys = {**CREDENTIALS}

    def within(seconds, *words, texts, environment=None):
        began = time.monotonic()
        newcomer.said(*words, texts=texts, code=10, environment=environment)
        took = time.monotonic() - began
        if took > seconds:
            raise AssertionError(f"it took {took:.1f} s")
        return f"{took:.1f} s"

    checks.check("an apply without credentials", lambda: within(
        5, "apply", "tried/optional", "--yes",
        texts=["IN5002", "environment: AWS_ACCESS_KEY_ID is not set", "name a profile with --profile"]))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{probe.getsockname()[1]}"
    for command in (["plan", "tried/optional"], ["apply", "tried/optional", "--yes"]):
        checks.check(f"{command[0]} where nobody answers", lambda: within(
            5, *command, "--endpoint", dead, texts=["IN5002", f"tried {dead}", "--endpoint"], environment=keys))
    # It takes the connection, and says nothing.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        checks.check("plan where somebody is silent", lambda: within(
            6, "plan", "tried/optional", "--endpoint", url, texts=["IN5002", f"tried {url}"], environment=keys))
    refused_keys(checks, newcomer, within)


def refused_keys(checks, newcomer, within):
    """Keys that the cloud refuses, where the state has several resources: the sandbox's server checks signatures."""
    server = subprocess.Popen(
        [str(product()), "sandbox", "serve", "--port", "0", "--pace", "0"], cwd=newcomer.folder,
        env=newcomer.environment, stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip().removeprefix("export AWS_ENDPOINT_URL=")
        account = "123456789012"
        known = {"AWS_ACCESS_KEY_ID": account, "AWS_SECRET_ACCESS_KEY": "sandbox"}
        newcomer.run("apply", "tried/values", "--yes", "--endpoint", url, environment=known, expect=0)

        role = {"RoleName": "short", "AssumeRolePolicyDocument": json.dumps(
            {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"AWS": account}, "Action": "sts:AssumeRole"}]})}
        newcomer.run("sandbox", "call", "iam", "CreateRole", "--input", json.dumps(role), expect=0)

        def expired():
            session = newcomer.run(
                "sandbox", "call", "sts", "AssumeRole", "--misbehave", "sessions=1s", "--input",
                json.dumps({"RoleArn": f"arn:aws:iam::{account}:role/short", "RoleSessionName": "short"}), expect=0)
            keys = json.loads(session.stdout)["Credentials"]
            time.sleep(1.5)
            return {
                "AWS_ACCESS_KEY_ID": keys["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"],
                "AWS_SESSION_TOKEN": keys["SessionToken"]}

        refusals = [
            ("a key that is not known", lambda: {**known, "AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE00"}, "InvalidClientTokenId"),
            ("a wrong secret", lambda: {**known, "AWS_SECRET_ACCESS_KEY": "sandboxx"}, "SignatureDoesNotMatch"),
            ("a session that has expired", expired, "ExpiredToken"),
        ]
        for name, keys, code in refusals:
            for command in (["plan", "tried/values"], ["apply", "tried/values", "--yes"]):
                checks.check(f"{command[0]} with {name}", lambda: within(
                    5, *command, "--endpoint", url, environment=keys(),
                    texts=["IN5002", code, "AWS_ACCESS_KEY_ID", f"tried {url}", "infra doctor examines it", "fix: "]))
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


if __name__ == "__main__":
    checks = Checks("what a newcomer meets")
    newcomer = Newcomer()
    try:
        declaring(checks, newcomer)
        at_hand(checks, newcomer)
        access(checks, newcomer)
    finally:
        newcomer.discard()
    checks.close()
