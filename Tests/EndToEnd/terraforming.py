"""What the checks with Terraform share: how it is run, with the AWS provider of a folder and nothing of this machine's own
settings."""

import os
import pathlib
import shutil
import subprocess

# A folder in the form of Terraform's filesystem mirrors.
MIRROR = pathlib.Path(os.environ.get("TF_PLUGIN_MIRROR") or "/opt/tf-plugins")


def missing():
    """Why Terraform cannot be run here; None where it can."""
    if not shutil.which("terraform"):
        return "terraform is not on the path"
    if not MIRROR.is_dir():
        return f"there is no folder with Terraform's AWS provider at {MIRROR}: name one by TF_PLUGIN_MIRROR"
    return None


def terraform_rc(folder):
    """Terraform's own configuration, written into a folder."""
    path = folder / "terraform.rc"
    path.write_text(
        f'provider_installation {{\n  filesystem_mirror {{\n    path = "{MIRROR}"\n  }}\n}}\ndisable_checkpoint = true\n')
    return path


def environment(folder, **more):
    """The variables that it runs under, with a folder as its home."""
    return {
        "PATH": os.environ.get("PATH", ""), "HOME": str(folder), "TF_CLI_CONFIG_FILE": str(terraform_rc(folder)),
        "TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "NO_COLOR": "1", "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, **more}


def terraform(*words, folder, variables, timeout):
    return subprocess.run(
        ["terraform", *words], cwd=folder, env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=timeout)
