internal import AWSClient
internal import InfraModel
internal import OperationModels

/// A bridge at work for one call of Cloud Control.
struct BridgeCalls {
  let bridge: Bridge
  let call: Call

  private static let services = Dictionary(grouping: ServiceBehavior.all, by: \.service).compactMapValues { parts in
    parts.dropFirst().reduce(parts.first) { $0?.adding($1) }
  }

  /// The service that has the resources.
  var service: ServiceBehavior? { Self.services[bridge.service] }

  /// Carries out one call of the service with the permissions of the caller of Cloud Control, and adds what it tells to
  /// what is known of the resource.
  /// - Returns: The item; `nil` where there is none.
  @discardableResult
  func perform(
    _ step: Bridge.Step, _ cloud: inout Cloud, _ known: inout [String: Value]
  ) throws(Fault) -> Value? {
    let answer: [String: Value]
    do throws(Fault) { answer = try perform(step.operation, input(step.input, known), &cloud) } catch {
      guard step.absent.contains(error.code) else { throw error }
      return nil
    }
    guard let found = items(step, answer, known).first else { return nil }
    for (property, taken) in step.gives { known[property] = value(of: property, taken, in: found) }
    return found
  }

  /// The elements of a list in the answer.
  func elements(
    _ step: Bridge.Step, _ cloud: inout Cloud, _ known: [String: Value]
  ) throws(Fault) -> [Value] {
    let answer = try perform(step.operation, input(step.input, known), &cloud)
    return items(step, answer, known)
  }

  func value(of property: String, _ taken: Bridge.Taken, in item: Value) -> Value? {
    guard let found = Self.member(taken.path.split(separator: ".")[...], of: item) else { return nil }
    return (taken.form ?? bridge.forms[property] ?? .plain).decode(found)
  }

  private func items(_ step: Bridge.Step, _ answer: [String: Value], _ known: [String: Value]) -> [Value] {
    guard let place = Self.member(step.place.split(separator: ".")[...], of: .object(answer)) else { return [] }
    // A list of lists is all of their elements.
    return (place.list ?? [place]).flatMap { $0.list ?? [$0] }.filter { item in
      step.matching.allSatisfy { item[$0.key] == value($0.value, known) }
    }
  }

  private func input(_ sources: [String: Bridge.Source], _ known: [String: Value]) -> [String: Value] {
    var members: [String: Value] = [:]
    for (name, source) in sources { members[name] = value(source, known) }
    return members
  }

  func value(_ source: Bridge.Source, _ known: [String: Value]) -> Value? {
    switch source {
    case .property(let name, let form):
      guard let found = known[name] ?? Value.object(known)[path: name], !found.isNull else { return nil }
      let own = bridge.forms[name.hasPrefix("+") ? String(name.dropFirst()) : name]
      return (form ?? own ?? .plain).encode(found)
    case .constant(let value): return value
    case .object(let sources):
      let members = input(sources, known)
      return members.isEmpty ? Value?.none : .object(members)
    case .list(let sources):
      let elements = sources.compactMap { value($0, known) }
      return elements.isEmpty ? Value?.none : .list(elements)
    case .first(let source, let standard): return value(source, known) ?? standard
    case .arn(let prefix, let name):
      return known[name]?.string.map { .string(call.arn(bridge.service, prefix + $0)) }
    }
  }

  private static func member(_ path: ArraySlice<Substring>, of value: Value) -> Value? {
    guard let step = path.first else { return value }
    if step == "*" { return value.list.map { .list($0.compactMap { member(path.dropFirst(), of: $0) }) } }
    return value[path: String(step)].flatMap { member(path.dropFirst(), of: $0) }
  }

  private func perform(
    _ name: String, _ input: [String: Value], _ cloud: inout Cloud
  ) throws(Fault) -> [String: Value] {
    guard let operation = ServerWire.operation(bridge.service, name) else {
      throw Fault("InvalidAction", "\(bridge.service) \(name) \(Fault.notInSandbox)")
    }
    guard let behavior = service?.operations[name] else {
      throw Fault.unknownOperation(name, of: operation.model.service)
    }
    do throws(InputProblem) { try operation.check(input) } catch {
      throw Fault.invalid(operation.model, path: error.path, error.problem, kind: error.kind)
    }
    var inner = call.asking(operation.model, input)
    if bridge.isAwaited, !inner.pace.isStuck { inner.pace = .instant }
    let access = Access(inner, service, cloud)
    try access?.check(cloud)
    let before = access == nil ? [] : Set(cloud.changed.map(\.key))
    let output = try behavior.body(&cloud, inner)
    if bridge.isAwaited { cloud.advance(to: call.now) }
    try access?.check(cloud.changed.filter { !before.contains($0.key) }, cloud)
    return output
  }
}
