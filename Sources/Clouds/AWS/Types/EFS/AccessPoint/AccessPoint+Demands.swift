import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html and API_CreationInfo.html: `BadRequest`.
  static let accessPoint: [Demand] = [
    .number("PosixUser.Uid", from: 0, to: 4_294_967_295), .number("PosixUser.Gid", from: 0, to: 4_294_967_295),
    .number("PosixUser.SecondaryGids.*", from: 0, to: 4_294_967_295),
    .number("RootDirectory.CreationInfo.OwnerUid", from: 0, to: 4_294_967_295),
    .number("RootDirectory.CreationInfo.OwnerGid", from: 0, to: 4_294_967_295),
  ]
}
