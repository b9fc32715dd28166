import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheParameterGroup.html: "Valid values
  /// are: memcached1.4 | memcached1.5 | memcached1.6 | redis2.6 | …".
  static let cacheParameterGroup: [Demand] = [
    .text("Description", .filled("a description")),
    .text(
      "CacheParameterGroupFamily",
      TextForm("a family of cache engines", fix: "write such as redis7, valkey8 or memcached1.6") { text in
        ["memcached", "redis", "valkey"].contains {
          text.hasPrefix($0) && text.dropFirst($0.count).first?.isNumber == true
        }
      }),
  ]
}
