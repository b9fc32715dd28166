"""The Debian package in an empty root, as root: `debian.py RELEASE`.

debootstrap makes the root; dpkg installs the package and what it needs. There, `infra` starts a project and plans, applies
and changes it in the sandbox, with the toolchain of this machine mounted into it, and then applies a saved plan without.
Mounts are in a namespace of this run, and end with it.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from common import Checks, equal

# What Swift's own instructions for Debian 12 name, as far as it is not in the toolchain:
# https://www.swift.org/install/linux/tarball/
SWIFT_NEEDS = ["binutils", "libc6-dev", "libgcc-12-dev", "libstdc++-12-dev", "libedit2", "libncurses6", "libsqlite3-0",
               "libxml2", "zlib1g", "tzdata"]
INFRA_NEEDS = ["libcurl4", "libssl3", "libstdc++6", "zlib1g", "ca-certificates"]
if os.environ.get("INFRA_OWN_MOUNTS") != "yes":
    if os.geteuid() != 0:
        sys.exit("run as root: a root is made, and changed into")
    os.environ["INFRA_OWN_MOUNTS"] = "yes"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])

checks = Checks("the Debian package in an empty root")
CHROOT = shutil.which("chroot")
release = pathlib.Path(sys.argv[1]).resolve()
toolchain = pathlib.Path(shutil.which("swiftc")).resolve().parents[2]


def mirror():
    """Where this machine takes Debian's packages from."""
    listed = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(SUITE)"], check=True, capture_output=True,
                            text=True).stdout
    return next(line.split() for line in listed.splitlines() if "-" not in line.split()[1])


class Root:
    def __init__(self, folder):
        self.folder = folder
        url, suite = mirror()
        wanted = ",".join(INFRA_NEEDS + SWIFT_NEEDS)
        done = subprocess.run(["debootstrap", "--variant=minbase", f"--include={wanted}", suite, folder, url],
                              capture_output=True, text=True)
        equal(done.returncode, 0, done.stdout[-2000:])
        subprocess.run(["mount", "-t", "proc", "proc", folder / "proc"], check=True)
        for device in ("null", "zero", "urandom"):
            subprocess.run(["mount", "--bind", f"/dev/{device}", folder / "dev" / device], check=True)

    def mount_toolchain(self):
        place = self.folder / toolchain.relative_to("/")
        place.mkdir(parents=True)
        subprocess.run(["mount", "--rbind", "-o", "ro", toolchain, place], check=True)

    def unmount_toolchain(self):
        subprocess.run(["umount", "-l", self.folder / toolchain.relative_to("/")], check=True)

    def run(self, script, status=0):
        path = f"/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin:{toolchain}/usr/bin"
        done = subprocess.run([CHROOT, self.folder, "/bin/sh", "-ec", script], capture_output=True, text=True, timeout=900,
                              env={"PATH": path, "HOME": "/root", "LANG": "C.UTF-8"})
        equal(done.returncode, status, f"{script}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done


with tempfile.TemporaryDirectory() as name:
    root = Root(pathlib.Path(name) / "root")

    def installs():
        package = next(release.glob("*.deb"))
        shutil.copy(package, root.folder / "tmp" / package.name)
        root.run(f"dpkg --install /tmp/{package.name}")
        listed = root.run("dpkg --status infra; infra --version").stdout
        equal("Status: install ok installed" in listed and "commit" in listed, True, listed)
        missing = root.run("ldd /usr/bin/infra /usr/bin/infra-sandbox").stdout
        equal("not found" in missing, False, missing)
        return listed.splitlines()[-3]

    checks.check("dpkg installs it", installs)

    def without_swift():
        root.run("mkdir -p /srv/empty && cd /srv/empty && infra init --name shop")
        done = root.run("cd /srv/empty && infra plan shop/dev --sandbox", status=8)
        equal("IN1031" in done.stderr, True, done.stderr)

    checks.check("without Swift it says what is missing", without_swift)

    def lives():
        root.mount_toolchain()
        start = time.monotonic()
        root.run("mkdir -p /srv/shop && cd /srv/shop && infra init --example web --name shop")
        done = root.run("cd /srv/shop && infra plan shop/dev --sandbox --out plan.json")
        first = time.monotonic() - start
        equal([line for line in done.stderr.splitlines() if line.startswith("compiling ")], ["compiling environments…"],
              "what was compiled")
        root.run("cd /srv/shop && infra apply shop/dev --sandbox --yes && infra plan shop/dev --sandbox --fail-on changes")
        root.run("cd /srv/shop && sed -i 's/zones: 2/zones: 3/' Environments/Development.swift")
        root.run("cd /srv/shop && infra plan shop/dev --sandbox --fail-on changes", status=2)
        root.run("cd /srv/shop && infra apply shop/dev --sandbox --yes")
        root.run("cd /srv/shop && infra plan shop/dev --sandbox --destroy --out gone.json")
        return f"init and first plan {first:.1f} s"

    checks.check("init, plan, apply and change in the sandbox", lives)

    def saved():
        root.unmount_toolchain()
        root.run("cd /srv/shop && infra apply gone.json --sandbox --yes --allow-deletions")
        listed = root.run("cd /srv/shop && infra state list shop/dev --sandbox --json").stdout
        equal('"resources": []' in listed or '"resources":[]' in listed, True, listed)

    checks.check("a saved plan is applied without Swift", saved)
    subprocess.run(["umount", "-l", root.folder / "proc"], check=True)
    for device in ("null", "zero", "urandom"):
        subprocess.run(["umount", "-l", root.folder / "dev" / device], check=True)
checks.close()
