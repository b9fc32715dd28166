/// Modifiers give back a copy of the same declared value: what refers to one refers to the other.
extension Placeable {
  /// Refuses to delete or replace it.
  public func protected() -> Self { modified { $0.isProtected = true } }

  /// Forgets it instead of deleting it when it leaves the declaration.
  public func retained() -> Self { modified { $0.isRetained = true } }

  /// Makes a replacement before the old one goes.
  public func createBeforeDestroy() -> Self { modified { $0.createsBeforeDestroy = true } }

  /// Replaces it whenever one of these values changes.
  public func replaced(when triggers: any Expressible...) -> Self {
    modified { $0.replacedWhen += triggers.map(\.expression) }
  }

  /// Replaces it whenever a text changes.
  public func replaced(when text: Input<String>) -> Self { replaced(when: text as any Expressible) }

  /// Replaces it whenever a text of a variable changes.
  @_disfavoredOverload
  public func replaced(when text: String) -> Self { replaced(when: Input(text)) }

  /// Replaces it whenever a number changes.
  public func replaced(when number: Int) -> Self { replaced(when: Input(number) as any Expressible) }

  /// Makes it after others though no property refers to them.
  public func depends(on others: any Placeable...) -> Self {
    modified { $0.dependsOn += others.map(\.token) }
  }

  /// Takes over what had another address before. On a component, everything inside moves along.
  public func renamed(from address: String) -> Self { modified { $0.renamedFrom.append(address) } }

  /// May be placed nowhere: only some settings place it.
  ///
  ///     let alarm = CloudWatch.Alarm("errors", …).optional()
  ///     if settings.alarms { alarm }
  ///
  /// A declared value that no body names is an error otherwise (IN1018), as it would not be created.
  public func optional() -> Self {
    Creations.current?.noteOptional(token)
    return self
  }

  /// Lives in another region than the environment.
  public func `in`(_ region: Region) -> Self { modified { $0.region = region } }

  /// Adds tags; inner ones win over outer ones, a resource's own over all.
  public func tags(_ tags: Tags) -> Self { modified { $0.tags = $0.tags.merging(tags) } }

  /// Declares how much every resource of a type inside will be used in a month, for prices.
  ///
  ///     Network(cidr: "10.0.0.0/16", zones: 3)
  ///       .usage(of: EC2.NatGateway.self) { $0.usage(processed: .gigabytes(40...60)) }
  public func usage<Kind: Resource>(of type: Kind.Type, _ declared: (Every<Kind>) -> Every<Kind>) -> Self {
    modified { $0.usageDefaults.declare(declared(Every())) }
  }

  /// Limits how long creating, updating or deleting may take.
  public func timeout(_ limit: TimeSpan) -> Self { modified { $0.timeout = limit } }

  /// Permits that something protected, which is no longer declared, is deleted.
  public func allowDeletion(of address: String, because reason: String) -> Self {
    modified { $0.allowedDeletions.append(Modifiers.AllowedDeletion(address: address, because: reason)) }
  }

  private func modified(_ change: (inout Modifiers) -> Void) -> Self {
    var copy = self
    change(&copy.modifiers)
    return copy
  }
}
