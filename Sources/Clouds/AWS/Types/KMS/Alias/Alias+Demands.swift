import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html
  static let kmsAlias: [Demand] = [
    .text(
      "AliasName",
      TextForm("a free alias: those that begin with alias/aws/ are AWS's own", fix: "choose another name") {
        !$0.hasPrefix("alias/aws/")
      }),
    .text(
      "TargetKeyId",
      TextForm("a key: its identifier or its ARN", fix: "refer to the key, or write its ARN") {
        isKey($0, withAlias: false)
      }),
  ]
}
