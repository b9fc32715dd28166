internal import InfraModel

/// What clusters must be, by themselves and beside each other's settings.
/// Source: the API reference of CreateDBCluster of RDS and of DocumentDB.
extension RDS {
  static func checkCredentials(_ call: Call, _ engine: ClusterEngine) throws(Fault) {
    guard let user = call.string("MasterUsername") else {
      throw invalid("The parameter MasterUsername must be provided and must not be blank.")
    }
    let others: [UInt8] = engine.isDocument ? [] : [0x5F]
    let isName = user.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || others.contains($0)
    }
    guard isName, user.first?.isLetter == true, user.utf8.count <= 63 else {
      throw invalid("The parameter MasterUsername is not a valid identifier.")
    }
    let isReserved = user.lowercased() == "rdsadmin" || user.lowercased() == "admin" && !engine.name.hasSuffix("mysql")
    if isReserved {
      throw invalid("MasterUsername \(user) cannot be used as it is a reserved word used by the engine")
    }
    if call.bool("ManageMasterUserPassword") == true {
      if call["MasterUserPassword"] != nil {
        throw conflicting("You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.")
      }
    } else if call["MasterUserAuthenticationType"] != "iam-db-auth" {
      try check(clusterPassword: call.string("MasterUserPassword"), engine)
    }
  }

  /// Eight printable characters of ASCII or more, but no `/`, `"` and `@`.
  static func check(clusterPassword password: String?, _ engine: ClusterEngine) throws(Fault) {
    guard let password, !password.isEmpty else { throw invalid("Invalid master password") }
    guard (8...engine.longestPassword).contains(password.utf8.count),
      password.utf8.allSatisfy({ (0x20...0x7E).contains($0) && ![0x2F, 0x22, 0x40].contains($0) })
    else { throw invalid("The parameter MasterUserPassword is not a valid password.") }
  }

  /// What a cluster's settings must be, whether it is new or changes.
  static func checkClusterSettings(_ call: Call, _ engine: ClusterEngine, version: String) throws(Fault) {
    if let days = call.integer("BackupRetentionPeriod"), !(1...35).contains(days) {
      throw invalid("Invalid backup retention period: \(days). Must be between 1 and 35.")
    }
    if let port = call.integer("Port"), !(1150...65535).contains(port) {
      throw invalid("Invalid port number: \(port). Must be between 1150 and 65535.")
    }
    if let type = call.string("StorageType") {
      guard engine.storage.contains(type) else { throw invalid("Invalid storage type: \(type)") }
      if type == engine.optimized, engine.isOld(version) {
        throw conflicting("The storage type \(type) is not supported for engine version \(version).")
      }
      if ["io1", "io2"].contains(type), call["Iops"] == nil {
        throw conflicting("You must specify the IOPS for storage type \(type)")
      }
    }
    if let scaling = call["ServerlessV2ScalingConfiguration"] {
      guard let floor = engine.leastCapacity else {
        throw conflicting("ServerlessV2ScalingConfiguration is not supported for engine \(engine.name).")
      }
      let (least, most) = (scaling["MinCapacity"]?.number ?? 0, scaling["MaxCapacity"]?.number ?? 0)
      guard (floor...256).contains(least), (1...256).contains(most), least <= most else {
        throw invalid("Invalid serverless scaling configuration: from \(least) to \(most)")
      }
      if engine.isOld(version) {
        throw conflicting("Serverless instances are not supported for engine version \(version).")
      }
    }
    let window = call.integer("BacktrackWindow") ?? 0
    if window > 0, engine.name != "aurora-mysql" {
      throw conflicting("Backtrack is not enabled for the \(engine.name) engine.")
    }
    if window > 259_200 { throw invalid("The backtrack window must be between 0 and 259200 seconds.") }
    let interval = call.integer("MonitoringInterval") ?? 0
    if interval != 0, call["MonitoringRoleArn"] == nil {
      throw conflicting("A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0.")
    }
  }

  /// What only one kind of new clusters takes, and what a Multi-AZ one must have.
  static func checkKind(_ wanted: [String: Value], _ engine: ClusterEngine, version: String) throws(Fault) {
    let own = ["DBClusterInstanceClass", "AllocatedStorage", "DBSubnetGroupName"]
    guard engine.isMultiZone else {
      if let name = ["DBClusterInstanceClass", "Iops"].first(where: { wanted[$0] != nil }) {
        throw conflicting("\(name) isn't supported for DB engine \(engine.name)")
      }
      return
    }
    for name in own where wanted[name] == nil {
      throw conflicting("The parameter \(name) must be provided for a Multi-AZ DB cluster.")
    }
    try engine.check(class: wanted["DBClusterInstanceClass"]?.string ?? "", version: version)
    guard let size = wanted["AllocatedStorage"]?.integer, size >= (wanted["StorageType"] == "gp3" ? 20 : 100) else {
      throw conflicting("Invalid storage size for engine name \(engine.name)")
    }
  }
}
