"""Writes the list of a release's parts, as SPDX 2.3: sbom.py VERSION COMMIT COMPILER FILE.

The Swift packages stand in Package.resolved with their versions and commits. What is linked from the toolchain, and what is
opened at run time, is named beside them. https://spdx.github.io/spdx-spec/v2.3/
"""

import json
import os
import pathlib
import re
import sys
import time
import uuid

LICENSES = {"swift-docc-plugin": None, "swift-docc-symbolkit": None}


def package(name, version, license, *, location="NOASSERTION", about=None, purl=None):
    result = {
        "SPDXID": "SPDXRef-" + re.sub("[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": location,
        "licenseConcluded": license,
        "licenseDeclared": license,
        "copyrightText": "NOASSERTION",
        "filesAnalyzed": False,
    }
    if about:
        result["comment"] = about
    if purl:
        result["externalRefs"] = [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}
        ]
    return result


def main():
    version, commit, compiler, target = sys.argv[1:5]
    own = package("infra", version, "Apache-2.0", about=f"commit {commit}")
    pins = json.loads(pathlib.Path("Package.resolved").read_text())["pins"]
    # All of the packages in use are under Apache-2.0 (NOTICE); those for documents only are not part of a release.
    linked = [
        package(
            pin["identity"],
            pin["state"].get("version") or pin["state"]["revision"],
            "Apache-2.0",
            about=f"commit {pin['state']['revision']}",
            purl=f"pkg:swift/{pin['location'].split('://')[-1].removesuffix('.git')}@{pin['state'].get('version', '')}",
        )
        for pin in pins
        if pin["identity"] not in LICENSES
    ]
    toolchain = package(
        "swift-runtime", re.search(r"[0-9]+(\.[0-9]+)+", compiler).group(), "Apache-2.0 WITH Swift-exception",
        about=f"linked statically; {compiler}")
    opened = [
        package("libcurl", "of the system", "curl", about="opened at run time"),
        package("openssl", "3, of the system", "Apache-2.0", about="opened at run time"),
        package("zlib", "of the system", "Zlib", about="opened at run time"),
    ]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    relations += [(own["SPDXID"], "STATIC_LINK", part["SPDXID"]) for part in [*linked, toolchain]]
    relations += [(own["SPDXID"], "DYNAMIC_LINK", part["SPDXID"]) for part in opened]
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"infra-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/infra-{version}-{uuid.uuid5(uuid.NAMESPACE_OID, commit)}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds)),
            "creators": ["Tool: infra-release"],
        },
        "packages": [own, *linked, toolchain, *opened],
        "relationships": [
            {"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations
        ],
    }
    pathlib.Path(target).write_text(json.dumps(document, indent=2) + "\n")


main()
