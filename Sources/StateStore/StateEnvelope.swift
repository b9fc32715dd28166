internal import Digests
package import InfraModel

/// A state as it is stored: its document with the member `checksum`, the SHA-256 of the canonical text without it.
package enum StateEnvelope {
  /// Why a text is no stored state.
  package enum Problem: Error, Hashable {
    case notJSON(JSON.SyntaxError)
    case malformed(DocumentError)
    case checksum
  }

  package static func encode(_ state: State) -> [UInt8] {
    guard case .object(let members) = state.document else { return [] }
    return sealed(members)
  }

  /// The text of a document, with its checksum.
  package static func sealed(_ members: [String: Value]) -> [UInt8] {
    var members = members
    members["checksum"] = nil
    members["checksum"] = .string(checksum(members))
    return JSON.pretty(.object(members), symbols: .tagged)
  }

  package static func decode(_ bytes: [UInt8]) throws(Problem) -> State {
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
    do throws(DocumentError) {
      let state = try State(document: .object(members))
      guard Counted.range.contains(state.serial) else {
        throw DocumentError(path: "serial", .expected("a number from 0 to 2^53"))
      }
      return state
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
