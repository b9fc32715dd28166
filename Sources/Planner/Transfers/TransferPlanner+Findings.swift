internal import InfraModel

extension TransferPlanner {
  /// What stands against a move.
  func conflicts(_ transfer: ResourceTransfer, _ request: TransferRequest) -> [TransferProblem] {
    guard request.target != nil else { return [] }
    var found: [TransferProblem] = []
    if !isWithin, let here = source.account, let there = targetGraph?.account ?? target.account, here != there {
      found.append(.otherAccount(from: source.environment, here, to: target.environment, there))
    }
    let standing = isWithin ? transfer.remaining : target.resources
    let holders = Dictionary(
      standing.values.flatMap { record in record.identities.map { ($0, record.address) } },
      uniquingKeysWith: { first, _ in first })
    let declared = targetGraph?.resources.byAddress ?? [:]
    var taken: [Address: Address] = [:]
    for row in transfer.rows {
      guard let address = row.address else { continue }
      if !address.isWellFormed { found.append(.badAddress(row.record.address, address)) }
      if standing[address] != nil || taken.updateValue(row.record.address, forKey: address) != nil {
        found.append(.taken(row.record.address, target.environment, by: address, isSame: false))
      } else if let other = row.record.identities.lazy.compactMap({ holders[$0] }).first {
        found.append(.taken(row.record.address, target.environment, by: other, isSame: true))
      }
      if let node = declared[address] {
        let region = node.region ?? targetGraph?.region ?? target.region
        if node.type != row.record.type {
          found.append(.otherKind(row.record, node, target.environment, region: nil))
        } else if region != row.record.region {
          found.append(.otherKind(row.record, node, target.environment, region: region))
        }
      } else if !isWithin, row.record.region != targetGraph?.region ?? target.region {
        found.append(
          .otherRegion(row.record, target.environment, region: targetGraph?.region ?? target.region, at: address))
      }
    }
    return found
  }

  /// What of the declarations has to follow.
  func warnings(_ transfer: ResourceTransfer, _ request: TransferRequest) -> [TransferProblem] {
    var found: [TransferProblem] = []
    let gone = transfer.rows.filter { $0.address != $0.record.address || !isWithin }.map(\.record.address)
    if let sourceGraph {
      let nodes = sourceGraph.resources.byAddress
      let arriving = isWithin ? Set(transfer.rows.compactMap(\.address)) : []
      let still = gone.filter { !arriving.contains($0) }.compactMap { nodes[$0] }
      if !still.isEmpty { found.append(.stillDeclared(still, source.environment)) }
    }
    if request.target != nil {
      let nodes = targetGraph?.resources.byAddress ?? [:]
      let undeclared = transfer.rows.filter { row in row.address.map { nodes[$0] == nil } ?? false }
      if !undeclared.isEmpty { found.append(.notDeclared(undeclared, target.environment)) }
    }
    if !isWithin || request.target == nil { found += references(transfer, request) }
    return found
  }

  /// The references that lead from one side to the other afterwards, those of the records that hold them.
  private func references(_ transfer: ResourceTransfer, _ request: TransferRequest) -> [TransferProblem] {
    let moved = Set(transfer.rows.map(\.record.address))
    var found: [TransferProblem] = []
    for record in source.resources.values.sorted(by: { $0.address < $1.address }) {
      let across = record.dependencies.filter { moved.contains($0) != moved.contains(record.address) }
      guard !across.isEmpty else { continue }
      if moved.contains(record.address) {
        if let target = request.target {
          found.append(.reaches(record, across, in: target, stays: source.environment))
        }
      } else {
        found.append(.dangles(record, across, to: request.target))
      }
    }
    return found
  }
}
