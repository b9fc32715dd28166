"""The documents are true as far as a machine can tell: their Swift compiles and plans, their commands exist, their links
lead somewhere, the paths that they name are there, and every document is on the map.

What a Swift block is, its fence says:

    ```swift                a whole file of Environments/
    ```swift body           what stands in an environment's braces
    ```swift modifiers      modifiers of an environment
    ```swift types          declarations at the top of a file, without their imports
    ```swift part of PATH   lines of a file of this repository, `// …` where some are left out

A block whose fence ends with `beside PATH` is a file that such Swift reads, by its path from Environments/.

A ```console run is carried out: its commands end as they say and print the lines that are shown, in this order.

Each rule is shown to bite on a page that breaks it."""

import glob
import json
import os
import re
import shlex
import shutil
import subprocess

import yaml
from common import ROOT, Checks, equal, examples_project, product
from pages import Page, pages

IMPORTS = "import AWS; import Infra; import Modules; "
NAMED = re.compile(r"^let (\w+) = Environment\(\s*\"([^\"]+)\"", re.MULTILINE)
ALL = pages(ROOT)
checks = Checks("documents")


def name(page):
    return str(page.path.relative_to(ROOT)) if page.path.is_relative_to(ROOT) else str(page.path)


def must_be_empty(problems):
    if problems:
        raise AssertionError("\n" + "\n".join(f"    {problem}" for problem in problems))


def every(problems_of, what):
    """A check over all pages; `what` counts what was looked at."""
    def work():
        must_be_empty([problem for page in ALL for problem in problems_of(page)])
        return f"{sum(what(page) for page in ALL)}"
    return work


# Links.

def broken_links(page):
    for line, link in page.links:
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.path.parent / path).resolve() if path else page.path
        if path and not target.exists():
            yield f"{name(page)}:{line}: {link} leads to no file"
        elif anchor and target.suffix == ".md" and anchor not in (Page(target) if path else page).anchors:
            yield f"{name(page)}:{line}: {link} leads to no heading of {path or 'this document'}"


def off_the_map():
    """Every document is linked from the map, and the map from the README."""
    def targets(page):
        return {(page.path.parent / link.partition("#")[0]).resolve() for _, link in page.links if ":" not in link}
    reached = targets(Page(ROOT / "docs/README.md"))
    # A folder of pages has a map of its own.
    for page in [page for page in ALL if page.path.resolve() in reached and page.path.name == "README.md"]:
        reached |= targets(page)
    must_be_empty([
        f"{name(page)} is not linked from docs/README.md" for page in ALL
        if page.path.is_relative_to(ROOT / "docs") and page.path.name != "README.md" and page.path.resolve() not in reached])
    equal(ROOT / "docs/README.md" in targets(Page(ROOT / "README.md")), True, "README.md links to docs/README.md")
    return f"{len(reached)} documents"


# Paths of the repository.

ROOTS = re.compile(r"(Sources|Tests|Modules|Environments|Facts|Scripts|Benchmarks|docs|\.github|\.ci)/[^\s`]*")


def is_there(path):
    """Whether a path of the repository exists; `<Type>`, `…` and `*` stand for any name, and `.swift` may be left out."""
    pattern = re.sub(r"<[^>]*>|…", "*", path.rstrip("/"))
    return any(glob.glob(str(ROOT / (pattern + end))) for end in ("", ".swift"))


def missing_paths(page):
    for line, span in page.spans:
        if ROOTS.fullmatch(span) and not is_there(span):
            yield f"{name(page)}:{line}: {span} does not exist"
    for rows in page.tables:
        for column, head in enumerate(rows[0][1]):
            folder = re.fullmatch(r"file in `([^`]+)`", head)
            for line, cells in rows[1:] if folder else []:
                for path in re.findall(r"`([^`]+)`", cells[column]):
                    # A bare name stands in the folder of the one before it.
                    if not is_there(f"{folder[1]}/{path}") and not glob.glob(str(ROOT / folder[1] / "**" / f"{path}.swift"), recursive=True):
                        yield f"{name(page)}:{line}: {folder[1]}/{path} does not exist"


def unanswered(page, least=1):
    """What is wrong with a table of questions: each answer is a file, and what to look for in it stands there."""
    tables = [rows for rows in page.tables if rows[0][1][-2:] == ["file", "look for"]]
    if sum(len(rows) - 1 for rows in tables) < least:
        yield f"{name(page)}: answers fewer than {least} questions by a file and what to look for"
    for line, cells in (row for rows in tables for row in rows[1:]):
        path, text = cells[-2].strip("`"), cells[-1].strip("`")
        if not (ROOT / path).is_file():
            yield f"{name(page)}:{line}: {path} does not exist"
        elif text not in (ROOT / path).read_text():
            yield f"{name(page)}:{line}: {path} does not contain {text!r}"


# Commands.

def command_line():
    """What `infra` takes, as it says itself; which command is meant where none is named, only its help says."""
    def said(*words):
        return subprocess.run([str(product()), *words], capture_output=True, text=True, check=True).stdout
    infra = json.loads(said("--experimental-dump-help"))["command"]
    for command in infra["subcommands"]:
        default = re.search(r"^  (\S+) \(default\)", said(command["commandName"], "--help"), re.MULTILINE)
        command["default"] = default[1] if command.get("subcommands") and default else None
    return infra


INFRA = command_line()
BUILT_IN = {"--generate-completion-script": 1, "--help": 0, "-h": 0, "--version": 0}
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def words_of(text):
    """The words of one command: without what a shell would add, a remark after it, or brackets around what may be left out."""
    text = re.sub(r"<\([^)]*\)|\$\([^)]*\)", "X", text)
    text = re.split(r"\s{2,}|\s#|\s\|\s|\s&&\s|\s\|\||;\s|\s[0-9]?>+\s?", text.strip())[0]
    return shlex.split(re.sub(r"(?<=\s)\[|\](?=\s|$)", "", text))


def wrong_command(text, whole):
    """What is wrong with `infra …`; `whole` if it is one to copy, so that nothing that is required may be missing."""
    command, words, given, asked = INFRA, words_of(text)[1:], [], False
    while words:
        word = words.pop(0)
        below = {sub["commandName"]: sub for sub in command.get("subcommands", [])}
        if word in below:
            command = below[word]
            continue
        if word not in BUILT_IN:
            command = below.get(command.get("default"), command)
        if word == "…":
            whole = False
        elif word in BUILT_IN:
            words, asked = words[BUILT_IN[word]:], True
        elif word.startswith("-") and word != "-":
            option, _, value = word.partition("=")
            found = [
                argument for argument in command.get("arguments", []) for spelled in argument.get("names") or []
                if option == ("-" if spelled["kind"] == "short" else "--") + spelled["name"]]
            if not found:
                return f"{command['commandName']} has no {option}"
            if found[0]["kind"] == "option" and not value:
                if not words and whole:
                    return f"{option} wants a value"
                value = words.pop(0) if words else ""
            allowed = found[0].get("allValues") or []
            if allowed and value and value not in allowed and not value.isupper():
                return f"{option} does not take {value}"
        else:
            given.append(word)
    positional = [argument for argument in command.get("arguments", []) if argument["kind"] == "positional"]
    required = [argument for argument in positional if not argument["isOptional"]]
    if command.get("subcommands") and not positional and given:
        return f"{command['commandName']} has no command {given[0]}"
    if len(given) > len(positional) and not any(argument["isRepeating"] for argument in positional):
        return f"{command['commandName']} does not take {' '.join(given[len(positional):])!r}"
    if whole and not asked and len(given) < len(required):
        return f"{command['commandName']} wants <{required[len(given)]['valueName']}>"
    return None


def commands(page):
    """The commands that a page shows, as (line, text, whether it is one to copy)."""
    for block in page.blocks:
        if block.info.split(" ")[0] not in ("", "indented", "console", "sh", "bash"):
            continue
        text = block.text.replace("\\\n", " \n")
        for number, line in enumerate(text.splitlines(), block.line):
            line = re.sub(r"^\s*(\$ )?(next: |fix: )?", "", line)
            if re.match(r"(infra|make) [a-z-]", line):
                yield number, line, True
    for line, span in page.spans:
        if re.match(r"(infra|make) [a-z-]", span):
            yield line, span, False


def wrong_commands(page):
    for line, text, whole in commands(page):
        if text.startswith("make "):
            strange = [word for word in words_of(text)[1:] if "=" not in word and word not in TARGETS]
            problem = f"there is no make {strange[0]}" if strange else None
        else:
            problem = wrong_command(text, whole)
        if problem:
            yield f"{name(page)}:{line}: {text}: {problem}"


# Papers.

def papers():
    """Owners have files, templates are YAML, and NOTICE names the versions that are built with."""
    problems = []
    for line in (ROOT / ".github/CODEOWNERS").read_text().splitlines():
        path = line.partition(" ")[0].strip("/")
        if path and path not in ("*", "#") and not (ROOT / path).exists():
            problems.append(f".github/CODEOWNERS: {path} does not exist")
    for template in (ROOT / ".github").rglob("*.yml"):
        yaml.safe_load(template.read_text())
    notice = (ROOT / "NOTICE").read_text()
    package = (ROOT / "Package.swift").read_text().partition("INFRA_DOCS")[0]
    versions = re.findall(r'/([\w-]+)", from: "([^"]+)"', package)
    made = subprocess.run(["git", "-C", str(ROOT), "grep", "-hE", "^// .*(botocore|moto) [0-9]", "--", "*/Generated/*.swift"],
                          capture_output=True, text=True, check=True).stdout
    versions += re.findall(r"(botocore|moto) ([\d.]+)", made)
    problems += sorted({f"NOTICE does not name {part} {version}" for part, version in versions if f"{part} {version}" not in notice})
    must_be_empty(problems)
    return f"{len(set(versions))} versions"


# Data.

def wrong_data(page):
    for block in page.blocks:
        if block.info == "json":
            try:
                json.loads(block.text)
            except ValueError as error:
                yield f"{name(page)}:{block.line}: {error}"


# Swift.

def swift_blocks(page):
    return [block for block in page.blocks if block.info.split(" ")[0] == "swift"]


def file_of(page, block):
    """A file of Environments with the block in the lines that it has in its document, and the environments in it as
    (variable, name)."""
    kind = block.info.removeprefix("swift").strip()
    stem = re.sub(r"\W+", "-", name(page).lower().removesuffix(".md"))
    variable = re.sub(r"-(\w)", lambda m: m[1].upper(), stem) + str(block.line)
    begin = f'{IMPORTS}let {variable} = Environment("{stem}/line-{block.line}", in: .euCentral1, account: "123456789012") {{'
    made = [(variable, f"{stem}/line-{block.line}")]
    lead = "\n" * (block.line - 2)
    match kind:
        case "":
            return "\n" * (block.line - 1) + block.text, NAMED.findall(block.text)
        case "types":
            return lead + IMPORTS + "\n" + block.text, []
        case "body":
            return lead + begin + "\n" + block.text + "}\n", made
        case "modifiers":
            return lead + begin + ' SNS.Topic("topic", topicName: "topic") }' + "\n" + block.text, made
    raise AssertionError(f"{name(page)}:{block.line}: a Swift block cannot be {kind!r}")


def besides(page):
    """The files that a page's Swift reads, as (path, text)."""
    found = [(re.search(r" beside (\S+)$", block.info), block.text) for block in page.blocks]
    return [(match[1], text) for match, text in found if match]


def is_part(block):
    return block.info.startswith("swift part of ")


def wrong_parts(page):
    """Blocks that are not, line for line, what their file says."""
    def plain(text):
        return [line for line in (re.sub(r"\s+// .*", "", line).strip() for line in text.splitlines()) if line]
    for block in filter(is_part, swift_blocks(page)):
        path = ROOT / block.info.removeprefix("swift part of ")
        if not path.is_file():
            yield f"{name(page)}:{block.line}: {path.relative_to(ROOT)} does not exist"
            continue
        lines, begin = plain(path.read_text()), 0
        for piece in re.split(r"^\s*// …\s*$", block.text, flags=re.MULTILINE):
            piece = plain(piece)
            places = [at for at in range(begin, len(lines) - len(piece) + 1) if lines[at:at + len(piece)] == piece]
            if not places:
                yield f"{name(page)}:{block.line}: {path.relative_to(ROOT)} does not have these lines: {piece[0]} …"
                break
            begin = places[0] + len(piece)


def said(done):
    """What a failed command said, the compiler's messages as it writes them."""
    try:
        told = json.loads(done.stdout)
    except ValueError:
        return f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    codes = [f"{diagnostic['code']} {diagnostic['message']}" for diagnostic in told.get("diagnostics", [])]
    return "\n".join([f"exit {done.returncode}", *codes, told.get("output") or ""])


class Project:
    """The project of all examples: the tool's own modules, and a file for each block."""

    def __init__(self):
        self.folder = examples_project()

    def declare(self, blocks):
        """Writes the blocks' files, and gives the names of their environments."""
        environments = self.folder / "Environments"
        shutil.rmtree(environments, ignore_errors=True)
        environments.mkdir()
        declared = []
        for page, block in blocks:
            text, made = file_of(page, block)
            (environments / f"{re.sub(r'[^A-Za-z0-9]+', '-', name(page))}-{block.line}.swift").write_text(text)
            declared += made
        for path, text in {file for page, _ in blocks for file in besides(page)}:
            (environments / path).parent.mkdir(parents=True, exist_ok=True)
            (environments / path).write_text(text)
        listed = "".join(f"  {variable}\n" for variable, _ in declared)
        (environments / "main.swift").write_text(f"import Infra\n\nEnvironments.run {{\n{listed}}}\n")
        return [environment for _, environment in declared]

    def run(self, *words):
        return subprocess.run(
            [str(product()), *words, "--sandbox", "--project", str(self.folder), "--json"],
            env={"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1"},
            capture_output=True, text=True, timeout=900, stdin=subprocess.DEVNULL)

    def carry_out(self, command):
        """A command as somebody types it in the project's folder."""
        words = shlex.split(command)
        equal(words[0], "infra", "the program")
        return subprocess.run(
            [str(product()), *words[1:]], cwd=self.folder, capture_output=True, text=True, timeout=900, stdin=subprocess.DEVNULL,
            env={"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1", "COLUMNS": "120"})

    def compile(self):
        done = self.run("environments")
        if done.returncode != 0:
            raise AssertionError("\n" + said(done))

    def plan(self, environment):
        """What is wrong with an environment's plan; a warning is, too."""
        done = self.run("plan", environment)
        try:
            told = json.loads(done.stdout)
        except ValueError:
            return [f"{environment}: {said(done)}"]
        problems = [
            f"{environment}: {diagnostic['code']} {diagnostic['message']}" for diagnostic in told.get("diagnostics", [])
            if diagnostic["severity"] in ("error", "warning")]
        if not problems and done.returncode != 0:
            problems = [f"{environment}: {said(done)}"]
        return problems or ([] if told.get("changes") else [f"{environment}: plans nothing"])


def transcripts(page):
    return [block for block in page.blocks if block.info == "console run"]


def wrong_transcripts(page):
    """What goes otherwise than it is shown, up to the first such thing of a page."""
    for block in transcripts(page):
        for shown in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
            command, *lines = shown.splitlines()
            command, _, end = command.partition("  # exit code ")
            done = project.carry_out(command)
            printed = [" ".join(line.split()) for line in (done.stdout + done.stderr).splitlines()]
            if done.returncode != int(end or 0):
                yield f"{name(page)}:{block.line}: {command}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
                return
            rest = iter(printed)
            for line in filter(None, (" ".join(line.split()) for line in lines)):
                pattern = ".*".join(re.escape(part) for part in line.split("…"))
                if not any(re.fullmatch(pattern, one) for one in rest):
                    yield f"{name(page)}:{block.line}: {command} does not print {line!r}:\n" + "\n".join(printed)
                    return


checks.check("links lead to a file and a heading", every(broken_links, lambda page: len(page.links)))
checks.check("the map has every document", off_the_map)
checks.check("paths of the repository exist", every(missing_paths, lambda page: len(page.spans)))
checks.check("a newcomer's questions are answered by files",
             lambda: must_be_empty(list(unanswered(Page(ROOT / "docs/architecture.md"), least=6))))
checks.check("commands are there with their flags", every(wrong_commands, lambda page: len(list(commands(page)))))
checks.check("owners, templates and NOTICE are as the repository is", papers)
checks.check("JSON is JSON", every(wrong_data, lambda page: sum(block.info == "json" for block in page.blocks)))
checks.check("parts of sources are as the sources are", every(wrong_parts, lambda page: len([*filter(is_part, swift_blocks(page))])))

examples = [(page, block) for page in ALL for block in swift_blocks(page) if not is_part(block)]
project = Project()


def compiled():
    names = project.declare(examples)
    equal(sorted(set(names)), sorted(names), "names of environments, each once")
    project.compile()
    return f"{len(examples)} blocks, {len(names)} environments"


# What the examples take for there already: a network that somebody made, an image that somebody pushed, and an environment
# that others refer to.
EXISTING = [
    """infra sandbox call ec2 CreateVpc --region eu-central-1 --input '{"CidrBlock": "10.0.0.0/16", "TagSpecifications": """
    """[{"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": "office"}]}]}'""",
    """infra sandbox call ecr CreateRepository --region eu-central-1 --input '{"repositoryName": "shop/api"}'""",
    """infra sandbox call ecr PutImage --region eu-central-1 --input '{"repositoryName": "shop/api", "imageTag": "release", """
    """"imageManifest": "{}"}'""",
    "infra apply shop/shared --yes --sandbox",
]


def planned():
    for command in EXISTING:
        done = project.carry_out(command)
        if done.returncode != 0:
            raise AssertionError(f"{command}: {said(done)}")
    environments = [name for page, block in examples for _, name in file_of(page, block)[1]]
    must_be_empty([problem for environment in environments for problem in project.plan(environment)])
    return f"{len(environments)} environments"


if checks.check("Swift compiles, in one project", compiled):
    checks.check("every environment plans in the sandbox", planned)
    checks.check("what is shown to run runs, and prints what is shown",
                 every(wrong_transcripts, lambda page: sum(block.text.count("$ ") for block in transcripts(page))))


# That each rule bites.

def page(text, path=ROOT / "docs/broken.md"):
    return Page(path, text)


def bites():
    def problems(rule, text):
        return len(list(rule(page(text))))
    equal(problems(broken_links, "[a](nowhere.md) [b](state.md#nowhere) [c](#here)\n[d](state.md#secrets)\n\n# Here\n"), 2, "links")
    equal(problems(missing_paths, "`Sources/Nowhere` `Sources/<Room>` `Modules/Network`\n"), 1, "paths")
    equal(problems(missing_paths, "| file in `Sources` |\n|---|\n| `Infra`, `Nowhere` |\n"), 1, "paths in a table")
    equal(problems(unanswered, "| q | file | look for |\n|---|---|---|\n| a | `README.md` | `infra` |\n| b | `README.md` | `no such` |\n"
                   "| c | `nowhere` | `x` |\n"), 2, "answers")
    equal(problems(wrong_commands, "```\n$ infra plan\n$ infra plan a/b --no-such\n$ infra aply a/b\n$ infra plan a/b --fail-on fun\n"
                   "$ infra plan a/b --fail-on changes  # remark\n$ make nothing\n```\n`infra plan --out`, `infra cost explain a`, "
                   "`infra state lose`\n"), 6, "commands")
    equal(problems(wrong_data, "```json\n{\n```\n"), 1, "data")
    equal(problems(wrong_parts, "```swift part of Environments/main.swift\nimport Infra\n// …\n  finallyStaging\n```\n"), 0, "a part")
    equal(problems(wrong_parts, "```swift part of Environments/main.swift\nimport Infra\nfinallyStaging\n```\n"), 1, "a part")


def refuses(text, expected):
    """That a broken example is told, at its line in the document."""
    def work():
        broken = page(text)
        names = project.declare([(broken, block) for block in swift_blocks(broken)])
        done = project.run("environments")
        found = said(done) if done.returncode else "\n".join(p for name in names for p in project.plan(name))
        if expected not in found:
            raise AssertionError(f"expected {expected!r} in:\n{found}")
    return work


def transcript_bites():
    """On a wrong end and on a wrong line; both commands are carried out."""
    for text in ("$ infra environments  # exit code 3\n", "$ infra environments\n  nowhere/at-all …\n"):
        equal(len(list(wrong_transcripts(page(f"```console run\n{text}```\n")))), 1, text)


checks.check("each of these rules bites", bites)
checks.check("a transcript that is wrong is told", transcript_bites)
checks.check("an example that does not compile is told at its line",
             refuses('# A\n\n```swift body\nSNS.Topik("a")\n```\n', "broken-md-4.swift:4"))
checks.check("an example that does not plan is told",
             refuses('```swift body\nlet topic = SNS.Topic("a")\nSNS.Subscription("b", protocol: "sms", topicArn: topic.topicArn)\n```\n', "IN1002"))
checks.close()
