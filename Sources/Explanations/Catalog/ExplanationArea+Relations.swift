internal import InfraModel

extension ExplanationArea {
  static let relations = ExplanationArea(
    "Resources that do not fit together",
    [
      Explanation(
        .subnetOutsideNetwork, "A subnet is outside of its network",
        meaning: "The address block of the subnet is not inside of the block of the VPC that it belongs to.",
        output: "error IN2022: subnet/a: CidrBlock 10.1.0.0/24 is outside of 10.0.0.0/16, the network vpc",
        wayOut: "Choose a block inside of the network's. IPv4Block divides one: block.part(0, prefix: 24).",
        more: "docs/declaring.md#values"),
      Explanation(
        .subnetsOverlap, "Subnets of one network overlap",
        meaning: "Two subnets of a VPC share addresses, which AWS refuses.",
        output: """
          error IN2023: subnet/b: CidrBlock 10.0.0.128/25 overlaps 10.0.0.0/24, the block of subnet/a
          """,
        wayOut: "Choose blocks that do not overlap.",
        more: "docs/declaring.md#values"),
      Explanation(
        .identityDeclaredTwice, "Two resources have the same name in the cloud",
        meaning: """
          The cloud distinguishes resources of this type by a name, or by several properties together, and two \
          declared resources have the same.
          """,
        output: "error IN2024: jobs: QueueName shop-jobs is also declared by imports",
        wayOut: "Give one of them another name, or remove one.",
        more: "docs/planning.md#codes"),
      Explanation(
        .recordOutsideZone, "A record does not fit into its zone",
        meaning: """
          The name of a record ends with the name of its hosted zone. At that name itself a CNAME cannot stand: the zone \
          has other records there. The record that proves a certificate's domain must be in a public zone of that domain.
          """,
        output: "error IN2098: site/record: Name www.example.org is outside of example.com, the domain of its zone",
        wayOut: "Choose a name inside of the zone, or another zone; at the zone's own name, declare an alias.",
        more: "docs/planning.md#codes"),
      Explanation(
        .balancerProtocol, "A listener does not fit its load balancer or its targets",
        meaning: """
          An application load balancer listens for HTTP and HTTPS, a network load balancer for TCP, TLS, UDP and QUIC, a \
          gateway load balancer for everything. A listener of HTTP or HTTPS forwards to target groups of HTTP or HTTPS; \
          any other listener forwards to target groups of its own protocol.
          """,
        output: "error IN2152: site/listener: Protocol is TCP, and site/balancer is of type application",
        wayOut: "Change the protocol of the listener or of the target group, or the type of the load balancer.",
        more: "docs/planning.md#codes"),
      Explanation(
        .certificateRegion, "A certificate is in a region where it is not used",
        meaning: """
          What shows a certificate takes it from one region: a load balancer and an API from their own, a CloudFront \
          distribution and a domain of a Cognito user pool from us-east-1.
          """,
        output:
          "error IN2099: site/distribution: certificate site/certificate is in eu-central-1, and must be in us-east-1",
        wayOut:
          "Add .in(.usEast1) to the certificate, or the region that is named; a certificate may be declared once for each.",
        more: "docs/planning.md#codes"),
      Explanation(
        .networkSize, "A network or subnet has an unsupported size",
        meaning: "AWS allows IPv4 blocks of VPCs and subnets from /16 to /28.",
        output: "error IN2026: vpc: CidrBlock 10.0.0.0/8 is not from /16 to /28",
        wayOut: "Use a prefix from /16 to /28.",
        more: "docs/planning.md#codes"),
      Explanation(
        .severalNetworks, "A resource is attached to parts of two networks",
        meaning: """
          Subnets and security groups of one resource must belong to one VPC. One of them belongs to another, or to \
          the account's default network.
          """,
        output: """
          error IN2030: server: network/subnet/a is in network network/vpc, and clients is in other/vpc
          """,
        wayOut: "Take all of them from one network. A security group without vpcId is in the default network.",
        more: "docs/planning.md#codes"),
      Explanation(
        .tooFewZones, "The subnets of a database are in one availability zone",
        meaning: """
          A subnet group of a database must cover two zones, also for a database in a single zone. A subnet without \
          a zone may end up in the zone of the others.
          """,
        output: """
          error IN2031: subnets: its subnets are in zone eu-central-1a alone, and a database needs two
          """,
        wayOut: "Add a subnet in another zone, and declare the zone of each subnet.",
        more: "docs/planning.md#codes"),
      Explanation(
        .zoneOfMultiAZ, "A Multi-AZ database names a zone",
        meaning: "A database with MultiAZ chooses its zones itself, and RDS refuses AvailabilityZone beside it.",
        output: "error IN2032: database: MultiAZ is on, and AvailabilityZone is declared too",
        wayOut: "Remove availabilityZone, or multiAZ.",
        more: "docs/planning.md#codes"),
      Explanation(
        .routeTarget, "A route leads to a gateway of another network",
        meaning: """
          The gateway is attached to another VPC than the route table's, or to none. AWS refuses the route, or it \
          would lead nowhere.
          """,
        output: "error IN2033: default: it leads to gateway, which is attached to no network",
        wayOut: "Attach the gateway to the network, or name a gateway of the network.",
        more: "docs/planning.md#codes"),
      Explanation(
        .natGatewayWithoutInternet, "A NAT gateway has no way to the internet",
        meaning: "A public NAT gateway works only in a subnet whose route table leads to an internet gateway.",
        output: """
          error IN2034: nat: it is in subnet/private, from which no route leads to an internet gateway
          """,
        wayOut: "Put it into a public subnet, or set connectivityType to private.",
        more: "docs/planning.md#codes"),
      Explanation(
        .balancerWithoutInternet, "A load balancer that faces the internet has no way there",
        meaning: "AWS makes such a load balancer only in a network that an internet gateway is attached to.",
        output: "error IN2171: balancer: it faces the internet, and no internet gateway is attached to network/vpc",
        wayOut: "Attach an internet gateway to the network, or set scheme to internal.",
        more: "docs/planning.md#codes"),
      Explanation(
        .groupOfOtherNetwork, "A rule names a security group of another network",
        meaning: "The rules of a security group can name groups of its own VPC only.",
        output: "error IN2035: web: it is in network a/vpc, and clients, which its rule names, is in b/vpc",
        wayOut: "Name a group of the same network, or a range of addresses.",
        more: "docs/planning.md#codes"),
      Explanation(
        .tableOfOtherNetwork, "A subnet and its route table are in different networks",
        meaning: "A route table can be associated with subnets of its own VPC only.",
        output: "error IN2036: association: subnet/a is in network a/vpc, and table is in b/vpc",
        wayOut: "Use a route table of the subnet's network.",
        more: "docs/planning.md#codes"),
      Explanation(
        .secondRouteTable, "A subnet has two route tables",
        meaning: "Two associations name the same subnet. A subnet has one route table.",
        output: "error IN2037: second: subnet/a already has the route table of first",
        wayOut: "Keep one of the associations.",
        more: "docs/planning.md#codes"),
      Explanation(
        .duplicateRoute, "A route table has two routes to one destination",
        meaning: "Two routes of a table have the same destination, and AWS refuses the second.",
        output: "error IN2038: second: table already has a route to 0.0.0.0/0",
        wayOut: "Keep one of the routes.",
        more: "docs/planning.md#codes"),
      Explanation(
        .parameterFamily, "A database's parameters are for another engine",
        meaning: "A parameter group belongs to a family (engine and major version), and the database runs another.",
        output: """
          error IN2039: database: it runs postgres 17.2, and its parameters in parameters are for postgres16
          """,
        wayOut: "Give the parameter group the family of the engine. A new major version needs a new group.",
        more: "docs/planning.md#codes"),
      Explanation(
        .aliasWeights, "The weights of an alias exceed all of its traffic",
        meaning: "The shares that an alias sends to other versions must be from 0 to 1 and add up to 1 at most.",
        output: "error IN2070: live: its weights add up to 1.2, and 1 is all of the traffic",
        wayOut: "Use weights that add up to 1 at most. The alias' own version gets the rest.",
        more: "docs/planning.md#codes"),
      Explanation(
        .provisionedLatest, "Concurrency is provisioned for $LATEST",
        meaning: "Lambda provisions concurrency for published versions only.",
        output: "error IN2071: live: it provisions concurrency, which $LATEST cannot have",
        wayOut: "Publish a version (Lambda.Version) and point the alias at it.",
        more: "docs/planning.md#codes"),
      Explanation(
        .timeoutBehindAPI, "A function may run longer than its API waits",
        meaning: """
          The integration gives up after its timeout (30 seconds where none is declared), while the function goes on \
          and is paid for. This is a warning.
          """,
        output: "warning IN2072: integration: it times out after 30 s, but function may run for 60 s",
        wayOut: "Give the function a timeout of at most that of the integration.",
        more: "docs/planning.md#codes"),
      Explanation(
        .alarmOnNothing, "An alarm watches something that is not declared",
        meaning: """
          A dimension of the alarm names a resource that this environment does not declare. If it does not exist \
          either, the alarm is never raised. This is a warning.
          """,
        output: """
          warning IN2073: errors: it watches FunctionName shop-apo, which this environment does not declare
            fix: did you mean shop-api?
          """,
        wayOut: "Refer to the resource instead of writing its name.",
        more: "docs/planning.md#codes"),
      Explanation(
        .duplicateRouteKey, "An API has two routes with one key",
        meaning: "A route key (GET /health) selects one route, so the second is refused.",
        output: "error IN2083: health: api already has a route with the key GET /health",
        wayOut: "Give it another key, or keep one of them.",
        more: "docs/planning.md#codes"),
      Explanation(
        .unreservedConcurrency, "More concurrency is provisioned than reserved",
        meaning: "Provisioned concurrency is part of what the function reserves.",
        output: "error IN2084: live: it provisions 10, but function reserves 5",
        wayOut: "Provision at most what is reserved, or reserve more.",
        more: "docs/planning.md#codes"),
      Explanation(
        .sameVersion, "Two versions would publish the same function",
        meaning: """
          Lambda publishes one version of a function as it is, and answers a second request with the first version. \
          Both resources would be the same thing.
          """,
        output: """
          error IN2086: second: it would be the same version as first: both publish function as it is
          """,
        wayOut: "Keep one of them.",
        more: "docs/planning.md#codes"),
      Explanation(
        .executionRole, "A function's role cannot be assumed by Lambda",
        meaning: """
          The trust policy of the role does not allow lambda.amazonaws.com to assume it, so that creating the \
          function fails.
          """,
        output: "error IN2087: function: its role role cannot be assumed by Lambda",
        wayOut: "Allow lambda.amazonaws.com to assume the role, or use another role.",
        more: "docs/planning.md#codes"),
      Explanation(
        .missingContainerPort, "A service names a container or a port that its tasks lack",
        meaning: """
          A load balancer or Service Connect sends to a container, a port or a port's name that the task definition of \
          the service does not declare. ECS refuses the service.
          """,
        output: "error IN2150: web: the container 'app' of its tasks does not have port 3000",
        wayOut: "Name a container and a port of the task definition, or declare the port there.",
        more: "docs/planning.md#codes"),
      Explanation(
        .targetsOfTasks, "A target group does not take a service's tasks",
        meaning: """
          Tasks with a network of their own (awsvpc, all of Fargate's) are registered by their addresses, and others by \
          their instances. The target group's TargetType must say so.
          """,
        output: "error IN2151: targets: its TargetType is instance, but web registers tasks of the network mode awsvpc",
        wayOut: "Declare targetType: .ip for tasks of the network mode awsvpc, and .instance for others.",
        more: "docs/planning.md#codes"),
      Explanation(
        .namespaceByName, "Service Connect names a namespace that ECS may make",
        meaning: """
          A cluster or a service names the namespace of Service Connect by a plain name. Where no namespace has it, ECS \
          makes one, and leaves it there when the cluster or the service is deleted.
          """,
        output: "warning IN2155: cluster: ECS makes a namespace shop-dev if none has the name, and it stays …",
        wayOut: """
          Add the type with infra types add AWS::ServiceDiscovery::HttpNamespace, declare one, and refer to its arn.
          """,
        more: "docs/planning.md#codes"),
    ])
}
