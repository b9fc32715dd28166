import InfraModel

extension DemandTests {
  static let discovery = [
    Mistake(
      "AWS::ServiceDiscovery::HttpNamespace", ["Name": "the shop"],
      "IN2007 it: Name is \"the shop\", which is not a namespace's name of 1 to 1024 printable characters [name] leave out blanks, and arn: at the beginning"
    ),
    Mistake(
      "AWS::ServiceDiscovery::PrivateDnsNamespace", ["Properties": ["DnsProperties": ["SOA": ["TTL": -1]]]],
      "IN2008 it: Properties.DnsProperties.SOA.TTL is -1, but must be 0 to 2147483647 [properties] use 0 to 2147483647"),
    Mistake(
      "AWS::ServiceDiscovery::PrivateDnsNamespace", ["Properties": ["DnsProperties": ["SOA": [:]]]],
      "IN2004 it: Properties.DnsProperties.SOA.TTL is required where Properties.DnsProperties.SOA is declared [properties] declare ttl"
    ),
    // What only the API's model says.
    Mistake(
      "AWS::ServiceDiscovery::Service", ["HealthCheckCustomConfig": ["FailureThreshold": 0]],
      "IN2080 it: CreateService is refused: HealthCheckCustomConfig.FailureThreshold is 0; the minimum is 1 [healthCheckCustomConfig] stay within its bounds"
    ),
    Mistake(
      "AWS::ServiceDiscovery::Service", ["Type": "HTTP"],
      "IN2013 it: DnsConfig cannot be declared where Type is HTTP [dnsConfig] remove dnsConfig"),
    Mistake(
      "AWS::ServiceDiscovery::Service", ["HealthCheckConfig": ["Type": "TCP", "ResourcePath": "/"]],
      "IN2013 it: HealthCheckConfig.ResourcePath cannot be declared where Type is TCP [healthCheckConfig] remove resourcePath"
    ),
  ]
}
