import Glibc

/// A folder that a generator reads from or writes to.
package struct Folder {
  /// What went wrong with a file, with the reason that the system gave.
  package struct Failure: Error, CustomStringConvertible {
    package var path: String
    package var action: String
    package var number: Int32
    package var description: String { "can't \(action) \(path): \(String(cString: strerror(number)))" }
  }

  package var path: String

  package init(path: String) { self.path = path }

  /// The names of the files here that end as asked, sorted.
  package func files(endingIn ending: String) throws(Failure) -> [String] {
    guard let stream = opendir(path) else { throw Failure(path: path, action: "list", number: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted()
  }

  package func read(_ name: String) throws(Failure) -> [UInt8] {
    let file = path + "/" + name
    guard let stream = fopen(file, "r") else { throw Failure(path: file, action: "read", number: errno) }
    defer { fclose(stream) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      content.append(contentsOf: buffer[..<count])
    }
    guard ferror(stream) == 0 else { throw Failure(path: file, action: "read", number: errno) }
    return content
  }

  /// Makes the folder hold exactly these files among those that end in `.swift`; equal files are not touched, so that
  /// builds stay warm.
  /// - Returns: how many files were written or removed.
  package func replaceSwiftFiles(with texts: [String: String]) throws(Failure) -> Int {
    try make()
    var changes = 0
    for name in try files(endingIn: ".swift") where texts[name] == nil {
      guard unlink(path + "/" + name) == 0 else { throw Failure(path: name, action: "remove", number: errno) }
      changes += 1
    }
    let present = Set(try files(endingIn: ".swift"))
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let content = Array(text.utf8)
      if present.contains(name), try read(name) == content { continue }
      try write(content, to: name)
      changes += 1
    }
    return changes
  }

  private func write(_ content: [UInt8], to name: String) throws(Failure) {
    let file = path + "/" + name
    guard let stream = fopen(file, "w") else { throw Failure(path: file, action: "write", number: errno) }
    let written = fwrite(content, 1, content.count, stream)
    guard fclose(stream) == 0, written == content.count else {
      throw Failure(path: file, action: "write", number: errno)
    }
  }

  private func make() throws(Failure) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else {
        throw Failure(path: made, action: "make", number: errno)
      }
    }
  }
}
