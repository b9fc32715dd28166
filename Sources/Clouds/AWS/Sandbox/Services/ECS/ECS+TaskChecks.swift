internal import InfraModel

extension ECS {
  /// What a definition must be.
  static func checkDefinition(_ call: Call) throws(Fault) {
    let name = try call.required("family")
    guard isName(name) else { throw client("Family contains invalid characters.") }
    let containers = call.list("containerDefinitions")
    guard !containers.isEmpty else { throw client("Container list cannot be empty.") }
    var names: Set<String> = []
    for container in containers {
      let name = container["name"]?.string ?? ""
      guard isName(name) else { throw client("Container.name contains invalid characters.") }
      guard names.insert(name).inserted else { throw client("Container.name must be unique. \(name) is not.") }
      guard container["image"]?.string?.isEmpty == false else {
        throw client("Container.image should not be null or empty.")
      }
      let hasMemory = container["memory"] != nil || container["memoryReservation"] != nil
      guard hasMemory || call["memory"] != nil else {
        throw client(
          "Invalid setting for container '\(name)'. At least one of 'memory' or 'memoryReservation' must be specified.")
      }
      try checkMounts(container, call)
      try checkPorts(container, call)
    }
    guard containers.contains(where: { $0["essential"] != false }) else {
      throw client("At least one essential container is required.")
    }
    if isForFargate(call) { try checkFargate(call, containers) }
  }

  private static func checkMounts(_ container: Value, _ call: Call) throws(Fault) {
    let volumes = Set(call.list("volumes").compactMap { $0["name"]?.string })
    for mount in container["mountPoints"]?.list ?? [] {
      guard let source = mount["sourceVolume"]?.string, volumes.contains(source) else {
        throw client("Unknown volume '\(mount["sourceVolume"]?.string ?? "")'.")
      }
    }
  }

  private static func checkPorts(_ container: Value, _ call: Call) throws(Fault) {
    guard call["networkMode"] == "awsvpc" else { return }
    for port in container["portMappings"]?.list ?? [] {
      guard let host = port["hostPort"]?.integer, host != 0, host != port["containerPort"]?.integer else { continue }
      throw client("When networkMode=awsvpc, the host ports and container ports in port mappings must match.")
    }
  }

  private static func checkFargate(_ call: Call, _ containers: [Value]) throws(Fault) {
    guard call["networkMode"] == "awsvpc" else { throw client("Fargate only supports network mode 'awsvpc'.") }
    guard let cpu = call.string("cpu").flatMap(units), let memory = call.string("memory").flatMap(mebibytes) else {
      throw client("Fargate requires that 'cpu' and 'memory' be defined at the task level.")
    }
    guard isFargateSize(cpu: cpu, memory: memory) else {
      throw client(
        "No Fargate configuration exists for given values: \(cpu) CPU, \(memory) memory. See the Amazon ECS documentation for the valid values."
      )
    }
    guard call["executionRoleArn"] == nil else { return }
    if containers.contains(where: { $0["image"]?.string?.contains(".dkr.ecr.") == true }) {
      throw client("Fargate requires task definition to have execution role ARN to support ECR images.")
    }
    if containers.contains(where: { $0["logConfiguration"]?["logDriver"] == "awslogs" }) {
      throw client("Fargate requires task definition to have execution role ARN to support log driver awslogs.")
    }
    if containers.contains(where: { $0["secrets"]?.list?.isEmpty == false }) {
      throw client("Fargate requires task definition to have execution role ARN to support secrets.")
    }
  }

  /// 1/1024 of a processor: `256`, `.25 vCPU`.
  private static func units(_ text: String) -> Int? { number(text, "vcpu") }

  /// MiB: `512`, `2 GB`.
  private static func mebibytes(_ text: String) -> Int? { number(text, "gb") }

  /// A plain number, or one of a unit that is 1024 of them.
  private static func number(_ text: String, _ unit: String) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.lowercased().split(separator: " ")
    guard parts.count == 2, parts[1] == unit else { return nil }
    return Double(parts[0].hasPrefix(".") ? "0" + parts[0] : String(parts[0])).map { Int($0 * 1024) }
  }

  /// The developer guide, "Task definition parameters for Fargate", "Task size".
  private static func isFargateSize(cpu: Int, memory: Int) -> Bool {
    switch cpu {
    case 256: [512, 1024, 2048].contains(memory)
    case 512: (1024...4096).contains(memory) && memory % 1024 == 0
    case 1024: (2048...8192).contains(memory) && memory % 1024 == 0
    case 2048: (4096...16384).contains(memory) && memory % 1024 == 0
    case 4096: (8192...30720).contains(memory) && memory % 1024 == 0
    case 8192: (16384...61440).contains(memory) && memory % 4096 == 0
    case 16384: (32768...122_880).contains(memory) && memory % 8192 == 0
    default: false
    }
  }
}
