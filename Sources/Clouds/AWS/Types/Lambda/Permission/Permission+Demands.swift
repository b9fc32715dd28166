import InfraModel
import Planner

extension Demand {
  static let lambdaPermission: [Demand] = [
    .text("FunctionName", functionName), .text("Principal", principal),
    .holds("FunctionUrlAuthType") { subject in
      guard subject.isGiven("FunctionUrlAuthType"), let action = subject.text("Action"),
        action != "lambda:InvokeFunctionUrl", action != "lambda:InvokeFunction"
      else { return nil }
      return (
        "FunctionUrlAuthType is for lambda:InvokeFunctionUrl, and Action is \(action)",
        "remove functionUrlAuthType"
      )
    },
  ]
}
