import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html
  static let cacheCluster: [Demand] = [
    .text("ClusterName", cacheName(longest: 50)), .one("Engine", of: "memcached", "redis", "valkey"),
    .number("NumCacheNodes", from: 1, to: 60), .number("SnapshotRetentionLimit", from: 0, to: 35),
    .identifier("VpcSecurityGroupIds.*", .securityGroup), lastRedis,
    .number("NumCacheNodes", from: 1, to: 1, .when("Engine", is: "redis", "valkey")),
    .excludes("SnapshotArns", "SnapshotName", "SnapshotWindow", if: .when("Engine", is: "memcached")),
    .holds("AZMode", if: .when("AZMode", is: "cross-az")) { subject in
      guard let nodes = subject.number("NumCacheNodes"), nodes < 2 else { return nil }
      return ("AZMode cross-az needs two nodes", "declare numCacheNodes of 2 or more")
    },
  ]
}
