extension PropertyTable {
  static let function: PropertyTable = [
    .numbers("MemorySize"),
    .numbers("EphemeralStorage.Size"),
    .texts("Architectures.*"),
    .free(
      "TODO", "CapacityProviderConfig", "Code", "CodeSigningConfigArn", "DeadLetterConfig", "Description",
      "DurableConfig", "Environment", "FileSystemConfigs", "FunctionName", "FunctionScalingConfig", "Handler",
      "ImageConfig", "KmsKeyArn", "Layers", "LoggingConfig", "PackageType", "PublishToLatestPublished", "RecursiveLoop",
      "ReservedConcurrentExecutions", "Role", "Runtime", "RuntimeManagementConfig", "SnapStart", "Tags",
      "TenancyConfig", "Timeout", "TracingConfig", "VpcConfig"),
  ]
}
