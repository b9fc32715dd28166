"""Elastic Load Balancing: load balancers, target groups, listeners and rules."""

from sequences import of, pairs, sequence
from sequences.ec2 import by, ec2, no_subnet, no_vpc, subnet, vpc

elb = of("elbv2")
NOT_FOUND = [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain", "MessageBody": "none"}}]


def network():
    return [*vpc(), subnet(), subnet(cidr="10.0.2.0/24", zone="b", name="subnet2")]


def no_network():
    return [no_subnet(), no_subnet("subnet2"), no_vpc()]


def balancer(name):
    return [
        elb("CreateLoadBalancer", Name=name, Scheme="internal", Subnets=["$subnet", "$subnet2"], Tags=pairs(Name="web"),
            keep={"balancer": "LoadBalancers.0.LoadBalancerArn"}),
        elb("DescribeLoadBalancers", LoadBalancerArns=["$balancer"], until={"LoadBalancers.0.State.Code": "active"}),
    ]


def no_balancer():
    return [
        elb("DeleteLoadBalancer", LoadBalancerArn="$balancer"),
        elb("DescribeLoadBalancers", LoadBalancerArns=["$balancer"], gone="LoadBalancerNotFound"),
        ec2("DescribeNetworkInterfaces", Filters=by("vpc-id", "$vpc"), apart=True, until={"NetworkInterfaces.0": None}),
    ]


def targets(name):
    return elb("CreateTargetGroup", Name=name, Protocol="HTTP", Port=80, VpcId="$vpc", TargetType="ip",
               HealthCheckPath="/health", Tags=pairs(Name="api"), keep={"targets": "TargetGroups.0.TargetGroupArn"})


def listener():
    return elb("CreateListener", LoadBalancerArn="$balancer", Port=80, Protocol="HTTP", DefaultActions=NOT_FOUND,
               Tags=pairs(Name="http"), keep={"listener": "Listeners.0.ListenerArn"})


def tagging(arn):
    return [
        elb("AddTags", ResourceArns=[arn], Tags=pairs(Owner="me")),
        elb("DescribeTags", ResourceArns=[arn]),
        elb("RemoveTags", ResourceArns=[arn], TagKeys=["Owner"]),
    ]


FORWARD = [{"Type": "forward", "TargetGroupArn": "$targets"}]
PATH = [{"Field": "path-pattern", "Values": ["/api/*"]}]

SEQUENCES = [
    sequence(
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        *network(), *balancer("infra-web-balancer"),
        elb("CreateLoadBalancer", Name="infra-web-balancer", Scheme="internal", Subnets=["$subnet2", "$subnet"], Type="application",
            fails="DuplicateLoadBalancerName"),
        elb("CreateLoadBalancer", Name="other", Scheme="internal", Subnets=["subnet-00000000000000000", "$subnet"],
            fails="SubnetNotFound"),
        elb("ModifyLoadBalancerAttributes", LoadBalancerArn="$balancer",
            Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "120"}]),
        elb("DescribeLoadBalancerAttributes", LoadBalancerArn="$balancer"),
        ec2("CreateSecurityGroup", GroupName="web", Description="of a load balancer", VpcId="$vpc", keep={"group": "GroupId"}),
        elb("SetSecurityGroups", LoadBalancerArn="$balancer", SecurityGroups=["$group"]),
        elb("SetIpAddressType", LoadBalancerArn="$balancer", IpAddressType="ipv4"),
        elb("DescribeCapacityReservation", LoadBalancerArn="$balancer"),
        *tagging("$balancer"), *no_balancer(),
        ec2("DeleteSecurityGroup", GroupId="$group"), *no_network()),
    sequence(
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        *vpc(), targets("infra-api-group"),
        elb("CreateTargetGroup", Name="infra-api-group", Protocol="HTTP", Port=81, VpcId="$vpc", fails="DuplicateTargetGroupName"),
        elb("DescribeTargetGroups", TargetGroupArns=["$targets"]),
        elb("ModifyTargetGroup", TargetGroupArn="$targets", HealthCheckPath="/ready", Matcher={"HttpCode": "200-299"}),
        elb("ModifyTargetGroupAttributes", TargetGroupArn="$targets",
            Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]),
        elb("DescribeTargetGroupAttributes", TargetGroupArn="$targets"),
        elb("RegisterTargets", TargetGroupArn="$targets", Targets=[{"Id": "10.0.1.10"}, {"Id": "10.0.1.11", "Port": 81}]),
        elb("DescribeTargetHealth", TargetGroupArn="$targets"),
        elb("DeregisterTargets", TargetGroupArn="$targets", Targets=[{"Id": "10.0.1.11", "Port": 81}]),
        *tagging("$targets"),
        elb("DeleteTargetGroup", TargetGroupArn="$targets"),
        elb("DescribeTargetGroups", TargetGroupArns=["$targets"], fails="TargetGroupNotFound"), no_vpc()),
    sequence(
        "AWS::ElasticLoadBalancingV2::Listener",
        *network(), *balancer("infra-web-listener"), targets("infra-api-listener"), listener(),
        elb("DescribeListeners", LoadBalancerArn="$balancer"),
        elb("CreateListener", LoadBalancerArn="$balancer", Port=80, Protocol="HTTP", DefaultActions=FORWARD,
            fails="DuplicateListener"),
        elb("CreateListener", LoadBalancerArn="$balancer", Port=81, Protocol="TCP", DefaultActions=FORWARD,
            fails="ValidationError"),
        elb("ModifyListener", ListenerArn="$listener", Port=8080, DefaultActions=FORWARD),
        elb("DescribeListenerAttributes", ListenerArn="$listener"),
        *tagging("$listener"),
        elb("DeleteTargetGroup", TargetGroupArn="$targets", fails="ResourceInUse"),
        elb("DeleteListener", ListenerArn="$listener"),
        elb("DescribeListeners", ListenerArns=["$listener"], fails="ListenerNotFound"),
        elb("DeleteTargetGroup", TargetGroupArn="$targets"), *no_balancer(), *no_network()),
    sequence(
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        *network(), *balancer("infra-web-rule"), targets("infra-api-rule"), listener(),
        elb("CreateRule", ListenerArn="$listener", Priority=10, Conditions=PATH, Actions=FORWARD, keep={"rule": "Rules.0.RuleArn"}),
        elb("CreateRule", ListenerArn="$listener", Priority=10, Conditions=PATH, Actions=FORWARD, fails="PriorityInUse"),
        elb("DescribeRules", RuleArns=["$rule"]),
        elb("ModifyRule", RuleArn="$rule", Actions=NOT_FOUND),
        elb("SetRulePriorities", RulePriorities=[{"RuleArn": "$rule", "Priority": 20}]),
        elb("DescribeRules", ListenerArn="$listener"),
        *tagging("$rule"),
        elb("DeleteRule", RuleArn="$rule"),
        elb("DescribeRules", RuleArns=["$rule"], fails="RuleNotFound"),
        elb("DeleteListener", ListenerArn="$listener"), elb("DeleteTargetGroup", TargetGroupArn="$targets"),
        *no_balancer(), *no_network()),
]
