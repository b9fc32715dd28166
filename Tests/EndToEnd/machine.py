"""A machine that has infra from a release alone, and the release that is made of what is built here."""

import os
import subprocess

from common import ROOT, equal, product

VERSION = "0.1.0"


def test_release():
    """The folder of a release of the programs that are built here, quickly compressed."""
    done = subprocess.run(
        [str(ROOT / "Scripts/release"), VERSION, "--binaries", str(product().parent)], capture_output=True, text=True)
    equal(done.returncode, 0, done.stdout + done.stderr)
    return ROOT / f".build/release-{VERSION}"


class Machine:
    """A user's machine: a home, a place where infra is installed, and nothing of this checkout."""

    def __init__(self, folder, release):
        self.folder, self.release = folder, release
        self.prefix, self.home = folder / "prefix", folder / "home"
        self.home.mkdir()
        self.path = f"{self.prefix}/bin:{os.environ['PATH']}"

    def environment(self, **more):
        kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "LANG") if name in os.environ}
        return {**kept, "PATH": self.path, "HOME": str(self.home), **more}

    def execute(self, command, folder, status=0, **more):
        done = subprocess.run(
            [str(word) for word in command], cwd=folder, env=self.environment(**more), capture_output=True, text=True,
            timeout=600)
        if status is not None:
            equal(done.returncode, status, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
        return done

    def install(self, *words, status=0, release=None):
        release = release or self.release
        return self.execute(["sh", release / "install.sh", "--prefix", self.prefix, *words], self.folder, status)

    def infra(self, folder, *words, status=0, **more):
        return self.execute(["infra", *words], folder, status, **more)

    def project(self, name, *words):
        folder = self.folder / name
        folder.mkdir()
        self.infra(folder, "init", *words)
        return folder
