"""Writes manual pages, one for each command, from what `infra --experimental-dump-help` says: manual.py VERSION FOLDER."""

import json
import os
import pathlib
import sys
import time


def escaped(text):
    """Text for roff: hyphens are those of options, and no line begins a request."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in lines)


def names(argument):
    marks = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    return [marks[name["kind"]] + name["name"] for name in argument.get("names") or []]


def term(argument):
    """How an argument is written: `--out FILE`, or `ENVIRONMENT`."""
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return f"\\fI{escaped(value)}\\fR"
    written = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names(argument))
    return written if argument["kind"] == "flag" else f"{written} \\fI{escaped(value)}\\fR"


def synopsis(words, command):
    parts = ["\\fB" + escaped(" ".join(words)) + "\\fR"]
    shown = [a for a in command.get("arguments") or [] if a["shouldDisplay"]]
    if any(a["kind"] != "positional" for a in shown):
        parts.append("[\\fIoptions\\fR]")
    for argument in shown:
        if argument["kind"] == "positional":
            text = term(argument) + (" ..." if argument["isRepeating"] else "")
            parts.append(f"[{text}]" if argument["isOptional"] else text)
    if command.get("subcommands"):
        parts.append("\\fIcommand\\fR")
    return " ".join(parts)


def page(words, command, version, day):
    title = "-".join(words)
    lines = [f'.TH {escaped(title.upper())} 1 "{day}" "infra {version}" "infra"', ".SH NAME"]
    lines += [f"{escaped(title)} \\- {escaped(command.get('abstract', '').rstrip('.'))}", ".SH SYNOPSIS"]
    lines.append(synopsis(words, command))
    if command.get("discussion"):
        lines.append(".SH DESCRIPTION")
        for block in command["discussion"].split("\n\n"):
            # Indented lines are commands and tables: they stay as they are.
            if any(line.startswith("  ") for line in block.split("\n")):
                lines += [".PP", ".nf", escaped(block), ".fi"]
            else:
                lines += [".PP", escaped(block)]
    shown = [a for a in command.get("arguments") or [] if a["shouldDisplay"]]
    if shown:
        lines.append(".SH OPTIONS")
        for argument in shown:
            about = argument.get("abstract", "")
            if argument.get("defaultValue"):
                about += f" (default: {argument['defaultValue']})"
            lines += [".TP", term(argument), escaped(about)]
    children = [c for c in command.get("subcommands") or [] if c.get("shouldDisplay", True) and c["commandName"] != "help"]
    if children:
        lines.append(".SH COMMANDS")
        for child in children:
            child_title = "-".join([*words, child["commandName"]])
            lines += [".TP", f"\\fB{escaped(child_title)}\\fR(1)", escaped(child.get("abstract", ""))]
    return "\n".join(lines) + "\n"


def write(words, command, version, day, folder):
    (folder / ("-".join(words) + ".1")).write_text(page(words, command, version, day))
    for child in command.get("subcommands") or []:
        if child["commandName"] != "help":
            write([*words, child["commandName"]], child, version, day, folder)


def main():
    version, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    write(["infra"], json.load(sys.stdin)["command"], version, day, folder)


main()
