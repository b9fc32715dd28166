internal import Applier
internal import InfraModel
internal import Provider
internal import Sandbox

/// What the failures of a rehearsal say about the real plan.
struct TwinJudgment {
  let plan: Plan
  let result: ApplyResult

  /// What would fail in the cloud, too.
  var failures: [Diagnostic] {
    result.failed.filter { reasonForGap($0) == nil }.map { failure in
      var diagnostic = failure.error.diagnostic(at: failure.address, position(failure.address))
      diagnostic.code = .known(.wouldFail)
      diagnostic.message = "\(failure.address) would fail: \(failure.error.message)"
      let waiting = skipped(because: failure.address)
      if !waiting.isEmpty { diagnostic.notes.append(.init("these wait for it: \(TwinComparison.listed(waiting))")) }
      diagnostic.fix =
        diagnostic.fix ?? "change the declaration; or, where the cloud is known to accept it, add --no-rehearsal"
      return diagnostic
    }
  }

  /// What failed in the twin for a reason that the cloud does not have.
  var gaps: [Diagnostic] {
    result.failed.compactMap { failure in
      guard let reason = reasonForGap(failure) else { return nil }
      let waiting = skipped(because: failure.address)
      let note = Diagnostic.Note("these wait for it and were not rehearsed either: \(TwinComparison.listed(waiting))")
      return Diagnostic(
        .notRehearsed, "\(failure.address) was not rehearsed: \(reason)", severity: .warning, address: failure.address,
        at: position(failure.address), notes: waiting.isEmpty ? [] : [note])
    }
  }

  private func position(_ address: Address) -> SourcePosition? {
    plan.changes.first { $0.address == address }?.position
  }

  private func skipped(because address: Address) -> [Address] {
    Set(result.skipped.filter { $0.because == address }.map(\.address)).sorted()
  }

  /// Why a failure says nothing about the cloud; `nil` for one that does.
  private func reasonForGap(_ failure: ApplyResult.Failure) -> String? {
    guard let error = failure.error.provider else { return nil }
    if Sandbox.isUnknown(message: error.message) {
      return "the sandbox has no behavior for \(error.call ?? "a call")"
    }
    if [.notFound, .invalid].contains(error.kind), let name = foreignName(at: failure.address, in: error.message) {
      return "it names \(name), which this environment did not create, so the twin does not have it"
    }
    return nil
  }

  /// A declared identifier that an error names and that no other resource of this environment has.
  private func foreignName(at address: Address, in message: String) -> String? {
    guard let node = plan.graph.resources.first(where: { $0.address == address }) else { return nil }
    let named = node.properties.values.flatMap(\.literals).filter { Self.isIdentifier($0) && message.contains($0) }
    return named.first { text in
      !plan.changes.contains { $0.id?.text == text }
        && !plan.graph.resources.contains { other in
          other.address != address && other.properties.values.contains { $0.string == text }
        }
    }
  }

  /// Whether a text is of the forms that AWS gives identifiers: an ARN, `vpc-0a1b2c3d`, or a hosted zone's
  /// `Z0123456789ABCDEFGHIJ`.
  private static func isIdentifier(_ text: String) -> Bool {
    if text.hasPrefix("arn:") { return true }
    if text.hasPrefix("Z"), text.utf8.count >= 10, text.allSatisfy({ $0.isUppercase || $0.isNumber }) { return true }
    guard let dash = text.lastIndex(of: "-") else { return false }
    let digits = text[text.index(after: dash)...]
    return digits.utf8.count >= 8 && digits.allSatisfy(\.isHexDigit)
      && text[..<dash].allSatisfy { $0.isLetter || $0 == "-" }
  }
}

extension Value {
  /// The texts inside that were declared as they are.
  fileprivate var literals: [String] {
    switch self {
    case .string(let text): [text]
    case .list(let elements): elements.flatMap(\.literals)
    case .object(let members): members.values.flatMap(\.literals)
    default: []
    }
  }
}
