# Buckets with all that belongs to them, tables, repositories, file systems and backups.

data "aws_caller_identity" "me" {}
data "aws_elb_service_account" "main" {}
data "aws_canonical_user_id" "me" {}

locals { name = "storage" }

resource "aws_s3_bucket" "main" {
  bucket        = "${local.name}-main"
  force_destroy = true
  tags          = { Stage = var.changed ? "after" : "before" }
}

resource "aws_s3_bucket" "logs" {
  bucket_prefix = "${local.name}-logs-"
  force_destroy = true
}

resource "aws_s3_bucket_versioning" "main" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration { status = var.changed ? "Suspended" : "Enabled" }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = var.changed ? "aws:kms" : "AES256" }
    bucket_key_enabled = true
  }
}

resource "aws_s3_bucket_public_access_block" "main" {
  bucket                  = aws_s3_bucket.main.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = !var.changed
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule { object_ownership = "BucketOwnerPreferred" }
}

resource "aws_s3_bucket_acl" "logs" {
  bucket     = aws_s3_bucket.logs.id
  acl        = "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.logs]
}

resource "aws_s3_bucket_logging" "main" {
  bucket        = aws_s3_bucket.main.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = var.changed ? "after/" : "before/"
}

resource "aws_s3_bucket_lifecycle_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  rule {
    id     = "old"
    status = "Enabled"
    filter { prefix = "reports/" }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    expiration { days = var.changed ? 365 : 90 }
    noncurrent_version_expiration { noncurrent_days = 30 }
    abort_incomplete_multipart_upload { days_after_initiation = 7 }
  }
}

resource "aws_s3_bucket_cors_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  cors_rule {
    allowed_methods = ["GET", "PUT"]
    allowed_origins = var.changed ? ["https://a.example.com", "https://b.example.com"] : ["https://a.example.com"]
    allowed_headers = ["*"]
    max_age_seconds = 3000
  }
}

resource "aws_s3_bucket_website_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  index_document { suffix = "index.html" }
  error_document { key = var.changed ? "after.html" : "before.html" }
}

resource "aws_s3_bucket_policy" "main" {
  bucket = aws_s3_bucket.main.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TLS", Effect = "Deny", Principal = "*", Action = "s3:*"
      Resource  = [aws_s3_bucket.main.arn, "${aws_s3_bucket.main.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_sqs_queue" "events" {
  name = "${local.name}-events"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = "sqs:SendMessage", Resource = "arn:aws:sqs:*:*:${local.name}-events"
      Principal = { Service = "s3.amazonaws.com" }
    }]
  })
}

resource "aws_s3_bucket_notification" "main" {
  bucket = aws_s3_bucket.main.id
  queue {
    queue_arn     = aws_sqs_queue.events.arn
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = var.changed ? "after/" : "before/"
  }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  name   = "all"
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = var.changed ? 180 : 125
  }
}

resource "aws_s3_object" "page" {
  bucket        = aws_s3_bucket.main.id
  key           = "pages/index.html"
  content       = var.changed ? "<p>after</p>" : "<p>before</p>"
  content_type  = "text/html"
  cache_control = "max-age=60"
}

data "aws_s3_bucket" "main" { bucket = aws_s3_bucket.main.id }

resource "aws_dynamodb_table" "main" {
  name                        = local.name
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  range_key                   = "at"
  deletion_protection_enabled = false
  stream_enabled              = true
  stream_view_type            = "NEW_IMAGE"
  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "owner"
    type = "S"
  }
  global_secondary_index {
    name            = "by-owner"
    hash_key        = "owner"
    projection_type = "ALL"
  }
  ttl {
    attribute_name = "expires"
    enabled        = true
  }
  point_in_time_recovery { enabled = var.changed }
  server_side_encryption { enabled = true }
  tags = { Stage = var.changed ? "after" : "before" }
}

resource "aws_dynamodb_table" "provisioned" {
  name           = "${local.name}-provisioned"
  billing_mode   = "PROVISIONED"
  read_capacity  = var.changed ? 10 : 5
  write_capacity = 5
  hash_key       = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_appautoscaling_target" "reads" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.provisioned.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = var.changed ? 100 : 50
}

resource "aws_appautoscaling_policy" "reads" {
  name               = local.name
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.reads.service_namespace
  resource_id        = aws_appautoscaling_target.reads.resource_id
  scalable_dimension = aws_appautoscaling_target.reads.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = var.changed ? 60 : 70
    predefined_metric_specification { predefined_metric_type = "DynamoDBReadCapacityUtilization" }
  }
}

resource "aws_ecr_repository" "main" {
  name                 = local.name
  image_tag_mutability = var.changed ? "IMMUTABLE" : "MUTABLE"
  force_delete         = true
  image_scanning_configuration { scan_on_push = true }
  encryption_configuration { encryption_type = "AES256" }
}

resource "aws_ecr_lifecycle_policy" "main" {
  repository = aws_ecr_repository.main.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1, description = "few", action = { type = "expire" }
      selection    = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = var.changed ? 20 : 10 }
    }]
  })
}

resource "aws_ecr_repository_policy" "main" {
  repository = aws_ecr_repository.main.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "pull", Effect = "Allow", Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
    }]
  })
}

resource "aws_vpc" "main" { cidr_block = "10.30.0.0/16" }

resource "aws_subnet" "main" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.30.0.0/24"
  availability_zone = "eu-central-1a"
}

resource "aws_security_group" "files" {
  name   = "${local.name}-files"
  vpc_id = aws_vpc.main.id
}

resource "aws_efs_file_system" "main" {
  encrypted        = true
  throughput_mode  = var.changed ? "elastic" : "bursting"
  performance_mode = "generalPurpose"
  lifecycle_policy { transition_to_ia = var.changed ? "AFTER_60_DAYS" : "AFTER_30_DAYS" }
  tags = { Name = local.name }
}

resource "aws_efs_mount_target" "main" {
  file_system_id  = aws_efs_file_system.main.id
  subnet_id       = aws_subnet.main.id
  security_groups = [aws_security_group.files.id]
}

resource "aws_efs_access_point" "main" {
  file_system_id = aws_efs_file_system.main.id
  posix_user {
    uid = 1000
    gid = 1000
  }
  root_directory {
    path = "/data"
    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "755"
    }
  }
}

resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id
  backup_policy { status = var.changed ? "DISABLED" : "ENABLED" }
}

resource "aws_efs_file_system_policy" "main" {
  file_system_id = aws_efs_file_system.main.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow", Action = "elasticfilesystem:ClientMount", Resource = aws_efs_file_system.main.arn
      Principal = { AWS = "*" }
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
    }]
  })
}

resource "aws_backup_vault" "main" {
  name          = local.name
  force_destroy = true
}

resource "aws_iam_role" "backup" {
  name = "${local.name}-backup"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "backup.amazonaws.com" } }]
  })
}

resource "aws_backup_plan" "daily" {
  name = local.name
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = var.changed ? "cron(0 4 * * ? *)" : "cron(0 3 * * ? *)"
    start_window      = 60
    completion_window = 180
    lifecycle { delete_after = 30 }
  }
}

resource "aws_backup_selection" "daily" {
  name         = local.name
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_dynamodb_table.main.arn, aws_efs_file_system.main.arn]
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Project"
    value = "storage"
  }
}
