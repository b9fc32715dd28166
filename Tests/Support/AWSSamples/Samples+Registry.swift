import InfraModel

extension Samples {
  /// Types that have no handler of their own, of twenty services: with and without tags, with identifiers that are
  /// declared, given by the cloud or made of parts, with properties that no read gives.
  package static let registry: [Sample] = containers + workflows + settings + data + storage + operations + tools

  private static let registryRole: Value = "arn:aws:iam::123456789012:role/infra-sample"

  private static let containers: [Sample] = [
    Sample(
      "AWS::EKS::Cluster",
      [
        "Name": "infra-sample", "RoleArn": registryRole, "Version": "1.33",
        "ResourcesVpcConfig": ["SubnetIds": ["subnet-1", "subnet-2"], "EndpointPublicAccess": true],
        "KubernetesNetworkConfig": ["ServiceIpv4Cidr": "10.100.0.0/16", "ElasticLoadBalancing": ["Enabled": false]],
        "BootstrapSelfManagedAddons": false, "Tags": .tags(["Name": "cluster"]),
      ],
      updates: [
        .set([
          "Version": "1.34",
          "ResourcesVpcConfig": ["SubnetIds": ["subnet-1", "subnet-2"], "EndpointPublicAccess": false],
          "KubernetesNetworkConfig": ["ServiceIpv4Cidr": "10.100.0.0/16", "ElasticLoadBalancing": ["Enabled": true]],
          "Tags": .tags(["Name": "cluster", "Owner": "me"]),
        ]),
        .remove("Version"),
      ]),
    Sample(
      "AWS::EKS::Nodegroup",
      [
        "ClusterName": "infra-sample", "NodegroupName": "small", "NodeRole": registryRole, "Subnets": ["subnet-1"],
        "ScalingConfig": ["MinSize": 1, "DesiredSize": 1, "MaxSize": 2], "Labels": ["team": "one"],
        "Tags": ["Name": "nodes"],
      ],
      updates: [
        .set([
          "ScalingConfig": ["MinSize": 1, "DesiredSize": 2, "MaxSize": 3], "Tags": ["Name": "nodes", "Owner": "me"],
        ]), .remove("Labels"),
      ]),
    Sample(
      "AWS::EKS::Addon",
      [
        "ClusterName": "infra-sample", "AddonName": "vpc-cni", "ResolveConflicts": "OVERWRITE",
        "AddonVersion": "v1.19.0",
      ],
      updates: [.set(["AddonVersion": "v1.20.0"])]),
    Sample(
      "AWS::EKS::AccessEntry",
      ["ClusterName": "infra-sample", "PrincipalArn": registryRole, "KubernetesGroups": ["viewers"]],
      updates: [.set(["KubernetesGroups": ["viewers", "editors"]])]),
  ]

  private static let workflows: [Sample] = [
    Sample(
      "AWS::StepFunctions::StateMachine",
      [
        "StateMachineName": "infra-sample", "RoleArn": registryRole,
        "DefinitionString": #"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#,
        "Tags": .tags(["Name": "machine"]),
      ],
      updates: [
        .set(["DefinitionString": #"{"StartAt":"B","States":{"B":{"Type":"Pass","End":true}}}"#]),
        .set(["TracingConfiguration": ["Enabled": true], "Tags": .tags(["Owner": "me"])]),
      ]),
    Sample(
      "AWS::StepFunctions::Activity", ["Name": "infra-sample", "Tags": .tags(["Name": "activity"])],
      updates: [.set(["Tags": .tags(["Name": "work"])])]),
    Sample(
      "AWS::SES::ContactList", ["ContactListName": "infra-sample", "Tags": .tags(["Name": "readers"])],
      updates: [.set(["Description": "One", "Tags": .tags(["Owner": "me"])])]),
    Sample(
      "AWS::AppConfig::DeploymentStrategy",
      ["Name": "infra-sample", "DeploymentDurationInMinutes": 10, "GrowthFactor": 20, "ReplicateTo": "NONE"],
      updates: [.set(["GrowthFactor": 50, "Description": "half"]), .remove("Description")]),
    Sample(
      "AWS::Events::Connection",
      [
        "Name": "infra-sample", "AuthorizationType": "BASIC",
        "AuthParameters": ["BasicAuthParameters": ["Username": "me", "Password": "made-up-for-tests"]],
      ],
      updates: [.set(["Description": "Another"]), .remove("Description")]),
    Sample(
      "AWS::IoT::ThingGroup", ["ThingGroupName": "infra-sample", "Tags": .tags(["Name": "things"])],
      updates: [.set(["ThingGroupProperties": ["ThingGroupDescription": "One"]])]),
  ]

  private static let settings: [Sample] = [
    // What a machine does when it starts is declared as plain text, and travels in Base64.
    Sample(
      "AWS::EC2::LaunchTemplate",
      [
        "LaunchTemplateName": "infra-sample",
        "LaunchTemplateData": ["InstanceType": "t3.micro", "UserData": "#!/bin/sh\necho on\n"],
      ],
      updates: [
        .set(["LaunchTemplateData": ["InstanceType": "t3.small", "UserData": "#!/bin/sh\necho off\n"]])
      ]),
    Sample(
      "AWS::AppConfig::Application", ["Name": "infra-sample", "Tags": .tags(["Name": "application"])],
      updates: [.set(["Name": "infra-other", "Description": "Another"]), .remove("Description", "Tags")]),
    Sample(
      "AWS::AppConfig::Environment", needs: [Sample.Need("application", "AWS::AppConfig::Application", ["Name": "a"])],
      ["ApplicationId": .ref("application", "ApplicationId"), "Name": "infra-sample"],
      updates: [.set(["Description": "One", "Tags": .tags(["Name": "environment"])])]),
    Sample(
      "AWS::AppConfig::ConfigurationProfile",
      needs: [Sample.Need("application", "AWS::AppConfig::Application", ["Name": "a"])],
      ["ApplicationId": .ref("application", "ApplicationId"), "Name": "infra-sample", "LocationUri": "hosted"],
      updates: [.set(["Description": "One"]), .set(["Description": "Two"])]),
    Sample(
      "AWS::CloudFront::Function",
      [
        "Name": "infra-sample", "AutoPublish": true, "FunctionCode": "function handler(event) { return event.request }",
        "FunctionConfig": ["Comment": "One", "Runtime": "cloudfront-js-2.0"],
      ],
      updates: [.set(["FunctionConfig": ["Comment": "Two", "Runtime": "cloudfront-js-2.0"]])]),
    Sample(
      "AWS::CloudFront::CachePolicy",
      [
        "CachePolicyConfig": [
          "Name": "infra-sample", "DefaultTTL": 60, "MinTTL": 1, "MaxTTL": 3600,
          "ParametersInCacheKeyAndForwardedToOrigin": [
            "EnableAcceptEncodingGzip": true, "CookiesConfig": ["CookieBehavior": "none"],
            "HeadersConfig": ["HeaderBehavior": "none"], "QueryStringsConfig": ["QueryStringBehavior": "all"],
          ],
        ]
      ],
      updates: [
        .set([
          "CachePolicyConfig": [
            "Name": "infra-sample", "DefaultTTL": 120, "MinTTL": 1, "MaxTTL": 3600,
            "ParametersInCacheKeyAndForwardedToOrigin": [
              "EnableAcceptEncodingGzip": true, "CookiesConfig": ["CookieBehavior": "none"],
              "HeadersConfig": ["HeaderBehavior": "none"], "QueryStringsConfig": ["QueryStringBehavior": "none"],
            ],
          ]
        ])
      ]),
    Sample(
      "AWS::Route53::HealthCheck",
      [
        "HealthCheckConfig": [
          "Type": "HTTPS", "FullyQualifiedDomainName": "example.com", "ResourcePath": "/health", "RequestInterval": 30,
        ]
      ],
      updates: [
        .set([
          "HealthCheckConfig": [
            "Type": "HTTPS", "FullyQualifiedDomainName": "example.com", "ResourcePath": "/ready", "RequestInterval": 30,
          ],
          "HealthCheckTags": .tags(["Name": "check"]),
        ])
      ]),
    Sample(
      "AWS::Synthetics::Group", ["Name": "infra-sample", "Tags": .tags(["Name": "group"])],
      updates: [.set(["Tags": .tags(["Name": "canaries"])])]),
  ]

  private static let data: [Sample] = [
    Sample(
      "AWS::Kinesis::Stream", ["Name": "infra-sample", "ShardCount": 1, "Tags": .tags(["Name": "stream"])],
      updates: [.set(["ShardCount": 2, "RetentionPeriodHours": 48]), .remove("RetentionPeriodHours", "Tags")]),
    Sample(
      "AWS::Athena::WorkGroup",
      ["Name": "infra-sample", "State": "ENABLED", "RecursiveDeleteOption": true, "Tags": .tags(["Name": "group"])],
      updates: [.set(["State": "DISABLED", "Description": "One"])]),
    Sample("AWS::Athena::NamedQuery", ["Database": "default", "QueryString": "SELECT 1", "Name": "infra-sample"]),
    Sample(
      "AWS::Glue::Job",
      [
        "Name": "infra-sample", "Role": registryRole, "Command": ["Name": "glueetl", "ScriptLocation": "s3://a/b.py"],
        "Tags": ["Name": "job"],
      ],
      updates: [.set(["Timeout": 60, "Tags": ["Name": "work"]]), .remove("Timeout")]),
    Sample(
      "AWS::MSK::Configuration", ["Name": "infra-sample", "ServerProperties": "auto.create.topics.enable=false"],
      updates: [.set(["Description": "One"])]),
    Sample(
      "AWS::EventSchemas::Registry", ["RegistryName": "infra-sample", "Tags": .tags(["Name": "registry"])],
      updates: [.set(["Description": "One"]), .remove("Description", "Tags")]),
    Sample(
      "AWS::Timestream::Database", ["DatabaseName": "infra-sample"],
      updates: [.set(["Tags": .tags(["Name": "database"])])]),
  ]

  private static let storage: [Sample] = [
    Sample(
      "AWS::CodeArtifact::Domain", ["DomainName": "infra-sample", "Tags": .tags(["Name": "domain"])],
      updates: [.set(["Tags": .tags(["Name": "packages"])])]),
    Sample(
      "AWS::CodeArtifact::Repository",
      ["DomainName": "infra-sample", "RepositoryName": "packages", "Description": "One"],
      updates: [.set(["Description": "Two"])]),
  ]

  private static let operations: [Sample] = [
    Sample(
      "AWS::SSM::MaintenanceWindow",
      [
        "Name": "infra-sample", "AllowUnassociatedTargets": true, "Cutoff": 1, "Duration": 2,
        "Schedule": "cron(0 2 ? * SUN *)",
      ],
      updates: [.set(["Duration": 3, "Description": "One"]), .remove("Description")]),
    Sample(
      "AWS::SSM::MaintenanceWindowTarget",
      needs: [
        Sample.Need(
          "window", "AWS::SSM::MaintenanceWindow",
          [
            "Name": "infra-sample", "AllowUnassociatedTargets": true, "Cutoff": 1, "Duration": 2,
            "Schedule": "cron(0 2 ? * SUN *)",
          ])
      ],
      [
        "WindowId": .ref("window", "WindowId"), "ResourceType": "INSTANCE",
        "Targets": [["Key": "InstanceIds", "Values": ["i-0a1b2c3d4e5f60718"]]],
      ],
      updates: [.set(["Description": "One"]), .remove("Description")]),
    Sample(
      "AWS::XRay::Group", ["GroupName": "infra-sample", "FilterExpression": "duration > 5"],
      updates: [.set(["FilterExpression": "duration > 6"])]),
    Sample(
      "AWS::IoT::Thing", ["ThingName": "infra-sample", "AttributePayload": ["Attributes": ["place": "here"]]],
      updates: [.set(["AttributePayload": ["Attributes": ["place": "there"]]])]),
    Sample(
      "AWS::IoT::Policy",
      ["PolicyName": "infra-sample", "PolicyDocument": ["Version": "2012-10-17", "Statement": []]],
      updates: [.set(["Tags": .tags(["Name": "policy"])])]),
    Sample(
      "AWS::Athena::DataCatalog",
      ["Name": "infra-sample", "Type": "GLUE", "Parameters": ["catalog-id": "123456789012"]],
      updates: [.set(["Description": "One"])]),
    Sample(
      "AWS::ResourceGroups::Group", ["Name": "infra-sample", "Tags": .tags(["Name": "group"])],
      updates: [.set(["Description": "One"])]),
  ]
}
