import Pricing

extension PropertyTable {
  static let alias: PropertyTable = [
    .numbers("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    .references("FunctionName"),
    .free("where requests go costs nothing", "FunctionVersion", "RoutingConfig"),
    .free("names cost nothing", "Description", "Name"),
  ]
}
