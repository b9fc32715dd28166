import InfraModel

/// A file of the project, by its path from the folder of the Swift file that says it.
///
///     EC2.Instance("web", imageId: image, userData: File("user-data.sh").text)
///
/// `infra` reads it, not the declaration: a regular file inside of the project, to which no link leads, of at most
/// 8 MiB. A change of the file is a change of the declaration. What it holds stands in plans and states, so it is no
/// place for secrets (``SecretValue``).
public struct File: Sendable {
  let read: FileRead

  /// A file, by its path from the folder of the Swift file; `..` may lead out of that folder, not out of the project.
  public init(_ path: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    read = FileRead(path, as: .content, at: SourcePosition(file: file, line: line, column: column))
  }

  /// The text in it; one that is not UTF-8 is an error.
  public var text: Input<String> { Input(read.text() ?? "") }

  /// Its bytes in Base64, in one line.
  public var base64: Input<String> { Input(Base64.encode(read.content() ?? [])) }

  /// The text for Swift that takes it apart.
  public var string: String {
    read.insist()
    return read.text() ?? ""
  }

  /// The bytes for Swift that takes them apart.
  public var bytes: [UInt8] {
    read.insist()
    return read.content() ?? []
  }
}
