import InfraModel
import Pricing

extension CostModel {
  /// A certificate: a public one costs nothing unless it can be exported.
  static let certificate = CostModel(
    "AWS::CertificateManager::Certificate", properties: .certificate
  ) { resource in
    if resource.value("CertificateAuthorityArn") != nil {
      Charge.monthly(
        "Private certificate", .one, PriceQuery("AWSCertificateManager", "PrivateCertificatesIssued"))
    } else if resource.string("CertificateExport") == "ENABLED" {
      CostItem.leftOut(
        "Exportable certificate", because: "it is charged by its names, when it is issued and when it is renewed")
    } else {
      CostItem.free("Public certificate", because: "public certificates for use with AWS services cost nothing")
    }
  }
}
