extension PropertyTable {
  static let certificate: PropertyTable = [
    .free(
      "TODO", "CertificateAuthorityArn", "CertificateExport", "CertificateTransparencyLoggingPreference", "DomainName",
      "DomainValidationOptions", "KeyAlgorithm", "SubjectAlternativeNames", "Tags", "ValidationMethod")
  ]
}
