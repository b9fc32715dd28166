package import InfraModel
package import OperationModels

/// Finds the endpoint of a call by the service's rules.
package struct EndpointResolver: Sendable {
  /// Takes the place of the endpoint that the rules would choose.
  package var override: String?
  package var usesFIPS: Bool
  package var usesDualStack: Bool

  package init(override: String?, usesFIPS: Bool = false, usesDualStack: Bool = false) {
    self.override = override
    self.usesFIPS = usesFIPS
    self.usesDualStack = usesDualStack
  }

  /// Why a call has no endpoint.
  package struct Refusal: Error, Hashable {
    package var problem: String
  }

  /// - Parameter input: The call's members: some, as S3's bucket, are part of the endpoint.
  package func resolve(
    _ model: OperationModel, region: String, input: [String: Value]
  ) throws(Refusal) -> Endpoint {
    var parameters = model.staticContext
    for member in model.inputShape?.members ?? [] {
      if let name = member.contextParameter, let value = input[member.name] { parameters[name] = value }
    }
    parameters["Region"] = .string(region)
    parameters["UseFIPS"] = .bool(usesFIPS)
    parameters["UseDualStack"] = .bool(usesDualStack)
    if let override {
      parameters["Endpoint"] = .string(override)
      parameters["ForcePathStyle"] = true
    }
    return try resolve(model.service.id, parameters, signingName: model.service.signingName)
  }

  /// - Parameters:
  ///   - parameters: By the names of the rules.
  ///   - signingName: Where the rules name none.
  package func resolve(
    _ service: String, _ parameters: [String: Value], signingName: String
  ) throws(Refusal) -> Endpoint {
    guard let rules = EndpointLibrary.shared.rules(service) else {
      throw Refusal(problem: "there are no endpoint rules for \(service)")
    }
    let region = parameters["Region"]?.string ?? ""
    // Most rules put the region into the host without a look at it.
    guard region.isEmpty || EndpointFunctions.isHostLabel(region, dots: false) else {
      throw Refusal(problem: "\"\(region)\" is not a valid region: it cannot be part of a host name")
    }
    switch rules.resolve(parameters) {
    case .refused(let problem): throw Refusal(problem: problem)
    case .endpoint(let url, let authentication):
      return Endpoint(
        url: url.hasSuffix("/") ? String(url.dropLast()) : url,
        signingName: authentication["signingName"]?.string ?? signingName,
        signingRegion: authentication["signingRegion"]?.string ?? region)
    }
  }
}
