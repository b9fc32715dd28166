import AWSClient
import InfraModel
import Provider

/// The versions of a document, one of which is the default.
enum DocumentVersions {
  static let uses: [Use] = [
    "DescribeDocument", "GetDocument", "ListDocumentVersions", "UpdateDocument", "UpdateDocumentDefaultVersion",
  ]

  /// Makes a version of what is declared the default: a new one, or the one that is the same already, as after a change
  /// that is taken back or an answer that was lost.
  @Sendable static func add(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let fields: [Field] = [
      "Name", SSM.content, "DocumentFormat", "TargetType", "VersionName", "Attachments",
      .constant("$LATEST", as: "DocumentVersion"),
    ]
    let input = cloud.input(fields, scope)
    let name = Value.string(scope.id.text)
    var version: Value?
    do {
      version = try await cloud.change("UpdateDocument", input)["DocumentDescription"]?["DocumentVersion"]
    } catch {
      guard duplicates.contains(error.code ?? "") else { throw error }
      version = try await same(as: input, name, cloud)
      guard version != nil else { throw error }
    }
    guard let version else { return }
    _ = try await cloud.change("UpdateDocumentDefaultVersion", ["Name": name, "DocumentVersion": version])
  }

  private static let duplicates: Set<String> = ["DuplicateDocumentContent", "DuplicateDocumentVersionName"]

  /// The newest version that has what a call would give it.
  private static func same(
    as input: [String: Value], _ name: Value, _ cloud: CloudCalls
  ) async throws(ProviderError) -> Value? {
    func differs(_ told: Value, _ member: String) -> Bool { input[member] != nil && told[member] != input[member] }
    let listed = try await cloud.ask("ListDocumentVersions", ["Name": name])["DocumentVersions"]?.list ?? []
    let alike = listed.filter { !differs($0, "VersionName") && !differs($0, "DocumentFormat") }
    let numbers = alike.compactMap { $0["DocumentVersion"]?.string.flatMap { Int64($0) } }.sorted(by: >)
    for number in numbers {
      let version = Value.string("\(number)")
      let call = ["Name": name, "DocumentVersion": version]
      guard let content = try await cloud.askIfPresent("GetDocument", call)?["Content"],
        isSame(content, input["Content"])
      else { continue }
      if input["TargetType"] == nil { return version }
      // A list does not tell it.
      let told = try await cloud.askIfPresent("DescribeDocument", call)?["Document"]
      if let told, !differs(told, "TargetType") { return version }
    }
    return nil
  }

  private static func isSame(_ one: Value, _ other: Value?) -> Bool {
    func parsed(_ value: Value?) -> Value? { (value?.string).flatMap { try? JSON.parse($0) } ?? value }
    return parsed(one) == parsed(other)
  }
}
