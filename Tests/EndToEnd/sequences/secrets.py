"""Secrets Manager: the rotation of a secret, and the database that a secret tells of."""

import json

from sequences import call, of, sequence
from sequences.applications import function, gone, role

secret = of("secretsmanager")
OURS = {"SecretId": "rotated-${run}"}


def value(**more):
    """A secret's value: who signs in, and where."""
    return json.dumps({"username": "finally", "password": "not-a-secret-1", **more})


def attached(name):
    return value(engine="postgres", host=name + ".example.com", port=5432, dbInstanceIdentifier=name)


def put(name, text, before, stage):
    """Another value beside the current one, which then gives way to it."""
    return [
        secret("PutSecretValue", SecretId="$secret", SecretString=text, VersionStages=[stage], keep={name: "VersionId"}),
        secret("GetSecretValue", SecretId="$secret", VersionId=f"${name}"),
        secret("GetSecretValue", SecretId="$secret"),
        secret("UpdateSecretVersionStage", SecretId="$secret", VersionStage="AWSCURRENT", MoveToVersionId=f"${name}",
               RemoveFromVersionId=f"${before}"),
        secret("UpdateSecretVersionStage", SecretId="$secret", VersionStage=stage, RemoveFromVersionId=f"${name}"),
        secret("GetSecretValue", SecretId="$secret"),
        secret("GetSecretValue", SecretId="$secret", VersionStage="AWSPREVIOUS"),
        secret("ListSecretVersionIds", SecretId="$secret"),
    ]


SEQUENCES = [
    sequence(
        "AWS::SecretsManager::RotationSchedule",
        role("rotator"), function("rotator"),
        call("lambda", "GetFunctionConfiguration", FunctionName="rotator", until={"State": "Active"}),
        secret("CreateSecret", Name="rotated-${run}", SecretString=value(), keep={"first": "VersionId"}),
        call("lambda", "AddPermission", FunctionName="rotator", StatementId="rotate", Action="lambda:InvokeFunction",
             Principal="secretsmanager.amazonaws.com"),
        secret("RotateSecret", **OURS, RotationLambdaARN="$function", RotateImmediately=False,
               RotationRules={"AutomaticallyAfterDays": 30}),
        secret("DescribeSecret", **OURS),
        secret("RotateSecret", **OURS, RotateImmediately=False,
               RotationRules={"ScheduleExpression": "rate(10 days)", "Duration": "3h"}),
        secret("DescribeSecret", **OURS),
        secret("RotateSecret", **OURS),
        secret("GetSecretValue", **OURS, VersionId="$first", VersionStage="AWSCURRENT", gone="ResourceNotFoundException"),
        secret("GetSecretValue", **OURS),
        secret("GetSecretValue", **OURS, VersionStage="AWSPREVIOUS"),
        secret("CancelRotateSecret", **OURS),
        secret("DescribeSecret", **OURS),
        secret("CancelRotateSecret", SecretId="none-${run}", fails="ResourceNotFoundException"),
        secret("RotateSecret", SecretId="none-${run}", RotationLambdaARN="$function", fails="ResourceNotFoundException"),
        secret("RotateSecret", **OURS, RotationLambdaARN="$function", RotateImmediately=False, fails="InvalidParameterException",
               RotationRules={"AutomaticallyAfterDays": 30, "ScheduleExpression": "rate(30 days)"}),
        secret("CreateSecret", Name="plain-${run}", SecretString=value()),
        secret("RotateSecret", SecretId="plain-${run}", fails="InvalidRequestException"),
        secret("DeleteSecret", SecretId="plain-${run}", ForceDeleteWithoutRecovery=True),
        secret("DeleteSecret", **OURS, ForceDeleteWithoutRecovery=True),
        secret("RotateSecret", **OURS, RotationLambdaARN="$function", fails="ResourceNotFoundException"),
        secret("DescribeSecret", **OURS, fails="ResourceNotFoundException"),
        call("lambda", "DeleteFunction", FunctionName="rotator"), gone("rotator")),
    sequence(
        "AWS::SecretsManager::SecretTargetAttachment",
        secret("CreateSecret", Name="attached-${run}", SecretString=value(), keep={"secret": "ARN", "first": "VersionId"}),
        secret("GetSecretValue", SecretId="$secret"),
        *put("second", attached("infra-one"), "first", "infra:attached"),
        *put("third", attached("infra-two"), "second", "infra:moved"),
        secret("UpdateSecretVersionStage", SecretId="$secret", VersionStage="AWSCURRENT", MoveToVersionId="$first",
               fails="InvalidParameterException"),
        secret("UpdateSecretVersionStage", SecretId="$secret", VersionStage="AWSCURRENT", MoveToVersionId="$first",
               RemoveFromVersionId="$second", fails="InvalidParameterException"),
        secret("PutSecretValue", SecretId="$secret", SecretString=attached("infra-one"), ClientRequestToken="$first",
               fails="ResourceExistsException"),
        *put("last", value(), "third", "infra:detached"),
        secret("DescribeSecret", SecretId="$secret"),
        secret("PutSecretValue", SecretId="none-${run}", SecretString=value(), fails="ResourceNotFoundException"),
        secret("DeleteSecret", SecretId="$secret", ForceDeleteWithoutRecovery=True),
        secret("GetSecretValue", SecretId="$secret", fails="ResourceNotFoundException")),
]
