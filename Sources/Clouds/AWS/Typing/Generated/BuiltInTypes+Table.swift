// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

extension BuiltInTypes {
  static let table = """
    AWS::ApiGatewayV2::Api ID
    AWS::ApiGatewayV2::ApiMapping
    AWS::ApiGatewayV2::Authorizer ID
    AWS::ApiGatewayV2::DomainName Name
    AWS::ApiGatewayV2::Integration
    AWS::ApiGatewayV2::Route
    AWS::ApiGatewayV2::Stage Name
    AWS::ApplicationAutoScaling::ScalableTarget
    AWS::ApplicationAutoScaling::ScalingPolicy
    AWS::AutoScaling::AutoScalingGroup Name
    AWS::AutoScaling::ScalingPolicy
    AWS::Budgets::Budget
    AWS::CertificateManager::Certificate ARN
    AWS::CloudFront::Distribution
    AWS::CloudFront::OriginAccessControl ID
    AWS::CloudWatch::Alarm
    AWS::CloudWatch::Dashboard
    AWS::CodeDeploy::Application Name
    AWS::CodeDeploy::DeploymentGroup
    AWS::Cognito::UserPool ARN ID
    AWS::Cognito::UserPoolClient ID
    AWS::Cognito::UserPoolDomain
    AWS::DocDB::DBCluster ID
    AWS::DocDB::DBClusterParameterGroup Name
    AWS::DocDB::DBInstance
    AWS::DocDB::DBSubnetGroup Name
    AWS::DynamoDB::Table Name
    AWS::EC2::EIP ID
    AWS::EC2::FlowLog
    AWS::EC2::Instance ID
    AWS::EC2::InternetGateway ID
    AWS::EC2::LaunchTemplate ID
    AWS::EC2::NatGateway ID
    AWS::EC2::Route
    AWS::EC2::RouteTable ID
    AWS::EC2::SecurityGroup ID Name
    AWS::EC2::SecurityGroupEgress
    AWS::EC2::SecurityGroupIngress
    AWS::EC2::Subnet ID
    AWS::EC2::SubnetRouteTableAssociation
    AWS::EC2::VPC ID
    AWS::EC2::VPCEndpoint ID
    AWS::EC2::VPCGatewayAttachment
    AWS::ECR::Repository
    AWS::ECS::Cluster ARN Name
    AWS::ECS::Service
    AWS::ECS::TaskDefinition ARN
    AWS::ElastiCache::CacheCluster
    AWS::ElastiCache::ReplicationGroup
    AWS::ElastiCache::SubnetGroup Name
    AWS::ElasticLoadBalancingV2::Listener ARN
    AWS::ElasticLoadBalancingV2::ListenerRule
    AWS::ElasticLoadBalancingV2::LoadBalancer ARN
    AWS::ElasticLoadBalancingV2::TargetGroup ARN
    AWS::Events::Rule
    AWS::IAM::InstanceProfile ARN Name
    AWS::IAM::ManagedPolicy ARN
    AWS::IAM::Policy
    AWS::IAM::Role ARN Name
    AWS::IAM::RolePolicy
    AWS::KMS::Alias
    AWS::KMS::Key ARN ID
    AWS::Lambda::Alias
    AWS::Lambda::EventSourceMapping
    AWS::Lambda::Function ARN Name
    AWS::Lambda::Permission
    AWS::Lambda::Version Number
    AWS::Logs::LogGroup Name
    AWS::Logs::MetricFilter
    AWS::RDS::DBCluster ID
    AWS::RDS::DBClusterParameterGroup Name
    AWS::RDS::DBInstance ID
    AWS::RDS::DBParameterGroup Name
    AWS::RDS::DBProxy Name
    AWS::RDS::DBProxyTargetGroup
    AWS::RDS::DBSubnetGroup Name
    AWS::Route53::HostedZone ID
    AWS::Route53::RecordSet
    AWS::S3::Bucket ARN Name
    AWS::S3::BucketPolicy
    AWS::SNS::Subscription
    AWS::SNS::Topic ARN
    AWS::SQS::Queue ARN
    AWS::SSM::Parameter
    AWS::SecretsManager::RotationSchedule
    AWS::SecretsManager::Secret ARN
    AWS::SecretsManager::SecretTargetAttachment
    AWS::WAFv2::WebACL ARN
    AWS::WAFv2::WebACLAssociation
    """
}
