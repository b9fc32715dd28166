import InfraModel

/// How a resource passes a message on.
public struct Announces: Sendable {
  /// Everything that is called.
  let uses: [Use]
  private let operation: String
  private let target: String
  private let subject: String
  private let text: String
  private let longestSubject: Int

  /// - Parameters:
  ///   - operation: The call.
  ///   - target: The member of its input that names the resource.
  ///   - subject: The member with a line about what it is.
  ///   - longestSubject: The most characters of that line, all of ASCII.
  ///   - text: The member with the message.
  public init(_ operation: String, to target: String, subject: String, longest longestSubject: Int, text: String) {
    uses = [Use(operation)]
    self.operation = operation
    self.target = target
    self.subject = subject
    self.text = text
    self.longestSubject = longestSubject
  }

  /// Passes a message on, once.
  func send(_ cloud: CloudCalls, _ scope: CallScope, subject: String, text: String) async throws {
    let line = subject.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }.prefix(longestSubject)
    _ = try await cloud.change(
      operation,
      [
        target: .string(scope.id.text), self.subject: .string(String(String.UnicodeScalarView(line))),
        self.text: .string(text),
      ])
  }
}
