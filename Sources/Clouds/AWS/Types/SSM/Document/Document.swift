import AWSClient
import InfraModel
import Provider

extension SSM {
  /// A document that Systems Manager runs or applies. A change makes a new version and the default of it, whatever
  /// `UpdateMethod` says, so that nothing is without it meanwhile and earlier versions stay.
  ///
  /// Source: AWS Systems Manager API Reference, CreateDocument, UpdateDocument and UpdateDocumentDefaultVersion.
  static let document = Handler("AWS::SSM::Document", of: .ssm, id: "Name") {
    Create(
      "CreateDocument",
      [
        "Name", content, "DocumentFormat", "DocumentType", "TargetType", "VersionName", "Requires", "Attachments",
      ], name: Create.Name("Name", longest: 128), retries: [busy])
    Sets(
      "Content", "DocumentFormat", "TargetType", "VersionName", "Attachments", uses: DocumentVersions.uses,
      removed: .to(["DocumentFormat": "JSON"]), DocumentVersions.add)
    Sets("UpdateMethod", uses: [], removed: .kept) { _, _ in }
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", tagged), at: "TagList"),
      add: Call("AddTagsToResource", tagged + [.tagList()]),
      remove: Call("RemoveTagsFromResource", tagged + [.tagKeys()]))
    Reads("DescribeDocument", ["Name"], at: "Document")
    FurtherRead("GetDocument", ["Name"], maps: [content])
    Ready("Status", is: ["Active"], failed: ["Failed"], saying: "StatusInformation")
    BeingDeleted("Status", in: ["Deleting"])
    Deletes("DeleteDocument", ["Name"], retries: [busy])
    Finds.name
    Traits(
      replacing: ["Requires"], comparisons: ["Content": .document],
      defaults: ["DocumentFormat": "JSON", "DocumentType": "Command"],
      keptWhenRemoved: ["Attachments", "TargetType", "VersionName"], exclusive: [], rules: DocumentRules.all)
  }

  static let content = Field.field("Content", as: "Content", .jsonText)

  private static let busy = Retry(on: ["TooManyUpdates"], for: 60)

  private static let tagged: [Field] = [
    .constant("Document", as: "ResourceType"), .field("Name", as: "ResourceId"),
  ]
}
