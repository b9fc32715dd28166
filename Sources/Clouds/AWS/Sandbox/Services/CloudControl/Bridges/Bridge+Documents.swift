internal import InfraModel

extension Bridge {
  /// Source: Systems Manager API Reference; CloudFormation reference, AWS::SSM::Document.
  static let ssmDocument = Bridge(
    type: "AWS::SSM::Document", service: "ssm", name: "Name", forms: ["Content": .document, "Tags": .tags(.list())],
    create: Step(
      "CreateDocument", named(versioned + ["DocumentType", "Requires", "Tags"])),
    changes: [
      .set(
        versioned.filter { $0 != "Name" },
        [
          Step(
            "UpdateDocument",
            named(versioned).merging(["DocumentVersion": .constant("$LATEST")]) { $1 },
            gives: ["-Version": "DocumentDescription.DocumentVersion"]),
          Step("UpdateDocumentDefaultVersion", ["Name": "Name", "DocumentVersion": "-Version"]),
        ]),
      .tags(
        "Tags", add: Step("AddTagsToResource", ofDocument(["Tags": .property("+Tags", .tags(.list()))])),
        remove: Step("RemoveTagsFromResource", ofDocument(["TagKeys": "-Tags"]))),
    ],
    reads: [
      .item(
        Step(
          "DescribeDocument", ["Name": "Name"], at: "Document",
          gives: [
            "DocumentFormat": "DocumentFormat", "DocumentType": "DocumentType", "TargetType": "TargetType",
            "VersionName": "VersionName", "Requires": "Requires",
          ], absent: ["InvalidDocument"])),
      .item(Step("GetDocument", ["Name": "Name"], gives: ["Content": "Content"])),
      .item(Step("ListTagsForResource", ofDocument([:]), gives: ["Tags": "TagList"])),
    ],
    delete: Step("DeleteDocument", ["Name": "Name"]),
    list: Step("ListDocuments", at: "DocumentIdentifiers", gives: ["Name": "Name"]), unsent: ["UpdateMethod"])

  private static let versioned = ["Name", "Content", "DocumentFormat", "TargetType", "VersionName", "Attachments"]

  private static func ofDocument(_ members: [String: Source]) -> [String: Source] {
    members.merging(["ResourceType": .constant("Document"), "ResourceId": "Name"]) { $1 }
  }
}
