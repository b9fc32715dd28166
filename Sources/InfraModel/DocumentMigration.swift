/// The forms that a kind of document has had, and how each becomes the next.
///
///     version 1 ──first──▶ version 2 ──second──▶ version 3 (the newest)
///
/// The list only grows: a migration that was released is never changed, removed or put elsewhere, since documents of
/// its version are on people's disks.
public struct DocumentMigrations: Sendable {
  /// One step, from a version to the next.
  public struct Migration: Sendable {
    /// Says what changed (`the operation carries the record`).
    public let name: String
    /// Turns the members of a document, or of a part of it, into those of the next version.
    public let migrate: @Sendable ([String: Value]) throws(DocumentError) -> [String: Value]

    public init(
      _ name: String, _ migrate: @escaping @Sendable ([String: Value]) throws(DocumentError) -> [String: Value]
    ) {
      self.name = name
      self.migrate = migrate
    }
  }

  /// In the order of the versions: the first leads from version 1 to version 2.
  public let steps: [Migration]

  public init(_ steps: [Migration] = []) { self.steps = steps }

  /// The version that is written.
  public var newest: Int { steps.count + 1 }

  /// Members of a version as those of the newest.
  ///
  /// - Throws: ``DocumentError/Problem/newerFormat(found:known:)`` for a version that is not known yet, and what a
  ///   migration throws.
  public func migrate(_ members: [String: Value], from version: Int) throws(DocumentError) -> [String: Value] {
    guard version <= newest else {
      throw DocumentError(path: "formatVersion", .newerFormat(found: version, known: newest))
    }
    guard version >= 1 else { throw DocumentError(path: "formatVersion", .expected("a version from 1")) }
    var members = members
    for step in steps[(version - 1)...] { members = try step.migrate(members) }
    return members
  }
}

extension DocumentReader {
  /// Opens a document of any version that is known, as one of the newest.
  public init(_ value: Value, migratedBy migrations: DocumentMigrations) throws(DocumentError) {
    let found = try DocumentReader(value)
    let version = try found.integer("formatVersion")
    try self.init(.object(try migrations.migrate(found.members, from: version)))
  }
}
