/// An AWS service, by the name of its folder in botocore (`ec2`, `logs`, `apigatewayv2`).
public struct Service: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let id: String

  public init(_ id: String) { self.id = id }
  public init(stringLiteral value: String) { id = value }

  public var description: String { id }
}

extension Service {
  public static let acm: Service = "acm"
  public static let apiGatewayV2: Service = "apigatewayv2"
  public static let applicationAutoScaling: Service = "application-autoscaling"
  public static let autoScaling: Service = "autoscaling"
  public static let backup: Service = "backup"
  public static let budgets: Service = "budgets"
  public static let cloudControl: Service = "cloudcontrol"
  public static let cloudFormation: Service = "cloudformation"
  public static let cloudFront: Service = "cloudfront"
  public static let cloudTrail: Service = "cloudtrail"
  public static let cloudWatch: Service = "cloudwatch"
  public static let codeDeploy: Service = "codedeploy"
  public static let cognito: Service = "cognito-idp"
  public static let docDB: Service = "docdb"
  public static let dynamoDB: Service = "dynamodb"
  public static let ec2: Service = "ec2"
  public static let ecr: Service = "ecr"
  public static let ecs: Service = "ecs"
  public static let efs: Service = "efs"
  public static let elastiCache: Service = "elasticache"
  public static let elasticLoadBalancingV2: Service = "elbv2"
  public static let events: Service = "events"
  public static let iam: Service = "iam"
  public static let kms: Service = "kms"
  public static let lambda: Service = "lambda"
  public static let logs: Service = "logs"
  public static let pricing: Service = "pricing"
  public static let rds: Service = "rds"
  public static let resourceGroupsTagging: Service = "resourcegroupstaggingapi"
  public static let route53: Service = "route53"
  public static let s3: Service = "s3"
  public static let s3Control: Service = "s3control"
  public static let scheduler: Service = "scheduler"
  public static let secretsManager: Service = "secretsmanager"
  public static let serviceDiscovery: Service = "servicediscovery"
  public static let sns: Service = "sns"
  public static let sqs: Service = "sqs"
  public static let ssm: Service = "ssm"
  public static let sso: Service = "sso"
  public static let ssoOIDC: Service = "sso-oidc"
  public static let sts: Service = "sts"
  public static let wafV2: Service = "wafv2"
}
