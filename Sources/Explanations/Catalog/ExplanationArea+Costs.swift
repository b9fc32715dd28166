internal import InfraModel

extension ExplanationArea {
  static let costs = ExplanationArea(
    "Costs that are not known",
    [
      Explanation(
        .noCostModel, "The type has no cost model",
        meaning: """
          infra does not know how this type is charged. Its cost is missing in the sum, which is then incomplete.
          """,
        output: "warning IN7001: UserPool: there is no cost model for AWS::Cognito::UserPool",
        wayOut:
          "Look its price up, and leave room for it in the budget. docs/cost.md lists the types that are counted.",
        more: "docs/cost.md#what-is-counted"),
      Explanation(
        .noPrice, "There is no price for this in the region",
        meaning: """
          The model knows what is charged, and neither the program's prices nor the project's own have a price for \
          it in this region.
          """,
        output: """
          warning IN7002: Instance p4d.24xlarge: the catalog has no price for AmazonEC2 BoxUsage:p4d.24xlarge in \
          eu-central-1
          """,
        wayOut: "Fetch prices with infra prices update, or set what you pay with infra prices set.",
        more: "docs/cost.md#prices"),
      Explanation(
        .regionWithoutPrices, "There are no prices for this region",
        meaning: "The catalog has no price of the service in the region at all.",
        output: "warning IN7003: Instance t3.micro: the catalog has no prices for the region eu-cental-1",
        wayOut: """
          Check the region's name, fetch prices with infra prices update REGION, or set them with infra prices set.
          """,
        more: "docs/cost.md#prices"),
      Explanation(
        .pricedPropertyUnknown, "A property that the price depends on is missing or not known yet",
        meaning: """
          The price depends on a property that is not declared, or that is known only after the apply. No default is \
          taken in its place.
          """,
        output: "warning IN7004: Instance: InstanceType is not declared, or known only after the apply",
        wayOut: "Declare the property with a value.",
        more: "docs/cost.md#what-is-counted"),
      Explanation(
        .negativeUsage, "Declared usage is below zero",
        meaning: "Usage is an amount for a month, and cannot be negative.",
        output: "warning IN7005: requests: the declared usage is -3, below zero",
        wayOut: "Declare how much is used in a month.",
        more: "docs/cost.md#usage"),
      Explanation(
        .absurdUsage, "Declared usage is more than can be meant",
        meaning: "The amount exceeds what any account reaches, so that a unit is probably wrong.",
        output: """
          warning IN7006: storedGigabytes: the declared usage is 1000000000000000; the maximum is 1000000000000
          """,
        wayOut: "Check the unit and the number.",
        more: "docs/cost.md#usage"),
      Explanation(
        .malformedUsage, "Declared usage is not a number or range",
        meaning: "Usage is a number, or an object with low and high.",
        output: "warning IN7007: requests: the declared usage is not a number",
        wayOut: """
          Write a number or {"low": 40, "high": 60}.
          """,
        more: "docs/cost.md#usage"),
      Explanation(
        .unknownUsage, "The type has no usage of this name",
        meaning: """
          The key is not one that the type's model reads, or the resource is not charged by it as it is declared.
          """,
        output: """
          warning IN7008: request: AWS::SQS::Queue has no such usage; it has requests
            fix: did you mean 'requests'?
          """,
        wayOut: "Use one of the keys that docs/cost.md lists for the type.",
        more: "docs/cost.md#usage"),
      Explanation(
        .beyondTiers, "Usage exceeds the tiers of the price",
        meaning: "The price has tiers, and the last one ends before the amount.",
        output: "warning IN7009: Transfer: the catalog has no price for more than 512000 GB a month",
        wayOut: "Set a price for the rest with infra prices set, or check the amount.",
        more: "docs/cost.md#prices"),
      Explanation(
        .costOverflow, "A sum is too large to be counted",
        meaning: """
          A month would cost more than nine trillion dollars. Amounts are exact whole numbers, and this one does not \
          fit.
          """,
        output: "warning IN7010: Requests: the amount is too large to be counted",
        wayOut: "Check the declared usage and the project's own prices.",
        more: "docs/cost.md"),
      Explanation(
        .unpriceableProperty, "A property has a value that cannot be priced",
        meaning: "The price depends on the property, and its value is not one that the model or the catalog knows.",
        output: """
          warning IN7011: Storage: StorageType is gp5; expected one of gp2, gp3, io1, io2, standard
            fix: did you mean 'gp3'?
          """,
        wayOut: "Correct the value.",
        more: "docs/cost.md#what-is-counted"),
      Explanation(
        .costNotModeled, "The model leaves a cost out on purpose",
        meaning: """
          The resource costs something that infra does not count, such as licenses or reserved capacity. The sum is \
          incomplete.
          """,
        output: "warning IN7012: Tenancy: dedicated hosts have a price of their own, which is not counted",
        wayOut: "Look its price up, and leave room for it in the budget.",
        more: "docs/cost.md#what-is-counted"),
      Explanation(
        .stalePrice, "Prices in a sum are older than allowed",
        meaning: """
          The prices are older than --max-age, or than three years where no age was given. The sum contains them and \
          is marked incomplete.
          """,
        output: """
          warning IN7013: Old prices: at most 180 days were allowed: Instance db.t3.medium is of 2021-08-03, 1944 \
          days old
          """,
        wayOut: "Fetch newer prices with infra prices update, or allow the age with --max-age.",
        more: "docs/cost.md#prices"),
      Explanation(
        .staleCatalog, "The catalog of prices is older than allowed",
        meaning: """
          The newest of the program's prices and the project's fetched prices is older than --max-age, 180 days \
          where no age was given.
          """,
        output: """
          warning IN7014: Price catalog: it is of 2026-05-12, 201 days old, and at most 180 days were allowed
          """,
        wayOut: "Fetch newer prices with infra prices update, or use a newer infra.",
        more: "docs/cost.md#prices"),
      Explanation(
        .guessedCost, "A cost depends on a guess",
        meaning: "Something that is not declared was assumed, and more than a hundredth of the sum depends on it.",
        output: "warning IN7016: Image: this is a guess that more than 1 % of the sum depends on",
        wayOut: "Declare what the fix names.",
        more: "docs/cost.md#what-is-counted"),
      Explanation(
        .propertyNotInTable, "A property is not in the model's table",
        meaning: "The model does not know whether the property costs something, so that the sum is incomplete.",
        output: "warning IN7017: Widgets: Widgets is not known to this version of infra, so its cost is unknown",
        wayOut: "Remove the property, or use a newer infra.",
        more: "docs/cost.md#what-is-counted"),
    ])
}
