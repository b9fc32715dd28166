import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginAccessControlConfig.html
  static let originAccessControl: [Demand] = [
    .length("OriginAccessControlConfig.Name", from: 1, to: 64),
    .length("OriginAccessControlConfig.Description", from: 0, to: 256),
    .one("OriginAccessControlConfig.SigningProtocol", of: "sigv4"),
    .one("OriginAccessControlConfig.SigningBehavior", of: "always", "never", "no-override"),
    .one(
      "OriginAccessControlConfig.OriginAccessControlOriginType", of: "s3", "mediastore", "mediapackagev2", "lambda"),
  ]
}
