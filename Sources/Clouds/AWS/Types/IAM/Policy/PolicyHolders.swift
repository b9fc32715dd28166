import InfraModel
import Provider

/// The roles, users and groups that have a copy of a policy.
struct PolicyHolders {
  /// One of them.
  struct Holder: Hashable, Sendable {
    let kind: Kind
    let name: String

    enum Kind: String, CaseIterable, Sendable {
      case role = "Role"
      case user = "User"
      case group = "Group"

      var property: String { rawValue + "s" }
    }

    var words: String { "\(kind.rawValue.lowercased()) \(name)" }
    var get: String { "Get\(kind.rawValue)Policy" }

    private func input(_ policy: String) -> [String: Value] {
      [kind.rawValue + "Name": .string(name), "PolicyName": .string(policy)]
    }

    /// The document of its copy; `nil` where it has none.
    func document(_ policy: String, _ cloud: CloudCalls) async throws(ProviderError) -> Value? {
      try await cloud.askIfPresent(get, input(policy))?["PolicyDocument"]
    }

    func put(_ scope: CallScope, _ cloud: CloudCalls) async throws(ProviderError) {
      let document = scope["PolicyDocument"] ?? .null
      let text: Value = if case .string = document { document } else { .string(JSON.canonicalText(document)) }
      _ = try await cloud.change(
        "Put\(kind.rawValue)Policy", input(scope.text("PolicyName")).merging(["PolicyDocument": text]) { $1 })
    }

    func delete(_ policy: String, _ cloud: CloudCalls) async throws(ProviderError) {
      _ = try await cloud.change("Delete\(kind.rawValue)Policy", input(policy))
    }
  }

  static let gets = Holder.Kind.allCases.map { Use("Get\($0.rawValue)Policy") }
  static let puts = Holder.Kind.allCases.map { Use("Put\($0.rawValue)Policy") }
  static let deletes = Holder.Kind.allCases.map { Use("Delete\($0.rawValue)Policy") }

  /// In the order of their kinds.
  let all: [Holder]

  /// Those that are declared.
  init(_ properties: [String: Value]) {
    all = Holder.Kind.allCases.flatMap { kind in
      (properties[kind.property]?.list ?? []).compactMap(\.string).map { Holder(kind: kind, name: $0) }
    }
  }

  /// Those that an identifier names.
  private init(of id: String) {
    all = id.split(separator: ":").dropFirst().compactMap { part in
      guard let slash = part.firstIndex(of: "/"), let kind = Holder.Kind(rawValue: part[..<slash].capitalized) else {
        return nil
      }
      return Holder(kind: kind, name: String(part[part.index(after: slash)...]))
    }
  }

  /// `reader:role/app:user/me`: no name has colons or slashes.
  func id(named policy: String) -> String {
    ([policy] + all.map { "\($0.kind.rawValue.lowercased())/\($0.name)" }).joined(separator: ":")
  }

  /// The declared holders where they are known, those of the identifier where they are not.
  private static func known(_ scope: CallScope) -> (policy: String, holders: [Holder]) {
    let name = scope["PolicyName"]?.string ?? scope.id.text.split(separator: ":").first.map(String.init) ?? ""
    let holders = PolicyHolders(scope.properties).all
    return (name, holders.isEmpty ? PolicyHolders(of: scope.id.text).all : holders)
  }

  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    let (policy, holders) = known(scope)
    var item: [String: Value] = ["Id": .string(scope.id.text), "PolicyName": .string(policy)]
    for holder in holders {
      guard let document = try await holder.document(policy, cloud) else { continue }
      item[holder.kind.property] = .list((item[holder.kind.property]?.list ?? []) + [.string(holder.name)])
      // One copy that was changed is enough for a difference.
      if item["PolicyDocument"] == nil || !IAM.isSame(document, scope["PolicyDocument"]) {
        item["PolicyDocument"] = document
      }
    }
    return item["PolicyDocument"] == nil ? Value?.none : .object(item)
  }

  /// Deletes every copy; one that is gone already does not keep the others.
  @Sendable static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let (policy, holders) = known(scope)
    var lenient = cloud
    lenient.isLenient = true
    for (index, holder) in holders.enumerated() {
      try await holder.delete(policy, index == holders.count - 1 ? cloud : lenient)
    }
  }
}

extension IAM {
  /// Whether two documents allow and deny the same.
  static func isSame(_ one: Value, _ other: Value?) -> Bool {
    guard let other else { return false }
    let normal = [one, other].map { document in
      AWSResources.Policy.normalForm(Value.document(document)) ?? Value.document(document)
    }
    return normal[0] == normal[1]
  }
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
