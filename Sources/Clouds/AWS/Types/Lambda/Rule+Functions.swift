import AWSClient
import InfraModel
import Planner

extension Rule {
  static let functions = [
    weights, provisionedLatest, reservedConcurrency, timeouts, routeKeys, oneVersion, executionRole,
  ]

  private static let weights = Rule(.aliasWeights, "An alias sends no more than all of its traffic elsewhere.") {
    declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      let shares = alias.elements("RoutingConfig.AdditionalVersionWeights")
      let weights = shares.compactMap { declared.literal($0["FunctionWeight"])?.number }
      let sum = weights.reduce(0, +)
      guard sum > 1.000_001 || weights.contains(where: { $0 < 0 }) else { return nil }
      return alias.diagnostic(
        .aliasWeights, "its weights add up to \(Scalar.text(sum)), and 1 is all of the traffic",
        property: "RoutingConfig", fix: "use weights from 0 to 1 that add up to 1 at most")
    }
  }

  /// Lambda publishes nothing while code and configuration are as they were published last, and gives that version back:
  /// https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html
  private static let oneVersion = Rule(.sameVersion, "An environment publishes one version of a function.") {
    declared in
    var first: [Address: ResourceNode] = [:]
    return declared.resources("AWS::Lambda::Version").compactMap { version in
      guard let function = declared.target(version.properties["FunctionName"]) else { return nil }
      guard let other = first[function.address] else {
        first[function.address] = version
        return nil
      }
      return version.diagnostic(
        .sameVersion, "it would be the same version as \(other.address): both publish \(function.address) as it is",
        property: "FunctionName", notes: [other.note("is declared here")], fix: "keep one of them")
    }
  }

  /// `InvalidParameterValueException`: "The role defined for the function cannot be assumed by Lambda."
  private static let executionRole = Rule(.executionRole, "A function's role can be assumed by Lambda.") { declared in
    declared.resources("AWS::Lambda::Function").compactMap { function in
      guard let role = declared.target(function.properties["Role"]), role.type == "AWS::IAM::Role",
        let policy = role.properties["AssumeRolePolicyDocument"].flatMap(PolicyGrammar.document)
      else { return nil }
      let mayAssume = PolicyGrammar.statements(of: policy).contains { statement in
        guard statement["Effect"] != "Deny" else { return false }
        guard let service = statement["Principal"]?["Service"] else { return statement["Principal"] == "*" }
        return PolicyGrammar.elements(service).contains {
          declared.literal($0).map { $0 == "lambda.amazonaws.com" } ?? true
        }
      }
      guard !mayAssume else { return nil }
      return function.diagnostic(
        .executionRole, "its role \(role.address) cannot be assumed by Lambda", property: "Role",
        notes: [role.note("is declared here")],
        fix: "let lambda.amazonaws.com assume \(role.address), or use another role")
    }
  }

  /// `InvalidParameterValueException`: concurrency is provisioned for published versions.
  private static let provisionedLatest = Rule(
    .provisionedLatest, "Concurrency is provisioned on a published version."
  ) { declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      guard alias.properties["ProvisionedConcurrencyConfig"].map({ !$0.isNull }) == true,
        declared.literal(alias.properties["FunctionVersion"]) == "$LATEST"
      else { return nil }
      return alias.diagnostic(
        .provisionedLatest, "it provisions concurrency, which $LATEST cannot have", property: "FunctionVersion",
        fix: "publish a version and point the alias at it")
    }
  }

  /// Provisioned concurrency is a part of the reserved one (`InvalidParameterValueException`):
  /// https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
  private static let reservedConcurrency = Rule(
    .unreservedConcurrency, "A function provisions no more concurrency than it reserves."
  ) { declared in
    let property = "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"
    return (declared.resources("AWS::Lambda::Alias") + declared.resources("AWS::Lambda::Version")).compactMap { node in
      guard let function = declared.target(node.properties["FunctionName"]),
        let reserved = declared.literal(function.properties["ReservedConcurrentExecutions"])?.number,
        let wanted = declared.literal(Value.object(node.properties)[path: property])?.number, wanted > reserved
      else { return nil }
      return node.diagnostic(
        .unreservedConcurrency,
        "it provisions \(Scalar.text(wanted)), but \(function.address) reserves \(Scalar.text(reserved))",
        property: property, notes: [function.note("is declared here")],
        fix: "provision \(Scalar.text(reserved)) at most, or reserve more")
    }
  }

  /// `ConflictException`: "Route with key GET /health already exists for this API".
  private static let routeKeys = Rule(.duplicateRouteKey, "An API has one route of a key.") { declared in
    var first: [NamedResource: ResourceNode] = [:]
    return declared.resources("AWS::ApiGatewayV2::Route").compactMap { route in
      guard let api = declared.target(route.properties["ApiId"]),
        let key = declared.literal(route.properties["RouteKey"]), let text = key.string
      else { return nil }
      let named = NamedResource(type: route.type, region: api.address.path, name: key)
      guard let other = first[named] else {
        first[named] = route
        return nil
      }
      return route.diagnostic(
        .duplicateRouteKey, "\(api.address) already has a route with the key \(text)", property: "RouteKey",
        notes: [other.note("is declared here")], fix: "give it another key, or keep one of them")
    }
  }

  /// An HTTP API gives up after its integration's timeout, 30 seconds where none is declared:
  /// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
  private static let timeouts = Rule(
    .timeoutBehindAPI, "A function behind an API ends before the API gives up."
  ) { declared in
    declared.resources("AWS::ApiGatewayV2::Integration").compactMap { integration in
      guard let function = declared.function(behind: integration.properties["IntegrationUri"]),
        let seconds = declared.literal(function.properties["Timeout"])?.number
      else { return nil }
      let limit = (declared.literal(integration.properties["TimeoutInMillis"])?.number ?? 30_000) / 1_000
      guard seconds > limit else { return nil }
      let shown = (Scalar.text(limit), Scalar.text(seconds))
      return integration.diagnostic(
        .timeoutBehindAPI, "it times out after \(shown.0) s, but \(function.address) may run for \(shown.1) s",
        severity: .warning, property: "TimeoutInMillis", notes: [function.note("is declared here")],
        fix: "give \(function.address) a timeout of \(shown.0) s at most")
    }
  }
}

extension Declared {
  /// The function that a value calls: by itself, by an alias or a version, or by an address around one of these.
  func function(behind value: Value?) -> ResourceNode? {
    for reference in value?.references ?? [] {
      guard let node = target(.reference(reference)) else { continue }
      switch node.type {
      case "AWS::Lambda::Function": return node
      case "AWS::Lambda::Alias", "AWS::Lambda::Version": return target(node.properties["FunctionName"])
      default: continue
      }
    }
    return nil
  }
}
