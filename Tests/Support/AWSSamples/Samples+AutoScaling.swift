import InfraModel

extension Samples {
  package static let autoScaling: [Sample] = [
    autoScalingGroup, scalingPolicy, stepPolicy, lifecycleHook, scheduledAction,
  ]

  package static let aLaunchTemplate = Sample.Need(
    "template", "AWS::EC2::LaunchTemplate",
    ["LaunchTemplateData": ["ImageId": "ami-12c6146b", "InstanceType": "t3.micro"]])
  package static let anAutoScalingGroup = Sample.Need(
    "scaling", "AWS::AutoScaling::AutoScalingGroup",
    [
      "MinSize": "0", "MaxSize": "2", "VPCZoneIdentifier": [.ref("subnet", "SubnetId")],
      "LaunchTemplate": ["LaunchTemplateId": .ref("template", "LaunchTemplateId"), "Version": "1"],
    ])

  package static let autoScalingGroup = Sample(
    "AWS::AutoScaling::AutoScalingGroup",
    needs: [
      aVPC, aSubnet, anotherSubnet, aLaunchTemplate,
      Sample.Need(
        "targets", "AWS::ElasticLoadBalancingV2::TargetGroup",
        ["Port": 80, "Protocol": "HTTP", "VpcId": .ref("vpc", "VpcId"), "TargetType": "instance"]),
    ],
    [
      "AutoScalingGroupName": "sample-group", "MinSize": "1", "MaxSize": "2", "HealthCheckGracePeriod": 60,
      "HealthCheckType": "ELB", "Cooldown": "120", "VPCZoneIdentifier": [.ref("subnet", "SubnetId")],
      "LaunchTemplate": ["LaunchTemplateId": .ref("template", "LaunchTemplateId"), "Version": "1"],
      "TargetGroupARNs": [.ref("targets", "TargetGroupArn")],
      "Tags": [["Key": "Name", "Value": "group", "PropagateAtLaunch": true]],
    ],
    updates: [
      .set([
        "MinSize": "2", "MaxSize": "3", "HealthCheckGracePeriod": 90,
        "VPCZoneIdentifier": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
        "Tags": [
          ["Key": "Name", "Value": "group", "PropagateAtLaunch": true],
          ["Key": "Owner", "Value": "me", "PropagateAtLaunch": false],
        ],
      ]), .set(["TerminationPolicies": ["OldestInstance"], "MinSize": "1"]), .remove("TargetGroupARNs", "Cooldown"),
    ], motoLacks: ["Cooldown": "moto does not change it", "TerminationPolicies": "moto does not change them"])

  package static let scalingPolicy = Sample(
    "AWS::AutoScaling::ScalingPolicy", needs: [aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup],
    [
      "AutoScalingGroupName": .ref("scaling", "AutoScalingGroupName"), "PolicyType": "TargetTrackingScaling",
      "EstimatedInstanceWarmup": 120,
      "TargetTrackingConfiguration": [
        "TargetValue": 70, "PredefinedMetricSpecification": ["PredefinedMetricType": "ASGAverageCPUUtilization"],
      ],
    ],
    updates: [
      .set([
        "EstimatedInstanceWarmup": 180,
        "TargetTrackingConfiguration": [
          "TargetValue": 60, "PredefinedMetricSpecification": ["PredefinedMetricType": "ASGAverageCPUUtilization"],
          "DisableScaleIn": true,
        ],
      ])
    ], motoCannot: "moto's PutScalingPolicy tells no ARN")

  package static let stepPolicy = Sample(
    "AWS::AutoScaling::ScalingPolicy", title: "by steps", needs: [aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup],
    [
      "AutoScalingGroupName": .ref("scaling", "AutoScalingGroupName"), "PolicyType": "StepScaling",
      "AdjustmentType": "ChangeInCapacity",
      "StepAdjustments": [["MetricIntervalLowerBound": 0, "ScalingAdjustment": 1]],
    ],
    updates: [
      .set(["StepAdjustments": [["MetricIntervalLowerBound": 0, "ScalingAdjustment": 2]]])
    ], motoCannot: "moto's PutScalingPolicy tells no ARN")

  package static let lifecycleHook = Sample(
    "AWS::AutoScaling::LifecycleHook",
    needs: [
      aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup, Sample.Need("topic", "AWS::SNS::Topic"),
      Sample.Need(
        "role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("autoscaling.amazonaws.com")]),
    ],
    [
      "AutoScalingGroupName": .ref("scaling", "AutoScalingGroupName"), "LifecycleHookName": "sample-hook",
      "LifecycleTransition": "autoscaling:EC2_INSTANCE_LAUNCHING", "HeartbeatTimeout": 300,
      "NotificationTargetARN": .ref("topic", "TopicArn"), "RoleARN": .ref("role", "Arn"),
    ],
    updates: [
      .set([
        "HeartbeatTimeout": 600, "DefaultResult": "CONTINUE",
        "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING",
      ]), .remove("HeartbeatTimeout", "DefaultResult"), .remove("NotificationTargetARN"),
    ], motoDiffers: "moto forgets targets, and keeps what is given again")

  package static let scheduledAction = Sample(
    "AWS::AutoScaling::ScheduledAction", needs: [aVPC, aSubnet, aLaunchTemplate, anAutoScalingGroup],
    [
      "AutoScalingGroupName": .ref("scaling", "AutoScalingGroupName"), "MinSize": 0, "MaxSize": 1,
      "Recurrence": "0 20 * * *", "TimeZone": "Europe/Berlin", "StartTime": "2091-01-31T20:00:00Z",
    ],
    updates: [
      .set(["MaxSize": 2, "Recurrence": "0 21 * * 1-5"]),
      .set(["DesiredCapacity": 1, "EndTime": "2092-01-31T20:00:00Z"]),
    ], motoLacks: ["TimeZone": "moto does not keep it"])

  package static let launchTemplate = Sample(
    "AWS::EC2::LaunchTemplate",
    [
      "LaunchTemplateName": "sample-template", "VersionDescription": "first",
      "LaunchTemplateData": [
        "ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "UserData": "#!/bin/sh\necho hello",
        "BlockDeviceMappings": [["DeviceName": "/dev/xvda", "Ebs": ["VolumeSize": 20, "VolumeType": "gp3"]]],
      ], "TagSpecifications": [["ResourceType": "launch-template", "Tags": .tags(["Name": "template"])]],
    ],
    updates: [
      .set([
        "LaunchTemplateData": ["ImageId": "ami-12c6146b", "InstanceType": "t3.small", "UserData": "#!/bin/sh"],
        "VersionDescription": "second",
      ]),
      .set([
        "TagSpecifications": [
          ["ResourceType": "launch-template", "Tags": .tags(["Name": "template", "Owner": "me"])]
        ]
      ]),
    ],
    motoLacks: ["TagSpecifications": "moto does not change them"])
}
