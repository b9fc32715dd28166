extension PropertyTable {
  static let restStage: PropertyTable = [
    .free(
      "TODO", "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "ClientCertificateId",
      "DeploymentId", "Description", "DocumentationVersion", "MethodSettings", "RestApiId", "StageName", "Tags",
      "TracingEnabled", "Variables")
  ]
}
