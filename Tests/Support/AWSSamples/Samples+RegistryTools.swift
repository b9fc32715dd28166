import InfraModel

extension Samples {
  /// More types without a handler, of services that each have one small thing.
  static let tools: [Sample] = [
    described("AWS::Amplify::App", ["Name": "infra-sample"]),
    described(
      "AWS::GameLift::Alias", ["Name": "infra-sample", "RoutingStrategy": ["Type": "TERMINAL", "Message": "x"]]),
    described("AWS::Glue::Registry", ["Name": "infra-sample"]),
    described("AWS::Location::Tracker", ["TrackerName": "infra-sample"]),
    described("AWS::Location::PlaceIndex", ["IndexName": "infra-sample", "DataSource": "Esri"]),
    described("AWS::MediaPackageV2::ChannelGroup", ["ChannelGroupName": "infra-sample"]),
    tagged("AWS::Cassandra::Keyspace", ["KeyspaceName": "infra_sample"]),
    tagged("AWS::DeviceFarm::Project", ["Name": "infra-sample"]),
    tagged("AWS::IVS::Channel", ["Name": "infra-sample", "LatencyMode": "LOW"]),
    tagged("AWS::IVSChat::Room", ["Name": "infra-sample", "MaximumMessageLength": 100]),
    tagged("AWS::Rekognition::Collection", ["CollectionId": "infra-sample"]),
  ]

  private static func described(_ type: ResourceType, _ properties: [String: Value]) -> Sample {
    Sample(
      type, properties.merging(["Description": "One"]) { $1 },
      updates: [.set(["Description": "Two"]), .remove("Description")])
  }

  private static func tagged(_ type: ResourceType, _ properties: [String: Value]) -> Sample {
    Sample(
      type, properties.merging(["Tags": .tags(["Name": "one"])]) { $1 },
      updates: [.set(["Tags": .tags(["Name": "one", "Owner": "me"])])])
  }
}
