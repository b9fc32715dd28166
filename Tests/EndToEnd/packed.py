"""Folders that infra packs, and the archives that Python's zipfile makes of the same files."""

import io
import zipfile


def write(folder, files):
    """Writes files of a folder; those in bin/ can be executed."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o755 if name.startswith("bin/") else 0o644)


def archive(files):
    """The archive as Python's zipfile writes it, stored, with nothing in it but names, contents and rights."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (0o100755 if name.startswith("bin/") else 0o100644) << 16
            target.writestr(entry, files[name])
    return made.getvalue()
