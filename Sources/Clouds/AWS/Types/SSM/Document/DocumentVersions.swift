import AWSClient
import InfraModel
import Provider

/// The versions of a document, one of which is the default.
enum DocumentVersions {
  static let uses: [Use] = [
    "GetDocument", "ListDocumentVersions", "UpdateDocument", "UpdateDocumentDefaultVersion",
  ]

  /// Makes a version of what is declared the default: a new one, or that which has the same content already, as after a
  /// change that is taken back.
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
      guard error.code == "DuplicateDocumentContent" else { throw error }
      version = try await same(input["Content"], name, cloud)
      guard version != nil else { throw error }
    }
    guard let version else { return }
    _ = try await cloud.change("UpdateDocumentDefaultVersion", ["Name": name, "DocumentVersion": version])
  }

  /// The newest version with a content.
  private static func same(
    _ content: Value?, _ name: Value, _ cloud: CloudCalls
  ) async throws(ProviderError) -> Value? {
    let listed = try await cloud.ask("ListDocumentVersions", ["Name": name])["DocumentVersions"]?.list ?? []
    let numbers = listed.compactMap { $0["DocumentVersion"]?.string.flatMap { Int64($0) } }.sorted(by: >)
    for number in numbers {
      let version = Value.string("\(number)")
      let told = try await cloud.askIfPresent("GetDocument", ["Name": name, "DocumentVersion": version])
      if let other = told?["Content"], isSame(other, content) { return version }
    }
    return nil
  }

  private static func isSame(_ one: Value, _ other: Value?) -> Bool {
    func parsed(_ value: Value?) -> Value? { (value?.string).flatMap { try? JSON.parse($0) } ?? value }
    return parsed(one) == parsed(other)
  }
}
