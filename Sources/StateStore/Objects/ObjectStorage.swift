/// Whole objects under names, with conditions: all that states need of S3 and its like.
///
/// A read sees every write that was answered before it (S3 does so since December 2020: "Amazon S3 data consistency
/// model"), and of two writes with a condition on the same object one is refused. Nothing else is asked of the store:
/// no append, no lock, no rename, no clock.
public protocol ObjectStorage: Sendable {
  /// How people name an object: `s3://bucket/prefix/key`; of the empty key, the store itself.
  func place(of key: String) -> String

  /// An object's content; `nil` where there is none.
  func read(_ key: String) async throws(ObjectFailure) -> StoredObject?

  /// Puts a whole object in place where the condition holds, in one step.
  ///
  /// A write whose answer was lost may be sent again, and then be refused by its own effect: whoever writes content
  /// that nobody else would write looks whether the refused object is its own (``EnvironmentObjects``).
  func write(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(ObjectFailure) -> WriteAnswer

  /// Removes objects; those that are missing are no error.
  func remove(_ keys: [String]) async throws(ObjectFailure)

  /// The keys with a prefix, in the order of their bytes.
  /// - Parameter delimited: Whether keys with a further `/` are put together under what comes before it.
  func list(_ prefix: String, delimited: Bool) async throws(ObjectFailure) -> ObjectList
}

/// An object's content and the tag that names this version of it.
public struct StoredObject: Hashable, Sendable {
  public var bytes: [UInt8]
  /// Another content has another tag.
  public var tag: String

  public init(_ bytes: [UInt8], tag: String) {
    self.bytes = bytes
    self.tag = tag
  }
}

/// What must hold for a write to take effect.
public enum WriteCondition: Hashable, Sendable {
  /// There is no such object.
  case absent
  /// The object is the one with this tag.
  case tag(String)
  case always
}

public enum WriteAnswer: Hashable, Sendable {
  /// It is stored, and has this tag now.
  case written(tag: String)
  /// The condition does not hold; nothing was written by the request that was answered.
  case conditionFailed
}

/// What stands under a prefix.
public struct ObjectList: Hashable, Sendable {
  public var keys: [String]
  /// Prefixes that end in `/`, where the list was delimited.
  public var folders: [String]

  public init(keys: [String] = [], folders: [String] = []) {
    self.keys = keys
    self.folders = folders
  }
}

/// Why a store of objects did not do what was asked.
public struct ObjectFailure: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No answer, or none but errors of the store's own, as often as was tried. A write may have taken effect.
    case unreachable
    /// The credentials lack the permission.
    case denied
    case noBucket
    /// The bucket is in another region, where the store says which.
    case otherRegion(String?)
    /// The session of the credentials has ended.
    case expired
    /// There are no credentials.
    case noCredentials
    /// It takes writes whose condition does not hold: it is no place for states.
    case ignoresConditions
    /// The service that keeps the key of what is encrypted does not let it be used.
    case keyRefused
    /// Anything else; `reason` says what.
    case refused
  }

  public var kind: Kind
  /// What was being done: `read`, `write`, `list`, `remove`.
  public var action: String
  /// The object, as people name it.
  public var place: String
  /// What the store said; one sentence without a full stop.
  public var reason: String

  public init(_ kind: Kind, action: String, place: String, reason: String) {
    self.kind = kind
    self.action = action
    self.place = place
    self.reason = reason
  }
}
