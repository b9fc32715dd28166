package import InfraModel

extension Samples {
  package static let ssm: [Sample] = [parameter, document, namedDocument]

  package static let parameter = Sample(
    "AWS::SSM::Parameter",
    [
      "Name": "/infra/sample", "Type": "String", "Value": "one", "Description": "a number", "AllowedPattern": "[a-z]*",
      "Tags": ["Name": "parameter"],
    ],
    updates: [
      .set(["Value": "two", "Description": "another number", "Tags": ["Owner": "me"]]),
      .remove("Description", "AllowedPattern", "Tags"),
    ])

  /// A document of one command.
  package static func commands(_ command: Value) -> Value {
    [
      "schemaVersion": "2.2", "description": "deploys",
      "mainSteps": [
        ["action": "aws:runShellScript", "name": "deploy", "inputs": ["runCommand": [command]]]
      ],
    ]
  }

  package static let document = Sample(
    "AWS::SSM::Document",
    [
      "Name": "infra-sample", "DocumentType": "Command", "TargetType": "/AWS::EC2::Instance",
      "Content": commands("one"), "UpdateMethod": "NewVersion", "Tags": .tags(["Name": "document"]),
    ],
    updates: [
      .set(["Content": commands("two"), "Tags": .tags(["Owner": "me"])]), .set(["Content": commands("three")]),
      .remove("Tags"),
    ])

  package static let namedDocument = Sample(
    "AWS::SSM::Document", title: "whose versions have names",
    [
      "Name": "infra-sample-named", "DocumentType": "Command", "DocumentFormat": "YAML", "VersionName": "one",
      "Content": yaml("one"),
    ], updates: [.set(["Content": yaml("two"), "VersionName": "two"])],
    motoDiffers: "moto tells every document as JSON")

  private static func yaml(_ command: String) -> Value {
    .string(
      "schemaVersion: '2.2'\ndescription: deploys\nmainSteps:\n- action: aws:runShellScript\n  name: deploy\n"
        + "  inputs:\n    runCommand:\n    - \(command)\n")
  }
}
