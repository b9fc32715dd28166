import InfraModel
import Pricing

extension CostModel {
  static let accessPoint = CostModel.free(
    "AWS::EFS::AccessPoint", because: "an access point costs nothing; what is stored and read is the file system's",
    "AccessPointTags", "ClientToken", "FileSystemId", "PosixUser", "RootDirectory")
}
