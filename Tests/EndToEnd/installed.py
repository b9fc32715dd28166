"""Starts from a release alone, as somebody with a repository of their own does: install.sh, init, plan, apply, change and
destroy in the sandbox, each example; an editor; packages; a machine without Swift. There is no checkout of infra.

    installed.py [RELEASE]     the folder of a release; one is made of what is built here if it is left out
"""

import hashlib
import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from common import ROOT, Checks, equal
from language_server import LanguageServer
from machine import VERSION, Machine, test_release

EXAMPLES = ["starter", "web", "containers", "hosts", "functions"]
# What an edit changes in each example, and how many changes its plan has.
EDITS = {"starter": (".days14", ".days30"), "web": ('Registry(image: "api")', 'Registry(image: "api", keeping: 20)'), "containers": ("count: 1", "count: 2"),
         "hosts": ("count: 2", "count: 3"), "functions": (".seconds(10)", ".seconds(20)")}
checks = Checks("a release, installed")


def made():
    """The release in a folder that is given, or one made of the programs that are built here."""
    return pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else test_release()


def compiled(done):
    """The modules that a command compiled, in their order."""
    return [line.split()[1].rstrip("…") for line in done.stderr.splitlines() if line.startswith("compiling ")]


def seconds(work):
    start = time.monotonic()
    result = work()
    return result, time.monotonic() - start


def edit(path, before, after):
    text = path.read_text()
    equal(before in text, True, f"{before!r} in {path.name}")
    path.write_text(text.replace(before, after))


def serve(folder):
    """Serves a folder on loopback as long as this process lives; its address."""
    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *words):
            super().__init__(*words, directory=str(folder))

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


with tempfile.TemporaryDirectory() as name:
    work = pathlib.Path(name).resolve()
    release = made()
    machine = Machine(work, release)
    archive = next(release.glob("*.tar.gz")).name

    def installs():
        done = machine.install()
        equal(f"installed infra {VERSION}" in done.stdout, True, done.stdout)
        facts = machine.infra(work, "--version").stdout
        equal(facts.splitlines()[0], VERSION, "the version")
        equal(all(word in facts for word in ("commit", "compiler", "resource types of cfn-lint", "prices of 20")), True, facts)
        equal("yes, by this compiler" in machine.infra(work, "language").stdout, True, "the language")
        pages = list((machine.prefix / "share/man/man1").iterdir())
        equal(len(pages) > 30, True, f"{len(pages)} manual pages")
        for shell in ("bash-completion/completions/infra", "zsh/site-functions/_infra", "fish/vendor_completions.d/infra.fish"):
            equal("infra" in (machine.prefix / "share" / shell).read_text(), True, shell)
        # Once more over what is there, and the link leads to a whole version.
        machine.install()
        equal((machine.prefix / "bin/infra").resolve().is_relative_to(machine.prefix / f"lib/infra-{VERSION}"), True, "link")
        return f"{(release / archive).stat().st_size >> 20} MB"

    checks.check("install.sh installs it, twice", installs)

    def refuses():
        """What was changed on the way is not installed, and what is installed stays as it is."""
        for title, file, spoil, words in [
                ("a changed archive", archive, lambda path: path.write_bytes(path.read_bytes()[:-1] + b"x"), []),
                ("a checksum of another archive", "SHA256SUMS", lambda path: path.write_text(f"{'0' * 64}  {archive}\n"), []),
                ("no checksum", "SHA256SUMS", lambda path: path.write_text(""), []),
                ("no signature", "SHA256SUMS", lambda path: None, ["--key", "public.pem"])]:
            copy = work / "spoilt"
            shutil.copytree(release, copy, ignore=shutil.ignore_patterns("infra-*-linux-*[!z]", "*.deb"))
            spoil(copy / file)
            done = machine.install("--prefix", work / "elsewhere", *words, status=1, release=copy)
            equal((work / "elsewhere/bin").exists(), False, f"{title}: {done.stderr}")
            shutil.rmtree(copy)
        done = machine.install("--version", "9.9.9", status=1)
        equal("infra-9.9.9-linux" in done.stderr, True, done.stderr)

    checks.check("install.sh refuses an archive that is not the one of the checksums", refuses)

    def signed():
        copy = work / "signed"
        shutil.copytree(release, copy, ignore=shutil.ignore_patterns("infra-*-linux-*[!z]", "*.deb"))
        for key in ("own", "other"):
            subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", work / f"{key}.pem"], check=True)
            subprocess.run(["openssl", "pkey", "-in", work / f"{key}.pem", "-pubout", "-out", work / f"{key}.pub"], check=True)
        subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", work / "own.pem", "-in", copy / "SHA256SUMS",
                        "-out", copy / "SHA256SUMS.sig"], check=True)
        machine.install("--prefix", work / "other-prefix", "--key", work / "own.pub", release=copy)
        machine.install("--prefix", work / "third-prefix", "--key", work / "other.pub", release=copy, status=1)

    checks.check("install.sh verifies a signature of the checksums", signed)

    def lives(example):
        def live():
            folder = machine.project(example, "--example", example, "--name", "shop")
            shop = ["shop/dev", "--sandbox"]
            done, first = seconds(lambda: machine.infra(folder, "plan", *shop))
            language = {"InfraModel", "Infra", "AWS", "Modules"} & set(compiled(done))
            equal(language, set(), "modules of the language that were compiled")
            machine.infra(folder, "apply", *shop, "--yes")
            machine.infra(folder, "plan", *shop, "--fail-on", "changes")
            edit(folder / "Environments/Development.swift", *EDITS[example])
            done, second = seconds(lambda: machine.infra(folder, "plan", *shop, "--fail-on", "changes", status=2))
            equal(compiled(done), ["environments"], "modules compiled by an edit")
            machine.infra(folder, "apply", *shop, "--yes", "--allow-deletions")
            machine.infra(folder, "plan", *shop, "--fail-on", "changes")
            machine.infra(folder, "cost", "shop/dev")
            machine.infra(folder, "destroy", *shop, "--yes", "--allow-deletions")
            return f"first plan {first:.2f} s, an edit {second:.2f} s"
        return live

    for example in EXAMPLES:
        checks.check(f"{example}: init, plan, apply, change, destroy in the sandbox", lives(example))

    def pinned():
        folder = machine.project("pinned")
        (folder / ".infra-version").write_text("9.9.9\n")
        for words in (["plan", "pinned/dev"], ["environments"], ["state", "list", "pinned/dev"]):
            done = machine.infra(folder, *words, "--sandbox" if words[0] == "plan" else "--json", status=64)
            equal("IN1073" in done.stdout + done.stderr, True, done.stderr)

    checks.check("a project that is pinned to another version says so", pinned)

    def completed(folder, path, words):
        """What an editor offers behind some words, without what stands there."""
        lines = (folder / path).read_text().split("\n")
        line = next(number for number, text in enumerate(lines) if words in text)
        column = lines[line].index(words) + len(words)
        lines[line] = lines[line][:column] + ")"
        server = LanguageServer(folder, machine.environment())
        try:
            server.open(path, "\n".join(lines))
            end, labels = time.monotonic() + 60, []
            while time.monotonic() < end and not labels:
                labels = server.completions(path, line, column)
            return labels
        finally:
            server.close()

    def package():
        """Into a Swift package that is there: it builds as before, and infra has its environments."""
        folder = work / "library"
        folder.mkdir()
        machine.execute(["swift", "package", "init", "--type", "library", "--name", "library"], folder)
        manifest = (folder / "Package.swift").read_text()
        machine.execute(["swift", "build"], folder)
        done = machine.infra(folder, "init", "--json")
        outcomes = {file["path"]: file["outcome"] for file in json.loads(done.stdout)["files"]}
        equal((outcomes["Environments/Package.swift"], outcomes[".gitignore"]), ("made", "extended"), "outcomes")
        equal((folder / "Package.swift").read_text(), manifest, "the manifest")
        machine.execute(["swift", "build"], folder)
        machine.infra(folder, "plan", "library/dev", "--sandbox")
        labels = completed(folder, "Environments/Development.swift", "retentionInDays: .")
        equal("days30" in labels, True, f"completions: {labels}")
        again = machine.infra(folder, "init", "--json")
        equal({file["outcome"] for file in json.loads(again.stdout)["files"]}, {"kept"}, "outcomes of the second time")

    checks.check("init in a Swift package leaves it as it is, and once more changes nothing", package)

    def modules():
        """A package of modules by its URL, a module of one's own, and two files of one name."""
        company = work / "company"
        (company / "Sources/Company").mkdir(parents=True)
        (company / "Package.swift").write_text(
            '// swift-tools-version: 6.1\nimport PackageDescription\n\nlet package = Package(\n  name: "company",\n'
            '  products: [.library(name: "Company", targets: ["Company"])], targets: [.target(name: "Company")])\n')
        (company / "Sources/Company/Topic.swift").write_text(
            'public import AWS\npublic import Infra\n\npublic func alerts() -> SNS.Topic {\n'
            '  SNS.Topic("alerts", topicName: "\\(Environment.prefix)-company")\n}\n')
        git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", "-C", company]
        for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"], ["tag", "1.0.0"]):
            subprocess.run([*git, *words], check=True, capture_output=True)
        served = work / "served"
        subprocess.run(["git", "clone", "-q", "--bare", company, served / "company.git"], check=True)
        subprocess.run(["git", "-C", served / "company.git", "update-server-info"], check=True)
        url = serve(served) + "/company.git"
        folder = machine.project("shared")
        edit(folder / "Package.swift", "dependencies: [],", f'dependencies: [.package(url: "{url}", from: "1.0.0")],')
        for system in ("One", "Two"):
            (folder / "Environments" / system).mkdir()
            (folder / "Environments" / system / "Staging.swift").write_text(
                f'import AWS\nimport Company\nimport Infra\n\nlet staging{system} = Environment("{system.lower()}/staging", '
                'in: .euCentral1) {\n  alerts()\n}\n')
        edit(folder / "Environments/main.swift", "  development\n", "  development\n  stagingOne\n  stagingTwo\n")
        done = machine.infra(folder, "environments", status=8)
        equal("IN1070" in done.stderr and "swift package resolve" in done.stderr, True, done.stderr)
        # SwiftPM remembers what a version was, for the user of the machine and not for the home of this run.
        own = [f"--{name}-path={work}/swiftpm-{name}" for name in ("cache", "config", "security")]
        machine.execute(["swift", "package", *own, "resolve"], folder)
        done = machine.infra(folder, "plan", "one/staging", "--sandbox", "--json")
        equal(compiled(done)[-2:], ["Company", "environments"], "what was compiled")
        equal('"one-staging-company"' in done.stdout, True, "the name of the topic")
        equal(compiled(machine.infra(folder, "plan", "two/staging", "--sandbox")), [], "what the second plan compiled")
        edit(folder / "Environments/Two/Staging.swift", "  alerts()\n", "  alert()\n")
        done = machine.infra(folder, "plan", "two/staging", "--sandbox", status=8)
        equal(f"{folder}/Environments/Two/Staging.swift:6:3: error:" in done.stderr, True, done.stderr)

    checks.check("modules come by packages, and two systems have files of one name", modules)

    def edited():
        """A property is completed, and a wrong one is marked, in a fresh project after its first plan."""
        folder = machine.project("editor", "--example", "hosts")
        machine.infra(folder, "plan", "editor/dev", "--sandbox")
        path = "Environments/Development.swift"
        text = (folder / path).read_text().replace("nat: .single", "").replace("zones: 2)", "zones: 2, nat: .)")
        line = next(number for number, words in enumerate(text.split("\n")) if "nat: .)" in words)
        start = time.monotonic()
        server = LanguageServer(folder, machine.environment())
        try:
            server.open(path, text)
            labels = []
            while time.monotonic() < start + 60 and not labels:
                labels = server.completions(path, line, text.split("\n")[line].index("nat: .)") + len("nat: ."))
            first = time.monotonic() - start
            equal({"perZone", "single"} <= set(labels), True, f"completions: {labels}")
            mistakes = []
            while time.monotonic() < start + 60 and not mistakes:
                mistakes = server.mistakes(path)
            second = time.monotonic() - start
            equal([number for number, _ in mistakes][:1], [line + 1], f"lines of errors: {mistakes}")
        finally:
            server.close()
        return f"completion after {first:.1f} s, the mistake after {second:.1f} s"

    checks.check("SourceKit-LSP completes a property and marks a mistake", edited)

    def without_swift():
        """A plan that was saved where Swift is, applied where it is not."""
        folder = machine.project("pipeline")
        machine.infra(folder, "plan", "pipeline/dev", "--sandbox", "--out", "plan.json")
        bare = f"{machine.prefix}/bin:/usr/bin:/bin"
        equal(shutil.which("swiftc", path=bare), None, "a compiler")
        edit(folder / "Environments/Development.swift", ".days14", ".days30")
        done = machine.infra(folder, "plan", "pipeline/dev", "--sandbox", status=8, PATH=bare)
        equal("IN1031" in done.stderr, True, done.stderr)
        machine.infra(folder, "apply", "plan.json", "--sandbox", "--yes", PATH=bare)
        equal("pipeline-dev-events" in machine.infra(folder, "output", "pipeline/dev", "--sandbox", PATH=bare).stdout, True,
              "the output")

    checks.check("a saved plan is applied without Swift", without_swift)

    def parts():
        listed = dict(reversed(line.split()) for line in (release / "SHA256SUMS").read_text().splitlines())
        for file, digest in listed.items():
            equal(hashlib.sha256((release / file).read_bytes()).hexdigest(), digest, file)
        names = {package["name"] for package in json.loads(next(release.glob("*.spdx.json")).read_text())["packages"]}
        pinned = {pin["identity"] for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]}
        wanted = {name for name in pinned if not name.startswith("swift-docc")} | {"infra", "swift-runtime", "libcurl", "openssl", "zlib"}
        equal(names, wanted, "parts")
        package = next(release.glob("*.deb"))
        control = subprocess.run(["dpkg-deb", "--field", package], check=True, capture_output=True, text=True).stdout
        equal(f"Version: {VERSION}" in control and "libc6 (>= 2." in control, True, control)
        files = subprocess.run(["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True).stdout
        for file in ("./usr/bin/infra", "./usr/share/man/man1/infra-plan.1.gz", "./usr/lib/infra/language/compiled/AWS/libAWS.so"):
            equal(file in files, True, file)
        return f"{len(names)} parts, {len(files.splitlines())} files"

    checks.check("the list of parts, the checksums and the Debian package are whole", parts)
checks.close()
