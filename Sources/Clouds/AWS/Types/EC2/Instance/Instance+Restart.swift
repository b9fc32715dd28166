import InfraModel
import Provider

/// Changes for which a machine must be stopped.
///
///     mark ──▶ stop ──▶ change each ──▶ start ──▶ take the mark away
///
/// The mark is a tag. A run that dies in between leaves it, the next plan sees the change as not done, and the machine
/// does not stay stopped.
enum InstanceRestart {
  static let properties = [
    "InstanceType", "UserData", "EbsOptimized", "KernelId", "RamdiskId", "Tenancy", "Affinity", "HostId",
    "PrivateDnsNameOptions",
  ]

  static let uses: [Use] = [
    "CreateTags", "DescribeInstances", "StopInstances", "ModifyInstanceAttribute", "ModifyInstancePlacement",
    "ModifyPrivateDnsNameOptions", "StartInstances", "DeleteTags",
  ]

  private static let mark = "infra:restart"

  /// Whether a run died between stopping the machine and starting it.
  static func isUnfinished(_ item: Value) -> Bool {
    item["Tags"]?.list?.contains { $0["Key"]?.string == mark } ?? false
  }

  @Sendable
  static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id: Value = .string(scope.id.text)
    let item = try await item(cloud, scope)
    let runs = item[path: "State.Name"] != "stopped" || isUnfinished(item)
    if runs {
      _ = try await cloud.change(
        "CreateTags", ["Resources": [id], "Tags": [["Key": .string(mark), "Value": "stopped"]]])
      _ = try await cloud.change("StopInstances", ["InstanceIds": [id]])
      try await wait(until: "stopped", cloud, scope)
    }
    for name in ["InstanceType", "EbsOptimized"] where scope.changed.contains(name) {
      guard let value = scope[name] else { continue }
      _ = try await cloud.change("ModifyInstanceAttribute", ["InstanceId": id, name: ["Value": value]])
    }
    for (name, member) in [("KernelId", "Kernel"), ("RamdiskId", "Ramdisk")] where scope.changed.contains(name) {
      guard let value = scope[name] else { continue }
      _ = try await cloud.change("ModifyInstanceAttribute", ["InstanceId": id, member: ["Value": value]])
    }
    if scope.changed.contains("UserData"), let text = scope["UserData"]?.string {
      // The client encodes bytes by itself.
      let bytes = Base64.decode(Base64.encoded(text)) ?? []
      _ = try await cloud.change("ModifyInstanceAttribute", ["InstanceId": id, "UserData": ["Value": .bytes(bytes)]])
    }
    let placement = ["Tenancy", "Affinity", "HostId"].filter { scope.changed.contains($0) && scope[$0] != nil }
    if !placement.isEmpty {
      var input: [String: Value] = ["InstanceId": id]
      for name in placement { input[name] = scope[name] }
      _ = try await cloud.change("ModifyInstancePlacement", input)
    }
    if scope.changed.contains("PrivateDnsNameOptions"), let options = scope["PrivateDnsNameOptions"]?.object {
      var input = options
      input["PrivateDnsHostnameType"] = input.removeValue(forKey: "HostnameType")
      input["InstanceId"] = id
      _ = try await cloud.change("ModifyPrivateDnsNameOptions", input)
    }
    guard runs else { return }
    _ = try await cloud.change("StartInstances", ["InstanceIds": [id]])
    _ = try await cloud.change("DeleteTags", ["Resources": [id], "Tags": [["Key": .string(mark)]]])
  }

  private static func item(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value {
    let answer = try await cloud.ask("DescribeInstances", ["InstanceIds": [.string(scope.id.text)]])
    return answer["Reservations"]?[0]?["Instances"]?[0] ?? .null
  }

  private static func wait(until state: String, _ cloud: CloudCalls, _ scope: CallScope) async throws {
    var seconds = 0.0
    while true {
      let present = try await item(cloud, scope)[path: "State.Name"]?.string ?? "gone"
      if present == state { return }
      guard seconds < 600 else {
        throw ProviderError(.timedOut, "\(scope.id) was not \(state) after \(Int(seconds)) s")
      }
      cloud.progress(present)
      try await cloud.sleep(5)
      seconds += 5
    }
  }
}
