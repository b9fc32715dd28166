public import InfraModel

/// What releases have a cloud do beside the plan: backups, programs on hosts, rollouts, messages.
extension Provider {
  /// Of a cloud that makes no backups.
  public func backUp(_ request: BackupRequest, _ context: OperationContext) async throws(ProviderError) -> Backup {
    throw ProviderError(.unsupported, "no backup can be made of an \(request.type)")
  }

  /// Of a cloud that makes no backups.
  public func hasBackup(_ request: BackupLookup) async throws(ProviderError) -> Bool { false }

  /// Of a cloud that runs nothing on hosts.
  public func run(_ request: HostRunRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    throw ProviderError(.unsupported, "nothing can be run on an \(request.type)")
  }

  /// Of a cloud where nothing is rolled out.
  public func rollOut(_ request: RolloutRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    throw ProviderError(.unsupported, "an \(request.type) has no rollout")
  }

  /// Of a cloud that passes no messages on.
  public func announce(_ request: AnnouncementRequest, _ context: OperationContext) async throws(ProviderError) {
    throw ProviderError(.unsupported, "an \(request.type) does not pass messages on")
  }
}

/// What is to be rolled out.
public struct RolloutRequest: Hashable, Sendable {
  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  public var account: String
  /// What was applied, with attributes.
  public var applied: [String: Value]
  /// What is requested; `nil` where the cloud renews by itself.
  public var refresh: MachineRefresh?
  /// What an earlier try of the same has kept, where there was one.
  public var kept: String?
  /// Seconds that it may take.
  public var timeout: Int
  public init(
    type: ResourceType, id: ResourceID, region: String, account: String, applied: [String: Value],
    refresh: MachineRefresh?, kept: String?, timeout: Int
  ) {
    self.type = type
    self.id = id
    self.region = region
    self.account = account
    self.applied = applied
    self.refresh = refresh
    self.kept = kept
    self.timeout = timeout
  }
}

/// A program to be run on hosts.
public struct HostRunRequest: Hashable, Sendable {
  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  public var account: String
  /// Its values are texts.
  public var program: HostProgram
  /// Tells this run of the program from all others: small letters, digits and hyphens.
  public var mark: String
  /// Seconds since 1970 before which it was not begun; `nil` where that is not known.
  public var since: Double?
  /// Seconds that it may take.
  public var timeout: Int
  public init(
    type: ResourceType, id: ResourceID, region: String, account: String, program: HostProgram, mark: String,
    since: Double?, timeout: Int
  ) {
    self.type = type
    self.id = id
    self.region = region
    self.account = account
    self.program = program
    self.mark = mark
    self.since = since
    self.timeout = timeout
  }
}

/// What became of what a gate of a release had the cloud do.
public struct GateWork: Hashable, Sendable {
  /// What was done where, in one sentence.
  public var note: String
  /// The end of what was printed.
  public var output: String?
  /// What failed, a sentence each; empty where it succeeded.
  public var failures: [String]
  public init(note: String, output: String? = nil, failures: [String] = []) {
    self.note = note
    self.output = output
    self.failures = failures
  }
}

/// A message, and the resource that passes it on.
public struct AnnouncementRequest: Hashable, Sendable {
  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  public var account: String
  /// What it is, in a line.
  public var subject: String
  public var text: String
  public init(
    type: ResourceType, id: ResourceID, region: String, account: String, subject: String, text: String
  ) {
    self.type = type
    self.id = id
    self.region = region
    self.account = account
    self.subject = subject
    self.text = text
  }
}

/// What to make a backup of.
public struct BackupRequest: Hashable, Sendable {
  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  public var account: String
  /// What the backup's name ends with, so that the same request finds it: small letters, digits and hyphens.
  public var mark: String
  public init(type: ResourceType, id: ResourceID, region: String, account: String, mark: String) {
    self.type = type
    self.id = id
    self.region = region
    self.account = account
    self.mark = mark
  }
}

/// Which backup to look for.
public struct BackupLookup: Hashable, Sendable {
  /// The type of what is to be made from it.
  public var type: ResourceType
  /// What a restore names.
  public var backup: String
  public var region: String
  public init(type: ResourceType, backup: String, region: String) {
    self.type = type
    self.backup = backup
    self.region = region
  }
}

/// A backup that can be restored.
public struct Backup: Hashable, Sendable {
  /// What a restore names.
  public var id: String
  public init(id: String) { self.id = id }
}

/// What an alarm says.
public struct AlarmState: Hashable, Sendable {
  public enum Word: Hashable, Sendable {
    case quiet
    case alarming
    /// There is nothing yet by which it could say either.
    case withoutData
  }

  public var word: Word
  /// The cloud's own words about why; empty where it has none.
  public var reason: String
  public init(_ word: Word, reason: String = "") {
    self.word = word
    self.reason = reason
  }
}
