"""Namespaces of Cloud Map, and services in them."""

from sequences import call, of, pairs, sequence

do = of("servicediscovery")
DONE = {"Operation.Status": "SUCCESS"}


def space(operation, **input):
    """A namespace that is there: `$space`."""
    return [
        do(operation, keep={"operation": "OperationId"}, **input),
        do("GetOperation", keep={"space": "Operation.Targets.NAMESPACE"}, until=DONE, OperationId="$operation"),
    ]


PRIVATE = [
    call("ec2", "CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
    *space("CreatePrivateDnsNamespace", Name="shop-${run}.local", Vpc="$vpc", Tags=pairs(Name="shop"),
           Properties={"DnsProperties": {"SOA": {"TTL": 30}}}),
]

SEQUENCES = [
    sequence(
        "AWS::ServiceDiscovery::HttpNamespace",
        *space("CreateHttpNamespace", Name="shop-${run}", Description="one", Tags=pairs(Name="shop")),
        do("GetNamespace", keep={"arn": "Namespace.Arn"}, Id="$space"),
        do("ListNamespaces", apart=True, Filters=[{"Name": "TYPE", "Values": ["HTTP"]}]),
        do("TagResource", ResourceARN="$arn", Tags=pairs(Owner="me")),
        do("UntagResource", ResourceARN="$arn", TagKeys=["Name"]),
        do("ListTagsForResource", ResourceARN="$arn"),
        do("UpdateHttpNamespace", Id="$space", Namespace={"Description": "two"}),
        do("GetNamespace", fails="NamespaceNotFound", Id="ns-0123456789abcdef"),
        do("DeleteNamespace", Id="$space"),
        do("GetNamespace", fails="NamespaceNotFound", Id="$space"),
    ),
    sequence(
        "AWS::ServiceDiscovery::PrivateDnsNamespace",
        *PRIVATE,
        do("GetNamespace", Id="$space"),
        do("UpdatePrivateDnsNamespace", Id="$space", Namespace={"Description": "shop"}),
        do("DeleteNamespace", Id="$space"),
    ),
    sequence(
        "AWS::ServiceDiscovery::Service",
        *PRIVATE,
        do("CreateService", keep={"service": "Service.Id"}, Name="api", NamespaceId="$space",
           DnsConfig={"DnsRecords": [{"Type": "A", "TTL": 10}]}, HealthCheckCustomConfig={"FailureThreshold": 1}),
        do("GetService", Id="$service"),
        do("ListServices", apart=True),
        do("UpdateService", Id="$service",
           Service={"Description": "api", "DnsConfig": {"DnsRecords": [{"Type": "A", "TTL": 20}]}}),
        do("GetService", Id="$service"),
        do("RegisterInstance", ServiceId="$service", InstanceId="one", Attributes={"AWS_INSTANCE_IPV4": "10.0.0.4"}),
        do("ListInstances", ServiceId="$service"),
        do("DeleteService", fails="ResourceInUse", Id="$service"),
        do("DeregisterInstance", ServiceId="$service", InstanceId="one"),
        do("GetService", fails="ServiceNotFound", Id="srv-0123456789abcdef"),
        do("DeleteService", Id="$service"),
        do("DeleteNamespace", Id="$space"),
    ),
]
