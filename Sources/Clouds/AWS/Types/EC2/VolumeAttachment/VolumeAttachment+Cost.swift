import InfraModel
import Pricing

extension CostModel {
  static let ec2VolumeAttachment = CostModel.free(
    "AWS::EC2::VolumeAttachment", because: "an attachment costs nothing; the volume is priced by itself", "Device",
    "EbsCardIndex", "InstanceId", "VolumeId")
}
