/// The wire protocols of AWS that are spoken here.
public enum WireProtocol: String, Hashable, Sendable, CaseIterable {
  case ec2
  case query
  case json
  case restJSON = "rest-json"
  case restXML = "rest-xml"
}

/// What holds for all operations of a service.
public struct ServiceFacts: Hashable, Sendable {
  /// The name of the service's folder in botocore.
  public var id: String
  /// The name that settings of a service use (`CloudWatch Logs`).
  public var serviceID: String
  public var wireProtocol: WireProtocol
  /// Further protocols in which the service is served: older clients speak them.
  public var otherProtocols: [WireProtocol] = []
  public var apiVersion: String
  /// The first label of the host's name.
  public var endpointPrefix: String
  /// The name in the signature's scope.
  public var signingName: String
  public var jsonVersion: String?
  public var targetPrefix: String?
  public var xmlNamespace: String?
  /// The one host of a service that has no regions.
  public var globalEndpoint: String?
  /// Error codes come in `x-amzn-query-error` too.
  public var isQueryCompatible = false

  public init(id: String, wireProtocol: WireProtocol, apiVersion: String) {
    self.id = id
    self.serviceID = id
    self.wireProtocol = wireProtocol
    self.apiVersion = apiVersion
    self.endpointPrefix = id
    self.signingName = id
  }

  /// The facts of the service as it is served in one of its protocols; `nil` where it is not served in it.
  public func speaking(_ other: WireProtocol) -> ServiceFacts? {
    if other == wireProtocol { return self }
    guard otherProtocols.contains(other) else { return nil }
    var facts = self
    facts.wireProtocol = other
    facts.otherProtocols = [wireProtocol] + otherProtocols.filter { $0 != other }
    return facts
  }
}
