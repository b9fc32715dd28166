/// One step of a shift: a part of a resource's traffic goes to what the apply made, and the rest to what was there before.
public struct TrafficShift: Hashable, Sendable {
  /// What shares its traffic between the two.
  public var resource: Address
  /// How much goes to what the apply made, in percent: above 0, and 100 for all of it.
  public var percent: Double
  /// Seconds for which the alarms are watched once it does; from 0 to ``longestBake``.
  public var bake: Int
  /// Alarms that send all of it back.
  public var alarms: [Address]

  /// Seconds: a day.
  public static let longestBake = 86_400

  public init(of resource: Address, percent: Double, bake: Int, alarms: [Address] = []) {
    self.resource = resource
    self.percent = percent
    self.bake = bake
    self.alarms = alarms
  }

  /// Whether it is the last step.
  public var isWhole: Bool { percent == 100 }

  /// How much, for people: `12.5 %`.
  public var share: String { Self.text(percent) }

  /// A percentage for people, whole where it is a whole number.
  public static func text(_ percent: Double) -> String {
    Int(exactly: percent).map { "\($0) %" } ?? "\(percent) %"
  }

  /// What is wrong with it by itself, in words.
  var problem: String? {
    if !(percent > 0 && percent <= 100) { return "Shift(…) moves from more than 0 % to 100 %, and this \(share)" }
    if !(0...Self.longestBake).contains(bake) {
      return "Shift(…) watches for a day at most, and this for \(bake) seconds"
    }
    return nil
  }
}

extension TrafficShift {
  /// Its members in the document of its gate.
  var members: [String: Value] {
    var members: [String: Value] = [
      "of": .string(resource.path), "percent": .number(percent), "seconds": .integer(Int64(bake)),
    ]
    members["alarms"] = alarms.nonEmpty.map { .strings($0.map(\.path)) }
    return members
  }

  init(_ reader: DocumentReader) throws(DocumentError) {
    self.init(
      of: try reader.address("of"), percent: try reader.number("percent"), bake: try reader.integer("seconds"),
      alarms: try reader.addresses("alarms"))
  }
}

extension ReleaseProcess {
  /// The percentages through which a resource's traffic moves, in the order of the gates; empty where it moves at once.
  public func shares(of resource: Address) -> [Double] {
    gates.compactMap { gate in
      guard case .shift(let shift) = gate.kind, shift.resource == resource else { return nil }
      return shift.percent
    }
  }

  /// The resources whose traffic moves by steps, sorted.
  public var shifted: [Address] {
    Set(gates.compactMap { if case .shift(let shift) = $0.kind { shift.resource } else { nil } }).sorted()
  }

  /// What is wrong with the steps of its shifts.
  var shiftProblems: [Problem] {
    var found: [Problem] = []
    var last: [Address: (gate: Int, percent: Double)] = [:]
    for (index, gate) in gates.enumerated() {
      guard case .shift(let shift) = gate.kind else { continue }
      if index < applyIndex { found.append(Problem(gate: index, words: "Shift(…) stands after Apply()")) }
      if let earlier = last[shift.resource], earlier.percent >= shift.percent {
        found.append(
          Problem(
            gate: index,
            words: "Shift(…) moves '\(shift.resource)' to \(shift.share) after \(TrafficShift.text(earlier.percent))"))
      }
      last[shift.resource] = (index, shift.percent)
    }
    for (resource, step) in last.sorted(by: { $0.value.gate < $1.value.gate }) where step.percent < 100 {
      found.append(
        Problem(
          gate: step.gate,
          words: "Shift(…) leaves '\(resource)' at \(TrafficShift.text(step.percent)): the last step is .percent(100)"))
    }
    return found
  }
}
