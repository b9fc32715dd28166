/// The samples of every type, by service; a type's own file adds to its service's list.
package enum Samples {
  /// Where they live, and whose they are: some name a zone or an account in their properties.
  package static let region = "eu-central-1"
  package static let account = "123456789012"

  package static let all: [Sample] = [
    apiGatewayV2, applicationAutoScaling, autoScaling, backup, budgets, certificateManager, cloudFront, cloudWatch,
    codeDeploy,
    cognito, docDB, dynamoDB, ec2, ecr, ecs, efs, elastiCache, elasticLoadBalancingV2, events, iam, kms, lambda,
    logs, rds, databaseClusters, route53, s3, scheduler, secretsManager, serviceDiscovery, sns, sqs, ssm, volumes,
    wafV2,
  ].flatMap(\.self)
}
