internal import InfraModel

/// Something to say about a change beside what its line says.
struct ChangeRemark: Hashable, Sendable {
  var text: String
  var ink: Ink
}

extension Change {
  /// Why it happens, and what its users notice.
  var remarks: [ChangeRemark] {
    var remarks: [ChangeRemark] = []
    let telling = isDrift ? reasons.filter { $0 != .drift } : reasons
    var why = telling.compactMap(ChangeWords.reason)
    if action == .replace {
      let order = createsBeforeDestroy ? "the new one is made first" : "the old one goes first"
      why = ["replace, \(order)" + (why.isEmpty ? "" : ": " + why.joined(separator: "; "))]
    }
    if !why.isEmpty {
      remarks.append(ChangeRemark(text: why.joined(separator: "; "), ink: deletes ? .danger : .quiet))
    }
    if let what = ChangeWords.consequence(consequence) {
      remarks.append(ChangeRemark(text: what, ink: ChangeWords.ink(consequence)))
    }
    if !shares.isEmpty {
      let steps = shares.map(TrafficShift.text).joined(separator: ", ")
      remarks.append(ChangeRemark(text: "after the apply, by steps: \(steps) of the traffic", ink: .quiet))
    }
    for archive in sentArchives {
      remarks.append(ChangeRemark(text: "sends \(archive.path), \(Count.ofBytes(archive.size))", ink: .quiet))
    }
    return remarks
  }

  /// The folders that it packs and sends, each once.
  private var sentArchives: [ArchiveReference] {
    guard [.create, .update, .replace, .adopt].contains(action) else { return [] }
    var seen: Set<ArchiveReference> = []
    return properties.flatMap { $0.after?.archives ?? [] }.filter { !$0.path.isEmpty && seen.insert($0).inserted }
  }

  /// What there is to say about one of its properties.
  /// - Parameter origins: What a value was found by, where that is another one than for the last apply.
  func notes(on property: PropertyChange, origins: [Lookup.Use: String]) -> [String] {
    var notes: [String] = []
    if property.replaces { notes.append("forces the replacement") }
    if property.reason == .drift, !isDrift { notes.append("drift") }
    if property.consequence != consequence, let what = ChangeWords.consequence(property.consequence) {
      notes.append(what)
    }
    if let origin = origin(of: property, among: origins) { notes.append(origin) }
    return notes
  }

  /// What gives a property its new value, where a look-up does.
  func origin(of property: PropertyChange, among origins: [Lookup.Use: String]) -> String? {
    origins[Lookup.Use(address, property.path.property)].map { "found by \($0)" }
  }
}
