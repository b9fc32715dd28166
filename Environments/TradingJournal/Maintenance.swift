import AWS
import AWSTypes
import Infra

/// What Systems Manager does with hosts: it patches them in a window, and runs the document that deploys a version.
struct Maintenance: Component {
  var scope: Scope
  /// Backs up, deploys a version, and goes back where it is not healthy.
  let deployment: SSM.Document

  /// Which version the hosts run.
  private let version: SSM.Parameter
  private let window: SSM.MaintenanceWindow
  private let target: SSM.MaintenanceWindowTarget
  private let patching: SSM.MaintenanceWindowTask

  /// - Parameters:
  ///   - version: What a release puts in place.
  ///   - schedule: When the window begins, in UTC.
  init(
    of hosts: Hosts, version: String, schedule: String, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("maintenance", file: file, line: line, column: column)
    let window = SSM.MaintenanceWindow(
      "window", allowUnassociatedTargets: false, cutoff: 0, duration: 1, name: "\(Environment.prefix)-patching",
      schedule: .init(schedule), scheduleTimezone: "UTC")
    let target = SSM.MaintenanceWindowTarget(
      "target", resourceType: .instance,
      targets: [.init(key: "InstanceIds", values: hosts.instances.map(\.instanceId.text))], windowId: window.windowId,
      name: "\(Environment.prefix)-hosts")
    self.window = window
    self.target = target
    // One host at a time, so that the others answer while it restarts.
    patching = SSM.MaintenanceWindowTask(
      "patching", priority: 1, taskArn: "AWS-RunPatchBaseline", taskType: .runCommand, windowId: window.windowId,
      cutoffBehavior: .cancelTask, maxConcurrency: "1", maxErrors: "0", name: "\(Environment.prefix)-patching",
      targets: [.init(key: "WindowTargetIds", values: [target.windowTargetId])],
      taskInvocationParameters: .init(
        maintenanceWindowRunCommandParameters: .init(
          parameters: ["Operation": ["Install"], "RebootOption": ["RebootIfNeeded"]], timeoutSeconds: 3600)))
    deployment = SSM.Document(
      "deployment", content: JSONFile("deploy.json").document, documentFormat: .json, documentType: .command,
      name: "\(Environment.prefix)-deploy", targetType: "/AWS::EC2::Instance", updateMethod: .newVersion)
    self.version = SSM.Parameter(
      "version", type: .string, value: .init(version), name: "/\(Environment.prefix)/version")
  }

  var body: Contents {
    window
    target
    patching
    deployment
    version
  }
}
