internal import AWSClient
internal import AWSTrail
internal import InfraModel
public import Provider

extension AWSProvider {
  /// Asks CloudTrail's event history, which has the management events of the last 90 days: once for each operation that can
  /// have moved something, and once for each session whose person they do not name.
  ///
  /// Source: CloudTrail API Reference, LookupEvents.
  public func attribute(_ requests: [AttributionRequest], at now: Double) async -> [Attribution] {
    let questions = requests.map { request -> (movement: Trail.Movement, marks: [TrailMark])? in
      guard let execution = try? execution(request.type, request.region) else { return nil }
      let scope = execution.scope(id: request.id, request.known)
      return TrailMarks(execution: execution, scope: scope).marks(of: request.movement)
    }
    let wanted = Set(
      zip(requests, questions).flatMap { request, question in
        (question?.marks ?? []).map { TrailQuestion($0, region: TrailRegion.of($0.source, request.region)) }
      })
    func answers(_ trail: Trail) -> [Attribution] {
      zip(requests, questions).map { request, question in
        guard let question else { return .unknown("\(request.type) has no handler") }
        return trail.author(question.movement, by: question.marks, since: request.since)
      }
    }
    do throws(ProviderError) {
      var events: [TrailEvent] = []
      for question in wanted.sorted() { events += try await self.events(question) }
      // Roles are assumed in the region of the call or in that of the global endpoint.
      let regions = Set(requests.map(\.region) + ["us-east-1"]).sorted()
      var asked: Set<String> = []
      while true {
        let trail = Trail(events, completeSince: now - Self.historySeconds)
        let found = answers(trail)
        let keys = Set(
          found.compactMap { answer in
            if case .known(let author) = answer { trail.keyWithoutIssuer(of: author) } else { nil }
          }
        ).subtracting(asked)
        if keys.isEmpty { return found }
        asked.formUnion(keys)
        for key in keys.sorted() {
          for region in regions {
            events += try await self.events(TrailQuestion(name: "ResourceName", value: key, region: region))
          }
        }
      }
    } catch {
      return requests.map { _ in .unknown("CloudTrail could not be asked: \(error.message)") }
    }
  }

  /// How far the event history goes back, in seconds.
  private static let historySeconds = 90.0 * 86_400

  private func events(_ question: TrailQuestion) async throws(ProviderError) -> [TrailEvent] {
    let input: [String: Value] = [
      "LookupAttributes": [["AttributeKey": .string(question.name), "AttributeValue": .string(question.value)]]
    ]
    let answer: [String: Value]
    do { answer = try await client.callAll(.cloudTrail, "LookupEvents", input, region: question.region) } catch {
      throw ProviderError(error)
    }
    return (answer["Events"]?.list ?? []).compactMap { event in
      event["CloudTrailEvent"]?.string.flatMap { try? JSON.parse($0) }.flatMap(TrailEvent.init)
    }
  }
}

/// What is asked of CloudTrail.
private struct TrailQuestion: Hashable, Comparable {
  let name: String
  let value: String
  let region: String

  init(name: String, value: String, region: String) {
    self.name = name
    self.value = value
    self.region = region
  }

  /// The calls of a mark's operation; all of its service where records append a version to the names of operations.
  init(_ mark: TrailMark, region: String) {
    if Self.versioned.contains(mark.source) {
      self.init(name: "EventSource", value: "\(mark.source).amazonaws.com", region: region)
    } else {
      self.init(name: "EventName", value: mark.operation, region: region)
    }
  }

  /// Source: records in the developer guides of Lambda and CloudFront ("Logging … API calls using AWS CloudTrail").
  private static let versioned: Set<String> = ["cloudfront", "lambda"]

  static func < (left: TrailQuestion, right: TrailQuestion) -> Bool {
    (left.region, left.name, left.value) < (right.region, right.name, right.value)
  }
}
