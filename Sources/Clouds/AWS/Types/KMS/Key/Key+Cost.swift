import InfraModel
import Pricing

extension CostModel {
  /// A key: itself, and requests. An account's first 20,000 requests a month cost nothing, but those of key pairs.
  static let key = CostModel(
    "AWS::KMS::Key", usage: UsageForm("How often a key is used in a month.", .of(.requests)), properties: .key
  ) { resource in
    let spec = resource.string("KeySpec") ?? "SYMMETRIC_DEFAULT"
    Charge.monthly("Key", .one, PriceQuery("awskms", "KMS-Keys"))
    if spec == "SYMMETRIC_DEFAULT" || spec.hasPrefix("HMAC") {
      Charge.used("Requests", .requests, PriceQuery("awskms", "KMS-Requests"))
        .free(first: 20_000, shared: "KMS requests")
    } else {
      // The price list has RSA_2048 by a name of its own, and all others together.
      let name = spec == "RSA_2048" ? "KMS-Requests-Asymmetric-RSA_2048" : "KMS-Requests-Asymmetric"
      Charge.used(
        "Requests, \(spec)", .requests,
        PriceQuery("awskms", name, ["keySpec": spec == "RSA_2048" ? spec : "except RSA_2048"]))
    }
    if resource.flag("EnableKeyRotation") == true {
      CostItem.assumption("the key has not been rotated yet: each of its first two rotations adds the price of a key")
    }
  }
}
