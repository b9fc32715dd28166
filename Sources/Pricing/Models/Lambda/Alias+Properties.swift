extension PropertyTable {
  static let alias: PropertyTable = [
    .numbers("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    .free(
      "TODO", "Description", "FunctionName", "FunctionVersion", "Name", "RoutingConfig"),
  ]
}
