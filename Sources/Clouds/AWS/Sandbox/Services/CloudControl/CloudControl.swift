internal import InfraModel

/// The Cloud Control API: the same operations for every type of the registry, by the types' schemas.
///
/// A request is answered at once and goes on; its resource is there, changed or gone when it has ended. What a type does
/// beyond its schema the sandbox does not know.
///
/// Source: Cloud Control API Reference, version 2021-09-30.
enum CloudControl {
  static let resource = Kind(
    "cloudcontrol.resource",
    missing: FaultForm("ResourceNotFoundException", "Resource was not found.")
  ) {
    $0.indexes = ["TypeName", "Identifier"]
    $0.links = CertificateUse.links(CertificateUse.registry.values, in: "Properties")
  }

  static let request = Kind(
    "cloudcontrol.request",
    missing: FaultForm("RequestTokenNotFoundException", "Request with token {id} does not exist.")
  ) {
    $0.identifier = .uuid
    $0.idField = "RequestToken"
    $0.indexes = ["ClientToken", "Subject"]
    $0.isStronglyConsistent = true
  }

  static let resources = ServiceBehavior(
    "cloudcontrol", kinds: [resource, request],
    operations: [
      "CreateResource": Behavior(knowsTokens: true, create),
      "UpdateResource": Behavior(knowsTokens: true, update),
      "DeleteResource": Behavior(knowsTokens: true, delete),
      "GetResource": Behavior { cloud, call throws(Fault) in
        let model = try model(call, "READ")
        let identifier = try call.required("Identifier")
        let properties = model.readable(.object(try existing(model, &cloud, call)))
        return ["TypeName": .string(model.name), "ResourceDescription": described(identifier, properties)]
      },
      "ListResources": Behavior { cloud, call throws(Fault) in
        let model = try model(call, "LIST")
        let found: [[String: Value]]
        do throws(RequestProblem) { found = try model.home(call).list(model, &cloud) } catch { throw refusal(error) }
        return [
          "TypeName": .string(model.name),
          "ResourceDescriptions": .list(
            found.map { described(model.identifier(of: $0), .object(model.identity(of: .object($0)))) }),
        ]
      },
      "GetResourceRequestStatus": Behavior { cloud, call throws(Fault) in
        ["ProgressEvent": event(try cloud.get(request, try call.required("RequestToken"), call))]
      },
      "ListResourceRequests": Behavior { cloud, call throws(Fault) in
        let filter = call["ResourceRequestStatusFilter"]
        let found = cloud.list(request, in: call.region).filter { record in
          passes(record["Operation"], filter?["Operations"])
            && passes(record["OperationStatus"], filter?["OperationStatuses"])
            && call.now - record.createdAt < requestsAreKept
        }
        return ["ResourceRequestStatusSummaries": .list(found.map(event))]
      },
      "CancelResourceRequest": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(request, try call.required("RequestToken"), call)
        guard record["OperationStatus"] == "IN_PROGRESS" || record["OperationStatus"] == "PENDING" else {
          throw Fault(
            "ConcurrentModificationException", "Request with token \(record.id) has ended and cannot be canceled.")
        }
        // What the handler has begun cannot be called back here.
        return ["ProgressEvent": event(record)]
      },
    ])

  /// Seconds for which a request can be asked for: seven days.
  private static let requestsAreKept = 7.0 * 86_400

  private static func passes(_ value: Value?, _ filter: Value?) -> Bool {
    guard let wanted = filter?.list, !wanted.isEmpty, let value else { return true }
    return wanted.contains(value)
  }

  // MARK: - Resources

  /// The type that a call is about, if it can do what the call wants.
  static func model(_ call: Call, _ action: String) throws(Fault) -> RegistryModel {
    let name = try call.required("TypeName")
    guard let model = RegistryModel(name) else {
      throw Fault("TypeNotFoundException", "The type '\(name)' cannot be found.")
    }
    guard !model.isCloudFormationOnly, !Bridge.isLacking(name) else {
      throw Fault("UnsupportedActionException", "Resource type \(name) does not support \(action) action")
    }
    return model
  }

  /// The properties of the resource that a call names.
  static func existing(_ model: RegistryModel, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let identifier = try call.required("Identifier")
    let found: [String: Value]?
    do throws(RequestProblem) { found = try model.home(call).find(identifier, model, &cloud) } catch {
      throw refusal(error)
    }
    guard let found else {
      throw Fault(
        "ResourceNotFoundException",
        "Resource of type '\(model.name)' with identifier '\(identifier)' was not found.")
    }
    return found
  }

  /// A read that fails is refused at once.
  /// https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
  private static func refusal(_ problem: RequestProblem) -> Fault {
    Fault(
      problem.code == "AccessDenied" ? "AccessDeniedException" : "GeneralServiceException", problem.message,
      status: 400)
  }

  private static func described(_ identifier: String, _ properties: Value) -> Value {
    ["Identifier": .string(identifier), "Properties": .string(JSON.canonicalText(properties))]
  }

  /// What a request's record tells of it.
  static func event(_ record: Record) -> Value {
    let members = [
      "TypeName", "Identifier", "RequestToken", "Operation", "OperationStatus", "EventTime", "StatusMessage",
      "ErrorCode",
    ]
    return .object(record.fields.filter { members.contains($0.key) })
  }
}
