package import InfraModel

extension Samples {
  package static let wafV2: [Sample] = [
    webACL, webACLThatIsEmptied, webACLAssociation, firewallIPSet, firewallLogging,
  ]

  private static func seen(_ name: String) -> Value {
    ["CloudWatchMetricsEnabled": true, "MetricName": .string(name), "SampledRequestsEnabled": false]
  }

  private static func rate(_ limit: Value, at priority: Value) -> Value {
    [
      "Name": "rate", "Priority": priority, "Action": ["Block": [:]], "VisibilityConfig": seen("rate"),
      "Statement": ["RateBasedStatement": ["AggregateKeyType": "IP", "Limit": limit]],
    ]
  }

  private static let path: Value = [
    "Name": "path", "Priority": 3, "Action": ["Block": [:]], "VisibilityConfig": seen("path"),
    "Statement": [
      "ByteMatchStatement": [
        "SearchString": "/admin", "FieldToMatch": ["UriPath": [:]], "PositionalConstraint": "STARTS_WITH",
        "TextTransformations": [["Priority": 0, "Type": "NONE"]],
      ]
    ],
  ]

  private static let common: Value = [
    "Name": "common", "Priority": 1, "OverrideAction": ["None": [:]], "VisibilityConfig": seen("common"),
    "Statement": ["ManagedRuleGroupStatement": ["VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"]],
  ]

  package static let webACL = Sample(
    "AWS::WAFv2::WebACL",
    [
      "Name": "infra-firewall", "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
      "VisibilityConfig": seen("all"), "Description": "first",
      // The order in the list is not that of the priorities.
      "Rules": [path, common, rate(1_000, at: 0)], "Tags": .tags(["Name": "firewall"]),
    ],
    updates: [
      .set(["Rules": [rate(2_000, at: 0), common], "Tags": .tags(["Name": "wall", "Owner": "me"])]),
      .set(["DefaultAction": ["Block": [:]], "Description": "second"]), .remove("Tags"),
    ])

  package static let webACLThatIsEmptied = Sample(
    "AWS::WAFv2::WebACL", title: "without a name, whose rules go",
    [
      "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]], "VisibilityConfig": seen("all"),
      "Rules": [rate(500, at: 5)],
    ], updates: [.remove("Rules")], motoDiffers: "moto keeps the rules when none are given")

  package static let webACLAssociation = Sample(
    "AWS::WAFv2::WebACLAssociation",
    needs: [
      Sample.Need("gateway", "AWS::Cognito::UserPool", ["UserPoolName": "infra-guarded"]),
      Sample.Need(
        "firewall", "AWS::WAFv2::WebACL",
        [
          "Name": "infra-guard", "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
          "VisibilityConfig": seen("guard"),
        ]),
    ], ["ResourceArn": .ref("gateway", "Arn"), "WebACLArn": .ref("firewall", "Arn")])

  package static let firewallIPSet = Sample(
    "AWS::WAFv2::IPSet",
    [
      "Name": "infra-addresses", "Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Description": "first",
      "Addresses": ["192.0.2.0/24", "198.51.100.7/32"], "Tags": .tags(["Name": "addresses"]),
    ],
    updates: [
      .set(["Addresses": ["203.0.113.0/24"], "Description": "second"]),
      .set(["Addresses": [], "Tags": .tags(["Name": "known", "Owner": "me"])]), .remove("Tags", "Description"),
    ], motoLacks: ["Description": "moto keeps it where it is not given"])

  private static func destination(_ name: String) -> String {
    "arn:aws:logs:\(region):\(account):log-group:aws-waf-logs-infra-\(name)"
  }

  private static let aFirewall = Sample.Need(
    "firewall", "AWS::WAFv2::WebACL",
    ["Name": "infra-logged", "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]], "VisibilityConfig": seen("logged")])

  package static let firewallLogging = Sample(
    "AWS::WAFv2::LoggingConfiguration",
    needs: [
      aFirewall, Sample.Need("log", "AWS::Logs::LogGroup", ["LogGroupName": "aws-waf-logs-infra-sample"]),
      Sample.Need("other", "AWS::Logs::LogGroup", ["LogGroupName": "aws-waf-logs-infra-other"]),
    ],
    [
      "ResourceArn": .ref("firewall", "Arn"), "LogDestinationConfigs": [.string(destination("sample"))],
      "RedactedFields": [["QueryString": [:]], ["SingleHeader": ["Name": "authorization"]]],
    ],
    updates: [
      .set([
        "LogDestinationConfigs": [.string(destination("other"))],
        "LoggingFilter": [
          "DefaultBehavior": "KEEP",
          "Filters": [
            [
              "Behavior": "DROP", "Requirement": "MEETS_ANY",
              "Conditions": [["ActionCondition": ["Action": "ALLOW"]]],
            ]
          ],
        ],
      ]), .remove("RedactedFields"), .remove("LoggingFilter"),
    ])

  /// A web ACL that names one set wherever rules can.
  package static func webACL(naming arn: Value, at places: [String]) -> Value {
    .list(
      places.enumerated().map { index, place in
        var statement = arn
        let steps = place.split(separator: ".").dropFirst(2)
        for step in steps.reversed() {
          statement = step == "*" ? [statement] : .object([String(step): statement])
          guard let kind = statement.object?.keys.first else { continue }
          // What else such a statement must have.
          let more: Value? =
            switch kind {
            case "RateBasedStatement": ["AggregateKeyType": "IP", "Limit": 100]
            case "ManagedRuleGroupStatement": ["VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"]
            default: nil
            }
          if let more = more?.object {
            statement = .object([kind: .object((statement[kind]?.object ?? [:]).merging(more) { $1 })])
          }
        }
        let rule: [String: Value] = [
          "Name": .string("rule-\(index)"), "Priority": .integer(Int64(index)),
          "VisibilityConfig": seen("rule-\(index)"),
        ]
        let action: [String: Value] =
          place.contains("ManagedRuleGroup") ? ["OverrideAction": ["None": [:]]] : ["Action": ["Block": [:]]]
        return .object(rule.merging(action) { $1 }.merging(statement.object ?? [:]) { $1 })
      })
  }
}
