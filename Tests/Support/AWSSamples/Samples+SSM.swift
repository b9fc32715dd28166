import InfraModel

extension Samples {
  package static let ssm: [Sample] = [parameter]

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
}
