/// One spelling for all the spellings of a value that mean the same to the cloud: two values are equal if their normal
/// forms are.
///
/// A form is a function of the value alone and leaves what it does not know as it is, so that it can be taken of what
/// is declared, of what was declared before and of what runs alike. Two forms are equal if they have the same name.
public struct NormalForm: Sendable {
  /// Names the form (`security group rule`).
  public let name: String
  /// The normal form of a value.
  public let form: @Sendable (Value) -> Value

  public init(_ name: String, _ form: @escaping @Sendable (Value) -> Value) {
    self.name = name
    self.form = form
  }

  public func callAsFunction(_ value: Value) -> Value { form(value) }
}

extension NormalForm: Hashable {
  public static func == (left: NormalForm, right: NormalForm) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
