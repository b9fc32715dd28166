import InfraModel
import Pricing

extension CostModel {
  static let route53RecordSet = CostModel.free(
    "AWS::Route53::RecordSet", because: "records cost nothing; queries are charged at their zone",
    "AliasTarget", "CidrRoutingConfig", "Comment", "Failover", "GeoLocation", "GeoProximityLocation", "HealthCheckId",
    "HostedZoneId", "HostedZoneName", "MultiValueAnswer", "Name", "Region", "ResourceRecords", "SetIdentifier", "TTL",
    "Type", "Weight")
}
