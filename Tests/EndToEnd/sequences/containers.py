"""Containers: clusters, definitions of tasks, services."""

from sequences import call, of, sequence

do = of("ecs")


def lower(**tags):
    return [{"key": key, "value": value} for key, value in tags.items()]


CLUSTER = "shop-${run}"
DEFINITION = dict(
    family="web-${run}", cpu="256", memory="512", networkMode="awsvpc", requiresCompatibilities=["FARGATE"],
    executionRoleArn="arn:aws:iam::123456789012:role/start",
    containerDefinitions=[{
        "name": "web", "image": "nginx:1.29", "essential": True, "portMappings": [{"containerPort": 80}],
        "environment": [{"name": "MODE", "value": "one"}]}])
ATTACHED = do("DescribeClusters", until={"clusters.0.attachmentsStatus": "UPDATE_COMPLETE"}, clusters=[CLUSTER],
              include=["ATTACHMENTS"])
NETWORK = [
    call("ec2", "CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
    call("ec2", "CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, apart=True, VpcId="$vpc", CidrBlock="10.0.1.0/24"),
    call("ec2", "CreateSecurityGroup", keep={"group": "GroupId"}, apart=True, GroupName="web-${run}", Description="web", VpcId="$vpc"),
]

SEQUENCES = [
    sequence(
        "AWS::ECS::Cluster",
        do("CreateCluster", keep={"cluster": "cluster.clusterArn"}, clusterName=CLUSTER, tags=lower(Name="shop"),
           settings=[{"name": "containerInsights", "value": "enabled"}]),
        do("DescribeClusters", clusters=[CLUSTER, "other"], include=["TAGS", "SETTINGS"]),
        do("UpdateCluster", cluster=CLUSTER, settings=[{"name": "containerInsights", "value": "disabled"}]),
        do("PutClusterCapacityProviders", cluster=CLUSTER, capacityProviders=["FARGATE"], defaultCapacityProviderStrategy=[]),
        do("TagResource", resourceArn="$cluster", tags=lower(Owner="me")),
        do("UntagResource", resourceArn="$cluster", tagKeys=["Name"]),
        do("ListTagsForResource", resourceArn="$cluster"),
        do("ListClusters", apart=True),
        do("DeleteCluster", fails="ClusterNotFoundException", cluster="other-${run}"),
        do("DeleteCluster", cluster=CLUSTER),
    ),
    sequence(
        "AWS::ECS::ClusterCapacityProviderAssociations",
        do("CreateCluster", clusterName=CLUSTER),
        do("PutClusterCapacityProviders", cluster=CLUSTER, capacityProviders=["FARGATE", "FARGATE_SPOT"],
           defaultCapacityProviderStrategy=[{"capacityProvider": "FARGATE", "weight": 1, "base": 1},
                                            {"capacityProvider": "FARGATE_SPOT", "weight": 3}]),
        ATTACHED,
        do("PutClusterCapacityProviders", cluster=CLUSTER, capacityProviders=["FARGATE", "FARGATE_SPOT"],
           defaultCapacityProviderStrategy=[{"capacityProvider": "FARGATE_SPOT", "weight": 1}]),
        ATTACHED,
        do("PutClusterCapacityProviders", fails="InvalidParameterException", cluster=CLUSTER, capacityProviders=["none-${run}"],
           defaultCapacityProviderStrategy=[]),
        do("PutClusterCapacityProviders", fails="InvalidParameterException", cluster=CLUSTER, capacityProviders=["FARGATE"],
           defaultCapacityProviderStrategy=[{"capacityProvider": "FARGATE_SPOT", "weight": 1}]),
        do("PutClusterCapacityProviders", fails="ClusterNotFoundException", cluster="other-${run}", capacityProviders=["FARGATE"],
           defaultCapacityProviderStrategy=[]),
        do("PutClusterCapacityProviders", cluster=CLUSTER, capacityProviders=[], defaultCapacityProviderStrategy=[]),
        ATTACHED,
        do("DeleteCluster", cluster=CLUSTER, apart=True),
    ),
    sequence(
        "AWS::ECS::TaskDefinition",
        do("RegisterTaskDefinition", keep={"one": "taskDefinition.taskDefinitionArn"}, **DEFINITION, tags=lower(Name="web")),
        do("RegisterTaskDefinition", **DEFINITION),
        do("DescribeTaskDefinition", taskDefinition="web-${run}:1", include=["TAGS"]),
        do("ListTaskDefinitions", familyPrefix="web-${run}", sort="DESC"),
        do("TagResource", resourceArn="$one", tags=lower(Owner="me")),
        do("ListTagsForResource", resourceArn="$one"),
        do("DeregisterTaskDefinition", taskDefinition="web-${run}:1"),
        do("DeregisterTaskDefinition", taskDefinition="web-${run}:2"),
        do("DescribeTaskDefinition", fails="ClientException", taskDefinition="none-${run}"),
        do("RegisterTaskDefinition", fails="ClientException", **{**DEFINITION, "memory": "100"}),
    ),
    sequence(
        "AWS::ECS::Service",
        *NETWORK,
        do("CreateCluster", apart=True, clusterName=CLUSTER),
        do("RegisterTaskDefinition", apart=True, keep={"one": "taskDefinition.taskDefinitionArn"}, **DEFINITION),
        do("RegisterTaskDefinition", apart=True, keep={"two": "taskDefinition.taskDefinitionArn"}, **DEFINITION),
        do("CreateService", cluster=CLUSTER, serviceName="web", taskDefinition="$one", desiredCount=1, launchType="FARGATE",
           networkConfiguration={"awsvpcConfiguration": {"subnets": ["$subnet"], "securityGroups": ["$group"]}}, tags=lower(Name="web")),
        do("DescribeServices", cluster=CLUSTER, services=["other"], include=["TAGS"]),
        do("DescribeServices", cluster=CLUSTER, services=["web"], include=["TAGS"],
           until={"services.0.deployments.0.rolloutState": "COMPLETED"}),
        do("UpdateService", cluster=CLUSTER, service="web", taskDefinition="$two", desiredCount=2),
        do("UpdateService", fails="ServiceNotFoundException", cluster=CLUSTER, service="other", desiredCount=2),
        do("ListServices", cluster=CLUSTER),
        do("ListTasks", apart=True, cluster=CLUSTER),
        do("DeleteService", fails="InvalidParameterException", cluster=CLUSTER, service="web"),
        do("DeleteService", cluster=CLUSTER, service="web", force=True),
        do("DescribeServices", apart=True, until={"services.0.status": "INACTIVE"}, cluster=CLUSTER, services=["web"]),
        do("DeleteCluster", apart=True, cluster=CLUSTER),
    ),
]
