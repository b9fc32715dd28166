import AWSClient
import InfraModel
import Provider

extension LookupWay {
  private static let image = "AWS::EC2::Image"

  /// The image that a parameter of Systems Manager names: AWS publishes its newest ones under `/aws/service/…`.
  ///
  /// Source: Systems Manager User Guide, "Discovering public parameters".
  static let imageByAlias = LookupWay(
    image, by: ["Alias"], [Use("GetParameter", of: .ssm), Use("DescribeImages", of: .ec2)]
  ) { scope throws(LookupFailure) in
    let alias = scope.text("Alias") ?? ""
    let parameter = try await scope.askOnce(.ssm, "GetParameter", ["Name": .string(alias)])["Parameter"] ?? [:]
    guard parameter["Type"] != "SecureString" else { throw .unusable("\(alias) is a secret parameter") }
    guard let id = parameter["Value"]?.string, id.hasPrefix("ami-") else {
      throw .unusable("\(alias) does not hold the identifier of an image")
    }
    var properties: [String: Value] = ["ImageId": .string(id)]
    if scope.request.attributes != ["ImageId"] {
      let answer = try await scope.ask(.ec2, "DescribeImages", ["ImageIds": [.string(id)]])
      properties.merge(answer["Images"]?[0]?.object ?? [:]) { $1 }
    }
    return [Candidate(name: id, properties: properties)]
  }

  /// The newest image of an owner whose name fits a pattern.
  static let newestImage = LookupWay(
    image, by: ["Owner", "Name"], optionally: ["Architecture"], [Use("DescribeImages", of: .ec2)]
  ) { scope throws(LookupFailure) in
    var filters: [Value] = [
      ["Name": "name", "Values": [.string(scope.text("Name") ?? "")]],
      ["Name": "state", "Values": ["available"]],
    ]
    if let architecture = scope.text("Architecture") {
      filters.append(["Name": "architecture", "Values": [.string(architecture)]])
    }
    let answer = try await scope.ask(
      .ec2, "DescribeImages", ["Owners": [.string(scope.text("Owner") ?? "")], "Filters": .list(filters)])
    // Of two that were made in the same second, the same one each time.
    let newest = (answer["Images"]?.list ?? []).max { left, right in age(left) < age(right) }
    guard let newest, let id = newest["ImageId"]?.string else { return [] }
    return [Candidate(name: id, properties: newest.object ?? [:])]
  }

  private static func age(_ image: Value) -> (String, String) {
    (image["CreationDate"].flatMap(\.plainText) ?? "", image["ImageId"]?.string ?? "")
  }
}
