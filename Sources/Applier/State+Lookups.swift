import InfraModel

extension State {
  /// What is recorded of look-ups before anything is sent: whatever this apply asks and the last one did not, so that an
  /// environment whose outputs are taken is told so even if the run ends anywhere. What the last one asked stays as it
  /// was until the run has done what follows from the answer.
  func takingUp(_ lookups: [Lookup]) -> [Lookup] {
    let known = Set(self.lookups.map(\.key))
    return (self.lookups + lookups.filter { !known.contains($0.key) }).sorted { $0.key < $1.key }
  }

  /// What is recorded of look-ups when a run ends: its answers, where everything that has them is done.
  /// - Parameters:
  ///   - open: The resources that are not as they were to be.
  ///   - covered: The resources that the plan covered; `nil` for all.
  func settling(_ lookups: [Lookup], open: Set<Address>, covered: Set<Address>?) -> [Lookup] {
    let earlier = Dictionary(self.lookups.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let current = lookups.map { lookup in
      let isSettled = lookup.uses.allSatisfy { use in
        guard let address = use.address else { return true }
        return !open.contains(address) && covered?.contains(address) != false
      }
      return isSettled ? lookup : earlier[lookup.key] ?? lookup
    }
    let asked = Set(lookups.map(\.key))
    // What is asked no longer may still stand in a resource that was not changed.
    let left = open.isEmpty && covered == nil ? [] : self.lookups.filter { !asked.contains($0.key) }
    return (current + left).sorted { $0.key < $1.key }
  }
}
