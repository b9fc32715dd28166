# Functions, what calls them, and the API in front of them.

locals {
  name = "functions"
  # An archive with one empty file: what a function's code may be.
  archive = "UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAAIAAAAaW5kZXguanNQSwECFAMUAAAAAAAAACEAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAApIEAAAAAaW5kZXguanNQSwUGAAAAAAEAAQA2AAAAJgAAAAAA"
}

resource "aws_s3_bucket" "code" {
  bucket        = "${local.name}-code"
  force_destroy = true
}

resource "aws_s3_object" "code" {
  bucket         = aws_s3_bucket.code.id
  key            = "code.zip"
  content_base64 = local.archive
}

resource "aws_iam_role" "main" {
  name = local.name
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com", "scheduler.amazonaws.com"] } }]
  })
}

resource "aws_iam_role_policy" "main" {
  role = aws_iam_role.main.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow", Resource = "*"
      Action = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:PutLogEvents"]
    }]
  })
}

resource "aws_lambda_layer_version" "main" {
  layer_name          = local.name
  s3_bucket           = aws_s3_object.code.bucket
  s3_key              = aws_s3_object.code.key
  compatible_runtimes = ["nodejs20.x"]
}

resource "aws_cloudwatch_log_group" "main" {
  name              = "/aws/lambda/${local.name}"
  retention_in_days = var.changed ? 30 : 14
}

resource "aws_lambda_function" "main" {
  function_name                  = local.name
  role                           = aws_iam_role.main.arn
  runtime                        = "nodejs20.x"
  handler                        = "index.handler"
  s3_bucket                      = aws_s3_object.code.bucket
  s3_key                         = aws_s3_object.code.key
  publish                        = true
  memory_size                    = var.changed ? 512 : 256
  timeout                        = var.changed ? 30 : 10
  layers                         = [aws_lambda_layer_version.main.arn]
  architectures                  = ["arm64"]
  reserved_concurrent_executions = var.changed ? 5 : -1
  environment { variables = { LEVEL = var.changed ? "debug" : "info" } }
  dead_letter_config { target_arn = aws_sqs_queue.dead.arn }
  tracing_config { mode = var.changed ? "Active" : "PassThrough" }
  logging_config {
    log_format            = "JSON"
    application_log_level = "INFO"
    system_log_level      = var.changed ? "WARN" : "INFO"
    log_group             = aws_cloudwatch_log_group.main.name
  }
  ephemeral_storage { size = 1024 }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = var.changed ? "after" : "before"
  function_name    = aws_lambda_function.main.function_name
  function_version = "1"
}

resource "aws_lambda_permission" "api" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.main.function_name
  qualifier     = aws_lambda_alias.live.name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.main.execution_arn}/*/*"
}

resource "aws_lambda_function_url" "main" {
  function_name      = aws_lambda_function.main.function_name
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://example.com"]
    max_age       = var.changed ? 600 : 300
  }
}

resource "aws_lambda_function_event_invoke_config" "main" {
  function_name          = aws_lambda_function.main.function_name
  maximum_retry_attempts = var.changed ? 1 : 0
}

resource "aws_sqs_queue" "dead" {
  name                      = "${local.name}-dead"
  message_retention_seconds = 1209600
}

resource "aws_sqs_queue" "jobs" {
  name                       = "${local.name}-jobs"
  visibility_timeout_seconds = var.changed ? 120 : 60
  receive_wait_time_seconds  = 10
  sqs_managed_sse_enabled    = true
  redrive_policy             = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 3 })
}

resource "aws_sqs_queue" "ordered" {
  name                        = "${local.name}-ordered.fifo"
  fifo_queue                  = true
  content_based_deduplication = var.changed
}

resource "aws_sqs_queue_policy" "jobs" {
  queue_url = aws_sqs_queue.jobs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = "sqs:SendMessage", Resource = aws_sqs_queue.jobs.arn
      Principal = { Service = "events.amazonaws.com" }
    }]
  })
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url            = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({ redrivePermission = "byQueue", sourceQueueArns = [aws_sqs_queue.jobs.arn] })
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name                      = aws_lambda_function.main.arn
  event_source_arn                   = aws_sqs_queue.jobs.arn
  batch_size                         = var.changed ? 5 : 10
  maximum_batching_window_in_seconds = 5
}

resource "aws_apigatewayv2_api" "main" {
  name          = local.name
  protocol_type = "HTTP"
  description   = var.changed ? "after" : "before"
  cors_configuration {
    allow_origins = ["https://example.com"]
    allow_methods = ["GET", "POST"]
    max_age       = 300
  }
}

resource "aws_apigatewayv2_integration" "main" {
  api_id                 = aws_apigatewayv2_api.main.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_alias.live.invoke_arn
  payload_format_version = "2.0"
  timeout_milliseconds   = var.changed ? 20000 : 10000
}

resource "aws_apigatewayv2_authorizer" "main" {
  api_id           = aws_apigatewayv2_api.main.id
  name             = local.name
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  jwt_configuration {
    audience = var.changed ? ["one", "two"] : ["one"]
    issuer   = "https://example.com"
  }
}

resource "aws_apigatewayv2_route" "main" {
  api_id             = aws_apigatewayv2_api.main.id
  route_key          = "GET /things"
  target             = "integrations/${aws_apigatewayv2_integration.main.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.main.id
}

resource "aws_apigatewayv2_route" "health" {
  api_id    = aws_apigatewayv2_api.main.id
  route_key = var.changed ? "GET /health" : "$default"
  target    = "integrations/${aws_apigatewayv2_integration.main.id}"
}

resource "aws_apigatewayv2_stage" "main" {
  api_id      = aws_apigatewayv2_api.main.id
  name        = "$default"
  auto_deploy = true
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.main.arn
    format          = jsonencode({ id = "$context.requestId" })
  }
  default_route_settings {
    throttling_burst_limit = var.changed ? 200 : 100
    throttling_rate_limit  = 50
  }
}

resource "aws_cloudwatch_event_bus" "main" { name = local.name }

resource "aws_cloudwatch_event_rule" "often" {
  name                = "${local.name}-often"
  schedule_expression = var.changed ? "rate(10 minutes)" : "rate(5 minutes)"
  state               = var.changed ? "DISABLED" : "ENABLED"
}

resource "aws_cloudwatch_event_target" "often" {
  rule      = aws_cloudwatch_event_rule.often.name
  target_id = "function"
  arn       = aws_lambda_function.main.arn
  input     = jsonencode({ stage = var.changed ? "after" : "before" })
  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 3
  }
}

resource "aws_cloudwatch_event_rule" "matching" {
  name           = "${local.name}-matching"
  event_bus_name = aws_cloudwatch_event_bus.main.name
  event_pattern  = jsonencode({ source = ["my.app"] })
}

resource "aws_cloudwatch_event_target" "matching" {
  rule           = aws_cloudwatch_event_rule.matching.name
  event_bus_name = aws_cloudwatch_event_bus.main.name
  arn            = aws_sqs_queue.jobs.arn
}

resource "aws_scheduler_schedule_group" "main" { name = local.name }

resource "aws_scheduler_schedule" "main" {
  name                         = local.name
  group_name                   = aws_scheduler_schedule_group.main.name
  schedule_expression          = var.changed ? "cron(0 3 * * ? *)" : "cron(0 2 * * ? *)"
  schedule_expression_timezone = "Europe/Berlin"
  flexible_time_window { mode = "OFF" }
  target {
    arn      = aws_lambda_function.main.arn
    role_arn = aws_iam_role.main.arn
    input    = jsonencode({ job = "nightly" })
    retry_policy { maximum_retry_attempts = 2 }
  }
}
