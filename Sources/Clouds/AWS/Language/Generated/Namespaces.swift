// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

/// Resources of ApiGatewayV2: Api, ApiMapping, Authorizer, DomainName, Integration, Route, Stage.
public enum ApiGatewayV2 {}

/// Resources of ApplicationAutoScaling: ScalableTarget, ScalingPolicy.
public enum ApplicationAutoScaling {}

/// Resources of AutoScaling: AutoScalingGroup, ScalingPolicy.
public enum AutoScaling {}

/// Resources of Budgets: Budget.
public enum Budgets {}

/// Resources of CertificateManager: Certificate.
public enum CertificateManager {}

/// Resources of CloudFront: Distribution, OriginAccessControl.
public enum CloudFront {}

/// Resources of CloudWatch: Alarm, Dashboard.
public enum CloudWatch {}

/// Resources of CodeDeploy: Application, DeploymentGroup.
public enum CodeDeploy {}

/// Resources of Cognito: UserPool, UserPoolClient, UserPoolDomain.
public enum Cognito {}

/// Resources of DocDB: DBCluster, DBClusterParameterGroup, DBInstance, DBSubnetGroup.
public enum DocDB {}

/// Resources of DynamoDB: Table.
public enum DynamoDB {}

/// Resources of EC2: EIP, FlowLog, Instance, InternetGateway, LaunchTemplate, NatGateway, Route, RouteTable, SecurityGroup, SecurityGroupEgress, SecurityGroupIngress, Subnet, SubnetRouteTableAssociation, VPC, VPCEndpoint, VPCGatewayAttachment.
public enum EC2 {}

/// Resources of ECR: Repository.
public enum ECR {}

/// Resources of ECS: Cluster, Service, TaskDefinition.
public enum ECS {}

/// Resources of ElastiCache: CacheCluster, ReplicationGroup, SubnetGroup.
public enum ElastiCache {}

/// Resources of ElasticLoadBalancingV2: Listener, ListenerRule, LoadBalancer, TargetGroup.
public enum ElasticLoadBalancingV2 {}

/// Resources of Events: Rule.
public enum Events {}

/// Resources of IAM: InstanceProfile, ManagedPolicy, Policy, Role, RolePolicy.
public enum IAM {}

/// Resources of KMS: Alias, Key.
public enum KMS {}

/// Resources of Lambda: Alias, EventSourceMapping, Function, Permission, Version.
public enum Lambda {}

/// Resources of Logs: LogGroup, MetricFilter.
public enum Logs {}

/// Resources of RDS: DBCluster, DBClusterParameterGroup, DBInstance, DBParameterGroup, DBProxy, DBProxyTargetGroup, DBSubnetGroup.
public enum RDS {}

/// Resources of Route53: HostedZone, RecordSet.
public enum Route53 {}

/// Resources of S3: Bucket, BucketPolicy.
public enum S3 {}

/// Resources of SNS: Subscription, Topic.
public enum SNS {}

/// Resources of SQS: Queue.
public enum SQS {}

/// Resources of SSM: Parameter.
public enum SSM {}

/// Resources of SecretsManager: RotationSchedule, Secret, SecretTargetAttachment.
public enum SecretsManager {}

/// Resources of WAFv2: WebACL, WebACLAssociation.
public enum WAFv2 {}

