public import InfraModel

extension Diagnostic {
  /// The diagnostic with its place as words: it is of the last apply, and the file has changed since, so that no line
  /// of it can be shown.
  public var placedAtLastApply: Diagnostic {
    guard let position else { return self }
    var diagnostic = self
    diagnostic.position = nil
    diagnostic.label = nil
    diagnostic.notes.insert(.init("it was declared at \(position) at the last apply"), at: 0)
    return diagnostic
  }
}
