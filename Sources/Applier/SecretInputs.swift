/// Where the secrets come from that a declaration names by a variable or a file, and who is told of them.
public struct SecretInputs: Sendable {
  /// An environment variable of the process that applies; `nil` if it is not set.
  public var variable: @Sendable (String) -> String?
  /// The text of a file, by its path from the project's folder; `nil` if it cannot be read.
  public var file: @Sendable (String) async -> String?
  /// Is told the text of every secret as it is read, wherever it comes from, before it is used: what shows calls must
  /// know it.
  public var willUse: @Sendable (_ secret: String) -> Void

  public init(
    variable: @escaping @Sendable (String) -> String?, file: @escaping @Sendable (String) async -> String?,
    willUse: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.variable = variable
    self.file = file
    self.willUse = willUse
  }

  /// There are no variables and no files.
  public static let none = SecretInputs(variable: { _ in nil }, file: { _ in nil })
}
