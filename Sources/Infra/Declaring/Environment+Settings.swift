import InfraModel

/// What an environment may cost.
public struct Budget: Sendable {
  /// A month's.
  let amount: Money

  /// A limit for a month.
  public static func monthly(_ amount: Money) -> Budget { Budget(amount: amount) }
}

/// Whether somebody has to approve a plan before it is applied.
public enum Approval: Sendable {
  case required
  /// Applied unattended.
  case automatic
}

extension Environment {
  /// Tags every resource that can carry tags.
  public func tags(_ tags: Tags) -> Environment {
    var copy = self
    copy.tags = copy.tags.merging(tags)
    return copy
  }

  /// Declares how much every resource of a type will be used in a month, for prices; what a resource or component says
  /// of its own wins.
  ///
  ///     .usage(of: Lambda.Function.self) { $0.usage(requests: .millions(3), averageDuration: .milliseconds(120)) }
  public func usage<Kind: Resource>(of type: Kind.Type, _ declared: (Every<Kind>) -> Every<Kind>) -> Environment {
    var copy = self
    copy.usageDefaults.declare(declared(Every()))
    return copy
  }

  /// Sets what the environment may cost.
  public func budget(
    _ budget: Budget, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Environment {
    var copy = self
    copy.settings.budget = .init(
      millionths: budget.amount.microdollars, at: SourcePosition(file: file, line: line, column: column))
    return copy
  }

  /// Says whether a plan needs an approval, and the words to type for it.
  public func approval(_ approval: Approval, typing words: String? = nil) -> Environment {
    var copy = self
    copy.settings.approval = .init(approval == .required ? .required : .automatic, typing: words)
    return copy
  }

  /// Permits that something protected, which is no longer declared, is deleted.
  public func allowDeletion(of address: String, because reason: String) -> Environment {
    var copy = self
    copy.settings.allowedDeletions.append(.init(Address(address), because: reason))
    return copy
  }
}
