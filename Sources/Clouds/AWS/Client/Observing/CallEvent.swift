public import InfraModel

/// Something that happened on the way of a call, for people who look on. Nothing secret is in it.
public struct CallEvent: Sendable, Hashable {
  public enum Stage: Sendable, Hashable {
    /// The request as it goes out: the members of its input stand for its body.
    case sent(Sent)
    /// A whole answer came.
    case answered(Answered)
    /// No whole answer came.
    case lost(cause: String, seconds: Double)
    /// It is sent again after a pause.
    case repeated(cause: String, pause: Duration)
    /// The sending rate or the clock held it back before it went out.
    case held(cause: String, pause: Duration)
  }

  public struct Sent: Sendable, Hashable {
    public var method: String
    public var url: String
    public var headers: [Header]
    public var input: [String: Value]
  }

  public struct Answered: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
      case output([String: Value])
      case error(code: String, message: String, members: [String: Value])
      /// Not of the operation's protocol; its beginning.
      case other(String)
    }

    public var status: Int
    public var headers: [Header]
    public var content: Content
    /// From the sending to the whole answer.
    public var seconds: Double
    /// The size of the answer's body.
    public var bytes: Int
    /// Seconds that the answer's date is ahead of this machine's clock.
    public var clockOffset: Double?
  }

  public struct Header: Sendable, Hashable {
    public var name: String
    public var value: String
  }

  /// Counts the calls of a client from 1; attempts of one call share it.
  public var call: UInt64
  /// What was called: a service, or the place of credentials that was asked.
  public var service: String
  public var operation: String
  /// From 1.
  public var attempt: Int
  public var stage: Stage
}

/// Whoever looks on at a client's calls.
public protocol CallObserver: Sendable {
  /// Is told each event in its order for one call; calls under way at once are told in between each other.
  func observe(_ event: CallEvent)
}
