import InfraModel
import Planner

extension Rule {
  static let versions = [oneVersion]

  /// Lambda publishes nothing while code and configuration are as they were published last, and gives that version back:
  /// https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html
  private static let oneVersion = Rule(.sameVersion, "An environment publishes one version of a function.") {
    declared in
    var first: [Address: ResourceNode] = [:]
    return declared.resources("AWS::Lambda::Version").compactMap { version in
      guard let function = declared.target(version.properties["FunctionName"]) else { return nil }
      guard let other = first[function.address] else {
        first[function.address] = version
        return nil
      }
      return version.diagnostic(
        .sameVersion, "it would be the same version as \(other.address): both publish \(function.address) as it is",
        property: "FunctionName", notes: [other.note("is declared here")], fix: "keep one of them")
    }
  }
}
