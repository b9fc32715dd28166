"""Packs the facts of every type of the CloudFormation registry: registry_facts.py [--check] FILE.

The facts are those of the schemas that cfn-lint carries, for eu-central-1, and for another region where that one lacks a
type. They have the form of Facts/aws-schemas/README.md. With --check, FILE must hold just these facts; nothing is written.

FILE has a header, then blocks that zlib compressed: the index, then the facts of about 64 KB of types each. The header is
eight characters ("infrafct"), then numbers of four bytes, little-endian: how many blocks, and for each block how many bytes
it has in FILE and uncompressed. A line of the index is a type, its block, the offset and the length of its facts there, and
its marks: `c` where only CloudFormation itself can make it, `d` where it holds data, `-` where neither is so.
"""

import importlib
import json
import pathlib
import pkgutil
import struct
import sys
import zlib

import cfnlint.data.AdditionalSpecs
import cfnlint.data.schemas.providers as providers
from cfnlint.helpers import load_resource
from cfnlint.schema.manager import ProviderSchemaManager

HOME = "eu-central-1"
MAGIC = b"infrafct"
BLOCK = 64 * 1024

# A member of a property's schema, and what it is called here.
BOUNDS = {
    "minLength": "min", "minimum": "min", "minItems": "min",
    "maxLength": "max", "maximum": "max", "maxItems": "max",
}
SAME = ("enum", "pattern", "format", "const", "uniqueItems", "default", "required")
RULES = ("requiredXor", "requiredOr", "dependentRequired", "dependentExcluded")
LISTS = {
    "primaryIdentifier": "primaryIdentifier",
    "createOnlyProperties": "createOnly",
    "conditionalCreateOnlyProperties": "conditionalCreateOnly",
    "readOnlyProperties": "readOnly",
    "writeOnlyProperties": "writeOnly",
    "deprecatedProperties": "deprecated",
}


def dotted(pointer: str) -> str:
    """`/properties/Rules/items/properties/Priority` as `Rules.*.Priority`."""
    parts, words = pointer.strip("/").split("/"), []
    while parts:
        word = parts.pop(0)
        if word == "properties" and parts:
            words.append(parts.pop(0))
        elif word in ("items", "*"):
            words.append("*")
        else:
            words.append(word)
    return ".".join(words)


class TypeFacts:
    """The facts of one type, from its schema."""

    def __init__(self, name: str, region: str, schema: dict):
        self.name, self.region, self.schema = name, region, schema
        self.definitions = schema.get("definitions", {})
        self.used: set[str] = set()

    def document(self) -> dict:
        schema = self.schema
        facts = {"type": self.name, "region": self.region}
        for member, name in LISTS.items():
            if schema.get(member):
                facts[name] = [dotted(path) for path in schema[member]]
        if schema.get("required"):
            facts["required"] = schema["required"]
        if "tagging" in schema:
            known = ("taggable", "tagOnCreate", "tagUpdatable", "tagProperty")
            facts["tagging"] = {k: v for k, v in schema["tagging"].items() if k in known}
        if rules := {rule: schema[rule] for rule in RULES if rule in schema}:
            facts["rules"] = rules
        facts["properties"] = {k: self.property(v) for k, v in sorted(schema["properties"].items())}
        definitions: dict[str, dict] = {}
        while waiting := sorted(self.used - definitions.keys()):
            for name in waiting:
                definitions[name] = self.property(self.definitions[name])
        if definitions:
            facts["definitions"] = dict(sorted(definitions.items()))
        return facts

    def property(self, schema: dict, seen: tuple = ()) -> dict:
        if "$ref" in schema:
            return self.reference(schema["$ref"].rsplit("/", 1)[-1], seen)
        facts: dict = {}
        if schema.get("type"):
            facts["type"] = schema["type"]
        for member, name in BOUNDS.items():
            if member in schema:
                facts[name] = schema[member]
        for member in SAME:
            if schema.get(member) not in (None, False, []):
                facts[member] = schema[member]
        if "items" in schema:
            facts["items"] = self.property(schema["items"], seen)
            if schema.get("insertionOrder") is False:
                facts["unordered"] = True
        if "properties" in schema:
            facts["properties"] = {k: self.property(v, seen) for k, v in sorted(schema["properties"].items())}
        if "patternProperties" in schema:
            facts["mapOf"] = {k: self.property(v, seen) for k, v in schema["patternProperties"].items()}
        for rule in RULES:
            if rule in schema:
                facts[rule] = schema[rule]
        others = [other for member in ("oneOf", "anyOf") for other in schema.get(member, [])]
        if others and "properties" in schema and all(set(other) <= {"required"} for other in others):
            facts["oneOfRequired"] = [other["required"] for other in others if "required" in other]
        elif others:
            facts["oneOf"] = [self.property(other, seen) for other in others]
        return facts

    def reference(self, name: str, seen: tuple) -> dict:
        """A definition with members of its own stays a name; a simple one is written out."""
        target = self.definitions.get(name, {})
        if any(member in target for member in ("properties", "oneOf", "anyOf")) or name in seen:
            self.used.add(name)
            return {"ref": name}
        return self.property(target, (*seen, name))


def marks(name: str, schema: dict, stateful: dict) -> str:
    # The registry makes an identifier up for a type that only CloudFormation itself can make, and says nothing of tags.
    made_up = "tagging" not in schema and schema["primaryIdentifier"] == ["/properties/Id"]
    return ("c" if made_up else "") + ("d" if name in stateful else "") or "-"


def all_facts() -> dict[str, tuple[bytes, str]]:
    """The facts of each type as JSON, and its marks."""
    manager, regions = ProviderSchemaManager(), {}
    stateful = load_resource(cfnlint.data.AdditionalSpecs, "StatefulResources.json")["ResourceTypes"]
    modules = sorted(module.name for module in pkgutil.iter_modules(providers.__path__))
    for module in [HOME.replace("-", "_"), "us_east_1", *modules]:
        for name in importlib.import_module(f"{providers.__name__}.{module}").types:
            regions.setdefault(name, module.replace("_", "-"))
    found = {}
    for name, region in sorted(regions.items()):
        schema = manager.get_resource_schema(region, name).schema
        # A placeholder of the linter is not a type of the registry.
        if schema.get("primaryIdentifier") and schema.get("properties"):
            document = TypeFacts(name, region, schema).document()
            text = json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
            found[name] = (text, marks(name, schema, stateful))
    return found


def packed(facts: dict[str, tuple[bytes, str]]) -> bytes:
    blocks, lines = [b""], []
    for name, (text, marks) in facts.items():
        if not blocks[1:] or len(blocks[-1]) + len(text) > BLOCK:
            blocks.append(b"")
        lines.append(f"{name} {len(blocks) - 1} {len(blocks[-1])} {len(text)} {marks}\n")
        blocks[-1] += text
    blocks[0] = "".join(lines).encode()
    small = [zlib.compress(block, 9) for block in blocks]
    sizes = b"".join(struct.pack("<II", len(some), len(all)) for some, all in zip(small, blocks))
    return MAGIC + struct.pack("<I", len(blocks)) + sizes + b"".join(small)


def unpacked(data: bytes) -> dict[str, tuple[bytes, str]]:
    count = struct.unpack_from("<I", data, len(MAGIC))[0]
    start, blocks = len(MAGIC) + 4 + 8 * count, []
    for number in range(count):
        size = struct.unpack_from("<II", data, len(MAGIC) + 4 + 8 * number)[0]
        blocks.append(zlib.decompress(data[start : start + size]))
        start += size
    rows = [line.split() for line in blocks[0].decode().splitlines()]
    return {name: (blocks[int(b)][int(o) : int(o) + int(n)], m) for name, b, o, n, m in rows}


def main() -> int:
    check, path = "--check" in sys.argv, pathlib.Path(sys.argv[-1])
    facts = all_facts()
    # Another version of zlib packs the same facts into other bytes: the facts decide.
    if path.exists() and unpacked(path.read_bytes()) == facts:
        return 0
    if check:
        print(f"{path} does not hold the facts of cfn-lint: run make generate", file=sys.stderr)
        return 1
    data = packed(facts)
    path.write_bytes(data)
    print(f"{path}: {len(facts)} types, {len(data):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
