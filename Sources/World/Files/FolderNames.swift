internal import Glibc
internal import SystemPackage

/// The names in an open folder, without those of itself and of the folder around it.
enum FolderNames {
  static func read(_ folder: OpaquePointer) throws(Errno) -> [String] {
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw Errno(rawValue: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
