import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html: `MissingParameter`.
  static let ec2VolumeAttachment: [Demand] = [
    .needs("Device"), .identifier("VolumeId", .volume), .identifier("InstanceId", .instance),
  ]
}
