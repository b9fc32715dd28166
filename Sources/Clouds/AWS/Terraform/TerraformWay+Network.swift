internal import InfraModel

extension TerraformWay {
  static let network: [String: TerraformWay] = [
    "aws_vpc": .one("AWS::EC2::VPC", "{id}"),
    "aws_subnet": .one("AWS::EC2::Subnet", "{id}"),
    "aws_internet_gateway": .several(
      Made("AWS::EC2::InternetGateway", "{id}"),
      Made("AWS::EC2::VPCGatewayAttachment", "IGW|{vpc_id}", suffix: "attachment")),
    "aws_internet_gateway_attachment": .one("AWS::EC2::VPCGatewayAttachment", "IGW|{vpc_id}"),
    "aws_eip": .one("AWS::EC2::EIP", "{public_ip}|{allocation_id,id}"),
    "aws_eip_association": .part(of: ["aws_eip"], by: "allocation_id"),
    "aws_nat_gateway": .one("AWS::EC2::NatGateway", "{id}"),
    "aws_route_table": .several(
      Made("AWS::EC2::RouteTable", "{id}"),
      Made(
        "AWS::EC2::Route", "{id}|{cidr_block,ipv6_cidr_block,destination_prefix_list_id}", suffix: "route",
        each: "route", unless: ("aws_route", by: "route_table_id"))),
    "aws_route": .one(
      "AWS::EC2::Route",
      "{route_table_id}|{destination_cidr_block,destination_ipv6_cidr_block,destination_prefix_list_id}"),
    "aws_route_table_association": .one("AWS::EC2::SubnetRouteTableAssociation", "{id}"),
    "aws_security_group": .one("AWS::EC2::SecurityGroup", "{id}"),
    "aws_vpc_security_group_ingress_rule": .one("AWS::EC2::SecurityGroupIngress", "{security_group_rule_id,id}"),
    "aws_vpc_security_group_egress_rule": .one("AWS::EC2::SecurityGroupEgress", "{security_group_rule_id,id}"),
    "aws_security_group_rule": .part(of: ["aws_security_group"], by: "security_group_id"),
    "aws_vpc_endpoint": .one("AWS::EC2::VPCEndpoint", "{id}"),
    "aws_vpc_endpoint_route_table_association": .part(of: ["aws_vpc_endpoint"], by: "vpc_endpoint_id"),
    "aws_vpc_endpoint_subnet_association": .part(of: ["aws_vpc_endpoint"], by: "vpc_endpoint_id"),
    "aws_vpc_endpoint_policy": .part(of: ["aws_vpc_endpoint"], by: "vpc_endpoint_id"),
    "aws_flow_log": .one("AWS::EC2::FlowLog", "{id}"),
    "aws_default_security_group": .nothing("AWS makes it with the network, and infra leaves it as it is"),
    "aws_default_route_table": .nothing("AWS makes it with the network, and infra leaves it as it is"),
    "aws_default_network_acl": .nothing("AWS makes it with the network, and infra leaves it as it is"),
    "aws_main_route_table_association": .nothing("infra associates each subnet with its table"),
  ]

  static let compute: [String: TerraformWay] = [
    "aws_instance": .one("AWS::EC2::Instance", "{id}"),
    "aws_launch_template": .one("AWS::EC2::LaunchTemplate", "{id}"),
    "aws_ebs_volume": .one("AWS::EC2::Volume", "{id}"),
    "aws_volume_attachment": .one("AWS::EC2::VolumeAttachment", "{volume_id}|{instance_id}"),
    "aws_autoscaling_group": .one("AWS::AutoScaling::AutoScalingGroup", "{name}"),
    "aws_autoscaling_policy": .one("AWS::AutoScaling::ScalingPolicy", "{arn}"),
    "aws_autoscaling_lifecycle_hook": .one(
      "AWS::AutoScaling::LifecycleHook", "{autoscaling_group_name}|{name}"),
    "aws_autoscaling_schedule": .one(
      "AWS::AutoScaling::ScheduledAction", "{scheduled_action_name}|{autoscaling_group_name}"),
    "aws_autoscaling_attachment": .part(of: ["aws_autoscaling_group"], by: "autoscaling_group_name"),
    "aws_appautoscaling_target": .one(
      "AWS::ApplicationAutoScaling::ScalableTarget", "{resource_id}|{scalable_dimension}|{service_namespace}"),
    "aws_appautoscaling_policy": .one("AWS::ApplicationAutoScaling::ScalingPolicy", "{arn}|{scalable_dimension}"),
  ]

  static let containers: [String: TerraformWay] = [
    "aws_ecr_repository": .one("AWS::ECR::Repository", "{name}"),
    "aws_ecr_lifecycle_policy": .part(of: ["aws_ecr_repository"], by: "repository"),
    "aws_ecr_repository_policy": .part(of: ["aws_ecr_repository"], by: "repository"),
    "aws_ecs_cluster": .one("AWS::ECS::Cluster", "{name}"),
    "aws_ecs_cluster_capacity_providers": .part(of: "aws_ecs_cluster", by: "cluster_name"),
    "aws_ecs_capacity_provider": .one("AWS::ECS::CapacityProvider", "{name}"),
    "aws_ecs_service": .one("AWS::ECS::Service", "{id}|{cluster}"),
    "aws_ecs_task_definition": .one("AWS::ECS::TaskDefinition", "{arn}"),
    "aws_service_discovery_http_namespace": .one("AWS::ServiceDiscovery::HttpNamespace", "{id}"),
    "aws_service_discovery_private_dns_namespace": .one("AWS::ServiceDiscovery::PrivateDnsNamespace", "{id}"),
    "aws_service_discovery_service": .one("AWS::ServiceDiscovery::Service", "{id}"),
  ]

  static let balancing: [String: TerraformWay] = [
    "aws_lb": .one("AWS::ElasticLoadBalancingV2::LoadBalancer", "{arn}"),
    "aws_alb": .one("AWS::ElasticLoadBalancingV2::LoadBalancer", "{arn}"),
    "aws_lb_target_group": .one("AWS::ElasticLoadBalancingV2::TargetGroup", "{arn}"),
    "aws_alb_target_group": .one("AWS::ElasticLoadBalancingV2::TargetGroup", "{arn}"),
    "aws_lb_target_group_attachment": .part(
      of: ["aws_lb_target_group", "aws_alb_target_group"], by: "target_group_arn"),
    "aws_lb_listener": .one("AWS::ElasticLoadBalancingV2::Listener", "{arn}"),
    "aws_alb_listener": .one("AWS::ElasticLoadBalancingV2::Listener", "{arn}"),
    "aws_lb_listener_rule": .one("AWS::ElasticLoadBalancingV2::ListenerRule", "{arn}"),
    "aws_alb_listener_rule": .one("AWS::ElasticLoadBalancingV2::ListenerRule", "{arn}"),
  ]
}
