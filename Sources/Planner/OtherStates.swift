public import InfraModel

/// What other environments manage, so that an environment takes over nothing that is in the state of another: the
/// other's next apply or destroy would delete or change it.
public struct OtherStates: Sendable {
  struct Holder: Sendable {
    var environment: EnvironmentName
    var address: Address
    var account: String?
  }

  private let holders: [CloudIdentity: Holder]

  /// - Parameter states: the states of the other environments.
  public init(_ states: [State] = []) {
    var holders: [CloudIdentity: Holder] = [:]
    for state in states {
      for record in state.resources.values {
        let holder = Holder(environment: state.environment, address: record.address, account: state.account)
        for identity in record.identities { holders[identity] = holder }
      }
    }
    self.holders = holders
  }

  /// Who manages something in an account; where an account is not known, it could be that one.
  func holder(of identity: CloudIdentity, in account: String?) -> Holder? {
    guard let holder = holders[identity] else { return nil }
    if let account, let other = holder.account, account != other { return nil }
    return holder
  }
}
