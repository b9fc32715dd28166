// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A kind of resource that is tagged when a launch makes it (`volume`). The list is open: common ones have names, any other is written as text.
  public enum TaggedResource: TextValue {}
}

/// The ones in common use.
extension Input where Wrapped == EC2.TaggedResource {
  /// `elastic-ip`.
  public static var elasticIp: Self { "elastic-ip" }
  /// `image`.
  public static var image: Self { "image" }
  /// `instance`.
  public static var instance: Self { "instance" }
  /// `key-pair`.
  public static var keyPair: Self { "key-pair" }
  /// `launch-template`.
  public static var launchTemplate: Self { "launch-template" }
  /// `network-interface`.
  public static var networkInterface: Self { "network-interface" }
  /// `placement-group`.
  public static var placementGroup: Self { "placement-group" }
  /// `security-group`.
  public static var securityGroup: Self { "security-group" }
  /// `snapshot`.
  public static var snapshot: Self { "snapshot" }
  /// `spot-instances-request`.
  public static var spotInstancesRequest: Self { "spot-instances-request" }
  /// `subnet`.
  public static var subnet: Self { "subnet" }
  /// `volume`.
  public static var volume: Self { "volume" }
  /// `vpc`.
  public static var vpc: Self { "vpc" }
}
