extension ResourceRecord {
  /// The most addresses that are remembered.
  private static let mostFormer = 10

  /// Gives it another address, and remembers the one that it had.
  public mutating func move(to address: Address) {
    guard address != self.address else { return }
    formerAddresses = (formerAddresses.filter { $0 != address && $0 != self.address } + [self.address])
      .suffix(Self.mostFormer)
    self.address = address
  }

  /// Takes over the addresses that its predecessor had.
  public mutating func succeed(_ predecessor: ResourceRecord?) {
    formerAddresses = predecessor?.formerAddresses ?? formerAddresses
  }

  /// The record with other addresses for the resources that it needs and refers to.
  public func readdressed(_ address: (Address) -> Address) -> ResourceRecord {
    var record = self
    record.dependencies = dependencies.map(address)
    record.startedWith = Dictionary(startedWith.map { (address($0.key), $0.value) }) { $1 }
    record.declared = declared?.mapValues { $0.readdressed(address) }
    return record
  }
}
