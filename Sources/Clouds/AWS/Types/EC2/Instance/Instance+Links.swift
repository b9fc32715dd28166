import AWSClient
import InfraModel
import Provider

/// The instance profile that a machine has.
enum InstanceProfileLink {
  static let uses: [Use] = [
    "DescribeIamInstanceProfileAssociations", "AssociateIamInstanceProfile", "ReplaceIamInstanceProfileAssociation",
    "DisassociateIamInstanceProfile",
  ]

  @Sendable
  static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let filter: Value = ["Name": "instance-id", "Values": [.string(scope.id.text)]]
    let answer = try await cloud.ask("DescribeIamInstanceProfileAssociations", ["Filters": [filter]])
    let association = answer["IamInstanceProfileAssociations"]?.list?.first {
      $0["State"] == "associated" || $0["State"] == "associating"
    }?["AssociationId"]
    let retries = [Retry(on: ["InvalidParameterValue"], saying: "instance profile", for: 120)]
    switch (association, scope["IamInstanceProfile"]) {
    case (nil, nil): break
    case (let association?, nil):
      _ = try await cloud.change("DisassociateIamInstanceProfile", ["AssociationId": association])
    case (nil, let profile?):
      _ = try await cloud.change(
        "AssociateIamInstanceProfile", ["InstanceId": .string(scope.id.text), "IamInstanceProfile": ["Name": profile]],
        retries: retries)
    case (let association?, let profile?):
      _ = try await cloud.change(
        "ReplaceIamInstanceProfileAssociation",
        ["AssociationId": association, "IamInstanceProfile": ["Name": profile]], retries: retries)
    }
  }
}

/// Documents of Systems Manager that a machine is associated with.
enum InstanceAssociations {
  static let uses: [Use] = [Use("DeleteAssociation", of: .ssm), Use("CreateAssociation", of: .ssm)]

  @Sendable
  static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let before = scope.previous["SsmAssociations"]?.list ?? []
    let after = scope["SsmAssociations"]?.list ?? []
    let instance: Value = .string(scope.id.text)
    for association in scope.removable("SsmAssociations") where !after.contains(association) {
      do {
        _ = try await cloud.change(
          "DeleteAssociation", ["Name": association["DocumentName"] ?? .null, "InstanceId": instance], of: .ssm)
      } catch {
        guard error.code == "AssociationDoesNotExist" else { throw error }
      }
    }
    for association in after where !before.contains(association) {
      let parameters = (association["AssociationParameters"]?.list ?? []).compactMap { parameter in
        parameter["Key"]?.string.map { ($0, parameter["Value"] ?? []) }
      }
      var input: [String: Value] = ["Name": association["DocumentName"] ?? .null, "InstanceId": instance]
      if !parameters.isEmpty { input["Parameters"] = .object(Dictionary(parameters, uniquingKeysWith: { $1 })) }
      _ = try await cloud.change("CreateAssociation", input, of: .ssm)
    }
  }
}
