internal import AWSPrices

extension CallScope {
  /// The region's partition, as ARNs begin with it.
  public var partition: String { RegionPartition(of: region).rawValue }

  /// The ARN of something in the resource's account and region.
  public func arn(_ service: String, _ resource: String) -> String {
    "arn:\(partition):\(service):\(region):\(account):\(resource)"
  }
}
