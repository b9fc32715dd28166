# Containers behind load balancers, found by names of their own.

data "aws_availability_zones" "all" { state = "available" }

locals { name = "containers" }

resource "aws_vpc" "main" {
  cidr_block           = "10.60.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_internet_gateway" "main" { vpc_id = aws_vpc.main.id }

resource "aws_subnet" "main" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet("10.60.0.0/16", 8, count.index)
  availability_zone = data.aws_availability_zones.all.names[count.index]
}

resource "aws_security_group" "main" {
  name   = local.name
  vpc_id = aws_vpc.main.id
}

resource "aws_lb" "web" {
  name                       = local.name
  load_balancer_type         = "application"
  subnets                    = aws_subnet.main[*].id
  security_groups            = [aws_security_group.main.id]
  idle_timeout               = var.changed ? 120 : 60
  drop_invalid_header_fields = var.changed
  depends_on                 = [aws_internet_gateway.main]
}

resource "aws_lb" "inner" {
  name                             = "${local.name}-inner"
  load_balancer_type               = "network"
  internal                         = true
  subnets                          = aws_subnet.main[*].id
  enable_cross_zone_load_balancing = var.changed
}

resource "aws_lb_target_group" "web" {
  name                 = local.name
  port                 = 3000
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = aws_vpc.main.id
  deregistration_delay = var.changed ? 60 : 30
  health_check {
    path                = var.changed ? "/health/ready" : "/health"
    interval            = 15
    healthy_threshold   = 2
    unhealthy_threshold = 3
    matcher             = "200-299"
  }
  stickiness {
    type    = "lb_cookie"
    enabled = var.changed
  }
}

resource "aws_lb_target_group" "inner" {
  name        = "${local.name}-inner"
  port        = 6333
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = aws_vpc.main.id
}

resource "aws_lb_target_group_attachment" "inner" {
  target_group_arn = aws_lb_target_group.inner.arn
  target_id        = "10.60.0.20"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.web.arn
  port              = 8080
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = var.changed ? "HTTP_302" : "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "inner" {
  load_balancer_arn = aws_lb.inner.arn
  port              = 6333
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.inner.arn
  }
}

resource "aws_lb_listener_rule" "closed" {
  listener_arn = aws_lb_listener.web.arn
  priority     = var.changed ? 20 : 10
  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      message_body = var.changed ? "after" : "before"
      status_code  = "503"
    }
  }
  condition {
    path_pattern { values = ["/closed/*"] }
  }
  condition {
    http_header {
      http_header_name = "X-Closed"
      values           = ["yes"]
    }
  }
}

resource "aws_ecs_cluster" "main" {
  name = local.name
  setting {
    name  = "containerInsights"
    value = var.changed ? "enabled" : "disabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = var.changed ? 2 : 1
    base              = 1
  }
}

resource "aws_iam_role" "task" {
  name = "${local.name}-task"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}

resource "aws_cloudwatch_log_group" "web" { name = "/ecs/${local.name}" }

resource "aws_efs_file_system" "data" { encrypted = true }

resource "aws_ecs_task_definition" "web" {
  family                   = local.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = aws_iam_role.task.arn
  task_role_arn            = aws_iam_role.task.arn
  runtime_platform {
    cpu_architecture        = "ARM64"
    operating_system_family = "LINUX"
  }
  volume {
    name = "data"
    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.data.id
      transit_encryption = "ENABLED"
    }
  }
  container_definitions = jsonencode([{
    name         = "web"
    image        = "registry.example.com/web:${var.changed ? "2" : "1"}"
    essential    = true
    portMappings = [{ containerPort = 3000 }]
    environment  = [{ name = "LEVEL", value = "info" }]
    mountPoints  = [{ sourceVolume = "data", containerPath = "/data" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = aws_cloudwatch_log_group.web.name
        "awslogs-region"        = "eu-central-1"
        "awslogs-stream-prefix" = "web"
      }
    }
  }])
}

resource "aws_ecs_service" "web" {
  name                               = local.name
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.web.arn
  desired_count                      = var.changed ? 3 : 2
  launch_type                        = "FARGATE"
  enable_execute_command             = var.changed
  health_check_grace_period_seconds  = 30
  deployment_minimum_healthy_percent = 50
  wait_for_steady_state              = true
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  network_configuration {
    subnets         = aws_subnet.main[*].id
    security_groups = [aws_security_group.main.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "web"
    container_port   = 3000
  }
  service_registries { registry_arn = aws_service_discovery_service.web.arn }
  depends_on = [aws_lb_listener.web]
}

resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.web.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = var.changed ? 8 : 4
}

resource "aws_appautoscaling_policy" "web" {
  name               = local.name
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.web.service_namespace
  resource_id        = aws_appautoscaling_target.web.resource_id
  scalable_dimension = aws_appautoscaling_target.web.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = var.changed ? 50 : 60
    predefined_metric_specification { predefined_metric_type = "ECSServiceAverageCPUUtilization" }
  }
}

resource "aws_service_discovery_private_dns_namespace" "main" {
  name        = "containers.internal"
  vpc         = aws_vpc.main.id
  description = var.changed ? "after" : "before"
}

resource "aws_service_discovery_service" "web" {
  name          = "web"
  description   = var.changed ? "after" : "before"
  force_destroy = true
  dns_config {
    namespace_id   = aws_service_discovery_private_dns_namespace.main.id
    routing_policy = "MULTIVALUE"
    dns_records {
      type = "A"
      ttl  = var.changed ? 30 : 10
    }
  }
}
