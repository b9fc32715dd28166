import InfraModel

extension Samples {
  package static let efs: [Sample] = [fileSystem, fileSystemSettings, mountTarget, accessPoint]

  package static let fileSystem = Sample(
    "AWS::EFS::FileSystem",
    [
      "Encrypted": true, "BackupPolicy": ["Status": "ENABLED"],
      "LifecyclePolicies": [["TransitionToIA": "AFTER_30_DAYS"]], "FileSystemTags": .tags(["Name": "files"]),
    ],
    updates: [
      .set([
        "LifecyclePolicies": [
          ["TransitionToIA": "AFTER_7_DAYS"], ["TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"],
        ], "FileSystemTags": .tags(["Owner": "me"]),
      ]), .remove("LifecyclePolicies", "FileSystemTags"),
    ])

  package static let fileSystemSettings = Sample(
    "AWS::EFS::FileSystem", title: "whose settings change", needs: [aKey],
    [
      "Encrypted": true, "KmsKeyId": .ref("key", "Arn"), "ThroughputMode": "elastic",
      "FileSystemPolicy": readable, "BackupPolicy": ["Status": "ENABLED"],
    ],
    updates: [
      .set([
        "BackupPolicy": ["Status": "DISABLED"],
        "FileSystemProtection": ["ReplicationOverwriteProtection": "DISABLED"],
      ]), .remove("ThroughputMode", "FileSystemPolicy", "BackupPolicy", "FileSystemProtection"),
      .set(["ThroughputMode": "provisioned", "ProvisionedThroughputInMibps": 10, "FileSystemPolicy": readable]),
      .set(["ProvisionedThroughputInMibps": 20]),
    ],
    motoDiffers: "moto has no UpdateFileSystem, UpdateFileSystemProtection, PutBackupPolicy and DeleteFileSystemPolicy")

  private static let readable: Value = [
    "Version": "2012-10-17",
    "Statement": [["Effect": "Allow", "Principal": ["AWS": "*"], "Action": ["elasticfilesystem:ClientMount"]]],
  ]

  package static let aFileSystem = Sample.Need("files", "AWS::EFS::FileSystem", ["Encrypted": true])

  package static let mountTarget = Sample(
    "AWS::EFS::MountTarget",
    needs: [
      aVPC, aSubnet, aGroup, aFileSystem,
      Sample.Need("other", "AWS::EC2::SecurityGroup", ["GroupDescription": "other", "VpcId": .ref("vpc", "VpcId")]),
    ],
    [
      "FileSystemId": .ref("files", "FileSystemId"), "SubnetId": .ref("subnet", "SubnetId"),
      "SecurityGroups": [.ref("group", "GroupId")],
    ],
    updates: [.set(["SecurityGroups": [.ref("other", "GroupId"), .ref("group", "GroupId")]])])

  package static let accessPoint = Sample(
    "AWS::EFS::AccessPoint", needs: [aFileSystem],
    [
      "FileSystemId": .ref("files", "FileSystemId"),
      "PosixUser": ["Uid": "1000", "Gid": "1000", "SecondaryGids": ["100", "101"]],
      "RootDirectory": [
        "Path": "/shop", "CreationInfo": ["OwnerUid": "1000", "OwnerGid": "1000", "Permissions": "0750"],
      ], "AccessPointTags": .tags(["Name": "shop"]),
    ],
    updates: [.set(["AccessPointTags": .tags(["Owner": "me"])]), .remove("AccessPointTags")])
}
