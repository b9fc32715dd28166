/// The way back from a plan: what applying the earlier declaration after it would do to what runs then.
///
/// What it brings back of each change is the change's ``Change/undo``.
public struct WayBack: Hashable, Sendable {
  /// Something on the way back that loses data.
  public struct Loss: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      /// It is deleted, with what was written to it since.
      case written
      /// It held data, is gone, and is made again without it.
      case gone
    }

    public var address: Address
    public var kind: Kind
    /// What is lost, a noun phrase.
    public var what: String

    public init(_ kind: Kind, at address: Address, _ what: String) {
      self.kind = kind
      self.address = address
      self.what = what
    }
  }

  /// What loses data on the way back, by address: an automatic rollback does not start if there is any.
  public var losses: [Loss]
  /// What restarts or is not there for a while, by address.
  public var interrupted: [Address]
  /// Seconds that what is made on the way usually takes, along the longest chain; what changes and deletions take is
  /// not known without a rehearsal.
  public var leastSeconds: Int

  public init(losses: [Loss] = [], interrupted: [Address] = [], leastSeconds: Int = 0) {
    self.losses = losses
    self.interrupted = interrupted
    self.leastSeconds = leastSeconds
  }
}

extension Plan {
  /// What the way back does to the monthly bill: what comes back costs what it did before, what does not goes on as the
  /// plan leaves it. `nil` where the plan was not priced.
  public var wayBackCost: Dollars? {
    guard cost != nil else { return nil }
    return changes.reduce(.zero) { sum, change in
      switch change.undo {
      case .impossible, .unknown: sum
      case .complete, .lossy:
        sum + ((change.cost?.before?.monthly ?? .zero) - (change.cost?.after?.monthly ?? .zero))
      }
    }
  }
}
