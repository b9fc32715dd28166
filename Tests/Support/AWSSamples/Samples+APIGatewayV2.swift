import InfraModel

extension Samples {
  package static let apiGatewayV2: [Sample] = [
    api, integration, route, stage, tokenAuthorizer, functionAuthorizer, domain, apiMapping, vpcLink,
  ]

  static let anAPI = Sample.Need("api", "AWS::ApiGatewayV2::Api", ["Name": "needed", "ProtocolType": "HTTP"])

  package static let api = Sample(
    "AWS::ApiGatewayV2::Api",
    [
      "Name": "infra-sample", "ProtocolType": "HTTP", "Description": "first", "Version": "1",
      "DisableExecuteApiEndpoint": true,
      "CorsConfiguration": [
        "AllowOrigins": ["https://example.com"], "AllowMethods": ["GET", "POST"], "AllowHeaders": ["authorization"],
        "MaxAge": 300,
      ], "Tags": ["Name": "api"],
    ],
    updates: [
      .set([
        "Name": "infra-renamed", "Description": "second", "Version": "2", "DisableExecuteApiEndpoint": false,
        "CorsConfiguration": ["AllowOrigins": ["*"], "AllowMethods": ["GET"], "MaxAge": 60],
        "Tags": ["Owner": "me"],
      ]),
      .remove("Description", "CorsConfiguration", "Tags"),
    ])

  package static let integration = Sample(
    "AWS::ApiGatewayV2::Integration", needs: [anAPI],
    [
      "ApiId": .ref("api", "ApiId"), "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "GET",
      "IntegrationUri": "https://example.com/one", "PayloadFormatVersion": "1.0", "TimeoutInMillis": 20000,
      "Description": "first", "RequestParameters": ["append:header.a": "b"],
      "ResponseParameters": ["500": ["ResponseParameters": [["Destination": "append:header.c", "Source": "d"]]]],
    ],
    updates: [
      .set([
        "IntegrationMethod": "POST", "IntegrationUri": "https://example.com/two", "TimeoutInMillis": 10000,
        "Description": "second",
      ]),
      .remove("Description"),
    ])

  package static let route = Sample(
    "AWS::ApiGatewayV2::Route",
    needs: [
      anAPI,
      Sample.Need(
        "integration", "AWS::ApiGatewayV2::Integration",
        [
          "ApiId": .ref("api", "ApiId"), "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "GET",
          "IntegrationUri": "https://example.com", "PayloadFormatVersion": "1.0",
        ]),
    ],
    [
      "ApiId": .ref("api", "ApiId"), "RouteKey": "GET /health", "AuthorizationType": "NONE", "OperationName": "health",
      "Target": .interpolation(["integrations/", .ref("integration", "IntegrationId")]),
    ],
    updates: [
      .set(["RouteKey": "GET /ready", "AuthorizationType": "AWS_IAM", "OperationName": "ready"]),
      .remove("AuthorizationType"),
    ])

  package static let stage = Sample(
    "AWS::ApiGatewayV2::Stage", needs: [anAPI],
    [
      "ApiId": .ref("api", "ApiId"), "StageName": "$default", "AutoDeploy": true, "Description": "first",
      "DefaultRouteSettings": ["DetailedMetricsEnabled": true, "ThrottlingBurstLimit": 100, "ThrottlingRateLimit": 50],
      "StageVariables": ["color": "blue"], "Tags": ["Name": "stage"],
    ])
}
