internal import InfraModel

extension EC2 {
  static let endpoint = kind(
    "vpce", id: "VpcEndpointId", missing: "InvalidVpcEndpointId.NotFound", as: "Vpc Endpoint Id", type: "vpc-endpoint"
  ) {
    $0.links = [Link("VpcId", to: "ec2.vpc"), Link("RouteTableIds", to: "ec2.route-table", onDelete: .none)]
    $0.indexes = ["VpcId", "RouteTableIds"]
    $0.filters = ["vpc-endpoint-state": "State", "vpc-endpoint-type": "VpcEndpointType"]
  }

  static let endpoints = ServiceBehavior(
    "ec2", kinds: [endpoint],
    operations: [
      "CreateVpcEndpoint": Behavior(createEndpoint),
      "DescribeVpcEndpoints": .describe(endpoint, ids: "VpcEndpointIds", as: "VpcEndpoints"),
      "ModifyVpcEndpoint": Behavior(modifyEndpoint),
      "DeleteVpcEndpoints": Behavior(deleteEndpoints),
      "DescribePrefixLists": Behavior { _, call throws(Fault) in
        let wanted = Set(call.strings("PrefixListIds"))
        let found = EndpointServices.ofGateways.map { prefix($0, call) }.filter {
          wanted.isEmpty || wanted.contains($0["PrefixListId"]?.string ?? "")
        }
        return ["PrefixLists": .list(found.filter { passes($0, call) })]
      },
      "DescribeManagedPrefixLists": Behavior { _, call throws(Fault) in
        let wanted = Set(call.strings("PrefixListIds"))
        let found = EndpointServices.ofGateways.map { name -> Value in
          let list = prefix(name, call)
          return [
            "PrefixListId": list["PrefixListId"] ?? .null, "PrefixListName": list["PrefixListName"] ?? .null,
            "AddressFamily": "IPv4", "State": "create-complete", "OwnerId": "AWS", "MaxEntries": 50, "Version": 1,
            "Tags": [],
            "PrefixListArn": .string(
              "arn:\(call.partition):ec2:\(call.region):aws:prefix-list/\(list["PrefixListId"]?.string ?? "")"),
          ]
        }
        let named = found.filter { wanted.isEmpty || wanted.contains($0["PrefixListId"]?.string ?? "") }
        return ["PrefixLists": .list(named.filter { passes($0, call) })]
      },
      "GetManagedPrefixListEntries": Behavior { _, call throws(Fault) in
        let id = try call.required("PrefixListId")
        guard
          let found = EndpointServices.ofGateways.map({ prefix($0, call) }).first(where: {
            $0["PrefixListId"]?.string == id
          })
        else {
          throw Fault("InvalidPrefixListID.NotFound", "The prefix list ID '\(id)' does not exist")
        }
        return ["Entries": .list((found["Cidrs"]?.list ?? []).map { ["Cidr": $0] })]
      },
      "DescribeVpcEndpointServices": Behavior { _, call throws(Fault) in
        let names = (EndpointServices.ofInterfaces + EndpointServices.ofGateways).map {
          "com.amazonaws.\(call.region).\($0)"
        }
        return ["ServiceNames": .list(Set(names).sorted().map(Value.string))]
      },
    ])

  /// The prefix list of a gateway endpoint's service, the same for everybody in a region.
  static func prefixList(of service: String, _ region: String) -> String {
    let name = service.split(separator: ".").last.map(String.init) ?? service
    let number = (name + region).utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(number, radix: 16)
    return "pl-" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func prefix(_ service: String, _ call: Call) -> Value {
    [
      "PrefixListId": .string(prefixList(of: service, call.region)),
      "PrefixListName": .string("com.amazonaws.\(call.region).\(service)"),
      "Cidrs": service == "s3" ? ["3.5.136.0/22", "52.219.170.0/23"] : ["3.122.0.0/24", "52.119.188.0/22"],
    ]
  }

  /// Whether something that is no record passes the filters of a call.
  /// - Parameter names: What filters are called whose words are not those of the members.
  static func passes(_ item: Value, _ call: Call, names: [String: String] = [:]) -> Bool {
    return call.filters.allSatisfy { filter in
      let name = names[filter.name] ?? filter.name
      let found =
        filter.name.hasPrefix("tag:")
        ? [Call.tags(item["Tags"])[String(filter.name.dropFirst(4))]].compactMap(\.self)
        : FilterPath.texts(name, in: item)
      return filter.values.contains { pattern in found.contains { Wildcard.matches($0, pattern) } }
    }
  }

  private static let everything =
    #"{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}],"Version":"2008-10-17"}"#

  @Sendable private static func createEndpoint(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let network = try cloud.get(vpc, try call.required("VpcId"), call)
    let service = try call.required("ServiceName")
    let type = call.string("VpcEndpointType") ?? "Gateway"
    try EndpointServices.check(service, type, call)
    let isGateway = type == "Gateway"
    let hasPrivateNames = type == "Interface" && (call.bool("PrivateDnsEnabled") ?? true)
    if hasPrivateNames { try checkPrivateNames(cloud, call, network, service) }
    var fields: [String: Value] = [
      "VpcId": .string(network.id), "ServiceName": .string(service), "VpcEndpointType": .string(type),
      "State": "pending", "PolicyDocument": call["PolicyDocument"] ?? .string(everything),
      "RouteTableIds": call["RouteTableIds"] ?? [], "SubnetIds": call["SubnetIds"] ?? [],
      "Groups": [], "PrivateDnsEnabled": .bool(hasPrivateNames), "RequesterManaged": false,
      "NetworkInterfaceIds": [], "DnsEntries": [], "CreationTimestamp": .integer(Int64(call.now)),
      "OwnerId": .string(call.account), "ServiceRegion": call["ServiceRegion"] ?? .string(call.region),
    ]
    fields["DnsOptions"] = call["DnsOptions"]
    if !isGateway {
      fields["IpAddressType"] = call["IpAddressType"] ?? "ipv4"
      fields["DnsOptions"] = (call["DnsOptions"] ?? [:]).setting(
        "DnsRecordIpType", call["DnsOptions"]?["DnsRecordIpType"] ?? "ipv4")
    }
    try checkRoutes(cloud, call, service, call.strings("RouteTableIds"), besides: nil)
    let made = cloud.new(endpoint, call, fields, tags: call.tags(specification: "vpc-endpoint"))
    var record = try cloud.insert(made)
    if !isGateway {
      let groups = call.strings("SecurityGroupIds")
      let chosen = groups.isEmpty ? defaultGroup(of: network.id, cloud, call) : groups
      let rendered = try rendered(chosen, cloud, call)
      let names = names(&cloud, call, made.id, service, hasPrivateNames)
      record = try cloud.change(record) {
        $0["Groups"] = .list(rendered)
        $0["DnsEntries"] = .list(names)
      }
      for subnet in call.strings("SubnetIds") { try addInterface(&cloud, call, made.id, subnet, chosen) }
    }
    record = try cloud.change(endpoint, made.id, call) {
      $0.becomes(["State": "available"], at: call.after(isGateway ? 2 : 60))
    }
    var answer: [String: Value] = ["VpcEndpoint": cloud.view(record)]
    answer["ClientToken"] = call["ClientToken"]
    return answer
  }

  private static func checkPrivateNames(
    _ cloud: Cloud, _ call: Call, _ network: Record, _ service: String
  ) throws(Fault) {
    guard network["EnableDnsSupport"] == true, network["EnableDnsHostnames"] == true else {
      throw Fault(
        "InvalidParameter",
        "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for \(network.id)"
      )
    }
    let others = cloud.list(endpoint, in: call.region, where: "VpcId", is: .string(network.id))
    if others.contains(where: {
      $0.string("ServiceName") == service && $0["PrivateDnsEnabled"] == true && $0["State"] != "deleting"
    }) {
      throw Fault(
        "InvalidParameter",
        "private-dns-enabled cannot be set because there is already a conflicting DNS domain for \(service) in the VPC \(network.id)"
      )
    }
  }

  /// A table has one route to a service.
  private static func checkRoutes(
    _ cloud: Cloud, _ call: Call, _ service: String, _ tables: [String], besides own: String?
  ) throws(Fault) {
    for id in tables {
      _ = try cloud.get(table, id, call)
      let others = cloud.list(endpoint, in: call.region, where: "RouteTableIds", is: .string(id))
      if others.contains(where: { $0.id != own && $0.string("ServiceName") == service }) {
        throw Fault(
          "RouteAlreadyExists",
          "route table \(id) already has a route with destination-prefix-list-id \(prefixList(of: service, call.region))"
        )
      }
    }
  }

  private static func names(
    _ cloud: inout Cloud, _ call: Call, _ id: String, _ service: String, _ hasPrivateNames: Bool
  ) -> [Value] {
    let name = service.split(separator: ".").dropFirst(3).joined(separator: ".")
    let base =
      "\(id)-\(cloud.random("0123456789abcdefghijklmnopqrstuvwxyz", 8)).\(name).\(call.region).vpce.amazonaws.com"
    let zone = "Z273ZU8SZ5RJPC"
    var names: [Value] = [["DnsName": .string(base), "HostedZoneId": .string(zone)]]
    if hasPrivateNames {
      names.append([
        "DnsName": .string("\(name).\(call.region).amazonaws.com"),
        "HostedZoneId": .string("Z0" + cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 18)),
      ])
    }
    return names
  }

  private static func addInterface(
    _ cloud: inout Cloud, _ call: Call, _ id: String, _ subnet: String, _ groups: [String]
  ) throws(Fault) {
    let made = try makeInterface(
      &cloud, call, subnet: subnet, groups: groups,
      for: InterfaceUse(
        holder: id, description: "VPC Endpoint Interface \(id)", type: "vpc_endpoint", requester: "amazon-vpce"))
    try cloud.change(endpoint, id, call) {
      $0["NetworkInterfaceIds"] = .list(($0["NetworkInterfaceIds"]?.list ?? []) + [.string(made.id)])
    }
  }

  @Sendable private static func modifyEndpoint(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let id = try call.required("VpcEndpointId")
    let record = try cloud.get(endpoint, id, call)
    let service = record.string("ServiceName") ?? ""
    try checkRoutes(cloud, call, service, call.strings("AddRouteTableIds"), besides: id)
    if call.bool("PrivateDnsEnabled") == true, record["PrivateDnsEnabled"] != true {
      try checkPrivateNames(cloud, call, try cloud.get(vpc, record.string("VpcId") ?? "", call), service)
    }
    var groups = (record["Groups"]?.list ?? []).compactMap { $0["GroupId"]?.string }
    let leaving = Set(call.strings("RemoveSecurityGroupIds"))
    groups =
      groups.filter { !leaving.contains($0) } + call.strings("AddSecurityGroupIds").filter { !groups.contains($0) }
    let rendered = try rendered(groups, cloud, call)
    try cloud.change(record) { record in
      record["RouteTableIds"] = .list(changed(record["RouteTableIds"], call, "RouteTableIds"))
      record["SubnetIds"] = .list(changed(record["SubnetIds"], call, "SubnetIds"))
      record["Groups"] = .list(rendered)
      if call.bool("ResetPolicy") == true { record["PolicyDocument"] = .string(everything) }
      for name in ["PolicyDocument", "PrivateDnsEnabled", "IpAddressType"] {
        if let value = call[name] { record[name] = value }
      }
      if let options = call["DnsOptions"]?.object {
        record["DnsOptions"] = .object((record["DnsOptions"]?.object ?? [:]).merging(options) { _, last in last })
      }
    }
    for interface in interfaces(of: id, cloud, in: call.region) {
      if call.strings("RemoveSubnetIds").contains(interface.string("SubnetId") ?? "") {
        try cloud.delete(interface)
        try cloud.change(endpoint, id, call) {
          $0["NetworkInterfaceIds"] = .list(
            ($0["NetworkInterfaceIds"]?.list ?? []).filter { $0.string != interface.id })
        }
      } else {
        try cloud.change(interface) { setGroups(rendered, of: &$0) }
      }
    }
    for subnet in call.strings("AddSubnetIds") { try addInterface(&cloud, call, id, subnet, groups) }
    return ["Return": true]
  }

  private static func changed(_ present: Value?, _ call: Call, _ name: String) -> [Value] {
    let leaving = call.list("Remove" + name)
    let kept = (present?.list ?? []).filter { !leaving.contains($0) }
    return kept + call.list("Add" + name).filter { !kept.contains($0) }
  }

  /// What can't be deleted is told in the answer, not as an error.
  @Sendable private static func deleteEndpoints(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var unsuccessful: [Value] = []
    for id in call.strings("VpcEndpointIds") {
      guard let record = cloud.find(endpoint, id, in: call.region) else {
        let fault = endpoint.missing.fault(id)
        unsuccessful.append([
          "ResourceId": .string(id), "Error": ["Code": .string(fault.code), "Message": .string(fault.message)],
        ])
        continue
      }
      if record["State"] == "deleting" { continue }
      if isRouted(to: record, cloud) {
        unsuccessful.append([
          "ResourceId": .string(id),
          "Error": [
            "Code": "InvalidParameter", "Message": "Endpoint must be removed from route table before deletion",
          ],
        ])
        continue
      }
      let gone = call.after(record["VpcEndpointType"] == "Gateway" ? 2 : 60)
      try removeInterfaces(of: id, &cloud, call, at: gone)
      try cloud.delete(record, showing: ["State": "deleting", "RouteTableIds": []], at: gone)
    }
    return ["Unsuccessful": .list(unsuccessful)]
  }
}

extension EC2 {
  /// Whether a route leads to an endpoint of a Gateway Load Balancer, which keeps it.
  /// Source: the API reference of DeleteVpcEndpoints.
  private static func isRouted(to endpoint: Record, _ cloud: Cloud) -> Bool {
    endpoint["VpcEndpointType"] == "GatewayLoadBalancer"
      && cloud.list(table, in: endpoint.key.region).contains { table in
        table["Routes"]?.list?.contains { $0["GatewayId"]?.string == endpoint.id } == true
      }
  }
}

/// The services that endpoints lead to.
enum EndpointServices {
  static let ofGateways = ["dynamodb", "s3"]
  /// Those that people use; all have the form `com.amazonaws.<region>.<name>`.
  /// Source: the user guide of AWS PrivateLink, "AWS services that integrate with AWS PrivateLink".
  static let ofInterfaces = [
    "acm-pca", "application-autoscaling", "athena", "autoscaling", "backup", "bedrock-runtime", "cloudformation",
    "cloudtrail", "codebuild", "codedeploy", "config", "dynamodb", "ebs", "ec2", "ec2messages", "ecr.api", "ecr.dkr",
    "ecs", "ecs-agent", "ecs-telemetry", "elasticache", "elasticfilesystem", "elasticloadbalancing", "email-smtp",
    "events", "execute-api", "firehose", "git-codecommit", "glue", "guardduty-data", "imagebuilder",
    "inspector2", "kinesis-streams", "kms", "lambda", "logs", "monitoring", "rds", "rds-data", "redshift", "s3",
    "sagemaker.runtime", "scheduler", "secretsmanager", "servicecatalog", "sns", "sqs", "ssm", "ssm-contacts",
    "ssmmessages", "states", "storagegateway", "sts", "sync-states", "synthetics", "textract", "transcribe", "transfer",
    "xray",
  ]

  static func check(_ service: String, _ type: String, _ call: Call) throws(Fault) {
    // Those that others offer have names of their own.
    if service.hasPrefix("com.amazonaws.vpce.") || type == "Resource" || type == "ServiceNetwork" { return }
    let prefix = "com.amazonaws.\(call.region)."
    let name = service.hasPrefix(prefix) ? String(service.dropFirst(prefix.count)) : ""
    let types = (ofGateways.contains(name) ? ["Gateway"] : []) + (ofInterfaces.contains(name) ? ["Interface"] : [])
    if types.isEmpty {
      throw Fault("InvalidServiceName", "The Vpc Endpoint Service '\(service)' does not exist")
    }
    guard types.contains(type) else {
      throw Fault(
        "InvalidParameter",
        "Endpoint type (\(type)) does not match available service types ([\(types.joined(separator: ", "))]).")
    }
  }
}
