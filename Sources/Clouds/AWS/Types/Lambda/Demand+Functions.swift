import InfraModel
import Planner

/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html: `InvalidParameterValueException`.
extension Demand {
  static let functionName = TextForm.filled("the name or ARN of a function")

  private static let isImage = Condition.when("PackageType", is: "Image")
  private static let isArchive = Condition.when("PackageType", is: "Zip", unset: "Zip")

  static let package: [Demand] = [
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
    // "Deployment package (.zip file archive) size: 50 MB (zipped, when uploaded through the Lambda API or SDKs), 250 MB
    // (unzipped)": https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    Demand { subject in
      guard case .archive(let archive)? = subject.given("Code.ZipFile") else { return [] }
      func problem(_ message: String, _ fix: String) -> [Diagnostic] {
        [subject.problem(.archiveTooLarge, message, at: "Code.ZipFile", fix: fix)]
      }
      if archive.contentSize > 250 << 20 {
        return problem(
          "the files of \(archive.path) have \(Megabytes(archive.contentSize)); Lambda takes 250 MB, unpacked",
          "leave out what is not needed (except:), or make it an image (imageUri)")
      }
      guard archive.size > 50 << 20, !subject.isGiven("Code.S3Bucket") else { return [] }
      return problem(
        "the archive of \(archive.path) has \(Megabytes(archive.size)); a call takes 50 MB",
        "let it go by way of a bucket: .archive(…, in: bucket)")
    },
    .text("Code.ImageUri", .filled("the address of an image")),
  ]

  static let settings: [Demand] = [
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

  static let variable = TextForm(
    "a name that variables can have", fix: "use a letter and then letters, digits and _, and none of Lambda's own names"
  ) { name in
    guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return variableLetters.areAll(of: name) && !reserved.contains(name)
  }
  private static let variableLetters: Letters = "A-Za-z0-9_"
  static let reserved: Set<String> = [
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
  ]

  /// "The provided principal was invalid": https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
  static let principal = TextForm(
    "a service, an account, an ARN or *", fix: "write a service such as apigateway.amazonaws.com"
  ) { text in
    if text == "*" || text.hasPrefix("arn:") { return true }
    if Letters.digits.areAll(of: text) { return text.utf8.count == 12 }
    return serviceLetters.areAll(of: text)
      && [".amazonaws.com", ".amazon.com", ".amazonaws.com.cn"].contains(where: text.hasSuffix)
  }
  private static let serviceLetters: Letters = "A-Za-z0-9.-"
}
