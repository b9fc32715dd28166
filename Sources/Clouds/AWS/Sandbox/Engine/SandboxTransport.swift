internal import AWSClient
public import HTTP

/// Sends requests to a sandbox in this process; no socket is opened.
public struct SandboxTransport: HTTPTransport {
  let sandbox: Sandbox

  public init(_ sandbox: Sandbox) { self.sandbox = sandbox }

  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    if Task.isCancelled { throw TransportError(.cancelled, mayHaveBeenSent: false) }
    return try await sandbox.send(request)
  }
}
