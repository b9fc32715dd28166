# Who may do what, with which keys and secrets.

data "aws_caller_identity" "me" {}
data "aws_iam_policy" "administrator" { arn = "arn:aws:iam::aws:policy/AdministratorAccess" }
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}
data "aws_iam_policy_document" "read" {
  statement {
    actions   = var.changed ? ["s3:GetObject", "s3:ListBucket"] : ["s3:GetObject"]
    resources = ["*"]
  }
}

locals { name = "identity" }

resource "aws_iam_role" "main" {
  name                 = local.name
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  description          = var.changed ? "after" : "before"
  max_session_duration = var.changed ? 7200 : 3600
  permissions_boundary = var.changed ? aws_iam_policy.boundary.arn : null
  tags                 = { Stage = var.changed ? "after" : "before" }
}

resource "aws_iam_policy" "boundary" {
  name   = "${local.name}-boundary"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_iam_policy" "read" {
  name        = "${local.name}-read"
  path        = "/${local.name}/"
  description = "Reads objects"
  policy      = data.aws_iam_policy_document.read.json
}

resource "aws_iam_role_policy" "inline" {
  name   = "inline"
  role   = aws_iam_role.main.id
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.main.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.main.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_iam_instance_profile" "main" {
  name = local.name
  role = aws_iam_role.main.name
}

resource "aws_iam_group" "main" {
  name = local.name
  path = var.changed ? "/after/" : "/"
}

resource "aws_iam_group_policy" "main" {
  name   = "read"
  group  = aws_iam_group.main.name
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_group_policy_attachment" "main" {
  group      = aws_iam_group.main.name
  policy_arn = data.aws_iam_policy.administrator.arn
}

resource "aws_iam_user" "main" {
  name = local.name
  path = "/people/"
  tags = { Stage = var.changed ? "after" : "before" }
}

resource "aws_iam_user_policy" "main" {
  name   = "read"
  user   = aws_iam_user.main.name
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_user_policy_attachment" "main" {
  user       = aws_iam_user.main.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_user_group_membership" "main" {
  user   = aws_iam_user.main.name
  groups = [aws_iam_group.main.name]
}

resource "aws_iam_access_key" "main" {
  user   = aws_iam_user.main.name
  status = var.changed ? "Inactive" : "Active"
}

resource "aws_iam_openid_connect_provider" "github" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = var.changed ? ["sts.amazonaws.com", "another"] : ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_service_linked_role" "scaling" {
  aws_service_name = "autoscaling.amazonaws.com"
  custom_suffix    = local.name
  description      = var.changed ? "after" : "before"
}

resource "aws_kms_key" "main" {
  description             = var.changed ? "after" : "before"
  deletion_window_in_days = 7
  enable_key_rotation     = var.changed
  rotation_period_in_days = var.changed ? 180 : null
}

resource "aws_kms_alias" "main" {
  name          = "alias/${local.name}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_grant" "main" {
  name              = local.name
  key_id            = aws_kms_key.main.key_id
  grantee_principal = aws_iam_role.main.arn
  operations        = ["Encrypt", "Decrypt"]
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "All", Effect = "Allow", Action = "kms:*", Resource = "*"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
    }]
  })
}

data "aws_kms_alias" "s3" { name = "alias/aws/s3" }
data "aws_kms_key" "main" { key_id = aws_kms_key.main.arn }

resource "aws_secretsmanager_secret" "main" {
  name                    = local.name
  description             = var.changed ? "after" : "before"
  kms_key_id              = aws_kms_key.main.arn
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret_version" "main" {
  secret_id     = aws_secretsmanager_secret.main.id
  secret_string = jsonencode({ password = var.changed ? "made-up-after" : "made-up-before" })
}

resource "aws_secretsmanager_secret_policy" "main" {
  secret_arn = aws_secretsmanager_secret.main.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "*"
      Principal = { AWS = aws_iam_role.main.arn }
    }]
  })
}

data "aws_secretsmanager_random_password" "made" { password_length = 20 }

resource "aws_ssm_parameter" "plain" {
  name        = "/${local.name}/plain"
  type        = "String"
  value       = var.changed ? "after" : "before"
  description = "Plain"
}

resource "aws_ssm_parameter" "secret" {
  name   = "/${local.name}/secret"
  type   = "SecureString"
  value  = "made up"
  key_id = aws_kms_key.main.key_id
  tier   = var.changed ? "Advanced" : "Standard"
}

resource "aws_ssm_parameter" "list" {
  name  = "${local.name}-list"
  type  = "StringList"
  value = "a,b"
}

resource "aws_ssm_document" "main" {
  name            = local.name
  document_type   = "Command"
  document_format = "YAML"
  content         = <<-EOT
    schemaVersion: "2.2"
    description: ${var.changed ? "after" : "before"}
    mainSteps:
      - action: aws:runShellScript
        name: greet
        inputs:
          runCommand: ["echo hello"]
  EOT
}

resource "aws_ssm_association" "main" {
  name                = aws_ssm_document.main.name
  association_name    = local.name
  schedule_expression = var.changed ? "rate(2 days)" : "rate(1 day)"
  targets {
    key    = "tag:Project"
    values = ["identity"]
  }
}
