import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
  static let replicationGroup: [Demand] =
    [
      .text("ReplicationGroupId", cacheName(longest: 40)),
      .text("ReplicationGroupDescription", .filled("a description")),
      .one("Engine", of: "redis", "valkey"), .number("SnapshotRetentionLimit", from: 0, to: 35),
      .length("AuthToken", from: 16, to: 128), .identifier("SecurityGroupIds.*", .securityGroup),
      .excludes("NumCacheClusters", if: .given("NumNodeGroups")),
      .excludes("NumCacheClusters", if: .given("ReplicasPerNodeGroup")),
      lastRedis,
      .holds("MultiAZEnabled") { subject in
        subject.flag("MultiAZEnabled") == true
          && (!subject.isGiven("AutomaticFailoverEnabled") && !isSharded(subject)
            || subject.flag("AutomaticFailoverEnabled") == false)
          ? ("MultiAZEnabled needs AutomaticFailoverEnabled", "set automaticFailoverEnabled to true") : nil
      },
      .holds("AutomaticFailoverEnabled") { subject in
        guard subject.flag("AutomaticFailoverEnabled") == true, !isSharded(subject) else { return nil }
        let nodes = subject.isGiven("NumCacheClusters") ? subject.number("NumCacheClusters") : 1
        let replicas = subject.isGiven("ReplicasPerNodeGroup") ? subject.number("ReplicasPerNodeGroup") : 0
        guard let nodes, let replicas, max(nodes, replicas + 1) < 2 else { return nil }
        return ("AutomaticFailoverEnabled needs a replica", "declare numCacheClusters of 2 or more")
      },
      .holds("AuthToken") { subject in
        subject.isGiven("AuthToken") && isOff("TransitEncryptionEnabled", subject)
          ? ("AuthToken needs TransitEncryptionEnabled", "set transitEncryptionEnabled to true") : nil
      },
      .holds("KmsKeyId") { subject in
        subject.isGiven("KmsKeyId") && isOff("AtRestEncryptionEnabled", subject)
          ? ("KmsKeyId needs AtRestEncryptionEnabled", "set atRestEncryptionEnabled to true") : nil
      },
    ]

  /// Source: ElastiCache User Guide, "Supported engines and versions": the Redis of later versions has another licence, and
  /// ElastiCache has Valkey instead.
  static let lastRedis = Demand.holds("EngineVersion") { subject in
    guard !subject.isGiven("Engine") || subject.text("Engine") == "redis",
      let version = subject.text("EngineVersion").flatMap({ EngineVersion($0) }),
      version.first(2) > EngineVersion(7, 1)
    else { return nil }
    return ("Redis on ElastiCache ends with 7.1", "set engineVersion to 7.1, or engine to valkey")
  }

  private static func isOff(_ name: String, _ subject: Subject) -> Bool {
    !subject.isGiven(name) || subject.flag(name) == false
  }

  /// Whether there is, or may be, more than one shard.
  private static func isSharded(_ subject: Subject) -> Bool {
    subject.isGiven("NodeGroupConfiguration") || subject.isGiven("ClusterMode")
      || subject.isGiven("CacheParameterGroupName")
      || subject.isGiven("NumNodeGroups")
        && subject.number("NumNodeGroups") != 1
  }

  static func cacheName(longest: Int) -> TextForm {
    TextForm(
      "a name that starts with a letter, of letters, digits and single hyphens, at most \(longest)",
      fix: "write a name such as sessions-1"
    ) { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return text.count <= longest && text.first?.isLetter == true
        && parts.allSatisfy { part in
          !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }
  }
}
