# Databases, caches and what is in front of them.

data "aws_availability_zones" "all" { state = "available" }

locals { name = "databases" }

resource "aws_vpc" "main" {
  cidr_block           = "10.40.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "main" {
  count             = 3
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet("10.40.0.0/16", 8, count.index)
  availability_zone = data.aws_availability_zones.all.names[count.index]
}

resource "aws_security_group" "main" {
  name   = local.name
  vpc_id = aws_vpc.main.id
}

resource "aws_kms_key" "main" { deletion_window_in_days = 7 }

resource "aws_db_subnet_group" "main" {
  name        = local.name
  description = var.changed ? "after" : "before"
  subnet_ids  = aws_subnet.main[*].id
}

resource "aws_db_parameter_group" "main" {
  name   = local.name
  family = "postgres16"
  parameter {
    name  = "log_min_duration_statement"
    value = var.changed ? "500" : "1000"
  }
  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "pending-reboot"
  }
}

resource "aws_iam_role" "monitoring" {
  name = "${local.name}-monitoring"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "monitoring.rds.amazonaws.com" } }]
  })
}

resource "aws_db_instance" "main" {
  identifier                            = local.name
  engine                                = "postgres"
  engine_version                        = "16"
  instance_class                        = var.changed ? "db.t4g.medium" : "db.t4g.small"
  allocated_storage                     = 20
  max_allocated_storage                 = var.changed ? 200 : 100
  storage_type                          = "gp3"
  storage_encrypted                     = true
  kms_key_id                            = aws_kms_key.main.arn
  db_name                               = "app"
  username                              = "app"
  manage_master_user_password           = true
  db_subnet_group_name                  = aws_db_subnet_group.main.name
  parameter_group_name                  = aws_db_parameter_group.main.name
  vpc_security_group_ids                = [aws_security_group.main.id]
  backup_retention_period               = var.changed ? 14 : 7
  backup_window                         = "02:00-03:00"
  maintenance_window                    = "sun:04:00-sun:05:00"
  apply_immediately                     = true
  skip_final_snapshot                   = true
  deletion_protection                   = false
  performance_insights_enabled          = true
  performance_insights_retention_period = 7
  monitoring_interval                   = 60
  monitoring_role_arn                   = aws_iam_role.monitoring.arn
  enabled_cloudwatch_logs_exports       = var.changed ? ["postgresql", "upgrade"] : ["postgresql"]
  copy_tags_to_snapshot                 = true
  multi_az                              = var.changed
}

resource "aws_db_snapshot" "main" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "${local.name}-first"
}

resource "aws_iam_role" "proxy" {
  name = "${local.name}-proxy"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "rds.amazonaws.com" } }]
  })
}

resource "aws_db_proxy" "main" {
  name                   = local.name
  engine_family          = "POSTGRESQL"
  role_arn               = aws_iam_role.proxy.arn
  vpc_subnet_ids         = aws_subnet.main[*].id
  vpc_security_group_ids = [aws_security_group.main.id]
  idle_client_timeout    = var.changed ? 900 : 1800
  require_tls            = true
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "DISABLED"
    secret_arn  = aws_db_instance.main.master_user_secret[0].secret_arn
  }
}

resource "aws_db_proxy_default_target_group" "main" {
  db_proxy_name = aws_db_proxy.main.name
  connection_pool_config {
    max_connections_percent      = var.changed ? 80 : 100
    max_idle_connections_percent = 50
  }
}

resource "aws_db_proxy_target" "main" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_proxy_name          = aws_db_proxy.main.name
  target_group_name      = aws_db_proxy_default_target_group.main.name
}

resource "aws_docdb_subnet_group" "main" {
  name       = "${local.name}-docs"
  subnet_ids = aws_subnet.main[*].id
}

resource "aws_docdb_cluster_parameter_group" "main" {
  name   = "${local.name}-docs"
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "enabled"
  }
}

resource "aws_docdb_cluster" "main" {
  cluster_identifier              = "${local.name}-docs"
  engine_version                  = "5.0.0"
  master_username                 = "docs"
  master_password                 = "made-up-password"
  db_subnet_group_name            = aws_docdb_subnet_group.main.name
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.main.name
  vpc_security_group_ids          = [aws_security_group.main.id]
  backup_retention_period         = var.changed ? 30 : 7
  preferred_backup_window         = "02:00-03:00"
  storage_encrypted               = true
  kms_key_id                      = aws_kms_key.main.arn
  skip_final_snapshot             = true
  apply_immediately               = true
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_docdb_cluster_instance" "main" {
  count              = 2
  identifier         = "${local.name}-docs-${count.index}"
  cluster_identifier = aws_docdb_cluster.main.id
  instance_class     = var.changed ? "db.r6g.large" : "db.t4g.medium"
  apply_immediately  = true
}

resource "aws_rds_cluster_parameter_group" "main" {
  name   = "${local.name}-aurora"
  family = "aurora-postgresql16"
  parameter {
    name  = "log_min_duration_statement"
    value = var.changed ? "1000" : "500"
  }
}

resource "aws_rds_cluster" "main" {
  cluster_identifier                  = "${local.name}-aurora"
  engine                              = "aurora-postgresql"
  engine_version                      = "16.4"
  database_name                       = "orders"
  master_username                     = "keeper"
  master_password                     = "made-up-password"
  db_subnet_group_name                = aws_db_subnet_group.main.name
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.main.name
  vpc_security_group_ids              = [aws_security_group.main.id]
  backup_retention_period             = var.changed ? 30 : 7
  preferred_backup_window             = "02:00-03:00"
  storage_encrypted                   = true
  kms_key_id                          = aws_kms_key.main.arn
  iam_database_authentication_enabled = true
  enable_http_endpoint                = var.changed
  copy_tags_to_snapshot               = true
  skip_final_snapshot                 = true
  apply_immediately                   = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = var.changed ? 8 : 4
  }
}

resource "aws_rds_cluster_instance" "main" {
  count              = 2
  identifier         = "${local.name}-aurora-${count.index}"
  cluster_identifier = aws_rds_cluster.main.id
  engine             = aws_rds_cluster.main.engine
  instance_class     = count.index == 0 ? "db.serverless" : "db.r6g.large"
  apply_immediately  = true
}

resource "aws_elasticache_subnet_group" "main" {
  name       = local.name
  subnet_ids = aws_subnet.main[*].id
}

resource "aws_elasticache_parameter_group" "main" {
  name   = local.name
  family = "redis7"
  parameter {
    name  = "maxmemory-policy"
    value = var.changed ? "allkeys-lru" : "volatile-lru"
  }
}

resource "aws_elasticache_replication_group" "main" {
  replication_group_id       = local.name
  description                = var.changed ? "after" : "before"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  subnet_group_name          = aws_elasticache_subnet_group.main.name
  parameter_group_name       = aws_elasticache_parameter_group.main.name
  security_group_ids         = [aws_security_group.main.id]
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  auth_token                 = "made-up-token-of-some-length"
  snapshot_retention_limit   = var.changed ? 7 : 3
  snapshot_window            = "01:00-02:00"
  maintenance_window         = "sun:04:00-sun:05:00"
  apply_immediately          = true
}

resource "aws_elasticache_cluster" "main" {
  cluster_id           = "${local.name}-one"
  engine               = "redis"
  engine_version       = "7.1"
  node_type            = "cache.t4g.micro"
  num_cache_nodes      = 1
  parameter_group_name = "default.redis7"
  subnet_group_name    = aws_elasticache_subnet_group.main.name
  security_group_ids   = [aws_security_group.main.id]
  maintenance_window   = var.changed ? "mon:04:00-mon:05:00" : "sun:04:00-sun:05:00"
  apply_immediately    = true
}
