extension ResourceRecord {
  /// The record with other addresses for the resources that it needs and refers to.
  public func readdressed(_ address: (Address) -> Address) -> ResourceRecord {
    var record = self
    record.dependencies = dependencies.map(address)
    record.startedWith = Dictionary(startedWith.map { (address($0.key), $0.value) }) { $1 }
    record.declared = declared?.mapValues { $0.readdressed(address) }
    return record
  }
}
