internal import InfraModel

extension EC2 {
  /// What every account sees and nobody makes.
  static let lists = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "DescribeAvailabilityZones": Behavior { _, call throws(Fault) in
        let names = Set(call.strings("ZoneNames"))
        for name in names.sorted() where !Zones.names(in: call.region).contains(name) {
          throw Fault("InvalidParameterValue", "Invalid availability zone: [\(name)]")
        }
        let zones = Zones.names(in: call.region).map { name -> Value in
          [
            "ZoneName": .string(name), "ZoneId": .string(Zones.id(of: name)), "RegionName": .string(call.region),
            "State": "available", "OptInStatus": "opt-in-not-required", "ZoneType": "availability-zone",
            "GroupName": .string(call.region), "NetworkBorderGroup": .string(call.region), "Messages": [],
          ]
        }
        let wanted = zones.filter { names.isEmpty || names.contains($0["ZoneName"]?.string ?? "") }
        return [
          "AvailabilityZones": .list(
            wanted.filter { passes($0, call, names: ["message": "Messages.Message", "state": "State"]) })
        ]
      },
      "DescribeRegions": Behavior { _, call throws(Fault) in
        let names = call.strings("RegionNames")
        let enabled =
          Zones.enabledRegions.contains(call.region) ? Zones.enabledRegions : Zones.enabledRegions + [call.region]
        let regions = (names.isEmpty ? enabled : names).map { name -> Value in
          [
            "RegionName": .string(name), "Endpoint": .string("ec2.\(name).amazonaws.com"),
            "OptInStatus": "opt-in-not-required",
          ]
        }
        return ["Regions": .list(regions)]
      },
      "DescribeAccountAttributes": Behavior { cloud, call throws(Fault) in
        let home = cloud.first(vpc, in: call.region, where: "IsDefault", is: true)?.id ?? "none"
        let all = [
          "supported-platforms": "VPC", "default-vpc": home, "max-instances": "20", "max-elastic-ips": "5",
          "vpc-max-security-groups-per-interface": "5", "vpc-max-elastic-ips": "5",
        ]
        let names = call.strings("AttributeNames")
        let wanted = all.filter { names.isEmpty || names.contains($0.key) }.sorted { $0.key < $1.key }
        return [
          "AccountAttributes": .list(
            wanted.map {
              ["AttributeName": .string($0.key), "AttributeValues": [["AttributeValue": .string($0.value)]]]
            })
        ]
      },
      "DescribeImages": Behavior { _, call throws(Fault) in
        var images: [Value] = []
        for id in call.strings("ImageIds") {
          try Images.check(id)
          images.append(Images.rendered(id, in: call.region))
        }
        if call["ImageIds"] == nil {
          images = PublicImage.all.map { Images.rendered($0.id(in: call.region), in: call.region) }
        }
        let owners = Set(call.strings("Owners"))
        return [
          "Images": .list(
            images.filter { image in
              let names = [image["OwnerId"]?.string ?? "", image["ImageOwnerAlias"]?.string ?? ""]
              return (owners.isEmpty || !owners.isDisjoint(with: names)) && passes(image, call, names: Images.filters)
            })
        ]
      },
      "DescribeInstanceTypes": Behavior { _, call throws(Fault) in
        var types: [Value] = []
        for name in call["InstanceTypes"] == nil ? InstanceTypes.offered : call.strings("InstanceTypes") {
          guard InstanceTypes.isKnown(name) else {
            throw Fault("InvalidInstanceType", "The following supplied instance types do not exist: [\(name)]")
          }
          types.append(InstanceTypes.rendered(name))
        }
        return ["InstanceTypes": .list(types.filter { passes($0, call, names: InstanceTypes.filters) })]
      },
      "DescribeInstanceTypeOfferings": Behavior { _, call throws(Fault) in
        let kind = call.string("LocationType") ?? "region"
        let places =
          switch kind {
          case "availability-zone": Zones.names(in: call.region)
          case "availability-zone-id": Zones.names(in: call.region).map { Zones.id(of: $0) }
          default: [call.region]
          }
        let offered = places.flatMap { place in
          InstanceTypes.offered.map { type -> Value in
            ["InstanceType": .string(type), "LocationType": .string(kind), "Location": .string(place)]
          }
        }
        return ["InstanceTypeOfferings": .list(offered.filter { passes($0, call) })]
      },
      "GetEbsEncryptionByDefault": Behavior { _, _ throws(Fault) in ["EbsEncryptionByDefault": false] },
    ])
}
