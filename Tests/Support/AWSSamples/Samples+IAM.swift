package import InfraModel

extension Samples {
  package static let iam: [Sample] = [
    role, managedPolicy, instanceProfile, rolePolicy, inlinePolicy, identityProvider, clientsOfIdentityProvider,
  ]

  package static func trust(_ service: String) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": .string(service)]]
      ],
    ]
  }

  package static func allow(_ action: String) -> Value {
    ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": .string(action), "Resource": "*"]]]
  }

  package static let role = Sample(
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

  package static let identityProvider = Sample(
    "AWS::IAM::OIDCProvider",
    [
      "Url": "https://token.example.com/v1", "ClientIdList": ["sts.amazonaws.com", "shop"],
      "ThumbprintList": ["0123456789abcdef0123456789abcdef01234567"], "Tags": .tags(["Name": "pipeline"]),
    ],
    updates: [
      .set([
        "ThumbprintList": [
          "89abcdef0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef01234567",
        ], "Tags": .tags(["Owner": "me"]),
      ]), .remove("Tags"),
    ])

  package static let clientsOfIdentityProvider = Sample(
    "AWS::IAM::OIDCProvider", title: "whose clients change",
    ["Url": "https://clients.example.com", "ClientIdList": ["sts.amazonaws.com", "shop"]],
    updates: [.set(["ClientIdList": ["desk", "sts.amazonaws.com"]]), .remove("ClientIdList")],
    motoDiffers: "moto has neither AddClientIDToOpenIDConnectProvider nor RemoveClientIDFromOpenIDConnectProvider")

  package static let aRole = Sample.Need(
    "role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("ec2.amazonaws.com")])
  package static let anotherRole = Sample.Need(
    "other", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("ec2.amazonaws.com")])

  /// Six documents, one more than IAM keeps.
  package static let managedPolicy = Sample(
    "AWS::IAM::ManagedPolicy", needs: [aRole, anotherRole],
    [
      "ManagedPolicyName": "sample", "Path": "/app/", "Description": "sample", "PolicyDocument": allow("s3:GetObject"),
      "Roles": [.ref("role", "RoleName")],
    ],
    updates: [
      .set(["PolicyDocument": allow("s3:PutObject"), "Roles": [.ref("other", "RoleName")]]),
      .set(["PolicyDocument": allow("sqs:SendMessage")]), .set(["PolicyDocument": allow("sqs:ReceiveMessage")]),
      .set(["PolicyDocument": allow("sns:Publish")]), .set(["PolicyDocument": allow("kms:Decrypt")]),
      .set(["PolicyDocument": allow("kms:Encrypt")]), .remove("Roles"),
    ])

  package static let instanceProfile = Sample(
    "AWS::IAM::InstanceProfile", needs: [aRole, anotherRole],
    ["InstanceProfileName": "sample", "Path": "/app/", "Roles": [.ref("role", "RoleName")]],
    updates: [.set(["Roles": [.ref("other", "RoleName")]])])

  package static let rolePolicy = Sample(
    "AWS::IAM::RolePolicy", needs: [aRole],
    ["RoleName": .ref("role", "RoleName"), "PolicyName": "sample", "PolicyDocument": allow("s3:GetObject")],
    updates: [.set(["PolicyDocument": allow("s3:PutObject")])])

  /// A policy that is a part of one role, of two, and of the other.
  package static let inlinePolicy = Sample(
    "AWS::IAM::Policy", needs: [aRole, anotherRole],
    ["PolicyName": "inline", "PolicyDocument": allow("s3:GetObject"), "Roles": [.ref("role", "RoleName")]],
    updates: [
      .set(["Roles": [.ref("role", "RoleName"), .ref("other", "RoleName")]]),
      .set(["PolicyDocument": allow("s3:PutObject")]),
      .set(["PolicyDocument": allow("sqs:SendMessage"), "Roles": [.ref("other", "RoleName")]]),
    ])
}
