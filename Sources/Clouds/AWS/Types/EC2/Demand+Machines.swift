import InfraModel
import Planner

extension Demand {
  /// What travels as Base64 is encoded on the way; encoded twice, a machine would start with letters that run nothing.
  static let userData = TextForm(
    "plain text: infra encodes it", fix: "write the script itself, as \"#!/bin/sh…\" or File(\"user-data.sh\").text"
  ) { Base64.content(of: $0) != .encodedText }

  /// Volumes of a machine: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
  static let disk = Demand { subject in
    [
      // `MissingParameter`: "The parameter iops must be specified for io1 volumes".
      Demand.needs("Iops", if: .when("VolumeType", is: "io1", "io2")),
      // `InvalidParameterCombination`: "The parameter iops is not supported for gp2 volumes".
      .excludes("Iops", if: .when("VolumeType", is: "gp2", "st1", "sc1", "standard")),
      .excludes("Throughput", if: .when("VolumeType", is: "gp2", "st1", "sc1", "standard", "io1", "io2")),
      .number("Iops", from: 3000, .when("VolumeType", is: "gp3")),
      .number("Iops", from: 100, .when("VolumeType", is: "io1", "io2")),
      .number("VolumeSize", from: 1, to: 65536),
      .number("VolumeSize", from: 125, .when("VolumeType", is: "st1", "sc1")),
      .number("VolumeSize", from: 4, .when("VolumeType", is: "io1", "io2")),
      // `InvalidParameterDependency`: "The parameter KmsKeyId requires the parameter Encrypted to be set".
      .holds("KmsKeyId") { subject in
        let isEncrypted = subject.isGiven("Encrypted") ? subject.flag("Encrypted") ?? true : false
        guard subject.isGiven("KmsKeyId"), !isEncrypted else { return nil }
        return ("\(subject.full("KmsKeyId")) needs Encrypted", "set encrypted to true")
      },
    ].flatMap { $0.check(subject) }
  }

  /// An instance lies in the zone of its subnet (`InvalidParameterValue`).
  static let zoneOfSubnet = Demand.holds("AvailabilityZone") { subject in
    guard let own = subject.text("AvailabilityZone"), let subnet = subject.declared.target(subject.given("SubnetId")),
      let zone = subject.declared.literal(subnet.properties["AvailabilityZone"])?.string, zone != own
    else { return nil }
    return (
      "AvailabilityZone is \(own), and \(subnet.address) is in \(zone)",
      "remove availabilityZone: the subnet decides"
    )
  }
}
