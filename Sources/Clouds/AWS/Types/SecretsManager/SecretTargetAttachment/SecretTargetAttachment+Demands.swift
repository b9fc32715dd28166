import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html
  static let secretTargetAttachment: [Demand] = [
    .text("SecretId", .filled("the ARN of a secret")), .text("TargetId", .filled("the identifier of a database")),
    .text(
      "TargetType",
      TextForm("a type of databases", fix: "write \(SecretTarget.types.joined(separator: ", "))") {
        SecretTarget.types.contains($0)
      }),
  ]
}
