/// What an environment demands before an apply, and says of its use, beyond its resources.
public struct EnvironmentSettings: Hashable, Sendable {
  /// Whether somebody has to approve a plan.
  public struct Approval: Hashable, Sendable {
    public enum Mode: String, Hashable, Sendable { case required, automatic }

    public var mode: Mode
    /// The words to type for it; `nil` for a plain yes.
    public var typing: String?

    public init(_ mode: Mode, typing: String? = nil) {
      self.mode = mode
      self.typing = typing
    }

    /// What counts where the declaration says one thing and the last apply's another: the stricter. Other words than
    /// the stored ones count only after an apply that the stored ones approved.
    public static func stricter(declared: Approval?, stored: Approval?) -> Approval? {
      guard let stored, stored.mode == .required else { return declared }
      guard let declared, declared.mode == .required else { return stored }
      return stored.typing == nil ? declared : stored
    }
  }

  /// What the environment may cost a month.
  public struct Budget: Hashable, Sendable {
    /// US dollars in millionths, as ``Dollars`` counts them; ``Dollars/limit`` at most.
    public var millionths: Int64
    /// Where it was declared.
    public var position: SourcePosition?

    public init(millionths: Int64, at position: SourcePosition? = nil) {
      self.millionths = millionths
      self.position = position
    }
  }

  /// A deletion of something protected that is permitted.
  public struct AllowedDeletion: Hashable, Sendable {
    public var address: Address
    /// Why; `nil` where the permission comes from a plan.
    public var reason: String?

    public init(_ address: Address, because reason: String? = nil) {
      self.address = address
      self.reason = reason
    }
  }

  public var approval: Approval?
  /// Who must approve what, with a signature.
  public var approvals: [ApprovalRule]
  /// What surrounds an apply; `nil` where nothing does.
  public var release: ReleaseProcess?
  /// Where runs are told.
  public var notifications: [RunNotification]
  public var budget: Budget?
  public var allowedDeletions: [AllowedDeletion]
  /// Usage of every resource of a type, by the names of the cost models.
  public var usage: [ResourceType: [String: Value]]

  public init(
    approval: Approval? = nil, approvals: [ApprovalRule] = [], release: ReleaseProcess? = nil,
    notifications: [RunNotification] = [], budget: Budget? = nil,
    allowedDeletions: [AllowedDeletion] = [],
    usage: [ResourceType: [String: Value]] = [:]
  ) {
    self.approval = approval
    self.approvals = approvals
    self.release = release
    self.notifications = notifications
    self.budget = budget
    self.allowedDeletions = allowedDeletions
    self.usage = usage
  }

  /// Whether nothing is set.
  public var isEmpty: Bool { self == EnvironmentSettings() }
}

extension EnvironmentSettings: DocumentPart {
  public var document: Value {
    .compact([
      "approval": approval?.document, "approvals": approvals.nonEmpty.map { .list($0.map(\.document)) },
      "release": release?.document, "notify": notifications.nonEmpty.map { .list($0.map(\.document)) },
      "budget": budget?.document,
      "allowDeletion": allowedDeletions.nonEmpty.map { .list($0.map(\.document)) },
      "usage": usage.nonEmpty.map { usage in
        .object(Dictionary(usage.map { ($0.name, .object($1)) }, uniquingKeysWith: { first, _ in first }))
      },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    var usage: [ResourceType: [String: Value]] = [:]
    for (name, figures) in try reader.object("usage") {
      guard ResourceType(name).isWellFormed else {
        throw DocumentError(path: "usage.\(name)", .expected("a resource type's usage"))
      }
      guard let figures = figures.object else { throw DocumentError(path: "usage.\(name)", .expected("an object")) }
      usage[ResourceType(name)] = figures
    }
    self.init(
      approval: try reader.part("approval"), approvals: try reader.parts("approvals"),
      release: try reader.part("release"), notifications: try reader.parts("notify"), budget: try reader.part("budget"),
      allowedDeletions: try reader.parts("allowDeletion"), usage: usage)
  }
}

extension EnvironmentSettings.Approval: DocumentPart {
  public var document: Value { .compact(["mode": .string(mode.rawValue), "typing": typing.map(Value.string)]) }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(try reader.named("mode", "required or automatic"), typing: try reader.optionalString("typing"))
  }
}

extension EnvironmentSettings.Budget: DocumentPart {
  public var document: Value {
    .compact([
      "period": "monthly", "limit": ["amount": Dollars.value(millionths), "currency": "USD"],
      "position": position.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    guard document["period"] == "monthly", document[path: "limit.currency"] == "USD",
      let millionths = document[path: "limit.amount"].flatMap(Dollars.millionths), millionths >= 0
    else {
      throw DocumentError(path: "", .expected("a monthly limit in USD, from 0 to \(Dollars.limit / 1_000_000)"))
    }
    self.init(millionths: millionths, at: try DocumentReader(document).position("position"))
  }
}

extension EnvironmentSettings.AllowedDeletion: DocumentPart {
  public var document: Value {
    reason.map { ["address": .string(address.path), "because": .string($0)] } ?? .string(address.path)
  }

  public init(document: Value) throws(DocumentError) {
    if let path = document.string {
      self.init(Address(path))
      return
    }
    let reader = try DocumentReader(document)
    self.init(Address(try reader.string("address")), because: try reader.optionalString("because"))
  }
}
