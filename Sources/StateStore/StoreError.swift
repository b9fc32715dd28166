public import InfraModel
public import World

/// What can be wrong with a stored state, its journal or the place where they are.
public enum StoreError: Error, Hashable, Sendable {
  /// The file that is no good, and the newest good state that could take its place.
  public struct Damage: Hashable, Sendable {
    public var environment: EnvironmentName
    public var file: String
    /// `nil` if no readable serial is kept.
    public var newestGoodSerial: Int?
    public init(environment: EnvironmentName, file: String, newestGoodSerial: Int? = nil) {
      self.environment = environment
      self.file = file
      self.newestGoodSerial = newestGoodSerial
    }
  }

  /// The state is cut short or no JSON; where reading stopped.
  case notJSON(Damage, line: Int, column: Int, problem: String)
  /// The state is JSON, but not of its form.
  case malformed(Damage, DocumentError)
  /// The state's text is not the one that was saved.
  case checksumMismatch(Damage)
  /// The journal is damaged before its last entries, which a crash cannot do.
  case journalDamaged(Damage, line: Int)
  /// The journal follows another state than the stored one.
  case journalFollowsAnother(Damage, journalSerial: Int, stateSerial: Int?)
  /// The state is of an earlier serial than the one that was last saved, or is missing (`nil`).
  case stateReplaced(Damage, stateSerial: Int?, savedSerial: Int)
  /// The history is damaged.
  case historyDamaged(file: String, line: Int)
  /// Written by a newer `infra`.
  case newerFormat(file: String, found: Int, known: Int)
  /// The file holds the state of another environment.
  case anotherEnvironment(file: String, found: EnvironmentName, expected: EnvironmentName)
  /// Somebody holds the lease; `nil` if who cannot be read.
  case locked(environment: EnvironmentName, LeaseHolder?)
  /// The lease was released, or its file was replaced.
  case leaseLost(environment: EnvironmentName)
  /// What was to be saved does not follow what is stored.
  case conflict(environment: EnvironmentName, storedSerial: Int?, givenSerial: Int, isSameLineage: Bool)
  /// A journal needs a saved state to follow.
  case noState(environment: EnvironmentName)
  /// No readable state of that serial is kept.
  case noSerial(environment: EnvironmentName, serial: Int, kept: [Int])
  /// Not a name that can be a path below the store.
  case invalidName(EnvironmentName)
  /// The state was moved elsewhere; a signpost is all that is left.
  case moved(EnvironmentName, to: String)
  /// What an interrupted move from another environment left cannot be settled: somebody else holds the other's lease.
  case unsettled(environment: EnvironmentName, source: EnvironmentName, LeaseHolder?)
  /// No plan of that digest is kept; or several, whose digests begin so.
  case noPlan(environment: EnvironmentName, digest: String, candidates: [String])
  /// An object is encrypted with a key that was not given; the names of those that were.
  case keyMissing(file: String, wanted: String, given: [String])
  /// An object is encrypted, and no key was given.
  case encrypted(file: String)
  /// An object is not encrypted, though a key was given: anybody could have written it.
  case notEncrypted(file: String)
  /// A store of objects did not do what was asked.
  case objects(ObjectFailure)
  case diskFull(FileFailure)
  case readOnly(FileFailure)
  case permission(FileFailure)
  /// A symbolic link where a file or folder of a store should be.
  case link(FileFailure)
  case io(FileFailure)
}
