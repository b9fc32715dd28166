"""Policies and functions of CloudFront, sets of addresses and logs of web ACLs, health checks, hooks and schedules of
groups of machines, parameters of caches."""

from sequences import call, of, pairs, sequence

edge = of("cloudfront")
wall = of("wafv2")
names = of("route53")
group = of("autoscaling")
cache = of("elasticache")
tasks = of("ecs")


def policy(word, plural, config, changed):
    """The life of a policy: named once, changed with its version, deleted."""
    return sequence(
        f"AWS::CloudFront::{word}",
        edge(f"Create{word}", keep={"id": f"{word}.Id", "version": "ETag"}, **{f"{word}Config": config}),
        edge(f"Create{word}", fails=f"{word}AlreadyExists", **{f"{word}Config": config}),
        edge(f"Get{word}", Id="$id"),
        edge(f"Get{word}Config", Id="$id"),
        edge(f"List{plural}", apart=True, Type="custom"),
        edge(f"Update{word}", fails="PreconditionFailed", Id="$id", IfMatch="EAAAAAAAAAAAA", **{f"{word}Config": changed}),
        edge(f"Update{word}", keep={"version": "ETag"}, Id="$id", IfMatch="$version", **{f"{word}Config": changed}),
        edge(f"Delete{word}", Id="$id", IfMatch="$version"),
        edge(f"Get{word}", fails=f"NoSuch{word}", Id="$id"),
    )


CACHE = {
    "Name": "cache-${run}", "MinTTL": 1, "DefaultTTL": 60, "MaxTTL": 3600,
    "ParametersInCacheKeyAndForwardedToOrigin": {
        "EnableAcceptEncodingGzip": True, "HeadersConfig": {"HeaderBehavior": "whitelist", "Headers": {"Quantity": 1, "Items": ["Origin"]}},
        "CookiesConfig": {"CookieBehavior": "none"}, "QueryStringsConfig": {"QueryStringBehavior": "all"}},
}
ORIGIN = {
    "Name": "origin-${run}", "HeadersConfig": {"HeaderBehavior": "allViewer"}, "CookiesConfig": {"CookieBehavior": "all"},
    "QueryStringsConfig": {"QueryStringBehavior": "all"},
}
ANSWERS = {
    "Name": "answers-${run}",
    "SecurityHeadersConfig": {"FrameOptions": {"Override": True, "FrameOption": "DENY"}},
    "CustomHeadersConfig": {"Quantity": 1, "Items": [{"Header": "X-Shop", "Value": "one", "Override": False}]},
}
FUNCTION = dict(Name="edge-${run}", FunctionConfig={"Comment": "first", "Runtime": "cloudfront-js-2.0"},
                FunctionCode=b"function handler(event) { return event.request; }")

VISIBLE = {"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False, "MetricName": "shop"}
SET = dict(Name="known-${run}", Scope="REGIONAL")

CHECK = {"Type": "HTTP", "FullyQualifiedDomainName": "a.example", "ResourcePath": "/well", "RequestInterval": 30, "FailureThreshold": 3}

GROUP = [
    call("ec2", "CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
    call("ec2", "CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, apart=True, VpcId="$vpc", CidrBlock="10.0.1.0/24"),
    call("ec2", "CreateLaunchTemplate", keep={"template": "LaunchTemplate.LaunchTemplateId"}, apart=True, LaunchTemplateName="web-${run}",
         LaunchTemplateData={"ImageId": "ami-12c6146b", "InstanceType": "t3.micro"}),
    group("CreateAutoScalingGroup", AutoScalingGroupName="web-${run}", MinSize=0, MaxSize=2, VPCZoneIdentifier="$subnet",
          LaunchTemplate={"LaunchTemplateId": "$template", "Version": "1"}),
]
PARAMETERS = dict(CacheParameterGroupName="sessions-${run}")
OURS = dict(AutoScalingGroupName="web-${run}")

SEQUENCES = [
    policy("CachePolicy", "CachePolicies", CACHE, {**CACHE, "Comment": "second"}),
    policy("OriginRequestPolicy", "OriginRequestPolicies", ORIGIN, {**ORIGIN, "Comment": "second"}),
    policy("ResponseHeadersPolicy", "ResponseHeadersPolicies", ANSWERS, {**ANSWERS, "Comment": "second"}),
    sequence(
        "AWS::CloudFront::Function",
        edge("CreateFunction", keep={"arn": "FunctionSummary.FunctionMetadata.FunctionARN", "version": "ETag"}, **FUNCTION),
        edge("CreateFunction", fails="FunctionAlreadyExists", **FUNCTION),
        edge("DescribeFunction", Name="edge-${run}", Stage="DEVELOPMENT"),
        edge("DescribeFunction", fails="NoSuchFunctionExists", Name="edge-${run}", Stage="LIVE"),
        edge("PublishFunction", Name="edge-${run}", IfMatch="$version"),
        edge("UpdateFunction", keep={"version": "ETag"}, IfMatch="$version", **{**FUNCTION, "FunctionCode": b"function handler(event) { return event.response; }"}),
        edge("TagResource", Resource="$arn", Tags={"Items": pairs(Name="edge", Owner="me")}),
        edge("UntagResource", Resource="$arn", TagKeys={"Items": ["Owner"]}),
        edge("ListTagsForResource", Resource="$arn"),
        edge("DeleteFunction", Name="edge-${run}", IfMatch="$version"),
        edge("DescribeFunction", fails="NoSuchFunctionExists", Name="edge-${run}"),
    ),
    # The AWS CLI writes code into a file.
    sequence(
        "AWS::CloudFront::Function",
        edge("CreateFunction", keep={"version": "ETag"}, **FUNCTION),
        edge("GetFunction", Name="edge-${run}", Stage="DEVELOPMENT"),
        edge("GetFunction", fails="NoSuchFunctionExists", Name="edge-${run}", Stage="LIVE"),
        edge("DeleteFunction", Name="edge-${run}", IfMatch="$version"),
        title="its code",
    ),
    sequence(
        "AWS::WAFv2::IPSet",
        wall("CreateIPSet", keep={"id": "Summary.Id", "arn": "Summary.ARN"}, **SET, IPAddressVersion="IPV4", Description="first",
             Addresses=["192.0.2.0/24"], Tags=pairs(Name="known")),
        wall("CreateIPSet", fails="WAFDuplicateItemException", **SET, IPAddressVersion="IPV4", Addresses=[]),
        wall("GetIPSet", keep={"token": "LockToken"}, **SET, Id="$id"),
        wall("UpdateIPSet", **SET, Id="$id", Addresses=["198.51.100.7/32"], LockToken="$token"),
        wall("UpdateIPSet", fails="WAFOptimisticLockException", **SET, Id="$id", Addresses=[], LockToken="$token"),
        wall("ListIPSets", apart=True, Scope="REGIONAL"),
        wall("TagResource", ResourceARN="$arn", Tags=pairs(Owner="me")),
        wall("UntagResource", ResourceARN="$arn", TagKeys=["Name"]),
        wall("ListTagsForResource", ResourceARN="$arn"),
        wall("CreateWebACL", keep={"acl": "Summary.Id", "lock": "Summary.LockToken"}, Name="shop-${run}", Scope="REGIONAL", apart=True,
             DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE,
             Rules=[{"Name": "known", "Priority": 0, "Action": {"Block": {}}, "VisibilityConfig": VISIBLE,
                     "Statement": {"NotStatement": {"Statement": {"IPSetReferenceStatement": {"ARN": "$arn"}}}}}]),
        wall("GetIPSet", keep={"token": "LockToken"}, **SET, Id="$id"),
        wall("DeleteIPSet", fails="WAFAssociatedItemException", **SET, Id="$id", LockToken="$token"),
        wall("DeleteWebACL", Name="shop-${run}", Scope="REGIONAL", Id="$acl", LockToken="$lock"),
        wall("DeleteIPSet", **SET, Id="$id", LockToken="$token"),
        wall("GetIPSet", fails="WAFNonexistentItemException", **SET, Id="$id"),
    ),
    sequence(
        "AWS::WAFv2::LoggingConfiguration",
        call("logs", "CreateLogGroup", apart=True, logGroupName="aws-waf-logs-${run}"),
        wall("CreateWebACL", keep={"id": "Summary.Id", "arn": "Summary.ARN", "lock": "Summary.LockToken"}, Name="shop-${run}",
             Scope="REGIONAL", apart=True, DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE),
        wall("PutLoggingConfiguration", LoggingConfiguration={
            "ResourceArn": "$arn", "LogDestinationConfigs": ["arn:aws:logs:eu-central-1:123456789012:log-group:aws-waf-logs-${run}"],
            "RedactedFields": [{"QueryString": {}}]}),
        wall("PutLoggingConfiguration", fails="WAFInvalidParameterException", LoggingConfiguration={
            "ResourceArn": "$arn", "LogDestinationConfigs": ["arn:aws:s3:::shop-of-the-firewall"]}),
        wall("GetLoggingConfiguration", ResourceArn="$arn"),
        wall("ListLoggingConfigurations", apart=True, Scope="REGIONAL"),
        wall("DeleteLoggingConfiguration", ResourceArn="$arn"),
        wall("GetLoggingConfiguration", fails="WAFNonexistentItemException", ResourceArn="$arn"),
        wall("DeleteWebACL", Name="shop-${run}", Scope="REGIONAL", Id="$id", LockToken="$lock"),
        call("logs", "DeleteLogGroup", apart=True, logGroupName="aws-waf-logs-${run}"),
    ),
    sequence(
        "AWS::Route53::HealthCheck",
        names("CreateHealthCheck", keep={"id": "HealthCheck.Id"}, CallerReference="$run", HealthCheckConfig=CHECK),
        names("CreateHealthCheck", CallerReference="$run", HealthCheckConfig=CHECK),
        names("GetHealthCheck", HealthCheckId="$id"),
        names("ListHealthChecks", apart=True),
        names("UpdateHealthCheck", HealthCheckId="$id", HealthCheckVersion=1, FailureThreshold=5, ResetElements=["ResourcePath"]),
        names("UpdateHealthCheck", fails="HealthCheckVersionMismatch", HealthCheckId="$id", HealthCheckVersion=1, FailureThreshold=4),
        names("ChangeTagsForResource", ResourceType="healthcheck", ResourceId="$id", AddTags=pairs(Name="check", Owner="me")),
        names("ChangeTagsForResource", ResourceType="healthcheck", ResourceId="$id", RemoveTagKeys=["Owner"]),
        names("ListTagsForResource", ResourceType="healthcheck", ResourceId="$id"),
        names("DeleteHealthCheck", HealthCheckId="$id"),
        names("GetHealthCheck", fails="NoSuchHealthCheck", HealthCheckId="$id"),
    ),
    sequence(
        "AWS::ECS::CapacityProvider",
        *GROUP,
        group("DescribeAutoScalingGroups", keep={"arn": "AutoScalingGroups.0.AutoScalingGroupARN"}, apart=True, AutoScalingGroupNames=["web-${run}"]),
        tasks("CreateCapacityProvider", name="machines-${run}", tags=[{"key": "Name", "value": "machines"}],
              autoScalingGroupProvider={"autoScalingGroupArn": "$arn", "managedScaling": {"status": "ENABLED", "targetCapacity": 90}}),
        tasks("DescribeCapacityProviders", capacityProviders=["machines-${run}"], include=["TAGS"]),
        tasks("UpdateCapacityProvider", name="machines-${run}", autoScalingGroupProvider={"managedScaling": {"status": "ENABLED", "targetCapacity": 80}}),
        tasks("CreateCluster", clusterName="shop-${run}", apart=True),
        tasks("PutClusterCapacityProviders", cluster="shop-${run}", capacityProviders=["machines-${run}", "FARGATE"],
              defaultCapacityProviderStrategy=[{"capacityProvider": "machines-${run}", "weight": 1}], apart=True),
        tasks("DescribeClusters", clusters=["shop-${run}"], until={"clusters.0.attachmentsStatus": "UPDATE_COMPLETE"}, apart=True, include=["ATTACHMENTS"]),
        tasks("DeleteCapacityProvider", fails="ClientException", capacityProvider="machines-${run}"),
        tasks("DeleteCluster", cluster="shop-${run}", apart=True),
        tasks("DeleteCapacityProvider", capacityProvider="machines-${run}"),
        group("DeleteAutoScalingGroup", **OURS, ForceDelete=True),
        title="of a group of machines",
    ),
    sequence(
        "AWS::ElastiCache::ParameterGroup",
        cache("CreateCacheParameterGroup", **PARAMETERS, CacheParameterGroupFamily="redis7", Description="sessions", Tags=pairs(Name="parameters")),
        cache("CreateCacheParameterGroup", fails="CacheParameterGroupAlreadyExists", **PARAMETERS, CacheParameterGroupFamily="redis7", Description="x"),
        cache("ModifyCacheParameterGroup", **PARAMETERS, ParameterNameValues=[{"ParameterName": "timeout", "ParameterValue": "60"}]),
        cache("ModifyCacheParameterGroup", fails="InvalidParameterValue", **PARAMETERS,
              ParameterNameValues=[{"ParameterName": "maxmemory-policy", "ParameterValue": "all"}]),
        cache("DescribeCacheParameters", **PARAMETERS, Source="user"),
        cache("ResetCacheParameterGroup", **PARAMETERS, ParameterNameValues=[{"ParameterName": "timeout"}]),
        cache("DescribeCacheParameterGroups", **PARAMETERS),
        cache("DeleteCacheParameterGroup", **PARAMETERS),
        cache("DescribeCacheParameterGroups", fails="CacheParameterGroupNotFound", **PARAMETERS),
    ),
    sequence(
        "AWS::AutoScaling::LifecycleHook",
        *GROUP,
        group("PutLifecycleHook", **OURS, LifecycleHookName="in", LifecycleTransition="autoscaling:EC2_INSTANCE_LAUNCHING", HeartbeatTimeout=300),
        group("DescribeLifecycleHooks", **OURS, LifecycleHookNames=["in"]),
        group("PutLifecycleHook", **OURS, LifecycleHookName="in", DefaultResult="CONTINUE"),
        group("DescribeLifecycleHooks", **OURS),
        group("DeleteLifecycleHook", **OURS, LifecycleHookName="in"),
        group("DescribeLifecycleHooks", **OURS),
        group("DeleteAutoScalingGroup", **OURS, ForceDelete=True),
    ),
    sequence(
        "AWS::AutoScaling::ScheduledAction",
        *GROUP,
        group("PutScheduledUpdateGroupAction", **OURS, ScheduledActionName="night", MinSize=0, MaxSize=1, Recurrence="0 20 * * *"),
        group("DescribeScheduledActions", **OURS),
        group("PutScheduledUpdateGroupAction", **OURS, ScheduledActionName="night", MaxSize=2),
        group("PutScheduledUpdateGroupAction", fails="ValidationError", **OURS, ScheduledActionName="night", MinSize=5, MaxSize=2),
        group("DescribeScheduledActions", **OURS, ScheduledActionNames=["night"]),
        group("DeleteScheduledAction", **OURS, ScheduledActionName="night"),
        group("DescribeScheduledActions", **OURS),
        group("DeleteAutoScalingGroup", **OURS, ForceDelete=True),
    ),
]
