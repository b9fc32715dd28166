import InfraModel

extension Samples {
  private static let unlisted = "moto breaks down where authorizers are listed"
  private static let unready = "moto tells no state of a domain"

  package static let tokenAuthorizer = Sample(
    "AWS::ApiGatewayV2::Authorizer", title: "of tokens", needs: [anAPI],
    [
      "ApiId": .ref("api", "ApiId"), "Name": "tokens", "AuthorizerType": "JWT",
      "IdentitySource": ["$request.header.Authorization"],
      "JwtConfiguration": ["Audience": ["shop"], "Issuer": "https://login.example.com/one"],
    ],
    updates: [
      .set([
        "Name": "others", "IdentitySource": ["$request.querystring.token"],
        "JwtConfiguration": ["Audience": ["shop", "admin"], "Issuer": "https://login.example.com/two"],
      ])
    ], motoDiffers: unlisted)

  package static let functionAuthorizer = Sample(
    "AWS::ApiGatewayV2::Authorizer", title: "by a function", needs: [anAPI],
    [
      "ApiId": .ref("api", "ApiId"), "Name": "function", "AuthorizerType": "REQUEST",
      "AuthorizerUri":
        "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:123456789012:function:a/invocations",
      "AuthorizerPayloadFormatVersion": "2.0", "AuthorizerResultTtlInSeconds": 60, "EnableSimpleResponses": true,
      "IdentitySource": ["$request.header.Authorization"],
      "AuthorizerCredentialsArn": "arn:aws:iam::123456789012:role/calls",
    ],
    updates: [
      .set(["AuthorizerResultTtlInSeconds": 0]), .remove("EnableSimpleResponses", "AuthorizerCredentialsArn"),
    ], motoDiffers: unlisted)

  private static func proven(_ domain: String) -> [Sample.Need] {
    [
      Sample.Need("zone", "AWS::Route53::HostedZone", ["Name": .string("\(domain).")]),
      Sample.Need(
        "certificate", "AWS::CertificateManager::Certificate",
        [
          "DomainName": .string(domain), "ValidationMethod": "DNS",
          "DomainValidationOptions": [["DomainName": .string(domain), "HostedZoneId": .ref("zone", "Id")]],
        ]),
    ]
  }

  private static let shown: Value = [
    ["CertificateArn": .ref("certificate", "Id"), "EndpointType": "REGIONAL", "SecurityPolicy": "TLS_1_2"]
  ]

  package static let domain = Sample(
    "AWS::ApiGatewayV2::DomainName", needs: proven("infra-sample-api.example"),
    [
      "DomainName": "infra-sample-api.example", "DomainNameConfigurations": shown,
      "MutualTlsAuthentication": ["TruststoreUri": "s3://infra-sample-trust/authorities.pem"],
      "Tags": ["Name": "api"],
    ],
    updates: [
      .set([
        "RoutingMode": "ROUTING_RULE_THEN_API_MAPPING", "Tags": ["Owner": "me"],
        "MutualTlsAuthentication": ["TruststoreUri": "s3://infra-sample-trust/others.pem"],
      ]), .remove("RoutingMode", "MutualTlsAuthentication", "Tags"),
    ], motoCannot: unready)

  package static let apiMapping = Sample(
    "AWS::ApiGatewayV2::ApiMapping",
    needs: proven("infra-sample-mapped.example") + [
      anAPI,
      Sample.Need(
        "domain", "AWS::ApiGatewayV2::DomainName",
        ["DomainName": "infra-sample-mapped.example", "DomainNameConfigurations": shown]),
      Sample.Need(
        "stage", "AWS::ApiGatewayV2::Stage", ["ApiId": .ref("api", "ApiId"), "StageName": "live", "AutoDeploy": true]),
      Sample.Need(
        "next", "AWS::ApiGatewayV2::Stage", ["ApiId": .ref("api", "ApiId"), "StageName": "next", "AutoDeploy": true]),
    ],
    [
      "DomainName": .ref("domain", "DomainName"), "ApiId": .ref("api", "ApiId"), "Stage": .ref("stage", "StageName"),
      "ApiMappingKey": "v1",
    ],
    updates: [.set(["ApiMappingKey": "v2/orders", "Stage": .ref("next", "StageName")]), .remove("ApiMappingKey")],
    motoCannot: unready)

  package static let vpcLink = Sample(
    "AWS::ApiGatewayV2::VpcLink", needs: [aVPC, aSubnet, aGroup],
    [
      "Name": "infra-sample", "SubnetIds": [.ref("subnet", "SubnetId")],
      "SecurityGroupIds": [.ref("group", "GroupId")], "Tags": ["Name": "link"],
    ],
    updates: [.set(["Name": "infra-renamed", "Tags": ["Owner": "me"]]), .remove("Tags")])
}
