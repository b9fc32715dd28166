internal import InfraModel

/// Writes a policy in Swift by its statements, where they are of the usual form.
struct PolicyText {
  /// How a text of the policy is written.
  let text: (Value) -> String?

  /// The policy; `nil` where it has something that statements do not say.
  func policy(_ value: Value) -> String? {
    guard let members = value.object, members["Version"] == "2012-10-17",
      Set(members.keys).isSubset(of: ["Version", "Id", "Statement"])
    else { return nil }
    let listed = members["Statement"]?.list ?? members["Statement"].map { [$0] } ?? []
    let statements = listed.compactMap(statement)
    guard !listed.isEmpty, statements.count == listed.count else { return nil }
    let id = members["Id"].flatMap(\.string)
    guard members["Id"] == nil || id != nil else { return nil }
    let opening = id.map { "PolicyDocument(id: \(SwiftText.literal($0))) {" } ?? "PolicyDocument {"
    return opening + "\n" + statements.map { $0 + "\n" }.joined() + "}"
  }

  private func statement(_ value: Value) -> String? {
    guard let members = value.object,
      Set(members.keys).isSubset(of: ["Effect", "Action", "Resource", "Principal", "Sid"]),
      let word = ["Allow": "allow", "Deny": "deny"][members["Effect"]?.string ?? ""],
      let actions = texts(members["Action"]), !actions.isEmpty
    else { return nil }
    var arguments = actions
    if let resource = members["Resource"] {
      guard let resources = texts(resource), let first = resources.first else { return nil }
      arguments.append("on: \(first)")
      arguments += resources.dropFirst()
    }
    if let principal = members["Principal"] {
      guard let who = self.principal(principal) else { return nil }
      arguments.append("to: \(who)")
    }
    if let id = members["Sid"] {
      guard let text = id.string else { return nil }
      arguments.append("id: \(SwiftText.literal(text))")
    }
    return "Statement.\(word)(\(arguments.joined(separator: ", ")))"
  }

  private func principal(_ value: Value) -> String? {
    if value == "*" { return ".everyone" }
    guard let (kind, who) = value.object?.first, value.object?.count == 1, let names = texts(who), !names.isEmpty else {
      return nil
    }
    switch kind {
    // Its names are Swift Strings, not Inputs.
    case "Service": return who.isConcrete ? ".service(\(names.joined(separator: ", ")))" : nil
    case "AWS": return ".aws(\(names.joined(separator: ", ")))"
    case "Federated": return names.count == 1 ? ".federated(\(names[0]))" : nil
    default: return nil
    }
  }

  /// One text or several.
  private func texts(_ value: Value?) -> [String]? {
    guard let value else { return nil }
    let listed = value.list ?? [value]
    let written = listed.compactMap(text)
    return written.count == listed.count ? written : nil
  }
}
