package import Importing
package import InfraModel

/// What a stack of CloudFormation comes to here: its resources by the identifiers that they are read by.
///
/// Types have the same names there and here. The identifier of a resource is what the stack calls its physical identifier,
/// or, where it is made of several parts, what the template declares of them and the physical identifier for the rest.
package struct StackTakeover: Sendable {
  /// A resource as the stack has it (`DescribeStackResources`).
  package struct Member: Hashable, Sendable {
    package var logicalID: String
    package var physicalID: String
    package var type: ResourceType
    /// The state of the last operation on it (`CREATE_COMPLETE`).
    package var status: String

    package init(logicalID: String, physicalID: String, type: ResourceType, status: String) {
      self.logicalID = logicalID
      self.physicalID = physicalID
      self.type = type
      self.status = status
    }
  }

  package private(set) var resources: [FoundResource] = []
  /// What is not taken over: logical identifiers, and why.
  package private(set) var left: [(source: String, reason: String)] = []
  private let template: [String: Value]
  private let physical: [String: String]
  private let parameters: [String: String]

  /// - Parameters:
  ///   - template: With `Resources`; null where it is not known, so that each may refer to all that were made before it.
  ///   - members: In the order in which they were made.
  ///   - parameters: The stack's, and CloudFormation's own (`AWS::Region`), by their names.
  ///   - identifier: What a type's identifier is made of; `nil` for a type that is not known.
  package init(
    template: Value, members: [Member], parameters: [String: String], region: String,
    identifier: (ResourceType) -> [String]?
  ) {
    self.template = template["Resources"]?.object ?? [:]
    self.parameters = parameters
    physical = Dictionary(members.map { ($0.logicalID, $0.physicalID) }) { first, _ in first }
    var before: Set<String> = []
    for member in members {
      defer { before.insert(member.logicalID) }
      if let reason = Self.refusal(of: member) {
        left.append((member.logicalID, reason))
        continue
      }
      guard let names = identifier(member.type) else {
        left.append((member.logicalID, "infra does not know the type \(member.type)"))
        continue
      }
      guard let id = self.identifier(of: member, names) else {
        left.append(
          (
            member.logicalID,
            "its identifier is made of \(names.joined(separator: " and ")), which the stack does not name"
          ))
        continue
      }
      resources.append(
        FoundResource(
          source: member.logicalID, blocks: [member.logicalID], needs: needs(of: member.logicalID) ?? before,
          name: member.logicalID, type: member.type, id: id, region: region))
    }
  }

  private static func refusal(of member: Member) -> String? {
    let namespace = member.type.name.prefix { $0 != ":" }
    if member.type == "AWS::CloudFormation::Stack" { return "it is a stack of its own: import \(member.physicalID)" }
    if namespace != "AWS" || member.type.name.hasPrefix("AWS::CloudFormation::") || member.type == "AWS::CDK::Metadata"
    {
      return "it is CloudFormation's own, and nothing in the cloud"
    }
    if member.physicalID.isEmpty || member.status.hasPrefix("DELETE_") || member.status == "CREATE_FAILED" {
      return "the stack has no such resource: \(member.status)"
    }
    return nil
  }

  /// Records are known by what they are of, though the registry made an identifier up.
  private static let joined: [ResourceType: [String]] = [
    "AWS::Route53::RecordSet": ["HostedZoneId", "Name", "Type", "SetIdentifier"]
  ]

  private func identifier(of member: Member, _ names: [String]) -> ResourceID? {
    let declared = template[member.logicalID]?["Properties"]
    if let parts = Self.joined[member.type] {
      let texts = parts.compactMap { declared?[path: $0] }.map(text)
      return texts.contains(nil) ? nil : ResourceID(texts.compactMap(\.self).joined(separator: "_"))
    }
    let given = member.physicalID.split(separator: "|", omittingEmptySubsequences: false)
    if names.count > 1, given.count == names.count { return ResourceID(member.physicalID) }
    var isTold = false
    var parts: [String] = []
    for name in names {
      if let value = declared?[path: name] {
        guard let text = text(value) else { return nil }
        parts.append(text)
      } else {
        guard !isTold else { return nil }
        isTold = true
        parts.append(member.physicalID)
      }
    }
    return ResourceID(parts: parts)
  }

  /// The text of a template's value, as far as it follows from the stack.
  private func text(_ value: Value) -> String? {
    if let text = value.plainText { return text }
    if let name = value["Ref"]?.string { return physical[name] ?? parameters[name] }
    // A name stands for the whole identifier wherever one is asked for.
    if let path = value["Fn::GetAtt"],
      let name = path[0]?.string ?? path.string?.split(separator: ".").first.map(String.init)
    {
      return physical[name]
    }
    if let form = value["Fn::Sub"]?.string {
      var output = ""
      var rest = form[...]
      while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
        guard let inner = text(["Ref": .string(String(rest[start.upperBound..<end]))]) else { return nil }
        output += rest[..<start.lowerBound] + inner
        rest = rest[rest.index(after: end)...]
      }
      return output + rest
    }
    return nil
  }

  /// Everything that a resource refers to, directly or not; `nil` without a template.
  private func needs(of name: String) -> Set<String>? {
    guard !template.isEmpty else { return nil }
    var found: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for other in template[next].map(Self.referred) ?? [] where physical[other] != nil && found.insert(other).inserted
      {
        open.append(other)
      }
    }
    return found.subtracting([name])
  }

  private static func referred(_ value: Value) -> Set<String> {
    switch value {
    case .list(let elements): return elements.reduce(into: []) { $0.formUnion(referred($1)) }
    case .object(let members):
      var found: Set<String> = []
      for (key, inner) in members {
        switch (key, inner) {
        case ("Ref", .string(let name)): found.insert(name)
        case ("Fn::GetAtt", .list(let path)): path.first?.string.map { _ = found.insert($0) }
        case ("Fn::GetAtt", .string(let path)): found.insert(String(path.prefix { $0 != "." }))
        case ("DependsOn", .string(let name)): found.insert(name)
        case ("DependsOn", .list(let names)): found.formUnion(names.compactMap(\.string))
        case ("Fn::Sub", .string(let form)): found.formUnion(named(in: form))
        case ("Fn::Sub", .list(let parts)):
          found.formUnion(parts.first?.string.map(named) ?? [])
          found.formUnion(referred(.list(Array(parts.dropFirst()))))
        default: found.formUnion(referred(inner))
        }
      }
      return found
    default: return []
    }
  }

  /// The names in `${Name}` and `${Name.Attribute}`.
  private static func named(in form: String) -> Set<String> {
    Set(form.split(separator: "${").dropFirst().map { String($0.prefix { $0 != "}" && $0 != "." }) })
  }
}
