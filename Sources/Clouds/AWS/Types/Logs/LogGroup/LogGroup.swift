import AWSClient
import InfraModel

extension Logs {
  static let logGroup = Handler("AWS::Logs::LogGroup", of: .logs, id: "LogGroupName", naming: .lowerCamel) {
    Create(
      "CreateLogGroup", ["LogGroupName", "KmsKeyId", "LogGroupClass", "DeletionProtectionEnabled"],
      name: Create.Name("LogGroupName", longest: 512))
    Sets(
      "RetentionInDays", by: "PutRetentionPolicy", ["LogGroupName", "RetentionInDays"],
      removed: .by("DeleteRetentionPolicy", ["LogGroupName"]))
    Sets(
      "KmsKeyId", by: "AssociateKmsKey", ["LogGroupName", "KmsKeyId"],
      removed: .by("DisassociateKmsKey", ["LogGroupName"]))
    Sets(
      "DeletionProtectionEnabled", by: "PutLogGroupDeletionProtection", [group, "DeletionProtectionEnabled"],
      removed: .to(["DeletionProtectionEnabled": false]))
    Sets(
      "BearerTokenAuthenticationEnabled", by: "PutBearerTokenAuthentication",
      [group, "BearerTokenAuthenticationEnabled"], removed: .to(["BearerTokenAuthenticationEnabled": false]))
    Sets(
      "DataProtectionPolicy", by: "PutDataProtectionPolicy",
      [group, .field("DataProtectionPolicy", as: "policyDocument", .jsonText)],
      removed: .by("DeleteDataProtectionPolicy", [group]))
    Sets(
      "FieldIndexPolicies", by: "PutIndexPolicy",
      [group, .field("FieldIndexPolicies.0", as: "policyDocument", .jsonText)],
      removed: .by("DeleteIndexPolicy", [group]))
    Sets(
      "ResourcePolicyDocument", by: "PutResourcePolicy",
      [arn, .field("ResourcePolicyDocument", as: "policyDocument", .jsonText)],
      removed: .by("DeleteResourcePolicy", [arn]))
    Tags(
      create: .map("tags"), read: .call(Call("ListTagsForResource", [arn]), at: "tags"),
      add: Call("TagResource", [arn, .tagMap(as: "tags")]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "tagKeys")]))
    Reads(
      "DescribeLogGroups", [.field("LogGroupName", as: "logGroupNamePrefix")], at: "logGroups",
    )
    FurtherRead(
      "GetDataProtectionPolicy", [group],
      maps: [.field("DataProtectionPolicy", as: "policyDocument", .jsonText)],
      when: { item, _ in item["dataProtectionStatus"] != nil })
    FurtherRead(
      "DescribeIndexPolicies", [.field("LogGroupName", as: "logGroupIdentifiers", .listOfOne)],
      maps: [.field("FieldIndexPolicies", as: "indexPolicies", .elementsDocument("policyDocument"))],
      when: { _, scope in scope["FieldIndexPolicies"] != nil })
    FurtherRead(
      "DescribeResourcePolicies", [arn], at: "resourcePolicies.0",
      maps: [.field("ResourcePolicyDocument", as: "policyDocument", .jsonText)],
      when: { _, scope in scope["ResourcePolicyDocument"] != nil })
    Deletes("DeleteLogGroup", ["LogGroupName"], retries: [Retry(on: ["OperationAbortedException"], for: 60)])
    Finds.name
    Traits(
      holdsData: "the log events in it", replacing: ["LogGroupClass"],
      comparisons: [
        "DataProtectionPolicy": .document, "ResourcePolicyDocument": .document, "FieldIndexPolicies.*": .document,
      ], defaults: ["LogGroupClass": "STANDARD"], exclusive: [], guards: ["DeletionProtectionEnabled"],
      rules: [LogGroupRules.shorterRetention])
  }

  private static let group = Field.field("LogGroupName", as: "logGroupIdentifier")
  /// The ARN without the `:*` that older answers end with.
  private static let arn = Field.code(as: "resourceArn") { scope in
    let arn = scope.text("Arn")
    if arn.isEmpty { return nil }
    return .string(arn.hasSuffix(":*") ? String(arn.dropLast(2)) : arn)
  }
}

extension ValueEncoding {
  /// A list of objects with a JSON text each, which the registry has as a list of the documents.
  fileprivate static func elementsDocument(_ member: String) -> ValueEncoding {
    .code(encode: { $0 }, decode: { $0.list.map { .list($0.compactMap { $0[member].map(Value.document) }) } })
  }
}
