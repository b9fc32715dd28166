import InfraModel

extension Samples {
  static let iam: [Sample] = [role]

  static func trust(_ service: String) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": .string(service)]]
      ],
    ]
  }

  static func allow(_ action: String) -> Value {
    ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": .string(action), "Resource": "*"]]]
  }

  static let role = Sample(
    "AWS::IAM::Role",
    [
      "RoleName": "sample", "Path": "/app/", "Description": "first", "MaxSessionDuration": 7200,
      "AssumeRolePolicyDocument": trust("lambda.amazonaws.com"),
      "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
      "PermissionsBoundary": "arn:aws:iam::aws:policy/PowerUserAccess",
      "Policies": [["PolicyName": "one", "PolicyDocument": allow("s3:GetObject")]], "Tags": .tags(["Name": "role"]),
    ],
    updates: [
      .set([
        "Description": "second", "MaxSessionDuration": 3600, "AssumeRolePolicyDocument": trust("ec2.amazonaws.com"),
      ]),
      .set([
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonS3FullAccess"],
        "Policies": [
          ["PolicyName": "one", "PolicyDocument": allow("s3:PutObject")],
          ["PolicyName": "two", "PolicyDocument": allow("sqs:SendMessage")],
        ], "PermissionsBoundary": "arn:aws:iam::aws:policy/ReadOnlyAccess", "Tags": .tags(["Owner": "me"]),
      ]),
      .remove("Description", "PermissionsBoundary", "Policies", "ManagedPolicyArns", "Tags"),
    ])
}
