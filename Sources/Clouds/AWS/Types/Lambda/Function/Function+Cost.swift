import InfraModel
import Pricing

extension CostModel {
  /// A function: requests and the gigabyte-seconds that it runs; what a provisioned part costs to run.
  ///
  /// Holding provisioned concurrency is priced at the alias or version that holds it.
  static let function = CostModel(
    "AWS::Lambda::Function", usage: .function,
    properties: .function
  ) { resource in
    let shape = FunctionShape(resource)
    shape.items
    CostItem.uses(.provisionedShare)
    if resource.usage(.provisionedShare) == nil, resource.usage(.requests) != nil,
      (resource.related(ofType: "AWS::Lambda::Alias") + resource.related(ofType: "AWS::Lambda::Version"))
        .contains(where: { $0.value("ProvisionedConcurrencyConfig") != nil })
    {
      CostItem.guess(
        "no request is taken by provisioned concurrency", atStake: [shape.duration],
        fix: "declare the usage provisionedShare")
    }
    if resource.string("TracingConfig.Mode") == "Active" { Traces.charge }
    if resource.string("SnapStart.ApplyOn") == "PublishedVersions",
      resource.string("Runtime")?.hasPrefix("java") != true
    {
      CostItem.leftOut("SnapStart", because: "its cached snapshots are charged by their size and restores")
    }
  }
}
