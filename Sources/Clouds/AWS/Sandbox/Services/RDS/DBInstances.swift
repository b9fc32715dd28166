internal import InfraModel

extension RDS {
  static let instance = kind(
    "instance", id: "DBInstanceIdentifier", arn: "DBInstanceArn", type: "db", missing: "DBInstanceNotFound",
    exists: "DBInstanceAlreadyExists"
  ) {
    $0.tags = .list("TagList")
    $0.links = [
      Link("DBSubnetGroup.DBSubnetGroupName", to: "rds.subnet-group"),
      Link("DBParameterGroups.DBParameterGroupName", to: "rds.parameter-group"),
    ]
    $0.indexes = ["DbiResourceId", "DBClusterIdentifier"]
    $0.filters = [
      "db-instance-id": "DBInstanceIdentifier", "engine": "Engine", "dbi-resource-id": "DbiResourceId",
      "db-cluster-id": "DBClusterIdentifier",
    ]
    $0.quota = Kind.Quota(
      40,
      FaultForm(
        "InstanceQuotaExceeded", "The request would result in the user exceeding the allowed number of DB instances."))
  }

  /// Databases: how they come to be and are told.
  static let instances = ServiceBehavior(
    "rds", kinds: [instance],
    operations: [
      "CreateDBInstance": Behavior { cloud, call throws(Fault) in
        if call["DBClusterIdentifier"] != nil || ClusterEngine.all[call.string("Engine") ?? ""]?.isMultiZone == false {
          try check(identifier: try call.required("DBInstanceIdentifier"), "DBInstanceIdentifier", longest: 63)
          let made = try makeMember(&cloud, call)
          return ["DBInstance": cloud.view(made)]
        }
        try checkCreation(call)
        let made = try make(&cloud, call, named: try name(call, "DBInstanceIdentifier"), call.input, takes: 420)
        return ["DBInstance": cloud.view(made)]
      },
      "DescribeDBInstances": describe(instance, "DBInstanceIdentifier", as: "DBInstances"),
    ])

  private static func checkCreation(_ call: Call) throws(Fault) {
    try check(identifier: try call.required("DBInstanceIdentifier"), "DBInstanceIdentifier", longest: 63)
    try checkSettings(call)
    guard let user = call.string("MasterUsername") else {
      throw invalid("The parameter MasterUsername must be provided and must not be blank.")
    }
    if ["admin", "rdsadmin", "postgres_admin"].contains(user.lowercased()),
      call.string("Engine")?.hasSuffix("postgres") == true || user == "rdsadmin"
    {
      throw invalid("MasterUsername \(user) cannot be used as it is a reserved word used by the engine")
    }
    guard let size = call.integer("AllocatedStorage") else {
      throw conflicting("Invalid storage size for engine name \(call.string("Engine") ?? "")")
    }
    let least: Int64 = ["io1", "io2"].contains(call.string("StorageType")) ? 100 : 20
    guard size >= least || call.string("StorageType") == "standard" else {
      throw conflicting(
        "Invalid storage size for engine name \(call.string("Engine") ?? "") and storage type \(call.string("StorageType") ?? "gp2"): \(size)"
      )
    }
    if call.bool("ManageMasterUserPassword") == true {
      if call["MasterUserPassword"] != nil {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
    } else {
      try check(password: call.string("MasterUserPassword"))
    }
  }

  static func check(password: String?) throws(Fault) {
    guard let password, !password.isEmpty else { throw invalid("Invalid master password") }
    if password.count < 8 {
      throw invalid("The parameter MasterUserPassword is not a valid password because it is shorter than 8 characters.")
    }
    guard password.allSatisfy({ $0.isASCII && !"/@\" ".contains($0) }) else {
      throw invalid(
        "The parameter MasterUserPassword is not a valid password. Only printable ASCII characters besides '/', '@', '\"', ' ' may be used."
      )
    }
  }

  static func check(class name: String) throws(Fault) {
    guard name.hasPrefix("db."), name == "db.serverless" || InstanceTypes.isKnown(String(name.dropFirst(3))) else {
      throw invalid("Invalid DB Instance class: \(name)")
    }
  }

  /// A database from what a call and, for copies, its source say.
  static func make(
    _ cloud: inout Cloud, _ call: Call, named name: String, _ wanted: [String: Value], takes seconds: Double
  ) throws(Fault) -> Record {
    guard let engine = DatabaseEngine.all[wanted["Engine"]?.string ?? ""] else {
      throw invalid("Invalid DB engine")
    }
    try check(class: wanted["DBInstanceClass"]?.string ?? "")
    guard let version = engine.version(wanted["EngineVersion"]?.string) else {
      throw conflicting("Cannot find version \(wanted["EngineVersion"]?.string ?? "") for \(engine.name)")
    }
    let family = engine.family(of: version)
    // Document databases have groups of parameters for their clusters only.
    let isDocument = engine.name == "docdb"
    let group =
      isDocument ? nil : try parameterGroup(&cloud, call, wanted["DBParameterGroupName"]?.string, family)
    let place = try self.group(&cloud, call)
    let security = try securityGroups(cloud, call, wanted["VpcSecurityGroupIds"], network: place.string("VpcId") ?? "")
    let logs = wanted["EnableCloudwatchLogsExports"]?.list ?? []
    try check(logs: logs, engine, version)
    var fields = initialFields(call, engine, version, wanted)
    fields["DBParameterGroups"] = .list(group.map { [membership($0.id, "in-sync")] } ?? [])
    fields["DBSubnetGroup"] = cloud.view(place)
    fields["VpcSecurityGroups"] = .list(security.map { ["VpcSecurityGroupId": .string($0), "Status": "active"] })
    fields["DbiResourceId"] = .string(cloud.identifier(.capitals(prefix: "db-", count: 26)))
    let zone = try self.zone(call, wanted, place)
    fields["AvailabilityZone"] = .string(zone)
    if wanted["StorageEncrypted"] == true || wanted["KmsKeyId"] != nil {
      fields["StorageEncrypted"] = true
      fields["StorageEncryptionType"] = "sse-kms"
      fields["KmsKeyId"] = try key(&cloud, call, wanted["KmsKeyId"]?.string)
    }
    if wanted["ManageMasterUserPassword"] == true {
      fields["MasterUserSecret"] = try secret(&cloud, call, wanted["MasterUserSecretKmsKeyId"]?.string)
    }
    let domain = isDocument ? "docdb" : "rds"
    let host = "\(name).\(hostPart(call)).\(call.region).\(domain).amazonaws.com"
    let endpoint: Value = [
      "Address": .string(host), "Port": fields["Port"] ?? .integer(engine.port), "HostedZoneId": "Z1RLNUO7B9Q6NB",
    ]
    let isDouble = fields["MultiAZ"] == true
    let other = otherZone(than: zone, place)
    let now = Int64(call.after(seconds))
    let record = try cloud.create(instance, named: name, call, fields, tags: call.tags()) { record in
      record.becomes(
        [
          "DBInstanceStatus": "available", "Endpoint": endpoint, "InstanceCreateTime": .integer(now),
          "LatestRestorableTime": .integer(now), "SecondaryAvailabilityZone": isDouble ? .string(other) : .null,
          "MasterUserSecret.SecretStatus": record["MasterUserSecret"] == nil ? .null : "active",
        ].filter { $0.key != "MasterUserSecret.SecretStatus" || !$0.value.isNull }, at: call.after(seconds))
    }
    for zone in isDouble ? [zone, other] : [zone] { try stand(&cloud, call, record, in: zone, security) }
    return record
  }

  /// The subnets that a database stands in.
  static func places(of database: Record) -> [String] {
    ["AvailabilityZone", "SecondaryAvailabilityZone"].compactMap { place(of: database, in: database.string($0) ?? "") }
  }

  private static func place(of database: Record, in zone: String) -> String? {
    let subnets = database["DBSubnetGroup"]?["Subnets"]?.list ?? []
    return subnets.first { $0["SubnetAvailabilityZone"]?["Name"]?.string == zone }?["SubnetIdentifier"]?.string
  }

  /// Puts the network interface of a database into the zone's subnet of its group.
  static func stand(_ cloud: inout Cloud, _ call: Call, _ record: Record, in zone: String, _ groups: [String])
    throws(Fault)
  {
    guard let subnet = place(of: record, in: zone) else { return }
    try EC2.makeInterface(
      &cloud, call, subnet: subnet, groups: groups,
      for: EC2.InterfaceUse(
        holder: record.arn ?? record.id, description: "RDSNetworkInterface", requester: "amazon-rds"))
  }

  private static func zone(_ call: Call, _ wanted: [String: Value], _ group: Record) throws(Fault) -> String {
    let zones = (group["Subnets"]?.list ?? []).compactMap { $0["SubnetAvailabilityZone"]?["Name"]?.string }
    guard let zone = wanted["AvailabilityZone"]?.string else { return zones.first ?? call.region + "a" }
    guard zones.contains(zone) else {
      throw conflicting("The DB subnet group \(group.id) has no subnet in \(zone).")
    }
    return zone
  }

  static func otherZone(than zone: String, _ group: Record) -> String {
    let zones = (group["Subnets"]?.list ?? []).compactMap { $0["SubnetAvailabilityZone"]?["Name"]?.string }
    return zones.first { $0 != zone } ?? zone
  }

  /// The parameter group that is named, of the engine's family; the engine's own where none is.
  static func parameterGroup(
    _ cloud: inout Cloud, _ call: Call, _ name: String?, _ family: String
  ) throws(Fault) -> Record {
    guard let name = name?.lowercased(), name != "default.\(family)" else {
      return try standardGroup(&cloud, call, family)
    }
    let group = try cloud.get(parameterGroup, name, call)
    let own = group.string("DBParameterGroupFamily") ?? ""
    guard own == family else {
      throw conflicting(
        "The parameter group \(name) with DBParameterGroupFamily \(own) can't be used for this instance. Please use a parameter group with DBParameterGroupFamily \(family)"
      )
    }
    return group
  }

  /// The groups that are named, of the database's network; that network's own where none is.
  static func securityGroups(
    _ cloud: Cloud, _ call: Call, _ wanted: Value?, network: String
  ) throws(Fault) -> [String] {
    let ids = wanted?.list?.compactMap(\.string) ?? []
    if ids.isEmpty { return EC2.defaultGroup(of: network, cloud, call) }
    for id in ids {
      guard let group = cloud.find(EC2.group, id, in: call.region) else {
        throw invalid("Invalid security group , groupId= \(id), groupName=.")
      }
      guard group.string("VpcId") == network else {
        throw conflicting(
          "The DB instance and EC2 security group are in different VPCs. The DB instance is in \(network) and the EC2 security group is in \(group.string("VpcId") ?? "")"
        )
      }
    }
    return ids
  }

  static func check(logs: [Value], _ engine: DatabaseEngine, _ version: String) throws(Fault) {
    let unknown = logs.compactMap(\.string).filter { !engine.logTypes.contains($0) }
    guard unknown.isEmpty else {
      throw conflicting(
        "You cannot use the log types '\(unknown.joined(separator: ","))' with engine version \(engine.name) \(version). For supported log types, see the documentation."
      )
    }
  }

  /// The secret in which RDS keeps a password itself.
  private static func secret(_ cloud: inout Cloud, _ call: Call, _ key: String?) throws(Fault) -> Value {
    let name =
      "rds!db-\(cloud.identifier(.uuid))-\(cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 6))"
    let encryption: Value? = if let key { try self.key(&cloud, call, key) } else { nil }
    return [
      "SecretArn": .string(call.arn("secretsmanager", "secret:\(name)")), "SecretStatus": "creating",
      "KmsKeyId": encryption ?? ownKey("secretsmanager", call),
    ]
  }

  static func managedSecret(_ cloud: inout Cloud, _ call: Call, _ key: String?) throws(Fault) -> Value {
    try secret(&cloud, call, key).setting("SecretStatus", "active")
  }
}
