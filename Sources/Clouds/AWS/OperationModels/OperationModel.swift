public import InfraModel

/// All that is needed to speak one operation: its own facts, its service's, and the closure of its shapes.
public struct OperationModel: Hashable, Sendable {
  public var service: ServiceFacts
  public var name: String
  /// The HTTP method.
  public var method: String
  /// Path and fixed query, with `{label}` and `{label+}`.
  public var uri: String
  public var shapes: [Shape] = []
  public var input: Int?
  public var output: Int?
  public var errors: [Int] = []
  /// The element around the result (query protocol).
  public var resultWrapper: String?
  /// The element around the whole input, where the operation names one (rest-xml).
  public var inputName: String?
  public var inputNamespace: XMLNamespace?
  /// Goes before the endpoint's host; may hold `{label}`.
  public var hostPrefix: String?
  /// The request must carry a checksum of its body (S3).
  public var needsChecksum = false
  /// The member that names the checksum's algorithm, where the operation has one (S3).
  public var checksumMember: String?
  /// The request is sent without a signature.
  public var isUnsigned = false
  /// The body is not part of the signature.
  public var hasUnsignedPayload = false
  /// The model says that the operation changes nothing.
  public var isMarkedReadOnly = false
  /// The model says that calling twice is the same as calling once.
  public var isMarkedIdempotent = false
  /// What the endpoint's rules are told of the operation.
  public var staticContext: [String: Value] = [:]
  public var paginator: Paginator?

  public init(service: ServiceFacts, name: String, method: String, uri: String) {
    self.service = service
    self.name = name
    self.method = method
    self.uri = uri
  }

  public var inputShape: Shape? { input.map { shapes[$0] } }
  public var outputShape: Shape? { output.map { shapes[$0] } }

  /// Whether the operation only reads, by the model's word or by the verb it starts with.
  public var isRead: Bool {
    isMarkedReadOnly
      || ["Describe", "Get", "List", "Head", "BatchGet", "Lookup", "Query", "Scan", "Check"].contains {
        name.hasPrefix($0)
      }
  }

  /// Whether the input carries a token by which the service knows a repeated call.
  public var idempotencyToken: Member? { inputShape?.members.first(where: \.isIdempotencyToken) }
}

/// How an operation's pages follow each other.
public struct Paginator: Hashable, Sendable {
  public var inputTokens: [String]
  /// Paths into the output; `a || b` takes the first that is there, `[-1]` a list's last element.
  public var outputTokens: [String]
  /// Paths of the lists that are joined.
  public var resultKeys: [String]
  /// The path of a flag that says that there are more pages.
  public var moreResults: String?

  public init(inputTokens: [String], outputTokens: [String], resultKeys: [String], moreResults: String? = nil) {
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.resultKeys = resultKeys
    self.moreResults = moreResults
  }
}
