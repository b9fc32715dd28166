/// A region of AWS.
public enum Region: String, Hashable, Sendable, CaseIterable {
  /// Africa (Cape Town).
  case afSouth1 = "af-south-1"
  /// Asia Pacific (Hong Kong).
  case apEast1 = "ap-east-1"
  /// Asia Pacific (Taipei).
  case apEast2 = "ap-east-2"
  /// Asia Pacific (Tokyo).
  case apNortheast1 = "ap-northeast-1"
  /// Asia Pacific (Seoul).
  case apNortheast2 = "ap-northeast-2"
  /// Asia Pacific (Osaka).
  case apNortheast3 = "ap-northeast-3"
  /// Asia Pacific (Mumbai).
  case apSouth1 = "ap-south-1"
  /// Asia Pacific (Hyderabad).
  case apSouth2 = "ap-south-2"
  /// Asia Pacific (Singapore).
  case apSoutheast1 = "ap-southeast-1"
  /// Asia Pacific (Sydney).
  case apSoutheast2 = "ap-southeast-2"
  /// Asia Pacific (Jakarta).
  case apSoutheast3 = "ap-southeast-3"
  /// Asia Pacific (Melbourne).
  case apSoutheast4 = "ap-southeast-4"
  /// Asia Pacific (Malaysia).
  case apSoutheast5 = "ap-southeast-5"
  /// Asia Pacific (New Zealand).
  case apSoutheast6 = "ap-southeast-6"
  /// Asia Pacific (Thailand).
  case apSoutheast7 = "ap-southeast-7"
  /// Canada (Central).
  case caCentral1 = "ca-central-1"
  /// Canada West (Calgary).
  case caWest1 = "ca-west-1"
  /// Europe (Frankfurt).
  case euCentral1 = "eu-central-1"
  /// Europe (Zurich).
  case euCentral2 = "eu-central-2"
  /// Europe (Stockholm).
  case euNorth1 = "eu-north-1"
  /// Europe (Milan).
  case euSouth1 = "eu-south-1"
  /// Europe (Spain).
  case euSouth2 = "eu-south-2"
  /// Europe (Ireland).
  case euWest1 = "eu-west-1"
  /// Europe (London).
  case euWest2 = "eu-west-2"
  /// Europe (Paris).
  case euWest3 = "eu-west-3"
  /// Israel (Tel Aviv).
  case ilCentral1 = "il-central-1"
  /// Middle East (UAE).
  case meCentral1 = "me-central-1"
  /// Middle East (Bahrain).
  case meSouth1 = "me-south-1"
  /// Mexico (Central).
  case mxCentral1 = "mx-central-1"
  /// South America (Sao Paulo).
  case saEast1 = "sa-east-1"
  /// US East (N. Virginia).
  case usEast1 = "us-east-1"
  /// US East (Ohio).
  case usEast2 = "us-east-2"
  /// US West (N. California).
  case usWest1 = "us-west-1"
  /// US West (Oregon).
  case usWest2 = "us-west-2"
  /// China (Beijing).
  case cnNorth1 = "cn-north-1"
  /// China (Ningxia).
  case cnNorthwest1 = "cn-northwest-1"
  /// AWS GovCloud (US-East).
  case usGovEast1 = "us-gov-east-1"
  /// AWS GovCloud (US-West).
  case usGovWest1 = "us-gov-west-1"
  /// AWS European Sovereign Cloud (Germany).
  case euscDeEast1 = "eusc-de-east-1"

  /// The name as AWS writes it (`eu-central-1`).
  public var name: String { rawValue }

  /// The region that a resource lives in, wherever it is placed.
  public static var current: Input<String> { Input(expression: .ambient(.region)) }
}

extension Region: CustomStringConvertible {
  public var description: String { name }
}
