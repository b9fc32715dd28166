extension PropertyTable {
  static let logGroup: PropertyTable = [
    .numbers("RetentionInDays"),
    .texts("LogGroupClass"),
    .free(
      "TODO", "BearerTokenAuthenticationEnabled", "DataProtectionPolicy", "DeletionProtectionEnabled",
      "FieldIndexPolicies", "KmsKeyId", "LogGroupName", "ResourcePolicyDocument", "Tags"),
  ]
}
