package import HTTP
package import InfraModel
package import OperationModels

/// A transport that takes calls as values: who answers is in this process, and nothing has to be written, signed and
/// read for it.
///
/// What it gives is what the wire would have given; the client's checks, retries and failures are the same.
package protocol ValueTransport: HTTPTransport {
  /// Answers a call; `nil` for one that has to go over the wire.
  /// - Throws: As ``HTTPTransport/send(_:)``.
  func exchange(_ call: ValueCall) async throws(TransportError) -> ValueAnswer?
}

/// A call before it is written.
package struct ValueCall: Sendable {
  package var model: OperationModel
  /// The members, checked by the operation's shapes.
  package var members: [String: Value]
  /// Whoever would sign it.
  package var credentials: Credentials
  /// The region that it would be signed for.
  package var region: String
}

/// What comes back.
package enum ValueAnswer: Sendable {
  /// The output's members, as they are read from the wire.
  case output([String: Value])
  /// An error, as a service writes it.
  case response(HTTPResponse)
}
