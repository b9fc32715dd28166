extension PropertyTable {
  static let version: PropertyTable = [
    .numbers("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    .free(
      "TODO", "CodeSha256", "Description", "FunctionName", "FunctionScalingConfig", "RuntimePolicy"),
  ]
}
