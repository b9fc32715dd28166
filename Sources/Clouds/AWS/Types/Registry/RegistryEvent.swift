import InfraModel
import Provider

/// How far a request of the Cloud Control API is.
struct RegistryEvent: Sendable {
  enum Status: Hashable, Sendable {
    case pending, succeeded
    case failed(code: String)
  }

  let type: String
  let token: String
  let status: Status
  /// Absent until the cloud has named the resource.
  let identifier: ResourceID?
  /// The service and operation, as errors name them.
  let call: String
  private let message: String

  /// - Returns: `nil` if the value is not an event.
  init?(_ value: Value) {
    guard let token = value["RequestToken"]?.string, let status = value["OperationStatus"]?.string else { return nil }
    self.token = token
    type = value["TypeName"]?.string ?? ""
    identifier = value["Identifier"]?.string.map { ResourceID($0) }
    message = value["StatusMessage"]?.string ?? ""
    call = "cloudcontrol \(Self.operations[value["Operation"]?.string ?? ""] ?? "GetResourceRequestStatus")"
    self.status =
      switch status {
      case "SUCCESS": .succeeded
      case "FAILED", "CANCEL_COMPLETE": .failed(code: value["ErrorCode"]?.string ?? status)
      default: .pending
      }
  }

  /// Whether what the event names may be there: a request that was refused since the name is taken names another resource.
  var mayExist: Bool { status != .failed(code: "AlreadyExists") }

  /// For the person who waits.
  var words: String { message.isEmpty ? "in progress" : message }

  /// What a request failed with.
  func error(_ code: String, _ type: ResourceType) -> ProviderError {
    ProviderError(
      Self.kinds[code] ?? .other, message.isEmpty ? "\(type): \(code)" : message, code: code, call: call)
  }

  private static let operations = [
    "CREATE": "CreateResource", "UPDATE": "UpdateResource", "DELETE": "DeleteResource",
  ]

  /// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html
  private static let kinds: [String: ProviderError.Kind] = [
    "NotUpdatable": .invalid, "InvalidRequest": .invalid, "AccessDenied": .denied,
    "UnauthorizedTaggingOperation": .denied, "InvalidCredentials": .credentials, "AlreadyExists": .alreadyExists,
    "NotFound": .notFound, "ResourceConflict": .conflict, "Throttling": .throttled,
    "ServiceLimitExceeded": .quotaExceeded, "NotStabilized": .failed,
  ]
}
