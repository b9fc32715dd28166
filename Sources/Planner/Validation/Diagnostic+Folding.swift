internal import InfraModel

extension [Diagnostic] {
  /// One diagnostic for one mistake: what a component's argument does to several of its resources is told of the
  /// first, with the others as notes.
  func folded() -> [Diagnostic] {
    var places: [Mistake: Int] = [:]
    var found: [Diagnostic] = []
    for diagnostic in self {
      guard let position = diagnostic.position, let address = diagnostic.address, let label = diagnostic.label else {
        found.append(diagnostic)
        continue
      }
      let mistake = Mistake(
        code: diagnostic.code, severity: diagnostic.severity, position: position, label: label, fix: diagnostic.fix,
        text: diagnostic.message.withoutAddress(address))
      guard let place = places[mistake] else {
        places[mistake] = found.count
        found.append(diagnostic)
        continue
      }
      if found[place].address != address { found[place].notes.append(Diagnostic.Note("the same of \(address)")) }
    }
    return found
  }
}

/// What two diagnostics of one mistake have in common.
private struct Mistake: Hashable {
  let code: Diagnostic.Code
  let severity: Diagnostic.Severity
  let position: SourcePosition
  let label: String
  let fix: String?
  let text: String
}

extension String {
  fileprivate func withoutAddress(_ address: Address) -> String {
    let prefix = address.path + ": "
    return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
