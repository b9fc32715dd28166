"""Reads Markdown as far as the check of the documents needs it: headings, links, code spans and blocks, with their lines."""

import dataclasses
import functools
import pathlib
import re
import subprocess

FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})\s*(.*?)\s*$")
ITEM = re.compile(r"^ {0,3}([-*+]|\d+[.)]) ")
SPAN = re.compile(r"(?<!`)(`+)(?!`)((?:[^\n]|\n(?!\s*\n))+?)(?<!`)\1(?!`)")
LINK = re.compile(r"\]\(\s*<?([^)>\s]+)>?(?:\s+\"[^\"]*\")?\s*\)")
DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s*(\S+)", re.MULTILINE)


@dataclasses.dataclass(frozen=True)
class Block:
    """Code between fences, or indented: `info` is what stands behind the opening fence, `line` that of its first line."""

    info: str
    line: int
    text: str


class Page:
    def __init__(self, path, text=None):
        self.path = pathlib.Path(path)
        self.text = self.path.read_text() if text is None else text
        self.blocks = []
        prose, fence, first, found, in_list, after_blank = [], None, 0, [], False, True
        for number, line in enumerate(self.text.splitlines(), 1):
            mark = FENCE.match(line)
            if fence:
                if mark and mark[1].startswith(fence[0]) and not mark[2]:
                    self.blocks.append(Block(fence[1], first, "\n".join(found) + "\n"))
                    fence = None
                else:
                    found.append(line)
                prose.append("")
                continue
            if mark:
                fence, first, found = (mark[1], mark[2]), number + 1, []
                prose.append("")
                continue
            if ITEM.match(line):
                in_list = True
            elif line and not line.startswith(" ") and after_blank:
                in_list = False
            last = self.blocks[-1] if self.blocks else None
            follows = last and last.info == "indented" and last.line + last.text.count("\n") == number
            if line.startswith("    ") and not in_list and (after_blank or follows):
                if follows:
                    self.blocks[-1] = Block("indented", last.line, last.text + line[4:] + "\n")
                else:
                    self.blocks.append(Block("indented", number, line[4:] + "\n"))
                prose.append("")
                continue
            after_blank = not line.strip()
            prose.append(line)
        if fence:
            raise ValueError(f"{self.path}:{first - 1}: this code block has no end")
        self.prose = "\n".join(prose)

    def at(self, position):
        """The line of a place in the prose."""
        return self.prose.count("\n", 0, position) + 1

    @functools.cached_property
    def spans(self):
        """Code spans as (line, text), with line ends as blanks."""
        return [(self.at(m.start()), " ".join(m[2].split())) for m in SPAN.finditer(self.prose)]

    @functools.cached_property
    def links(self):
        """Destinations of links as (line, destination)."""
        bare = SPAN.sub(lambda m: re.sub(r"[^\n]", "x", m[0]), self.prose)
        found = [(self.at(m.start()), m[1]) for pattern in (LINK, DEFINITION) for m in pattern.finditer(bare)]
        return sorted(found)

    @functools.cached_property
    def anchors(self):
        """What links to headings may name, as GitHub and GitLab make them."""
        anchors, seen = set(), {}
        for title in re.findall(r"^ {0,3}#{1,6}\s+(.+?)\s*#*$", self.prose, re.MULTILINE):
            title = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).replace("`", "").lower()
            anchor = re.sub(r"[^\w\- ]", "", title).replace(" ", "-")
            count = seen[anchor] = seen.get(anchor, -1) + 1
            anchors.add(f"{anchor}-{count}" if count else anchor)
        return anchors

    @functools.cached_property
    def tables(self):
        """Tables as lists of (line, cells), the head first, without the line under it."""
        tables, rows = [], []
        for number, line in enumerate([*self.prose.splitlines(), ""], 1):
            if line.lstrip().startswith("|"):
                cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
                if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                    rows.append((number, cells))
            elif rows:
                tables.append(rows)
                rows = []
        return tables


def pages(root):
    """All Markdown files of the repository that git does not ignore, the articles of DocC among them."""
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "*.md"], capture_output=True, text=True, check=True)
    return [Page(root / name) for name in sorted(set(listed.stdout.splitlines())) if (root / name).exists()]
