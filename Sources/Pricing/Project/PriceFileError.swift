/// Why a project's file of prices cannot be taken.
public enum PriceFileError: Error, Hashable, Sendable {
  case notJSON(problem: String)
  /// It is another kind of document, or of a newer form.
  case anotherKind
  /// An entry's member is missing or makes no sense: where (`rates[2].usd`), and what is expected.
  case malformed(at: String, expected: String)

  /// One sentence without a full stop.
  public var message: String {
    switch self {
    case .notJSON(let problem): problem
    case .anotherKind: "it is another kind of document, or was written by a newer infra"
    case .malformed(let place, let expected): "\(place) is not \(expected)"
    }
  }
}
