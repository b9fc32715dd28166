internal import InfraModel
internal import Sandbox

/// Which things in the sandbox belong to which records.
struct Ownership {
  /// Kinds of which everything in the base is in a record: what is more of them is nobody's.
  private let managed: Set<String>
  /// Those of which everything bears the operation's mark: what does not is the cloud's own (a key that it manages).
  private let marked: Set<String>

  init(base: Base) {
    let records = base.state.resources.values.map(\.self)
    let kinds = Dictionary(grouping: base.records, by: \.key.kind).filter { kind in
      kind.value.allSatisfy { Self.owns(records, $0) }
    }
    managed = Set(kinds.keys)
    marked = Set(kinds.filter { $0.value.allSatisfy(\.isMarked) }.keys)
  }

  /// What `infra` made, by its kind or by the operation's mark, that stays and is in no record.
  func unowned(in sandbox: Sandbox, by state: State) -> [Record] {
    let owners = state.resources.values.map(\.self)
    let records = sandbox.records
    let foreign = Set(records.filter { marked.contains($0.key.kind) && !$0.isMarked }.map(\.key))
    return records.filter { record in
      (record.isMarked || managed.contains(record.key.kind) && !foreign.contains(record.key))
        && !record.transitions.contains(where: \.isEnd) && !Self.isTheCloudsOwn(record) && !Self.owns(owners, record)
        && foreign.isDisjoint(with: sandbox.targets(of: record))
    }
  }

  /// What ECS keeps of what was deregistered, and what services and groups make and end by themselves.
  private static func isTheCloudsOwn(_ record: Record) -> Bool {
    switch record.key.kind {
    case "ecs.task", "ecs.family": true
    // A proxy has one from its beginning to its end.
    case "rds.proxy-target-group": true
    case "ecs.task-definition": record["status"] == "INACTIVE"
    case "elasticache.cluster": record["ReplicationGroupId"] != nil
    default: false
    }
  }

  func owns(_ owner: ResourceRecord, _ record: Record) -> Bool { Self.owns([owner], record) }

  /// Whether one of some records of the same service is this. Where types of the service are called like the kind,
  /// only they count: a role and an instance profile may have one name.
  private static func owns(_ owners: [ResourceRecord], _ record: Record) -> Bool {
    let parts = record.key.kind.split(separator: ".").map { $0.filter { $0 != "-" } }
    guard parts.count == 2 else { return false }
    let ids = [record.id, record.arn].compactMap(\.self)
    let ofService = owners.filter { owner in
      let names = owner.type.name.lowercased().split(separator: ":", omittingEmptySubsequences: true)
      guard names.count == 3, (services[String(names[1])] ?? String(names[1])) == parts[0] else { return false }
      return owner.ids.contains { ids.contains($0) }
    }
    let alike = ofService.filter { $0.type.name.lowercased().hasSuffix(parts[1]) }
    return !alike.isEmpty || ofService.contains { !Self.names.contains($0.type.name) || !isNamed(record) }
  }

  /// Services whose resources the sandbox has under another name.
  private static let services = [
    "docdb": "rds", "elasticloadbalancingv2": "elbv2", "certificatemanager": "acm", "cognito": "cognitoidp",
  ]

  /// Types whose identifiers are names, so that one of another type may have the same.
  private static let names: Set<String> = [
    "AWS::IAM::Role", "AWS::IAM::InstanceProfile", "AWS::RDS::DBInstance", "AWS::RDS::DBSubnetGroup",
    "AWS::RDS::DBParameterGroup", "AWS::Lambda::Function",
  ]

  private static func isNamed(_ record: Record) -> Bool {
    ["iam", "rds"].contains(record.key.kind.prefix { $0 != "." })
  }
}

extension ResourceRecord {
  /// Its identifier, whole, in parts, and as the sandbox joins them; predecessors that are still to be deleted too.
  fileprivate var ids: [String] {
    ([id] + deposed.map(\.id)).flatMap { id in
      [id.text, id.parts.joined(separator: "/")] + id.parts.map(String.init)
    }
  }
}

extension Record {
  /// Whether it bears the mark of an operation.
  fileprivate var isMarked: Bool { tags["infra:operation"] != nil }
}
