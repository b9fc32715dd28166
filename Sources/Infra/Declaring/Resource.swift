/// One thing in the cloud.
///
/// A resource is declared by making its value and placed by naming that value in an environment or component. Its
/// properties read as references: `vpc.vpcId` stands for the identifier that the cloud will give.
public protocol Resource: Placeable, UsageSubject where Subject == Self {
  /// The registry's name of its type.
  static var typeName: String { get }
  /// What it was declared with.
  var declaration: Declaration { get set }
  /// The resource of a declaration.
  init(declaration: Declaration)
}

extension Resource {
  public var token: Token { declaration.token }

  public var modifiers: Modifiers {
    get { declaration.modifiers }
    set { declaration.modifiers = newValue }
  }

  public func using(_ amounts: [String: UsageFigure?]) -> Self {
    var copy = self
    for (key, figure) in amounts { copy.modifiers.usage[key] = figure ?? copy.modifiers.usage[key] }
    return copy
  }
}
