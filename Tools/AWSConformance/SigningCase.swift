import AWSClient
import Digests
import InfraModel

/// A case that signs a request, in its headers or in its query.
struct SigningCase {
  private let input: Value
  private let signer: SigV4
  private let uri: String
  private let method: String
  private var headers: [(name: String, value: String)]
  private let body: [UInt8]

  init(_ input: Value) throws(CaseFailure) {
    guard let key = input[path: "credentials.accessKeyId"]?.string,
      let secret = input[path: "credentials.secretAccessKey"]?.string, let region = input["region"]?.string,
      let service = input["service"]?.string, let time = input["time"]?.string, let uri = input["uri"]?.string
    else { throw CaseFailure(description: "incomplete") }
    let credentials = Credentials(
      accessKeyID: key, secretAccessKey: secret, sessionToken: input[path: "credentials.sessionToken"]?.string)
    var signer = SigV4(credentials: credentials, region: region, service: service, time: time)
    signer.normalizesPath = input[path: "options.normalizePath"]?.bool ?? true
    signer.encodesPath = input[path: "options.encodePath"]?.bool ?? true
    self.input = input
    self.signer = signer
    self.uri = uri
    method = input["method"]?.string ?? "GET"
    headers = (input["headers"]?.list ?? []).map { ($0[0]?.string ?? "", $0[1]?.string ?? "") }
    body = input["bodyBase64"]?.string.flatMap { Base64.decode($0) } ?? Array((input["body"]?.string ?? "").utf8)
  }

  private var signsToken: Bool { input[path: "options.tokenAfterSigning"]?.bool != true }

  private func has(_ name: String) -> Bool { headers.contains { $0.name.lowercased() == name } }

  func sign() throws(CaseFailure) -> Value {
    var request = self
    let hash = Digest.sha256(body)
    if !has("x-amz-date") { request.headers.append(("X-Amz-Date", signer.time)) }
    if let token = signer.credentials.sessionToken, signsToken, !has("x-amz-security-token") {
      request.headers.append(("X-Amz-Security-Token", token))
    }
    if input[path: "options.contentSha256Header"]?.bool == true, !has("x-amz-content-sha256") {
      request.headers.append(("x-amz-content-sha256", hash))
    }
    let signature = signer.sign(method: method, uri: uri, headers: request.headers, payloadHash: hash)
    return [
      "canonicalRequest": .string(signature.canonicalRequest), "stringToSign": .string(signature.stringToSign),
      "authorization": .string(signer.authorization(signature)),
    ]
  }

  func presign() throws(CaseFailure) -> Value {
    let expires = Int(input["expires"]?.integer ?? 3600)
    let signature = signer.presign(
      method: method, uri: uri, headers: headers, payloadHash: Digest.sha256(body), expires: expires,
      signsToken: signsToken, addsContentHash: input[path: "options.contentSha256Header"]?.bool == true
    ).signature
    return [
      "canonicalRequest": .string(signature.canonicalRequest), "stringToSign": .string(signature.stringToSign),
      "signature": .string(signature.signature),
    ]
  }
}
