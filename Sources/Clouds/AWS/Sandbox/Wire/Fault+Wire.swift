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
}
