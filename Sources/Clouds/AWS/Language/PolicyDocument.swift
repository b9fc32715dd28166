public import Infra

/// An IAM policy: who may, or may not, do what with which resources.
///
///     PolicyDocument {
///       Statement.allow("s3:GetObject", on: "\(bucket.arn)/*")
///       Statement.deny("s3:*", on: "\(bucket.arn)/*", to: .everyone, when: .isFalse("aws:SecureTransport"))
///     }
public struct PolicyDocument: Expressible {
  /// The document.
  public let expression: Expression

  /// A policy of statements, in the language's current version.
  public init(id: String? = nil, @StatementBuilder _ statements: () -> [Statement]) {
    self.init(id: id, statements())
  }

  /// A policy of these statements.
  public init(id: String? = nil, _ statements: [Statement]) {
    var members = Members()
    members["Version"] = JSONDocument("2012-10-17").expression
    members["Id"] = id.map { Input<String>($0).expression }
    members["Statement"] = statements.expression
    expression = members.expression
  }

  /// A policy as free JSON.
  public init(_ document: JSONDocument) { expression = document.expression }

  /// Who may take on a role.
  public static func assumable(by principal: Principal) -> PolicyDocument {
    PolicyDocument([Statement(.allow, ["sts:AssumeRole"], to: principal)])
  }
}

/// Collects the statements of a policy.
@resultBuilder
public enum StatementBuilder {
  public static func buildExpression(_ statement: Statement) -> [Statement] { [statement] }
  public static func buildExpression(_ statements: [Statement]) -> [Statement] { statements }
  public static func buildBlock(_ parts: [Statement]...) -> [Statement] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Statement]?) -> [Statement] { part ?? [] }
  public static func buildEither(first part: [Statement]) -> [Statement] { part }
  public static func buildEither(second part: [Statement]) -> [Statement] { part }
  public static func buildArray(_ parts: [[Statement]]) -> [Statement] { parts.flatMap(\.self) }
}
