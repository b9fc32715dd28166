public import InfraModel

/// Requests and answers as they go by, for `--debug-http`.
///
///     → 12 ec2 CreateVpc  POST https://ec2.eu-central-1.amazonaws.com/
///     ← 12 ec2 CreateVpc  200 in 0.132 s, 412 bytes
///     ↻ 12 ec2 CreateVpc  attempt 2 in 0.5 s: throttling (RequestLimitExceeded)
public struct TraceReport: Sendable {
  /// One line's worth of a call, with what it carried. What is secret was taken out before.
  public struct Entry: Sendable {
    public enum Kind: Sendable {
      /// A request: method and URL.
      case sent(String)
      /// An answer: its status, seconds and bytes.
      case answered(Int, seconds: Double, bytes: Int)
      /// No answer: why, after how many seconds.
      case lost(String, seconds: Double)
      /// It will be sent again: why, after how many seconds.
      case repeated(String, seconds: Double)
      /// It is held back: why, for how many seconds.
      case held(String, seconds: Double)
    }

    public var call: UInt64
    /// The service and the operation.
    public var name: String
    public var attempt: Int
    public var kind: Kind
    public var headers: [(name: String, value: String)]
    public var body: Value?

    public init(
      call: UInt64, name: String, attempt: Int, kind: Kind, headers: [(name: String, value: String)] = [],
      body: Value? = nil
    ) {
      self.call = call
      self.name = name
      self.attempt = attempt
      self.kind = kind
      self.headers = headers
      self.body = body
    }
  }

  /// Longer texts are cut.
  static let longestText = 300
  /// Of longer lists the beginning is shown.
  static let longestList = 10

  public init() {}

  public func lines(_ entry: Entry) -> [Line] {
    let (mark, text, ink) = Self.headline(entry.kind)
    var line = Line("\(mark) \(entry.call) \(entry.name)", ink)
    line.add("  \(text)")
    if entry.attempt > 1, case .sent = entry.kind { line.add("  (attempt \(entry.attempt))") }
    if case .repeated(let cause, let seconds) = entry.kind {
      line = Line("\(mark) \(entry.call) \(entry.name)", ink)
      line.add("  attempt \(entry.attempt + 1) in \(Self.seconds(seconds)): \(cause)")
    }
    var lines = [line]
    lines += entry.headers.map { Line("    \($0.name): \(Self.cut($0.value))", .quiet) }
    if let body = entry.body {
      lines += String(decoding: JSON.pretty(Self.brief(body)), as: UTF8.self).split(separator: "\n").map {
        Line("    \($0)")
      }
    }
    return lines
  }

  private static func headline(_ kind: Entry.Kind) -> (mark: String, text: String, ink: Ink) {
    switch kind {
    case .sent(let target): ("→", target, .accent)
    case .answered(let status, let seconds, let bytes):
      ("←", "\(status) in \(Self.seconds(seconds)), \(Count.of(bytes, "byte"))", status < 300 ? .addition : .change)
    case .lost(let cause, let seconds): ("✗", "no answer after \(Self.seconds(seconds)): \(cause)", .danger)
    case .repeated(let cause, _): ("↻", cause, .change)
    case .held(let cause, let seconds): ("…", "held back for \(Self.seconds(seconds)): \(cause)", .change)
    }
  }

  /// To the millisecond.
  private static func seconds(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let rest = String(1000 + milliseconds % 1000).dropFirst()
    return "\(milliseconds / 1000).\(rest) s"
  }

  private static func cut(_ text: String) -> String {
    text.count > longestText ? "\(text.prefix(longestText))… (\(text.count) characters)" : text
  }

  /// A value of which long parts are cut, and bytes are counted.
  private static func brief(_ value: Value) -> Value {
    switch value {
    case .string(let text): .string(cut(text))
    case .bytes(let bytes): .string("(\(Count.of(bytes.count, "byte")))")
    case .list(let elements) where elements.count > longestList:
      .list(elements.prefix(longestList).map(brief) + [.string("… \(elements.count - longestList) more")])
    case .list(let elements): .list(elements.map(brief))
    case .object(let members): .object(members.mapValues(brief))
    default: value
    }
  }
}
