# What watches, and who is told.

data "aws_caller_identity" "me" {}

locals { name = "monitoring" }

resource "aws_sns_topic" "alerts" {
  name         = "${local.name}-alerts"
  display_name = var.changed ? "after" : "before"
}

resource "aws_sns_topic" "ordered" {
  name                        = "${local.name}-ordered.fifo"
  fifo_topic                  = true
  content_based_deduplication = true
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Alarms", Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.alerts.arn
      Principal = { Service = var.changed ? ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"] : ["cloudwatch.amazonaws.com"] }
    }]
  })
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "oncall@example.com"
}

resource "aws_sqs_queue" "alerts" { name = "${local.name}-alerts" }

resource "aws_sns_topic_subscription" "queue" {
  topic_arn            = aws_sns_topic.alerts.arn
  protocol             = "sqs"
  endpoint             = aws_sqs_queue.alerts.arn
  raw_message_delivery = var.changed
  filter_policy        = jsonencode({ level = var.changed ? ["high", "medium"] : ["high"] })
}

resource "aws_cloudwatch_log_group" "app" {
  name              = "/${local.name}/app"
  retention_in_days = var.changed ? 30 : 7
}

resource "aws_cloudwatch_log_stream" "app" {
  name           = "one"
  log_group_name = aws_cloudwatch_log_group.app.name
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  log_group_name = aws_cloudwatch_log_group.app.name
  pattern        = var.changed ? "{ $.level = \"error\" }" : "ERROR"
  metric_transformation {
    name          = "Errors"
    namespace     = "App"
    value         = "1"
    default_value = "0"
  }
}

resource "aws_iam_role" "delivery" {
  name = "${local.name}-delivery"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "logs.amazonaws.com" } }]
  })
}

resource "aws_cloudwatch_log_subscription_filter" "errors" {
  name            = "errors"
  log_group_name  = aws_cloudwatch_log_group.app.name
  filter_pattern  = var.changed ? "ERROR" : ""
  role_arn        = aws_iam_role.delivery.arn
  destination_arn = "arn:aws:firehose:eu-central-1:${data.aws_caller_identity.me.account_id}:deliverystream/errors"
}

resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name = local.name
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"], Resource = "*"
      Principal = { Service = "route53.amazonaws.com" }
    }]
  })
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "${local.name}-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = var.changed ? 3 : 1
  namespace           = "App"
  metric_name         = "Errors"
  period              = 300
  statistic           = "Sum"
  threshold           = var.changed ? 10 : 5
  alarm_actions       = [aws_sns_topic.alerts.arn]
  ok_actions          = var.changed ? [aws_sns_topic.alerts.arn] : []
  treat_missing_data  = "notBreaching"
  dimensions          = { Service = "app" }
}

resource "aws_cloudwatch_metric_alarm" "share" {
  alarm_name          = "${local.name}-share"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 1
  metric_query {
    id          = "share"
    expression  = "100 * errors / requests"
    label       = "Share of errors"
    return_data = true
  }
  metric_query {
    id = "errors"
    metric {
      namespace   = "App"
      metric_name = "Errors"
      period      = 60
      stat        = "Sum"
    }
  }
  metric_query {
    id = "requests"
    metric {
      namespace   = "App"
      metric_name = "Requests"
      period      = 60
      stat        = "Sum"
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "any" {
  alarm_name        = "${local.name}-any"
  alarm_description = var.changed ? "after" : "before"
  alarm_rule        = "ALARM(${aws_cloudwatch_metric_alarm.errors.alarm_name}) OR ALARM(${aws_cloudwatch_metric_alarm.share.alarm_name})"
  alarm_actions     = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_dashboard" "main" {
  dashboard_name = local.name
  dashboard_body = jsonencode({
    widgets = [{
      type       = "metric", x = 0, y = 0, width = var.changed ? 24 : 12, height = 6
      properties = { metrics = [["App", "Errors"]], region = "eu-central-1", title = "Errors" }
    }]
  })
}

resource "aws_budgets_budget" "monthly" {
  name         = local.name
  budget_type  = "COST"
  limit_amount = var.changed ? "200" : "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:Project$monitoring"]
  }
  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = var.changed ? 90 : 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["money@example.com"]
    subscriber_sns_topic_arns  = [aws_sns_topic.alerts.arn]
  }
}
