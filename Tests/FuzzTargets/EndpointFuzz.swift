import AWSClient
import Foundation
import InfraModel

/// Feeds the published rules with arbitrary regions, buckets and endpoints, and the evaluation with arbitrary rules.
///
/// A text that is a JSON object is taken for rules. Of any other, the first line names the service, and the further ones
/// are region, bucket, endpoint and flags.
enum EndpointFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    if bytes.first == UInt8(ascii: "{") {
      guard let source = try? JSON.parse(bytes) else { return nil }
      _ = EndpointRules(source).resolve(["Region": "eu-central-1", "Bucket": "bucket", "UseFIPS": false])
      return nil
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    func line(_ index: Int) -> String? {
      index < lines.count && !lines[index].isEmpty ? String(decoding: lines[index], as: UTF8.self) : nil
    }
    let services = ServiceNames.all
    let service = line(0).flatMap { services.contains($0) ? $0 : nil } ?? services[bytes.count % services.count]
    var parameters: [String: Value] = ["Region": .string(line(1) ?? "")]
    parameters["Bucket"] = line(2).map { .string($0) }
    parameters["Endpoint"] = line(3).map { .string($0) }
    let flags = line(4)?.utf8.first ?? 0
    for (bit, name) in ["UseFIPS", "UseDualStack", "ForcePathStyle", "UseGlobalEndpoint", "Accelerate"].enumerated() {
      parameters[name] = .bool(flags >> UInt8(bit) & 1 == 1)
    }
    let resolver = EndpointResolver(override: nil)
    guard let endpoint = try? resolver.resolve(service, parameters, signingName: service) else { return nil }
    return finding(endpoint.url, isGiven: line(3) != nil, "\(service) \(parameters)")
  }

  /// A URL is one for everybody, and its host is Amazon's unless the user gave another.
  private static func finding(_ url: String, isGiven: Bool, _ call: String) -> String? {
    guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else {
      return isGiven ? nil : "\(call): no URL: \(url)"
    }
    if isGiven { return nil }
    guard parts.scheme == "https", parts.user == nil, parts.port == nil, parts.query == nil, parts.fragment == nil
    else {
      return "\(call): more than host and path: \(url)"
    }
    return domains.contains { host.hasSuffix($0) } ? nil : "\(call): a foreign host: \(url)"
  }

  /// Of the partitions in botocore's `partitions.json`.
  private static let domains = [
    "amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "amazonwebservices.com.cn", "amazonwebservices.eu", "api.aws",
    "aws.hci.ic.gov", "aws.ic.gov", "aws.scloud", "cloud-aws.adc-e.uk", "c2s.ic.gov", "cloud.adc-e.uk",
    "csp.hci.ic.gov",
    "sc2s.sgov.gov",
  ].map { "." + $0 }
}
