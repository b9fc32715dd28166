import Infra
import InfraModel

/// An evaluated environment in the forms that tests compare.
struct Evaluated {
  let evaluation: Evaluation

  init(
    account: String? = "123456789012", root: String? = nil, definitions: [String: String] = [:],
    file: String = #filePath, @ContentBuilder _ content: @escaping @Sendable () -> Contents
  ) {
    self.init(Environment("test/one", in: .euCentral1, account: account, file: file, content), root, definitions)
  }

  init(_ environment: Environment, _ root: String? = nil, _ definitions: [String: String] = [:]) {
    evaluation = Evaluation(of: environment, root: root, definitions: definitions)
  }

  var diagnostics: [Diagnostic] { evaluation.diagnostics }

  /// The resources without their type and position, as text with two blanks of indent.
  var resources: String {
    let resources = evaluation.graph.resources.map { node in
      var members = node.document.object ?? [:]
      for name in ["type", "position", "labels"] { members[name] = nil }
      return Value.object(members)
    }
    return Self.text(.list(resources))
  }

  var outputs: String {
    Self.text(.object(Dictionary(uniqueKeysWithValues: evaluation.graph.outputs.map { ($0.name, $0.value) })))
  }

  static func text(_ value: Value) -> String {
    String(decoding: JSON.pretty(value, symbols: .tagged).dropLast(), as: UTF8.self)
  }
}

/// The lines of diagnostics as people read them, without a renderer: code, position, message, notes, fix.
func lines(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.flatMap { diagnostic in
    ["\(diagnostic.code) \(diagnostic.position.map(\.description) ?? "-"): \(diagnostic.message)"]
      + diagnostic.notes.map { "  note \($0.position.map(\.description) ?? "-"): \($0.message)" }
      + (diagnostic.fix.map { ["  fix: \($0)"] } ?? [])
  }
}
