public import InfraModel

/// Why a service refuses a call, in its own code and words.
public struct Fault: Error, Hashable, Sendable {
  /// The code as it stands on the wire (`InvalidVpcID.NotFound`).
  public var code: String
  public var message: String
  /// The HTTP status; that of the error's shape in the service's model where it is `nil`.
  public var status: Int?
  /// Further members of the error's shape.
  public var members: [String: Value]
  /// Further headers of the answer (`ETag` of what was not modified).
  public var headers: [String: String]

  public init(
    _ code: String, _ message: String, status: Int? = nil, members: [String: Value] = [:],
    headers: [String: String] = [:]
  ) {
    self.code = code
    self.message = message
    self.status = status
    self.members = members
    self.headers = headers
  }
}

/// The code and words of a fault, as a kind of records declares them: `{id}` stands for the record's identifier.
public struct FaultForm: Hashable, Sendable {
  public var code: String
  public var message: String
  public var status: Int?

  public init(_ code: String, _ message: String, status: Int? = nil) {
    self.code = code
    self.message = message
    self.status = status
  }

  /// The fault for one record.
  public func fault(_ id: String) -> Fault {
    Fault(
      code, message.split(separator: "{id}", omittingEmptySubsequences: false).joined(separator: id), status: status)
  }
}
