internal import InfraModel

extension Rule {
  static let functions = [weights, provisionedLatest, timeouts]

  private static let weights = Rule("IN2070", "An alias sends no more than all of its traffic elsewhere.") { declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      let shares = alias.elements("RoutingConfig.AdditionalVersionWeights")
      let weights = shares.compactMap { declared.literal($0["FunctionWeight"])?.number }
      let sum = weights.reduce(0, +)
      guard sum > 1.000_001 || weights.contains(where: { $0 < 0 }) else { return nil }
      return alias.diagnostic(
        "IN2070", "its weights add up to \(Scalar.text(.number(sum)) ?? "more"), and 1 is all traffic",
        property: "RoutingConfig", fix: "use weights from 0 to 1 that add up to 1 at most")
    }
  }

  /// `InvalidParameterValueException`: concurrency is provisioned for published versions.
  private static let provisionedLatest = Rule(
    "IN2071", "Concurrency is provisioned on a published version."
  ) { declared in
    declared.resources("AWS::Lambda::Alias").compactMap { alias in
      guard alias.properties["ProvisionedConcurrencyConfig"].map({ !$0.isNull }) == true,
        declared.literal(alias.properties["FunctionVersion"]) == "$LATEST"
      else { return nil }
      return alias.diagnostic(
        "IN2071", "it provisions concurrency, which $LATEST cannot have", property: "FunctionVersion",
        fix: "publish a version and point the alias at it")
    }
  }

  /// An HTTP API gives up after its integration's timeout, 30 seconds where none is declared:
  /// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
  private static let timeouts = Rule(
    "IN2072", "A function behind an API ends before the API gives up."
  ) { declared in
    declared.resources("AWS::ApiGatewayV2::Integration").compactMap { integration in
      guard let function = declared.function(behind: integration.properties["IntegrationUri"]),
        let seconds = declared.literal(function.properties["Timeout"])?.number
      else { return nil }
      let limit = (declared.literal(integration.properties["TimeoutInMillis"])?.number ?? 30_000) / 1_000
      guard seconds > limit else { return nil }
      let shown = (Scalar.text(.number(limit)) ?? "", Scalar.text(.number(seconds)) ?? "")
      return integration.diagnostic(
        "IN2072", "it gives up after \(shown.0) s, and \(function.address) may run for \(shown.1) s",
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
