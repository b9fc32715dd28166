internal import InfraModel

extension Lambda {
  /// Names of variables that Lambda sets itself.
  /// Source: developer guide, "Working with Lambda environment variables".
  private static let reserved: Set<String> = [
    "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
  ]

  /// What a function's settings must be, by themselves and beside each other.
  /// Source: the API reference of CreateFunction.
  static func checkSettings(_ call: Call) throws(Fault) {
    let variables = call["Environment"]?["Variables"]?.object ?? [:]
    let taken = variables.keys.filter(reserved.contains).sorted()
    if !taken.isEmpty {
      throw invalid(
        "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: \(taken.joined(separator: ", "))"
      )
    }
    let size = variables.reduce(0) { $0 + $1.key.utf8.count + ($1.value.string?.utf8.count ?? 0) }
    if size > 4096 {
      throw invalid(
        "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit."
      )
    }
    if let memory = call.integer("MemorySize"), memory > 10240, call["CapacityProviderConfig"] == nil {
      throw invalid(
        "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240")
    }
    if let network = call["VpcConfig"] {
      let isPlaced = network["SubnetIds"]?.list?.isEmpty == false
      let isGuarded = network["SecurityGroupIds"]?.list?.isEmpty == false
      if isPlaced != isGuarded {
        throw invalid("SubnetIds and SecurityIds must coexist or be both empty list.")
      }
    }
  }
}
