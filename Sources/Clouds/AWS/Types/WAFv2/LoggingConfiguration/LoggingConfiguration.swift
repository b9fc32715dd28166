import AWSClient
import InfraModel

extension WAFv2 {
  /// Where a web ACL writes its log. A put replaces what is there, so that it is looked up first; it goes with the web ACL.
  ///
  /// Source: AWS WAFV2 API Reference, PutLoggingConfiguration.
  static let loggingConfiguration = Handler("AWS::WAFv2::LoggingConfiguration", of: .wafV2, id: "ResourceArn") {
    Create("PutLoggingConfiguration", put, retries: [unavailable], overwrites: true)
    Sets(
      properties: ["LogDestinationConfigs", "LoggingFilter", "RedactedFields"], by: "PutLoggingConfiguration", put,
      retries: [unavailable])
    Reads("GetLoggingConfiguration", ["ResourceArn"], at: "LoggingConfiguration")
    Postprocess { properties, _, _ in
      if properties["RedactedFields"] == [] { properties["RedactedFields"] = nil }
    }
    Deletes("DeleteLoggingConfiguration", ["ResourceArn"])
    Finds.identity(same: [])
    Traits(
      comparisons: [
        "LogDestinationConfigs.*": .form(.logGroupARN), "RedactedFields.*.SingleHeader.Name": .caseInsensitive,
      ], exclusive: ["ResourceArn"], identities: [["ResourceArn"]])
  }

  private static let put: [Field] =
    ["ResourceArn", "LoggingFilter", "RedactedFields"].map { name in
      .field(name, as: "LoggingConfiguration.\(name)")
    } + [
      // WAF takes a log group's ARN without what log groups tell of it.
      .field(
        "LogDestinationConfigs", as: "LoggingConfiguration.LogDestinationConfigs",
        .each(.code(encode: { NormalForm.logGroupARN($0) }, decode: { $0 })))
    ]
}
