public import AWSClient
internal import HTTP
public import Provider

extension ProviderError {
  /// What an error of AWS means, by its code; the one place where codes are sorted.
  public init(_ error: AWSError) {
    let call = "\(error.service.id) \(error.operation)"
    func make(_ kind: Kind, _ message: String) -> ProviderError {
      ProviderError(kind, message, code: error.code, call: call, requestID: error.requestID)
    }
    switch error.kind {
    case .service(let code, let message):
      let kind = error.mayHaveTakenEffect ? Kind.answerLost : Self.kind(of: code, message, error.service)
      self = make(kind, message.isEmpty ? code : message)
      if Self.foreign[error.service]?.contains(code) == true { occupant = .ofAnotherAccount }
    case .invalidInput(let path, let problem):
      self = make(.invalid, path.isEmpty ? "the input \(problem)" : "the input's \(path) \(problem)")
    case .transport(.tooLarge, let message): self = make(.notUnderstood, "the answer is too large: \(message)")
    case .transport(let code, _):
      self = make(error.mayHaveTakenEffect ? .answerLost : .unreachable, code.description)
    case .timeout(let limit):
      self = make(error.mayHaveTakenEffect ? .answerLost : .unreachable, "no answer within \(limit)")
    case .notAnswer(let status, _): self = make(.notUnderstood, "the answer (HTTP \(status)) is not the service's")
    case .credentials(let problem): self = make(.credentials, problem)
    case .cancelled: self = make(error.mayHaveTakenEffect ? .answerLost : .cancelled, "the run was stopped")
    }
  }

  /// An error of a handler's code.
  init(unexpected error: any Error) {
    switch error {
    case let error as ProviderError: self = error
    case let error as AWSError: self.init(error)
    case is CancellationError: self.init(.cancelled, "the run was stopped")
    default: self.init(.other, "\(type(of: error))")
    }
  }

  /// What a service's error code means.
  static func kind(of code: String, _ message: String, _ service: Service) -> Kind {
    if let kind = ofService[service]?[code] { return kind }
    // Lambda, EventBridge Scheduler and API Gateway say a conflict where a name is taken.
    if ["ResourceConflictException", "ConflictException"].contains(code), says(message, ["already exist"]) {
      return .alreadyExists
    }
    // DynamoDB says of a name that is taken, and of what is being changed, that it is in use.
    if service == .dynamoDB, code == "ResourceInUseException" {
      return says(message, ["already exists"]) ? .alreadyExists : .conflict
    }
    // AWS Backup has one code for what it refuses as things are.
    if service == .backup, code == "InvalidRequestException" {
      return says(message, ["recovery points", "must be deleted"]) ? .dependencyViolation : .invalid
    }
    // CloudWatch has one code for all that is wrong with an alarm.
    if service == .cloudWatch, code == "ValidationError" {
      if says(message, ["depending on it", "depending on them"]) { return .dependencyViolation }
      if says(message, ["in the alarm rule do not exist"]) { return .notFound }
    }
    // EFS has one code for all that mount targets of a file system cannot be to each other.
    if code == "MountTargetConflict" { return says(message, ["already exists"]) ? .alreadyExists : .invalid }
    // Auto Scaling has one code for all that is wrong with a request.
    if service == .autoScaling, code == "ValidationError", says(message, ["not found", "no lifecycle hook found"]) {
      return .notFound
    }
    // Route 53 has one code for all that can be wrong with a change of records.
    if code == "InvalidChangeBatch", says(message, ["but it already exists"]) { return .alreadyExists }
    if code == "InvalidChangeBatch", says(message, ["but it was not found"]) { return .notFound }
    // ECS has one code for all that is wrong with a call, and for what is missing.
    if service == .ecs, code == "InvalidParameterException", says(message, ["capacity provider does not exist"]) {
      return .notFound
    }
    if code == "ClientException", says(message, missingDefinitions) { return .notFound }
    if let kind = codes[code] { return kind }
    return endings.first { code.hasSuffix($0.ending) }?.kind ?? (code.hasPrefix("Invalid") ? .invalid : .other)
  }

  private static func says(_ message: String, _ texts: [String]) -> Bool {
    let message = message.lowercased()
    return texts.contains { message.contains($0) }
  }

  private static let missingDefinitions = [
    "unable to describe task definition", "specified task definition does not exist", "taskdefinition not found",
  ]

  /// Codes that mean something else in one service.
  private static let ofService: [Service: [String: Kind]] = [
    .s3: ["BucketAlreadyOwnedByYou": .alreadyExists, "OperationAborted": .conflict, "NoSuchTagSet": .notFound],
    .lambda: ["PreconditionFailedException": .conflict],
    .ec2: [
      "InvalidPermission.Duplicate": .alreadyExists, "Resource.AlreadyAssociated": .alreadyExists,
      "Gateway.NotAttached": .notFound, "InvalidAddress.NotFound": .notFound, "IncorrectState": .conflict,
      "IncorrectInstanceState": .conflict, "IncorrectModificationState": .conflict, "VolumeInUse": .dependencyViolation,
      "VolumeModificationRateExceeded": .conflict, "RouteAlreadyExists": .alreadyExists,
      "InvalidRoute.NotFound": .notFound,
    ],
    .efs: [
      "FileSystemInUse": .dependencyViolation, "IncorrectFileSystemLifeCycleState": .conflict,
      "IncorrectMountTargetState": .conflict, "NoFreeAddressesInSubnet": .quotaExceeded,
      "TooManyRequests": .conflict,
    ],
    .elasticLoadBalancingV2: [
      "CapacityReservationPending": .conflict, "DuplicateListener": .alreadyExists,
      "DuplicateLoadBalancerName": .alreadyExists, "DuplicateTargetGroupName": .alreadyExists,
      "InvalidSecurityGroup": .notFound, "PriorRequestNotComplete": .conflict, "PriorityInUse": .alreadyExists,
      "TooManyListeners": .quotaExceeded, "TooManyLoadBalancers": .quotaExceeded, "TooManyRules": .quotaExceeded,
      "TooManyTargetGroups": .quotaExceeded,
    ],
    .iam: ["DeleteConflict": .dependencyViolation, "EntityTemporarilyUnmodifiable": .conflict],
    .route53: [
      "NoSuchHostedZone": .notFound, "NoSuchQueryLoggingConfig": .notFound, "NoSuchChange": .notFound,
      "HostedZoneNotEmpty": .dependencyViolation, "PriorRequestNotComplete": .conflict,
      "ConflictingDomainExists": .conflict, "TooManyHostedZones": .quotaExceeded, "LimitsExceeded": .quotaExceeded,
      "NoSuchHealthCheck": .notFound, "HealthCheckVersionMismatch": .conflict, "TooManyHealthChecks": .quotaExceeded,
    ],
    .serviceDiscovery: ["DuplicateRequest": .conflict],
    .ssm: [
      "AssociatedInstances": .dependencyViolation, "DuplicateDocumentContent": .invalid,
      "DuplicateDocumentVersionName": .invalid, "InvalidDocument": .notFound,
    ],
    .sns: ["InvalidParameter": .invalid, "NotFound": .notFound],
    .sqs: [
      "AWS.SimpleQueueService.NonExistentQueue": .notFound, "QueueDoesNotExist": .notFound,
      "AWS.SimpleQueueService.QueueDeletedRecently": .conflict, "QueueDeletedRecently": .conflict,
      "QueueNameExists": .alreadyExists,
    ],
    .autoScaling: [
      "AlreadyExists": .alreadyExists, "ResourceContention": .conflict, "ScalingActivityInProgress": .conflict,
    ],
    .cloudWatch: ["ResourceNotFound": .notFound],
    .cloudFront: [
      "NoSuchDistribution": .notFound, "NoSuchOriginAccessControl": .notFound, "NoSuchResource": .notFound,
      "PreconditionFailed": .conflict, "InvalidIfMatchVersion": .conflict, "DistributionNotDisabled": .conflict,
      "NoSuchCachePolicy": .notFound, "NoSuchFunctionExists": .notFound, "NoSuchOriginRequestPolicy": .notFound,
      "NoSuchResponseHeadersPolicy": .notFound, "IllegalUpdate": .invalid, "IllegalDelete": .invalid,
      "TooManyCachePolicies": .quotaExceeded, "TooManyFunctions": .quotaExceeded,
      "TooManyOriginRequestPolicies": .quotaExceeded, "TooManyResponseHeadersPolicies": .quotaExceeded,
    ],
    .wafV2: [
      "WAFNonexistentItemException": .notFound, "WAFDuplicateItemException": .alreadyExists,
      "WAFOptimisticLockException": .conflict, "WAFUnavailableEntityException": .conflict,
      "WAFAssociatedItemException": .dependencyViolation, "WAFLimitsExceededException": .quotaExceeded,
    ],
    .cloudControl: [
      "TypeNotFoundException": .unsupported, "UnsupportedActionException": .unsupported,
      "PrivateTypeException": .unsupported, "NotUpdatableException": .invalid, "NotStabilizedException": .failed,
      "InvalidCredentialsException": .credentials, "ServiceLimitExceededException": .quotaExceeded,
      "RequestTokenNotFoundException": .other, "ClientTokenConflictException": .conflict,
      "ConcurrentOperationException": .conflict,
    ],
  ]

  /// Codes of names that another account has.
  /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  private static let foreign: [Service: Set<String>] = [.s3: ["BucketAlreadyExists"]]

  private static let codes: [String: Kind] = [
    "AccessDenied": .denied, "AccessDeniedException": .denied, "UnauthorizedOperation": .denied,
    "403": .denied, "AuthorizationError": .denied, "NotAuthorized": .denied, "OptInRequired": .denied,
    "ExpiredToken": .credentials, "ExpiredTokenException": .credentials, "AuthFailure": .credentials,
    "InvalidClientTokenId": .credentials, "UnrecognizedClientException": .credentials,
    "InvalidAccessKeyId": .credentials, "SignatureDoesNotMatch": .credentials, "RequestExpired": .credentials,
    "Throttling": .throttled, "ThrottlingException": .throttled, "RequestLimitExceeded": .throttled,
    "TooManyRequestsException": .throttled, "SlowDown": .throttled, "RequestThrottled": .throttled,
    "NoSuchEntity": .notFound, "NotFoundException": .notFound, "NotFound": .notFound, "404": .notFound,
    "NoSuchBucket": .notFound, "NoSuchKey": .notFound, "NoSuchBucketPolicy": .notFound,
    "NoSuchCORSConfiguration": .notFound, "NoSuchLifecycleConfiguration": .notFound,
    "NoSuchPublicAccessBlockConfiguration": .notFound, "NoSuchWebsiteConfiguration": .notFound,
    "ServerSideEncryptionConfigurationNotFoundError": .notFound, "ObjectLockConfigurationNotFoundError": .notFound,
    "OwnershipControlsNotFoundError": .notFound, "ReplicationConfigurationNotFoundError": .notFound,
    "DependencyViolation": .dependencyViolation, "ResourceInUse": .dependencyViolation,
    "ResourceInUseException": .dependencyViolation, "BucketNotEmpty": .dependencyViolation,
    "RepositoryNotEmptyException": .dependencyViolation, "InvalidDBSubnetGroupStateFault": .dependencyViolation,
    "InvalidDBParameterGroupState": .dependencyViolation,
    "BucketAlreadyExists": .alreadyExists, "EntityAlreadyExists": .alreadyExists,
    "ConflictException": .conflict, "ResourceConflictException": .conflict, "OperationAbortedException": .conflict,
    "ConcurrentModification": .conflict, "ConcurrentModificationException": .conflict,
    "LimitExceeded": .quotaExceeded,
    "ServiceQuotaExceededException": .quotaExceeded, "TooManyBuckets": .quotaExceeded,
    "MalformedPolicyDocument": .invalid, "MalformedPolicyDocumentException": .invalid, "MalformedPolicy": .invalid,
    "ValidationError": .invalid, "ValidationException": .invalid, "MissingParameter": .invalid,
    "BadRequestException": .invalid, "BadRequest": .invalid,
  ]

  /// By how a code ends; the first that fits counts.
  private static let endings: [(ending: String, kind: Kind)] = [
    (".NotFound", .notFound), ("NotFoundFault", .notFound), ("NotFoundException", .notFound), ("NotFound", .notFound),
    ("DoesNotExistException", .notFound),
    (".Malformed", .invalid), ("AlreadyExists", .alreadyExists), ("AlreadyExistsFault", .alreadyExists),
    ("AlreadyExistsException", .alreadyExists), (".Duplicate", .alreadyExists), ("ExistsException", .alreadyExists),
    ("QuotaExceeded", .quotaExceeded), ("QuotaExceededFault", .quotaExceeded), ("LimitExceeded", .quotaExceeded),
    ("LimitExceededException", .quotaExceeded), ("InUse", .dependencyViolation),
    ("InUseException", .dependencyViolation), ("Conflict", .conflict),
    ("StateFault", .conflict), ("InvalidParameterException", .invalid),
  ]
}
