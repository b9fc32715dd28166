import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html: `ValidationException`.
  static let dynamoDBTable: [Demand] = [
    .text("TableName", .letters("A-Za-z0-9_.-", 3...255, "a name that tables can have")),
    .needs("AttributeDefinitions"), .one("BillingMode", of: "PAY_PER_REQUEST", "PROVISIONED"),
    .one("TableClass", of: "STANDARD", "STANDARD_INFREQUENT_ACCESS"),
    .needs("ProvisionedThroughput", if: .when("BillingMode", is: "PROVISIONED", unset: "PROVISIONED")),
    .excludes("ProvisionedThroughput", if: .when("BillingMode", is: "PAY_PER_REQUEST")),
    .excludes("OnDemandThroughput", if: .when("BillingMode", isNot: "PAY_PER_REQUEST", unset: "PROVISIONED")),
    .holds("GlobalSecondaryIndexes") { subject in
      guard let isOnDemand = isOnDemand(subject) else { return nil }
      let indexes = subject.node.properties["GlobalSecondaryIndexes"]?.list ?? []
      guard let index = indexes.first(where: { ($0["ProvisionedThroughput"] != nil) == isOnDemand }) else { return nil }
      let name = index["IndexName"]?.string ?? "an index"
      return isOnDemand
        ? ("\(name) has ProvisionedThroughput, and BillingMode is PAY_PER_REQUEST", "remove its provisionedThroughput")
        : ("\(name) has no ProvisionedThroughput, and BillingMode is PROVISIONED", "declare its provisionedThroughput")
    },
    .holds("AttributeDefinitions", definitions),
    .needs("TimeToLiveSpecification.AttributeName", if: .when("TimeToLiveSpecification.Enabled", is: "true")),
    .each(
      "StreamSpecification", .one("StreamViewType", of: "KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE")),
    .each("KeySchema.*", .one("KeyType", of: "HASH", "RANGE")),
    .elements("LocalSecondaryIndexes", to: 5), .elements("GlobalSecondaryIndexes", to: 20),
  ]

  private static func isOnDemand(_ subject: Subject) -> Bool? {
    subject.isGiven("BillingMode") ? subject.text("BillingMode").map { $0 == "PAY_PER_REQUEST" } : false
  }

  /// Every key is defined, and what is defined is a key.
  @Sendable private static func definitions(_ subject: Subject) -> (message: String, fix: String)? {
    let properties = subject.node.properties
    func names(_ value: Value?) -> [String?] {
      (value?.list ?? []).map { subject.declared.literal($0["AttributeName"])?.string }
    }
    let indexes = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"].flatMap { properties[$0]?.list ?? [] }
    let keys = ([properties["KeySchema"]] + indexes.map { $0["KeySchema"] }).flatMap { names($0) }
    let defined = names(properties["AttributeDefinitions"])
    // What is not known yet may be anything.
    guard !keys.contains(nil), !defined.contains(nil), !keys.isEmpty else { return nil }
    let (used, known) = (Set(keys.compactMap(\.self)), Set(defined.compactMap(\.self)))
    if let missing = used.subtracting(known).min() {
      return ("\(missing) is a key, and AttributeDefinitions does not define it", "define the type of \(missing)")
    }
    if let spare = known.subtracting(used).min() {
      return (
        "AttributeDefinitions defines \(spare), which is a key of neither the table nor an index", "remove \(spare)"
      )
    }
    return nil
  }
}
