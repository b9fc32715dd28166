public import InfraModel

extension Cloud {
  /// A record that is not in the cloud yet, with a new identifier where the kind makes them.
  /// - Parameters:
  ///   - id: The identifier, for kinds whose caller gives it.
  ///   - fields: The members as the service answers with them.
  public mutating func new(
    _ kind: Kind, named id: String? = nil, _ call: Call, _ fields: [String: Value], tags: [String: String] = [:]
  ) -> Record {
    let id = id ?? identifier(kind.identifier)
    counter += 1
    var record = Record(
      key: key(kind, id, in: call.region), fields: fields, tags: tags, createdAt: now, ordinal: counter)
    if let field = kind.idField { record.fields[field] = .string(id) }
    if let form = kind.arn {
      let arn = text(form, record, call)
      record.arn = arn
      if let field = kind.arnField { record.fields[field] = .string(arn) }
    }
    return record
  }

  /// Puts a new record into the cloud.
  /// - Throws: The kind's fault where the identifier is taken or the quota is full; the other kind's where a link leads
  ///   nowhere.
  @discardableResult
  public mutating func insert(_ record: Record) throws(Fault) -> Record {
    guard let kind = kinds[record.key.kind] else { return record }
    if self[whole: record.key] != nil { throw kind.exists.fault(record.id) }
    try checkQuota(kind, record)
    try checkLinks(kind, record, before: nil)
    put(record, at: record.key)
    return record
  }

  /// ``new(_:named:_:_:tags:)`` and ``insert(_:)`` in one.
  @discardableResult
  public mutating func create(
    _ kind: Kind, named id: String? = nil, _ call: Call, _ fields: [String: Value], tags: [String: String] = [:],
    _ configure: (inout Record) -> Void = { _ in }
  ) throws(Fault) -> Record {
    var record = new(kind, named: id, call, fields, tags: tags)
    configure(&record)
    return try insert(record)
  }

  /// Changes a record.
  /// - Throws: The kind's fault where it is missing; the other kind's where a changed link leads nowhere.
  @discardableResult
  public mutating func change(
    _ kind: Kind, _ id: String, _ call: Call, _ body: (inout Record) throws(Fault) -> Void
  ) throws(Fault) -> Record {
    guard let before = self[whole: key(kind, id, in: call.region)] else { throw kind.missing.fault(id) }
    return try change(before, body)
  }

  /// Changes a record that is at hand.
  @discardableResult
  public mutating func change(
    _ record: Record, _ body: (inout Record) throws(Fault) -> Void
  ) throws(Fault) -> Record {
    guard let before = self[whole: record.key] else { return record }
    var after = before
    try body(&after)
    guard after != before else { return after }
    if let kind = kinds[record.key.kind] { try checkLinks(kind, after, before: before) }
    put(after, at: record.key)
    return after
  }

  /// Deletes a record, and those that follow it.
  /// - Throws: The kind's faults where it is missing or in use.
  @discardableResult
  public mutating func delete(_ kind: Kind, _ id: String, _ call: Call) throws(Fault) -> Record {
    guard let record = self[whole: key(kind, id, in: call.region)] else { throw kind.missing.fault(id) }
    try delete(record)
    return record
  }

  /// Deletes a record that is at hand, and those that follow it.
  public mutating func delete(_ record: Record) throws(Fault) {
    try checkUnused(record)
    erase(record)
  }

  /// Begins a deletion that takes time.
  /// - Parameters:
  ///   - changes: The fields as they are until then (`Status`: `deleting`).
  ///   - time: When it is gone (``Call/after(_:)``).
  @discardableResult
  public mutating func delete(
    _ record: Record, showing changes: [String: Value], at time: Double
  ) throws(Fault) -> Record {
    try checkUnused(record)
    let changed = try change(record) { record in
      record.stays()
      Paths.apply(changes, to: &record.fields)
      record.ends(at: time)
    }
    if time <= now { erase(changed) }
    return changed
  }

  /// Throws the kind's fault where others keep a record from being deleted.
  public func checkUnused(_ record: Record) throws(Fault) {
    guard let kind = kinds[record.key.kind] else { return }
    if referrers(of: record).contains(where: { blocks($0, record) }) { throw kind.inUse.fault(record.id) }
  }

  private func checkQuota(_ kind: Kind, _ record: Record) throws(Fault) {
    guard let quotas, let quota = kind.quota else { return }
    let limit = quotas[kind.name] ?? quota.limit
    if count(kind, in: record.key.region) >= limit { throw quota.fault.fault(record.id) }
  }

  private func checkLinks(_ kind: Kind, _ record: Record, before: Record?) throws(Fault) {
    for link in kind.links where link.mustExist {
      let texts = Paths.texts(at: link.path, in: record.fields)
      if let before, Paths.texts(at: link.path, in: before.fields) == texts { continue }
      guard let other = kinds[link.kind] else { continue }
      for text in texts {
        let target = link.isARN ? find(arn: text) : find(other, text, in: record.key.region)
        if target == nil { throw other.missing.fault(text) }
      }
    }
  }
}
