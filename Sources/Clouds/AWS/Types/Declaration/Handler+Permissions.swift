public import AWSClient

/// What is done with a resource.
public enum LifecycleVerb: String, Hashable, Sendable, CaseIterable {
  case create, read, update, delete, find, backUp, announce, run, rollOut
}

extension Handler {
  /// Every operation that an act may call, from the declaration alone; each once, in the order of the parts.
  public func operations(for verb: LifecycleVerb) -> [(service: Service, operation: String)] {
    var uses: [Use]
    switch verb {
    case .create:
      uses = puts + create.mutation.uses + settings.flatMap(\.usesOfCreate) + tags(isUpdate: false)
      uses += supplies?.uses ?? []
    case .update:
      uses = puts + settings.flatMap(\.usesOfUpdate) + tags(isUpdate: true)
      uses += (supplies?.uses ?? []) + (rotates?.uses ?? [])
    case .delete: uses = deletes.before.flatMap(\.uses) + deletes.mutation.uses + (deletes.leftovers?.uses ?? [])
    case .backUp: uses = backsUp?.uses ?? []
    case .run: return hosts == nil ? [] : Hosts.uses.map { ($0.service ?? service, $0.operation) }
    case .rollOut: return (rollsOut?.uses ?? []).map { ($0.service ?? service, $0.operation) }
    case .announce: return (announces?.uses ?? []).map { ($0.service ?? service, $0.operation) }
    case .find: uses = finds.uses
    case .read: uses = []
    }
    // Whatever changes something also reads it back; a finder by tag or name is a read.
    uses += reads.uses + furtherReads.flatMap(\.uses)
    if verb == .read { uses += names.flatMap(\.uses) }
    if case .call(let call, _) = tags?.place { uses.append(Use(call.operation, of: call.service)) }
    var seen: Set<Use> = []
    return uses.map { Use($0.operation, of: $0.service ?? service) }.filter { seen.insert($0).inserted }.map {
      ($0.service ?? service, $0.operation)
    }
  }

  /// The IAM actions that an act needs (`ec2:CreateVpc`), sorted.
  public func permissions(for verb: LifecycleVerb) -> [String] {
    Set(operations(for: verb).map { IAMAction.name($0.service, $0.operation) }).sorted()
  }

  /// How many changing calls creating these properties takes, when every list has one element.
  public func callsToCreate(_ properties: Set<String>) -> Int {
    let later = properties.subtracting(create.properties)
    let tagCalls = tags.map { $0.onCreate == .none && later.contains($0.property) } == true ? 1 : 0
    return create.mutation.uses.count + settings.count { !later.isDisjoint(with: $0.properties) } + tagCalls
  }

  private var puts: [Use] { uploads.isEmpty ? [] : Uploads.uses }

  private func tags(isUpdate: Bool) -> [Use] {
    guard let tags else { return [] }
    // EC2 asks for CreateTags where tags ride on the create, too.
    let isNeeded: Bool =
      switch tags.onCreate {
      case .none, .specification: true
      default: isUpdate
      }
    guard isNeeded else { return [] }
    let calls = [tags.add, isUpdate ? tags.remove : nil].compactMap(\.self)
    return calls.map { Use($0.operation, of: $0.service) } + (tags.replace?.uses ?? [])
  }
}

extension Handler.Setting {
  var usesOfCreate: [Use] {
    switch self {
    case .sets(let sets): sets.mutation.uses
    case .members(let members): [Use(members.add.operation, of: members.add.service)]
    }
  }

  var usesOfUpdate: [Use] {
    switch self {
    case .sets(let sets):
      if case .by(let mutation) = sets.removal { sets.mutation.uses + mutation.uses } else { sets.mutation.uses }
    case .members(let members): members.calls.map { Use($0.operation, of: $0.service) }
    }
  }
}

extension Members {
  /// Every call that it may make.
  var calls: [Call] { if case .call(let call) = modification { [add, remove, call] } else { [add, remove] } }
}
