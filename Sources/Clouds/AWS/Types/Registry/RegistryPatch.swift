import InfraModel

/// What an update changes, as a JSON Patch (RFC 6902) over the properties that run.
///
/// It goes as deep as objects go, so that members that the cloud has filled in, and that may only be set by a create, are
/// not named; lists are replaced whole. Properties that no read gives are added to every patch: the cloud knows them no
/// other way. https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations-update.html
struct RegistryPatch {
  private(set) var operations: [Value] = []
  private var touched: Set<String> = []

  init(_ schema: ResourceSchema, _ scope: CallScope, changed: Set<String>) {
    for name in changed.sorted() {
      compare([name], scope.previous[name], scope.properties[name], scope.applied[name])
    }
    guard !operations.isEmpty else { return }
    for path in schema.writeOnly.sorted() where !Self.isAnother(path, schema, than: scope.previous) {
      addUnread(path.split(separator: ".").prefix { $0 != "*" }.map(String.init), scope)
    }
  }

  /// Whether a property stands for one that runs, where the schema allows only one of them: named together they are refused.
  private static func isAnother(_ name: String, _ schema: ResourceSchema, than running: [String: Value]) -> Bool {
    schema.rules.requiredXor.contains(name)
      && schema.rules.requiredXor.contains { $0 != name && present(running[$0]) != nil }
  }

  private mutating func compare(_ path: [String], _ running: Value?, _ desired: Value?, _ applied: Value?) {
    let (running, desired) = (Self.present(running), Self.present(desired))
    switch (running, desired) {
    case (nil, nil): break
    case (nil, let value?): add("add", path, value)
    case (.some, nil): add("remove", path)
    case (.object(let there)?, .object(let wanted)?):
      for (name, value) in wanted.sorted(by: { $0.key < $1.key }) {
        compare(path + [name], there[name], value, applied?[name])
      }
      for name in (applied?.object ?? [:]).keys.sorted() where Self.present(wanted[name]) == nil {
        compare(path + [name], there[name], nil, nil)
      }
    case (let there?, let wanted?):
      if !Self.agrees(there, with: wanted) { add("replace", path, wanted) }
    }
  }

  /// Adds a declared value that no read gives, at the deepest place whose parent runs.
  private mutating func addUnread(_ path: [String], _ scope: CallScope) {
    guard let name = path.first, var value = scope[name] else { return }
    var running = Self.present(scope.previous[name])
    var place = [name]
    for step in path.dropFirst() {
      guard running?.object != nil else { break }
      guard let next = Self.present(value[step]) else { return }
      value = next
      running = Self.present(running?[step])
      place.append(step)
    }
    let pointer = Self.pointer(place)
    guard !touched.contains(where: { pointer == $0 || pointer.hasPrefix($0 + "/") }) else { return }
    add("add", place, value)
  }

  private mutating func add(_ operation: String, _ path: [String], _ value: Value? = nil) {
    let pointer = Self.pointer(path)
    touched.insert(pointer)
    var members: [String: Value] = ["op": .string(operation), "path": .string(pointer)]
    if let value { members["value"] = value }
    operations.append(.object(members))
  }

  /// RFC 6901.
  private static func pointer(_ path: [String]) -> String {
    path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
  }

  private static func present(_ value: Value?) -> Value? { value?.isNull == true ? Value?.none : value }

  /// Whether what runs is what is declared: of objects, what is declared of them.
  static func agrees(_ running: Value, with declared: Value) -> Bool {
    switch (running, declared) {
    case (.object(let there), .object(let wanted)):
      wanted.allSatisfy { name, value in value.isNull || there[name].map { agrees($0, with: value) } == true }
    case (.list(let there), .list(let wanted)):
      there.count == wanted.count && zip(there, wanted).allSatisfy { agrees($0, with: $1) }
    default: Value.document(running) == Value.document(declared)
    }
  }
}
