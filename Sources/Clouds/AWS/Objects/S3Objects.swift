public import AWSClient
internal import HTTP
public import InfraModel
public import StateStore

/// A bucket of S3, or of what speaks S3, as a store of states.
///
/// S3 keeps conditions since August and November 2024 (`If-None-Match` and `If-Match` of PutObject; "Conditional
/// writes" in its user guide), and reads see what was written since December 2020.
public struct S3Objects: ObjectStorage {
  private let client: any AWSCalling
  private let bucket: String
  private let prefix: String
  private let region: String
  private let scheme: String
  private let key: String?
  private let pause: @Sendable (Double) async -> Void

  /// - Parameters:
  ///   - place: The bucket and the prefix.
  ///   - region: Where the bucket is.
  ///   - pause: Waits so many seconds between two attempts.
  public init(
    _ client: any AWSCalling, _ place: BucketPlace, region: String, pause: @escaping @Sendable (Double) async -> Void
  ) {
    self.client = client
    self.region = region
    self.pause = pause
    scheme = place.scheme
    bucket = place.bucket
    prefix = place.prefix.isEmpty ? "" : place.prefix + "/"
    key = if case .service(let key) = place.encryption { key } else { nil }
  }

  public func place(of key: String) -> String {
    let path = prefix + key
    return "\(scheme)://\(bucket)" + (path.isEmpty ? "" : "/\(path.hasSuffix("/") ? String(path.dropLast()) : path)")
  }

  public func read(_ key: String) async throws(ObjectFailure) -> StoredObject? {
    let answer: [String: Value]
    do throws(AWSError) {
      answer = try await repeated { () async throws(AWSError) in
        try await client.call(
          .s3, "GetObject", ["Bucket": .string(bucket), "Key": .string(prefix + key)], region: region)
      }
    } catch {
      if error.code == "NoSuchKey" { return nil }
      throw failure(error, "read", key)
    }
    return StoredObject(answer["Body"]?.byteContent ?? [], tag: answer["ETag"]?.string ?? "")
  }

  public func write(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(ObjectFailure) -> WriteAnswer {
    var input: [String: Value] = [
      "Bucket": .string(bucket), "Key": .string(prefix + key), "Body": .bytes(bytes),
    ]
    switch condition {
    case .absent: input["IfNoneMatch"] = "*"
    case .tag(let tag): input["IfMatch"] = .string(tag)
    case .always: break
    }
    if let encryptingKey = self.key {
      input["ServerSideEncryption"] = "aws:kms"
      input["SSEKMSKeyId"] = .string(encryptingKey)
      input["BucketKeyEnabled"] = true
    }
    let request = input
    do throws(AWSError) {
      let answer = try await repeated { () async throws(AWSError) in
        try await client.call(.s3, "PutObject", request, region: region)
      }
      return .written(tag: answer["ETag"]?.string ?? "")
    } catch {
      if error.code == "PreconditionFailed" || error.status == 412 { return .conditionFailed }
      // What is to be replaced is not there any more.
      if case .tag = condition, error.code == "NoSuchKey" { return .conditionFailed }
      throw failure(error, "write", key)
    }
  }

  public func remove(_ keys: [String]) async throws(ObjectFailure) {
    for start in stride(from: 0, to: keys.count, by: Self.mostRemoved) {
      let part = keys[start..<min(start + Self.mostRemoved, keys.count)]
      let names = part.map { Value.object(["Key": .string(prefix + $0)]) }
      let answer: [String: Value]
      do throws(AWSError) {
        answer = try await repeated { () async throws(AWSError) in
          try await client.call(
            .s3, "DeleteObjects", ["Bucket": .string(bucket), "Delete": ["Objects": .list(names), "Quiet": true]],
            region: region)
        }
      } catch { throw failure(error, "remove", part.first ?? "") }
      if let refused = answer["Errors"]?.list?.first {
        throw failure(
          code: refused["Code"]?.string ?? "", status: 0, refused["Message"]?.string ?? "", "remove",
          String((refused["Key"]?.string ?? "").dropFirst(prefix.count)))
      }
    }
  }

  /// DeleteObjects takes so many keys.
  private static let mostRemoved = 1000

  public func list(_ prefix: String, delimited: Bool) async throws(ObjectFailure) -> ObjectList {
    var input: [String: Value] = ["Bucket": .string(bucket), "Prefix": .string(self.prefix + prefix)]
    if delimited { input["Delimiter"] = "/" }
    let request = input
    let answer: [String: Value]
    do throws(AWSError) {
      answer = try await repeated { () async throws(AWSError) in
        try await client.callAll(.s3, "ListObjectsV2", request, region: region)
      }
    } catch { throw failure(error, "list", prefix) }
    func names(_ member: String, _ field: String) -> [String] {
      (answer[member]?.list ?? []).compactMap { $0[field]?.string.map { String($0.dropFirst(self.prefix.count)) } }
    }
    return ObjectList(
      keys: names("Contents", "Key").sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      folders: names("CommonPrefixes", "Prefix"))
  }
}

extension S3Objects {
  /// Sends again what may pass. Everything here can be sent twice: a write with a condition is refused by its own
  /// effect, and its caller sees that; one without writes the same again.
  private func repeated(
    _ call: () async throws(AWSError) -> [String: Value]
  ) async throws(AWSError) -> [String: Value] {
    var attempt = 1
    while true {
      // Writes of states have their own conditions; an operation's permit does not apply to them.
      let result = await SendingPermit.$current.withValue(nil) { await Self.result(of: call) }
      do throws(AWSError) { return try result.get() } catch {
        guard error.mayPass, attempt < Self.attempts, !Task.isCancelled else { throw error }
        // 0.05, 0.1, 0.2, … seconds, at most 5.
        await pause(min(5, 0.05 * Double(1 << attempt)))
        attempt += 1
      }
    }
  }

  private static func result(
    of call: () async throws(AWSError) -> [String: Value]
  ) async -> Result<[String: Value], AWSError> {
    do throws(AWSError) { return .success(try await call()) } catch { return .failure(error) }
  }

  private static let attempts = 10

  private func failure(_ error: AWSError, _ action: String, _ key: String) -> ObjectFailure {
    switch error.kind {
    case .service(let code, let message):
      return failure(
        code: code, status: error.status, message, action, key,
        region: error.members["Region"]?.string ?? error.members["BucketRegion"]?.string)
    case .credentials(let problem):
      return ObjectFailure(.noCredentials, action: action, place: place(of: key), reason: "no credentials: \(problem)")
    case .invalidInput(_, let problem):
      return ObjectFailure(.refused, action: action, place: place(of: key), reason: "the request \(problem)")
    case .transport, .timeout, .notAnswer, .cancelled:
      return ObjectFailure(.unreachable, action: action, place: place(of: key), reason: error.description)
    }
  }

  /// What the store's own word means.
  private func failure(
    code: String, status: Int, _ message: String, _ action: String, _ key: String, region: String? = nil
  ) -> ObjectFailure {
    let kind: ObjectFailure.Kind =
      switch code {
      case "NoSuchBucket": .noBucket
      case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "301":
        .otherRegion(region)
      case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired": .expired
      case _ where code.hasPrefix("KMS."): .keyRefused
      case "AccessDenied", "AllAccessDisabled", "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken": .denied
      case _ where status >= 500 || code == "SlowDown": .unreachable
      case _ where status == 403: .denied
      case _ where status == 301: .otherRegion(region)
      default: .refused
      }
    return ObjectFailure(
      kind, action: action, place: kind == .noBucket ? place(of: "") : place(of: key),
      reason: message.isEmpty ? code : "\(code): \(message)")
  }
}

extension AWSError {
  /// Whether the same may succeed a moment later, as far as S3 is concerned.
  fileprivate var mayPass: Bool {
    switch kind {
    case .service(let code, _):
      // Two conditional writes met; one of them is to come again.
      code == "ConditionalRequestConflict" || code == "OperationAborted" || code == "SlowDown" || status >= 500
    case .transport(let code, _): ![.tls, .malformedHeader, .tooLarge, .cancelled].contains(code)
    case .timeout: true
    case .notAnswer(let status, _): status >= 500
    case .invalidInput, .credentials, .cancelled: false
    }
  }
}
