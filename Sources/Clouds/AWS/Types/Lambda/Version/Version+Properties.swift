import Pricing

extension PropertyTable {
  static let version: PropertyTable = [
    .numbers("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    .references("FunctionName"),
    .free(
      "only what is held ready is paid for", "CodeSha256", "Description", "FunctionScalingConfig", "RuntimePolicy"),
  ]
}
