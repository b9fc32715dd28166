import Pricing

extension PropertyTable {
  static let logGroup: PropertyTable = [
    .numbers("RetentionInDays"),
    .choice("LogGroupClass", "DELIVERY", "INFREQUENT_ACCESS", "STANDARD"),
    .unpriced(
      "Data protection", because: "it is charged by the gigabytes that it looks through", "DataProtectionPolicy"),
    .free("requests for keys are charged at the key", "KmsKeyId"),
    .free(
      "who may read and what is indexed costs nothing", "BearerTokenAuthenticationEnabled", "DeletionProtectionEnabled",
      "FieldIndexPolicies", "ResourcePolicyDocument"),
    .free("names and tags cost nothing", "LogGroupName", "Tags"),
  ]
}
