import AWSClient
import InfraModel

extension KMS {
  /// A name for a KMS key. Pointing it at another key takes effect at once; what was encrypted stays with the old key.
  static let alias = Handler("AWS::KMS::Alias", of: .kms, id: "AliasName") {
    Create("CreateAlias", ["AliasName", "TargetKeyId"])
    Sets("TargetKeyId", by: "UpdateAlias", ["AliasName", "TargetKeyId"])
    Reads("ListAliases", all: "Aliases")
    Deletes("DeleteAlias", ["AliasName"])
    Finds.identity(same: ["TargetKeyId"])
    Traits(comparisons: ["TargetKeyId": .nameOrIdentifier], exclusive: [], identities: [["AliasName"]])
  }
}
