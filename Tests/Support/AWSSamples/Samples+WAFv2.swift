import InfraModel

extension Samples {
  package static let wafV2: [Sample] = [webACL, webACLThatIsEmptied, webACLAssociation]

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
}
