internal import HTTP
internal import World

extension World {
  /// An environment variable that is set and not empty.
  func setVariable(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The most bytes that a file is read for: shared files of thousands of profiles are of some hundred kilobytes.
  static let largestFile = 8 << 20

  /// The text of a file that has a token in it.
  func token(in path: String) throws(CredentialsError) -> String {
    let limit = CredentialsContext.mostBytes
    do throws(FileFailure) { return String(decoding: try files.read(path, limit: limit), as: UTF8.self) } catch {
      guard error.isTooLarge else { throw CredentialsError("cannot read \(path)") }
      throw CredentialsError("\(path) is larger than \(limit >> 10) KB, which is too large for a token")
    }
  }
}
