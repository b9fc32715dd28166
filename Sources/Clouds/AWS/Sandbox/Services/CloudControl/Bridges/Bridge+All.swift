extension Bridge {
  /// Every type that Cloud Control hands over to its service.
  static let all: [Bridge] = [
    accessPoint, address, alarm, backupPlan, backupVault, cacheParameterGroup, cachePolicy, capacityProvider,
    clusterCapacityProviderAssociations, clusterParameterGroup, compositeAlarm, edgeFunction, eventsRule, fileSystem,
    firewallIPSet,
    firewallLogging, flowLog, healthCheck, instanceProfile, internetGateway, key, keyAlias, lifecycleHook, listener,
    listenerRule, loadBalancer, logGroup, metricFilter, mountTarget, oidcProvider, originRequestPolicy, parameter,
    queue, repository, responseHeadersPolicy, role, routeTable, scalableTarget, scalingPolicy, schedule,
    scheduleGroup, scheduledAction, ssmDocument, subnet, subnetRouteTableAssociation, subscription,
    subscriptionFilter, targetGroup, topic, volume, vpc,
  ]

  private static let byType = Dictionary(uniqueKeysWithValues: all.map { ($0.type, $0) })

  /// - Returns: `nil` for a type that no service of the sandbox has, or whose bridge is missing.
  static func bridge(of type: String) -> Bridge? { byType[type] }

  /// Whether a service of the sandbox has a type's resources that Cloud Control cannot reach: it refuses the type, since a
  /// second world of the same resources would be none of AWS's.
  static func isLacking(_ type: String) -> Bool { lacking.contains(type) }

  /// Types that have a handler of their own, so that only other programs ask Cloud Control for them.
  static let lacking: Set<String> = [
    "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::ApiMapping", "AWS::ApiGatewayV2::Authorizer",
    "AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::Route",
    "AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::VpcLink",
    "AWS::AutoScaling::AutoScalingGroup", "AWS::AutoScaling::ScalingPolicy",
    "AWS::Backup::BackupSelection", "AWS::Budgets::Budget", "AWS::CertificateManager::Certificate",
    "AWS::CloudFront::Distribution",
    "AWS::CloudFront::OriginAccessControl", "AWS::CloudWatch::Dashboard",
    "AWS::CodeDeploy::Application", "AWS::CodeDeploy::DeploymentGroup", "AWS::Cognito::UserPool",
    "AWS::Cognito::UserPoolClient", "AWS::Cognito::UserPoolDomain",
    "AWS::DocDB::DBCluster", "AWS::DocDB::DBClusterParameterGroup", "AWS::DocDB::DBInstance",
    "AWS::DocDB::DBSubnetGroup", "AWS::DynamoDB::Table", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate",
    "AWS::EC2::NatGateway",
    "AWS::EC2::Route",
    "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::VPCEndpoint", "AWS::EC2::VPCGatewayAttachment", "AWS::EC2::VolumeAttachment",
    "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition",
    "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::SubnetGroup",
    "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::Lambda::Alias",
    "AWS::Lambda::EventSourceMapping", "AWS::Lambda::Function", "AWS::Lambda::Permission",
    "AWS::Lambda::Version", "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBParameterGroup", "AWS::RDS::DBProxy", "AWS::RDS::DBProxyTargetGroup", "AWS::RDS::DBSubnetGroup",
    "AWS::Route53::HostedZone", "AWS::Route53::RecordSet", "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy", "AWS::SQS::QueuePolicy", "AWS::SecretsManager::RotationSchedule",
    "AWS::SecretsManager::Secret", "AWS::SecretsManager::SecretTargetAttachment",
    "AWS::ServiceDiscovery::HttpNamespace", "AWS::ServiceDiscovery::PrivateDnsNamespace",
    "AWS::ServiceDiscovery::Service", "AWS::WAFv2::WebACL", "AWS::WAFv2::WebACLAssociation",
  ]
}
