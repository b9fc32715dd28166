internal import InfraModel

extension ExplanationArea {
  static let prices = ExplanationArea(
    "Prices",
    [
      Explanation(
        .badPriceFile, "A file of prices is not valid",
        meaning: "prices/own.json or prices/updated.json is not of the form that infra writes.",
        output: """
          error IN7020: prices/own.json is not a valid file of prices: rates.0.usd: expected a number
          """,
        wayOut: "Correct it by docs/cost.md, or remove it and set the prices again.",
        more: "docs/cost.md#prices"),
      Explanation(
        .badResourceLines, "Lines of resources cannot be priced",
        meaning: "infra cost resources read lines that are not JSON, or not resources. The other lines were priced.",
        input: "$ infra cost resources resources.jsonl",
        output: "error IN7021: line 4 of resources.jsonl cannot be priced",
        wayOut: "The answer to each of these lines says why.",
        more: "docs/cost.md#resources-without-an-environment"),
      Explanation(
        .badPairOption, "An option is not a pair",
        meaning: "--property and --attribute take a name, an equals sign and a value.",
        input: "$ infra prices show AWS::RDS::DBInstance --property Engine",
        output: "error IN7022: invalid pair 'Engine' (expected NAME=VALUE)",
        wayOut: "Write NAME=VALUE.",
        more: "docs/cost.md#prices"),
      Explanation(
        .priceRegionMissing, "A price depends on the region",
        meaning: "The price was asked for without a region, and it is not the same everywhere.",
        input: "$ infra prices show AmazonEC2 NatGateway-Hours",
        output: "error IN7023: the price of AmazonEC2 NatGateway-Hours depends on the region",
        wayOut: "Add --region.",
        more: "docs/cost.md#prices"),
      Explanation(
        .noSuchPriceService, "The catalog has no such service",
        meaning: "Services are named as in AWS's price list (AmazonEC2, AmazonRDS).",
        input: "$ infra prices show AmazonEC3 NatGateway-Hours",
        output: """
          error IN7024: the catalog has no service 'AmazonEC3'
            fix: did you mean 'AmazonEC2'?
          """,
        wayOut: "Use a name that the note lists.",
        more: "docs/cost.md#prices"),
      Explanation(
        .badAmount, "An amount is not valid",
        meaning: "--usd takes a price in dollars, --discount a percentage.",
        input: "$ infra prices set AmazonRDS --discount 140",
        output: "error IN7025: --discount 140 is not a percentage from 0 to 100",
        wayOut: "Write a number of the kind that the message names.",
        more: "docs/cost.md#prices"),
      Explanation(
        .rateOrDiscount, "A rate and a discount cannot be set together",
        meaning: "infra prices set records either a price for a usage type, or a discount.",
        input: "$ infra prices set AmazonRDS --usd 1 --discount 10",
        output: "error IN7026: set either a rate or a discount",
        wayOut: "Give a usage type and --usd, or --discount.",
        more: "docs/cost.md#prices"),
      Explanation(
        .unitMissing, "The unit of a price is not known",
        meaning: "The catalog does not have the usage type, so that a price for it needs a unit.",
        input: "$ infra prices set AmazonEC2 NewThing-Hours --region eu-central-1 --usd 0.04",
        output: "error IN7027: the catalog has no AmazonEC2 NewThing-Hours, so its unit is not known",
        wayOut: "Add --unit, such as --unit Hrs.",
        more: "docs/cost.md#prices"),
      Explanation(
        .nothingFetched, "The price list has no usable price",
        meaning: """
          AWS answered for the services and region that were asked for, and nothing of the answer can be used; the \
          notes say why. No file was written.
          """,
        input: "$ infra prices update eu-cental-1",
        output: """
          error IN7028: AWS's price list has no usable price for eu-cental-1: it returned 0 products
          """,
        wayOut: "Check the region's name, or set what you pay with infra prices set.",
        more: "docs/cost.md#prices"),
      Explanation(
        .noRegionToUpdate, "No region was named",
        meaning: """
          infra prices update fetches prices of regions, and neither the command line nor an environment names one.
          """,
        input: "$ infra prices update",
        output: "error IN7029: no region is named, and no environment has one",
        wayOut: "Name a region: infra prices update eu-central-1.",
        more: "docs/cost.md#prices"),
      Explanation(
        .serviceNotListed, "The prices of a service cannot be fetched",
        meaning: "The service's price list is by place, and estimates need one price for all places.",
        input: "$ infra prices update --service AmazonCloudFront",
        output: "error IN7030: the prices of AmazonCloudFront cannot be updated: …",
        wayOut: "Set what you pay with infra prices set.",
        more: "docs/cost.md#prices"),
      Explanation(
        .brokenPriceList, "The price list cannot be read to its end",
        meaning: "AWS's answers repeat a page, or are not of the published form. No file was written.",
        output: "error IN7031: the price list of AmazonEC2 repeats a page",
        wayOut: "Run the command again later.",
        more: "docs/cost.md#prices"),
    ])
}
