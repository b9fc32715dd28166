internal import InfraModel
internal import OperationModels

extension AWSClient {
  /// Where calls of a service would go.
  public struct Destination: Sendable, Hashable {
    public var url: String
    /// The region that the signature names.
    public var signingRegion: String
  }

  /// Where a service's calls would go, without sending any; `nil` where its rules have no place for them.
  /// - Parameter account: For the services that have the account's number in their host.
  public func destination(of service: Service, region: String, account: String? = nil) -> Destination? {
    guard let table = OperationLibrary.shared.table(service.id) else { return nil }
    let override = configuration.serviceEndpoints[service] ?? configuration.endpoint
    let resolver = EndpointResolver(
      override: override, usesFIPS: configuration.usesFIPS, usesDualStack: configuration.usesDualStack)
    let input: [String: Value] = ["AccountId": .string(account ?? "000000000000")]
    for name in table.operationNames {
      guard let model = table.operation(name), let found = try? resolver.resolve(model, region: region, input: input)
      else { continue }
      return Destination(url: found.url, signingRegion: found.signingRegion)
    }
    return nil
  }
}
