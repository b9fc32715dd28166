import InfraModel
import Planner

extension Rule {
  static let aliases = [weights, provisionedLatest]

  private static let weights = Rule(.aliasWeights, "An alias sends no more than all of its traffic elsewhere.") {
    declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      let shares = alias.elements("RoutingConfig.AdditionalVersionWeights")
      let weights = shares.compactMap { declared.literal($0["FunctionWeight"])?.number }
      let sum = weights.reduce(0, +)
      guard sum > 1.000_001 || weights.contains(where: { $0 < 0 }) else { return nil }
      return alias.diagnostic(
        .aliasWeights, "its weights add up to \(Scalar.text(sum)), and 1 is all of the traffic",
        property: "RoutingConfig", fix: "use weights from 0 to 1 that add up to 1 at most")
    }
  }

  /// `InvalidParameterValueException`: concurrency is provisioned for published versions.
  private static let provisionedLatest = Rule(
    .provisionedLatest, "Concurrency is provisioned on a published version."
  ) { declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      guard alias.properties["ProvisionedConcurrencyConfig"].map({ !$0.isNull }) == true,
        declared.literal(alias.properties["FunctionVersion"]) == "$LATEST"
      else { return nil }
      return alias.diagnostic(
        .provisionedLatest, "it provisions concurrency, which $LATEST cannot have", property: "FunctionVersion",
        fix: "publish a version and point the alias at it")
    }
  }
}
