import Foundation
import TestFiles
import Testing

@Suite("The generated text")
struct GeneratedTextTests {
  /// One initializer: its comment's parameters and its own, each in order.
  private struct Initializer {
    var file: String
    var explained: [String] = []
    var labels: [String] = []
    /// Whether each may be left out.
    var isOptional: [Bool] = []
  }

  private static let files: [(name: String, lines: [String])] = {
    let folder = Repository.root.appending(path: "Sources/Clouds/AWS/Language/Generated")
    let names = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return names.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { text in
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        return (file.lastPathComponent, lines)
      }
    }
  }()

  private static let initializers: [Initializer] = files.flatMap { name, lines in
    var found: [Initializer] = []
    var current = Initializer(file: name)
    var isInside = false
    for line in lines {
      if let parameter = line.firstMatch(of: /^\/\/\/ +- (?:Parameter )?(\w+): \S/) {
        current.explained.append(String(parameter.1))
      } else if line.hasPrefix("public init(") {
        isInside = true
      }
      guard isInside else { continue }
      let list = line.replacing("public init(", with: "").split(separator: ") {")[...].first ?? ""
      for argument in list.split(separator: ", ") {
        guard let match = argument.firstMatch(of: /^(?:_ )?(\w+)(?: \w+)?: ([^,]+)/) else { continue }
        current.labels.append(String(match.1))
        current.isOptional.append(match.2.contains(" = "))
      }
      if line.contains(") {") {
        found.append(current)
        current = Initializer(file: name)
        isInside = false
      }
    }
    return found
  }

  @Test("The generated text says of every argument and every property what it is")
  func comments() {
    #expect(Self.initializers.count > 500)
    for initializer in Self.initializers {
      let labels = initializer.labels.filter { !["file", "line", "column"].contains($0) }
      #expect(initializer.explained == labels, "\(initializer.file)")
    }
    for (name, lines) in Self.files {
      for (before, line) in zip(lines, lines.dropFirst()) where line.contains("{ declaration.reference(") {
        #expect(before.hasPrefix("/// "), "\(name): \(line)")
      }
    }
  }

  @Test("The generated text has arguments in one order: required ones first, each by the letters of their labels")
  func order() {
    for initializer in Self.initializers {
      var arguments = zip(initializer.isOptional, initializer.labels).filter {
        !["file", "line", "column"].contains($1)
      }
      if initializer.labels.last == "column" {
        #expect(arguments.removeFirst().1 == "name")
        if arguments.last?.1 == "tags" { arguments.removeLast() }
      }
      let ordered = arguments.sorted { ($0.0 ? 1 : 0, $0.1.lowercased()) < ($1.0 ? 1 : 0, $1.1.lowercased()) }
      #expect(arguments.map(\.1) == ordered.map(\.1), "\(initializer.file)")
    }
  }
}
