import InfraModel
import Pricing

extension CostModel {
  /// Commands cost nothing; steps of automation do, from a number a month on (AWS Systems Manager pricing), and so do
  /// the functions and state machines that a task starts, as theirs.
  static let maintenanceWindowTask = CostModel.free(
    "AWS::SSM::MaintenanceWindowTask",
    because: "commands cost nothing; functions and state machines are paid for as theirs",
    "CutoffBehavior", "Description", "LoggingInfo", "MaxConcurrency", "MaxErrors", "Name", "Priority",
    "ServiceRoleArn", "Targets", "TaskArn", "TaskInvocationParameters", "TaskParameters", "WindowId",
    except: [
      .unpriced(
        "Automation", because: "its steps are charged by their number",
        when: .isNone(of: ["LAMBDA", "RUN_COMMAND", "STEP_FUNCTIONS"]), "TaskType")
    ])
}
