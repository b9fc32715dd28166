extension CallScope {
  /// The region's partition, as ARNs begin with it.
  public var partition: String {
    if region.hasPrefix("cn-") { return "aws-cn" }
    if region.hasPrefix("eusc-") { return "aws-eusc" }
    return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
  }

  /// The ARN of something in the resource's account and region.
  public func arn(_ service: String, _ resource: String) -> String {
    "arn:\(partition):\(service):\(region):\(account):\(resource)"
  }
}
