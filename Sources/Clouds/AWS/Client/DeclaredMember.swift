package import InfraModel
internal import OperationModels

/// A member of an operation's input, to be checked before the operation is called.
package struct DeclaredMember: Sendable {
  private let model: OperationModel
  private let shape: Shape
  private let path: String

  /// - Parameter path: The member, dotted where nested.
  /// - Returns: `nil` where the operation only reads, or its input has no such member.
  package init?(_ path: String, of operation: String, _ service: Service) {
    guard let model = OperationLibrary.shared.operation(service.id, operation), !model.isRead,
      var shape = model.inputShape
    else { return nil }
    for name in path.split(separator: ".") {
      guard let member = shape.member(String(name)) else { return nil }
      shape = model.shapes[member.shape]
    }
    self.model = model
    self.shape = shape
    self.path = path
  }

  /// What the model refuses of a value, by what is declared of it: a part that it requires and that is missing, or a
  /// size out of its bounds. A value of another form than the member's tells nothing.
  /// - Parameter addsParts: Whether parts may be added before it is sent, so that a missing one tells nothing.
  package func problem(of value: Value, addsParts: Bool) -> InputProblem? {
    var check = InputCheck(model: model)
    check.toleratesUnknown = true
    check.toleratesMissing = addsParts
    do throws(InputCheck.Problem) {
      try check.check(value, shape, path: path)
      return nil
    } catch {
      guard error.kind == .missing || error.kind == .outOfBounds else { return nil }
      return InputProblem(path: error.path, problem: error.problem, kind: error.kind)
    }
  }
}
