package import World

/// Documents that a person named, as files.
extension World {
  /// The most bytes of a document: those that the environments' program may answer, too.
  package static let mostDocumentBytes = 256 << 20

  /// The bytes of a document that a person named.
  /// - Throws: `cannotRead` if it cannot be read, or has too many.
  package func document(_ path: String) throws(CommandFailure) -> [UInt8] {
    do throws(FileFailure) { return try files.read(path, limit: Self.mostDocumentBytes) } catch {
      throw error.isTooLarge ? .tooLarge(path, limit: Self.mostDocumentBytes) : .cannotRead(path)
    }
  }

  /// Everything that comes by standard input.
  package func standardInput() async throws(CommandFailure) -> [UInt8] {
    do throws(FileFailure) { return try await console.readInput(Self.mostDocumentBytes) } catch {
      throw error.isTooLarge
        ? .tooLarge("standard input", limit: Self.mostDocumentBytes) : .cannotRead("standard input")
    }
  }

  /// The bytes of a document of the project; `nil` if it cannot be read.
  package func documentIfReadable(_ path: String) -> [UInt8]? {
    try? files.read(path, limit: Self.mostDocumentBytes)
  }

  /// Replaces a document as a whole; its owner alone can read it.
  package func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(FileFailure) { try files.replace(path, with: bytes) } catch {
      throw .cannotWrite(path, reason: error.reason)
    }
  }
}
