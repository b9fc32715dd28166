import InfraModel
import Pricing

extension CostModel {
  static let mountTarget = CostModel.free(
    "AWS::EFS::MountTarget", because: "a mount target costs nothing; what is stored and read is the file system's",
    "FileSystemId", "IpAddress", "IpAddressType", "Ipv6Address", "SecurityGroups", "SubnetId")
}
