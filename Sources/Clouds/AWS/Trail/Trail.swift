package import InfraModel
package import Provider

/// What CloudTrail recorded, and whom it says to have moved something.
///
/// An answer is exact or there is none. A value's author is whoever first set it to what runs now, after it was something
/// else: the call before that set another value, or the trail goes back to where it was known to be as it was applied. Elements
/// of a list are somebody's where all that moved were theirs.
package struct Trail: Sendable {
  /// In the order of time.
  private let events: [TrailEvent]
  /// Seconds since 1970 from which on nothing is missing.
  private let beginning: Double
  /// The calls that gave out temporary keys, by the key; none where two say that they did.
  private let issuers: [String: TrailEvent?]

  /// - Parameters:
  ///   - events: In any order; one that comes twice counts once.
  ///   - beginning: From when on the events are complete.
  package init(_ events: [TrailEvent], completeSince beginning: Double) {
    var seen: Set<String> = []
    self.events = events.filter { seen.insert($0.id).inserted }.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    self.beginning = beginning
    var issuers: [String: TrailEvent?] = [:]
    for event in self.events where event.source == "sts" && !event.isWithoutEffect {
      guard let key = event.response["credentials"]?["accessKeyId"]?.string else { continue }
      issuers[key] = .some(issuers[key] == nil ? event : nil)
    }
    self.issuers = issuers
  }

  /// What moved.
  package enum Movement: Hashable, Sendable {
    /// A value, to what runs now; `nil` for nothing.
    case value(Value?)
    /// Elements of a list: those that are new, and those that are gone.
    case elements(added: [Value], removed: [Value])
    /// The resource is gone.
    case deletion
  }

  /// Who moved something.
  /// - Parameters:
  ///   - marks: The calls that can have.
  ///   - since: Seconds since 1970 at which it was as it was applied; `nil` where that is not known.
  package func author(_ movement: Movement, by marks: [TrailMark], since: Double?) -> Attribution {
    guard !marks.isEmpty else { return .unknown("it is not known which calls move it") }
    let fitting = events.filter { !$0.isWithoutEffect }.compactMap { event -> Call? in
      let effects = marks.filter { $0.fits(event) }.map(\.effect)
      return effects.isEmpty ? nil : Call(event: event, effects: effects)
    }
    guard !fitting.isEmpty else { return .unknown("no recorded call moves it") }
    switch movement {
    case .deletion: return fitting.last.map { known($0.event) } ?? .unknown("no recorded call deletes it")
    case .value(let now): return setter(fitting, now: now, since: since)
    case .elements(let added, let removed): return mover(fitting, added: added, removed: removed, since: since)
    }
  }

  private struct Call {
    let event: TrailEvent
    let effects: [TrailMark.Effect]
  }

  // MARK: - Values

  private enum Reading { case same, other, unclear }

  /// What a call sets the value to; `nil` where it leaves it.
  private func reading(_ call: Call, now: Value?) -> Reading? {
    var found: Reading?
    for effect in call.effects {
      switch effect {
      case .sets(let wanted?, let replacesWhole):
        switch TrailRequest.has(wanted, in: call.event.request) {
        case true?: found = .same
        case false?: if found == nil { found = .other }
        case nil: if found == nil, replacesWhole { found = .unclear }
        }
      case .sets(nil, let replacesWhole): if found == nil, replacesWhole { found = .unclear }
      case .removes: found = now.isVacant ? .same : .other
      case .maySet: if found == nil { found = .unclear }
      case .adds, .takesAway, .deletes: break
      }
    }
    return found
  }

  private func setter(_ calls: [Call], now: Value?, since: Double?) -> Attribution {
    let readings = calls.compactMap { call in reading(call, now: now).map { (event: call.event, reading: $0) } }
    guard let last = readings.last else { return .unknown("no recorded call sets it") }
    switch last.reading {
    case .same: break
    case .other: return .unknown("the last recorded call that sets it, \(told(last.event)), set another value")
    case .unclear: return .unknown("the last recorded call that may set it, \(told(last.event)), does not say to what")
    }
    let start = readings.lastIndex { $0.reading != .same }.map { $0 + 1 } ?? 0
    let first = readings[start].event
    if start == 0 {
      guard let since, since >= beginning else {
        return .unknown("the record does not go back to the last apply; the first that it has is \(told(first))")
      }
    } else if readings[start - 1].reading == .unclear {
      return .unknown("whether \(told(readings[start - 1].event)) set it already, its record does not say")
    }
    if let since, first.time < since.rounded(.down) {
      return .unknown("\(told(first)) set it before the last apply")
    }
    return known(first)
  }

  // MARK: - Elements

  private func mover(_ calls: [Call], added: [Value], removed: [Value], since: Double?) -> Attribution {
    guard !added.isEmpty || !removed.isEmpty else { return .unknown("it is not known which elements moved") }
    guard let since, since >= beginning else { return .unknown("the record does not go back to the last apply") }
    let later = calls.filter { $0.event.time >= since.rounded(.down) }
    var events: [TrailEvent] = []
    for (elements, effect) in [(added, TrailMark.Effect.adds), (removed, .takesAway)] {
      for element in elements {
        let texts = Set(TrailRequest.leaves(element))
        let movers = later.filter { call in
          call.effects.contains(effect) && !texts.isEmpty
            && texts.isSubset(of: TrailRequest.leaves(call.event.request))
        }
        guard let event = movers.first?.event else { return .unknown("no recorded call moves all that moved") }
        guard movers.allSatisfy({ $0.event.identity == event.identity }) else {
          return .unknown("several moved it: \(told(movers.map(\.event)))")
        }
        events.append(event)
      }
    }
    guard let first = events.min(by: { $0.time < $1.time }) else { return .unknown("no recorded call moves it") }
    guard events.allSatisfy({ $0.identity == first.identity }) else {
      return .unknown("several moved it: \(told(events))")
    }
    return known(first)
  }

  // MARK: - People

  /// The key of a session behind an author whose person is not known, if the call that gave it out is not among the events.
  package func keyWithoutIssuer(of author: Attribution.Author) -> String? {
    guard author.name == nil, var identity = events.first(where: { $0.id == author.event })?.identity else {
      return nil
    }
    for _ in 0..<Self.longestChain where identity.type == "AssumedRole" {
      guard let key = identity.accessKey else { return nil }
      guard let issuer = issuers[key] else { return key }
      guard let issuer else { return nil }
      identity = issuer.identity
    }
    return nil
  }

  private func known(_ event: TrailEvent) -> Attribution { .known(author(of: event)) }

  private func author(of event: TrailEvent) -> Attribution.Author {
    let identity = event.identity
    return Attribution.Author(
      name: person(behind: identity)?.name, role: identity.session.map { "\($0.role), session \($0.name)" },
      service: identity.type == "AWSService" ? nil : identity.invokedBy, arn: identity.arn,
      call: "\(event.source) \(event.operation)", event: event.id, time: event.time)
  }

  /// The most roles that are followed, each assumed by the one before.
  private static let longestChain = 8

  /// Whoever is behind a role's session, as far as the calls that gave out its keys are recorded.
  private func person(behind identity: TrailIdentity) -> TrailIdentity? {
    var identity = identity
    for _ in 0..<Self.longestChain where identity.type == "AssumedRole" {
      guard let key = identity.accessKey, let issuer = issuers[key] ?? nil else { return nil }
      identity = issuer.identity
    }
    return identity.type == "AssumedRole" ? nil : identity
  }

  private func told(_ event: TrailEvent) -> String {
    let author = author(of: event)
    let who = author.name ?? author.role ?? "somebody"
    return "\(author.call) by \(who) at \(CivilTime(secondsSince1970: Int(event.time)).text)"
  }

  private func told(_ events: [TrailEvent]) -> String { events.prefix(3).map(told).joined(separator: ", ") }
}

extension Value? {
  /// Whether there is nothing in it.
  fileprivate var isVacant: Bool { map { TrailRequest.leaves($0).isEmpty } ?? true }
}
