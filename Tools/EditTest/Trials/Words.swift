internal import Applier
internal import InfraModel
internal import Provider

extension Diagnostic {
  /// Code, address, message and place.
  var short: String {
    "\(code) \(address.map { "\($0): " } ?? "")\(message)\(position.map { " (\($0))" } ?? "")"
  }
}

extension Bench.Refusal {
  /// A line for each error.
  var words: [String] {
    switch self {
    case .refused(let diagnostics), .notBegun(let diagnostics):
      diagnostics.filter { $0.severity == .error }.map(\.short)
    case .unreadable(let failures):
      failures.sorted { $0.key < $1.key }.map { "\($0) cannot be read: \($1.message)" }
    }
  }
}

extension ApplyResult {
  /// What failed, or else what was left undone.
  var failures: [String] {
    if isComplete { return [] }
    let failed = failed.map { failure in
      "\(failure.kind.action.rawValue) \(failure.address) failed: \(failure.error.short)"
    }
    if !failed.isEmpty { return failed }
    return skipped.isEmpty
      ? ["not recorded: \(storeError.map { "\($0)" } ?? "")"] : skipped.map { "\($0.address) skipped" }
  }
}

extension OperationError {
  fileprivate var short: String {
    guard let provider else { return "\(self)" }
    return "\(provider.code ?? provider.kind.rawValue) \(provider.message)"
  }
}

extension Plan {
  /// What it does, in a line.
  var headline: String {
    let changes = effective
    let outputs = outputs.count { $0.before != $0.after }
    var parts = changes.prefix(8).map(\.headline)
    if changes.count > 8 { parts.append("\(changes.count - 8) more") }
    if outputs > 0 { parts.append("\(outputs) outputs") }
    return parts.joined(separator: ", ")
  }
}

extension Change {
  fileprivate var headline: String {
    var words = "\(action.rawValue) \(address)"
    if action == .replace { words += createsBeforeDestroy ? " (new first)" : " (old first)" }
    let paths = properties.filter { $0.replaces || action == .update }.map(\.path.text)
    if !paths.isEmpty { words += " [\(paths.prefix(3).joined(separator: " "))]" }
    return words
  }
}
