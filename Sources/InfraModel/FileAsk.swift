/// What a declaration wants to know of a file or a folder of its project.
///
/// The program that evaluates a declaration reads no files. It writes what it asks for into its answer (`"asks"`), and
/// `infra` runs it again with what is there (``FileAnswer``).
public struct FileAsk: Hashable, Sendable {
  /// As what the file is read.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Its bytes.
    case content
    /// The JSON document in it.
    case json
    /// The YAML document in it.
    case yaml
    /// All files of a folder as one ZIP archive.
    case archive
  }

  /// From the project's folder, without `.` and `..`.
  public var path: String
  public var form: Form
  /// What an archive leaves out: names (`*.test.js`) at any depth, or paths from its folder (`fixtures/large`); `*`
  /// stands for any letters but `/`.
  public var except: [String]

  public init(path: String, form: Form, except: [String] = []) {
    self.path = path
    self.form = form
    self.except = except
  }

  /// Whether a text is a path inside a project: relative, without `.`, `..`, empty parts and control characters.
  public static func isPath(_ text: String) -> Bool {
    text.utf8.count <= 4096 && SourcePosition(file: text, line: 1, column: 1).isInProject
  }
}

extension FileAsk: DocumentPart {
  public var document: Value {
    .compact([
      "path": .string(path), "form": .string(form.rawValue), "except": except.nonEmpty.map(Value.strings),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    path = try reader.string("path")
    guard Self.isPath(path) else { throw DocumentError(path: "path", .expected("a path inside the project")) }
    guard let form = Form(rawValue: try reader.string("form")) else {
      throw DocumentError(path: "form", .expected(Form.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    self.form = form
    except = try reader.strings("except")
  }
}
