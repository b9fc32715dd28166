import Planner
/// The classes of virtual machines, database instances (`db.`) and cache nodes (`cache.`) that exist.
enum InstanceClasses {
  /// Sizes by family (`db.t3`).
  private static let sizes: [Substring: [Substring]] = Dictionary(
    table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.first.map { ($0, Array(words.dropFirst())) }
    }, uniquingKeysWith: +)

  /// Whether a class exists. A family that is not known with its prefix counts as known if there are machines of it.
  static func isKnown(_ name: String, prefix: String) -> Bool {
    guard name.hasPrefix(prefix), let dot = name.lastIndex(of: ".") else { return false }
    let (family, size) = (name[..<dot], name[name.index(after: dot)...])
    let found = sizes[family] ?? (family.utf8.count > prefix.utf8.count ? sizes[family.dropFirst(prefix.count)] : nil)
    return found?.contains(size) ?? false
  }

  /// Every class with a prefix, sorted.
  static func names(prefix: String) -> [String] {
    let prefixes = ["db.", "cache."]
    return sizes.filter { family, _ in
      prefix.isEmpty ? !prefixes.contains { family.hasPrefix($0) } : family.hasPrefix(prefix)
    }.flatMap { family, sizes in sizes.map { "\(family).\($0)" } }.sorted()
  }
}
