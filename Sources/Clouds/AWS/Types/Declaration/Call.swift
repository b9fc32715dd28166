public import AWSClient
public import InfraModel

/// A call that a handler makes: the operation and the members of its input.
public struct Call: Sendable {
  /// `nil` for the handler's service.
  let service: Service?
  let operation: String
  let fields: [Field]

  public init(_ operation: String, _ fields: [Field] = [], of service: Service? = nil) {
    self.service = service
    self.operation = operation
    self.fields = fields
  }
}

/// An operation by its service, as a declaration of what code calls.
public struct Use: Hashable, Sendable {
  /// `nil` for the handler's service.
  public var service: Service?
  public var operation: String

  public init(_ operation: String, of service: Service? = nil) {
    self.service = service
    self.operation = operation
  }
}

extension Use: ExpressibleByStringLiteral {
  public init(stringLiteral operation: String) { self.init(operation) }
}

/// Something that changes a resource: one call, or code where the cloud is odd.
public enum Mutation: Sendable {
  case call(Call)
  /// The operations that the code calls, and the code. What it gives back counts as the call's answer.
  case code([Use], @Sendable (CloudCalls, CallScope) async throws -> [String: Value])
  /// The call of the first way that applies.
  case firstOf([Create.Way])

  /// The operations that it calls.
  var uses: [Use] {
    switch self {
    case .call(let call): [Use(call.operation, of: call.service)]
    case .code(let uses, _): uses
    case .firstOf(let ways): ways.map { Use($0.call.operation, of: $0.call.service) }
    }
  }

  /// The fields of a plain call, or of every way.
  var fields: [Field] {
    switch self {
    case .call(let call): call.fields
    case .code: []
    case .firstOf(let ways): ways.flatMap(\.call.fields)
    }
  }
}

/// An error that passes by itself, so that the call is repeated for a while.
public struct Retry: Hashable, Sendable {
  /// The error codes.
  let codes: Set<String>
  /// The message must hold one of these, without regard to letter case; empty for any message.
  let texts: [String]
  /// How long to go on, in seconds.
  let seconds: Double

  public init(on codes: Set<String>, saying texts: String..., for seconds: Double = 120) {
    self.codes = codes
    self.texts = texts.map { $0.lowercased() }
    self.seconds = seconds
  }

  func applies(to error: AWSError) -> Bool {
    guard let code = error.code, codes.contains(code) else { return false }
    let message = (error.message ?? "").lowercased()
    return texts.isEmpty || texts.contains { message.contains($0) }
  }
}
