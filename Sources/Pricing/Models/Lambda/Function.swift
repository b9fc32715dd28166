import InfraModel

extension CostModel {
  /// A function: requests and the gigabyte-seconds that it runs; what a provisioned part costs to run.
  ///
  /// Holding provisioned concurrency is priced at the alias or version that holds it.
  static let function = CostModel(
    "AWS::Lambda::Function", usage: [.requests, .averageDuration, .provisionedShare], properties: .function
  ) { resource in
    FunctionShape(resource).items
    if resource.usage(.provisionedShare) == nil, resource.usage(.requests) != nil,
      (resource.related(ofType: "AWS::Lambda::Alias") + resource.related(ofType: "AWS::Lambda::Version"))
        .contains(where: { $0.value("ProvisionedConcurrencyConfig") != nil })
    {
      CostItem.assumption("no request is taken by provisioned concurrency: declare provisionedShare")
    }
    if resource.string("SnapStart.ApplyOn") == "PublishedVersions",
      resource.string("Runtime")?.hasPrefix("java") != true
    {
      CostItem.leftOut("SnapStart", because: "its cached snapshots are paid for by their size and restores")
    }
  }
}
