internal import InfraModel

/// Machine images. Every well-formed identifier is taken for an image of Linux, but that of zeros.
enum Images {
  /// What an image's own disk is called: Amazon Linux has a name of its own.
  static func rootDevice(of id: String, in region: String) -> String {
    PublicImage.find(id, in: region) == nil ? "/dev/sda1" : "/dev/xvda"
  }

  /// Filters whose words are not those of the members.
  static let filters = [
    "block-device-mapping.device-name": "BlockDeviceMappings.DeviceName",
    "block-device-mapping.delete-on-termination": "BlockDeviceMappings.Ebs.DeleteOnTermination",
    "block-device-mapping.snapshot-id": "BlockDeviceMappings.Ebs.SnapshotId",
    "block-device-mapping.volume-size": "BlockDeviceMappings.Ebs.VolumeSize",
    "block-device-mapping.volume-type": "BlockDeviceMappings.Ebs.VolumeType",
    "block-device-mapping.encrypted": "BlockDeviceMappings.Ebs.Encrypted", "is-public": "Public",
    "manifest-location": "ImageLocation", "owner-alias": "ImageOwnerAlias",
  ]

  static func check(_ id: String) throws(Fault) {
    let digits = id.dropFirst(4)
    guard id.hasPrefix("ami-"), digits.count == 8 || digits.count == 17, digits.allSatisfy(\.isHexDigit) else {
      throw Fault("InvalidAMIID.Malformed", "Invalid id: \"\(id)\" (expecting \"ami-...\")")
    }
    if digits.allSatisfy({ $0 == "0" }) {
      throw Fault("InvalidAMIID.NotFound", "The image id '[\(id)]' does not exist")
    }
  }

  static func rendered(_ id: String, in region: String) -> Value {
    let known = PublicImage.find(id, in: region)
    let rootDevice = rootDevice(of: id, in: region)
    return [
      "ImageId": .string(id), "Name": .string(known?.name ?? "image-\(id.dropFirst(4))"), "State": "available",
      "Public": true, "Architecture": .string(known?.architecture ?? "x86_64"), "ImageType": "machine",
      "OwnerId": .string(PublicImage.owner), "ImageOwnerAlias": "amazon",
      "ImageLocation": .string("amazon/image-\(id.dropFirst(4))"), "RootDeviceName": .string(rootDevice),
      "RootDeviceType": "ebs",
      "VirtualizationType": "hvm", "Hypervisor": "xen", "EnaSupport": true,
      "CreationDate": .string("\(known?.day ?? "2024-01-01")T00:00:00.000Z"),
      "PlatformDetails": "Linux/UNIX", "UsageOperation": "RunInstances",
      "BlockDeviceMappings": [
        [
          "DeviceName": .string(rootDevice),
          "Ebs": ["DeleteOnTermination": true, "VolumeSize": 8, "VolumeType": "gp2", "Encrypted": false],
        ]
      ],
    ]
  }
}
