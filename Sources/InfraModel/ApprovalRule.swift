/// How many signers must approve a plan that does something of some kind before it is applied.
public struct ApprovalRule: Hashable, Sendable {
  /// What a plan does that needs approval.
  public enum Risk: Hashable, Sendable {
    /// Anything.
    case always
    /// Something restarts, is not there for a while, or loses what it holds.
    case interruption
    /// Something loses what it holds.
    case dataLoss
    /// Something is deleted or replaced.
    case deletion
    /// A month becomes dearer by more than so many millionths of a dollar, or by what is not known.
    case cost(over: Int64)
  }

  /// A file of allowed signers, in OpenSSH's form, as it is at the tip of a branch.
  public struct Signers: Hashable, Sendable {
    /// From the project's folder.
    public var file: String
    public var branch: String

    public init(file: String, branch: String) {
      self.file = file
      self.branch = branch
    }
  }

  /// How many signers; from 1 to ``mostSigners``.
  public var count: Int
  public var signers: Signers
  /// At least one.
  public var risks: [Risk]
  /// Where it was declared.
  public var position: SourcePosition?

  /// The most signers that can be asked for.
  public static let mostSigners = 20

  public init(_ count: Int, by signers: Signers, when risks: [Risk], at position: SourcePosition? = nil) {
    self.count = count
    self.signers = signers
    self.risks = risks
    self.position = position
  }

  /// Whether it demands what another one does, wherever both are declared.
  public func demandsTheSame(as other: ApprovalRule) -> Bool {
    count == other.count && signers == other.signers && Set(risks) == Set(other.risks)
  }

  /// What is wrong with it, in words; `nil` for a rule that can be asked for.
  public var problem: String? {
    if !(1...Self.mostSigners).contains(count) {
      return "Approvals(\(count), …) asks for a number of signers that is not from 1 to \(Self.mostSigners)"
    }
    if risks.isEmpty { return "Approvals(…) names no risk" }
    if risks.contains(where: { if case .cost(let bound) = $0 { bound < 0 || bound > Dollars.limit } else { false } }) {
      return "Approvals(…, when: .cost(over:)) is not from 0 to \(Dollars.limit / 1_000_000) dollars"
    }
    return signers.problem
  }
}

extension ApprovalRule.Signers {
  /// What is wrong with its names, in words. Both become arguments of Git.
  public var problem: String? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    if file.utf8.count > 500 || parts.contains(where: { ["", ".", ".."].contains($0) || $0.hasPrefix("-") })
      || !file.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != ":" })
    {
      return "the file of signers '\(file)' is not a path below the project's folder"
    }
    // Stricter than git-check-ref-format(1): no name of a branch is taken for a revision that is computed.
    let isPlain = branch.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "/"):
        true
      default: false
      }
    }
    let names = branch.split(separator: "/", omittingEmptySubsequences: false)
    if !isPlain || branch.utf8.count > 200 || branch.contains("..")
      || names.contains(where: { $0.isEmpty || $0.hasPrefix(".") || $0.hasPrefix("-") || $0.hasSuffix(".lock") })
    {
      return "'\(branch)' is not the name of a branch"
    }
    return nil
  }
}

extension ApprovalRule.Risk: DocumentPart {
  public var document: Value {
    switch self {
    case .always: "always"
    case .interruption: "interruption"
    case .dataLoss: "dataLoss"
    case .deletion: "deletion"
    case .cost(let bound): ["costOver": ["amount": Dollars.value(bound), "currency": "USD"]]
    }
  }

  public init(document: Value) throws(DocumentError) {
    switch document {
    case "always": self = .always
    case "interruption": self = .interruption
    case "dataLoss": self = .dataLoss
    case "deletion": self = .deletion
    default:
      guard document[path: "costOver.currency"] == "USD",
        let bound = document[path: "costOver.amount"].flatMap(Dollars.millionths)
      else { throw DocumentError(path: "", .expected("always, interruption, dataLoss, deletion or costOver")) }
      self = .cost(over: bound)
    }
  }
}

extension ApprovalRule: DocumentPart {
  public var document: Value {
    .compact([
      "count": .integer(Int64(count)), "signers": .string(signers.file), "branch": .string(signers.branch),
      "when": .list(risks.map(\.document)), "position": position.map { .string($0.description) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      try reader.integer("count"),
      by: Signers(file: try reader.string("signers"), branch: try reader.string("branch")),
      when: try reader.parts("when"), at: try reader.recordedPosition("position"))
    if let problem { throw DocumentError(path: "", .expected("a rule of approval: \(problem)")) }
  }
}
