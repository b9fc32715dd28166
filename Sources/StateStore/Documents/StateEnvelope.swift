internal import Digests
package import InfraModel

/// A state as it is stored: its document with the member `checksum`, the SHA-256 of the canonical text without it, and,
/// where many may write, with the fence of who did (`writer`).
///
/// Where a state was moved elsewhere, a signpost stands in its place: `moved` says where to.
package enum StateEnvelope {
  /// Why a text is no stored state.
  package enum Problem: Error, Hashable {
    case notJSON(JSON.SyntaxError)
    case malformed(DocumentError)
    case checksum
    /// A signpost.
    case moved(to: String)
  }

  /// - Parameter writer: The fence of the lease under which it is written; `nil` where only one can write.
  package static func encode(_ state: State, writer: Int? = nil) -> [UInt8] {
    guard case .object(var members) = state.document else { return [] }
    members["writer"] = writer.map { .integer(Int64($0)) }
    return sealed(members)
  }

  /// A state as it is stored where only one can write.
  package static func document(_ state: State) -> Value {
    guard case .object(let members) = state.document else { return [:] }
    return .object(summed(members))
  }

  /// What is left where a state was.
  /// - Parameter place: Where it is now, as `--state` takes it.
  package static func signpost(_ environment: EnvironmentName, to place: String) -> [UInt8] {
    sealed(["environment": .string(environment.name), "formatVersion": 1, "moved": .string(place)])
  }

  /// The text of a document, with its checksum.
  package static func sealed(_ members: [String: Value]) -> [UInt8] {
    JSON.pretty(.object(summed(members)), symbols: .tagged)
  }

  private static func summed(_ members: [String: Value]) -> [String: Value] {
    var members = members
    members["checksum"] = nil
    members["checksum"] = .string(checksum(members))
    return members
  }

  /// Whether a text is what is left where a state was.
  static func isSignpost(_ bytes: [UInt8]) -> Bool {
    do throws(Problem) { _ = try decode(bytes) } catch { if case .moved = error { return true } }
    return false
  }

  package static func decode(_ bytes: [UInt8]) throws(Problem) -> State { try decodeWithWriter(bytes).state }

  /// A state, and the fence of the lease under which it was written, where that is recorded.
  package static func decodeWithWriter(_ bytes: [UInt8]) throws(Problem) -> (state: State, writer: Int?) {
    let document: Value
    do throws(JSON.SyntaxError) { document = try JSON.parse(bytes, symbols: .tagged) } catch { throw .notJSON(error) }
    do throws(DocumentError) {
      // The format comes first: a newer one may be summed otherwise.
      try DocumentReader(document).formatVersion(known: State.formatVersion)
    } catch { throw .malformed(error) }
    guard case .object(var members) = document else { throw .checksum }
    guard let found = members.removeValue(forKey: "checksum")?.string,
      isChecksum(found, of: bytes) || found == checksum(members)
    else { throw .checksum }
    if let place = members["moved"]?.string { throw .moved(to: place) }
    let writer = members["writer"]?.integer.flatMap { Counted.range.contains(Int($0)) ? Int($0) : nil }
    do throws(DocumentError) {
      let state = try State(document: .object(members))
      guard Counted.range.contains(state.serial) else {
        throw DocumentError(path: "serial", .expected("a number from 0 to 2^53"))
      }
      return (state, writer)
    } catch { throw .malformed(error) }
  }

  /// Whether a checksum is that of a text as ``encode(_:)`` writes it; then nothing has to be written again.
  private static func isChecksum(_ checksum: String, of bytes: [UInt8]) -> Bool {
    JSON.compacted(bytes, leavingOut: "checksum").map(Digest.sha256) == checksum
  }

  private static func checksum(_ members: [String: Value]) -> String {
    Digest.sha256(JSON.canonical(.object(members), symbols: .tagged))
  }
}
