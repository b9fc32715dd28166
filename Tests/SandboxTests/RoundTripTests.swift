import AWSClient
import InfraModel
import OperationModels
import Testing

/// Client and sandbox read what the other writes, for every operation of every service.
@Suite("What one side writes the other reads")
struct RoundTripTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  @Test("Inputs", arguments: ServerWire.services)
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

  @Test("Outputs", arguments: ServerWire.services)
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
