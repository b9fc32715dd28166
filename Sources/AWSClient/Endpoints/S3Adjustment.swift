internal import InfraModel
internal import OperationModels

/// What S3 wants beyond its protocol: the bucket in the host, and checksums of some bodies.
struct S3Adjustment {
  private let model: OperationModel

  init(_ model: OperationModel) { self.model = model }

  func apply(
    to wire: inout WireRequest, _ endpoint: inout Endpoint, _ input: [String: Value], _ resolver: EndpointResolver
  ) {
    addChecksum(to: &wire, input)
    guard let bucket = input["Bucket"]?.string, model.uri.hasPrefix("/{Bucket}"),
      resolver.usesVirtualHost(model, bucket: bucket), let range = endpoint.url.range(of: "://")
    else { return }
    endpoint.url.insert(contentsOf: bucket + ".", at: range.upperBound)
    let path = wire.path.dropFirst(1 + PercentEncoding.encode(bucket).count)
    wire.path = path.isEmpty ? "/" : String(path)
  }

  /// The hash that the signature needs anyway serves as the checksum.
  private func addChecksum(to wire: inout WireRequest, _ input: [String: Value]) {
    guard model.needsChecksum else { return }
    let names = wire.headers.map { $0.name.lowercased() }
    guard !names.contains(where: { $0 == "content-md5" || $0.hasPrefix("x-amz-checksum-") }) else { return }
    if model.checksumMember != nil, input[model.checksumMember ?? ""] == nil {
      wire.headers.append(("x-amz-sdk-checksum-algorithm", "SHA256"))
      wire.headers.append(("x-amz-checksum-sha256", Base64.encode(Digest.sha256(wire.body))))
    } else {
      wire.headers.append(("Content-MD5", Base64.encode(Digest.md5(wire.body))))
    }
  }
}
