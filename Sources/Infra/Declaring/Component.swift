/// A part of an environment that is made of resources and other components.
///
/// Resources that others refer to are stored properties; the body places them.
///
///     struct Queue: Component {
///       var scope: Scope
///       let queue: SQS.Queue
///
///       init(_ name: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
///         scope = Scope(name, file: file, line: line, column: column)
///         queue = SQS.Queue("queue")
///       }
///
///       var body: Contents { queue }
///     }
public protocol Component: Placeable {
  /// The component's name and identity.
  var scope: Scope { get set }
  /// What it places; evaluated once.
  @ContentBuilder var body: Contents { get }
}

extension Component {
  public var token: Token { scope.token }

  public var modifiers: Modifiers {
    get { scope.modifiers }
    set { scope.modifiers = newValue }
  }
}
