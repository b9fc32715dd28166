import InfraModel

/// The JSON document in a file beside the Swift file that says it (see ``File``).
///
///     CloudWatch.Dashboard("overview", dashboardBody: JSONFile("dashboard.json").text)
///     IAM.ManagedPolicy("read", policyDocument: JSONFile("read-policy.json").document)
public struct JSONFile: Sendable {
  private let value: Value

  /// A file of UTF-8 JSON; a member that stands twice in an object is an error.
  public init(_ path: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    let position = SourcePosition(file: file, line: line, column: column)
    value = FileRead(path, as: .json, at: position).document() ?? .null
  }

  /// The document, for properties that take one.
  public var document: JSONDocument { JSONDocument(Expression.value(value)) }

  /// The document as text without blanks, for properties that hold JSON in a text.
  public var text: Input<String> { .json(document) }
}

/// The document in a YAML file beside the Swift file that says it (see ``File``).
///
/// Understood is one document of the core schema of YAML 1.2: block and flow collections, plain, quoted and block
/// scalars, comments. Anchors, tags, directives and merge keys are errors.
public struct YAMLFile: Sendable {
  private let value: Value

  /// A file of UTF-8 YAML; a key that stands twice in a mapping is an error.
  public init(_ path: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    let position = SourcePosition(file: file, line: line, column: column)
    value = FileRead(path, as: .yaml, at: position).document() ?? .null
  }

  /// The document, for properties that take one.
  public var document: JSONDocument { JSONDocument(Expression.value(value)) }

  /// The document as JSON text without blanks, for properties that hold JSON in a text.
  public var text: Input<String> { .json(document) }
}
