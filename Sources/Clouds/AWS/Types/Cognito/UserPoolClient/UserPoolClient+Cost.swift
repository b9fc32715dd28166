import InfraModel
import Pricing

extension CostModel {
  /// A client: nothing, unless it is a machine that signs in by itself.
  static let userPoolClient = CostModel(
    "AWS::Cognito::UserPoolClient", properties: .userPoolClient
  ) { resource in
    if resource.list("AllowedOAuthFlows").contains("client_credentials") {
      CostItem.leftOut("Machine client", because: "it is charged by the month and by the tokens that it asks for")
    } else {
      CostItem.free("Client", because: "users are charged at their pool")
    }
  }
}
