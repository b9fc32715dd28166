import AWSClient
import InfraModel

extension IAM {
  /// A policy that is a part of a role.
  static let rolePolicy = Handler("AWS::IAM::RolePolicy", of: .iam, id: "PolicyName|RoleName") {
    Create(
      "PutRolePolicy", ["RoleName", "PolicyName", .field("PolicyDocument", .jsonText)], retries: [.principals],
      overwrites: true)
    Sets(
      "PolicyDocument", by: "PutRolePolicy", ["RoleName", "PolicyName", .field("PolicyDocument", .jsonText)],
      removed: .kept, retries: [.principals])
    Reads("GetRolePolicy", ["RoleName", "PolicyName"], maps: [.field("PolicyDocument", .jsonText)])
    Deletes("DeleteRolePolicy", ["RoleName", "PolicyName"])
    Finds.identity(same: ["PolicyDocument"])
    Traits(
      comparisons: ["PolicyDocument": .document], exclusive: [], holds: ["RoleName"],
      identities: [["RoleName", "PolicyName"]])
  }
}
