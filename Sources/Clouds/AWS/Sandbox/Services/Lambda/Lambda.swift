internal import AWSClient
internal import InfraModel

/// AWS Lambda.
///
/// Source: Lambda API Reference, version 2015-03-31; Lambda Developer Guide, "Lambda function states" and "quotas".
enum Lambda {
  static let function = Kind(
    "lambda.function", missing: FaultForm("ResourceNotFoundException", "Function not found: {id}"),
    exists: FaultForm("ResourceConflictException", "Function already exist: {id}")
  ) {
    $0.idField = "FunctionName"
    $0.arn = "arn:{partition}:lambda:{region}:{account}:function:{id}"
    $0.arnField = "FunctionArn"
  }

  /// A function as it was when it was published.
  static let version = Kind(
    "lambda.version", missing: FaultForm("ResourceNotFoundException", "Function not found: {id}"),
    inUse: FaultForm("ResourceConflictException", "Unable to delete version because an alias references it: {id}")
  ) {
    $0.arn = "arn:{partition}:lambda:{region}:{account}:function:{FunctionName}:{Version}"
    $0.arnField = "FunctionArn"
    $0.links = [Link("FunctionName", to: "lambda.function", onDelete: .cascade)]
  }

  static let alias = Kind(
    "lambda.alias", missing: FaultForm("ResourceNotFoundException", "Cannot find alias arn: {id}"),
    exists: FaultForm("ResourceConflictException", "Alias already exists: {id}")
  ) {
    $0.arn = "arn:{partition}:lambda:{region}:{account}:function:{FunctionName}:{Name}"
    $0.arnField = "AliasArn"
    $0.links = [
      Link("FunctionName", to: "lambda.function", onDelete: .cascade),
      Link("Targets", to: "lambda.version", mustExist: false),
    ]
  }

  /// A function as calls name it: by a name, a part of an ARN or a whole one, with a version or an alias behind it.
  struct Name: Hashable, Sendable {
    var function: String
    var qualifier: String?

    init(_ call: Call, _ member: String = "FunctionName") throws(Fault) {
      self.init(try call.required(member), qualifier: call.string("Qualifier"))
    }

    init(_ text: String, qualifier: String? = nil) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
      let behind = parts.firstIndex(of: "function").map { Array(parts[($0 + 1)...]) } ?? parts
      function = behind.first ?? ""
      self.qualifier = qualifier ?? (behind.count > 1 ? behind[1] : nil)
    }

    /// As versions and aliases are kept.
    var key: String { function + (qualifier.map { ":\($0)" } ?? "") }
    var isLatest: Bool { qualifier == nil || qualifier == "$LATEST" }
    var isVersion: Bool { qualifier?.allSatisfy(\.isNumber) ?? false }

    func arn(_ call: Call) -> String { call.arn("lambda", "function:\(key)") }
  }

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterValueException", message) }
  static func conflict(_ message: String) -> Fault { Fault("ResourceConflictException", message) }

  /// The function of a call, or Lambda's fault, which names the ARN.
  static func function(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    var name = try Name(call)
    name.qualifier = nil
    guard let found = cloud.find(function, name.function, in: call.region) else {
      throw function.missing.fault(name.arn(call))
    }
    return found
  }

  /// The function, version or alias that a call means.
  static func target(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let name = try Name(call)
    let function = try function(cloud, call)
    if name.isLatest { return function }
    let kind = name.isVersion ? version : alias
    guard let found = cloud.find(kind, name.key, in: call.region) else { throw kind.missing.fault(name.arn(call)) }
    return found
  }

  /// The configuration behind a function, a version or an alias.
  static func configuration(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let target = try target(cloud, call)
    guard target.key.kind == alias.name, let version = target.string("FunctionVersion"), version != "$LATEST" else {
      return target.key.kind == alias.name ? try function(cloud, call) : target
    }
    let key = "\(target.string("FunctionName") ?? ""):\(version)"
    return try cloud.get(Self.version, key, call)
  }

  /// A time as Lambda writes it.
  static func time(_ call: Call) -> Value {
    .string(String(ServerWire.isoTime(call.now).prefix(19)) + ".000+0000")
  }
}
