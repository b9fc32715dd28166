internal import Glibc

/// Keeps `.infra/language` of a project: links to the compiled modules, by which `Package.swift` tells editors what the
/// environments are written in.
///
/// Nothing that `infra` does depends on it. Where it cannot be written, editors do without.
struct EditorModules {
  /// From the project's folder.
  static let folder = ".infra/language"
  private static let kinds: Set<Substring> = ["swiftmodule", "swiftdoc", "swiftsourceinfo", "so"]

  let root: String

  /// Lets the links lead to the products in some folders, and to no others.
  func update(_ products: [String]) {
    var wanted: [String: String] = [:]
    for folder in products {
      guard let names = try? EvaluationFiles.names(in: folder) else { continue }
      for name in names where name.split(separator: ".").last.map(Self.kinds.contains) == true {
        wanted[name] = "\(folder)/\(name)"
      }
    }
    let place = "\(root)/\(Self.folder)"
    guard !wanted.isEmpty, (try? EvaluationFiles.makeFolder(place)) != nil,
      let there = try? EvaluationFiles.names(in: place)
    else { return }
    for name in there where wanted[name] == nil { unlink("\(place)/\(name)") }
    for (name, target) in wanted where Self.target(of: "\(place)/\(name)") != target {
      let partial = "\(place)/.\(name).\(getpid())"
      unlink(partial)
      if symlink(target, partial) == 0 { rename(partial, "\(place)/\(name)") }
    }
  }

  private static func target(of link: String) -> String? {
    var text = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(link, &text, text.count)
    return length < 0 ? nil : String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
