import AWSLives
import AWSSamples
import AWSSchemas
import Foundation
import InfraModel
import TestFiles
import Testing

@testable import AWSResources

@Suite("Every reference is known to hold what it refers to, or to carry a value only")
struct HoldingTests {
  private let catalog = AWSSchemaCatalog()

  private func schema(_ handler: Handler) throws -> ResourceSchema { try #require(catalog.schema(of: handler.type)) }

  @Test("Each property that refers to another resource holds it, or carries its value only", arguments: Handlers.all)
  func complete(_ handler: Handler) throws {
    var found = try References(of: schema(handler), named: handler.traits.nameProperty).paths
    for sample in Samples.all {
      found.formUnion(sample.referrers.filter { $0.path.type == handler.type }.map(\.path.path))
    }
    let holds = handler.traits.holds
    let tells = Set(Self.tells[handler.type]?.keys.map { $0 } ?? [])
    #expect(found.subtracting(holds).subtracting(tells).sorted() == [])
    #expect(tells.intersection(holds).sorted() == [])
    #expect(tells.subtracting(found).sorted() == [], "no such reference")
  }

  @Test("The properties that hold, tell apart and guard a resource are in its schema", arguments: Handlers.all)
  func names(_ handler: Handler) throws {
    let schema = try schema(handler)
    let traits = handler.traits
    let paths = Array(traits.holds) + traits.identities.flatMap(\.self) + Array(traits.exclusiveProperties ?? [])
    #expect(paths.filter { schema.property(at: $0) == nil } == [])
    for guardian in traits.deletionGuards {
      #expect(schema.property(at: guardian)?.kinds == [.boolean], "\(guardian)")
    }
  }

  @Test("Of every type it is known what two resources can't share", arguments: Handlers.all)
  func exclusive(_ handler: Handler) { #expect(handler.traits.exclusiveProperties != nil) }

  private static let named = "a template only names what a machine will have"
  private static let template = "a launch template goes whoever launches from it"
  private static let part = "a part of it, which goes with it"
  private static let key = "a key waits for its deletion whatever is encrypted under it"
  private static let role = "a role goes whoever assumes it"
  private static let blackHole = "a route whose target is gone is a black hole"
  private static let registering = "a target group goes whoever registers with it"
  private static let started = "a task holds it that was started there, not what starts it"
  private static let machines = "the machines hold it that are started there, not what starts them"
  private static let unchecked = "Route 53 deletes a health check whoever goes by it"
  private static let reached = "what is only called or notified goes whoever calls it"

  /// References that keep nothing from being deleted, each with its reason.
  private static let tells: [ResourceType: [String: String]] = [
    "AWS::ApiGatewayV2::ApiMapping": ["ApiId": "it holds the stage", "DomainName": part],
    "AWS::ApiGatewayV2::Authorizer": ["ApiId": part, "AuthorizerCredentialsArn": role],
    "AWS::ApiGatewayV2::Integration": ["ApiId": part, "CredentialsArn": role],
    "AWS::ApiGatewayV2::Route": ["ApiId": part],
    "AWS::ApiGatewayV2::Stage": ["ApiId": part, "StageName": "its own name"],
    "AWS::ApplicationAutoScaling::ScalableTarget": ["RoleARN": role],
    "AWS::ApplicationAutoScaling::ScalingPolicy": ["ResourceId": part, "ScalingTargetId": part],
    "AWS::AutoScaling::AutoScalingGroup": [
      "LaunchTemplate.LaunchTemplateId": template,
      "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId": template,
      "MixedInstancesPolicy.LaunchTemplate.Overrides.*.LaunchTemplateSpecification.LaunchTemplateId": template,
      "LifecycleHookSpecificationList.*.RoleARN": role, "NotificationConfiguration.TopicARN.*": reached,
      "NotificationConfigurations.*.TopicARN.*": reached,
      "ServiceLinkedRoleARN": role, "TargetGroupARNs.*": "a target group goes whoever registers with it",
      "VPCZoneIdentifier.*": "the subnets are held by the machines in them, not by the group",
    ],
    "AWS::AutoScaling::LifecycleHook": [
      "AutoScalingGroupName": part, "NotificationTargetARN": reached, "RoleARN": role,
    ],
    "AWS::AutoScaling::ScalingPolicy": ["AutoScalingGroupName": part],
    "AWS::AutoScaling::ScheduledAction": ["AutoScalingGroupName": part],
    "AWS::Backup::BackupPlan": [
      "BackupPlan.BackupPlanRule.*.TargetBackupVault": "a vault goes whatever plans name it, once it is empty",
      "BackupPlan.ScanSettings.*.ScannerRoleArn": role,
    ],
    "AWS::Backup::BackupSelection": ["BackupSelection.IamRoleArn": role],
    "AWS::Backup::BackupVault": ["EncryptionKeyArn": key, "Notifications.SNSTopicArn": reached],
    "AWS::CodeDeploy::DeploymentGroup": [
      "ApplicationName": part, "AutoScalingGroups.*": reached, "ECSServices.*.ClusterName": reached,
      "ServiceRoleArn": role,
    ],
    "AWS::Cognito::UserPool": [
      "LambdaConfig.CustomEmailSender.LambdaArn": reached, "LambdaConfig.CustomSMSSender.LambdaArn": reached,
      "LambdaConfig.InboundFederation.LambdaArn": reached, "LambdaConfig.PreTokenGenerationConfig.LambdaArn": reached,
      "SmsConfiguration.SnsCallerArn": role,
    ],
    "AWS::Cognito::UserPoolClient": ["AnalyticsConfiguration.RoleArn": role, "UserPoolId": part],
    "AWS::DocDB::DBCluster": ["KmsKeyId": key],
    "AWS::DynamoDB::Table": ["ImportSourceSpecification.S3BucketSource.S3Bucket": reached],
    "AWS::DocDB::DBSubnetGroup": ["SubnetIds.*": "the subnets are held by the databases in them, not by the group"],
    "AWS::Budgets::Budget": ["NotificationsWithSubscribers.*.Subscribers.*.Address": reached],
    "AWS::EC2::EIP": ["InstanceId": "the address of a machine that ends is free again"],
    "AWS::EC2::FlowLog": [
      "DeliverCrossAccountRole": role, "DeliverLogsPermissionArn": role, "LogGroupName": reached,
      "ResourceId": "a network goes whatever is noted of it",
    ],
    "AWS::EC2::Volume": ["KmsKeyId": key],
    "AWS::EC2::VolumeAttachment": ["InstanceId": "a machine that ends lets its volumes go"],
    "AWS::EC2::Instance": [
      "BlockDeviceMappings.*.Ebs.KmsKeyId": key, "LaunchTemplate.LaunchTemplateId": template,
      "IamInstanceProfile": "IAM deletes a profile that a machine runs with; what runs there loses its rights",
    ],
    "AWS::EC2::LaunchTemplate": [
      "LaunchTemplateData.BlockDeviceMappings.*.Ebs.KmsKeyId": key,
      "LaunchTemplateData.IamInstanceProfile.Arn": named, "LaunchTemplateData.IamInstanceProfile.Name": named,
      "LaunchTemplateData.NetworkInterfaces.*.SubnetId": named, "LaunchTemplateData.SecurityGroupIds.*": named,
      "LaunchTemplateData.SecurityGroups.*": named,
    ],
    "AWS::EC2::Route": [
      "GatewayId": blackHole, "InstanceId": blackHole, "NatGatewayId": blackHole, "RouteTableId": part,
    ],
    "AWS::EC2::SecurityGroupEgress": ["GroupId": part],
    "AWS::EC2::SecurityGroupIngress": ["GroupId": part],
    "AWS::EC2::SubnetRouteTableAssociation": ["SubnetId": part],
    "AWS::EC2::VPCEndpoint": ["RouteTableIds.*": "the endpoint's route is a part of the table, which goes with it"],
    "AWS::ECR::Repository": ["EncryptionConfiguration.KmsKey": key],
    "AWS::ECS::CapacityProvider": [
      "AutoScalingGroupProvider.AutoScalingGroupArn": "a group goes whoever counts on its machines",
      "ClusterName": part,
      "ManagedInstancesProvider.InfrastructureRoleArn": role,
      "ManagedInstancesProvider.InstanceLaunchTemplate.NetworkConfiguration.SecurityGroups.*": machines,
      "ManagedInstancesProvider.InstanceLaunchTemplate.NetworkConfiguration.Subnets.*": machines,
    ],
    "AWS::ECS::ClusterCapacityProviderAssociations": ["Cluster": part],
    "AWS::ECS::Cluster": [
      "Configuration.ExecuteCommandConfiguration.KmsKeyId": key,
      "Configuration.ExecuteCommandConfiguration.LogConfiguration.S3BucketName": reached,
      "Configuration.ManagedStorageConfiguration.KmsKeyId": key,
    ],
    "AWS::ECS::Service": [
      "LoadBalancers.*.TargetGroupArn": registering,
      "LoadBalancers.*.AdvancedConfiguration.AlternateTargetGroupArn": registering,
      "DeploymentConfiguration.LifecycleHooks.*.RoleArn": role, "LoadBalancers.*.AdvancedConfiguration.RoleArn": role,
      "Role": role, "TaskDefinition": "a definition that is deregistered goes on for the services that have it",
      "ServiceConnectConfiguration.Services.*.Tls.RoleArn": role,
      "VolumeConfigurations.*.ManagedEBSVolume.KmsKeyId": key,
      "VolumeConfigurations.*.ManagedEBSVolume.RoleArn": role, "VpcLatticeConfigurations.*.RoleArn": role,
    ],
    "AWS::ECS::TaskDefinition": ["ExecutionRoleArn": role, "TaskRoleArn": role],
    "AWS::EFS::AccessPoint": ["FileSystemId": part],
    "AWS::EFS::FileSystem": [
      "KmsKeyId": key, "ReplicationConfiguration.Destinations.*.KmsKeyId": key,
      "ReplicationConfiguration.Destinations.*.RoleArn": role,
    ],
    "AWS::ElastiCache::CacheCluster": ["NotificationTopicArn": reached],
    "AWS::ElastiCache::ReplicationGroup": ["KmsKeyId": key, "NotificationTopicArn": reached],
    "AWS::ElastiCache::SubnetGroup": ["SubnetIds.*": "the subnets are held by the caches in them, not by the group"],
    "AWS::ElasticLoadBalancingV2::Listener": [
      "DefaultActions.*.AuthenticateCognitoConfig.UserPoolArn": reached, "LoadBalancerArn": part,
    ],
    "AWS::ElasticLoadBalancingV2::ListenerRule": [
      "Actions.*.AuthenticateCognitoConfig.UserPoolArn": reached,
      "Actions.*.AuthenticateCognitoConfig.UserPoolClientId": reached, "ListenerArn": part,
    ],
    "AWS::ElasticLoadBalancingV2::TargetGroup": ["VpcId": "a VPC goes whatever groups name it"],
    "AWS::KMS::Alias": ["TargetKeyId": "a key waits for its deletion with its aliases, which go with it"],
    "AWS::Lambda::Alias": ["FunctionName": part],
    "AWS::Lambda::Function": [
      "Code.S3Bucket": "Lambda keeps a copy of the code", "KmsKeyArn": key,
      "LoggingConfig.LogGroup": "a log group goes whoever writes to it", "Role": role,
    ],
    "AWS::Events::Rule": [
      "RoleArn": role, "Targets.*.Arn": reached, "Targets.*.RoleArn": role,
      "Targets.*.EcsParameters.TaskDefinitionArn": "a definition goes whoever starts tasks of it",
      "Targets.*.EcsParameters.NetworkConfiguration.AwsVpcConfiguration.SecurityGroups.*": started,
      "Targets.*.EcsParameters.NetworkConfiguration.AwsVpcConfiguration.Subnets.*": started,
    ],
    "AWS::Lambda::EventSourceMapping": [
      "DestinationConfig.OnFailure.Destination": reached, "EventSourceArn": "a queue or a stream goes whoever reads it",
      "FunctionName": reached, "KmsKeyArn": key,
    ],
    "AWS::Lambda::Permission": ["FunctionName": part],
    "AWS::Lambda::Version": ["FunctionName": part],
    "AWS::Logs::LogGroup": ["KmsKeyId": key],
    "AWS::Logs::MetricFilter": ["LogGroupName": part],
    "AWS::Logs::SubscriptionFilter": ["DestinationArn": reached, "LogGroupName": part, "RoleArn": role],
    "AWS::SNS::TopicPolicy": ["PolicyDocument.Statement.*.Resource": part, "Topics.*": part],
    "AWS::SQS::QueuePolicy": ["PolicyDocument.Statement.*.Resource": part, "Queues.*": part],
    "AWS::Scheduler::Schedule": [
      "GroupName": part, "KmsKeyArn": key, "Target.Arn": reached, "Target.RoleArn": role,
      "Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups.*": started,
      "Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.Subnets.*": started,
    ],
    "AWS::RDS::DBCluster": [
      "AssociatedRoles.*.RoleArn": role, "KmsKeyId": key, "MasterUserSecret.KmsKeyId": key, "MonitoringRoleArn": role,
    ],
    "AWS::RDS::DBInstance": [
      "AssociatedRoles.*.RoleArn": role, "KmsKeyId": key, "MasterUserSecret.KmsKeyId": key, "MonitoringRoleArn": role,
    ],
    "AWS::RDS::DBProxy": [
      "Auth.*.SecretArn": "a secret goes whoever reads it", "RoleArn": role,
    ],
    "AWS::RDS::DBProxyTargetGroup": [
      "DBClusterIdentifiers.*": "a cluster goes, and its proxy has fewer targets",
      "DBInstanceIdentifiers.*": "a database goes, and its proxy has one target less", "DBProxyName": part,
    ],
    "AWS::RDS::DBSubnetGroup": ["SubnetIds.*": "the subnets are held by the databases in them, not by the group"],
    "AWS::Route53::HealthCheck": ["HealthCheckConfig.ChildHealthChecks.*": unchecked],
    "AWS::Route53::RecordSet": ["HealthCheckId": unchecked],
    "AWS::Route53::HostedZone": ["VPCs.*.VPCId": "a VPC goes whatever zones it asks"],
    "AWS::S3::Bucket": [
      "AnalyticsConfigurations.*.StorageClassAnalysis.DataExport.Destination.BucketArn": reached,
      "BucketEncryption.ServerSideEncryptionConfiguration.*.ServerSideEncryptionByDefault.KMSMasterKeyID": key,
      "InventoryConfigurations.*.Destination.BucketArn": reached,
      "LoggingConfiguration.DestinationBucketName": reached,
      "MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration.KmsKeyArn": key,
      "MetadataConfiguration.JournalTableConfiguration.EncryptionConfiguration.KmsKeyArn": key,
      "NotificationConfiguration.LambdaConfigurations.*.Function": reached,
      "NotificationConfiguration.QueueConfigurations.*.Queue": reached,
      "NotificationConfiguration.TopicConfigurations.*.Topic": reached, "ReplicationConfiguration.Role": role,
      "ReplicationConfiguration.Rules.*.Destination.Bucket": reached,
    ],
    "AWS::S3::BucketPolicy": ["Bucket": part],
    "AWS::SNS::Subscription": ["SubscriptionRoleArn": role, "TopicArn": part],
    "AWS::SecretsManager::RotationSchedule": [
      "ExternalSecretRotationRoleArn": role, "HostedRotationLambda.KmsKeyArn": key,
      "RotationLambdaARN": "a function goes whoever has it called", "SecretId": part,
    ],
    "AWS::SecretsManager::SecretTargetAttachment": [
      "SecretId": part, "TargetId": "a database goes whatever secrets name it",
    ],
    "AWS::ServiceDiscovery::PrivateDnsNamespace": ["Vpc": "a VPC goes whatever zones it asks"],
    "AWS::SNS::Topic": [
      "DeliveryStatusLogging.*.FailureFeedbackRoleArn": role, "DeliveryStatusLogging.*.SuccessFeedbackRoleArn": role,
      "KmsMasterKeyId": key,
    ],
    "AWS::SQS::Queue": ["KmsMasterKeyId": key, "RedrivePolicy.deadLetterTargetArn": reached],
    "AWS::WAFv2::LoggingConfiguration": ["ResourceArn": part],
    "AWS::WAFv2::WebACLAssociation": ["ResourceArn": "what a firewall stands before goes without asking it"],
    "AWS::SecretsManager::Secret": ["KmsKeyId": key, "ReplicaRegions.*.KmsKeyId": key],
  ]
}

/// The properties of a type that refer to resources of types with handlers, by the formats of its schema and by what
/// the project's refinements say.
private struct References {
  private(set) var paths: Set<String> = []
  private let schema: ResourceSchema
  private let name: String?

  init(of schema: ResourceSchema, named name: String?) throws {
    self.schema = schema
    self.name = name
    for (property, value) in schema.properties where !schema.readOnly.contains(property) {
      walk(value, property, within: schema.type.name, member: property, seen: [])
    }
  }

  private mutating func walk(
    _ property: PropertySchema, _ path: String, within owner: String, member: String, seen: Set<String>
  ) {
    if let name = property.definition, seen.contains(name) { return }
    let seen = seen.union(property.definition.map { [$0] } ?? [])
    let whole = schema.resolved(property)
    let formats = property.formats + whole.formats + (Self.refinements["\(owner).\(member)"].map { [$0] } ?? [])
    let isIdentity = path == name || schema.primaryIdentifier.contains(path)
    for format in formats {
      guard let dot = format.lastIndex(of: "."), Self.handled.contains(String(format[..<dot])) else { continue }
      if isIdentity, format[..<dot] == schema.type.name { continue }
      paths.insert(whole.kinds.contains(.array) ? path + ".*" : path)
    }
    let inner = whole.definition.map { "\(schema.type.name).\($0)" } ?? owner
    for (name, value) in whole.properties { walk(value, "\(path).\(name)", within: inner, member: name, seen: seen) }
    if let items = whole.items { walk(items, path + ".*", within: owner, member: "", seen: seen) }
    if let values = whole.mapOf { walk(values, path + ".*", within: owner, member: "", seen: seen) }
  }

  private static let handled = Set(Handlers.all.map(\.type.name))

  /// `Type.Property` or `Type.Definition.Member`, with what it refers to.
  private static let refinements: [String: String] = {
    guard let text = try? Repository.text("Facts/refinements.json"), let facts = try? JSON.parse(text)
    else { return [:] }
    return (facts["types"]?.object ?? [:]).compactMapValues(\.string)
  }()
}
