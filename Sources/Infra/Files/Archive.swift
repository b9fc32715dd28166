import InfraModel

/// All files of a folder beside the Swift file that says it, as one ZIP archive.
///
///     Lambda.Function("api", code: .archive(Archive("function/")), role: role.arn, handler: "index.handler")
///
/// The archive's digest depends on the names of the files, on what is in them and on whether they can be executed, and on
/// nothing else: not on times, owners, the machine or how files are compressed. The graph, plans and states hold the
/// digest; the bytes are packed and compressed when they are sent. `.git`, `.infra` and `.DS_Store` are never packed.
public struct Archive: Sendable {
  /// What it is made of.
  public let expression: Expression
  /// The digest of its files as 64 hexadecimal digits: a name that changes when they do.
  public let digest: Input<String>

  /// - Parameters:
  ///   - folder: its path from the folder of the Swift file.
  ///   - except: what is left out: names (`*.test.js`) at any depth, or paths from the folder (`fixtures/large`); `*`
  ///     stands for any letters but `/`.
  public init(
    _ folder: String, except: [String] = [], file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    let position = SourcePosition(file: file, line: line, column: column)
    let archive = FileRead(folder, as: .archive, except: except, at: position).archive()
    expression = .value(archive.map(Value.archive) ?? .null)
    digest = Input(archive?.digest ?? "")
  }
}
