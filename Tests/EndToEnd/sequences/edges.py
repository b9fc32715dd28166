"""Distributions, policies and functions of CloudFront, web ACLs with their sets of addresses and logs, health checks, groups of
machines with their policies, hooks and schedules, parameters of caches."""

import dataclasses

from sequences import balancing, call, of, pairs, sequence

edge = of("cloudfront")
wall = of("wafv2")
names = of("route53")
group = of("autoscaling")
cache = of("elasticache")
tasks = of("ecs")


def policy(word, plural, config, changed, **listed):
    """The life of a policy: named once, changed with its version, deleted."""
    return sequence(
        f"AWS::CloudFront::{word}",
        edge(f"Create{word}", keep={"id": f"{word}.Id", "version": "ETag"}, **{f"{word}Config": config}),
        edge(f"Create{word}", fails=f"{word}AlreadyExists", **{f"{word}Config": config}),
        edge(f"Get{word}", Id="$id"),
        edge(f"Get{word}Config", Id="$id"),
        edge(f"List{plural}", apart=True, **listed),
        edge(f"Update{word}", fails="InvalidIfMatchVersion", Id="$id", **{f"{word}Config": changed}),
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

CONTROL = {"Name": "control-${run}", "SigningProtocol": "sigv4", "SigningBehavior": "always",
           "OriginAccessControlOriginType": "s3"}
BEHAVIOR = {"TargetOriginId": "files", "ViewerProtocolPolicy": "redirect-to-https", "Compress": True,
            "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}
FILES = {"Id": "files", "DomainName": "shop.s3.eu-central-1.amazonaws.com", "OriginAccessControlId": "$control",
         "S3OriginConfig": {"OriginAccessIdentity": ""}}
API = {"Id": "api", "DomainName": "api.example.com", "OriginPath": "/live", "ConnectionAttempts": 2, "ConnectionTimeout": 5,
       "CustomHeaders": {"Quantity": 1, "Items": [{"HeaderName": "X-Shop", "HeaderValue": "one"}]},
       "CustomOriginConfig": {
           "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginReadTimeout": 20,
           "OriginKeepaliveTimeout": 10, "OriginSslProtocols": {"Quantity": 1, "Items": ["TLSv1.2"]}}}
SITE = {"CallerReference": "$run", "Comment": "first", "Enabled": True, "Origins": {"Quantity": 1, "Items": [FILES]},
        "DefaultCacheBehavior": BEHAVIOR}
CHANGED = {
    **SITE, "Comment": "second", "DefaultRootObject": "index.html", "PriceClass": "PriceClass_100", "HttpVersion": "http2and3",
    "IsIPV6Enabled": False, "Origins": {"Quantity": 2, "Items": [FILES, API]},
    "CacheBehaviors": {"Quantity": 1, "Items": [{
        **BEHAVIOR, "TargetOriginId": "api", "PathPattern": "/api/*", "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
        "AllowedMethods": {
            "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
            "CachedMethods": {"Quantity": 2, "Items": ["GET", "HEAD"]}}}]},
    "CustomErrorResponses": {"Quantity": 1, "Items": [
        {"ErrorCode": 404, "ResponsePagePath": "/none.html", "ResponseCode": "404", "ErrorCachingMinTTL": 60}]},
    "Restrictions": {"GeoRestriction": {"RestrictionType": "whitelist", "Quantity": 1, "Items": ["DE"]}},
    "Logging": {"Enabled": True, "IncludeCookies": False, "Bucket": "logs.s3.amazonaws.com", "Prefix": "shop/"},
}

VISIBLE = {"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False, "MetricName": "shop"}
SET = dict(Name="known-${run}", Scope="REGIONAL")
ACL = dict(Name="shop-${run}", Scope="REGIONAL")


def rule(name, priority, statement):
    return {"Name": name, "Priority": priority, "Statement": statement, "Action": {"Block": {}},
            "VisibilityConfig": {**VISIBLE, "MetricName": name}}


def apart(*steps):
    """Steps of what only has to be there, which other sequences compare."""
    return [dataclasses.replace(step, apart=True) for step in steps]


CHECK = {"Type": "HTTP", "FullyQualifiedDomainName": "a.example", "ResourcePath": "/well", "RequestInterval": 30, "FailureThreshold": 3}

GROUP = [
    call("ec2", "CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
    call("ec2", "CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, apart=True, VpcId="$vpc", CidrBlock="10.0.1.0/24",
         AvailabilityZone="eu-central-1a"),
    call("ec2", "CreateLaunchTemplate", keep={"template": "LaunchTemplate.LaunchTemplateId"}, apart=True, LaunchTemplateName="web-${run}",
         LaunchTemplateData={"ImageId": "ami-12c6146b", "InstanceType": "t3.micro"}),
    group("CreateAutoScalingGroup", AutoScalingGroupName="web-${run}", MinSize=0, MaxSize=2, VPCZoneIdentifier="$subnet",
          LaunchTemplate={"LaunchTemplateId": "$template", "Version": "1"}),
]
PARAMETERS = dict(CacheParameterGroupName="sessions-${run}")
OURS = dict(AutoScalingGroupName="web-${run}")


def tag(key, value, spread):
    return {"ResourceId": "web-${run}", "ResourceType": "auto-scaling-group", "Key": key, "Value": value,
            "PropagateAtLaunch": spread}


SEQUENCES = [
    policy("CachePolicy", "CachePolicies", CACHE, {**CACHE, "Comment": "second"}, Type="custom"),
    policy("OriginRequestPolicy", "OriginRequestPolicies", ORIGIN, {**ORIGIN, "Comment": "second"}, Type="custom"),
    policy("ResponseHeadersPolicy", "ResponseHeadersPolicies", ANSWERS, {**ANSWERS, "Comment": "second"}, Type="custom"),
    policy("OriginAccessControl", "OriginAccessControls", CONTROL,
           {**CONTROL, "Name": "other-${run}", "Description": "second", "SigningBehavior": "no-override",
            "OriginAccessControlOriginType": "lambda"}),
    sequence(
        "AWS::CloudFront::Distribution",
        edge("CreateOriginAccessControl", keep={"control": "OriginAccessControl.Id", "control_version": "ETag"},
             OriginAccessControlConfig=CONTROL),
        edge("CreateDistributionWithTags", fails="NoSuchOrigin", DistributionConfigWithTags={
            "DistributionConfig": {**SITE, "DefaultCacheBehavior": {**BEHAVIOR, "TargetOriginId": "none"}},
            "Tags": {"Items": []}}),
        edge("CreateDistributionWithTags", keep={"id": "Distribution.Id", "arn": "Distribution.ARN"}, DistributionConfigWithTags={
            "DistributionConfig": SITE, "Tags": {"Items": pairs(Name="shop")}}),
        edge("CreateDistribution", fails="DistributionAlreadyExists", DistributionConfig={**SITE, "Comment": "another"}),
        edge("GetDistribution", until={"Distribution.Status": "Deployed"}, Id="$id"),
        edge("GetDistributionConfig", keep={"version": "ETag"}, Id="$id"),
        edge("ListDistributions", apart=True),
        edge("UpdateDistribution", fails="PreconditionFailed", Id="$id", IfMatch="EAAAAAAAAAAAA", DistributionConfig=SITE),
        edge("UpdateDistribution", fails="IllegalUpdate", Id="$id", IfMatch="$version",
             DistributionConfig={**SITE, "CallerReference": "x"}),
        edge("UpdateDistribution", keep={"version": "ETag"}, Id="$id", IfMatch="$version", DistributionConfig=CHANGED),
        edge("GetDistribution", until={"Distribution.Status": "Deployed"}, Id="$id"),
        edge("DeleteOriginAccessControl", fails="OriginAccessControlInUse", Id="$control", IfMatch="$control_version"),
        edge("TagResource", Resource="$arn", Tags={"Items": pairs(Owner="me")}),
        edge("UntagResource", Resource="$arn", TagKeys={"Items": ["Name"]}),
        edge("ListTagsForResource", Resource="$arn"),
        edge("DeleteDistribution", fails="DistributionNotDisabled", Id="$id", IfMatch="$version"),
        edge("UpdateDistribution", keep={"version": "ETag"}, Id="$id", IfMatch="$version",
             DistributionConfig={**CHANGED, "Enabled": False}),
        edge("GetDistribution", until={"Distribution.Status": "Deployed"}, Id="$id"),
        edge("DeleteDistribution", Id="$id", IfMatch="$version"),
        edge("GetDistribution", fails="NoSuchDistribution", Id="$id"),
        edge("DeleteOriginAccessControl", Id="$control", IfMatch="$control_version"),
    ),
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
        "AWS::WAFv2::WebACL",
        wall("CreateWebACL", keep={"id": "Summary.Id", "arn": "Summary.ARN"}, **ACL, DefaultAction={"Allow": {}},
             Description="first", VisibilityConfig=VISIBLE, Tags=pairs(Name="shop"),
             Rules=[rule("often", 0, {"RateBasedStatement": {"Limit": 500, "AggregateKeyType": "IP"}})]),
        wall("CreateWebACL", fails="WAFDuplicateItemException", **ACL, DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE),
        wall("GetWebACL", keep={"token": "LockToken"}, **ACL, Id="$id"),
        wall("UpdateWebACL", **ACL, Id="$id", LockToken="$token", DefaultAction={"Block": {}}, Description="second",
             VisibilityConfig={**VISIBLE, "CloudWatchMetricsEnabled": True}, TokenDomains=["shop.example.com"],
             CustomResponseBodies={"no": {"ContentType": "TEXT_PLAIN", "Content": "no"}},
             CaptchaConfig={"ImmunityTimeProperty": {"ImmunityTime": 600}},
             ChallengeConfig={"ImmunityTimeProperty": {"ImmunityTime": 900}},
             AssociationConfig={"RequestBody": {"API_GATEWAY": {"DefaultSizeInspectionLimit": "KB_32"}}},
             Rules=[rule("often", 1, {"RateBasedStatement": {"Limit": 1000, "AggregateKeyType": "IP"}}),
                    rule("abroad", 0, {"GeoMatchStatement": {"CountryCodes": ["DE", "AT"]}})]),
        wall("UpdateWebACL", fails="WAFOptimisticLockException", **ACL, Id="$id", LockToken="$token", DefaultAction={"Allow": {}},
             VisibilityConfig=VISIBLE),
        wall("GetWebACL", keep={"token": "LockToken"}, **ACL, Id="$id"),
        wall("ListWebACLs", apart=True, Scope="REGIONAL"),
        wall("TagResource", ResourceARN="$arn", Tags=pairs(Owner="me")),
        wall("UntagResource", ResourceARN="$arn", TagKeys=["Name"]),
        wall("ListTagsForResource", ResourceARN="$arn"),
        wall("CreateWebACL", fails="WAFNonexistentItemException", Name="other-${run}", Scope="REGIONAL",
             DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE, Rules=[rule("none", 0, {"IPSetReferenceStatement": {
                 "ARN": "arn:aws:wafv2:eu-central-1:123456789012:regional/ipset/none/00000000-0000-0000-0000-000000000000"}})]),
        wall("DeleteWebACL", **ACL, Id="$id", LockToken="$token"),
        wall("GetWebACL", fails="WAFNonexistentItemException", **ACL, Id="$id"),
    ),
    sequence(
        "AWS::WAFv2::WebACLAssociation",
        *apart(*balancing.network(), *balancing.balancer("infra-edge-balancer")),
        wall("CreateWebACL", keep={"id": "Summary.Id", "arn": "Summary.ARN", "lock": "Summary.LockToken"}, **ACL,
             apart=True, DefaultAction={"Allow": {}}, VisibilityConfig=VISIBLE),
        wall("CreateWebACL", keep={"id2": "Summary.Id", "arn2": "Summary.ARN", "lock2": "Summary.LockToken"}, Name="desk-${run}",
             Scope="REGIONAL", apart=True, DefaultAction={"Block": {}}, VisibilityConfig=VISIBLE),
        wall("GetWebACLForResource", ResourceArn="$balancer"),
        wall("AssociateWebACL", WebACLArn="$arn", ResourceArn="$balancer"),
        wall("GetWebACLForResource", ResourceArn="$balancer"),
        wall("AssociateWebACL", WebACLArn="$arn2", ResourceArn="$balancer"),
        wall("GetWebACLForResource", ResourceArn="$balancer"),
        wall("ListResourcesForWebACL", WebACLArn="$arn"),
        wall("ListResourcesForWebACL", WebACLArn="$arn2"),
        wall("ListResourcesForWebACL", WebACLArn="$arn2", ResourceType="COGNITO_USER_POOL"),
        wall("AssociateWebACL", fails="WAFNonexistentItemException", ResourceArn="$balancer",
             WebACLArn="arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/none/00000000-0000-0000-0000-000000000000"),
        wall("AssociateWebACL", fails="WAFNonexistentItemException", WebACLArn="$arn",
             ResourceArn="arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/none/0000000000000000"),
        wall("DeleteWebACL", fails="WAFAssociatedItemException", Name="desk-${run}", Scope="REGIONAL", Id="$id2",
             LockToken="$lock2"),
        wall("DisassociateWebACL", ResourceArn="$balancer"),
        wall("GetWebACLForResource", ResourceArn="$balancer"),
        wall("DeleteWebACL", **ACL, Id="$id", LockToken="$lock"),
        wall("DeleteWebACL", Name="desk-${run}", Scope="REGIONAL", Id="$id2", LockToken="$lock2"),
        *apart(*balancing.no_balancer(), *balancing.no_network()),
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
        "AWS::AutoScaling::AutoScalingGroup",
        *GROUP,
        call("ec2", "CreateLaunchTemplateVersion", apart=True, LaunchTemplateId="$template", SourceVersion="1",
             LaunchTemplateData={"InstanceType": "t3.small"}),
        call("elbv2", "CreateTargetGroup", keep={"targets": "TargetGroups.0.TargetGroupArn"}, apart=True, Name="infra-of-groups",
             Protocol="HTTP", Port=80, VpcId="$vpc"),
        group("DescribeAutoScalingGroups", AutoScalingGroupNames=["web-${run}"]),
        group("UpdateAutoScalingGroup", **OURS, MinSize=0, MaxSize=3, DesiredCapacity=1, DefaultCooldown=120,
              HealthCheckType="ELB", HealthCheckGracePeriod=60, TerminationPolicies=["OldestInstance"],
              NewInstancesProtectedFromScaleIn=True, MaxInstanceLifetime=604800, CapacityRebalance=True, DefaultInstanceWarmup=90, DesiredCapacityType="units",
              InstanceMaintenancePolicy={"MinHealthyPercentage": 90, "MaxHealthyPercentage": 120},
              AvailabilityZoneDistribution={"CapacityDistributionStrategy": "balanced-only"},
              AvailabilityZoneImpairmentPolicy={"ZonalShiftEnabled": True, "ImpairedZoneHealthCheckBehavior": "ReplaceUnhealthy"},
              CapacityReservationSpecification={"CapacityReservationPreference": "none"},
              LaunchTemplate={"LaunchTemplateId": "$template", "Version": "2"}),
        group("DescribeAutoScalingGroups", until={"AutoScalingGroups.0.Instances.0.LifecycleState": "InService"},
              AutoScalingGroupNames=["web-${run}"]),
        group("UpdateAutoScalingGroup", fails="ValidationError", **OURS, MinSize=4, MaxSize=3),
        group("SetDesiredCapacity", fails="ValidationError", **OURS, DesiredCapacity=5),
        group("AttachLoadBalancerTargetGroups", **OURS, TargetGroupARNs=["$targets"]),
        group("DescribeLoadBalancerTargetGroups", **OURS),
        group("DetachLoadBalancerTargetGroups", **OURS, TargetGroupARNs=["$targets"]),
        group("SuspendProcesses", **OURS, ScalingProcesses=["AZRebalance", "Terminate"]),
        group("ResumeProcesses", **OURS, ScalingProcesses=["Terminate"]),
        group("EnableMetricsCollection", **OURS, Metrics=["GroupMinSize", "GroupMaxSize"], Granularity="1Minute"),
        group("DisableMetricsCollection", **OURS, Metrics=["GroupMaxSize"]),
        group("CreateOrUpdateTags", Tags=[tag("Name", "web", True), tag("Owner", "me", False)]),
        group("CreateOrUpdateTags", Tags=[tag("Owner", "you", False)]),
        group("DeleteTags", Tags=[tag("Name", "web", True)]),
        group("DescribeTags", Filters=[{"Name": "auto-scaling-group", "Values": ["web-${run}"]}]),
        group("DescribeAutoScalingGroups", AutoScalingGroupNames=["web-${run}"]),
        group("DeleteAutoScalingGroup", fails="ResourceInUse", **OURS),
        group("CreateAutoScalingGroup", fails="AlreadyExists", **OURS, MinSize=0, MaxSize=2, VPCZoneIdentifier="$subnet",
              LaunchTemplate={"LaunchTemplateId": "$template"}),
        group("CreateAutoScalingGroup", fails="ValidationError", AutoScalingGroupName="other-${run}", MinSize=0, MaxSize=2,
              VPCZoneIdentifier="$subnet"),
        group("DeleteAutoScalingGroup", **OURS, ForceDelete=True),
        group("DescribeAutoScalingGroups", until={"AutoScalingGroups.0": None}, AutoScalingGroupNames=["web-${run}"]),
        group("UpdateAutoScalingGroup", fails="ValidationError", **OURS, MinSize=1),
        call("elbv2", "DeleteTargetGroup", apart=True, TargetGroupArn="$targets"),
    ),
    sequence(
        "AWS::AutoScaling::ScalingPolicy",
        *GROUP,
        group("PutScalingPolicy", **OURS, PolicyName="more", AdjustmentType="ChangeInCapacity", ScalingAdjustment=1, Cooldown=60),
        group("PutScalingPolicy", **OURS, PolicyName="steps", PolicyType="StepScaling", AdjustmentType="ChangeInCapacity",
              StepAdjustments=[{"MetricIntervalLowerBound": 0, "ScalingAdjustment": 1}]),
        group("PutScalingPolicy", **OURS, PolicyName="load", PolicyType="TargetTrackingScaling", TargetTrackingConfiguration={
            "TargetValue": 50, "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}}),
        group("DescribePolicies", **OURS),
        group("PutScalingPolicy", **OURS, PolicyName="more", AdjustmentType="PercentChangeInCapacity", ScalingAdjustment=10,
              MinAdjustmentMagnitude=2, Cooldown=120, Enabled=False),
        group("PutScalingPolicy", **OURS, PolicyName="steps", PolicyType="StepScaling", AdjustmentType="ExactCapacity",
              MetricAggregationType="Maximum", EstimatedInstanceWarmup=30,
              StepAdjustments=[{"MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10, "ScalingAdjustment": 1},
                               {"MetricIntervalLowerBound": 10, "ScalingAdjustment": 2}]),
        group("PutScalingPolicy", **OURS, PolicyName="load", PolicyType="TargetTrackingScaling", EstimatedInstanceWarmup=60,
              TargetTrackingConfiguration={"TargetValue": 60, "DisableScaleIn": True, "PredefinedMetricSpecification": {
                  "PredefinedMetricType": "ASGAverageCPUUtilization"}}),
        group("DescribePolicies", **OURS, PolicyNames=["more", "steps", "load"]),
        group("DescribePolicies", **OURS, PolicyTypes=["StepScaling"]),
        group("DeletePolicy", **OURS, PolicyName="more"),
        group("DeletePolicy", **OURS, PolicyName="steps"),
        group("DeletePolicy", **OURS, PolicyName="load"),
        group("DescribePolicies", **OURS),
        group("DeletePolicy", fails="ValidationError", **OURS, PolicyName="more"),
        group("PutScalingPolicy", fails="ValidationError", AutoScalingGroupName="none-${run}", PolicyName="more",
              AdjustmentType="ChangeInCapacity", ScalingAdjustment=1),
        group("PutScalingPolicy", fails="ValidationError", **OURS, PolicyName="steps", PolicyType="StepScaling",
              AdjustmentType="ChangeInCapacity"),
        group("DeleteAutoScalingGroup", **OURS, ForceDelete=True),
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
