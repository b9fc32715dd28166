import Planner
import Pricing

/// The types of the service, a folder for each.
enum Scheduler: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(schedule, cost: .schedule, demands: Demand.schedulerSchedule),
    ResourceKind(scheduleGroup, cost: .scheduleGroup),
  ]
}
