public import InfraModel

/// How to find out that something has come to a state: an operation that is called until its answer says so.
public struct Waiter: Hashable, Sendable {
  /// What an acceptor's match means.
  public enum Outcome: String, Hashable, Sendable {
    case success = "s"
    case failure = "f"
    case retry = "r"
  }

  /// What of an answer is looked at.
  public enum Matcher: String, Hashable, Sendable {
    /// The HTTP status.
    case status = "c"
    /// The error's code; `true` means any error, `false` none.
    case error = "e"
    /// The value of an expression on the output.
    case path = "p"
    /// Every element of an expression's list, which must not be empty.
    case pathAll = "a"
    /// Any element of an expression's list.
    case pathAny = "y"
  }

  /// One rule: when an answer looks like this, the wait has this outcome.
  public struct Acceptor: Hashable, Sendable {
    public var outcome: Outcome
    public var matcher: Matcher
    public var expected: Value
    /// The expression on the output (JMESPath), for the path matchers.
    public var argument: String

    public init(_ outcome: Outcome, _ matcher: Matcher, _ expected: Value, _ argument: String = "") {
      self.outcome = outcome
      self.matcher = matcher
      self.expected = expected
      self.argument = argument
    }
  }

  public var name: String
  public var operation: String
  /// Seconds between two calls.
  public var delay: Int
  /// How often the operation is called at most, unless the caller sets a time.
  public var maximumAttempts: Int
  /// In order; the first that matches counts.
  public var acceptors: [Acceptor]

  public init(
    _ name: String, calling operation: String, every delay: Int, atMost attempts: Int, _ acceptors: [Acceptor]
  ) {
    self.name = name
    self.operation = operation
    self.delay = delay
    self.maximumAttempts = attempts
    self.acceptors = acceptors
  }
}

extension Waiter {
  /// A line of a table: `W name operation delay attempts`, then an acceptor a field.
  var record: String {
    let fields = ["W", name, operation, String(delay), String(maximumAttempts)]
    return (fields + acceptors.map(\.field)).joined(separator: "\t")
  }

  init?(record: TableRecord) {
    guard let delay = Int(record[field: 3]), let attempts = Int(record[field: 4]) else { return nil }
    var acceptors: [Acceptor] = []
    for field in record.fields.dropFirst(5) {
      guard let acceptor = Acceptor(field: field) else { return nil }
      acceptors.append(acceptor)
    }
    self.init(record[field: 1], calling: record[field: 2], every: delay, atMost: attempts, acceptors)
  }
}

extension Waiter.Acceptor {
  /// `outcome matcher expected argument` between blanks; only the argument may hold blanks itself.
  fileprivate var field: String {
    let words = [outcome.rawValue, matcher.rawValue, JSON.canonicalText(expected)]
    return (argument.isEmpty ? words : words + [argument]).joined(separator: " ")
  }

  fileprivate init?(field: String) {
    let words = field.split(separator: " ", maxSplits: 3).map { String($0) }
    guard words.count >= 3, let outcome = Waiter.Outcome(rawValue: words[0]),
      let matcher = Waiter.Matcher(rawValue: words[1]), let expected = try? JSON.parse(words[2])
    else { return nil }
    self.init(outcome, matcher, expected, words.count > 3 ? words[3] : "")
  }
}

extension Waiter {
  /// From the contents of `waiters-2.json`.
  init(name: String, botocore source: Value) throws(BotocoreModel.Problem) {
    var acceptors: [Acceptor] = []
    for acceptor in source["acceptors"]?.list ?? [] {
      let outcome: Outcome? =
        switch acceptor["state"]?.string {
        case "success": .success
        case "failure": .failure
        case "retry": .retry
        default: nil
        }
      let matcher: Matcher? =
        switch acceptor["matcher"]?.string {
        case "status": .status
        case "error": .error
        case "path": .path
        case "pathAll": .pathAll
        case "pathAny": .pathAny
        default: nil
        }
      guard let outcome, let matcher, let expected = acceptor["expected"] else {
        throw BotocoreModel.Problem(description: "waiter \(name) has an acceptor that is not understood")
      }
      acceptors.append(Acceptor(outcome, matcher, expected, acceptor["argument"]?.string ?? ""))
    }
    guard let operation = source["operation"]?.string, let delay = source["delay"]?.integer,
      let attempts = source["maxAttempts"]?.integer
    else { throw BotocoreModel.Problem(description: "waiter \(name) is incomplete") }
    self.init(name, calling: operation, every: Int(delay), atMost: Int(attempts), acceptors)
  }
}
