import Pricing

extension PropertyTable {
  static let function: PropertyTable = [
    .numbers("MemorySize", "EphemeralStorage.Size"),
    .choice("Architectures.*", "arm64", "x86_64"),
    .choice("SnapStart.ApplyOn", "None", "PublishedVersions"),
    .choice("TracingConfig.Mode", "Active", "PassThrough"),
    .references("Runtime"),
    .unpriced(
      "Managed instances", because: "they are charged as machines, with a fee", "CapacityProviderConfig"),
    .unpriced(
      "Durable runs", because: "they are charged by their operations and what they store", "DurableConfig"),
    .unpriced(
      "Isolated tenants", because: "each environment that is made for one is paid for", "TenancyConfig"),
    .free("what holds code and files is paid for there", "Code", "FileSystemConfigs", "Layers"),
    .free(
      "logs and letters that could not be delivered are paid for where they go", "DeadLetterConfig", "LoggingConfig"),
    .free("requests for keys are charged at the key", "KmsKeyArn"),
    .free(
      "only requests, and how long they run, are paid for", "CodeSigningConfigArn", "Environment",
      "FunctionScalingConfig", "Handler", "ImageConfig", "PackageType", "PublishToLatestPublished", "RecursiveLoop",
      "ReservedConcurrentExecutions", "RuntimeManagementConfig", "SnapStart", "Timeout", "TracingConfig", "VpcConfig"),
    .free("names, roles and tags cost nothing", "Description", "FunctionName", "Role", "Tags"),
  ]
}
