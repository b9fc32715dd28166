import InfraModel
import Planner

/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html: `InvalidParameterValueException`.
extension Demand {
  static let functions: [ResourceType: [Demand]] = [
    "AWS::Lambda::Function": package + settings,
    "AWS::Lambda::Alias": [
      .text("FunctionName", functionName),
      .number("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", from: 1),
      // An alias that shares its traffic points to published versions:
      // https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html
      .holds("FunctionVersion") { subject in
        let shares = subject.values("RoutingConfig.AdditionalVersionWeights.*")
        guard !shares.isEmpty, !subject.isGiven("ProvisionedConcurrencyConfig"),
          subject.text("FunctionVersion") == "$LATEST"
            || shares.contains(where: { subject.declared.literal($0.value["FunctionVersion"])?.string == "$LATEST" })
        else { return nil }
        return ("it shares its traffic, which $LATEST cannot have", "publish a version and point the alias at it")
      },
    ],
    "AWS::Lambda::Permission": [
      .text("FunctionName", functionName), .text("Principal", principal),
      .holds("FunctionUrlAuthType") { subject in
        guard subject.isGiven("FunctionUrlAuthType"), let action = subject.text("Action"),
          action != "lambda:InvokeFunctionUrl", action != "lambda:InvokeFunction"
        else { return nil }
        return (
          "FunctionUrlAuthType is for lambda:InvokeFunctionUrl, and Action is \(action)",
          "remove functionUrlAuthType"
        )
      },
    ],
    "AWS::Lambda::Version": [.text("FunctionName", functionName)],
  ]

  private static let functionName = TextForm.filled("the name or ARN of a function")

  private static let isImage = Condition.when("PackageType", is: "Image")
  private static let isArchive = Condition.when("PackageType", is: "Zip", unset: "Zip")

  private static let package: [Demand] = [
    .needs("Code.ImageUri", if: isImage),
    .excludes("Handler", "Runtime", "Layers", "Code.ZipFile", "Code.S3Bucket", if: isImage),
    // "Runtime and Handler are mandatory parameters for functions created with deployment packages."
    .needs("Handler", "Runtime", if: isArchive),
    .excludes("Code.ImageUri", "ImageConfig", if: isArchive),
    .each(
      "Code",
      .holds("S3Key") { subject in
        let given = ["S3Bucket", "S3Key"].filter(subject.isGiven)
        guard given.count == 1 else { return nil }
        return ("Code.S3Bucket and Code.S3Key need each other", "declare both")
      }),
    Demand { subject in
      guard isArchive.holds(subject), subject.isGiven("Code"), subject.given("Code")?.object != nil,
        !["Code.ZipFile", "Code.S3Bucket", "Code.S3Key", "Code.ImageUri"].contains(where: subject.isGiven)
      else { return [] }
      return [
        subject.problem(
          .needsOneOf, "Code needs ZipFile, or S3Bucket and S3Key", at: "Code", fix: "say where the code is")
      ]
    },
    .text("Code.ImageUri", .filled("the address of an image")),
  ]

  private static let settings: [Demand] = [
    // 32,768 MB is for functions on capacity providers: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    .number("MemorySize", from: 128, to: 10240, .lacking("CapacityProviderConfig")),
    .identifier("VpcConfig.SubnetIds.*", .subnet), .identifier("VpcConfig.SecurityGroupIds.*", .securityGroup),
    .holds("VpcConfig") { subject in
      guard let config = subject.given("VpcConfig")?.object,
        let subnets = listed(config["SubnetIds"]), let groups = listed(config["SecurityGroupIds"]),
        subnets.isEmpty != groups.isEmpty
      else { return nil }
      return subnets.isEmpty
        ? ("VpcConfig names security groups and no subnets", "name subnets, too")
        : ("VpcConfig names subnets and no security groups", "name security groups, too")
    },
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
    .keys("Environment.Variables", variable),
    .holds("Environment") { subject in
      let pairs = subject.values("Environment.Variables.*").map { name, value in
        name.utf8.count - "Environment.Variables.".utf8.count
          + (subject.declared.literal(value).flatMap(\.plainText)?.utf8.count ?? 0)
      }
      let size = pairs.reduce(0, +)
      guard size > 4096 else { return nil }
      return (
        "Environment.Variables have \(size) bytes; the limit is 4096", "keep long values in a parameter or secret"
      )
    },
    .excludes(
      "LoggingConfig.ApplicationLogLevel", "LoggingConfig.SystemLogLevel",
      if: .when("LoggingConfig.LogFormat", is: "Text")),
    .text("Role", .arn(of: "iam", "the ARN of a role")),
  ]

  /// A list that is declared or left out; `nil` for what is known later.
  private static func listed(_ value: Value?) -> [Value]? {
    guard let value, !value.isNull else { return [] }
    return value.list
  }

  private static let variable = TextForm(
    "a name that variables can have", fix: "use a letter and then letters, digits and _, and none of Lambda's own names"
  ) { name in
    guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return variableLetters.areAll(of: name) && !reserved.contains(name)
  }
  private static let variableLetters: Letters = "A-Za-z0-9_"
  private static let reserved: Set<String> = [
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
  ]

  /// "The provided principal was invalid": https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
  private static let principal = TextForm(
    "a service, an account, an ARN or *", fix: "write a service such as apigateway.amazonaws.com"
  ) { text in
    if text == "*" || text.hasPrefix("arn:") { return true }
    if Letters.digits.areAll(of: text) { return text.utf8.count == 12 }
    return serviceLetters.areAll(of: text)
      && [".amazonaws.com", ".amazon.com", ".amazonaws.com.cn"].contains(where: text.hasSuffix)
  }
  private static let serviceLetters: Letters = "A-Za-z0-9.-"
}
