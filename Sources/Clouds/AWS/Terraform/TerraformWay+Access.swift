internal import InfraModel

extension TerraformWay {
  static let identity: [String: TerraformWay] = [
    "aws_iam_role": .one("AWS::IAM::Role", "{name}"),
    "aws_iam_role_policy": .one("AWS::IAM::RolePolicy", "{name}|{role}"),
    // A policy of one's own says to what it is attached, as the role may be older than it.
    "aws_iam_role_policy_attachment": .part([
      Host(type: "aws_iam_policy", attribute: "policy_arn"), Host(type: "aws_iam_role", attribute: "role"),
    ]),
    "aws_iam_policy_attachment": .part(of: "aws_iam_policy", by: "policy_arn"),
    "aws_iam_role_policies_exclusive": .part(of: "aws_iam_role", by: "role_name"),
    "aws_iam_role_policy_attachments_exclusive": .part(of: "aws_iam_role", by: "role_name"),
    "aws_iam_policy": .one("AWS::IAM::ManagedPolicy", "{arn}"),
    "aws_iam_instance_profile": .one("AWS::IAM::InstanceProfile", "{name}"),
    "aws_iam_openid_connect_provider": .one("AWS::IAM::OIDCProvider", "{arn}"),
  ]

  static let secrets: [String: TerraformWay] = [
    "aws_kms_key": .one("AWS::KMS::Key", "{key_id}"),
    "aws_kms_alias": .one("AWS::KMS::Alias", "{name}"),
    "aws_kms_key_policy": .part(of: "aws_kms_key", by: "key_id"),
    "aws_secretsmanager_secret": .one("AWS::SecretsManager::Secret", "{arn}"),
    "aws_secretsmanager_secret_version": .part(of: "aws_secretsmanager_secret", by: "secret_id"),
    "aws_secretsmanager_secret_policy": .nothing("infra leaves the policy of a secret as it is"),
    "aws_secretsmanager_secret_rotation": .one("AWS::SecretsManager::RotationSchedule", "{secret_id}"),
    "aws_ssm_parameter": .several(
      Made("AWS::SSM::Parameter", "{name}", open: (["value", "value_wo"], unless: "type", is: "SecureString"))),
    "aws_ssm_document": .one("AWS::SSM::Document", "{name}"),
  ]

  static let edge: [String: TerraformWay] = [
    "aws_cloudfront_distribution": .one("AWS::CloudFront::Distribution", "{id}"),
    "aws_cloudfront_origin_access_control": .one("AWS::CloudFront::OriginAccessControl", "{id}"),
    "aws_cloudfront_function": .one("AWS::CloudFront::Function", "{arn}"),
    "aws_cloudfront_cache_policy": .one("AWS::CloudFront::CachePolicy", "{id}"),
    "aws_cloudfront_origin_request_policy": .one("AWS::CloudFront::OriginRequestPolicy", "{id}"),
    "aws_cloudfront_response_headers_policy": .one("AWS::CloudFront::ResponseHeadersPolicy", "{id}"),
    "aws_wafv2_web_acl": .one("AWS::WAFv2::WebACL", "{name}|{id}|{scope}"),
    "aws_wafv2_web_acl_association": .one("AWS::WAFv2::WebACLAssociation", "{resource_arn}|{web_acl_arn}"),
    "aws_wafv2_ip_set": .one("AWS::WAFv2::IPSet", "{name}|{id}|{scope}"),
    "aws_wafv2_web_acl_logging_configuration": .one("AWS::WAFv2::LoggingConfiguration", "{resource_arn}"),
  ]

  static let names: [String: TerraformWay] = [
    "aws_acm_certificate": .one("AWS::CertificateManager::Certificate", "{arn}"),
    "aws_acm_certificate_validation": .part(of: "aws_acm_certificate", by: "certificate_arn"),
    "aws_route53_zone": .one("AWS::Route53::HostedZone", "{zone_id}"),
    "aws_route53_record": .one("AWS::Route53::RecordSet", "{zone_id}_{name}_{type}[_{set_identifier}]"),
    "aws_route53_health_check": .one("AWS::Route53::HealthCheck", "{id}"),
  ]
}
