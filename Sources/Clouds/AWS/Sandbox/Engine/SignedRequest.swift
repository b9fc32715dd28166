internal import AWSClient
internal import OperationModels

/// A request with what it says about its signature.
struct SignedRequest: Sendable {
  let request: ParsedRequest
  private let model: OperationModel
  private let signature: SignatureCheck?
  private let problem: SignatureCheck.Problem?
  /// Seconds that the sandbox's clock is ahead of the world's.
  private let skipped: Double

  init(
    _ request: ParsedRequest, _ model: OperationModel, _ signature: SignatureCheck?,
    _ problem: SignatureCheck.Problem?, skipped: Double
  ) {
    self.request = request
    self.model = model
    self.signature = signature
    self.problem = problem
    self.skipped = skipped
  }

  /// The region of the signature's scope.
  var region: String? { signature?.region }

  /// Whoever signed.
  /// - Throws: The service's fault for a signature that is missing or wrong, and for a key that is not known.
  func principal(_ keys: [String: String], _ cloud: Cloud, now: Double) throws(Fault) -> Principal {
    if model.isUnsigned, signature == nil {
      let arn = "arn:\(cloud.partition):iam::\(cloud.account):anonymous"
      return Principal(accessKeyID: "", account: cloud.account, arn: arn, userID: "anonymous")
    }
    if let problem { throw fault(problem) }
    guard let signature else { throw fault(.missing) }
    let (secret, principal) = try known(signature, keys, cloud, now: now)
    if let signedAt = ServerWire.seconds(signature.time), isSkewed(signedAt, signature, now: now) {
      throw skewed(signature, now: now)
    }
    do throws(SignatureCheck.Problem) {
      try signature.verify(
        secret: secret, method: request.method, uri: request.uri, headers: request.headers, body: request.body)
    } catch {
      throw fault(error)
    }
    return principal
  }

  /// A sandbox's clock may be ahead of the world's; whoever signs by either is right.
  private func isSkewed(_ signedAt: Double, _ signature: SignatureCheck, now: Double) -> Bool {
    let tolerance = signature.expires ?? 900
    return (now - signedAt).magnitude > tolerance && (now - skipped - signedAt).magnitude > tolerance
  }

  private func known(
    _ signature: SignatureCheck, _ keys: [String: String], _ cloud: Cloud, now: Double
  ) throws(Fault) -> (secret: String, Principal) {
    if let known = Principal.known(signature.accessKeyID, keys, cloud) { return known }
    if let holder = IAM.holder(of: signature.accessKeyID, cloud) { return holder }
    if let session = Sessions.session(signature.accessKeyID, cloud) {
      guard signature.sessionToken == session.token else { throw invalidKey }
      guard now < session.expiration else { throw expired }
      return (session.secret, session.principal)
    }
    throw invalidKey
  }

  private var wire: WireProtocol { model.service.wireProtocol }
  private var isS3: Bool { model.service.id == "s3" }

  private var invalidKey: Fault {
    let message = "The security token included in the request is invalid."
    switch wire {
    case _ where isS3:
      return Fault(
        "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", status: 403)
    case .ec2:
      return Fault(
        "AuthFailure", "AWS was not able to validate the provided access credentials", status: 401)
    case .query, .restXML: return Fault("InvalidClientTokenId", message, status: 403)
    case .json: return Fault("UnrecognizedClientException", message, status: 400)
    case .restJSON: return Fault("UnrecognizedClientException", message, status: 403)
    }
  }

  private var expired: Fault {
    let message = "The security token included in the request is expired"
    switch wire {
    case _ where isS3: return Fault("ExpiredToken", "The provided token has expired.", status: 400)
    case .ec2: return Fault("RequestExpired", "Request has expired.", status: 400)
    case .query, .restXML: return Fault("ExpiredToken", message, status: 403)
    case .json: return Fault("ExpiredTokenException", message, status: 400)
    case .restJSON: return Fault("ExpiredTokenException", message, status: 403)
    }
  }

  private func skewed(_ signature: SignatureCheck, now: Double) -> Fault {
    let message = "Signature expired: \(signature.time) is too far from \(ServerWire.basicTime(now))"
    switch wire {
    case _ where isS3:
      return Fault(
        "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.",
        status: 403)
    case .ec2: return Fault("RequestExpired", "Request has expired.", status: 400)
    case .query, .restXML: return Fault("SignatureDoesNotMatch", message, status: 403)
    case .json: return Fault("InvalidSignatureException", message, status: 400)
    case .restJSON: return Fault("InvalidSignatureException", message, status: 403)
    }
  }

  private func fault(_ problem: SignatureCheck.Problem) -> Fault {
    let status = wire == .json ? 400 : 403
    switch problem {
    case .missing:
      let code =
        wire == .json || wire == .restJSON ? "MissingAuthenticationTokenException" : "MissingAuthenticationToken"
      return isS3
        ? Fault("AccessDenied", "Access Denied", status: 403)
        : Fault(wire == .ec2 ? "AuthFailure" : code, "Missing Authentication Token", status: status)
    case .incomplete:
      let code = wire == .json || wire == .restJSON ? "IncompleteSignatureException" : "IncompleteSignature"
      return Fault(code, "The request's signature lacks one of its parts", status: 400)
    case .wrong:
      let message = "The request signature we calculated does not match the signature you provided."
      if wire == .json || wire == .restJSON { return Fault("InvalidSignatureException", message, status: status) }
      return wire == .ec2
        ? Fault("AuthFailure", message, status: 401) : Fault("SignatureDoesNotMatch", message, status: 403)
    case .wrongBody:
      return Fault(
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.", status: 400)
    }
  }
}
