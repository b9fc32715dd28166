import InfraModel

extension DemandTests {
  static let mistakes =
    networks + machines + databases + functions + interfaces + alarms + policies + names + certificates + budgets
    + containers + balancers + caches + discovery + scaling + events + files + backups + disks + edges
    + clusters

  private static let topic: Value = [
    "SubscriptionType": "SNS", "Address": "arn:aws:sns:eu-central-1:123456789012:one",
  ]

  private static let budgets = [
    Mistake(
      "AWS::Budgets::Budget", ["Budget": ["BudgetType": "COST", "TimeUnit": "MONTHLY"]],
      "IN2010 it: Budget needs one of BudgetLimit, PlannedBudgetLimits, AutoAdjustData [budget] declare one of them"),
    Mistake(
      "AWS::Budgets::Budget",
      ["Budget": ["BudgetType": "RI_COVERAGE", "TimeUnit": "MONTHLY", "TimePeriod": ["Start": "soon"]]],
      "IN2007 it: Budget.TimePeriod.Start is \"soon\", which is not a time [budget] write seconds since 1970, or such as 2026-01-31"
    ),
    Mistake(
      "AWS::Budgets::Budget",
      [
        "NotificationsWithSubscribers": [
          [
            "Notification": ["NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80],
            "Subscribers": [topic, topic],
          ],
          [
            "Notification": [
              "NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80.0,
              "ThresholdType": "PERCENTAGE",
            ], "Subscribers": [topic],
          ],
        ]
      ],
      "IN2080 it: Subscribers has 2 topics, and a notification has one [notificationsWithSubscribers] keep one of them",
      "IN2080 it: NotificationsWithSubscribers.1.Notification is the same as another one [notificationsWithSubscribers] declare it once, with all subscribers"
    ),
    Mistake(
      "AWS::IAM::Policy", ["Roles": .null],
      "IN2011 it: it needs one of Groups, Roles, Users: a policy of this type is a part of whoever has it [] declare one of them"
    ),
    Mistake(
      "AWS::IAM::RolePolicy", ["PolicyDocument": .null],
      "IN2004 it: PolicyDocument is required [policyDocument] declare policyDocument"),
  ]

  private static let machineGroups = [
    Mistake(
      "AWS::AutoScaling::AutoScalingGroup", ["MinSize": "3"],
      "IN2080 it: MinSize is 3, and MaxSize is 2 [minSize] raise maxSize or lower minSize"),
    Mistake(
      "AWS::AutoScaling::AutoScalingGroup", ["DesiredCapacity": "3"],
      "IN2080 it: DesiredCapacity is 3, and MinSize and MaxSize are 1 and 2 [desiredCapacity] choose a number between them, or leave it out"
    ),
    Mistake(
      "AWS::AutoScaling::ScalingPolicy", ["TargetTrackingConfiguration": .null],
      "IN2004 it: TargetTrackingConfiguration is required where PolicyType is TargetTrackingScaling [targetTrackingConfiguration] declare targetTrackingConfiguration"
    ),
  ]

  private static let balancers = [
    Mistake(
      "AWS::ElasticLoadBalancingV2::LoadBalancer", ["Name": "internal-web"],
      "IN2007 it: Name is \"internal-web\", which is not a name that does not begin with internal- [name] choose another name"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::LoadBalancer",
      ["LoadBalancerAttributes": [["Key": "access_logs.s3.enabled", "Value": "true"]]],
      "IN2080 it: access_logs.s3.enabled is true, and no bucket is declared for the logs [loadBalancerAttributes] declare the attribute access_logs.s3.bucket"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup", ["Protocol": .null],
      "IN2004 it: Protocol is required where TargetType is instance or ip or alb [protocol] declare protocol"),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup",
      ["HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 5],
      "IN2080 it: HealthCheckTimeoutSeconds is 5, and must be less than HealthCheckIntervalSeconds, 5 [healthCheckTimeoutSeconds] shorten the timeout or lengthen the interval"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup", ["Targets": [["Id": "10.0.1.5"]]],
      "IN2080 it: Targets.0.Id is \"10.0.1.5\", an IP address, and TargetType is instance [targets] set targetType to ip, or name an instance"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup",
      ["TargetType": "ip", "Targets": [["Id": "10.0.1.5"], ["Id": "i-1"]]],
      "IN2080 it: Targets.1.Id is \"i-1\", an instance, and TargetType is ip [targets] set targetType to instance, or name an IP address"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup",
      [
        "TargetType": "alb", "Protocol": "TCP", "Matcher": .null,
        "Targets": [["Id": "arn:aws:lambda:eu-central-1:123456789012:function:shop"]],
      ],
      "IN2080 it: Targets.0.Id is \"arn:aws:lambda:eu-central-1:123456789012:function:shop\", a function, and TargetType is alb [targets] set targetType to lambda, or name an application load balancer"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::TargetGroup",
      [
        "TargetType": "lambda", "Port": .null, "Protocol": .null, "VpcId": .null,
        "Targets": [
          ["Id": "shop"], ["Id": "arn:aws:lambda:eu-central-1:123456789012:function:shop"],
        ],
      ],
      "IN2080 it: Targets.0.Id is \"shop\", and TargetType is lambda [targets] name a function",
      "IN2008 it: Targets has 2 elements, but must have at most 1 elements [targets] use at most 1 elements"),
    Mistake(
      "AWS::ElasticLoadBalancingV2::Listener", ["Protocol": "HTTPS", "Port": 443],
      "IN2004 it: Certificates is required where Protocol is HTTPS or TLS [certificates] declare certificates"),
    Mistake(
      "AWS::ElasticLoadBalancingV2::Listener",
      ["DefaultActions": [["Type": "forward"], ["Type": "redirect", "RedirectConfig": ["StatusCode": "HTTP_301"]]]],
      "IN2004 it: DefaultActions.0.TargetGroupArn is required where Type is forward [defaultActions] declare targetGroupArn, or forwardConfig for several",
      "IN2080 it: DefaultActions.1.RedirectConfig leads to the same address again [defaultActions] declare its host, path, port or protocol",
      "IN2080 it: DefaultActions has 2 actions that end it, and needs one [defaultActions] keep one action of type forward, redirect or fixed-response"
    ),
    Mistake(
      "AWS::ElasticLoadBalancingV2::ListenerRule",
      ["Conditions": [["Field": "path-pattern", "Values": ["/a", "/b", "/c"]], ["Field": "source-ip"]]],
      "IN2004 it: Conditions.1.SourceIpConfig is required where Field is source-ip [conditions] declare sourceIpConfig"),
    Mistake(
      "AWS::ElasticLoadBalancingV2::ListenerRule",
      ["Conditions": [["Field": "path-pattern", "Values": ["/a", "/b", "/c", "/d", "/e", "/f"]]]],
      "IN2080 it: Conditions has 6 values, and a rule takes 5 [conditions] spread them over several rules"),
  ]

  private static let certificates = [
    Mistake(
      "AWS::CertificateManager::Certificate", ["ValidationMethod": .null],
      "IN2004 it: ValidationMethod must be DNS where HostedZoneId is declared: without it ACM sends mails [validationMethod] declare validationMethod: \"DNS\""
    ),
    Mistake(
      "AWS::CertificateManager::Certificate", ["DomainName": "example"],
      "IN2007 it: DomainName is \"example\", which is not a domain name for a certificate [domainName] write labels of letters, digits and hyphens, such as www.example.com or *.example.com"
    ),
    Mistake(
      "AWS::CertificateManager::Certificate",
      ["DomainValidationOptions": [["DomainName": "example.org", "HostedZoneId": "Z0123456789ABCDEFGHIJ"]]],
      "IN2080 it: DomainValidationOptions.0.DomainName is example.org, which is not a name of the certificate [domainValidationOptions] name one of *.example.com, example.com, www.example.com"
    ),
    Mistake(
      "AWS::CertificateManager::Certificate",
      [
        "ValidationMethod": "EMAIL",
        "DomainValidationOptions": [["DomainName": "example.com", "ValidationDomain": "example.org"]],
      ],
      "IN2080 it: ValidationDomain example.org is not a domain above example.com [domainValidationOptions] name example.com or a domain above it"
    ),
    Mistake(
      "AWS::CertificateManager::Certificate", ["KeyAlgorithm": "RSA_4096"],
      "IN2080 it: KeyAlgorithm is RSA_4096, which ACM does not issue [keyAlgorithm] take one of RSA_2048, EC_prime256v1, EC_secp384r1"
    ),
    Mistake(
      "AWS::CertificateManager::Certificate", ["CertificateTransparencyLoggingPreference": "DISABLED"],
      "IN2006 it: CertificateTransparencyLoggingPreference cannot be \"DISABLED\" [certificateTransparencyLoggingPreference] use one of ENABLED"
    ),
  ]

  private static let networks = [
    Mistake(
      "AWS::EC2::Subnet", ["AvailabilityZone": "us-east-1a"],
      "IN2028 it: AvailabilityZone is \"us-east-1a\", which is not a zone of eu-central-1 [availabilityZone] use a zone such as eu-central-1a"
    ),
    Mistake(
      "AWS::EC2::Subnet", ["VpcId": ""],
      "IN2018 it: VpcId is empty, and must be the identifier of a VPC [vpcId] write an identifier that begins with vpc-, or refer to the resource"
    ),
    Mistake(
      "AWS::EC2::VPC", ["EnableDnsSupport": false],
      "IN2080 it: EnableDnsHostnames needs EnableDnsSupport, which is false [enableDnsHostnames] set enableDnsSupport to true"
    ),
    Mistake(
      "AWS::EC2::Route", ["GatewayId": .null],
      "IN2010 it: it needs one of CarrierGatewayId, CoreNetworkArn, EgressOnlyInternetGatewayId, GatewayId, InstanceId, LocalGatewayId, NatGatewayId, NetworkInterfaceId, TransitGatewayId, VpcEndpointId, VpcPeeringConnectionId [] declare one of them"
    ),
    Mistake(
      "AWS::EC2::Route", ["NatGatewayId": "nat-1"],
      "IN2010 it: it has GatewayId and NatGatewayId, which exclude each other [natGatewayId] keep one of them"),
    Mistake(
      "AWS::EC2::NatGateway", ["SubnetId": .null],
      "IN2004 it: SubnetId is required where AvailabilityMode is not regional [subnetId] declare subnetId"),
    Mistake(
      "AWS::EC2::NatGateway", ["AllocationId": .null],
      "IN2004 it: AllocationId is required where ConnectivityType is not private and AvailabilityMode is not regional [allocationId] declare allocationId"
    ),
    Mistake(
      "AWS::EC2::SecurityGroup",
      [
        "SecurityGroupIngress": [
          ["IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "CidrIp": "0.0.0.0/0", "Description": "Bob's büro → api"]
        ]
      ],
      "IN2007 it: SecurityGroupIngress.0.Description is \"Bob's büro → api\", which is not a description that security groups and their rules can have [securityGroupIngress] use 0 to 255 characters of a-zA-Z0-9 ._:/()#,@[]+=&;{}!$*-"
    ),
    Mistake(
      "AWS::EC2::SecurityGroup", ["GroupName": "sg-shop"],
      "IN2007 it: GroupName is \"sg-shop\", which is not a name that is free: \"default\" and names that begin with sg- are AWS's own [groupName] choose another name"
    ),
    Mistake(
      "AWS::EC2::SecurityGroupIngress", ["Description": "büro"],
      "IN2007 it: Description is \"büro\", which is not a description that security groups and their rules can have [description] use 0 to 255 characters of a-zA-Z0-9 ._:/()#,@[]+=&;{}!$*-"
    ),
    Mistake(
      "AWS::EC2::SecurityGroupIngress", ["FromPort": 5433],
      "IN2080 it: the port range 5433 to 5432 is empty [fromPort] write 5432 to 5433"),
    Mistake(
      "AWS::EC2::SecurityGroupIngress", ["FromPort": .null],
      "IN2004 it: FromPort is required where IpProtocol is tcp [fromPort] declare fromPort"),
    Mistake(
      "AWS::EC2::SecurityGroupIngress", ["ToPort": 70000],
      "IN2008 it: ToPort is 70000, but must be 0 to 65535 [toPort] use 0 to 65535"),
    Mistake(
      "AWS::EC2::SecurityGroupIngress", ["IpProtocol": "tcpp"],
      "IN2007 it: IpProtocol is \"tcpp\", which is not a protocol: tcp, udp, icmp, icmpv6, a number from 0 to 255, or -1 for all [ipProtocol] use tcp, udp, icmp, icmpv6 or -1"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["ServiceName": "com.amazonaws.eu-central-1.s33"],
      "IN2029 it: ServiceName is \"com.amazonaws.eu-central-1.s33\", and gateway endpoints lead to dynamodb, s3, s3express only [serviceName] write com.amazonaws.eu-central-1.s3"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint",
      [
        "ServiceName": "com.amazonaws.eu-central-1.secretmanager", "VpcEndpointType": "Interface",
        "RouteTableIds": .null,
      ],
      "IN2029 it: there is no endpoint service \"com.amazonaws.eu-central-1.secretmanager\" [serviceName] did you mean com.amazonaws.eu-central-1.secretsmanager?"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["VpcEndpointType": "GatewayLoadBalancer", "RouteTableIds": .null],
      "IN2029 it: ServiceName is \"com.amazonaws.eu-central-1.s3\", which has endpoints of type Gateway and Interface, and VpcEndpointType is GatewayLoadBalancer [serviceName] set vpcEndpointType to Gateway or Interface"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint",
      ["ServiceName": "com.amazonaws.eu-central-1.s3express", "VpcEndpointType": "Interface", "RouteTableIds": .null],
      "IN2029 it: ServiceName is \"com.amazonaws.eu-central-1.s3express\", which has endpoints of type Gateway, and VpcEndpointType is Interface [serviceName] set vpcEndpointType to Gateway"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["ServiceName": "com.amazonaws.eu-central-1.kms"],
      "IN2029 it: ServiceName is \"com.amazonaws.eu-central-1.kms\", and gateway endpoints lead to dynamodb, s3, s3express only [serviceName] set vpcEndpointType to Interface"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["ServiceName": "com.amazonaws.vpce.eu-central-1.vpce-svc-1"],
      "IN2029 it: ServiceName is \"com.amazonaws.vpce.eu-central-1.vpce-svc-1\", and gateway endpoints lead to dynamodb, s3, s3express only [serviceName] set vpcEndpointType to Interface or GatewayLoadBalancer"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["VpcEndpointType": "ServiceNetwork"],
      "IN2013 it: ServiceName cannot be declared where VpcEndpointType is Resource or ServiceNetwork [serviceName] remove serviceName"
    ),
    Mistake(
      "AWS::EC2::VPCEndpoint", ["ServiceName": "com.amazonaws.us-east-1.s3"],
      "IN2029 it: ServiceName is \"com.amazonaws.us-east-1.s3\", a service of us-east-1, and this endpoint is in eu-central-1 [serviceName] write com.amazonaws.eu-central-1.s3"
    ),
  ]

  private static let machines = [
    Mistake(
      "AWS::EC2::Instance", ["ImageId": .null],
      "IN2004 it: ImageId is required where LaunchTemplate is not declared [imageId] declare imageId"),
    Mistake(
      "AWS::EC2::Instance", ["ImageId": "amy-1"],
      "IN2018 it: ImageId is \"amy-1\", which is not that of an image [imageId] write an identifier that begins with ami-, or refer to the resource"
    ),
    Mistake(
      "AWS::EC2::Instance", ["SubnetId": "vpc-1234"],
      "IN2018 it: SubnetId is \"vpc-1234\", the identifier of a VPC, which is not that of a subnet [subnetId] write an identifier that begins with subnet-, or refer to the resource"
    ),
    Mistake(
      "AWS::EC2::Instance", ["UserData": "IyEvYmluL3NoCmVjaG8gaGk="],
      "IN2007 it: UserData is \"IyEvYmluL3NoCmVjaG8gaGk=\", which is not plain text: infra encodes it [userData] write the script itself, as \"#!/bin/sh…\" or File(\"user-data.sh\").text"
    ),
    Mistake(
      "AWS::EC2::Instance", ["BlockDeviceMappings": [["DeviceName": "/dev/sda1", "Ebs": ["VolumeType": "io1"]]]],
      "IN2004 it: BlockDeviceMappings.0.Ebs.Iops is required where VolumeType is io1 or io2 [blockDeviceMappings] declare iops"
    ),
    Mistake(
      "AWS::EC2::Instance", ["BlockDeviceMappings": [["DeviceName": "/dev/sda1", "Ebs": ["KmsKeyId": "alias/x"]]]],
      "IN2080 it: BlockDeviceMappings.0.Ebs.KmsKeyId needs Encrypted [blockDeviceMappings] set encrypted to true"),
  ]

  private static let databases = [
    Mistake(
      "AWS::RDS::DBInstance", ["MasterUsername": "admin"],
      "IN2080 it: MasterUsername admin is reserved by postgres [masterUsername] choose another name"),
    Mistake(
      "AWS::RDS::DBInstance", ["ManageMasterUserPassword": .null],
      "IN2011 it: MasterUserPassword or ManageMasterUserPassword is required for a new database [masterUserPassword] declare masterUserPassword, or set manageMasterUserPassword to true"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["AllocatedStorage": "10"],
      "IN2008 it: AllocatedStorage is 10, but must be at least 20 [allocatedStorage] use at least 20"),
    Mistake(
      "AWS::RDS::DBInstance", ["Iops": 3000],
      "IN2080 it: Iops can be chosen for gp3 from 400 GiB on, and there are 20 [iops] remove iops, or allocate 400 GiB"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["StorageType": "io1", "AllocatedStorage": "100"],
      "IN2004 it: Iops is required where StorageType is io1 or io2 [iops] declare iops"),
    Mistake(
      "AWS::RDS::DBInstance", ["MaxAllocatedStorage": 10],
      "IN2080 it: MaxAllocatedStorage is 10 GiB, less than the 20 allocated [maxAllocatedStorage] write more than 20, or remove maxAllocatedStorage"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["KmsKeyId": "alias/aws/rds"],
      "IN2080 it: KmsKeyId needs StorageEncrypted [kmsKeyId] set storageEncrypted to true"),
    Mistake(
      "AWS::RDS::DBInstance", ["BackupRetentionPeriod": 36],
      "IN2008 it: BackupRetentionPeriod is 36, but must be 0 to 35 [backupRetentionPeriod] use 0 to 35"),
    Mistake(
      "AWS::RDS::DBInstance", ["PreferredBackupWindow": "03:00-03:10"],
      "IN2080 it: PreferredBackupWindow has 10 minutes [preferredBackupWindow] give it 30 at least"),
    Mistake(
      "AWS::RDS::DBInstance", ["PreferredBackupWindow": "23:30-00:00"],
      "IN2080 it: PreferredMaintenanceWindow and PreferredBackupWindow overlap [preferredMaintenanceWindow] move one of them"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["MonitoringInterval": 60],
      "IN2004 it: MonitoringRoleArn is required where MonitoringInterval is 1 or 5 or 10 or 15 or 30 or 60 [monitoringRoleArn] declare monitoringRoleArn"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["Port": "80"],
      "IN2008 it: Port is 80, but must be 1150 to 65535 [port] use 1150 to 65535"),
    Mistake(
      "AWS::RDS::DBInstance", ["DBName": "shop-1"],
      "IN2080 it: DBName is \"shop-1\", and a database of postgres is named by a letter and letters, digits and _ [dbName] write 1 to 63 such characters"
    ),
    Mistake(
      "AWS::RDS::DBInstance", ["EnableCloudwatchLogsExports": ["slowquery"]],
      "IN2080 it: postgres has no log \"slowquery\" to export [enableCloudwatchLogsExports] use postgresql, upgrade, iam-db-auth-error"
    ),
    Mistake(
      "AWS::RDS::DBSubnetGroup", ["DBSubnetGroupName": "default"],
      "IN2007 it: DBSubnetGroupName is \"default\", which is not a free name [dbSubnetGroupName] choose another name"),
  ]

  /// Code of so many megabytes, packed and not.
  private static func code(_ size: Int64, _ contentSize: Int64, _ more: [String: Value] = [:]) -> [String: Value] {
    let archive = ArchiveReference(
      path: "Environments/api", digest: String(repeating: "a", count: 64), size: size << 20,
      contentSize: contentSize << 20)
    return ["Code": .object(["ZipFile": .archive(archive)].merging(more) { $1 })]
  }

  private static let functions = [
    Mistake(
      "AWS::Lambda::Function", code(51, 200),
      "IN2131 it: the archive of Environments/api has 51.0 MB; a call takes 50 MB [code] let it go by way of a bucket: .archive(…, in: bucket)"
    ),
    Mistake("AWS::Lambda::Function", code(50, 250)),
    Mistake("AWS::Lambda::Function", code(51, 250, ["S3Bucket": "code-of-shop", "S3Key": "a.zip"])),
    Mistake(
      "AWS::Lambda::Function", code(51, 251, ["S3Bucket": "code-of-shop", "S3Key": "a.zip"]),
      "IN2131 it: the files of Environments/api have 251.0 MB; Lambda takes 250 MB, unpacked [code] leave out what is not needed (except:), or make it an image (imageUri)"
    ),
    Mistake(
      "AWS::Lambda::Function", ["PackageType": "Image"],
      "IN2004 it: Code.ImageUri is required where PackageType is Image [code] declare imageUri",
      "IN2013 it: Handler cannot be declared where PackageType is Image [handler] remove handler",
      "IN2013 it: Runtime cannot be declared where PackageType is Image [runtime] remove runtime",
      "IN2013 it: Code.S3Bucket cannot be declared where PackageType is Image [code] remove s3Bucket"),
    Mistake(
      "AWS::Lambda::Function", ["Handler": .null, "Runtime": .null],
      "IN2004 it: Handler is required where PackageType is Zip [handler] declare handler",
      "IN2004 it: Runtime is required where PackageType is Zip [runtime] declare runtime"),
    Mistake(
      "AWS::Lambda::Function", ["MemorySize": 12000],
      "IN2008 it: MemorySize is 12000, but must be 128 to 10240 [memorySize] use 128 to 10240"),
    Mistake(
      "AWS::Lambda::Function", ["VpcConfig": ["SubnetIds": ["subnet-1"]]],
      "IN2080 it: VpcConfig names subnets and no security groups [vpcConfig] name security groups, too"),
    Mistake(
      "AWS::Lambda::Function", ["Environment": ["Variables": ["AWS_REGION": "x"]]],
      "IN2007 it: Environment.Variables is \"AWS_REGION\", which is not a name that variables can have [environment] use a letter and then letters, digits and _, and none of Lambda's own names"
    ),
    Mistake(
      "AWS::Lambda::Permission", ["Principal": "apigateway"],
      "IN2007 it: Principal is \"apigateway\", which is not a service, an account, an ARN or * [principal] write a service such as apigateway.amazonaws.com"
    ),
  ]

  private static let interfaces = [
    Mistake(
      "AWS::ApiGatewayV2::Api", ["ProtocolType": .null],
      "IN2004 it: ProtocolType is required where none of Body, BodyS3Location is declared [protocolType] declare protocolType"
    ),
    Mistake(
      "AWS::ApiGatewayV2::Api", ["CorsConfiguration": ["AllowOrigins": ["*"], "AllowCredentials": true]],
      "IN2080 it: CorsConfiguration allows credentials from every origin [corsConfiguration] name the origins, or remove allowCredentials"
    ),
    Mistake(
      "AWS::ApiGatewayV2::Stage", ["StageName": "a/b"],
      "IN2007 it: StageName is \"a/b\", which is not a name that stages can have [stageName] use $default, or 1 to 128 characters of A-Za-z0-9_-"
    ),
    Mistake(
      "AWS::SNS::Subscription", ["Protocol": "mail"],
      "IN2006 it: Protocol cannot be \"mail\" [protocol] did you mean email?"),
    Mistake(
      "AWS::SNS::Subscription", ["Endpoint": .null], "IN2004 it: Endpoint is required [endpoint] declare endpoint"),
    Mistake(
      "AWS::SNS::Subscription", ["Protocol": "http"],
      "IN2007 it: Endpoint is \"https://****@example.com/x\", and http sends to an address [endpoint] begin it with http://"
    ),
  ]

  private static let alarms = [
    Mistake(
      "AWS::CloudWatch::Alarm", ["Period": 45],
      "IN2007 it: Period is \"45\", which is not a period that alarms can have [period] use 10, 20, 30 or a multiple of 60 seconds"
    ),
    Mistake(
      "AWS::CloudWatch::Alarm", ["EvaluationPeriods": 289],
      "IN2080 it: EvaluationPeriods × Period is 86700 s, but an alarm looks back at most 86400 s [evaluationPeriods] use 288 evaluationPeriods at most, or a shorter period"
    ),
    Mistake(
      "AWS::CloudWatch::Alarm", ["ExtendedStatistic": .null],
      "IN2011 it: Statistic or ExtendedStatistic is required where MetricName is declared [statistic] declare one of them"
    ),
    Mistake(
      "AWS::CloudWatch::Alarm", ["ExtendedStatistic": "p101"],
      "IN2007 it: ExtendedStatistic is \"p101\", which is not an extended statistic [extendedStatistic] use one such as p99, tm90 or IQM"
    ),
    Mistake(
      "AWS::CloudWatch::Alarm", ["Threshold": .null],
      "IN2011 it: Threshold or ThresholdMetricId is required [threshold] declare one of them"),
    Mistake(
      "AWS::CloudWatch::Alarm", ["AlarmActions": ["ops"]],
      "IN2007 it: AlarmActions.0 is \"ops\", which is not an ARN [alarmActions] write all six parts, such as arn:aws:sns:eu-central-1:123456789012:name"
    ),
  ]

  private static let policies = [
    Mistake(
      "AWS::IAM::ManagedPolicy", ["PolicyDocument": identity(["Action": "s3GetObject", "Resource": "*"])],
      "IN2081 it: PolicyDocument: statement 1 has the action \"s3GetObject\" [policyDocument] write it as service:Action, such as s3:GetObject"
    ),
    Mistake(
      "AWS::IAM::ManagedPolicy", ["PolicyDocument": identity(["Action": "s3:GetObject", "Resource": "files"])],
      "IN2081 it: PolicyDocument: statement 1 has the resource \"files\" [policyDocument] write an ARN or *"),
    Mistake(
      "AWS::IAM::ManagedPolicy", ["PolicyDocument": identity(["Action": "s3:GetObjekt", "Resource": "*"])],
      "IN2140 it: PolicyDocument: the action s3:GetObjekt is misspelled [policyDocument] did you mean s3:GetObject?"),
    Mistake(
      "AWS::IAM::ManagedPolicy", ["PolicyDocument": [:]],
      "IN2081 it: PolicyDocument: it has no Statement [policyDocument] write at least one"),
    Mistake(
      "AWS::IAM::ManagedPolicy",
      [
        "PolicyDocument": identity([
          "Action": "s3:GetObject", "Resource": .list((0..<200).map { "arn:aws:s3:::files-of-the-shop-\($0)/*" }),
        ])
      ],
      "IN2081 it: PolicyDocument: it has 7784 characters, and 6144 is the most [policyDocument] split it in two"),
    Mistake(
      "AWS::IAM::Role", ["AssumeRolePolicyDocument": ["Statement": [["Effect": "Allow", "Action": "sts:AssumeRole"]]]],
      "IN2081 it: AssumeRolePolicyDocument: statement 1 needs one of Principal and NotPrincipal [assumeRolePolicyDocument] name who may, such as {\"Service\": \"lambda.amazonaws.com\"}"
    ),
    Mistake(
      "AWS::KMS::Key",
      ["KeyPolicy": resource(["Action": "kms:Decrypt", "Principal": ["AWS": "arn:aws:iam::123456789012:root"]])],
      "IN2081 it: KeyPolicy: no principal of the account may change it later [keyPolicy] allow kms:* to the account, as AWS's default key policy does"
    ),
    Mistake(
      "AWS::KMS::Key",
      ["KeyPolicy": resource(["Action": "kms:*", "Principal": ["AWS": "arn:aws:iam::210987654321:root"]])],
      "IN2081 it: KeyPolicy: no principal of the account may change it later [keyPolicy] allow kms:* to the account, as AWS's default key policy does"
    ),
    Mistake(
      "AWS::S3::BucketPolicy",
      [
        "PolicyDocument": resource([
          "Action": "s3:GetObject", "Principal": "*", "Resource": "arn:aws:s3:::other/*",
        ])
      ],
      "IN2081 it: PolicyDocument: its resource \"arn:aws:s3:::other/*\" is not in files [policyDocument] write arn:aws:s3:::files/*"
    ),
    Mistake(
      "AWS::ECR::Repository",
      ["LifecyclePolicy": ["LifecyclePolicyText": .string(lifecycle(#""tagStatus": "tagged""#))]],
      "IN2082 it: LifecyclePolicy.LifecyclePolicyText: rule 1 is for tagged images and names no tags [lifecyclePolicy] add a tagPrefixList or a tagPatternList"
    ),
    // No number is too large to be spoken of.
    Mistake(
      "AWS::ECR::Repository",
      ["LifecyclePolicy": ["LifecyclePolicyText": .string(lifecycle(#""tagStatus": "tagged""#, priority: "1e300"))]],
      "IN2082 it: LifecyclePolicy.LifecyclePolicyText: rule 1e+300 is for tagged images and names no tags [lifecyclePolicy] add a tagPrefixList or a tagPatternList"
    ),
  ]

  private static let names = [
    Mistake(
      "AWS::S3::Bucket", ["BucketName": "10.0.0.1"],
      "IN2007 it: BucketName is \"10.0.0.1\", which is not a name that buckets can have [bucketName] use small letters, digits and hyphens; no two dots in a row, no IP address, none of AWS's own prefixes and suffixes"
    ),
    Mistake(
      "AWS::S3::Bucket", ["BucketName": "files-s3alias"],
      "IN2007 it: BucketName is \"files-s3alias\", which is not a name that buckets can have [bucketName] use small letters, digits and hyphens; no two dots in a row, no IP address, none of AWS's own prefixes and suffixes"
    ),
    Mistake(
      "AWS::S3::Bucket", ["Tags": [["Key": "aws:team", "Value": "a"]]],
      "IN2080 it: Tags: the key \"aws:team\" begins with aws:, which is AWS's own [tags] choose another key"),
    Mistake(
      "AWS::SecretsManager::Secret", ["Name": "shop?"],
      "IN2007 it: Name is \"shop?\", which is not a name that secrets can have [name] use 1 to 512 characters of A-Za-z0-9/_+=.@!-"
    ),
    Mistake(
      "AWS::SecretsManager::Secret", ["GenerateSecretString": ["SecretStringTemplate": "{}"]],
      "IN2004 it: GenerateSecretString.GenerateStringKey is required where GenerateSecretString.SecretStringTemplate is declared [generateSecretString] declare generateStringKey"
    ),
    Mistake(
      "AWS::KMS::Alias", ["TargetKeyId": "alias/other"],
      "IN2007 it: TargetKeyId is \"alias/other\", which is not a key: its identifier or its ARN [targetKeyId] refer to the key, or write its ARN"
    ),
    Mistake(
      "AWS::DynamoDB::Table", ["BillingMode": "PROVISIONED"],
      "IN2004 it: ProvisionedThroughput is required where BillingMode is PROVISIONED [provisionedThroughput] declare provisionedThroughput"
    ),
    Mistake(
      "AWS::DynamoDB::Table", ["AttributeDefinitions": [["AttributeName": "day", "AttributeType": "S"]]],
      "IN2080 it: id is a key, and AttributeDefinitions does not define it [attributeDefinitions] define the type of id"
    ),
    Mistake(
      "AWS::SSM::Parameter", ["Name": "/aws/url"],
      "IN2007 it: Name is \"/aws/url\", which is not a name that parameters can have [name] use letters, digits and ._-/, 1011 at most, and begin with neither aws nor ssm"
    ),
    Mistake(
      "AWS::SSM::Parameter", ["Policies": "[]"],
      "IN2013 it: Policies cannot be declared where Tier is Standard [policies] remove policies"),
    Mistake(
      "AWS::SQS::Queue", ["QueueName": "shop"],
      "IN2080 it: QueueName is shop, and those of FIFO queues end in .fifo [queueName] write shop.fifo"),
    Mistake(
      "AWS::SQS::Queue", ["DeduplicationScope": "queue"],
      "IN2080 it: FifoThroughputLimit is perMessageGroupId, and DeduplicationScope is queue [fifoThroughputLimit] set deduplicationScope to messageGroup"
    ),
    Mistake(
      "AWS::SQS::Queue", ["KmsMasterKeyId": "alias/shop", "SqsManagedSseEnabled": true],
      "IN2080 it: SqsManagedSseEnabled is true and KmsMasterKeyId is declared, and a queue has one kind of encryption [sqsManagedSseEnabled] remove one of them"
    ),
    Mistake(
      "AWS::SQS::Queue", ["RedriveAllowPolicy": ["redrivePermission": "byQueue"]],
      "IN2004 it: RedriveAllowPolicy.sourceQueueArns is required where redrivePermission is byQueue [redriveAllowPolicy] declare sourceQueueArns"
    ),
    Mistake(
      "AWS::SNS::Topic", ["FifoTopic": false, "ContentBasedDeduplication": .null],
      "IN2080 it: TopicName is shop.fifo, and only those of FIFO topics end in .fifo [topicName] set fifoTopic to true"),
  ]
}
