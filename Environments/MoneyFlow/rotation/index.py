"""Replaces a signing key by a new one, in the four steps that Secrets Manager asks for
(AWS Secrets Manager User Guide, "Lambda rotation functions").

The key before stays readable as AWSPREVIOUS, so that what was signed with it is accepted until it expires."""

import boto3

secrets = boto3.client("secretsmanager")


def handler(event, _context):
    secret, token, step = event["SecretId"], event["ClientRequestToken"], event["Step"]
    stages = secrets.describe_secret(SecretId=secret)["VersionIdsToStages"]
    if token not in stages:
        raise ValueError("the version is not one of the secret's")
    if "AWSCURRENT" in stages[token]:
        return
    if step == "createSecret":
        create(secret, token)
    elif step == "finishSecret":
        current = next(version for version, names in stages.items() if "AWSCURRENT" in names)
        secrets.update_secret_version_stage(
            SecretId=secret, VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=current)
    # Nothing else has to know a signing key: setSecret and testSecret have nothing to do.


def create(secret, token):
    try:
        secrets.get_secret_value(SecretId=secret, VersionId=token, VersionStage="AWSPENDING")
    except secrets.exceptions.ResourceNotFoundException:
        key = secrets.get_random_password(PasswordLength=64, ExcludePunctuation=True)["RandomPassword"]
        secrets.put_secret_value(
            SecretId=secret, ClientRequestToken=token, SecretString=key, VersionStages=["AWSPENDING"])
