internal import InfraModel
internal import OperationModels

extension Waiter {
  /// What the models have no waiters for although it takes its time; by the names of services.
  ///
  /// The states are those of each operation's page in its service's API reference.
  static let byHand: [String: [Waiter]] = [
    "apigatewayv2": [
      Waiter(
        "VpcLinkAvailable", calling: "GetVpcLink", every: 15, atMost: 60,
        [
          Acceptor(.success, .path, "AVAILABLE", "VpcLinkStatus"), Acceptor(.failure, .path, "FAILED", "VpcLinkStatus"),
          Acceptor(.failure, .path, "DELETING", "VpcLinkStatus"),
        ]),
      Waiter(
        "VpcLinkDeleted", calling: "GetVpcLink", every: 15, atMost: 60,
        [Acceptor(.success, .error, "NotFoundException"), Acceptor(.failure, .path, "FAILED", "VpcLinkStatus")]),
    ],
    "cognito-idp": [
      Waiter(
        "UserPoolDomainActive", calling: "DescribeUserPoolDomain", every: 15, atMost: 240,
        [
          Acceptor(.success, .path, "ACTIVE", "DomainDescription.Status"),
          Acceptor(.failure, .path, "FAILED", "DomainDescription.Status"),
        ])
    ],
    "ec2": [
      Waiter(
        "VpcEndpointAvailable", calling: "DescribeVpcEndpoints", every: 10, atMost: 60,
        [
          Acceptor(.success, .pathAll, "available", "VpcEndpoints[].State"),
          Acceptor(.failure, .pathAny, "failed", "VpcEndpoints[].State"),
          Acceptor(.failure, .pathAny, "rejected", "VpcEndpoints[].State"),
          Acceptor(.failure, .pathAny, "deleted", "VpcEndpoints[].State"),
          Acceptor(.retry, .error, "InvalidVpcEndpointId.NotFound"),
        ]),
      Waiter(
        "VpcEndpointDeleted", calling: "DescribeVpcEndpoints", every: 10, atMost: 60,
        [
          Acceptor(.success, .error, "InvalidVpcEndpointId.NotFound"),
          Acceptor(.success, .path, true, "length(VpcEndpoints[?State != 'deleted']) == `0`"),
        ]),
    ],
    "lambda": [
      Waiter(
        "EventSourceMappingEnabled", calling: "GetEventSourceMapping", every: 5, atMost: 60,
        [Acceptor(.success, .path, "Enabled", "State"), Acceptor(.failure, .path, "Deleting", "State")]),
      Waiter(
        "EventSourceMappingDeleted", calling: "GetEventSourceMapping", every: 5, atMost: 60,
        [Acceptor(.success, .error, "ResourceNotFoundException")]),
    ],
    "rds": [
      Waiter(
        "DBProxyEndpointAvailable", calling: "DescribeDBProxyEndpoints", every: 15, atMost: 60,
        [
          Acceptor(.success, .pathAll, "available", "DBProxyEndpoints[].Status"),
          Acceptor(.failure, .pathAny, "incompatible-network", "DBProxyEndpoints[].Status"),
          Acceptor(.failure, .pathAny, "insufficient-resource-limits", "DBProxyEndpoints[].Status"),
          Acceptor(.failure, .pathAny, "deleting", "DBProxyEndpoints[].Status"),
        ])
    ],
  ]
}
