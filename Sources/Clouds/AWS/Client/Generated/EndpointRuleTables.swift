// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

/// The embedded endpoint rules, one a service, and the partitions.
enum EndpointRuleTables {
  /// The rules' text of a service.
  static func text(of service: String) -> StaticString? {
    switch service {
    case "account": `account`
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
    case "service-quotas": `serviceQuotas`
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

  static let partitions: StaticString = #"""
{"partitions":[{"id":"aws","outputs":{"dnsSuffix":"amazonaws.com","dualStackDnsSuffix":"api.aws","implicitGlobalRegion":"us-east-1","name":"aws","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$","regions":{"af-south-1":{},"ap-east-1":{},"ap-east-2":{},"ap-northeast-1":{},"ap-northeast-2":{},"ap-northeast-3":{},"ap-south-1":{},"ap-south-2":{},"ap-southeast-1":{},"ap-southeast-2":{},"ap-southeast-3":{},"ap-southeast-4":{},"ap-southeast-5":{},"ap-southeast-6":{},"ap-southeast-7":{},"aws-global":{},"ca-central-1":{},"ca-west-1":{},"eu-central-1":{},"eu-central-2":{},"eu-north-1":{},"eu-south-1":{},"eu-south-2":{},"eu-west-1":{},"eu-west-2":{},"eu-west-3":{},"il-central-1":{},"me-central-1":{},"me-south-1":{},"mx-central-1":{},"sa-east-1":{},"us-east-1":{},"us-east-2":{},"us-west-1":{},"us-west-2":{}}},{"id":"aws-cn","outputs":{"dnsSuffix":"amazonaws.com.cn","dualStackDnsSuffix":"api.amazonwebservices.com.cn","implicitGlobalRegion":"cn-northwest-1","name":"aws-cn","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^cn\\-\\w+\\-\\d+$","regions":{"aws-cn-global":{},"cn-north-1":{},"cn-northwest-1":{}}},{"id":"aws-eusc","outputs":{"dnsSuffix":"amazonaws.eu","dualStackDnsSuffix":"api.amazonwebservices.eu","implicitGlobalRegion":"eusc-de-east-1","name":"aws-eusc","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^eusc\\-(de)\\-\\w+\\-\\d+$","regions":{"eusc-de-east-1":{}}},{"id":"aws-iso","outputs":{"dnsSuffix":"c2s.ic.gov","dualStackDnsSuffix":"api.aws.ic.gov","implicitGlobalRegion":"us-iso-east-1","name":"aws-iso","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^us\\-iso\\-\\w+\\-\\d+$","regions":{"aws-iso-global":{},"us-iso-east-1":{},"us-iso-west-1":{}}},{"id":"aws-iso-b","outputs":{"dnsSuffix":"sc2s.sgov.gov","dualStackDnsSuffix":"api.aws.scloud","implicitGlobalRegion":"us-isob-east-1","name":"aws-iso-b","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^us\\-isob\\-\\w+\\-\\d+$","regions":{"aws-iso-b-global":{},"us-isob-east-1":{},"us-isob-west-1":{}}},{"id":"aws-iso-e","outputs":{"dnsSuffix":"cloud.adc-e.uk","dualStackDnsSuffix":"api.cloud-aws.adc-e.uk","implicitGlobalRegion":"eu-isoe-west-1","name":"aws-iso-e","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^eu\\-isoe\\-\\w+\\-\\d+$","regions":{"aws-iso-e-global":{},"eu-isoe-west-1":{}}},{"id":"aws-iso-f","outputs":{"dnsSuffix":"csp.hci.ic.gov","dualStackDnsSuffix":"api.aws.hci.ic.gov","implicitGlobalRegion":"us-isof-south-1","name":"aws-iso-f","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^us\\-isof\\-\\w+\\-\\d+$","regions":{"aws-iso-f-global":{},"us-isof-east-1":{},"us-isof-south-1":{}}},{"id":"aws-us-gov","outputs":{"dnsSuffix":"amazonaws.com","dualStackDnsSuffix":"api.aws","implicitGlobalRegion":"us-gov-west-1","name":"aws-us-gov","supportsDualStack":true,"supportsFIPS":true},"regionRegex":"^us\\-gov\\-\\w+\\-\\d+$","regions":{"aws-us-gov-global":{},"us-gov-east-1":{},"us-gov-west-1":{}}}],"version":"1.1"}
"""#
}
