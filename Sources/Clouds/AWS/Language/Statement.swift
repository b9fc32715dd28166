public import Infra

/// One statement of a policy.
public struct Statement: Expressible {
  /// Whether the statement grants or refuses.
  public enum Effect: String, Expressible {
    case allow = "Allow"
    case deny = "Deny"
  }

  private var members = Members()
  public var expression: Expression { members.expression }

  /// - Parameters:
  ///   - actions: What it is about (`s3:GetObject`).
  ///   - resources: The ARNs it is about; none in a role's trust policy.
  ///   - principal: Who it is about; `nil` in a policy that is attached to somebody.
  ///   - conditions: When it holds; all of them must.
  ///   - id: The statement's `Sid`: letters and digits.
  public init(
    _ effect: Effect, _ actions: [String], on resources: [Input<String>] = [], to principal: Principal? = nil,
    when conditions: [Condition] = [], id: String? = nil
  ) {
    members["Effect"] = effect.expression
    members["Action"] = Self.oneOrMany(actions.map { Input<String>($0).expression })
    members["Resource"] = resources.isEmpty ? nil : Self.oneOrMany(resources.map(\.expression))
    members["Principal"] = principal?.expression
    members["Condition"] = conditions.isEmpty ? nil : Condition.joined(conditions)
    members["Sid"] = id.map { Input<String>($0).expression }
  }

  /// Grants actions on resources.
  public static func allow(
    _ actions: String..., on resources: Input<String>..., to principal: Principal? = nil, when conditions: Condition...,
    id: String? = nil
  ) -> Statement {
    Statement(.allow, actions, on: resources, to: principal, when: conditions, id: id)
  }

  /// Refuses actions on resources, whatever else grants them.
  public static func deny(
    _ actions: String..., on resources: Input<String>..., to principal: Principal? = nil, when conditions: Condition...,
    id: String? = nil
  ) -> Statement {
    Statement(.deny, actions, on: resources, to: principal, when: conditions, id: id)
  }

  /// The language takes a text where there is one, which is also how clouds give it back.
  static func oneOrMany(_ expressions: [Expression]) -> Expression {
    expressions.count == 1 ? expressions[0] : .list(expressions)
  }
}
