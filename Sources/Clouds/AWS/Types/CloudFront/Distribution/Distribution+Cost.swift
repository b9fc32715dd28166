import InfraModel
import Pricing

extension CostModel {
  /// A content network: what it sends and the requests that it answers, by the region of its viewers.
  ///
  /// An account's first terabyte and 10 million requests a month cost nothing (aws.amazon.com/cloudfront/pricing).
  static let distribution = CostModel(
    "AWS::CloudFront::Distribution", usage: .distribution, properties: .distribution
  ) { resource in
    let edge = EdgeRegion(near: resource.region)
    Charge.used("Data transfer to viewers", .transferredGigabytes, edge.query("DataTransfer-Out-Bytes"))
      .free(first: 1024, shared: "CloudFront data transfer")
    Charge.used("HTTPS requests", .requests, edge.query("Requests-Tier2-HTTPS"))
      .free(first: 10_000_000, shared: "CloudFront requests")
    if resource.runsFunctions {
      Charge.used(
        "Function invocations", .requests,
        PriceQuery("AmazonCloudFront", "Executions-CloudFrontFunctions", region: PriceQuery.global)
      ).free(first: 2_000_000, shared: "CloudFront functions")
    }
    CostItem.assumption("viewers are near \(resource.region) (edge region \(edge.name)) and come over HTTPS")
  }
}

/// Where CloudFront counts a request: the place of the edge that answers it.
private struct EdgeRegion {
  var name: String

  /// The edge region that holds an AWS region.
  init(near region: String) {
    name =
      switch region {
      case let region where region.hasPrefix("eu-") || region.hasPrefix("il-"): "EU"
      case "ca-central-1", "ca-west-1": "CA"
      case "ap-northeast-1", "ap-northeast-3": "JP"
      case "ap-south-1", "ap-south-2": "IN"
      case "ap-southeast-2", "ap-southeast-4": "AU"
      case let region where region.hasPrefix("ap-"): "AP"
      case let region where region.hasPrefix("sa-"): "SA"
      case let region where region.hasPrefix("me-"): "ME"
      case let region where region.hasPrefix("af-"): "ZA"
      default: "US"
      }
  }

  /// The price list has the United States and Canada as North America too, in us-east-1.
  func query(_ usageType: String) -> PriceQuery {
    let query = PriceQuery("AmazonCloudFront", usageType, ["edgeRegion": name], region: PriceQuery.global)
    guard name == "US" || name == "CA" else { return query }
    return query.or(PriceQuery("AmazonCloudFront", usageType, ["edgeRegion": "North America"], region: "us-east-1"))
  }
}

extension PricedResource {
  /// Whether a behavior runs a function for each request.
  fileprivate var runsFunctions: Bool {
    let behaviors =
      [value("DistributionConfig.DefaultCacheBehavior")].compactMap(\.self)
      + list("DistributionConfig.CacheBehaviors")
    return behaviors.contains { !($0["FunctionAssociations"]?.list ?? []).isEmpty }
  }
}
