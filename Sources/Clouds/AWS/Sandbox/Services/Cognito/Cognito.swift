internal import InfraModel

/// Amazon Cognito's user pools.
///
/// Source: Cognito user pools API Reference, version 2016-04-18.
enum Cognito {
  static let pool = Kind(
    "cognito-idp.user-pool", missing: FaultForm("ResourceNotFoundException", "User pool {id} does not exist."),
    inUse: FaultForm(
      "InvalidParameterException",
      "User pool cannot be deleted. It has a domain configured that should be deleted first.")
  ) {
    $0.idField = "Id"
    $0.arn = "arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}"
    $0.arnField = "Arn"
    $0.tags = .map("UserPoolTags")
    $0.quota = Kind.Quota(1000, FaultForm("LimitExceededException", "The limit of user pools was exceeded"))
  }

  private static func part(_ name: String, id: String, missing: String, onDelete deleteRule: Link.DeleteRule = .cascade)
    -> Kind
  {
    Kind(
      "cognito-idp.\(name)", missing: FaultForm("ResourceNotFoundException", missing),
      exists: FaultForm(
        name == "group"
          ? "GroupExistsException"
          : name == "identity-provider" ? "DuplicateProviderException" : "InvalidParameterException",
        "{id} already exists.")
    ) { $0.links = [Link("UserPoolId", to: "cognito-idp.user-pool", onDelete: deleteRule)] }
  }

  static let client = part("client", id: "ClientId", missing: "User pool client {id} does not exist.")
  static let group = part("group", id: "GroupName", missing: "Group not found.")
  static let provider = part("identity-provider", id: "ProviderName", missing: "Identity provider {id} does not exist.")
  static let server = part("resource-server", id: "Identifier", missing: "Resource server {id} does not exist.")
  static let domain = {
    var kind = part("domain", id: "Domain", missing: "No such domain or user pool exists.", onDelete: .restrict)
    kind.links += CertificateUse.links([.userPoolDomain])
    return kind
  }()

  private static let noResource = FaultForm("ResourceNotFoundException", "Resource {id} was not found.")

  /// What a pool has where nothing is said.
  private static let standard: [String: Value] = [
    "Policies": [
      "PasswordPolicy": [
        "MinimumLength": 8, "RequireUppercase": true, "RequireLowercase": true, "RequireNumbers": true,
        "RequireSymbols": true, "TemporaryPasswordValidityDays": 7,
      ], "SignInPolicy": ["AllowedFirstAuthFactors": ["PASSWORD"]],
    ], "DeletionProtection": "INACTIVE", "LambdaConfig": [:], "MfaConfiguration": "OFF", "EstimatedNumberOfUsers": 0,
    "EmailConfiguration": ["EmailSendingAccount": "COGNITO_DEFAULT"],
    "AdminCreateUserConfig": ["AllowAdminCreateUserOnly": false, "UnusedAccountValidityDays": 7],
    "VerificationMessageTemplate": ["DefaultEmailOption": "CONFIRM_WITH_CODE"], "UserPoolTier": "ESSENTIALS",
    "SchemaAttributes": [],
  ]

  static let pools = ServiceBehavior(
    "cognito-idp", kinds: [pool],
    operations: [
      "CreateUserPool": Behavior { cloud, call throws(Fault) in
        let id = "\(call.region)_" + cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 9)
        var fields = standard.merging(call.members(except: ["PoolName", "UserPoolTags", "Schema"])) { $1 }
        fields["Name"] = call["PoolName"]
        fields["SchemaAttributes"] = UserPoolAttributes.all(call.list("Schema"))
        fields["CreationDate"] = .number(call.now)
        fields["LastModifiedDate"] = .number(call.now)
        let record = try cloud.create(pool, named: id, call, fields, tags: call.tags("UserPoolTags"))
        return ["UserPool": cloud.view(record)]
      },
      "DescribeUserPool": .get(pool, id: "UserPoolId", as: "UserPool"),
      "ListUserPools": .describe(pool, as: "UserPools"),
      "UpdateUserPool": Behavior { cloud, call throws(Fault) in
        // What the call does not say goes back to what it was at first, but for the tier.
        try cloud.change(pool, try call.required("UserPoolId"), call) { record in
          let kept = [
            "Id", "Arn", "Name", "SchemaAttributes", "CreationDate", "UsernameAttributes", "AliasAttributes",
            "UsernameConfiguration", "Domain", "CustomDomain", "Mfa", "EstimatedNumberOfUsers", "UserPoolTier",
          ]
          let stays = record.fields.filter { kept.contains($0.key) }
          record.fields = standard.merging(stays) { $1 }.merging(
            call.members(except: ["UserPoolId", "UserPoolTags", "PoolName"])
          ) { $1 }
          record["Name"] = call["PoolName"] ?? record["Name"]
          record["LastModifiedDate"] = .number(call.now)
          if call["UserPoolTags"] != nil { record.tags = call.tags("UserPoolTags") }
        }
        return [:]
      },
      "AddCustomAttributes": Behavior { cloud, call throws(Fault) in
        try cloud.change(pool, try call.required("UserPoolId"), call) {
          let added = UserPoolAttributes.own(call.list("CustomAttributes"))
          $0["SchemaAttributes"] = .list(($0["SchemaAttributes"]?.list ?? []) + added)
        }
        return [:]
      },
      "DeleteUserPool": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(pool, try call.required("UserPoolId"), call)
        if record["DeletionProtection"] == "ACTIVE" {
          throw Fault(
            "InvalidParameterException",
            "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be "
              + "inactivated first.")
        }
        try cloud.delete(record)
        return [:]
      },
      "SetUserPoolMfaConfig": Behavior { cloud, call throws(Fault) in
        let config = call.members(except: ["UserPoolId"])
        try cloud.change(pool, try call.required("UserPoolId"), call) { record in
          record["Mfa"] = .object(config)
          record.merge(["MfaConfiguration"], of: call)
        }
        return config
      },
      "GetUserPoolMfaConfig": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(pool, try call.required("UserPoolId"), call)
        return (record["Mfa"]?.object ?? [:]).merging(["MfaConfiguration": record["MfaConfiguration"] ?? "OFF"]) { $1 }
      },
      "SetLogDeliveryConfiguration": .set("LogDeliveryConfiguration"),
      "GetLogDeliveryConfiguration": .got("LogDeliveryConfiguration"),
      "SetRiskConfiguration": .set("RiskConfiguration"),
      "DescribeRiskConfiguration": .got("RiskConfiguration"),
      "SetUICustomization": .set("UICustomization"),
      "GetUICustomization": .got("UICustomization"),
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceArn", noResource), as: .map("Tags")),
    ])

  /// What a client has where nothing else is asked for.
  private static let standardClient: [String: Value] = [
    "RefreshTokenValidity": 30, "AllowedOAuthFlowsUserPoolClient": false, "EnableTokenRevocation": true,
    "EnablePropagateAdditionalUserContextData": false, "AuthSessionValidity": 3,
  ]

  /// Scopes of Cognito's own. Those of a resource server have its identifier and a slash before them.
  private static let scopes: Set<String> = ["aws.cognito.signin.user.admin", "email", "openid", "phone", "profile"]

  /// What is refused of a client: API reference, CreateUserPoolClient.
  private static func check(_ call: Call) throws(Fault) {
    for scope in call.strings("AllowedOAuthScopes") where !scopes.contains(scope) && !scope.contains("/") {
      throw Fault("ScopeDoesNotExistException", "Invalid scope requested: \(scope)")
    }
    if let address = call["DefaultRedirectURI"], !call.list("CallbackURLs").contains(address) {
      throw Fault("InvalidParameterException", "The default redirect URI must be in the list of callback URLs.")
    }
  }

  static let clients = ServiceBehavior(
    "cognito-idp", kinds: [client, group, provider, server, domain],
    operations: [
      "CreateUserPoolClient": Behavior { cloud, call throws(Fault) in
        try check(call)
        let id = cloud.identifier(.letters(count: 26))
        var fields = standardClient.merging(call.members(except: ["GenerateSecret"])) { $1 }
        fields["ClientId"] = .string(id)
        if call["GenerateSecret"] == true { fields["ClientSecret"] = .string(cloud.identifier(.letters(count: 52))) }
        fields["CreationDate"] = .number(call.now)
        fields["LastModifiedDate"] = .number(call.now)
        return ["UserPoolClient": .object(try cloud.create(client, named: id, call, fields).fields)]
      },
      "DescribeUserPoolClient": .get(client, id: "ClientId", as: "UserPoolClient"),
      "ListUserPoolClients": .parts(client, as: "UserPoolClients"),
      "UpdateUserPoolClient": Behavior { cloud, call throws(Fault) in
        try check(call)
        let changed = try cloud.change(client, try call.required("ClientId"), call) { record in
          let kept = ["ClientId", "ClientSecret", "UserPoolId", "ClientName", "CreationDate"]
          // "If you don't provide a value for an attribute, Amazon Cognito sets it to its default value":
          // https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html.
          record.fields = standardClient.merging(record.fields.filter { kept.contains($0.key) }) { $1 }
            .merging(call.input) { $1 }
          record["LastModifiedDate"] = .number(call.now)
        }
        return ["UserPoolClient": .object(changed.fields)]
      },
      "DeleteUserPoolClient": .delete(client, id: "ClientId"),
      "CreateUserPoolDomain": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Domain")
        try CertificateUse.userPoolDomain.check(call.input, cloud, call)
        let record = try cloud.create(domain, named: name, call, call.input)
        let key = call["CustomDomainConfig"] == nil ? "Domain" : "CustomDomain"
        try cloud.change(pool, try call.required("UserPoolId"), call) { $0[key] = .string(name) }
        guard call["CustomDomainConfig"] != nil else { return [:] }
        let host = "d\(cloud.identifier(.letters(count: 13))).cloudfront.net"
        try cloud.change(record) { $0["CloudFrontDistribution"] = .string(host) }
        return ["CloudFrontDomain": .string(host)]
      },
      "DescribeUserPoolDomain": Behavior { cloud, call throws(Fault) in
        // One that is not there is described as nothing.
        guard let record = cloud.find(domain, try call.required("Domain"), in: call.region) else {
          return ["DomainDescription": [:]]
        }
        return [
          "DomainDescription": Value.object(record.fields).merging([
            "AWSAccountId": .string(call.account), "Status": "ACTIVE", "Version": .string("1"),
          ])
        ]
      },
      "UpdateUserPoolDomain": Behavior { cloud, call throws(Fault) in
        try CertificateUse.userPoolDomain.check(call.input, cloud, call)
        let changed = try cloud.change(domain, try call.required("Domain"), call) { $0.fields.merge(call.input) { $1 } }
        return changed["CloudFrontDistribution"].map { ["CloudFrontDomain": $0] } ?? [:]
      },
      "DeleteUserPoolDomain": Behavior { cloud, call throws(Fault) in
        try cloud.delete(domain, try call.required("Domain"), call)
        try cloud.change(pool, try call.required("UserPoolId"), call) { record in
          for key in ["Domain", "CustomDomain"] where record[key] == call["Domain"] { record[key] = nil }
        }
        return [:]
      },
    ].merging(named(group, "Group", id: "GroupName", list: "ListGroups", as: "Groups", by: "GetGroup")) { $1 }
      .merging(
        named(
          provider, "IdentityProvider", id: "ProviderName", list: "ListIdentityProviders", as: "Providers",
          by: "DescribeIdentityProvider")
      ) { $1 }
      .merging(
        named(
          server, "ResourceServer", id: "Identifier", list: "ListResourceServers", as: "ResourceServers",
          by: "DescribeResourceServer")
      ) { $1 })

  /// What is named within its pool: the operations differ by names alone.
  private static func named(
    _ kind: Kind, _ word: String, id member: String, list: String, as plural: String, by get: String
  ) -> [String: Behavior] {
    @Sendable func key(_ call: Call) throws(Fault) -> String {
      "\(try call.required("UserPoolId")) \(try call.required(member))"
    }
    return [
      "Create\(word)": Behavior { cloud, call throws(Fault) in
        let times: [String: Value] = ["CreationDate": .number(call.now), "LastModifiedDate": .number(call.now)]
        let record = try cloud.create(kind, named: try key(call), call, call.input.merging(times) { $1 })
        return [word: .object(record.fields)]
      },
      get: Behavior { cloud, call throws(Fault) in [word: .object(try cloud.get(kind, try key(call), call).fields)] },
      list: .parts(kind, as: plural),
      "Update\(word)": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(kind, try key(call), call) { record in
          record.fields.merge(call.input) { $1 }
          record["LastModifiedDate"] = .number(call.now)
        }
        return [word: .object(changed.fields)]
      },
      "Delete\(word)": Behavior { cloud, call throws(Fault) in
        try cloud.delete(kind, try key(call), call)
        return [:]
      },
    ]
  }
}

extension Behavior {
  /// Tells what belongs to the pool of a call.
  fileprivate static func parts(_ kind: Kind, as member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let owner = try cloud.get(Cognito.pool, try call.required("UserPoolId"), call)
      return [member: .list(cloud.referrers(of: owner, kind).map { .object($0.fields) })]
    }
  }

  /// Keeps the input as a setting of the pool.
  fileprivate static func set(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(Cognito.pool, try call.required("UserPoolId"), call) { $0[field] = .object(call.input) }
      return [field: .object(call.input)]
    }
  }

  fileprivate static func got(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try cloud.get(Cognito.pool, try call.required("UserPoolId"), call)
      return [field: record[field] ?? ["UserPoolId": .string(record.id)]]
    }
  }
}
