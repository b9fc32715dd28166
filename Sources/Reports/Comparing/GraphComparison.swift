internal import InfraModel
internal import Pricing

/// In what two environments differ, resource by resource and property by property.
///
/// What follows from an environment's name alone, such as the names of resources that begin with it, is no difference.
struct GraphComparison: Sendable {
  /// One value that is another, or missing, on one side.
  struct Setting: Hashable, Sendable {
    /// `nil` for what is said of the environment as a whole.
    var address: Address?
    var type: ResourceType?
    /// The property, dotted where nested.
    var path: String
    var left: Value?
    var right: Value?
  }

  let settings: [Setting]
  /// What only one side declares.
  let onlyLeft: [ResourceNode]
  let onlyRight: [ResourceNode]

  init(_ left: Graph, _ right: Graph) {
    let there = Dictionary(right.resources.map { ($0.address, $0) }, uniquingKeysWith: { $1 })
    let here = Set(left.resources.map(\.address))
    onlyLeft = left.resources.filter { there[$0.address] == nil }
    onlyRight = right.resources.filter { !here.contains($0.address) }
    var found = Self.ofEnvironments(left, right)
    for node in left.resources {
      guard let other = there[node.address] else { continue }
      let (one, two) = (Self.members(node, left.environment), Self.members(other, right.environment))
      Self.compare(one, two, at: "") { path, left, right in
        found.append(Setting(address: node.address, type: node.type, path: path, left: left, right: right))
      }
    }
    settings = found
  }

  private static func ofEnvironments(_ left: Graph, _ right: Graph) -> [Setting] {
    var found: [Setting] = []
    func add(_ name: String, _ one: Value?, _ two: Value?) {
      if one != two { found.append(Setting(address: nil, type: nil, path: name, left: one, right: two)) }
    }
    add("account", left.account.map(Value.string), right.account.map(Value.string))
    add("region", .string(left.region), .string(right.region))
    add("approval", words(left.settings.approval), words(right.settings.approval))
    add("approvals", words(left.settings.approvals), words(right.settings.approvals))
    add("budget", words(left.budget), words(right.budget))
    return found
  }

  private static func words(_ approval: EnvironmentSettings.Approval?) -> Value? {
    approval.map { .string($0.typing.map { "typing \($0)" } ?? $0.mode.rawValue) }
  }

  private static func words(_ rules: [ApprovalRule]) -> Value? {
    rules.nonEmpty.map { .strings($0.map { ApprovalWords.need(ApprovalNeed($0, risks: $0.risks)) }.sorted()) }
  }

  private static func words(_ budget: Money?) -> Value? { budget.map { .string("\($0.dollars)/mo") } }

  /// Everything that is declared of a resource, with the environment's own name taken out of texts.
  private static func members(_ node: ResourceNode, _ environment: EnvironmentName) -> [String: Value] {
    var members = node.properties.filter { !$0.value.isNull }
    if !node.usage.isEmpty { members["usage"] = .object(node.usage) }
    if node.lifecycle.isProtected { members["protected"] = true }
    if node.lifecycle.isRetained { members["retained"] = true }
    let names = [environment.name, environment.name.replacing("/", with: "-")]
    return members.mapValues { ($0.asTags ?? $0).withoutNames(names) }
  }

  private static func compare(
    _ left: [String: Value], _ right: [String: Value], at path: String, _ add: (String, Value?, Value?) -> Void
  ) {
    for name in Set(left.keys).union(right.keys).sorted() {
      let place = path.isEmpty ? name : "\(path).\(name)"
      switch (left[name], right[name]) {
      case (.object(let one)?, .object(let two)?): compare(one, two, at: place, add)
      case (let one, let two): if one != two { add(place, one, two) }
      }
    }
  }
}

extension GraphComparison {
  /// One difference, and how many resources have just this one.
  struct Shown: Hashable, Sendable {
    var setting: Setting
    /// 1 for one that is shown with its resource.
    var count = 1
  }

  /// The differences as they are shown: what many resources share, such as a tag, once and before the others.
  var shown: [Shown] {
    var counts: [Setting: Int] = [:]
    func shared(_ setting: Setting) -> Setting {
      Setting(address: nil, type: nil, path: setting.path, left: setting.left, right: setting.right)
    }
    for setting in settings where setting.address != nil { counts[shared(setting), default: 0] += 1 }
    counts = counts.filter { $0.value >= Self.many }
    let ofEnvironment = settings.filter { $0.address == nil }.map { Shown(setting: $0) }
    let ofMany = counts.map { Shown(setting: $0.key, count: $0.value) }.sorted { $0.setting.path < $1.setting.path }
    let others = settings.filter { $0.address != nil && counts[shared($0)] == nil }.map { Shown(setting: $0) }
    return ofEnvironment + ofMany + others
  }

  private static let many = 4
}

extension Value {
  /// Tags that stand as a list, as a map by their keys; `nil` for another value.
  fileprivate var asTags: Value? {
    guard case .list(let elements) = self, !elements.isEmpty else { return Value?.none }
    var tags: [String: Value] = [:]
    for element in elements {
      guard let pair = element.object, pair.count == 2, let key = pair["Key"]?.string, let value = pair["Value"] else {
        return Value?.none
      }
      tags[key] = value
    }
    return .object(tags)
  }

  /// The value with `…` in the place of names in its texts.
  fileprivate func withoutNames(_ names: [String]) -> Value {
    switch self {
    case .string(let text): .string(names.reduce(text) { $0.replacing($1, with: "…") })
    case .list(let elements): .list(elements.map { $0.withoutNames(names) })
    case .object(let members): .object(members.mapValues { $0.withoutNames(names) })
    case .interpolation(let pieces): .interpolation(pieces.map { $0.withoutNames(names) })
    default: self
    }
  }
}
