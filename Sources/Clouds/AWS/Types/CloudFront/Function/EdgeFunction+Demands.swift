import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html: `InvalidArgument`,
  /// `FunctionSizeLimitExceeded` (10 KB: CloudFront Developer Guide, "Quotas on CloudFront Functions").
  static let edgeFunction: [Demand] = [
    .text("Name", .letters("A-Za-z0-9_-", 1...64, "a name that functions can have")),
    .length("FunctionConfig.Comment", from: 0, to: 128), .elements("FunctionConfig.KeyValueStoreAssociations", to: 1),
    .text(
      "FunctionCode",
      TextForm("code of 1 to 10240 bytes", fix: "shorten the code; comments count") {
        (1...10_240).contains($0.utf8.count)
      }),
  ]
}
