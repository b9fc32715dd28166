import InfraModel

extension Samples {
  package static let ecs: [Sample] = [
    ecsCluster, taskDefinition, taskDefinitionOnInstances, ecsService, namelessService, capacityProvider,
    managedCapacityProvider, clusterAssociations,
  ]

  private static let executionRole: Value = "arn:aws:iam::123456789012:role/infra-sample"

  package static let ecsCluster = Sample(
    "AWS::ECS::Cluster",
    [
      "ClusterName": "infra-sample", "ClusterSettings": [["Name": "containerInsights", "Value": "enabled"]],
      "CapacityProviders": ["FARGATE"], "Tags": .tags(["Name": "cluster"]),
      "Configuration": ["ExecuteCommandConfiguration": ["Logging": "DEFAULT"]],
      "ServiceConnectDefaults": ["Namespace": "infra-sample"],
    ],
    updates: [
      .set([
        "ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]],
        "CapacityProviders": ["FARGATE_SPOT", "FARGATE"],
        "DefaultCapacityProviderStrategy": [["CapacityProvider": "FARGATE", "Base": 1, "Weight": 1]],
        "Tags": .tags(["Name": "cluster", "Owner": "me"]),
      ]),
      .set([
        "Configuration": [
          "ExecuteCommandConfiguration": [
            "Logging": "OVERRIDE", "LogConfiguration": ["CloudWatchLogGroupName": "/infra/sample"],
          ]
        ]
      ]),
      .remove("DefaultCapacityProviderStrategy", "ClusterSettings", "Tags"),
    ])

  package static let taskDefinition = Sample(
    "AWS::ECS::TaskDefinition",
    [
      "Family": "infra-sample", "Cpu": "1 vCPU", "Memory": "2 GB", "NetworkMode": "awsvpc",
      "RequiresCompatibilities": ["FARGATE"], "ExecutionRoleArn": executionRole, "TaskRoleArn": executionRole,
      "EphemeralStorage": ["SizeInGiB": 30],
      "RuntimePlatform": ["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"],
      "ContainerDefinitions": [
        [
          "Name": "web", "Image": "nginx:1.29", "Essential": true,
          "PortMappings": [["ContainerPort": 8080, "Name": "web", "AppProtocol": "http"]],
          "Environment": [["Name": "MODE", "Value": "sample"]],
          "HealthCheck": ["Command": ["CMD-SHELL", "true"], "Interval": 10],
          "LogConfiguration": [
            "LogDriver": "awslogs", "Options": ["awslogs-group": "/infra", "awslogs-region": "eu-central-1"],
          ],
          "MountPoints": [["SourceVolume": "files", "ContainerPath": "/files", "ReadOnly": true]],
          "DockerLabels": ["Team": "one"],
        ],
        [
          "Name": "side", "Image": "busybox:1.37", "Essential": false,
          "DependsOn": [["ContainerName": "web", "Condition": "HEALTHY"]],
        ],
      ],
      "Volumes": [
        [
          "Name": "files",
          "EFSVolumeConfiguration": [
            "FilesystemId": "fs-0123456789abcdef0", "TransitEncryption": "ENABLED",
            "AuthorizationConfig": ["AccessPointId": "fsap-0123456789abcdef0", "IAM": "ENABLED"],
          ],
        ]
      ],
      "Tags": .tags(["Name": "task"]),
    ], updates: [.set(["Tags": .tags(["Name": "task", "Owner": "me"])]), .remove("Tags")])

  package static let taskDefinitionOnInstances = Sample(
    "AWS::ECS::TaskDefinition", title: "on instances, without a family",
    [
      "ContainerDefinitions": [["Name": "job", "Image": "busybox:1.37", "Memory": 128, "Command": ["sleep", "60"]]],
      "PlacementConstraints": [["Type": "memberOf", "Expression": "attribute:ecs.os-type == linux"]],
    ])

  private static func definition(_ name: String, _ image: Value) -> Sample.Need {
    Sample.Need(
      name, "AWS::ECS::TaskDefinition",
      [
        "Family": "infra-service", "Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc",
        "RequiresCompatibilities": ["FARGATE"],
        "ContainerDefinitions": [
          ["Name": "web", "Image": image, "PortMappings": [["ContainerPort": 80, "Name": "web"]]]
        ],
      ])
  }

  private static let serviceCluster = Sample.Need("cluster", "AWS::ECS::Cluster", ["ClusterName": "infra-service"])
  private static let serviceGroup = Sample.Need(
    "group", "AWS::EC2::SecurityGroup", ["GroupDescription": "tasks", "VpcId": .ref("vpc", "VpcId")])

  private static let network: Value = [
    "AwsvpcConfiguration": [
      "Subnets": [.ref("subnet", "SubnetId")], "SecurityGroups": [.ref("group", "GroupId")],
      "AssignPublicIp": "DISABLED",
    ]
  ]

  package static let ecsService = Sample(
    "AWS::ECS::Service",
    needs: [
      aVPC, aSubnet, serviceGroup, serviceCluster, definition("one", "nginx:1.29"), definition("two", "nginx:1.31"),
    ],
    [
      "ServiceName": "infra-sample", "Cluster": .ref("cluster", "Arn"), "LaunchType": "FARGATE", "DesiredCount": 2,
      "TaskDefinition": .ref("one", "TaskDefinitionArn"), "NetworkConfiguration": network,
      "DeploymentConfiguration": [
        "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true], "MaximumPercent": 200,
        "MinimumHealthyPercent": 100,
      ],
      "PropagateTags": "SERVICE", "Tags": .tags(["Name": "service"]),
    ],
    updates: [
      .set([
        "TaskDefinition": .ref("two", "TaskDefinitionArn"), "DesiredCount": 3, "EnableExecuteCommand": true,
        "Tags": .tags(["Name": "service", "Owner": "me"]),
      ]),
      .set(["DeploymentConfiguration": ["MaximumPercent": 100, "MinimumHealthyPercent": 0]]),
      .remove("DeploymentConfiguration", "EnableExecuteCommand", "Tags"),
    ], motoLacks: ["DeploymentConfiguration": "moto leaves out what a declaration does not say"])

  package static let namelessService = Sample(
    "AWS::ECS::Service", title: "without a name, spread over providers",
    needs: [
      aVPC, aSubnet, serviceGroup,
      Sample.Need(
        "cluster", "AWS::ECS::Cluster",
        ["ClusterName": "infra-spread", "CapacityProviders": ["FARGATE", "FARGATE_SPOT"]]),
      definition("one", "nginx:1.29"),
    ],
    [
      "Cluster": .ref("cluster", "Arn"), "DesiredCount": 1, "TaskDefinition": .ref("one", "TaskDefinitionArn"),
      "NetworkConfiguration": network,
      "CapacityProviderStrategy": [["CapacityProvider": "FARGATE_SPOT", "Weight": 1]],
      "ServiceConnectConfiguration": [
        "Enabled": true, "Namespace": "infra-sample",
        "Services": [["PortName": "web", "ClientAliases": [["Port": 80, "DnsName": "web"]]]],
      ],
    ],
    updates: [
      .set([
        "CapacityProviderStrategy": [
          ["CapacityProvider": "FARGATE", "Base": 1, "Weight": 1], ["CapacityProvider": "FARGATE_SPOT", "Weight": 3],
        ], "ForceNewDeployment": ["EnableForceNewDeployment": true],
      ]), .remove("ServiceConnectConfiguration"),
    ], motoLacks: ["CapacityProviderStrategy": "moto tells none of its services"])

  private static func onGroup(_ scaling: Value) -> Value {
    ["AutoScalingGroupArn": .ref("scaling", "AutoScalingGroupName"), "ManagedScaling": scaling]
  }

  package static let capacityProvider = Sample(
    "AWS::ECS::CapacityProvider", needs: [aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup],
    [
      "Name": "infra-sample", "AutoScalingGroupProvider": onGroup(["Status": "ENABLED", "TargetCapacity": 90]),
      "Tags": .tags(["Name": "capacity"]),
    ],
    updates: [
      .set([
        "AutoScalingGroupProvider": onGroup(["Status": "ENABLED", "TargetCapacity": 80, "InstanceWarmupPeriod": 60]),
        "Tags": .tags(["Name": "machines", "Owner": "me"]),
      ]), .remove("Tags"),
    ], motoDiffers: "moto fails where one that is gone is deleted again")

  private static func aCluster(_ name: Value) -> Sample.Need {
    Sample.Need("cluster", "AWS::ECS::Cluster", ["ClusterName": name])
  }

  private static func managed(cpus: Value) -> Value {
    [
      "InfrastructureRoleArn": executionRole, "PropagateTags": "CAPACITY_PROVIDER",
      "InstanceLaunchTemplate": [
        "Ec2InstanceProfileArn": "arn:aws:iam::123456789012:instance-profile/infra-sample",
        "NetworkConfiguration": [
          "Subnets": [.ref("subnet", "SubnetId")], "SecurityGroups": [.ref("group", "GroupId")],
        ], "InstanceRequirements": ["VCpuCount": cpus, "MemoryMiB": ["Min": 1024]],
      ],
    ]
  }

  package static let managedCapacityProvider = Sample(
    "AWS::ECS::CapacityProvider", title: "of machines that ECS starts",
    needs: [aVPC, aSubnet, aGroup, aCluster("infra-managed")],
    [
      "ClusterName": .ref("cluster", "ClusterName"), "ManagedInstancesProvider": managed(cpus: ["Min": 1, "Max": 4]),
    ], updates: [.set(["ManagedInstancesProvider": managed(cpus: ["Min": 2, "Max": 4])])],
    motoCannot: "moto needs a group of machines")

  package static let clusterAssociations = Sample(
    "AWS::ECS::ClusterCapacityProviderAssociations",
    needs: [
      aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup, aCluster("infra-associated"),
      Sample.Need(
        "provider", "AWS::ECS::CapacityProvider",
        ["AutoScalingGroupProvider": ["AutoScalingGroupArn": .ref("scaling", "AutoScalingGroupName")]]),
    ],
    [
      "Cluster": .ref("cluster", "ClusterName"), "CapacityProviders": ["FARGATE", .ref("provider", "Name")],
      "DefaultCapacityProviderStrategy": [["CapacityProvider": "FARGATE", "Weight": 1]],
    ],
    updates: [
      .set([
        "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
        "DefaultCapacityProviderStrategy": [
          ["CapacityProvider": "FARGATE", "Base": 1, "Weight": 1], ["CapacityProvider": "FARGATE_SPOT", "Weight": 3],
        ],
      ]), .set(["DefaultCapacityProviderStrategy": []]),
    ])

  package static let clusterWithProvider = Sample(
    "AWS::ECS::Cluster", title: "with a capacity provider",
    needs: Array(clusterAssociations.needs.filter { $0.name != "cluster" }),
    ["CapacityProviders": [.ref("provider", "Name")]])
}
