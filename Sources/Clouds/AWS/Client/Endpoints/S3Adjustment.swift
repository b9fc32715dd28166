internal import Digests
internal import InfraModel
internal import OperationModels

/// What S3 wants beyond its protocol: the bucket as a part of the endpoint, and checksums of some bodies.
struct S3Adjustment {
  private let model: OperationModel

  init(_ model: OperationModel) { self.model = model }

  func apply(to wire: inout WireRequest, _ input: [String: Value]) {
    addChecksum(to: &wire, input)
    guard model.service.id == "s3", model.uri.hasPrefix("/{Bucket}"), let bucket = input["Bucket"]?.string else {
      return
    }
    // The endpoint's rules have put the bucket into the host or the endpoint's path.
    wire.path = String(wire.path.dropFirst(1 + PercentEncoding.encode(bucket).count))
  }

  /// The hash that the signature needs anyway serves as the checksum.
  private func addChecksum(to wire: inout WireRequest, _ input: [String: Value]) {
    guard model.needsChecksum else { return }
    let names = wire.headers.map { $0.name.lowercased() }
    guard !names.contains(where: { $0 == "content-md5" || $0.hasPrefix("x-amz-checksum-") }) else { return }
    if model.checksumMember != nil, input[model.checksumMember ?? ""] == nil {
      wire.headers.append(("x-amz-sdk-checksum-algorithm", "SHA256"))
      wire.headers.append(("x-amz-checksum-sha256", Base64.encode(Hash.sha256(wire.body))))
    } else {
      wire.headers.append(("Content-MD5", Base64.encode(Hash.md5(wire.body))))
    }
  }
}
