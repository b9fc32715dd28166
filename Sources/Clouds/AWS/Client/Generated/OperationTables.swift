// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

/// The embedded tables, one a service.
enum OperationTables {
  /// The services that have a table, sorted.
  static let services: [String] = ["acm", "apigatewayv2", "application-autoscaling", "autoscaling", "backup", "budgets", "cloudcontrol", "cloudformation", "cloudfront", "cloudtrail", "cloudwatch", "codedeploy", "cognito-idp", "docdb", "dynamodb", "ec2", "ecr", "ecs", "efs", "elasticache", "elbv2", "events", "iam", "kms", "lambda", "logs", "pricing", "rds", "resourcegroupstaggingapi", "route53", "s3", "s3control", "scheduler", "secretsmanager", "servicediscovery", "sns", "sqs", "ssm", "sso", "sso-oidc", "sts", "wafv2"]

  /// The names under which settings know the services.
  static let serviceIDs: [String: String] = [
    "acm": "ACM",
    "apigatewayv2": "ApiGatewayV2",
    "application-autoscaling": "Application Auto Scaling",
    "autoscaling": "Auto Scaling",
    "backup": "Backup",
    "budgets": "Budgets",
    "cloudcontrol": "CloudControl",
    "cloudformation": "CloudFormation",
    "cloudfront": "CloudFront",
    "cloudtrail": "CloudTrail",
    "cloudwatch": "CloudWatch",
    "codedeploy": "CodeDeploy",
    "cognito-idp": "Cognito Identity Provider",
    "docdb": "DocDB",
    "dynamodb": "DynamoDB",
    "ec2": "EC2",
    "ecr": "ECR",
    "ecs": "ECS",
    "efs": "EFS",
    "elasticache": "ElastiCache",
    "elbv2": "Elastic Load Balancing v2",
    "events": "EventBridge",
    "iam": "IAM",
    "kms": "KMS",
    "lambda": "Lambda",
    "logs": "CloudWatch Logs",
    "pricing": "Pricing",
    "rds": "RDS",
    "resourcegroupstaggingapi": "Resource Groups Tagging API",
    "route53": "Route 53",
    "s3": "S3",
    "s3control": "S3 Control",
    "scheduler": "Scheduler",
    "secretsmanager": "Secrets Manager",
    "servicediscovery": "ServiceDiscovery",
    "sns": "SNS",
    "sqs": "SQS",
    "ssm": "SSM",
    "sso": "SSO",
    "sso-oidc": "SSO OIDC",
    "sts": "STS",
    "wafv2": "WAFV2",
  ]

  /// The table's text of a service.
  static func text(of service: String) -> StaticString? {
    switch service {
    case "acm": `acm`
    case "apigatewayv2": `apigatewayv2`
    case "application-autoscaling": `applicationAutoscaling`
    case "autoscaling": `autoscaling`
    case "backup": `backup`
    case "budgets": `budgets`
    case "cloudcontrol": `cloudcontrol`
    case "cloudformation": `cloudformation`
    case "cloudfront": `cloudfront`
    case "cloudtrail": `cloudtrail`
    case "cloudwatch": `cloudwatch`
    case "codedeploy": `codedeploy`
    case "cognito-idp": `cognitoIdp`
    case "docdb": `docdb`
    case "dynamodb": `dynamodb`
    case "ec2": `ec2`
    case "ecr": `ecr`
    case "ecs": `ecs`
    case "efs": `efs`
    case "elasticache": `elasticache`
    case "elbv2": `elbv2`
    case "events": `events`
    case "iam": `iam`
    case "kms": `kms`
    case "lambda": `lambda`
    case "logs": `logs`
    case "pricing": `pricing`
    case "rds": `rds`
    case "resourcegroupstaggingapi": `resourcegroupstaggingapi`
    case "route53": `route53`
    case "s3": `s3`
    case "s3control": `s3control`
    case "scheduler": `scheduler`
    case "secretsmanager": `secretsmanager`
    case "servicediscovery": `servicediscovery`
    case "sns": `sns`
    case "sqs": `sqs`
    case "ssm": `ssm`
    case "sso": `sso`
    case "sso-oidc": `ssoOidc`
    case "sts": `sts`
    case "wafv2": `wafv2`
    default: nil
    }
  }
}
