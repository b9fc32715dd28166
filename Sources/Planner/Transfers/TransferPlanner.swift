public import InfraModel

/// Plans what a move or a forget does to the states: pure, as the planner of changes is.
public struct TransferPlanner: Sendable {
  let source: State
  /// What the source declares; `nil` where it is declared no longer.
  let sourceGraph: Graph?
  /// The state that the resources go to; the source itself for a move inside of it and where they are forgotten.
  let target: State
  let targetGraph: Graph?

  /// - Parameters:
  ///   - source: The state that the resources are in, with what it declares.
  ///   - target: The state that they go to; `nil` for the source itself.
  public init(from source: State, _ sourceGraph: Graph?, to target: (state: State, graph: Graph?)?) {
    self.source = source
    self.sourceGraph = sourceGraph
    self.target = target?.state ?? source
    targetGraph = target == nil ? sourceGraph : target?.graph
  }

  var isWithin: Bool { source.environment == target.environment }

  /// - Throws: everything that stands against it.
  public func plan(_ request: TransferRequest) throws(Diagnostics) -> ResourceTransfer {
    var problems: [TransferProblem] = []
    let addresses = addresses(of: request, &problems)
    let declared = request.target == nil ? nil : targetGraph?.resources.byAddress
    var transfer = ResourceTransfer(rows: [], warnings: [], moved: [], remaining: [:])
    func current(_ address: Address) -> Address { (addresses[address] ?? address) ?? address }
    let crossing = isWithin && request.target != nil ? [:] : addresses
    for (address, record) in source.resources.sorted(by: { $0.key < $1.key }) {
      guard let destination = addresses[address] else {
        transfer.remaining[address] =
          crossing.isEmpty
          ? record.readdressed(current) : record.detached(from: source) { crossing[$0] != nil }
        continue
      }
      transfer.rows.append(.init(record, to: destination, at: destination.flatMap { declared?[$0]?.position }))
      guard let destination else { continue }
      var moved = crossing.isEmpty ? record : record.detached(from: source) { crossing[$0] == nil }
      moved = moved.readdressed(current)
      if isWithin { moved.move(to: destination) } else { moved.address = destination }
      transfer.moved.append(moved)
    }
    problems += conflicts(transfer, request)
    guard problems.isEmpty else { throw Diagnostics(problems.map(\.diagnostic)) }
    transfer.warnings = warnings(transfer, request).map(\.diagnostic)
    return transfer
  }

  /// Where each resource of the selection goes: an address, or `nil` for nowhere.
  private func addresses(
    of request: TransferRequest, _ problems: inout [TransferProblem]
  ) -> [Address: Address?] {
    var addresses: [Address: Address?] = [:]
    for selected in request.selection {
      let found = source.resources.keys.filter { $0.isWithin(selected) }
      if found.isEmpty {
        problems.append(.unknown(selected, source.environment, known: source.resources.keys.map(\.path).sorted()))
      }
      for address in found { addresses[address] = .some(request.address(of: address, in: selected)) }
    }
    return addresses
  }
}

extension ResourceRecord {
  /// The record without references to resources that are in another state afterwards: what they gave stands in their
  /// place.
  fileprivate func detached(from state: State, _ isElsewhere: (Address) -> Bool) -> ResourceRecord {
    guard dependencies.contains(where: isElsewhere) else { return self }
    var record = self
    record.dependencies.removeAll(where: isElsewhere)
    record.declared = record.declared?.mapValues { $0.detached(from: state, isElsewhere) }
    return record
  }
}

extension Value {
  fileprivate func detached(from state: State, _ isElsewhere: (Address) -> Bool) -> Value {
    mapLeaves { leaf in
      switch leaf {
      case .reference(let reference) where isElsewhere(reference.address):
        state.resources[reference.address]?.value(of: reference.property) ?? leaf
      case .secret(.stored(let secret, let key)):
        .secret(.stored(secret: secret.detached(from: state, isElsewhere), key: key))
      default: leaf
      }
    }
  }
}
