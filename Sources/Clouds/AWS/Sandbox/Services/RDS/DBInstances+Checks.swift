internal import InfraModel

extension RDS {
  /// What a new database's settings must be, by themselves and beside each other.
  /// Source: the API reference of CreateDBInstance; user guide, "Amazon RDS DB instance storage".
  static func checkSettings(_ call: Call) throws(Fault) {
    let engine = call.string("Engine") ?? ""
    try checkNames(call, engine)
    try checkStorage(call, engine)
    if let days = call.integer("BackupRetentionPeriod"), !(0...35).contains(days) {
      throw invalid("Invalid backup retention period: \(days). Must be between 0 and 35.")
    }
    if let port = call.integer("Port"), !(1150...65535).contains(port) {
      throw invalid("Invalid port number: \(port). Must be between 1150 and 65535.")
    }
    let interval = call.integer("MonitoringInterval") ?? 0
    guard [0, 1, 5, 10, 15, 30, 60].contains(interval) else {
      throw invalid("Invalid value for monitoring interval: \(interval)")
    }
    if interval != 0, call["MonitoringRoleArn"] == nil {
      throw conflicting("A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0.")
    }
    if call.bool("EnablePerformanceInsights") == false,
      call["PerformanceInsightsRetentionPeriod"] != nil || call["PerformanceInsightsKMSKeyId"] != nil
    {
      throw conflicting("Performance Insights must be enabled to set its retention period or key.")
    }
  }

  private static func checkNames(_ call: Call, _ engine: String) throws(Fault) {
    if let name = call.string("DBName") {
      if engine.hasPrefix("sqlserver") { throw invalid("DBName must be null for engine: \(engine)") }
      let isWord = name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
      let isName = name.utf8.first.map(isLetter) == true && isWord
      if ["postgres", "mysql", "mariadb"].contains(engine),
        !isName || name.utf8.count > (engine == "postgres" ? 63 : 64)
      {
        throw invalid("DBName must begin with a letter and contain only alphanumeric characters.")
      }
    }
    if let version = call.string("EngineVersion") {
      let isVersion = version.utf8.allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || [0x2E, 0x5F, 0x2D].contains($0)
      }
      guard isVersion, !version.isEmpty else { throw conflicting("Cannot find version \(version) for \(engine)") }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func checkStorage(_ call: Call, _ engine: String) throws(Fault) {
    let type = call.string("StorageType")
    if let type, !["standard", "gp2", "gp3", "io1", "io2", "aurora", "aurora-iopt1"].contains(type) {
      throw invalid("Invalid storage type: \(type)")
    }
    let size = call.integer("AllocatedStorage") ?? 0
    if let most = call.integer("MaxAllocatedStorage"), most < size {
      throw conflicting("Max storage size must be greater than storage size")
    }
    if ["io1", "io2"].contains(type), call["Iops"] == nil {
      throw conflicting("You must specify the IOPS for storage type \(type ?? "")")
    }
    if ["gp2", "standard"].contains(type), call["Iops"] != nil || call["StorageThroughput"] != nil {
      throw conflicting("You can't specify IOPS or storage throughput for storage type \(type ?? "")")
    }
    if type == "gp3", ["postgres", "mysql", "mariadb"].contains(engine), size < 400,
      call["Iops"] != nil || call["StorageThroughput"] != nil
    {
      throw conflicting(
        "You can't specify IOPS or storage throughput for engine \(engine) and a storage size less than 400.")
    }
    if call["KmsKeyId"] != nil, call.bool("StorageEncrypted") != true, !engine.hasPrefix("custom-") {
      throw conflicting("The parameter KmsKeyId can only be specified when StorageEncrypted is true.")
    }
  }
}
