import InfraModel
import Pricing

extension CostModels {
  /// Types that cost nothing by themselves, and why.
  static let free: [CostModel] = [
    .free(
      "AWS::EC2::VPC", because: "a network costs nothing; what stands in it does",
      "CidrBlock", "EnableDnsHostnames", "EnableDnsSupport", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Tags",
      except: [
        .unpriced(
          "Dedicated tenancy", because: "instances in the network run on dedicated hardware, with a fee for the region",
          when: .isNone(of: ["default"]), "InstanceTenancy")
      ]),
    .free(
      "AWS::EC2::Subnet", because: "a subnet costs nothing; what stands in it does",
      "AssignIpv6AddressOnCreation", "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "EnableDns64",
      "EnableLniAtDeviceIndex", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6CidrBlock", "Ipv6IpamPoolId", "Ipv6Native",
      "Ipv6NetmaskLength", "MapPublicIpOnLaunch", "OutpostArn", "PrivateDnsNameOptionsOnLaunch", "Tags", "VpcId"),
    .free(
      "AWS::EC2::InternetGateway", because: "an internet gateway costs nothing; transfer is paid for by what sends",
      "Tags"),
    .free(
      "AWS::EC2::VPCGatewayAttachment", because: "attaching a gateway costs nothing",
      "InternetGatewayId", "VpcId", "VpnGatewayId"),
    .free(
      "AWS::EC2::RouteTable", because: "routing costs nothing",
      "Tags", "VpcId"),
    .free(
      "AWS::EC2::Route", because: "routing costs nothing",
      "CarrierGatewayId", "CoreNetworkArn", "DestinationCidrBlock", "DestinationIpv6CidrBlock",
      "DestinationPrefixListId", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId", "LocalGatewayId",
      "NatGatewayId", "NetworkInterfaceId", "RouteTableId", "TransitGatewayId", "VpcEndpointId",
      "VpcPeeringConnectionId"),
    .free(
      "AWS::EC2::SubnetRouteTableAssociation", because: "routing costs nothing",
      "RouteTableId", "SubnetId"),
    .free(
      "AWS::EC2::SecurityGroup", because: "security groups cost nothing",
      "GroupDescription", "GroupName", "SecurityGroupEgress", "SecurityGroupIngress", "Tags", "VpcId"),
    .free(
      "AWS::EC2::SecurityGroupIngress", because: "security groups cost nothing",
      "CidrIp", "CidrIpv6", "Description", "FromPort", "GroupId", "GroupName", "IpProtocol", "SourcePrefixListId",
      "SourceSecurityGroupId", "SourceSecurityGroupName", "SourceSecurityGroupOwnerId", "ToPort"),
    .free(
      "AWS::EC2::SecurityGroupEgress", because: "security groups cost nothing",
      "CidrIp", "CidrIpv6", "Description", "DestinationPrefixListId", "DestinationSecurityGroupId", "FromPort",
      "GroupId", "IpProtocol", "ToPort"),
    .free(
      "AWS::EC2::LaunchTemplate", because: "a template costs nothing; the instances made from it do",
      "LaunchTemplateData", "LaunchTemplateName", "TagSpecifications", "VersionDescription"),
    .free(
      "AWS::RDS::DBSubnetGroup", because: "a subnet group costs nothing",
      "DBSubnetGroupDescription", "DBSubnetGroupName", "SubnetIds", "Tags"),
    .free(
      "AWS::RDS::DBParameterGroup", because: "a parameter group costs nothing",
      "DBParameterGroupName", "Description", "Family", "Parameters", "Tags"),
    .free(
      "AWS::DocDB::DBSubnetGroup", because: "a subnet group costs nothing",
      "DBSubnetGroupDescription", "DBSubnetGroupName", "SubnetIds", "Tags"),
    .free(
      "AWS::ElastiCache::SubnetGroup", because: "a subnet group costs nothing",
      "CacheSubnetGroupName", "Description", "SubnetIds", "Tags"),
    .free(
      "AWS::Lambda::Permission", because: "permissions cost nothing",
      "Action", "EventSourceToken", "FunctionName", "FunctionUrlAuthType", "InvokedViaFunctionUrl", "Principal",
      "PrincipalOrgID", "SourceAccount", "SourceArn"),
    .free(
      "AWS::ApiGatewayV2::Integration", because: "only the requests of its API are paid for",
      "ApiId", "ConnectionId", "ConnectionType", "ContentHandlingStrategy", "CredentialsArn", "Description",
      "IntegrationMethod", "IntegrationSubtype", "IntegrationType", "IntegrationUri", "PassthroughBehavior",
      "PayloadFormatVersion", "RequestParameters", "RequestTemplates", "ResponseParameters",
      "TemplateSelectionExpression", "TimeoutInMillis", "TlsConfig"),
    .free(
      "AWS::ApiGatewayV2::Route", because: "only the requests of its API are paid for",
      "ApiId", "ApiKeyRequired", "AuthorizationScopes", "AuthorizationType", "AuthorizerId", "ModelSelectionExpression",
      "OperationName", "RequestModels", "RequestParameters", "RouteKey", "RouteResponseSelectionExpression", "Target"),
    .free(
      "AWS::ApiGatewayV2::Stage",
      because: "only the requests of its API are paid for; its logs are paid for at their group",
      "AccessLogSettings", "ApiId", "AutoDeploy", "ClientCertificateId", "DefaultRouteSettings", "DeploymentId",
      "Description", "RouteSettings", "StageName", "StageVariables", "Tags",
      except: [
        .unpriced(
          "Detailed metrics", because: "they are paid for as custom metrics, some for each route",
          "DefaultRouteSettings.DetailedMetricsEnabled", "RouteSettings.*.DetailedMetricsEnabled")
      ]),
    .free(
      "AWS::ApiGatewayV2::Authorizer", because: "only the requests of its API are paid for",
      "ApiId", "AuthorizerCredentialsArn", "AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds",
      "AuthorizerType", "AuthorizerUri", "EnableSimpleResponses", "IdentitySource", "IdentityValidationExpression",
      "JwtConfiguration", "Name"),
    .free(
      "AWS::ApiGatewayV2::DomainName", because: "only the requests of its API are paid for",
      "DomainName", "DomainNameConfigurations", "MutualTlsAuthentication", "RoutingMode", "Tags"),
    .free(
      "AWS::ApiGatewayV2::ApiMapping", because: "only the requests of its API are paid for",
      "ApiId", "ApiMappingKey", "DomainName", "Stage"),
    .free(
      "AWS::Cognito::UserPoolDomain", because: "users are paid for at their pool",
      "CustomDomainConfig", "Domain", "ManagedLoginVersion", "UserPoolId"),
    .free(
      "AWS::IAM::Role", because: "identities and permissions cost nothing",
      "AssumeRolePolicyDocument", "Description", "ManagedPolicyArns", "MaxSessionDuration", "Path",
      "PermissionsBoundary", "Policies", "RoleName", "Tags"),
    .free(
      "AWS::IAM::Policy", because: "identities and permissions cost nothing",
      "Groups", "PolicyDocument", "PolicyName", "Roles", "Users"),
    .free(
      "AWS::IAM::ManagedPolicy", because: "identities and permissions cost nothing",
      "Description", "Groups", "ManagedPolicyName", "Path", "PolicyDocument", "Roles", "Users"),
    .free(
      "AWS::IAM::RolePolicy", because: "identities and permissions cost nothing",
      "PolicyDocument", "PolicyName", "RoleName"),
    .free(
      "AWS::IAM::InstanceProfile", because: "identities and permissions cost nothing",
      "InstanceProfileName", "Path", "Roles"),
    .free(
      "AWS::S3::BucketPolicy", because: "policies cost nothing",
      "Bucket", "PolicyDocument"),
    .free(
      "AWS::SecretsManager::SecretTargetAttachment", because: "only secrets and requests are paid for",
      "SecretId", "TargetId", "TargetType"),
    .free(
      "AWS::SecretsManager::RotationSchedule",
      because: "only secrets, requests and the function that rotates are paid for",
      "ExternalSecretRotationMetadata", "ExternalSecretRotationRoleArn", "RotateImmediatelyOnUpdate",
      "RotationLambdaARN", "RotationRules", "SecretId",
      except: [
        .unpriced(
          "Function that rotates", because: "it is made by the service and paid for by its runs", "HostedRotationLambda"
        )
      ]),
    .free(
      "AWS::KMS::Alias", because: "only keys and requests are paid for",
      "AliasName", "TargetKeyId"),
    .free(
      "AWS::CloudFront::OriginAccessControl", because: "only the distribution is paid for",
      "OriginAccessControlConfig"),
    .free(
      "AWS::WAFv2::WebACLAssociation", because: "only the web ACL, its rules and requests are paid for",
      "ResourceArn", "WebACLArn"),
    .free(
      "AWS::ElasticLoadBalancingV2::TargetGroup", because: "only the load balancer is paid for",
      "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol",
      "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "IpAddressType", "Matcher", "Name", "Port", "Protocol",
      "ProtocolVersion", "Tags", "TargetControlPort", "TargetGroupAttributes", "TargetType", "Targets",
      "UnhealthyThresholdCount", "VpcId"),
    .free(
      "AWS::ElasticLoadBalancingV2::Listener", because: "only the load balancer is paid for",
      "AlpnPolicy", "Certificates", "DefaultActions", "ListenerAttributes", "LoadBalancerArn",
      "MutualAuthentication.AdvertiseTrustStoreCaNames", "MutualAuthentication.IgnoreClientCertificateExpiry",
      "MutualAuthentication.Mode", "Port", "Protocol", "SslPolicy",
      except: [
        .unpriced(
          "Trust store", because: "a load balancer pays for it by the hour", "MutualAuthentication.TrustStoreArn")
      ]),
    .free(
      "AWS::ElasticLoadBalancingV2::ListenerRule",
      because: "only the load balancer is paid for; rules are part of its capacity",
      "Actions", "Conditions", "ListenerArn", "Priority", "Transforms"),
    .free(
      "AWS::AutoScaling::ScalingPolicy", because: "scaling costs nothing by itself",
      "AdjustmentType", "AutoScalingGroupName", "Cooldown", "EstimatedInstanceWarmup", "MetricAggregationType",
      "MinAdjustmentMagnitude", "PolicyType", "PredictiveScalingConfiguration", "ScalingAdjustment", "StepAdjustments",
      except: [
        .unpriced(
          "Alarms of the policy", because: "the alarms that target tracking makes for itself are paid for",
          "TargetTrackingConfiguration")
      ]),
    .free(
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      because: "scaling costs nothing by itself",
      "PolicyName", "PolicyType", "PredictiveScalingPolicyConfiguration", "ResourceId", "ScalableDimension",
      "ScalingTargetId", "ServiceNamespace", "StepScalingPolicyConfiguration",
      except: [
        .unpriced(
          "Alarms of the policy", because: "the alarms that target tracking makes for itself are paid for",
          "TargetTrackingScalingPolicyConfiguration")
      ]),
    .free(
      "AWS::ApplicationAutoScaling::ScalableTarget", because: "scaling costs nothing; what is scaled does",
      "MaxCapacity", "MinCapacity", "ResourceId", "RoleARN", "ScalableDimension", "ScheduledActions",
      "ServiceNamespace", "SuspendedState"),
    .free(
      "AWS::ECS::Cluster", because: "a cluster costs nothing; its tasks or instances do",
      "CapacityProviders", "ClusterName", "ClusterSettings.*.Name", "Configuration", "DefaultCapacityProviderStrategy",
      "ServiceConnectDefaults", "Tags",
      except: [
        .unpriced(
          "Container Insights", because: "its metrics and logs are paid for by how many there are",
          when: .isNone(of: ["disabled"]), "ClusterSettings.*.Value")
      ]),
    .free(
      "AWS::ECS::TaskDefinition", because: "a definition costs nothing; the tasks of services do",
      "ContainerDefinitions", "Cpu", "EnableFaultInjection", "EphemeralStorage", "ExecutionRoleArn", "Family",
      "InferenceAccelerators", "IpcMode", "Memory", "NetworkMode", "PidMode", "PlacementConstraints",
      "ProxyConfiguration", "RequiresCompatibilities", "RuntimePlatform", "Tags", "TaskRoleArn", "Volumes"),
    .free(
      "AWS::Route53::RecordSet", because: "records cost nothing; queries are paid for at their zone",
      "AliasTarget", "CidrRoutingConfig", "Comment", "Failover", "GeoLocation", "GeoProximityLocation", "HealthCheckId",
      "HostedZoneId", "HostedZoneName", "MultiValueAnswer", "Name", "Region", "ResourceRecords", "SetIdentifier", "TTL",
      "Type", "Weight"),
    .free(
      "AWS::CodeDeploy::Application", because: "deploying to AWS costs nothing",
      "ApplicationName", "ComputePlatform", "Tags"),
    .free(
      "AWS::CodeDeploy::DeploymentGroup", because: "deploying to AWS costs nothing",
      "AlarmConfiguration", "ApplicationName", "AutoRollbackConfiguration", "AutoScalingGroups",
      "BlueGreenDeploymentConfiguration", "Deployment", "DeploymentConfigName", "DeploymentGroupName",
      "DeploymentStyle", "ECSServices", "Ec2TagFilters", "Ec2TagSet", "LoadBalancerInfo",
      "OutdatedInstancesStrategy", "ServiceRoleArn", "Tags",
      "TerminationHookEnabled", "TriggerConfigurations",
      except: [
        .unpriced(
          "Updates of one's own machines", because: "each is paid for", "OnPremisesInstanceTagFilters",
          "OnPremisesTagSet")
      ]),
    .free(
      "AWS::Budgets::Budget", because: "budgets that only report cost nothing",
      "Budget", "NotificationsWithSubscribers", "ResourceTags"),
  ]
}

extension CostModel {
  /// A type that costs nothing by itself.
  /// - Parameters:
  ///   - properties: Its properties, which cost nothing for the same reason.
  ///   - rows: Those of which that is not so.
  fileprivate static func free(
    _ type: ResourceType, because: String, _ properties: String..., except rows: [PropertyRow] = []
  ) -> CostModel {
    .free(
      type, because: because, properties: PropertyTable(rows + [PropertyRow(kind: .free(because), paths: properties)]))
  }
}
