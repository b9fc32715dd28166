import InfraModel
import Pricing

extension CostModel {
  /// A document costs nothing, whoever runs it; steps of automation are paid for by those who start them
  /// (AWS Systems Manager pricing).
  static let document = CostModel.free(
    "AWS::SSM::Document", because: "a document costs nothing, nor do commands that it is run by",
    "Attachments", "Content", "DocumentFormat", "DocumentType", "Name", "Requires", "Tags", "TargetType",
    "UpdateMethod", "VersionName")
}
