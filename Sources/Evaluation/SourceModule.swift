/// A module that a project brings along: a folder of its own, or a target of a package.
package struct SourceModule: Hashable {
  var name: String
  /// The folder that ``folder`` and the paths of ``sources`` begin at.
  var root: String
  var folder: String
  var sources: [SourceIndex.Source]

  /// Whether a text can stand behind `import`, and is none of the modules that come with the language.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    let isWord = text.utf8.allSatisfy {
      $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) && $0 < 0x80
    }
    return isWord && !["Infra", "InfraModel", "AWS", "environments", "Swift"].contains(text)
  }

  /// Modules in an order in which each comes behind those that it imports, by name otherwise.
  static func sorted(_ modules: [SourceModule]) throws(EvaluationError) -> [SourceModule] {
    var order = Order(modules: modules)
    for module in modules.sorted(by: { $0.name < $1.name }) { try order.add(module.name) }
    return order.result
  }

  /// The modules that it imports.
  var imports: Set<String> { Set(sources.flatMap(\.imports)) }

  private struct Order {
    let byName: [String: SourceModule]
    var result: [SourceModule] = []
    private var path: [String] = []
    private var added: Set<String> = []

    init(modules: [SourceModule]) {
      byName = Dictionary(modules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func add(_ name: String) throws(EvaluationError) {
      guard let module = byName[name], !added.contains(name) else { return }
      if let start = path.firstIndex(of: name) { throw .moduleCycle(Array(path[start...]) + [name]) }
      path.append(name)
      for imported in module.imports.sorted() where imported != name { try add(imported) }
      path.removeLast()
      added.insert(name)
      result.append(module)
    }
  }
}
