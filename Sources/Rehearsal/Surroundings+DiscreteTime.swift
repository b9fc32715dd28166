package import Applier
package import Sandbox

extension Surroundings {
  /// Those of a run in a time of its own.
  package init(
    _ time: DiscreteTime, random: @escaping @Sendable () -> UInt64,
    variable: @escaping @Sendable (String) -> String?, file: @escaping @Sendable (String) async -> String?
  ) {
    self.init(
      elapsed: time.now, now: time.now,
      sleep: { seconds in
        // A cancelled wait ends early; the caller asks its task why.
        do { try await time.sleep(seconds) } catch { return }
      },
      random: random, variable: variable, file: file)
  }
}
