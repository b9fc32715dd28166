internal import InfraModel

extension EC2 {
  static let dhcpOptions = kind(
    "dopt", id: "DhcpOptionsId", missing: "InvalidDhcpOptionID.NotFound", as: "dhcpOptions ID", type: "dhcp-options"
  ) {
    $0.filters = ["key": "DhcpConfigurations.Key", "value": "DhcpConfigurations.Values.Value"]
  }

  /// What machines are told about names and times; an account has a set of its own from the start.
  static let optionSets = ServiceBehavior(
    "ec2", kinds: [dhcpOptions],
    operations: [
      "CreateDhcpOptions": Behavior { cloud, call throws(Fault) in
        let configurations = call.list("DhcpConfigurations").map { given -> Value in
          ["Key": given["Key"] ?? "", "Values": .list((given["Values"]?.list ?? []).map { ["Value": $0] })]
        }
        let made = try cloud.create(
          dhcpOptions, call, ["DhcpConfigurations": .list(configurations), "OwnerId": .string(call.account)],
          tags: call.tags(specification: "dhcp-options"))
        return ["DhcpOptions": cloud.view(made)]
      },
      "DescribeDhcpOptions": Behavior { cloud, call throws(Fault) in
        let standard = ownOptions(call)
        let own = standard["DhcpOptionsId"]?.string ?? ""
        let ids = call.strings("DhcpOptionsIds")
        var asked = call
        asked.input["DhcpOptionsIds"] = .list(ids.filter { $0 != own }.map(Value.string))
        var found =
          !ids.isEmpty && ids.allSatisfy { $0 == own }
          ? [] : try cloud.matching(dhcpOptions, ids: "DhcpOptionsIds", asked).map { cloud.view($0) }
        if ids.isEmpty || ids.contains(own), passes(standard, call, names: dhcpOptions.filters) {
          found.append(standard)
        }
        return ["DhcpOptions": .list(found)]
      },
      "DeleteDhcpOptions": .delete(dhcpOptions, id: "DhcpOptionsId"),
      "AssociateDhcpOptions": Behavior { cloud, call throws(Fault) in
        let id = try call.required("DhcpOptionsId")
        if id != "default", id != standardOptions(call) { _ = try cloud.get(dhcpOptions, id, call) }
        try cloud.change(vpc, try call.required("VpcId"), call) { $0["DhcpOptionsId"] = .string(id) }
        return [:]
      },
    ])

  private static func ownOptions(_ call: Call) -> Value {
    let name = call.region == "us-east-1" ? "ec2.internal" : "\(call.region).compute.internal"
    return [
      "DhcpOptionsId": .string(standardOptions(call)), "OwnerId": .string(call.account), "Tags": [],
      "DhcpConfigurations": [
        ["Key": "domain-name", "Values": [["Value": .string(name)]]],
        ["Key": "domain-name-servers", "Values": [["Value": "AmazonProvidedDNS"]]],
      ],
    ]
  }
}
