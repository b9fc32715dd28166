import InfraModel

/// Traffic moves by steps to what the apply made, and back at once where something is wrong.
///
///     Apply()
///     Shift(api.alias, through: [.percent(10), .percent(50), .percent(100)], bake: .minutes(5), watching: [errors]) {
///       Health("\(Output.named("api-url"))/health", attempts: 3)
///     }
///
/// The apply makes everything but what leads the traffic elsewhere, which keeps its target. Each step is a gate of its
/// own: it is recorded, a run that was killed resumes there, and what stands between two of them is passed between them.
public struct Shift: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - resource: What can share its traffic between two targets: an alias of a function.
  ///   - shares: How much moves, rising. The last one is `.percent(100)`, unless a later `Shift` of the resource has it.
  ///   - time: How long each step is watched; a day at most. Time during which the machine was suspended does not count.
  ///   - alarms: Alarms, or components: all alarms in them. One that says something sends all traffic back at once; one that
  ///     has no data must have some at the end of the step.
  ///   - checks: What is passed after each step.
  public init(
    _ resource: some Resource, through shares: [Percent], bake time: TimeSpan = .seconds(0),
    watching alarms: [any Placeable] = [], file: String = #filePath, line: Int = #line, column: Int = #column,
    @ReleaseBuilder checks: () -> [ReleasePart] = { [] }
  ) {
    let position = SourcePosition(file: file, line: line, column: column)
    let checks = checks()
    // No step at all is a mistake that is told like one that moves nothing.
    parts = (shares.isEmpty ? [.percent(0)] : shares).flatMap { share in
      let form = ReleasePart.ShiftForm(
        resource: resource.token, percent: share.points, bake: time, alarms: alarms.map(\.token))
      return [ReleasePart(form: .shift(form), position: position)] + checks
    }
  }
}
