public import InfraModel

/// What `infra doctor` found: how AWS would be reached, why so, and whether it works.
public struct DoctorReport: Sendable {
  /// A fact and where it comes from.
  public struct Fact: Sendable {
    public var label: String
    public var value: String
    /// A variable, a file's line, an option; `nil` where there is nothing to say.
    public var origin: String?

    public init(_ label: String, _ value: String, from origin: String? = nil) {
      self.label = label
      self.value = value
      self.origin = origin
    }
  }

  /// A place of credentials that was asked, or not.
  public struct Place: Sendable {
    public enum Outcome: String, Sendable { case used, none, broken, notAsked }

    public var name: String
    public var outcome: Outcome
    /// What leads to the credentials, or why there are none.
    public var details: [String]

    public init(_ name: String, _ outcome: Outcome, _ details: [String]) {
      self.name = name
      self.outcome = outcome
      self.details = details
    }
  }

  /// Something that was tried.
  public struct Check: Sendable {
    public enum Outcome: String, Sendable { case ok, failed, skipped }

    public var name: String
    public var outcome: Outcome
    public var text: String
    /// What to do; every failure has one.
    public var fix: String?

    public init(_ name: String, _ outcome: Outcome, _ text: String, fix: String? = nil) {
      self.name = name
      self.outcome = outcome
      self.text = text
      self.fix = fix
    }
  }

  public var environment: String?
  public var places: [Place] = []
  public var facts: [Fact] = []
  public var checks: [Check] = []

  public init(environment: String?) { self.environment = environment }

  /// Whether nothing that was tried failed.
  public var isHealthy: Bool { !checks.contains { $0.outcome == .failed } }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "doctor", "environment": environment.map(Value.string) ?? .null,
      "isHealthy": .bool(isHealthy),
      "credentials": .list(
        places.map {
          [
            "place": .string($0.name), "outcome": .string($0.outcome.rawValue),
            "details": .list($0.details.map(Value.string)),
          ]
        }),
      "settings": .list(
        facts.map {
          .compact([
            "name": .string($0.label), "value": .string($0.value), "origin": $0.origin.map(Value.string),
          ])
        }),
      "checks": .list(
        checks.map {
          .compact([
            "name": .string($0.name), "outcome": .string($0.outcome.rawValue), "text": .string($0.text),
            "fix": $0.fix.map(Value.string),
          ])
        }),
    ]
  }
}
