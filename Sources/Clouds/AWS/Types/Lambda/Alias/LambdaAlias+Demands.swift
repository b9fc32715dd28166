import InfraModel
import Planner

extension Demand {
  static let lambdaAlias: [Demand] = [
    .text("FunctionName", functionName),
    .number("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", from: 1),
    // An alias that shares its traffic points to published versions:
    // https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html
    .holds("FunctionVersion") { subject in
      let shares = subject.values("RoutingConfig.AdditionalVersionWeights.*")
      guard !shares.isEmpty, !subject.isGiven("ProvisionedConcurrencyConfig"),
        subject.text("FunctionVersion") == "$LATEST"
          || shares.contains(where: { subject.declared.literal($0.value["FunctionVersion"])?.string == "$LATEST" })
      else { return nil }
      return ("it shares its traffic, which $LATEST cannot have", "publish a version and point the alias at it")
    },
  ]
}
