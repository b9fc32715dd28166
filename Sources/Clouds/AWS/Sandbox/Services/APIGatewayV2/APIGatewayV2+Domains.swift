internal import InfraModel

extension APIGatewayV2 {
  static let domain = Kind(
    "apigatewayv2.domain-name", missing: FaultForm("NotFoundException", "Invalid domain name identifier specified"),
    exists: FaultForm("ConflictException", "The domain name you provided already exists.")
  ) {
    $0.idField = "DomainName"
    $0.arn = "arn:{partition}:apigateway:{region}::/domainnames/{id}"
    $0.arnField = "DomainNameArn"
    $0.tags = .map("Tags")
    $0.links = CertificateUse.links([.apiDomain])
  }

  static let mapping = Kind(
    "apigatewayv2.api-mapping", missing: FaultForm("NotFoundException", "Invalid API mapping identifier specified")
  ) {
    $0.identifier = .letters(count: 6)
    $0.idField = "ApiMappingId"
    $0.links = [
      Link("DomainName", to: "apigatewayv2.domain-name", onDelete: .cascade),
      Link("StageKey", to: "apigatewayv2.stage"),
    ]
  }

  static let vpcLink = Kind(
    "apigatewayv2.vpc-link", missing: FaultForm("NotFoundException", "Invalid VpcLink identifier specified")
  ) {
    $0.identifier = .letters(count: 6)
    $0.idField = "VpcLinkId"
    $0.arn = "arn:{partition}:apigateway:{region}::/vpclinks/{id}"
    $0.tags = .map("Tags")
    $0.links = [
      Link("SubnetIds", to: "ec2.subnet"), Link("SecurityGroupIds", to: "ec2.security-group"),
    ]
  }

  /// Names of one's own for APIs, and ways into a VPC.
  static let domains = ServiceBehavior(
    "apigatewayv2", kinds: [domain, mapping, vpcLink],
    operations: [
      "CreateDomainName": Behavior { cloud, call throws(Fault) in
        var record = cloud.new(
          domain, named: try call.required("DomainName"), call,
          [
            "ApiMappingSelectionExpression": "$request.basepath",
            "RoutingMode": call["RoutingMode"] ?? "API_MAPPING_ONLY",
          ],
          tags: call.tags())
        try configure(&record, &cloud, call)
        return cloud.view(try cloud.insert(record)).object ?? [:]
      },
      "GetDomainName": .get(domain, id: "DomainName"),
      "GetDomainNames": .describe(domain, as: "Items"),
      "UpdateDomainName": Behavior { cloud, call throws(Fault) in
        let before = try cloud.get(domain, try call.required("DomainName"), call)
        var after = before
        after.merge(["RoutingMode"], of: call)
        try configure(&after, &cloud, call)
        return cloud.view(try cloud.change(before) { $0 = after }).object ?? [:]
      },
      "DeleteDomainName": .delete(domain, id: "DomainName"),
      "CreateApiMapping": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(domain, try call.required("DomainName"), call)
        try checkKey(call.string("ApiMappingKey") ?? "", of: owner, except: nil, cloud)
        return try cloud.create(mapping, call, try mapped(call.input)).fields
      },
      "GetApiMapping": .get(mapping, id: "ApiMappingId"),
      "GetApiMappings": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(domain, try call.required("DomainName"), call)
        return ["Items": .list(cloud.referrers(of: owner, mapping).map { .object($0.fields) })]
      },
      "UpdateApiMapping": Behavior { cloud, call throws(Fault) in
        let owner = try cloud.get(domain, try call.required("DomainName"), call)
        let id = try call.required("ApiMappingId")
        if let key = call.string("ApiMappingKey") { try checkKey(key, of: owner, except: id, cloud) }
        return try cloud.change(mapping, id, call) { record throws(Fault) in
          record.fields = try mapped(record.fields.merging(call.input) { $1 })
        }.fields
      },
      "DeleteApiMapping": .delete(mapping, id: "ApiMappingId"),
      "CreateVpcLink": Behavior { cloud, call throws(Fault) in
        var fields = call.members("Name", "SubnetIds")
        fields["SecurityGroupIds"] = call["SecurityGroupIds"] ?? []
        fields["CreatedDate"] = time(call)
        fields["VpcLinkStatus"] = "PENDING"
        fields["VpcLinkVersion"] = "V2"
        let made = try cloud.create(vpcLink, call, fields, tags: call.tags()) {
          $0.becomes(["VpcLinkStatus": "AVAILABLE"], at: call.after(60))
        }
        return cloud.view(made).object ?? [:]
      },
      "GetVpcLink": .get(vpcLink, id: "VpcLinkId"),
      "GetVpcLinks": .describe(vpcLink, as: "Items"),
      "UpdateVpcLink": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(vpcLink, try call.required("VpcLinkId"), call) { $0.merge(["Name"], of: call) }
        return cloud.view(changed).object ?? [:]
      },
      "DeleteVpcLink": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(vpcLink, try call.required("VpcLinkId"), call)
        try cloud.delete(record, showing: ["VpcLinkStatus": "DELETING"], at: call.after(60))
        return [:]
      },
    ])

  /// A domain has one mapping of a path.
  private static func checkKey(_ key: String, of domain: Record, except id: String?, _ cloud: Cloud) throws(Fault) {
    guard
      cloud.referrers(of: domain, mapping).contains(where: { ($0.string("ApiMappingKey") ?? "") == key && $0.id != id })
    else { return }
    throw conflict("ApiMapping key already exists for this domain name")
  }

  /// The stage that a mapping leads to, as stages are kept.
  private static func mapped(_ fields: [String: Value]) throws(Fault) -> [String: Value] {
    let key = "\(fields["ApiId"]?.string ?? "")/\(fields["Stage"]?.string ?? "")"
    return fields.merging(["StageKey": .string(key)]) { $1 }
  }

  private static func configure(_ record: inout Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    try CertificateUse.apiDomain.check(call.input, cloud, call)
    record.merge(["MutualTlsAuthentication"], of: call)
    // An empty address takes the trust store away.
    if record["MutualTlsAuthentication"]?["TruststoreUri"] == "" { record["MutualTlsAuthentication"] = nil }
    guard let given = call["DomainNameConfigurations"]?.list else { return }
    let host =
      record["DomainNameConfigurations"]?[0]?["ApiGatewayDomainName"]
      ?? .string(
        "d-\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 10)).execute-api.\(call.region).amazonaws.com")
    record["DomainNameConfigurations"] = .list(
      given.map { configuration in
        Value.object([
          "ApiGatewayDomainName": host, "DomainNameStatus": "AVAILABLE", "EndpointType": "REGIONAL",
          "HostedZoneId": "Z1U9ULNL0V5AJ3", "SecurityPolicy": "TLS_1_2", "IpAddressType": "ipv4",
        ]).merging(configuration)
      })
  }
}
