internal import InfraModel

extension TerraformWay {
  static let functions: [String: TerraformWay] = [
    "aws_lambda_function": .several(
      Made(
        "AWS::Lambda::Function", "{function_name}",
        declaring: [
          "Code.S3Bucket": "{s3_bucket}", "Code.S3Key": "{s3_key}", "Code.S3ObjectVersion": "{s3_object_version}",
        ]),
      Made("AWS::Lambda::Version", "{qualified_arn}", suffix: "version", if: "publish")),
    "aws_lambda_alias": .one("AWS::Lambda::Alias", "{arn}"),
    "aws_lambda_permission": .one("AWS::Lambda::Permission", "{function_name}[:{qualifier}]|{statement_id}"),
    "aws_lambda_event_source_mapping": .one("AWS::Lambda::EventSourceMapping", "{uuid}"),
    "aws_lambda_provisioned_concurrency_config": .part(of: ["aws_lambda_alias"], by: "qualifier"),
  ]

  static let api: [String: TerraformWay] = [
    "aws_apigatewayv2_api": .one("AWS::ApiGatewayV2::Api", "{id}"),
    "aws_apigatewayv2_api_mapping": .one("AWS::ApiGatewayV2::ApiMapping", "{id}|{domain_name}"),
    "aws_apigatewayv2_authorizer": .one("AWS::ApiGatewayV2::Authorizer", "{id}|{api_id}"),
    "aws_apigatewayv2_domain_name": .one("AWS::ApiGatewayV2::DomainName", "{domain_name}"),
    "aws_apigatewayv2_integration": .one("AWS::ApiGatewayV2::Integration", "{api_id}|{id}"),
    "aws_apigatewayv2_route": .one("AWS::ApiGatewayV2::Route", "{api_id}|{id}"),
    "aws_apigatewayv2_stage": .one("AWS::ApiGatewayV2::Stage", "{api_id}|{name}"),
    "aws_apigatewayv2_vpc_link": .one("AWS::ApiGatewayV2::VpcLink", "{id}"),
    "aws_codedeploy_app": .one("AWS::CodeDeploy::Application", "{name}"),
    "aws_codedeploy_deployment_group": .one(
      "AWS::CodeDeploy::DeploymentGroup", "{app_name}|{deployment_group_name}"),
    "aws_cognito_user_pool": .one("AWS::Cognito::UserPool", "{id}"),
    "aws_cognito_user_pool_client": .one("AWS::Cognito::UserPoolClient", "{user_pool_id}|{id}"),
    "aws_cognito_user_pool_domain": .one("AWS::Cognito::UserPoolDomain", "{user_pool_id}|{domain}"),
  ]

  static let messages: [String: TerraformWay] = [
    "aws_sns_topic": .one("AWS::SNS::Topic", "{arn}"),
    "aws_sns_topic_subscription": .one("AWS::SNS::Subscription", "{arn}"),
    "aws_sns_topic_policy": .one("AWS::SNS::TopicPolicy", "{arn}"),
    "aws_sqs_queue": .one("AWS::SQS::Queue", "{url,id}"),
    "aws_sqs_queue_policy": .one("AWS::SQS::QueuePolicy", "{queue_url}"),
    "aws_sqs_queue_redrive_allow_policy": .part(of: ["aws_sqs_queue"], by: "queue_url"),
    "aws_sqs_queue_redrive_policy": .part(of: ["aws_sqs_queue"], by: "queue_url"),
    "aws_cloudwatch_event_rule": .one("AWS::Events::Rule", "{arn}"),
    "aws_cloudwatch_event_target": .part(of: ["aws_cloudwatch_event_rule"], by: "rule"),
    "aws_scheduler_schedule": .one("AWS::Scheduler::Schedule", "{name}"),
    "aws_scheduler_schedule_group": .one("AWS::Scheduler::ScheduleGroup", "{name}"),
  ]

  static let monitoring: [String: TerraformWay] = [
    "aws_cloudwatch_log_group": .one("AWS::Logs::LogGroup", "{name}"),
    "aws_cloudwatch_log_metric_filter": .one("AWS::Logs::MetricFilter", "{log_group_name}|{name}"),
    "aws_cloudwatch_log_subscription_filter": .one("AWS::Logs::SubscriptionFilter", "{name}|{log_group_name}"),
    "aws_cloudwatch_metric_alarm": .one("AWS::CloudWatch::Alarm", "{alarm_name}"),
    "aws_cloudwatch_composite_alarm": .one("AWS::CloudWatch::CompositeAlarm", "{alarm_name}"),
    "aws_cloudwatch_dashboard": .one("AWS::CloudWatch::Dashboard", "{dashboard_name}"),
    "aws_budgets_budget": .one("AWS::Budgets::Budget", "{name}"),
  ]
}
