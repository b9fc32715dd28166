import Pricing

extension PropertyTable {
  static let distribution: PropertyTable = [
    .wholes(
      "DistributionConfig.CacheBehaviors.*.FunctionAssociations",
      "DistributionConfig.DefaultCacheBehavior.FunctionAssociations"),
    .unpriced(
      "Functions at the edge", because: "they are charged by how often and how long they run, at their edge",
      "DistributionConfig.CacheBehaviors.*.LambdaFunctionAssociations",
      "DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations"),
    .unpriced(
      "Field-level encryption", because: "it is charged by the requests whose fields are encrypted",
      "DistributionConfig.CacheBehaviors.*.FieldLevelEncryptionId",
      "DistributionConfig.DefaultCacheBehavior.FieldLevelEncryptionId"),
    .unpriced(
      "Real-time logs", because: "they are charged by the lines that are written, and at the stream that takes them",
      "DistributionConfig.CacheBehaviors.*.RealtimeLogConfigArn",
      "DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn"),
    .unpriced(
      "Origin Shield", because: "it is charged by the requests that reach it",
      "DistributionConfig.Origins.*.OriginShield.Enabled"),
    .unpriced(
      "Addresses of its own", because: "static addresses and certificates by address have a monthly fee",
      when: .isOne(of: ["vip", "static-ip"]), "DistributionConfig.ViewerCertificate.SslSupportMethod"),
    .unpriced(
      "Static addresses", because: "a list of them has a monthly fee", "DistributionConfig.AnycastIpListId"),
    .unpriced(
      "Connection functions", because: "they are charged by how often they run",
      "DistributionConfig.ConnectionFunctionAssociation"),
    .free(
      "how requests are answered costs nothing", "DistributionConfig.CacheBehaviors.*.AllowedMethods",
      "DistributionConfig.CacheBehaviors.*.CachePolicyId",
      "DistributionConfig.CacheBehaviors.*.CachedMethods", "DistributionConfig.CacheBehaviors.*.Compress",
      "DistributionConfig.CacheBehaviors.*.DefaultTTL", "DistributionConfig.CacheBehaviors.*.ForwardedValues",
      "DistributionConfig.CacheBehaviors.*.GrpcConfig",
      "DistributionConfig.CacheBehaviors.*.MaxTTL", "DistributionConfig.CacheBehaviors.*.MinTTL",
      "DistributionConfig.CacheBehaviors.*.OriginRequestPolicyId", "DistributionConfig.CacheBehaviors.*.PathPattern",
      "DistributionConfig.CacheBehaviors.*.ResponseHeadersPolicyId",
      "DistributionConfig.CacheBehaviors.*.SmoothStreaming", "DistributionConfig.CacheBehaviors.*.TargetOriginId",
      "DistributionConfig.CacheBehaviors.*.TrustedKeyGroups", "DistributionConfig.CacheBehaviors.*.TrustedSigners",
      "DistributionConfig.CacheBehaviors.*.ViewerProtocolPolicy"),
    .free(
      "how requests are answered costs nothing", "DistributionConfig.DefaultCacheBehavior.AllowedMethods",
      "DistributionConfig.DefaultCacheBehavior.CachePolicyId",
      "DistributionConfig.DefaultCacheBehavior.CachedMethods", "DistributionConfig.DefaultCacheBehavior.Compress",
      "DistributionConfig.DefaultCacheBehavior.DefaultTTL", "DistributionConfig.DefaultCacheBehavior.ForwardedValues",
      "DistributionConfig.DefaultCacheBehavior.GrpcConfig",
      "DistributionConfig.DefaultCacheBehavior.MaxTTL", "DistributionConfig.DefaultCacheBehavior.MinTTL",
      "DistributionConfig.DefaultCacheBehavior.OriginRequestPolicyId",
      "DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId",
      "DistributionConfig.DefaultCacheBehavior.SmoothStreaming",
      "DistributionConfig.DefaultCacheBehavior.TargetOriginId",
      "DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups",
      "DistributionConfig.DefaultCacheBehavior.TrustedSigners",
      "DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy"),
    .free(
      "where content comes from costs nothing; sending to an origin is paid for like any transfer",
      "DistributionConfig.CustomOrigin", "DistributionConfig.OriginGroups", "DistributionConfig.Origins",
      "DistributionConfig.S3Origin"),
    .free(
      "settings of a distribution cost nothing", "DistributionConfig.Aliases", "DistributionConfig.CNAMEs",
      "DistributionConfig.CacheTagConfig", "DistributionConfig.Comment", "DistributionConfig.ConnectionMode",
      "DistributionConfig.ContinuousDeploymentPolicyId", "DistributionConfig.CustomErrorResponses",
      "DistributionConfig.DefaultRootObject", "DistributionConfig.Enabled", "DistributionConfig.HttpVersion",
      "DistributionConfig.IPV6Enabled", "DistributionConfig.PriceClass", "DistributionConfig.Restrictions",
      "DistributionConfig.Staging", "DistributionConfig.TenantConfig", "DistributionConfig.ViewerCertificate",
      "DistributionConfig.ViewerMtlsConfig"),
    .free("stored logs are charged at their bucket", "DistributionConfig.Logging"),
    .free("the firewall is priced as a resource of its own", "DistributionConfig.WebACLId"),
    .free("tags cost nothing", "Tags"),
  ]
}
