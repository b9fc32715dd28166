/// What applying the earlier declaration again brings back of what a change does.
public enum Undo: Hashable, Sendable {
  /// What comes back is not what was there.
  public struct Loss: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      /// It comes back without what it held.
      case data
      /// It comes back as another one: with another identifier, address or name, which others may have noted.
      case identity
    }

    public var kind: Kind
    /// What is lost, a noun phrase (`the log events in it`).
    public var what: String

    public init(_ kind: Kind, _ what: String) {
      self.kind = kind
      self.what = what
    }
  }

  /// All of it, as it was.
  case complete
  /// It is there again, and something is missing or another.
  case lossy(Loss)
  /// Nothing brings it back; says why, a clause.
  case impossible(String)
  /// What the cloud does on the way back is not known; says why, a clause.
  case unknown(String)

  /// The words for it in documents, the best first.
  public static let words = ["complete", "lossy", "impossible", "unknown"]

  /// The word for it in documents.
  public var word: String {
    switch self {
    case .complete: "complete"
    case .lossy: "lossy"
    case .impossible: "impossible"
    case .unknown: "unknown"
    }
  }

  /// Why not all of it comes back; `nil` where it does.
  public var why: String? {
    switch self {
    case .complete: nil
    case .lossy(let loss): loss.what
    case .impossible(let why), .unknown(let why): why
    }
  }
}
