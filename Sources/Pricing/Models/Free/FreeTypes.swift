import InfraModel

extension CostModels {
  /// Types that cost nothing by themselves, and why.
  static let free: [CostModel] = freeTypes.map { CostModel.free($0.type, because: $0.why) }

  private static let freeTypes: [(type: ResourceType, why: String)] = [
    ("AWS::EC2::VPC", "a network costs nothing; what stands in it does"),
    ("AWS::EC2::Subnet", "a subnet costs nothing; what stands in it does"),
    ("AWS::EC2::InternetGateway", "an internet gateway costs nothing; transfer is paid for by what sends"),
    ("AWS::EC2::VPCGatewayAttachment", "attaching a gateway costs nothing"),
    ("AWS::EC2::RouteTable", "routing costs nothing"),
    ("AWS::EC2::Route", "routing costs nothing"),
    ("AWS::EC2::SubnetRouteTableAssociation", "routing costs nothing"),
    ("AWS::EC2::SecurityGroup", "security groups cost nothing"),
    ("AWS::EC2::SecurityGroupIngress", "security groups cost nothing"),
    ("AWS::EC2::SecurityGroupEgress", "security groups cost nothing"),
    ("AWS::EC2::LaunchTemplate", "a template costs nothing; the instances made from it do"),
    ("AWS::RDS::DBSubnetGroup", "a subnet group costs nothing"),
    ("AWS::RDS::DBParameterGroup", "a parameter group costs nothing"),
    ("AWS::DocDB::DBSubnetGroup", "a subnet group costs nothing"),
    ("AWS::ElastiCache::SubnetGroup", "a subnet group costs nothing"),
    ("AWS::Lambda::Permission", "permissions cost nothing"),
    ("AWS::ApiGatewayV2::Integration", "only the requests of its API are paid for"),
    ("AWS::ApiGatewayV2::Route", "only the requests of its API are paid for"),
    ("AWS::ApiGatewayV2::Stage", "only the requests of its API are paid for; its logs are paid for at their group"),
    ("AWS::ApiGatewayV2::Authorizer", "only the requests of its API are paid for"),
    ("AWS::ApiGatewayV2::DomainName", "only the requests of its API are paid for"),
    ("AWS::ApiGatewayV2::ApiMapping", "only the requests of its API are paid for"),
    ("AWS::Cognito::UserPoolDomain", "users are paid for at their pool"),
    ("AWS::IAM::Role", "identities and permissions cost nothing"),
    ("AWS::IAM::Policy", "identities and permissions cost nothing"),
    ("AWS::IAM::ManagedPolicy", "identities and permissions cost nothing"),
    ("AWS::IAM::RolePolicy", "identities and permissions cost nothing"),
    ("AWS::IAM::InstanceProfile", "identities and permissions cost nothing"),
    ("AWS::S3::BucketPolicy", "policies cost nothing"),
    ("AWS::SecretsManager::SecretTargetAttachment", "only secrets and requests are paid for"),
    ("AWS::SecretsManager::RotationSchedule", "only secrets, requests and the function that rotates are paid for"),
    ("AWS::KMS::Alias", "only keys and requests are paid for"),
    ("AWS::CloudFront::OriginAccessControl", "only the distribution is paid for"),
    ("AWS::WAFv2::WebACLAssociation", "only the web ACL, its rules and requests are paid for"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "only the load balancer is paid for"),
    ("AWS::ElasticLoadBalancingV2::Listener", "only the load balancer is paid for"),
    ("AWS::ElasticLoadBalancingV2::ListenerRule", "only the load balancer is paid for; rules are part of its capacity"),
    ("AWS::AutoScaling::ScalingPolicy", "scaling costs nothing but the alarms that a policy makes for itself"),
    (
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      "scaling costs nothing but the alarms that a policy makes for itself"
    ),
    ("AWS::ApplicationAutoScaling::ScalableTarget", "scaling costs nothing; what is scaled does"),
    ("AWS::ECS::Cluster", "a cluster costs nothing; its tasks or instances do"),
    ("AWS::ECS::TaskDefinition", "a definition costs nothing; the tasks of services do"),
    ("AWS::Route53::RecordSet", "records cost nothing; queries are paid for at their zone"),
    ("AWS::CodeDeploy::Application", "deploying to AWS costs nothing"),
    ("AWS::CodeDeploy::DeploymentGroup", "deploying to AWS costs nothing"),
    ("AWS::Budgets::Budget", "budgets that only report cost nothing"),
  ]
}
