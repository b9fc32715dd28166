import InfraModel
import Planner

extension Demand {
  /// What each protocol sends to.
  static let endpoint = Demand { subject in
    let protocols = [
      "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
    ]
    guard let name = subject.text("Protocol") else { return [] }
    guard protocols.contains(name) else {
      let problem = PropertyProblem.notAllowed(.string(name), allowed: protocols.map(Value.string))
      return [problem.diagnostic(subject.node, at: subject.full("Protocol"))]
    }
    guard let text = subject.text("Endpoint"), !text.isEmpty else { return [] }
    let (isRight, what, fix) =
      switch name {
      case "http", "https": (text.hasPrefix("\(name)://"), "an address", "begin it with \(name)://")
      case "email", "email-json": (isMail(text), "a mail address", "write it as name@example.com")
      case "sms":
        (text.hasPrefix("+") && Letters.digits.areAll(of: text.dropFirst()), "a phone number", "write it as +49…")
      default: (TextForm.isARN(text), "an ARN", "write the ARN of what gets the messages")
      }
    guard !isRight else { return [] }
    return [
      subject.problem(
        .wrongForm, "\(subject.full("Endpoint")) is \"\(Self.masked(text))\", and \(name) sends to \(what)",
        at: "Endpoint", fix: fix)
    ]
  }

  private static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && hostLetters.areAll(of: parts[1]) && !parts[1].isEmpty
  }
  private static let hostLetters: Letters = "A-Za-z0-9.-"

  /// An address without the user and password that it may carry.
  private static func masked(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@"), let scheme = text.firstRange(of: "://") else { return text }
    return at > scheme.upperBound ? text[..<scheme.upperBound] + "****" + text[at...] : text
  }
}
