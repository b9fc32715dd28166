import InfraModel
import Planner
import Testing

@Suite("What AWS refuses of one resource")
struct DemandTests {
  /// A resource of each type of which something is demanded, as AWS takes it.
  static let sound: [ResourceType: [String: Value]] = [
    "AWS::EC2::VPC": ["CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true, "EnableDnsSupport": true],
    "AWS::EC2::Subnet": ["VpcId": "vpc-1", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-central-1a"],
    "AWS::EC2::Route": [
      "RouteTableId": "rtb-1", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1",
    ],
    "AWS::EC2::VPCGatewayAttachment": ["VpcId": "vpc-1", "InternetGatewayId": "igw-1"],
    "AWS::EC2::NatGateway": ["SubnetId": "subnet-1", "AllocationId": "eipalloc-1"],
    "AWS::EC2::EIP": ["Domain": "vpc"],
    "AWS::EC2::SecurityGroup": [
      "GroupDescription": "of the shop", "GroupName": "shop", "VpcId": "vpc-1",
      "SecurityGroupIngress": [
        ["IpProtocol": "TCP", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0", "Description": "a-b (c) [d] {e}"],
        ["IpProtocol": "-1", "CidrIp": "10.0.0.0/8"], ["IpProtocol": "icmp", "CidrIp": "10.0.0.0/8"],
        ["IpProtocol": "50", "CidrIp": "10.0.0.0/8"],
      ],
    ],
    "AWS::EC2::SecurityGroupIngress": [
      "GroupId": "sg-1", "IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": "10.0.0.0/8",
    ],
    "AWS::EC2::VPCEndpoint": [
      "VpcId": "vpc-1", "ServiceName": "com.amazonaws.eu-central-1.s3", "RouteTableIds": ["rtb-1"],
    ],
    "AWS::EC2::Instance": [
      "ImageId": "ami-1", "InstanceType": "t3.micro", "SubnetId": "subnet-1", "UserData": "#!/bin/sh",
      "BlockDeviceMappings": [["DeviceName": "/dev/sda1", "Ebs": ["VolumeType": "gp3", "VolumeSize": 20]]],
    ],
    "AWS::RDS::DBCluster": [
      "DBClusterIdentifier": "shop-1", "Engine": "aurora-postgresql", "EngineVersion": "16.4", "MasterUsername": "shop",
      "ManageMasterUserPassword": true, "DatabaseName": "shop", "Port": 5432, "BackupRetentionPeriod": 7,
      "PreferredBackupWindow": "03:00-03:30", "PreferredMaintenanceWindow": "sun:23:45-mon:00:15",
      "EnableCloudwatchLogsExports": ["postgresql"],
      "ServerlessV2ScalingConfiguration": ["MinCapacity": 0, "MaxCapacity": 4, "SecondsUntilAutoPause": 600],
    ],
    "AWS::RDS::DBClusterParameterGroup": [
      "Family": "aurora-postgresql16", "Description": "shop", "Parameters": ["work_mem": "8192"],
    ],
    "AWS::SecretsManager::SecretTargetAttachment": [
      "SecretId": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s-abcdef", "TargetId": "shop-1",
      "TargetType": "AWS::RDS::DBCluster",
    ],
    "AWS::RDS::DBInstance": [
      "DBInstanceClass": "db.t3.micro", "Engine": "postgres", "EngineVersion": "16.4", "AllocatedStorage": "20",
      "MasterUsername": "shop", "ManageMasterUserPassword": true, "DBName": "shop_1", "StorageType": "gp3",
      "PreferredBackupWindow": "03:00-03:30", "PreferredMaintenanceWindow": "sun:23:45-mon:00:15", "Port": "5432",
      "EnableCloudwatchLogsExports": ["postgresql"],
    ],
    "AWS::RDS::DBSubnetGroup": [
      "DBSubnetGroupName": "Shop group", "DBSubnetGroupDescription": "private", "SubnetIds": ["subnet-1", "subnet-2"],
    ],
    "AWS::RDS::DBParameterGroup": ["Description": "of the shop", "Family": "postgres16"],
    "AWS::Lambda::Function": [
      "Role": "arn:aws:iam::123456789012:role/shop", "Handler": "index.handler", "Runtime": "nodejs22.x",
      "Code": ["S3Bucket": "code-of-shop", "S3Key": "a.zip"], "Environment": ["Variables": ["A": "1", "DB_HOST": "x"]],
      "VpcConfig": ["SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]],
    ],
    "AWS::Lambda::Alias": ["Name": "live", "FunctionName": "shop", "FunctionVersion": "1"],
    "AWS::Lambda::Permission": [
      "FunctionName": "shop", "Action": "lambda:InvokeFunction", "Principal": "apigateway.amazonaws.com",
    ],
    "AWS::ApiGatewayV2::Api": [
      "Name": "shop", "ProtocolType": "HTTP",
      "CorsConfiguration": ["AllowOrigins": ["https://example.com"], "AllowMethods": ["GET", "*"], "MaxAge": -1],
    ],
    "AWS::ApiGatewayV2::Stage": ["ApiId": "a1", "StageName": "$default"],
    "AWS::AutoScaling::AutoScalingGroup": [
      "MinSize": "1", "MaxSize": "2", "DesiredCapacity": "2", "TerminationPolicies": ["OldestInstance"],
      "VPCZoneIdentifier": ["subnet-1"], "LaunchTemplate": ["LaunchTemplateId": "lt-1", "Version": "1"],
      "InstanceMaintenancePolicy": ["MinHealthyPercentage": 100, "MaxHealthyPercentage": 200],
    ],
    "AWS::AutoScaling::ScalingPolicy": [
      "AutoScalingGroupName": "web", "PolicyType": "TargetTrackingScaling",
      "TargetTrackingConfiguration": [
        "TargetValue": 70, "PredefinedMetricSpecification": ["PredefinedMetricType": "ASGAverageCPUUtilization"],
      ],
    ],
    "AWS::Budgets::Budget": [
      "Budget": [
        "BudgetName": "shop", "BudgetType": "COST", "TimeUnit": "MONTHLY",
        "BudgetLimit": ["Amount": 20, "Unit": "USD"],
        "TimePeriod": ["Start": "06/15/26 00:00 UTC", "End": "2087-06-15T00:00:00Z"],
      ],
      "NotificationsWithSubscribers": [
        [
          "Notification": ["NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80],
          "Subscribers": [["SubscriptionType": "EMAIL", "Address": "one@example.com"]],
        ]
      ],
    ],
    "AWS::CertificateManager::Certificate": [
      "DomainName": "*.example.com", "SubjectAlternativeNames": ["example.com", "www.example.com"],
      "ValidationMethod": "DNS", "KeyAlgorithm": "EC_prime256v1",
      "DomainValidationOptions": [["DomainName": "Example.com", "HostedZoneId": "Z0123456789ABCDEFGHIJ"]],
    ],
    "AWS::CloudWatch::Alarm": [
      "MetricName": "Latency", "Namespace": "AWS/ApiGateway", "ExtendedStatistic": "p99.9", "Period": 300,
      "EvaluationPeriods": 2, "ComparisonOperator": "GreaterThanThreshold", "Threshold": 1,
      "AlarmActions": ["arn:aws:automate:eu-central-1:ec2:stop"],
    ],
    "AWS::IAM::Role": [
      "AssumeRolePolicyDocument": [
        "Version": "2012-10-17",
        "Statement": [
          ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": "ec2.amazonaws.com"]]
        ],
      ]
    ],
    "AWS::IAM::Policy": [
      "PolicyName": "reader", "PolicyDocument": identity(["Action": "s3:Get*", "Resource": "*"]), "Roles": ["app"],
    ],
    "AWS::IAM::RolePolicy": [
      "PolicyName": "reader", "PolicyDocument": identity(["Action": "s3:Get*", "Resource": "*"]), "RoleName": "app",
    ],
    "AWS::IAM::ManagedPolicy": ["PolicyDocument": identity(["Action": ["s3:Get*", "*"], "Resource": "*"])],
    "AWS::KMS::Key": ["KeyPolicy": resource(["Action": "kms:*", "Principal": ["AWS": "123456789012"]])],
    "AWS::KMS::Alias": [
      "AliasName": "alias/shop", "TargetKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab",
    ],
    "AWS::SecretsManager::Secret": [
      "Name": "shop/database@1", "KmsKeyId": "alias/aws/secretsmanager",
      "GenerateSecretString": ["GenerateStringKey": "password", "SecretStringTemplate": "{\"username\": \"shop\"}"],
    ],
    "AWS::S3::Bucket": ["BucketName": "files.of.shop"],
    "AWS::S3::BucketPolicy": [
      "Bucket": "files",
      "PolicyDocument": resource([
        "Action": "s3:GetObject", "Principal": ["AWS": "123456789012"], "Resource": ["arn:aws:s3:::files/*"],
      ]),
    ],
    "AWS::ElastiCache::CacheCluster": [
      "ClusterName": "shop", "Engine": "memcached", "CacheNodeType": "cache.t4g.micro", "NumCacheNodes": 2,
      "AZMode": "cross-az", "VpcSecurityGroupIds": ["sg-1"],
    ],
    "AWS::ElastiCache::ReplicationGroup": [
      "ReplicationGroupId": "shop-1", "ReplicationGroupDescription": "sessions", "Engine": "valkey",
      "CacheNodeType": "cache.t4g.micro", "NumCacheClusters": 2, "AutomaticFailoverEnabled": true,
      "MultiAZEnabled": true, "TransitEncryptionEnabled": true, "AuthToken": "not-a-secret-token",
      "AtRestEncryptionEnabled": true, "KmsKeyId": "alias/shop", "SecurityGroupIds": ["sg-1"],
    ],
    "AWS::ApplicationAutoScaling::ScalableTarget": [
      "ServiceNamespace": "ecs", "ResourceId": "service/shop/web", "ScalableDimension": "ecs:service:DesiredCount",
      "MinCapacity": 1, "MaxCapacity": 4,
      "ScheduledActions": [
        [
          "ScheduledActionName": "night", "Schedule": "cron(0 20 * * ? *)",
          "ScalableTargetAction": ["MinCapacity": 0, "MaxCapacity": 1],
        ]
      ],
    ],
    "AWS::ApplicationAutoScaling::ScalingPolicy": [
      "PolicyName": "load", "PolicyType": "TargetTrackingScaling", "ServiceNamespace": "ecs",
      "ResourceId": "service/shop/web", "ScalableDimension": "ecs:service:DesiredCount",
      "TargetTrackingScalingPolicyConfiguration": [
        "TargetValue": 60, "PredefinedMetricSpecification": ["PredefinedMetricType": "ECSServiceAverageCPUUtilization"],
      ],
    ],
    "AWS::Events::Rule": [
      "Name": "nightly", "ScheduleExpression": "cron(0 20 * * ? *)",
      "Targets": [["Id": "one", "Arn": "arn:aws:sqs:eu-central-1:123456789012:jobs", "Input": "{}"]],
    ],
    "AWS::ApiGatewayV2::ApiMapping": [
      "ApiId": "abc123", "DomainName": "api.example.com", "Stage": "live", "ApiMappingKey": "v1/orders",
    ],
    "AWS::ApiGatewayV2::Authorizer": [
      "ApiId": "abc123", "Name": "tokens", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"],
      "JwtConfiguration": ["Audience": ["shop"], "Issuer": "https://login.example.com"],
    ],
    "AWS::ApiGatewayV2::DomainName": [
      "DomainName": "api.example.com",
      "DomainNameConfigurations": [
        ["CertificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/1", "EndpointType": "REGIONAL"]
      ],
    ],
    "AWS::ApiGatewayV2::VpcLink": ["Name": "link", "SubnetIds": ["subnet-0123456789abcdef0"]],
    "AWS::CodeDeploy::DeploymentGroup": [
      "ApplicationName": "shop", "ServiceRoleArn": "arn:aws:iam::123456789012:role/deploys",
      "ECSServices": [["ClusterName": "shop", "ServiceName": "web"]],
      "DeploymentStyle": ["DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"],
      "BlueGreenDeploymentConfiguration": ["DeploymentReadyOption": ["ActionOnTimeout": "CONTINUE_DEPLOYMENT"]],
      "LoadBalancerInfo": ["TargetGroupInfoList": [["Name": "blue"]]],
    ],
    "AWS::Logs::SubscriptionFilter": [
      "LogGroupName": "/shop", "FilterPattern": "",
      "DestinationArn": "arn:aws:lambda:eu-central-1:123456789012:function:f",
    ],
    "AWS::SNS::TopicPolicy": [
      "Topics": ["arn:aws:sns:eu-central-1:123456789012:shop"],
      "PolicyDocument": [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow", "Principal": ["Service": "events.amazonaws.com"], "Action": "sns:Publish",
            "Resource": "arn:aws:sns:eu-central-1:123456789012:shop",
          ]
        ],
      ],
    ],
    "AWS::SQS::QueuePolicy": [
      "Queues": ["https://sqs.eu-central-1.amazonaws.com/123456789012/shop"],
      "PolicyDocument": [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow", "Principal": ["Service": "sns.amazonaws.com"], "Action": "sqs:SendMessage",
            "Resource": "arn:aws:sqs:eu-central-1:123456789012:shop",
          ]
        ],
      ],
    ],
    "AWS::Scheduler::Schedule": [
      "Name": "nightly", "ScheduleExpression": "rate(1 hours)",
      "FlexibleTimeWindow": ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5],
      "Target": [
        "Arn": "arn:aws:sqs:eu-central-1:123456789012:jobs", "RoleArn": "arn:aws:iam::123456789012:role/invokes",
      ],
    ],
    "AWS::Lambda::EventSourceMapping": [
      "FunctionName": "api", "EventSourceArn": "arn:aws:sqs:eu-central-1:123456789012:jobs", "BatchSize": 10,
      "ScalingConfig": ["MaximumConcurrency": 5],
    ],
    "AWS::ServiceDiscovery::HttpNamespace": ["Name": "shop-dev", "Description": ""],
    "AWS::ServiceDiscovery::PrivateDnsNamespace": [
      "Name": "shop.local", "Vpc": "vpc-1", "Properties": ["DnsProperties": ["SOA": ["TTL": 15]]],
    ],
    "AWS::ServiceDiscovery::Service": [
      "Name": "api", "NamespaceId": "ns-1", "DnsConfig": ["DnsRecords": [["Type": "A", "TTL": 10]]],
    ],
    "AWS::Backup::BackupPlan": [
      "BackupPlan": [
        "BackupPlanName": "shop",
        "BackupPlanRule": [
          [
            "RuleName": "daily", "TargetBackupVault": "shop", "StartWindowMinutes": 60,
            "CompletionWindowMinutes": 120, "Lifecycle": ["DeleteAfterDays": 97, "MoveToColdStorageAfterDays": 7],
          ]
        ],
      ]
    ],
    "AWS::Backup::BackupSelection": [
      "BackupPlanId": "x",
      "BackupSelection": [
        "SelectionName": "all", "IamRoleArn": "arn:aws:iam::123456789012:role/shop", "Resources": ["*"],
      ],
    ],
    "AWS::Backup::BackupVault": [
      "BackupVaultName": "shop", "LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 30],
    ],
    "AWS::CloudWatch::CompositeAlarm": [
      "AlarmName": "shop", "AlarmRule": "ALARM(\"shop errors\") AND NOT OK(slow)",
    ],
    "AWS::EC2::FlowLog": [
      "ResourceType": "VPC", "ResourceId": "vpc-1", "TrafficType": "ALL", "LogGroupName": "/shop",
      "DeliverLogsPermissionArn": "arn:aws:iam::123456789012:role/shop", "MaxAggregationInterval": 60,
    ],
    "AWS::EC2::Volume": [
      "AvailabilityZone": "eu-central-1a", "Size": 20, "VolumeType": "gp3", "Iops": 4000, "Throughput": 250,
      "Encrypted": true, "KmsKeyId": "alias/shop",
    ],
    "AWS::EC2::VolumeAttachment": [
      "VolumeId": "vol-0123456789abcdef0", "InstanceId": "i-0123456789abcdef0", "Device": "/dev/sdf",
    ],
    "AWS::SSM::Document": ["Name": "deploy", "Content": ["schemaVersion": "2.2", "mainSteps": []]],
    "AWS::EFS::AccessPoint": [
      "FileSystemId": "fs-0123456789abcdef0", "PosixUser": ["Uid": "1000", "Gid": "1000"],
      "RootDirectory": ["CreationInfo": ["OwnerUid": "0", "OwnerGid": "4294967295", "Permissions": "0750"]],
    ],
    "AWS::EFS::FileSystem": [
      "Encrypted": true, "KmsKeyId": "alias/shop", "ThroughputMode": "elastic",
      "LifecyclePolicies": [["TransitionToIA": "AFTER_7_DAYS"], ["TransitionToArchive": "AFTER_90_DAYS"]],
    ],
    "AWS::EFS::MountTarget": [
      "FileSystemId": "fs-0123456789abcdef0", "SubnetId": "subnet-0123456789abcdef0",
      "SecurityGroups": ["sg-0123456789abcdef0"], "IpAddress": "10.0.1.9",
    ],
    "AWS::IAM::OIDCProvider": [
      "Url": "https://token.example.com/v1", "ClientIdList": ["sts.amazonaws.com"],
      "ThumbprintList": ["0123456789abcdef0123456789ABCDEF01234567"],
    ],
    "AWS::ElastiCache::SubnetGroup": [
      "CacheSubnetGroupName": "shop caches", "Description": "private", "SubnetIds": ["subnet-1"],
    ],
    "AWS::ECS::Cluster": [
      "ClusterName": "shop", "ClusterSettings": [["Name": "containerInsights", "Value": "enhanced"]],
      "CapacityProviders": ["FARGATE"],
      "DefaultCapacityProviderStrategy": [["CapacityProvider": "FARGATE", "Weight": 1, "Base": 1]],
    ],
    "AWS::ECS::Service": [
      "ServiceName": "web", "Cluster": "shop", "LaunchType": "FARGATE", "DesiredCount": 2,
      "TaskDefinition": "arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1",
      "HealthCheckGracePeriodSeconds": 60,
      "LoadBalancers": [["ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": "arn:a"]],
      "NetworkConfiguration": ["AwsvpcConfiguration": ["Subnets": ["subnet-1"], "SecurityGroups": ["sg-1"]]],
      "DeploymentConfiguration": ["MaximumPercent": 100, "MinimumHealthyPercent": 0],
    ],
    "AWS::ECS::TaskDefinition": [
      "Family": "web", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "Cpu": ".5 vCPU",
      "Memory": "1 GB", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/start",
      "EphemeralStorage": ["SizeInGiB": 30], "Volumes": [["Name": "files"]],
      "ContainerDefinitions": [
        [
          "Name": "web", "Image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1",
          "MountPoints": [["SourceVolume": "files", "ContainerPath": "/files"]],
        ], ["Name": "side", "Image": "busybox:1", "Essential": false],
      ],
    ],
    "AWS::ECR::Repository": [
      "RepositoryName": "shop", "LifecyclePolicy": ["LifecyclePolicyText": .string(lifecycle(#""tagStatus": "any""#))],
    ],
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ["Name": "web-1", "Subnets": ["subnet-1", "subnet-2"]],
    "AWS::ElasticLoadBalancingV2::TargetGroup": [
      "Name": "api", "Port": 80, "Protocol": "HTTP", "VpcId": "vpc-1", "HealthCheckPath": "/health",
      "HealthCheckPort": "traffic-port", "Matcher": ["HttpCode": "200"],
    ],
    "AWS::ElasticLoadBalancingV2::Listener": [
      "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/1", "Port": 80,
      "Protocol": "HTTP",
      "DefaultActions": [
        ["Type": "redirect", "RedirectConfig": ["StatusCode": "HTTP_301", "Port": "443", "Protocol": "HTTPS"]]
      ],
    ],
    "AWS::ElasticLoadBalancingV2::ListenerRule": [
      "ListenerArn": "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/web/1/2", "Priority": 1,
      "Conditions": [["Field": "path-pattern", "Values": ["/*"]]],
      "Actions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "503"]]],
    ],
    "AWS::SNS::Topic": ["TopicName": "shop.fifo", "FifoTopic": true, "ContentBasedDeduplication": true],
    "AWS::DynamoDB::Table": [
      "TableName": "orders", "BillingMode": "PAY_PER_REQUEST",
      "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
      "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
      "TimeToLiveSpecification": ["Enabled": true, "AttributeName": "end"],
      "StreamSpecification": ["StreamViewType": "NEW_IMAGE"],
    ],
    "AWS::SSM::Parameter": ["Name": "/shop/url", "Type": "String", "Value": "https://example.com"],
    "AWS::SQS::Queue": [
      "QueueName": "shop.fifo", "FifoQueue": true, "FifoThroughputLimit": "perMessageGroupId",
      "DeduplicationScope": "messageGroup", "RedriveAllowPolicy": ["redrivePermission": "denyAll"],
      "RedrivePolicy": [
        "deadLetterTargetArn": "arn:aws:sqs:eu-central-1:123456789012:dead.fifo", "maxReceiveCount": 3,
      ],
    ],
    "AWS::AutoScaling::LifecycleHook": [
      "AutoScalingGroupName": "web", "LifecycleTransition": "autoscaling:EC2_INSTANCE_LAUNCHING",
      "HeartbeatTimeout": 30, "NotificationTargetARN": "arn:aws:sns:eu-central-1:123456789012:shop",
      "RoleARN": "arn:aws:iam::123456789012:role/shop",
    ],
    "AWS::AutoScaling::ScheduledAction": [
      "AutoScalingGroupName": "web", "MinSize": 1, "MaxSize": 1, "Recurrence": "30 0 1 1,6,12 *",
      "StartTime": "2091-06-01T00:00:00Z",
    ],
    "AWS::CloudFront::CachePolicy": [
      "CachePolicyConfig": [
        "Name": "shop", "MinTTL": 1, "DefaultTTL": 60, "MaxTTL": 60,
        "ParametersInCacheKeyAndForwardedToOrigin": [
          "EnableAcceptEncodingGzip": true, "HeadersConfig": ["HeaderBehavior": "none"],
          "CookiesConfig": ["CookieBehavior": "all"],
          "QueryStringsConfig": ["QueryStringBehavior": "whitelist", "QueryStrings": ["page"]],
        ],
      ]
    ],
    "AWS::CloudFront::OriginRequestPolicy": [
      "OriginRequestPolicyConfig": [
        "Name": "shop", "HeadersConfig": ["HeaderBehavior": "allViewer"], "CookiesConfig": ["CookieBehavior": "none"],
        "QueryStringsConfig": ["QueryStringBehavior": "all"],
      ]
    ],
    "AWS::CloudFront::ResponseHeadersPolicy": [
      "ResponseHeadersPolicyConfig": [
        "Name": "shop",
        "SecurityHeadersConfig": ["XSSProtection": ["Override": true, "Protection": true, "ModeBlock": true]],
        "ServerTimingHeadersConfig": ["Enabled": true, "SamplingRate": 50],
      ]
    ],
    "AWS::CloudFront::Function": [
      "Name": "shop-1", "FunctionCode": "function handler(event) { return event.request; }", "AutoPublish": true,
      "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"],
    ],
    "AWS::ElastiCache::ParameterGroup": [
      "CacheParameterGroupFamily": "redis6.x", "Description": "sessions",
      "Properties": ["maxmemory-policy": "noeviction"],
    ],
    "AWS::ECS::CapacityProvider": [
      "Name": "machines",
      "AutoScalingGroupProvider": [
        "AutoScalingGroupArn": "web", "ManagedScaling": ["Status": "ENABLED"],
        "ManagedTerminationProtection": "ENABLED",
      ],
    ],
    "AWS::ECS::ClusterCapacityProviderAssociations": [
      "Cluster": "shop", "CapacityProviders": ["FARGATE"],
      "DefaultCapacityProviderStrategy": [["CapacityProvider": "FARGATE", "Base": 1]],
    ],
    "AWS::WAFv2::IPSet": [
      "Name": "known", "Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.44/32"],
    ],
    "AWS::WAFv2::LoggingConfiguration": [
      "ResourceArn": "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/shop/1",
      "LogDestinationConfigs": ["arn:aws:logs:eu-central-1:123456789012:log-group:aws-waf-logs-shop"],
      "RedactedFields": [["SingleHeader": ["Name": "authorization"]]],
    ],
    "AWS::Route53::HealthCheck": [
      "HealthCheckConfig": [
        "Type": "HTTPS_STR_MATCH", "IPAddress": "192.0.2.44", "SearchString": "well", "RequestInterval": 10,
      ]
    ],
    "AWS::SNS::Subscription": [
      "TopicArn": "arn:aws:sns:eu-central-1:123456789012:shop", "Protocol": "https",
      "Endpoint": "https://user:pw@example.com/x",
    ],
  ]

  static func identity(_ statement: [String: Value]) -> Value {
    ["Version": "2012-10-17", "Statement": [.object(statement.merging(["Effect": "Allow"]) { one, _ in one })]]
  }

  static func resource(_ statement: [String: Value]) -> Value {
    identity(statement.merging(["Resource": "*"]) { one, _ in one })
  }

  static func lifecycle(_ selection: String, priority: String = "1") -> String {
    #"{"rules": [{"rulePriority": \#(priority), "description": "keep the last ten images of the shop", "selection": {\#(selection), "countType": "imageCountMoreThan", "countNumber": 10}, "action": {"type": "expire"}}]}"#
  }

  @Test("Nothing is refused of what AWS takes of one resource", arguments: sound.keys.sorted())
  func takes(type: ResourceType) throws {
    let node = RuleTests.node("it", type, try #require(Self.sound[type]))
    let found = RuleTests.planner.validate(.small([node])).filter { $0.code != "IN2034" }
    #expect(found.map(ValidationTests.line) == [])
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let type: ResourceType
    let change: [String: Value]
    let found: [String]
    init(_ type: ResourceType, _ change: [String: Value], _ found: String...) {
      self.type = type
      self.change = change
      self.found = found
    }
    var testDescription: String { "\(type) \(change)" }
  }

  @Test("What AWS refuses of one resource is told with its property and what to write", arguments: mistakes)
  func refuses(_ mistake: Mistake) throws {
    let properties = try #require(Self.sound[mistake.type]).merging(mistake.change) { $1 }
    let nodes = [RuleTests.node("it", mistake.type, properties)]
    let found = RuleTests.planner.validate(.small(nodes, account: "123456789012"))
    #expect(found.filter { $0.code != "IN2034" }.map(ValidationTests.line) == mistake.found)
  }

  @Test("A demand that several resources of one line miss names them once")
  func once() {
    let nodes = ["a", "b", "c"].map {
      RuleTests.node(Address($0), "AWS::EC2::Subnet", ["VpcId": "vpc-1", "CidrBlock": "10.0.0/24"])
    }
    let found = RuleTests.planner.validate(.small(nodes)).filter { $0.code == "IN2020" }
    #expect(found.map(\.message) == ["a: CidrBlock is \"10.0.0/24\", which is not an IPv4 network"])
    #expect(found.map { $0.notes.map(\.message) } == [["the same of b", "the same of c"]])
  }
}
