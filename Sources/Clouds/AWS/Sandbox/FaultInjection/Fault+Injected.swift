internal import OperationModels

extension Fault {
  /// Too many requests, in the words of the service.
  static func throttled(_ operation: OperationModel) -> Fault {
    switch (operation.service.wireProtocol, operation.service.id) {
    case (.ec2, _): Fault("RequestLimitExceeded", "Request limit exceeded.", status: 503)
    case (_, "s3"): Fault("SlowDown", "Please reduce your request rate.", status: 503)
    case (_, "lambda"), (_, "apigatewayv2"): Fault("TooManyRequestsException", "Rate exceeded", status: 429)
    case (.query, _), (.restXML, _): Fault("Throttling", "Rate exceeded", status: 400)
    case (.json, _), (.restJSON, _): Fault("ThrottlingException", "Rate exceeded", status: 400)
    }
  }

  /// A failure on the service's side, in the words of the service.
  static func failed(_ operation: OperationModel) -> Fault {
    let message = "An internal error has occurred"
    switch (operation.service.wireProtocol, operation.service.id) {
    case (.ec2, _), (_, "s3"): return Fault("InternalError", message, status: 500)
    case (_, "lambda"): return Fault("ServiceException", message, status: 500)
    default: return Fault("InternalFailure", message, status: 500)
    }
  }

  /// What the principal's policies do not allow.
  static func denied(_ operation: OperationModel, _ principal: Principal, _ action: String, on resource: String)
    -> Fault
  {
    let message =
      "User: \(principal.arn) is not authorized to perform: \(action)"
      + (resource == "*" ? "" : " on resource: \(resource)")
      + " because no identity-based policy allows the \(action) action"
    switch (operation.service.wireProtocol, operation.service.id) {
    case (.ec2, _): return Fault("UnauthorizedOperation", message, status: 403)
    case (_, "sns"): return Fault("AuthorizationError", message, status: 403)
    case (.query, _), (.restXML, _): return Fault("AccessDenied", message, status: 403)
    case (.json, _): return Fault("AccessDeniedException", message, status: 400)
    case (.restJSON, _): return Fault("AccessDeniedException", message, status: 403)
    }
  }
}
