import InfraModel

extension Samples {
  package static let ecr: [Sample] = [repository]

  private static func keep(_ count: Int64) -> Value {
    let rule: Value = [
      "rulePriority": 1,
      "selection": ["tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": .integer(count)],
      "action": ["type": "expire"],
    ]
    return ["LifecyclePolicyText": .string(JSON.canonicalText(["rules": [rule]]))]
  }

  private static func pull(_ account: String) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Sid": "pull", "Effect": "Allow", "Action": "ecr:BatchGetImage",
          "Principal": ["AWS": .string("arn:aws:iam::\(account):root")],
        ]
      ],
    ]
  }

  package static let repository = Sample(
    "AWS::ECR::Repository",
    [
      "RepositoryName": "infra/sample", "ImageTagMutability": "IMMUTABLE",
      "ImageScanningConfiguration": ["ScanOnPush": true], "EncryptionConfiguration": ["EncryptionType": "AES256"],
      "LifecyclePolicy": keep(10), "RepositoryPolicyText": pull("123456789012"), "EmptyOnDelete": true,
      "Tags": .tags(["Name": "images"]),
    ],
    updates: [
      .set([
        "ImageTagMutability": "MUTABLE", "ImageScanningConfiguration": ["ScanOnPush": false],
        "LifecyclePolicy": keep(20), "RepositoryPolicyText": pull("210987654321"), "Tags": .tags(["Owner": "me"]),
      ]),
      .remove("ImageTagMutability", "ImageScanningConfiguration", "LifecyclePolicy", "RepositoryPolicyText", "Tags"),
    ])
}
