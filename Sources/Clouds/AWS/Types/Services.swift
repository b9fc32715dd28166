import InfraModel
import Planner
import Pricing

/// Every service of AWS that infra knows. A new service gets a line here, a new type one in its service's own list.
enum Services {
  static var all: [any ServiceKinds.Type] {
    [
      APIGatewayV2.self, ApiGateway.self, ApplicationAutoScaling.self, AutoScaling.self, BackupService.self,
      Budgets.self, CertificateManager.self, CloudFront.self, CloudWatch.self, CodeDeploy.self, Cognito.self,
      DocDB.self, DynamoDB.self, EC2.self, ECR.self, ECS.self, EFS.self, EKS.self, ElastiCache.self,
      ElasticLoadBalancing.self,
      ElasticLoadBalancingV2.self, Events.self, IAM.self, KMS.self, Kinesis.self, Lambda.self, Logs.self, RDS.self,
      Route53.self, S3.self, SNS.self, SQS.self, SSM.self, Scheduler.self, SecretsManager.self, ServiceDiscovery.self,
      StepFunctions.self, WAFv2.self,
    ]
  }

  /// Everything that is known of each type.
  static let kinds = all.flatMap { $0.kinds }
}

/// Every handler.
public enum Handlers {
  public static let all = Services.kinds.compactMap(\.handler)
}

/// Every cost model.
enum CostModels {
  static let all = Services.kinds.map(\.cost)
  /// Of what stays when a resource is deleted.
  static let remnants = Services.kinds.compactMap(\.remains)
  /// Of types that cost nothing by themselves.
  static let free = all.filter(\.isFree)
}
