import InfraModel

extension State {
  /// The state with every move of a plan done, all at once: two resources may trade places.
  /// - Throws: ``ApplyError/addressTaken(_:)`` if another resource stands where one should go, so that none is lost.
  func moved(by plan: Plan) throws(ApplyError) -> State {
    var renamed: [Address: Address] = [:]
    for change in plan.changes {
      guard let former = change.previousAddress, former != change.address, resources[former] != nil else { continue }
      renamed[former] = change.address
    }
    guard !renamed.isEmpty else { return self }
    var result = self
    result.resources = [:]
    for (address, record) in resources.sorted(by: { $0.key < $1.key }) {
      var record = record.readdressed { renamed[$0] ?? $0 }
      record.move(to: renamed[address] ?? address)
      guard result.resources.updateValue(record, forKey: record.address) == nil else {
        throw .addressTaken(record.address)
      }
    }
    return result
  }
}
