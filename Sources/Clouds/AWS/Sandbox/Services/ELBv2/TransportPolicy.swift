internal import InfraModel

/// The security policies of listeners.
///
/// Source: Application Load Balancers, "Security policies".
enum TransportPolicy {
  /// What a listener has that names none.
  static let standard = "ELBSecurityPolicy-2016-08"

  static let missing = FaultForm("SSLPolicyNotFound", "SSL policy '{id}' not found")

  private static let protocols: [(String, [String])] = [
    ("ELBSecurityPolicy-2016-08", ["TLSv1", "TLSv1.1", "TLSv1.2"]), ("ELBSecurityPolicy-FS-1-1-2019-08", old),
    ("ELBSecurityPolicy-FS-1-2-2019-08", ["TLSv1.2"]), ("ELBSecurityPolicy-FS-1-2-Res-2019-08", ["TLSv1.2"]),
    ("ELBSecurityPolicy-FS-1-2-Res-2020-10", ["TLSv1.2"]),
    ("ELBSecurityPolicy-FS-2018-06", ["TLSv1", "TLSv1.1", "TLSv1.2"]),
    ("ELBSecurityPolicy-TLS-1-0-2015-04", ["TLSv1", "TLSv1.1", "TLSv1.2"]),
    ("ELBSecurityPolicy-TLS-1-1-2017-01", old), ("ELBSecurityPolicy-TLS-1-2-2017-01", ["TLSv1.2"]),
    ("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", ["TLSv1.2"]),
    ("ELBSecurityPolicy-TLS13-1-0-2021-06", ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"]),
    ("ELBSecurityPolicy-TLS13-1-1-2021-06", ["TLSv1.1", "TLSv1.2", "TLSv1.3"]),
    ("ELBSecurityPolicy-TLS13-1-2-2021-06", new), ("ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04", new),
    ("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", new), ("ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04", new),
    ("ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06", new), ("ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04", new),
    ("ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04", new), ("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", new),
    ("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04", new), ("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", new),
    ("ELBSecurityPolicy-TLS13-1-3-2021-06", ["TLSv1.3"]), ("ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04", ["TLSv1.3"]),
    ("ELBSecurityPolicy-TLS13-1-3-PQ-2025-09", ["TLSv1.3"]),
  ]
  private static let old = ["TLSv1.1", "TLSv1.2"]
  private static let new = ["TLSv1.2", "TLSv1.3"]

  static let names = protocols.map(\.0)

  static func isKnown(_ name: String) -> Bool { names.contains(name) }

  static func told(_ name: String) -> Value {
    let spoken = protocols.first { $0.0 == name }?.1 ?? []
    return [
      "Name": .string(name), "SslProtocols": .list(spoken.map(Value.string)),
      "SupportedLoadBalancerTypes": ["application", "network"],
    ]
  }
}
