internal import InfraModel
internal import OperationModels

/// The filters that the operations of a service document.
struct FilterNames: Sendable {
  private let byOperation: [String: Set<String>]

  /// - Parameter table: A line for each operation: its name and those of its filters. A line that begins with blanks goes on
  ///   with the operation before it.
  init(_ table: String) {
    var byOperation: [String: Set<String>] = [:]
    var operation = ""
    for line in table.split(separator: "\n") {
      var names = line.split(separator: " ").map { String($0) }
      if line.first != " " { operation = names.removeFirst() }
      byOperation[operation, default: []].formUnion(names)
    }
    self.byOperation = byOperation
  }

  /// The part of a service that refuses other filters, whatever they look for.
  func check(of service: String, _ refusal: @escaping @Sendable (_ name: String) -> Fault) -> ServiceBehavior {
    var behavior = ServiceBehavior(service, kinds: [], operations: [:])
    behavior.check = { call throws(Fault) in
      if let name = unknown(in: call) { throw refusal(name) }
    }
    return behavior
  }

  /// The first filter of a call that its operation does not document; `nil` where there is none, or where the operation
  /// documents no filters at all. Every operation can look for tags.
  private func unknown(in call: Call) -> String? {
    guard let known = byOperation[call.operation.name] else { return nil }
    return call.filters.lazy.map(\.name).first {
      !known.contains($0) && !$0.hasPrefix("tag:") && !["tag-key", "tag-value"].contains($0)
    }
  }
}

/// What a filter's name leads to in what is told of a resource.
enum FilterPath {
  /// The texts that a name leads to. Its words are those of the members, whatever their case and number: `association.
  /// subnet-id` is `Associations.SubnetId`, `vcpu-info.default-vcpus` is `VCpuInfo.DefaultVCpus`.
  static func texts(_ name: String, in value: Value) -> [String] {
    var found = [value]
    for part in name.split(separator: ".") {
      let word = word(part)
      found = found.flatMap { elements(of: $0) }.compactMap { member(word, of: $0) }
    }
    return found.flatMap { Paths.texts(at: "it", in: ["it": $0]) }
  }

  /// A name without hyphens and capitals.
  static func word(_ name: some StringProtocol) -> String { String(name.filter { $0 != "-" }).lowercased() }

  private static func elements(of value: Value) -> [Value] { value.list ?? [value] }

  private static func member(_ word: String, of value: Value) -> Value? {
    guard let members = value.object else { return nil }
    let known = Dictionary(members.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    return ["", "s", "set"].lazy.compactMap { known[word + $0] }.first
  }
}
