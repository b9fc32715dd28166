import AWSLives
import AWSSamples
import InfraModel

extension Samples {
  /// Properties that code takes apart, so that a made-up value would not do.
  static let wellFormed: [ResourceType: [String: Value]] = [
    "AWS::SecretsManager::SecretTargetAttachment": [
      "SecretId": "x", "TargetId": "x", "TargetType": "AWS::RDS::DBInstance",
    ],
    // Minutes and days are whole numbers, where the registry has any number.
    "AWS::Backup::BackupPlan": [
      "BackupPlan": [
        "BackupPlanName": "x", "AdvancedBackupSettings": [["BackupOptions": ["x": "y"], "ResourceType": "EC2"]],
        "ScanSettings": [["MalwareScanner": "GUARDDUTY", "ResourceTypes": ["EBS"], "ScannerRoleArn": "x"]],
        "BackupPlanRule": [
          [
            "RuleName": "x", "TargetBackupVault": "x", "TargetLogicallyAirGappedBackupVaultArn": "x",
            "ScheduleExpression": "x", "ScheduleExpressionTimezone": "x", "StartWindowMinutes": 60,
            "CompletionWindowMinutes": 120, "EnableContinuousBackup": true, "RecoveryPointTags": ["x": "y"],
            "Lifecycle": [
              "DeleteAfterDays": 97, "MoveToColdStorageAfterDays": 7, "OptInToArchiveForSupportedResources": true,
            ],
            "CopyActions": [
              [
                "DestinationBackupVaultArn": "x",
                "Lifecycle": ["DeleteAfterDays": 97, "MoveToColdStorageAfterDays": 7],
              ]
            ], "IndexActions": [["ResourceTypes": ["S3"]]],
            "ScanActions": [["MalwareScanner": "GUARDDUTY", "ScanMode": "FULL_SCAN"]],
          ]
        ],
      ]
    ],
    // Expressions hold expressions without end, and times are texts.
    "AWS::Budgets::Budget": [
      "Budget": [
        "BudgetName": "x", "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": ["Amount": 1.5, "Unit": "USD"],
        "PlannedBudgetLimits": ["1767225600": ["Amount": 1.5, "Unit": "USD"]], "CostFilters": ["Service": ["x"]],
        "CostTypes": ["IncludeTax": true],
        "FilterExpression": [
          "And": [["Tags": ["Key": "x", "Values": ["x"]]], ["Not": ["Dimensions": ["Key": "AZ", "Values": ["x"]]]]]
        ],
        "Metrics": ["BlendedCost"], "TimePeriod": ["Start": "2026-01-01", "End": "1798761600"],
        "AutoAdjustData": ["AutoAdjustType": "HISTORICAL", "HistoricalOptions": ["BudgetAdjustmentPeriod": 1]],
        "BillingViewArn": "arn:aws:billing::123456789012:billingview/x",
      ]
    ],
    // A target is read by what identifies it, and times are texts.
    "AWS::ApplicationAutoScaling::ScalableTarget": [
      "ServiceNamespace": "x", "ResourceId": "x", "ScalableDimension": "x",
      "ScheduledActions": [
        [
          "ScheduledActionName": "x", "Schedule": "rate(1 day)", "Timezone": "x", "StartTime": "2026-01-01",
          "EndTime": "1798761600", "ScalableTargetAction": ["MinCapacity": 1, "MaxCapacity": 1],
        ]
      ],
    ],
    // Metrics are deep.
    "AWS::ApplicationAutoScaling::ScalingPolicy": [
      "TargetTrackingScalingPolicyConfiguration": [
        "TargetValue": 70, "DisableScaleIn": true, "ScaleInCooldown": 1, "ScaleOutCooldown": 1,
        "CustomizedMetricSpecification": [
          "Metrics": [
            [
              "Id": "x", "Label": "x", "ReturnData": true,
              "MetricStat": [
                "Stat": "x", "Unit": "x",
                "Metric": ["MetricName": "x", "Namespace": "x", "Dimensions": [["Name": "x", "Value": "x"]]],
              ],
            ]
          ]
        ],
      ],
      "PredictiveScalingPolicyConfiguration": [
        "MetricSpecifications": [
          [
            "TargetValue": 70,
            "PredefinedMetricPairSpecification": ["PredefinedMetricType": "ECSServiceCPUUtilization"],
          ]
        ], "Mode": "ForecastOnly",
      ],
    ],
    // Numbers of the registry are whole ones of the API.
    "AWS::Scheduler::Schedule": [
      "FlexibleTimeWindow": ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5],
      "Target": [
        "Arn": "x", "RoleArn": "x", "Input": "x", "DeadLetterConfig": ["Arn": "x"],
        "RetryPolicy": ["MaximumRetryAttempts": 1, "MaximumEventAgeInSeconds": 60],
        "EventBridgeParameters": ["DetailType": "x", "Source": "x"], "KinesisParameters": ["PartitionKey": "x"],
        "SqsParameters": ["MessageGroupId": "x"],
        "EcsParameters": [
          "TaskDefinitionArn": "x", "TaskCount": 1, "PlacementStrategy": [["Field": "x", "Type": "random"]],
          "CapacityProviderStrategy": [["CapacityProvider": "x", "Base": 1, "Weight": 1]],
          "PlacementConstraints": [["Expression": "x", "Type": "memberOf"]], "Tags": [["x": "x"]],
          "NetworkConfiguration": ["AwsvpcConfiguration": ["Subnets": ["x"], "AssignPublicIp": "ENABLED"]],
        ],
      ],
    ],
    // Groups of origins are deep.
    "AWS::CloudFront::Distribution": [
      "DistributionConfig": [
        "Aliases": ["x.example"], "Comment": "x", "DefaultRootObject": "x", "Enabled": true, "HttpVersion": "http2",
        "IPV6Enabled": true, "PriceClass": "PriceClass_100", "Staging": false, "WebACLId": "x", "AnycastIpListId": "x",
        "ContinuousDeploymentPolicyId": "x",
        "CacheBehaviors": [
          [
            "PathPattern": "x", "TargetOriginId": "x", "ViewerProtocolPolicy": "https-only", "CachePolicyId": "x",
            "AllowedMethods": ["GET", "HEAD"], "CachedMethods": ["GET", "HEAD"], "Compress": true, "DefaultTTL": 1,
            "FunctionAssociations": [["EventType": "viewer-request", "FunctionARN": "x"]],
            "GrpcConfig": ["Enabled": true], "FieldLevelEncryptionId": "x", "OriginRequestPolicyId": "x",
            "LambdaFunctionAssociations": [
              ["EventType": "viewer-request", "IncludeBody": true, "LambdaFunctionARN": "x"]
            ], "MaxTTL": 1, "MinTTL": 1, "RealtimeLogConfigArn": "x", "ResponseHeadersPolicyId": "x",
            "SmoothStreaming": true, "TrustedKeyGroups": ["x"], "TrustedSigners": ["x"],
          ]
        ],
        "CustomErrorResponses": [
          ["ErrorCode": 404, "ErrorCachingMinTTL": 1.5, "ResponseCode": 200, "ResponsePagePath": "/x"]
        ],
        "DefaultCacheBehavior": [
          "TargetOriginId": "x", "ViewerProtocolPolicy": "https-only",
          "ForwardedValues": [
            "QueryString": true, "QueryStringCacheKeys": ["x"], "Headers": ["x"],
            "Cookies": ["Forward": "whitelist", "WhitelistedNames": ["x"]],
          ],
        ],
        "Logging": ["Bucket": "x", "IncludeCookies": true, "Prefix": "x"],
        "OriginGroups": [
          "Quantity": 1,
          "Items": [
            [
              "Id": "x", "FailoverCriteria": ["StatusCodes": ["Quantity": 1, "Items": [500]]],
              "Members": ["Quantity": 2, "Items": [["OriginId": "x"], ["OriginId": "y"]]],
            ]
          ],
        ],
        "Origins": [
          [
            "Id": "x", "DomainName": "x", "OriginPath": "/x", "ConnectionAttempts": 1, "ConnectionTimeout": 1,
            "OriginAccessControlId": "x", "OriginCustomHeaders": [["HeaderName": "x", "HeaderValue": "x"]],
            "OriginShield": ["Enabled": true, "OriginShieldRegion": "x"],
            "S3OriginConfig": ["OriginAccessIdentity": ""],
          ],
          [
            "Id": "y", "DomainName": "y",
            "CustomOriginConfig": [
              "HTTPPort": 80, "HTTPSPort": 443, "OriginKeepaliveTimeout": 1, "OriginReadTimeout": 1,
              "OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"],
            ],
          ],
        ],
        "Restrictions": ["GeoRestriction": ["RestrictionType": "whitelist", "Locations": ["DE"]]],
        "ViewerCertificate": [
          "AcmCertificateArn": "x", "MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only",
        ],
      ]
    ],
    // Times to live are whole numbers, though the schema has them as numbers.
    "AWS::ServiceDiscovery::PrivateDnsNamespace": ["Properties": ["DnsProperties": ["SOA": ["TTL": 1]]]],
    "AWS::ServiceDiscovery::Service": [
      "DnsConfig": ["NamespaceId": "x", "RoutingPolicy": "WEIGHTED", "DnsRecords": [["Type": "A", "TTL": 1]]],
      "HealthCheckConfig": ["Type": "HTTP", "ResourcePath": "/x", "FailureThreshold": 1],
      "HealthCheckCustomConfig": ["FailureThreshold": 1], "ServiceAttributes": ["x": "y"],
    ],
    // Statements hold statements without end.
    "AWS::WAFv2::WebACL": [
      "Rules": [
        [
          "Name": "x", "Priority": 1, "Action": ["Block": [:]],
          "VisibilityConfig": ["CloudWatchMetricsEnabled": true, "MetricName": "x", "SampledRequestsEnabled": true],
          "Statement": [
            "AndStatement": [
              "Statements": [
                ["IPSetReferenceStatement": ["Arn": "arn:aws:wafv2:eu-central-1:123456789012:regional/ipset/x/x"]],
                [
                  "ByteMatchStatement": [
                    "SearchString": "x", "FieldToMatch": ["UriPath": [:]], "PositionalConstraint": "EXACTLY",
                    "TextTransformations": [["Priority": 0, "Type": "NONE"]],
                  ]
                ],
              ]
            ]
          ],
        ]
      ]
    ],
    // Deeper than values are made.
    "AWS::ECS::Service": [
      "ServiceConnectConfiguration": [
        "Enabled": true, "Namespace": "x", "LogConfiguration": ["LogDriver": "awslogs", "Options": ["x": "x"]],
        "Services": [
          [
            "PortName": "x", "DiscoveryName": "x", "IngressPortOverride": 1,
            "ClientAliases": [
              [
                "Port": 1, "DnsName": "x",
                "TestTrafficRules": ["Header": ["Name": "x", "Value": ["Exact": "x"]]],
              ]
            ],
            "Timeout": ["IdleTimeoutSeconds": 1, "PerRequestTimeoutSeconds": 1],
            "Tls": ["IssuerCertificateAuthority": ["AwsPcaAuthorityArn": "x"], "KmsKey": "x", "RoleArn": "x"],
          ]
        ],
      ]
    ],
    // Numbers that the registry has as texts.
    "AWS::AutoScaling::ScalingPolicy": [
      "Cooldown": "60",
      "TargetTrackingConfiguration": [
        "TargetValue": 70, "DisableScaleIn": true,
        "CustomizedMetricSpecification": [
          "MetricName": "x", "Namespace": "x", "Statistic": "Average", "Dimensions": [["Name": "x", "Value": "x"]],
        ],
      ],
      "PredictiveScalingConfiguration": [
        "MetricSpecifications": [
          ["TargetValue": 70, "PredefinedMetricPairSpecification": ["PredefinedMetricType": "ASGCPUUtilization"]]
        ], "Mode": "ForecastOnly",
      ],
    ],
    "AWS::AutoScaling::AutoScalingGroup": [
      "Cooldown": "60", "DesiredCapacity": "1", "MaxSize": "1", "MinSize": "1",
      "MixedInstancesPolicy": [
        "LaunchTemplate": [
          "LaunchTemplateSpecification": ["LaunchTemplateId": "lt-1", "Version": "1"],
          "Overrides": [["InstanceType": "t3.micro", "WeightedCapacity": "1"]],
        ], "InstancesDistribution": ["OnDemandBaseCapacity": 1],
      ],
    ],
    "AWS::EC2::LaunchTemplate": [
      "LaunchTemplateData": [
        "ImageId": "ami-1", "InstanceType": "t3.micro", "UserData": "x", "SecurityGroupIds": ["sg-1"],
        "NetworkInterfaces": [["DeviceIndex": 0, "SubnetId": "subnet-1", "Groups": ["sg-1"]]],
        "BlockDeviceMappings": [["DeviceName": "x", "Ebs": ["VolumeSize": 8, "Encrypted": true]]],
        "TagSpecifications": [["ResourceType": "instance", "Tags": [["Key": "x", "Value": "x"]]]],
        "MetadataOptions": ["HttpTokens": "required"], "IamInstanceProfile": ["Name": "x"],
      ]
    ],
    "AWS::ElasticLoadBalancingV2::Listener": [
      "DefaultActions": [
        [
          "Type": "authenticate-cognito", "Order": 1,
          "AuthenticateCognitoConfig": [
            "UserPoolArn": "x", "UserPoolClientId": "x", "UserPoolDomain": "x", "SessionTimeout": "60",
          ],
        ],
        [
          "Type": "authenticate-oidc", "Order": 2,
          "AuthenticateOidcConfig": [
            "AuthorizationEndpoint": "x", "ClientId": "x", "ClientSecret": "x", "Issuer": "x", "TokenEndpoint": "x",
            "UserInfoEndpoint": "x", "SessionTimeout": "60",
          ],
        ],
        [
          "Type": "forward", "Order": 3,
          "ForwardConfig": [
            "TargetGroups": [["TargetGroupArn": "x", "Weight": 1]],
            "TargetGroupStickinessConfig": ["Enabled": true, "DurationSeconds": 60],
          ],
        ],
        ["Type": "redirect", "RedirectConfig": ["StatusCode": "HTTP_301", "Port": "443"]],
        ["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]],
      ]
    ],
    "AWS::EFS::AccessPoint": [
      "PosixUser": ["Uid": "1", "Gid": "1", "SecondaryGids": ["1"]],
      "RootDirectory": ["Path": "/", "CreationInfo": ["OwnerUid": "1", "OwnerGid": "1", "Permissions": "0755"]],
    ],
    // The registry has it as a text, too.
    "AWS::DynamoDB::Table": ["KeySchema": [["AttributeName": "x", "KeyType": "HASH"]]],
    "AWS::EC2::Instance": ["NetworkInterfaces": [["DeviceIndex": "0", "SubnetId": "subnet-1"]]],
    "AWS::Route53::RecordSet": ["Name": "x.example", "Type": "A", "HostedZoneId": "Z1", "SetIdentifier": "x"],
  ]

  /// Identifiers that code takes apart.
  static let wellFormedIDs: [ResourceType: ResourceID] = [
    "AWS::Lambda::Version": "arn:aws:lambda:eu-central-1:123456789012:function:x:1",
    "AWS::Lambda::Alias": "arn:aws:lambda:eu-central-1:123456789012:function:x:live",
    "AWS::Route53::RecordSet": "Z1_x.example_A_x",
  ]

  /// Types whose identifier cannot be the registry's, and why.
  static let identifiersOfOurOwn: [ResourceType: [String]] = [
    // The registry's `Id` is CloudFormation's own; the API knows a stage by its API and its name.
    "AWS::ApiGatewayV2::Stage": ["ApiId", "StageName"],
    "AWS::Backup::BackupSelection": ["BackupPlanId", "SelectionId"],
  ]

  /// Changes that a handler refuses by `unsupported`, because only some of them can be made in place.
  static let refused: [ResourceType: Set<String>] = [
    // A database that follows another can be set free, and not be given another to follow.
    "AWS::RDS::DBInstance": ["SourceDBInstanceIdentifier"],
    "AWS::RDS::DBCluster": ["ReplicationSourceIdentifier"],
    // A database of no type has no address.
    "AWS::SecretsManager::SecretTargetAttachment": ["TargetType"],
    // One internet gateway can take another's place, but not a virtual private one's.
    "AWS::EC2::VPCGatewayAttachment": ["InternetGatewayId"],
  ]

  /// What a call tells, before the create's first change, of what the create is made from.
  static func answerBefore(_ type: ResourceType, _ operation: String, asked: [String]) -> [String: Value]? {
    switch (type, operation) {
    case ("AWS::SecretsManager::SecretTargetAttachment", "GetSecretValue") where !asked.contains("PutSecretValue"):
      ["ARN": "x", "Name": "x", "VersionId": "x", "SecretString": #"{"username":"x"}"#]
    case ("AWS::SecretsManager::SecretTargetAttachment", "DescribeDBInstances"):
      ["DBInstances": [["DBInstanceIdentifier": "x", "Engine": "postgres", "Endpoint": ["Address": "x", "Port": 1]]]]
    default: nil
    }
  }

  /// Whether the agreeing cloud does not have what a call names, so that it can be made: a bucket's name is free at the
  /// first look.
  static func isMissing(_ type: ResourceType, _ operation: String, asked: [String]) -> Bool {
    switch type {
    case "AWS::ApplicationAutoScaling::ScalableTarget":
      operation == "DescribeScalableTargets" && !asked.contains("RegisterScalableTarget")
    case "AWS::ApplicationAutoScaling::ScalingPolicy":
      operation == "DescribeScalingPolicies" && !asked.contains("PutScalingPolicy")
    case "AWS::Events::Rule": operation == "DescribeRule" && !asked.contains("PutRule")
    case "AWS::ECS::ClusterCapacityProviderAssociations":
      operation == "DescribeClusters" && !asked.contains("PutClusterCapacityProviders")
    case "AWS::AutoScaling::LifecycleHook":
      operation == "DescribeLifecycleHooks" && !asked.contains("PutLifecycleHook")
    case "AWS::WAFv2::LoggingConfiguration":
      operation == "GetLoggingConfiguration" && !asked.contains("PutLoggingConfiguration")
    case "AWS::S3::Bucket": operation == "HeadBucket" && asked.count < 2
    case "AWS::CloudWatch::Dashboard": operation == "GetDashboard" && !asked.contains("PutDashboard")
    case "AWS::ECS::Cluster": operation == "DescribeClusters" && !asked.contains("CreateCluster")
    // A name is free until it is given.
    case "AWS::ElasticLoadBalancingV2::LoadBalancer":
      operation == "DescribeLoadBalancers" && !asked.contains("CreateLoadBalancer")
    case "AWS::ElasticLoadBalancingV2::TargetGroup":
      operation == "DescribeTargetGroups" && !asked.contains("CreateTargetGroup")
    // Nobody has the policy until it is put there.
    case "AWS::IAM::Policy", "AWS::IAM::RolePolicy":
      operation.hasPrefix("Get") && !asked.contains { $0.hasPrefix("Put") }
    default: false
    }
  }

  /// An answer of the agreeing cloud that must be another than the made-up one; `nil` where that will do.
  /// - Parameter asked: The operations so far, this one included.
  static func fakeAnswer(_ type: ResourceType, _ operation: String, asked: [String]) -> [String: Value]? {
    switch (type, operation) {
    // A group that has the machines that it wants.
    case ("AWS::AutoScaling::AutoScalingGroup", "DescribeAutoScalingGroups"):
      ["AutoScalingGroups": [["AutoScalingGroupName": "x", "DesiredCapacity": 0]]]
    // What could be done altogether.
    case ("AWS::EC2::FlowLog", "CreateFlowLogs"): ["FlowLogIds": ["x"]]
    case ("AWS::EC2::FlowLog", "DeleteFlowLogs"): ["Unsuccessful": []]
    // The name is free until the alarm is put.
    case ("AWS::CloudWatch::CompositeAlarm", "DescribeAlarms")
    where asked.count < 2 && !asked.contains("PutCompositeAlarm"):
      ["CompositeAlarms": []]
    // A plan that was not deleted.
    case ("AWS::Backup::BackupPlan", "GetBackupPlan"):
      [
        "BackupPlanId": "x", "BackupPlanArn": "x", "VersionId": "x",
        "BackupPlan": ["BackupPlanName": "x", "Rules": [["RuleName": "x", "TargetBackupVaultName": "x"]]],
      ]
    // A replication has ended at the second look.
    case ("AWS::EFS::FileSystem", "DescribeReplicationConfigurations"):
      [
        "Replications": asked.count { $0 == operation } > 1
          ? [] : [["SourceFileSystemId": "x", "Destinations": [["Region": "x"]]]]
      ]
    // The name is the operation's, or the one that is known.
    case ("AWS::AutoScaling::ScheduledAction", "DescribeScheduledActions"):
      [
        "ScheduledUpdateGroupActions": .list(
          ["infra-op-contract", "x"].map { ["ScheduledActionName": $0, "AutoScalingGroupName": "x"] })
      ]
    // A table that is not being changed.
    case ("AWS::DynamoDB::Table", "DescribeTable"):
      [
        "Table": [
          "TableName": "x", "TableArn": "arn:aws:dynamodb:eu-central-1:123456789012:table/x", "TableStatus": "ACTIVE",
        ]
      ]
    case ("AWS::DynamoDB::Table", "DescribeKinesisStreamingDestination"): ["KinesisDataStreamDestinations": []]
    // The name is free until the filter is put.
    case ("AWS::Logs::MetricFilter", "DescribeMetricFilters") where !asked.contains("PutMetricFilter"):
      ["metricFilters": []]
    case ("AWS::Logs::SubscriptionFilter", "DescribeSubscriptionFilters") where !asked.contains("PutSubscriptionFilter"):
      ["subscriptionFilters": []]
    // A policy is there once it is put.
    case ("AWS::SNS::TopicPolicy", "GetTopicAttributes") where asked.contains("SetTopicAttributes"),
      ("AWS::SQS::QueuePolicy", "GetQueueAttributes") where asked.contains("SetQueueAttributes"):
      ["Attributes": ["Policy": "{}"]]
    // The name is free until the queue is made.
    case ("AWS::SQS::Queue", "GetQueueUrl") where !asked.contains("CreateQueue"): [:]
    // The name is free until the alarm is put.
    case ("AWS::CloudWatch::Alarm", "DescribeAlarms") where asked.count < 2 && !asked.contains("PutMetricAlarm"):
      ["MetricAlarms": []]
    // No firewall stands there until one is put there.
    case ("AWS::WAFv2::WebACLAssociation", "GetWebACLForResource") where !asked.contains("AssociateWebACL"): [:]
    case ("AWS::Lambda::Permission", "GetPolicy"):
      ["Policy": #"{"Statement":[{"Sid":"infra-op-contract"},{"Sid":"x"}]}"#]
    case ("AWS::Route53::RecordSet", "GetChange"): ["ChangeInfo": ["Id": "x", "Status": "INSYNC"]]
    case ("AWS::Route53::RecordSet", "ListResourceRecordSets"):
      ["ResourceRecordSets": [["Name": "x.example.", "Type": "A", "SetIdentifier": "x"]]]
    // What Cloud Map begins has ended.
    case ("AWS::ServiceDiscovery::HttpNamespace", "GetOperation"),
      ("AWS::ServiceDiscovery::PrivateDnsNamespace", "GetOperation"),
      ("AWS::ServiceDiscovery::Service", "GetOperation"):
      ["Operation": ["Status": "SUCCESS", "Targets": ["NAMESPACE": "x", "SERVICE": "x"]]]
    // A value that was put is the current one.
    case ("AWS::SecretsManager::Secret", "DescribeSecret") where asked.contains("PutSecretValue"):
      ["ARN": "x", "Name": "x", "VersionIdsToStages": ["op-contract000000000000000000000": ["AWSCURRENT"]]]
    case ("AWS::SecretsManager::SecretTargetAttachment", "GetSecretValue"):
      [
        "ARN": "x", "Name": "x", "VersionId": "x",
        "SecretString": #"{"dbInstanceIdentifier":"x","engine":"postgres","host":"former"}"#,
      ]
    case ("AWS::SecretsManager::SecretTargetAttachment", "DescribeSecret"):
      ["ARN": "x", "Name": "x", "VersionIdsToStages": ["x": ["AWSCURRENT"]]]
    default: nil
    }
  }
}
