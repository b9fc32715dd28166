package import InfraModel

/// What a recorded call must have for it to be about a property of a resource.
package struct TrailMark: Hashable, Sendable {
  /// What a call of the operation does.
  package enum Effect: Hashable, Sendable {
    /// It sets the value to what its request has; the request that would set it to what runs now, `nil` where that is
    /// nothing. Without the member it leaves the value, or takes it back where it replaces the whole.
    case sets(Value?, replacesWhole: Bool)
    /// It may set the value; its request does not say to what.
    case maySet
    /// It takes the value away.
    case removes
    /// It adds or changes elements that its request has.
    case adds
    /// It takes away elements that its request names.
    case takesAway
    /// The resource is gone after it.
    case deletes
  }

  package let source: String
  package let operation: String
  /// The members of the request that name the resource, dotted where nested, each with the texts that may stand there.
  package let identity: [String: Set<String>]
  package let effect: Effect

  package init(source: String, operation: String, identity: [String: Set<String>], effect: Effect) {
    self.source = source
    self.operation = operation
    self.identity = identity
    self.effect = effect
  }

  /// Whether a call is of the operation and names the resource.
  func fits(_ event: TrailEvent) -> Bool {
    guard event.source == source, event.operation == operation, !identity.isEmpty else { return false }
    return identity.allSatisfy { member, texts in
      guard let found = TrailRequest.member(member[...].split(separator: ".")[...], of: event.request) else {
        return false
      }
      let leaves = TrailRequest.leaves(found)
      return leaves.count == 1 && texts.contains { TrailRequest.isSame($0, leaves[0]) }
    }
  }
}

/// How records spell requests: names with a small first letter, lists of EC2 as sets of items, every text as it was sent.
enum TrailRequest {
  /// Members that records call otherwise than the API.
  /// Source: records in the CloudTrail User Guide and in those of the services.
  private static let otherNames = ["bucket": "bucketname", "resources": "resourcesset", "tags": "tagset"]

  /// The value at a path; `nil` where the request does not have it.
  static func member(_ path: ArraySlice<Substring>, of value: Value) -> Value? {
    guard let name = path.first?.lowercased() else { return value }
    guard let members = value.object else { return nil }
    let names = [name, otherNames[name]].compactMap(\.self)
    for name in names {
      if let found = members.first(where: { $0.key.lowercased() == name }) {
        return member(path.dropFirst(), of: found.value)
      }
    }
    return nil
  }

  /// Whether a request has what another one would have, as far as that goes; `nil` where it lacks a member of it.
  static func has(_ wanted: Value, in request: Value) -> Bool? {
    guard case .object(let members) = wanted, !members.isEmpty else { return leaves(wanted) == leaves(request) }
    let request = document(in: request) ?? request
    var isSame = true
    for (name, value) in members {
      guard let found = member([name[...]], of: request), let same = has(value, in: found) else { return nil }
      isSame = isSame && same
    }
    return isSame
  }

  /// All texts in a value, sorted. A text that is a JSON document counts as what it holds.
  static func leaves(_ value: Value) -> [String] {
    var found: [String] = []
    collect(value, into: &found)
    return found.sorted()
  }

  private static func collect(_ value: Value, into found: inout [String]) {
    switch value {
    case .object(let members): for member in members.values { collect(member, into: &found) }
    case .list(let elements): for element in elements { collect(element, into: &found) }
    default:
      if let document = document(in: value) {
        collect(document, into: &found)
      } else if let text = value.plainText, !text.isEmpty {
        found.append(text)
      }
    }
  }

  /// What a text holds that is a JSON object or list.
  private static func document(in value: Value) -> Value? {
    guard let text = value.string, text.hasPrefix("{") || text.hasPrefix("[") else { return nil }
    return try? JSON.parse(text)
  }

  /// Whether two texts name the same thing: they are equal without regard to letter case, or one is the name at the end of
  /// the other, which is an ARN.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one == other || isEnd(one, of: other) || isEnd(other, of: one)
  }

  private static func isEnd(_ name: String, of arn: String) -> Bool {
    guard arn.hasPrefix("arn:"), !name.hasPrefix("arn:"), !name.isEmpty, arn.hasSuffix(name) else { return false }
    return arn.dropLast(name.count).last.map { $0 == ":" || $0 == "/" } ?? false
  }
}
