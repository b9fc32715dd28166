internal import InfraModel

/// What is looked at when a target is registered or a policy put.
enum ScalableResource {
  /// A service on ECS or a table that is not there is refused; resources of other namespaces are taken as they are.
  static func check(_ call: Call, _ cloud: Cloud) throws(Fault) {
    let resource = try call.required("ResourceId")
    let namespace = try call.required("ServiceNamespace")
    let dimension = try call.required("ScalableDimension")
    guard dimension.hasPrefix("\(namespace):") else {
      throw invalid("Unsupported service namespace, resource type or scalable dimension")
    }
    let parts = resource.split(separator: "/").map(String.init)
    switch namespace {
    case "ecs":
      let service = parts.count == 3 ? cloud.find(ECS.service, "\(parts[1])/\(parts[2])", in: call.region) : nil
      guard parts.first == "service", service?["status"] == "ACTIVE" else {
        throw invalid("ECS service doesn't exist: \(resource)")
      }
    case "dynamodb":
      guard parts.first == "table", parts.count > 1, cloud.find(DynamoDB.table, parts[1], in: call.region) != nil else {
        throw invalid("DynamoDB table does not exist: \(resource)")
      }
    default: break
    }
  }

  /// A policy is made with the settings of its type, and keeps those that a later call leaves out.
  static func checkPolicy(_ policy: Record) throws(Fault) {
    let type = policy.string("PolicyType") ?? ""
    guard let name = configurations[type], policy[name] != nil else {
      throw invalid("A policy of type \(type) needs its configuration")
    }
  }

  /// The settings that only policies of other types have.
  static func settings(notOf type: String) -> [String] { configurations.filter { $0.key != type }.map(\.value) }

  private static let configurations = [
    "StepScaling": "StepScalingPolicyConfiguration",
    "TargetTrackingScaling": "TargetTrackingScalingPolicyConfiguration",
    "PredictiveScaling": "PredictiveScalingPolicyConfiguration",
  ]

  private static func invalid(_ message: String) -> Fault { Fault("ValidationException", message, status: 400) }
}
