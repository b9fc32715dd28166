/// Where notifications about an environment's runs are sent, and when.
public struct RunNotification: Hashable, Sendable {
  public enum Channel: Hashable, Sendable {
    /// A URL that takes `{"text": …}`, as Slack's incoming webhooks do. Whoever has it may post there, so it is a secret.
    case webhook(SecretSource)
    /// A resource of the environment that passes messages on.
    case topic(Address)
  }

  public enum Moment: String, Hashable, Sendable, CaseIterable {
    /// A run, or a rollback, begins.
    case begins
    /// It has done all that it was to do.
    case succeeds
    /// It has failed, was stopped, or stands at a gate.
    case fails
  }

  public var channel: Channel
  public var moments: Set<Moment>
  /// Where it was declared.
  public var position: SourcePosition?

  public init(_ channel: Channel, on moments: Set<Moment> = Set(Moment.allCases), at position: SourcePosition? = nil) {
    self.channel = channel
    self.moments = moments
    self.position = position
  }

  /// The values in it that may refer to something.
  public var values: [Value] {
    switch channel {
    case .webhook(let source): [.secret(source)]
    case .topic: []
    }
  }
}

extension RunNotification: DocumentPart {
  public var document: Value {
    var members: [String: Value] = [
      "on": .strings(Moment.allCases.filter(moments.contains).map(\.rawValue))
    ]
    members["position"] = position.map { .string($0.description) }
    switch channel {
    case .webhook(let source): members["webhook"] = .secret(source)
    case .topic(let address): members["topic"] = .string(address.path)
    }
    return .object(members)
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    var moments: Set<Moment> = []
    for word in try reader.strings("on") {
      guard let moment = Moment(rawValue: word) else {
        throw DocumentError(path: "on", .expected("begins, succeeds or fails"))
      }
      moments.insert(moment)
    }
    let channel: Channel
    if case .secret(let source)? = reader.optional("webhook") {
      channel = .webhook(source)
    } else {
      channel = .topic(try reader.address("topic"))
    }
    self.init(channel, on: moments, at: try reader.position("position"))
  }
}
