import InfraModel
import Pricing

extension CostModel {
  /// A standard workflow: its state transitions; an account's first 4,000 a month cost nothing.
  static let stateMachine = CostModel(
    "AWS::StepFunctions::StateMachine", usage: [.transitions, .tracedRequests], properties: .stateMachine
  ) { resource in
    if resource.string("StateMachineType") == "EXPRESS" {
      CostItem.leftOut("Express workflow", because: "it is charged by requests, memory and duration")
    } else {
      Charge.used(
        "State transitions", .transitions, PriceQuery("AmazonStates", "StateTransition", ["type": "standard"])
      )
      .free(first: 4000, shared: "state transitions")
    }
    if resource.flag("TracingConfiguration.Enabled") == true { Traces.charge }
  }
}
