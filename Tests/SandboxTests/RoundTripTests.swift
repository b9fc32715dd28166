import AWSClient
import InfraModel
import OperationModels
import Testing

/// Client and sandbox read what the other writes, for every operation of every service.
@Suite("What one side writes the other reads")
struct RoundTripTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  @Test("An input that the client writes is read by the sandbox as it was", arguments: ServerWire.services)
  func inputs(service: String) throws {
    for name in try #require(ServerWire.table(service)).operationNames {
      let operation = try #require(ServerWire.operation(service, name))
      guard let shape = operation.model.inputShape else { continue }
      for seed in Self.seeds {
        var generated = Generated(operation.model, seed: seed)
        let input = try #require(generated.structure(shape).object)
        let wire = RequestSerializer.request(operation.model, input)
        let read = try Self.read(wire, operation)
        #expect(read == input, "\(service) \(name), seed \(seed)")
        if read != input { return }
      }
    }
  }

  /// What goes from hand to hand in one process is what the wire would have made of it: also of what a protocol cannot
  /// tell from nothing, of nulls, and of what no shape knows.
  @Test("An input without a wire is what the sandbox reads from the wire", arguments: ServerWire.services)
  func inputsByHand(service: String) throws {
    for name in try #require(ServerWire.table(service)).operationNames {
      let operation = try #require(ServerWire.operation(service, name))
      guard let shape = operation.model.inputShape, let form = WireForm(operation.model) else { continue }
      for seed in Self.seeds {
        var generated = Generated(operation.model, seed: seed)
        let input = try #require(generated.structure(shape).object)
        for input in [input, Self.thinned(.object(input)).object ?? [:]] {
          let read = try Self.read(RequestSerializer.request(operation.model, input), operation)
          #expect(form.input(input) == read, "\(service) \(name), seed \(seed)")
          if form.input(input) != read { return }
        }
      }
    }
  }

  @Test("An output without a wire is what the client reads from the wire", arguments: ServerWire.services)
  func outputsByHand(service: String) throws {
    for name in try #require(ServerWire.table(service)).operationNames {
      let operation = try #require(ServerWire.operation(service, name))
      guard let form = WireForm(operation.model) else { continue }
      for seed in Self.seeds {
        var generated = Generated(operation.model, seed: seed)
        let output = try #require(operation.model.outputShape.map { generated.structure($0) }?.object ?? [:])
        for output in [output, Self.thinned(.object(output)).object ?? [:]] {
          let answer = operation.answer(output.merging(["NobodyKnows": 1]) { known, _ in known }, requestID: "r")
          guard case .output(let read) = ResponseParser(operation.model, answer).parse() else {
            Issue.record("\(service) \(name), seed \(seed): not understood")
            return
          }
          #expect(form.output(output) == read, "\(service) \(name), seed \(seed)")
          if form.output(output) != read { return }
        }
      }
    }
  }

  /// The same with nothing where something was: empty lists, maps and structures, and nulls, here and there.
  private static func thinned(_ value: Value, _ depth: Int = 0) -> Value {
    switch value {
    case .list(let elements): elements.count % 2 == depth % 2 ? [] : .list(elements.map { thinned($0, depth + 1) })
    case .object(let members):
      .object(
        Dictionary(
          members.sorted { $0.key < $1.key }.enumerated().map { index, member in
            switch (index + depth) % 4 {
            case 1 where member.value.list != nil: (member.key, [])
            case 1 where member.value.object != nil: (member.key, [:])
            case 3 where depth > 0: (member.key, .null)
            default: (member.key, thinned(member.value, depth + 1))
            }
          }, uniquingKeysWith: { $1 }))
    default: value
    }
  }

  private static func read(_ wire: WireRequest, _ operation: ServerOperation) throws -> [String: Value] {
    let template = operation.model.uri.prefix { $0 != "?" }.split(separator: "/")
    var parts = wire.path.split(separator: "/")
    var labels: [String: String] = [:]
    for step in template {
      guard step.hasPrefix("{") else {
        parts.removeFirst()
        continue
      }
      let name = step.dropFirst().dropLast()
      if name.hasSuffix("+") {
        labels[String(name.dropLast())] = ServerWire.decodedLabel(parts.joined(separator: "/"))
        parts = []
      } else {
        labels[String(name)] = ServerWire.decodedLabel(parts.removeFirst())
      }
    }
    let query = ServerWire.pairs(Array(wire.uri.drop { $0 != "?" }.dropFirst().utf8))
    return try operation.input(headers: wire.headers, labels: labels, query: query, body: wire.body)
  }

  @Test("An output that the sandbox writes is read by the client as it was", arguments: ServerWire.services)
  func outputs(service: String) throws {
    for name in try #require(ServerWire.table(service)).operationNames {
      let operation = try #require(ServerWire.operation(service, name))
      guard let shape = operation.model.outputShape else { continue }
      for seed in Self.seeds {
        var generated = Generated(operation.model, seed: seed)
        var output = try #require(
          generated.structure(
            shape,
            where: { member in
              !operation.model.shapes[member.shape].isEventStream
            }
          ).object)
        for member in shape.members where member.location == .statusCode { output[member.name] = 202 }
        let answer = operation.answer(output, requestID: "r")
        guard case .output(let read) = ResponseParser(operation.model, answer).parse() else {
          Issue.record("\(service) \(name), seed \(seed): not understood")
          return
        }
        #expect(read == output, "\(service) \(name), seed \(seed)")
        if read != output { return }
      }
    }
  }
}
