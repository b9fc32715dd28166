public import InfraModel

extension Call {
  /// The tags of a create, from a map or from a list of pairs in any of the services' spellings.
  public func tags(_ member: String = "Tags") -> [String: String] { Self.tags(input[member]) }

  /// The tags that EC2's `TagSpecifications` have for a kind of resource (`vpc`).
  public func tags(specification: String) -> [String: String] {
    var tags: [String: String] = [:]
    for entry in list("TagSpecifications") where entry["ResourceType"]?.string == specification {
      tags.merge(Self.tags(entry["Tags"])) { _, last in last }
    }
    return tags
  }

  static func tags(_ value: Value?) -> [String: String] {
    switch value {
    case .object(let members): return members.compactMapValues(\.string)
    case .list(let pairs):
      var tags: [String: String] = [:]
      for pair in pairs {
        guard let key = (pair["Key"] ?? pair["key"] ?? pair["TagKey"])?.string else { continue }
        tags[key] = (pair["Value"] ?? pair["value"] ?? pair["TagValue"])?.string ?? ""
      }
      return tags
    default: return [:]
    }
  }
}

extension Kind.TagForm {
  /// The tags as a value of this form.
  public func value(_ tags: [String: String]) -> Value {
    switch self {
    case .none: .null
    case .list(_, let key, let value):
      .list(
        tags.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
          [key: .string($0.key), value: .string($0.value)]
        })
    case .map: .object(tags.mapValues { .string($0) })
    }
  }

  /// The member that holds the tags.
  public var member: String? {
    switch self {
    case .none: nil
    case .list(let member, _, _), .map(let member): member
    }
  }
}

extension Cloud {
  /// A record as its service tells it: its fields, and its tags in the kind's form.
  public func view(_ record: Record) -> Value {
    guard let kind = kinds[record.key.kind] else { return .object(record.fields) }
    var members = record.fields
    if let shown = kind.shown { members.merge(shown(self, record)) { _, last in last } }
    if let member = kind.tags.member { members[member] = kind.tags.value(record.tags) }
    return .object(members)
  }
}

extension Cloud {
  /// A record of any kind that EC2's tag specifications name, by its identifier; `nil` where there is none.
  public func find(tagged id: String, in region: String) -> Record? {
    for kind in kinds.values where kind.tagSpecification != nil {
      if let record = find(kind, id, in: region) { return record }
    }
    return nil
  }
}

/// How a service's tag calls name what they tag.
public enum TagTarget: Sendable {
  /// A member holds an ARN; the fault is for one that nothing has.
  case arn(_ member: String, FaultForm)
  /// A member holds the identifier of a record of a kind.
  case id(_ member: String, Kind)

  func record(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    switch self {
    case .arn(let member, let missing):
      let arn = try call.required(member)
      if let record = cloud.find(arn: arn) { return record }
      if arn.hasSuffix(":*"), let record = cloud.find(arn: String(arn.dropLast(2))) { return record }
      throw missing.fault(arn)
    case .id(let member, let kind): return try cloud.get(kind, try call.required(member), call)
    }
  }
}

extension Behavior {
  /// Adds tags to what a call names.
  public static func tag(_ target: TagTarget, tags member: String = "Tags") -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try target.record(cloud, call)
      try cloud.change(record) { $0.tags.merge(call.tags(member)) { _, last in last } }
      return [:]
    }
  }

  /// Takes tags off what a call names.
  public static func untag(_ target: TagTarget, keys member: String = "TagKeys") -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try target.record(cloud, call)
      try cloud.change(record) { record in for key in call.strings(member) { record.tags[key] = nil } }
      return [:]
    }
  }

  /// Tells the tags of what a call names.
  public static func listTags(_ target: TagTarget, as form: Kind.TagForm) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try target.record(cloud, call)
      return form.member.map { [$0: form.value(record.tags)] } ?? [:]
    }
  }
}
