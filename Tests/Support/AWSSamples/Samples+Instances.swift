package import InfraModel

extension Samples {
  /// An image that moto has.
  package static let image: Value = "ami-12c6146b"

  private static func profile(_ name: String) -> [Sample.Need] {
    [
      Sample.Need("role-\(name)", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("ec2.amazonaws.com")]),
      Sample.Need(name, "AWS::IAM::InstanceProfile", ["Roles": [.ref("role-\(name)", "RoleName")]]),
    ]
  }

  package static let instance = Sample(
    "AWS::EC2::Instance",
    needs: [aVPC, aSubnet] + profile("profile") + profile("other") + [
      Sample.Need("group", "AWS::EC2::SecurityGroup", ["GroupDescription": "sample", "VpcId": .ref("vpc", "VpcId")])
    ],
    [
      "ImageId": image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId"),
      "SecurityGroupIds": [.ref("vpc", "DefaultSecurityGroup")],
      "IamInstanceProfile": .ref("profile", "InstanceProfileName"),
      "UserData": "#!/bin/sh\necho hi", "EbsOptimized": true, "SourceDestCheck": false,
      "InstanceInitiatedShutdownBehavior": "terminate", "CreditSpecification": ["CPUCredits": "standard"],
      "MetadataOptions": ["HttpTokens": "required", "HttpEndpoint": "enabled", "HttpPutResponseHopLimit": 2],
      "BlockDeviceMappings": [
        ["DeviceName": "/dev/sda1", "Ebs": ["VolumeSize": 20, "VolumeType": "gp3", "DeleteOnTermination": true]]
      ],
      "PropagateTagsToVolumeOnCreation": true, "Tags": .tags(["Name": "bastion"]),
    ],
    updates: [
      .set([
        "InstanceType": "t3.small", "EbsOptimized": false, "Tags": .tags(["Name": "jump", "Owner": "me"]),
      ]),
      .set([
        "SecurityGroupIds": [.ref("group", "GroupId")], "SourceDestCheck": true,
        "IamInstanceProfile": .ref("other", "InstanceProfileName"),
      ]),
      .set(["MetadataOptions": ["HttpTokens": "optional", "HttpEndpoint": "enabled", "HttpPutResponseHopLimit": 3]]),
      .set([
        "BlockDeviceMappings": [
          ["DeviceName": "/dev/sda1", "Ebs": ["VolumeSize": 30, "VolumeType": "gp3", "DeleteOnTermination": false]]
        ]
      ]), .remove("IamInstanceProfile", "SourceDestCheck", "Tags"),
    ],
    motoLacks: [
      "UserData": "a later one is refused as not base64, whatever is sent",
      "BlockDeviceMappings": "ModifyVolume changes the volume's size only",
    ])
}
