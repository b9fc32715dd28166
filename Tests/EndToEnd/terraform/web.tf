# What people see: names, certificates, distributions, firewalls and who may sign in.

provider "aws" {
  alias  = "global"
  region = "us-east-1"
  default_tags { tags = { Project = local.name } }
}

locals {
  name   = "web"
  domain = "web.example.com"
}

data "aws_cloudfront_cache_policy" "optimized" { name = "Managed-CachingOptimized" }
data "aws_cloudfront_cache_policy" "disabled" { name = "Managed-CachingDisabled" }
data "aws_cloudfront_origin_request_policy" "viewer" { name = "Managed-AllViewerExceptHostHeader" }
data "aws_cloudfront_response_headers_policy" "security" { name = "Managed-SecurityHeadersPolicy" }

resource "aws_route53_zone" "main" {
  name          = local.domain
  comment       = var.changed ? "after" : "before"
  force_destroy = true
}

resource "aws_vpc" "main" {
  cidr_block           = "10.50.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_route53_zone" "private" {
  name = "web.internal"
  vpc { vpc_id = aws_vpc.main.id }
}

resource "aws_route53_record" "mail" {
  zone_id = aws_route53_zone.main.zone_id
  name    = local.domain
  type    = "MX"
  ttl     = var.changed ? 600 : 300
  records = ["10 mail.example.com"]
}

resource "aws_route53_record" "site" {
  zone_id = aws_route53_zone.main.zone_id
  name    = local.domain
  type    = "A"
  alias {
    name                   = aws_cloudfront_distribution.main.domain_name
    zone_id                = aws_cloudfront_distribution.main.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_route53_health_check" "main" {
  fqdn              = local.domain
  port              = 443
  type              = "HTTPS"
  resource_path     = var.changed ? "/health/ready" : "/health"
  failure_threshold = 3
  request_interval  = 30
}

resource "aws_route53_record" "weighted" {
  count           = 2
  zone_id         = aws_route53_zone.main.zone_id
  name            = "app.${local.domain}"
  type            = "CNAME"
  ttl             = 60
  set_identifier  = "v${count.index}"
  records         = ["v${count.index}.example.com"]
  health_check_id = count.index == 0 ? aws_route53_health_check.main.id : null
  weighted_routing_policy { weight = var.changed ? 50 : 100 * count.index }
}

resource "aws_acm_certificate" "main" {
  provider                  = aws.global
  domain_name               = local.domain
  subject_alternative_names = ["*.${local.domain}"]
  validation_method         = "DNS"
  lifecycle { create_before_destroy = true }
}

resource "aws_route53_record" "proof" {
  for_each = {
    for option in aws_acm_certificate.main.domain_validation_options : option.domain_name => option
  }
  zone_id         = aws_route53_zone.main.zone_id
  allow_overwrite = true
  name            = each.value.resource_record_name
  type            = each.value.resource_record_type
  ttl             = 60
  records         = [each.value.resource_record_value]
}

resource "aws_acm_certificate_validation" "main" {
  provider                = aws.global
  certificate_arn         = aws_acm_certificate.main.arn
  validation_record_fqdns = [for record in aws_route53_record.proof : record.fqdn]
}

resource "aws_acm_certificate" "local" {
  domain_name       = "api.${local.domain}"
  validation_method = "DNS"
}

resource "aws_route53_record" "proof_local" {
  zone_id         = aws_route53_zone.main.zone_id
  allow_overwrite = true
  name            = tolist(aws_acm_certificate.local.domain_validation_options)[0].resource_record_name
  type            = tolist(aws_acm_certificate.local.domain_validation_options)[0].resource_record_type
  ttl             = 60
  records         = [tolist(aws_acm_certificate.local.domain_validation_options)[0].resource_record_value]
}

resource "aws_acm_certificate_validation" "local" {
  certificate_arn         = aws_acm_certificate.local.arn
  validation_record_fqdns = [aws_route53_record.proof_local.fqdn]
}

resource "aws_s3_bucket" "site" {
  bucket        = "${local.name}-site"
  force_destroy = true
}

resource "aws_cloudfront_origin_access_control" "main" {
  name                              = local.name
  description                       = var.changed ? "after" : "before"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_function" "rewrite" {
  name    = "${local.name}-rewrite"
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = "function handler(event) { return event.request; } // ${var.changed ? "after" : "before"}"
}

resource "aws_cloudfront_cache_policy" "main" {
  name        = local.name
  default_ttl = var.changed ? 7200 : 3600
  max_ttl     = 86400
  min_ttl     = 1
  parameters_in_cache_key_and_forwarded_to_origin {
    cookies_config { cookie_behavior = "none" }
    headers_config {
      header_behavior = "whitelist"
      headers { items = ["Accept-Language"] }
    }
    query_strings_config { query_string_behavior = "all" }
    enable_accept_encoding_gzip = true
  }
}

resource "aws_cloudfront_response_headers_policy" "main" {
  name = local.name
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = var.changed ? 63072000 : 31536000
      include_subdomains         = true
      override                   = true
    }
    content_type_options { override = true }
  }
}

resource "aws_cloudfront_distribution" "main" {
  enabled             = true
  comment             = var.changed ? "after" : "before"
  aliases             = [local.domain]
  default_root_object = "index.html"
  price_class         = var.changed ? "PriceClass_200" : "PriceClass_100"
  web_acl_id          = aws_wafv2_web_acl.global.arn
  is_ipv6_enabled     = true
  origin {
    origin_id                = "site"
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.main.id
  }
  default_cache_behavior {
    target_origin_id           = "site"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    cache_policy_id            = data.aws_cloudfront_cache_policy.optimized.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.main.id
    compress                   = true
    function_association {
      event_type   = "viewer-request"
      function_arn = aws_cloudfront_function.rewrite.arn
    }
  }
  ordered_cache_behavior {
    path_pattern             = "/api/*"
    target_origin_id         = "site"
    viewer_protocol_policy   = "https-only"
    allowed_methods          = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]
    cached_methods           = ["GET", "HEAD"]
    cache_policy_id          = aws_cloudfront_cache_policy.main.id
    origin_request_policy_id = data.aws_cloudfront_origin_request_policy.viewer.id
  }
  custom_error_response {
    error_code         = 404
    response_code      = 200
    response_page_path = "/index.html"
  }
  restrictions {
    geo_restriction { restriction_type = "none" }
  }
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate_validation.main.certificate_arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_wafv2_ip_set" "blocked" {
  name               = local.name
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = var.changed ? ["192.0.2.0/24", "198.51.100.0/24"] : ["192.0.2.0/24"]
}

resource "aws_wafv2_web_acl" "global" {
  provider = aws.global
  name     = local.name
  scope    = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "common"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "rate"
    priority = 2
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit              = var.changed ? 1000 : 2000
        aggregate_key_type = "IP"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = local.name
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl" "regional" {
  name        = local.name
  scope       = "REGIONAL"
  description = var.changed ? "after" : "before"
  default_action {
    allow {}
  }
  rule {
    name     = "blocked"
    priority = 1
    action {
      block {}
    }
    statement {
      ip_set_reference_statement { arn = aws_wafv2_ip_set.blocked.arn }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "blocked"
      sampled_requests_enabled   = false
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = local.name
    sampled_requests_enabled   = true
  }
}

resource "aws_cloudwatch_log_group" "waf" { name = "aws-waf-logs-${local.name}" }

resource "aws_wafv2_web_acl_logging_configuration" "regional" {
  resource_arn            = aws_wafv2_web_acl.regional.arn
  log_destination_configs = [aws_cloudwatch_log_group.waf.arn]
}

resource "aws_cognito_user_pool" "main" {
  name                     = local.name
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = var.changed ? "OPTIONAL" : "OFF"
  deletion_protection      = "INACTIVE"
  password_policy {
    minimum_length    = var.changed ? 12 : 10
    require_lowercase = true
    require_numbers   = true
    require_symbols   = false
    require_uppercase = true
  }
  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }
  dynamic "software_token_mfa_configuration" {
    for_each = var.changed ? [1] : []
    content { enabled = true }
  }
  schema {
    name                = "plan"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = 1
      max_length = 20
    }
  }
}

resource "aws_cognito_resource_server" "api" {
  user_pool_id = aws_cognito_user_pool.main.id
  identifier   = "https://api.${local.domain}"
  name         = "api"
  scope {
    scope_name        = "read"
    scope_description = var.changed ? "Reads all" : "Reads"
  }
}

resource "aws_cognito_user_pool_client" "main" {
  name                                 = local.name
  user_pool_id                         = aws_cognito_user_pool.main.id
  generate_secret                      = true
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = concat(["email", "openid"], aws_cognito_resource_server.api.scope_identifiers)
  callback_urls                        = var.changed ? ["https://${local.domain}/a", "https://${local.domain}/b"] : ["https://${local.domain}/a"]
  supported_identity_providers         = ["COGNITO"]
  access_token_validity                = var.changed ? 30 : 60
  token_validity_units { access_token = "minutes" }
}

resource "aws_cognito_user_pool_domain" "main" {
  domain       = "${local.name}-sign-in"
  user_pool_id = aws_cognito_user_pool.main.id
}

resource "aws_cognito_user_group" "admins" {
  name         = "admins"
  user_pool_id = aws_cognito_user_pool.main.id
  description  = var.changed ? "after" : "before"
  precedence   = 1
}

resource "aws_apigatewayv2_api" "main" {
  name          = local.name
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "main" {
  api_id      = aws_apigatewayv2_api.main.id
  name        = "live"
  auto_deploy = true
}

resource "aws_apigatewayv2_domain_name" "main" {
  domain_name = "api.${local.domain}"
  domain_name_configuration {
    certificate_arn = aws_acm_certificate_validation.local.certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "main" {
  api_id      = aws_apigatewayv2_api.main.id
  domain_name = aws_apigatewayv2_domain_name.main.id
  stage       = aws_apigatewayv2_stage.main.id
}

resource "aws_subnet" "main" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.50.0.0/24"
  availability_zone = "eu-central-1a"
}

resource "aws_security_group" "main" {
  name   = local.name
  vpc_id = aws_vpc.main.id
}

resource "aws_apigatewayv2_vpc_link" "main" {
  name               = var.changed ? "${local.name}-after" : local.name
  subnet_ids         = [aws_subnet.main.id]
  security_group_ids = [aws_security_group.main.id]
}
