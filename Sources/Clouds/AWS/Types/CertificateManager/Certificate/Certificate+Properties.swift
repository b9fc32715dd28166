import Pricing

extension PropertyTable {
  static let certificate: PropertyTable = [
    .references("CertificateAuthorityArn"),
    .choice("CertificateExport", "DISABLED", "ENABLED"),
    .free(
      "a public certificate costs nothing, whatever it names", "CertificateTransparencyLoggingPreference", "DomainName",
      "DomainValidationOptions", "KeyAlgorithm", "SubjectAlternativeNames", "ValidationMethod"),
    .free("tags cost nothing", "Tags"),
  ]
}
