package import InfraModel

extension Samples {
  package static let kms: [Sample] = [key, keyAlias]

  package static let aKey = Sample.Need("key", "AWS::KMS::Key", ["PendingWindowInDays": 7])

  package static func keyPolicy(_ action: String) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Sid": "Account", "Effect": "Allow", "Action": .string(action), "Resource": "*",
          "Principal": ["AWS": "arn:aws:iam::123456789012:root"],
        ]
      ],
    ]
  }

  package static let key = Sample(
    "AWS::KMS::Key",
    [
      "Description": "first", "KeyPolicy": keyPolicy("kms:*"), "EnableKeyRotation": true, "RotationPeriodInDays": 180,
      "PendingWindowInDays": 7, "KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT",
      "Tags": .tags(["Name": "key"]),
    ],
    updates: [
      .set(["Description": "second", "KeyPolicy": keyPolicy("kms:P*"), "Tags": .tags(["Name": "k", "Owner": "me"])]),
      .set(["Enabled": false]), .set(["EnableKeyRotation": false]),
      .set(["Enabled": true, "EnableKeyRotation": true, "RotationPeriodInDays": 90, "PendingWindowInDays": 30]),
      .remove("Description", "EnableKeyRotation", "Enabled", "Tags"),
    ])

  package static let keyAlias = Sample(
    "AWS::KMS::Alias", needs: [aKey, Sample.Need("other", "AWS::KMS::Key", ["PendingWindowInDays": 7])],
    ["AliasName": "alias/infra-sample", "TargetKeyId": .ref("key", "KeyId")],
    updates: [.set(["TargetKeyId": .ref("other", "KeyId")])])
}
