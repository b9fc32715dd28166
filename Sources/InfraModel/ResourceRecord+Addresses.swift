extension ResourceRecord {
  /// The record with other addresses for the resources that it needs and refers to.
  public func readdressed(_ address: (Address) -> Address) -> ResourceRecord {
    var record = self
    record.dependencies = dependencies.map(address)
    record.declared = declared?.mapValues { $0.readdressed(address) }
    return record
  }
}
