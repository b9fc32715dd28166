import Pricing

extension PropertyTable {
  static let restStage: PropertyTable = [
    .flags("CacheClusterEnabled"),
    .texts("CacheClusterSize"),
    .flags("TracingEnabled"),
    .unpriced(
      "Detailed metrics", because: "they are charged as custom metrics, some for each method",
      "MethodSettings.*.MetricsEnabled"),
    .free("logs are charged at their group", "AccessLogSetting"),
    .free(
      "how requests are taken costs nothing", "CanarySetting", "ClientCertificateId", "DeploymentId", "MethodSettings",
      "Variables"),
    .free("names and tags cost nothing", "Description", "DocumentationVersion", "RestApiId", "StageName", "Tags"),
  ]
}
