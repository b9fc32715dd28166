internal import AWSClient
internal import OperationModels

extension Fault {
  /// The fault for an input that does not fit its shape, in the code that the protocol's services use.
  static func invalid(
    _ operation: OperationModel, path: String, _ problem: String, kind: InputProblem.Kind
  ) -> Fault {
    switch (operation.service.wireProtocol, kind) {
    case (.ec2, .missing):
      Fault("MissingParameter", "The request must contain the parameter \(path)")
    case (.ec2, .unknown): Fault("UnknownParameter", "The parameter \(path) is not recognized")
    case (.ec2, _): Fault("InvalidParameterValue", "The parameter \(path) \(problem)")
    case (.query, .missing) where operation.service.id == "rds" || operation.service.id == "elasticache":
      Fault("MissingParameter", "The request must contain the parameter \(path)")
    case (.query, .missing), (.query, .outOfBounds), (.query, .unknown):
      Fault(
        "ValidationError", "1 validation error detected: \(path) \(kind == .missing ? "must not be null" : problem)")
    case (.query, .malformed): Fault("MalformedInput", "\(path) \(problem)")
    case (.json, .malformed), (.restJSON, .malformed):
      Fault("SerializationException", "\(path) \(problem)", status: 400)
    case (.json, _), (.restJSON, _):
      Fault(
        validationCode(operation),
        "1 validation error detected: \(path) \(kind == .missing ? "must not be null" : problem)", status: 400)
    case (.restXML, .malformed): Fault("MalformedXML", "The XML you provided was not well-formed", status: 400)
    case (.restXML, _): Fault("InvalidArgument", "\(path) \(kind == .missing ? "is missing" : problem)", status: 400)
    }
  }

  /// Services have named it differently.
  private static func validationCode(_ operation: OperationModel) -> String {
    switch operation.service.id {
    case "logs", "cognito-idp", "ecr", "ecs": "InvalidParameterException"
    case "apigatewayv2": "BadRequestException"
    case "wafv2": "WAFInvalidParameterException"
    default: "ValidationException"
    }
  }

  /// Ends every refusal of what the sandbox does not have, so that it is not taken for one of AWS's.
  static let notInSandbox = "(The sandbox does not have it.)"

  /// The fault for an operation that is not there, in the protocol's words.
  ///
  /// Source: the common errors of the services' API references (`InvalidAction`, `UnknownOperationException`).
  static func unknownOperation(_ name: String, of service: ServiceFacts) -> Fault {
    switch service.wireProtocol {
    case .ec2:
      Fault("InvalidAction", "The action \(name) is not valid for this web service. \(notInSandbox)", status: 400)
    case .query:
      Fault(
        "InvalidAction", "Could not find operation \(name) for version \(service.apiVersion) \(notInSandbox)",
        status: 400)
    case .json: Fault("UnknownOperationException", "\(service.id) \(name) \(notInSandbox)", status: 400)
    case .restJSON: Fault("UnknownOperationException", "\(service.id) \(name) \(notInSandbox)", status: 404)
    case .restXML where service.id == "s3":
      Fault(
        "MethodNotAllowed", "The specified method is not allowed against this resource: \(name) \(notInSandbox)",
        status: 405)
    case .restXML: Fault("InvalidAction", "\(service.id) \(name) \(notInSandbox)", status: 400)
    }
  }

  /// The fault for a request of which nothing says which service it is for.
  static func unknownService(_ facts: ServiceFacts) -> Fault {
    let code = facts.wireProtocol == .query ? "InvalidAction" : "UnknownOperationException"
    return Fault(code, "Nothing says which service this request is for. \(notInSandbox)", status: 404)
  }
}
