import InfraModel
import Planner

extension Demand {
  static let ec2SecurityGroup: [Demand] = [
    .needs("GroupDescription"), .text("GroupDescription", description), .text("GroupName", groupName),
    .text("GroupName", notReserved),
    .each("SecurityGroupIngress.*", permission), .each("SecurityGroupEgress.*", permission),
    .identifier("SecurityGroupIngress.*.SourcePrefixListId", .prefixList),
    .identifier("SecurityGroupEgress.*.DestinationPrefixListId", .prefixList),
  ]
}
