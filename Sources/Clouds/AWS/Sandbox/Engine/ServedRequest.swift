internal import AWSClient
internal import HTTP
internal import InfraModel

/// What a request was and how it was answered, without anything that its author may want to keep to themselves: no query,
/// no headers, no body.
public struct ServedRequest: Hashable, Sendable {
  /// The identifier in the answer (`x-amzn-RequestId`).
  public internal(set) var id: String
  /// When it came, in seconds since 1970 by the sandbox's clock.
  public internal(set) var time: Double
  public internal(set) var method: String
  public internal(set) var path: String
  /// The service's name here; `nil` where the request does not say it.
  public internal(set) var service: String?
  /// The operation by the API's name; method and path where no operation has them.
  public internal(set) var operation: String?
  public internal(set) var region: String?
  /// The HTTP status of the answer; `nil` where the connection broke instead.
  public internal(set) var status: Int?
  /// The code of the fault, where it was refused.
  public internal(set) var errorCode: String?

  init(_ request: HTTPRequest, id: String, at time: Double) {
    self.id = id
    self.time = time
    method = request.method
    path = ParsedRequest.target(of: request.url).path
  }

  /// One line of JSON.
  public var line: String {
    var members: [String: Value] = [
      "time": .string(ServerWire.isoTime(time)), "requestId": .string(id), "method": .string(method),
      "path": .string(path),
    ]
    members["service"] = service.map(Value.string)
    members["operation"] = operation.map(Value.string)
    members["region"] = region.map(Value.string)
    members["status"] = status.map { .integer(Int64($0)) }
    members["error"] = errorCode.map(Value.string)
    return JSON.canonicalText(.object(members))
  }
}
