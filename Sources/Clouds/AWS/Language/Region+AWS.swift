public import Infra

/// The regions of AWS.
extension Region {
  /// Africa (Cape Town).
  public static let afSouth1 = aws("af-south-1")
  /// Asia Pacific (Hong Kong).
  public static let apEast1 = aws("ap-east-1")
  /// Asia Pacific (Taipei).
  public static let apEast2 = aws("ap-east-2")
  /// Asia Pacific (Tokyo).
  public static let apNortheast1 = aws("ap-northeast-1")
  /// Asia Pacific (Seoul).
  public static let apNortheast2 = aws("ap-northeast-2")
  /// Asia Pacific (Osaka).
  public static let apNortheast3 = aws("ap-northeast-3")
  /// Asia Pacific (Mumbai).
  public static let apSouth1 = aws("ap-south-1")
  /// Asia Pacific (Hyderabad).
  public static let apSouth2 = aws("ap-south-2")
  /// Asia Pacific (Singapore).
  public static let apSoutheast1 = aws("ap-southeast-1")
  /// Asia Pacific (Sydney).
  public static let apSoutheast2 = aws("ap-southeast-2")
  /// Asia Pacific (Jakarta).
  public static let apSoutheast3 = aws("ap-southeast-3")
  /// Asia Pacific (Melbourne).
  public static let apSoutheast4 = aws("ap-southeast-4")
  /// Asia Pacific (Malaysia).
  public static let apSoutheast5 = aws("ap-southeast-5")
  /// Asia Pacific (New Zealand).
  public static let apSoutheast6 = aws("ap-southeast-6")
  /// Asia Pacific (Thailand).
  public static let apSoutheast7 = aws("ap-southeast-7")
  /// Canada (Central).
  public static let caCentral1 = aws("ca-central-1")
  /// Canada West (Calgary).
  public static let caWest1 = aws("ca-west-1")
  /// Europe (Frankfurt).
  public static let euCentral1 = aws("eu-central-1")
  /// Europe (Zurich).
  public static let euCentral2 = aws("eu-central-2")
  /// Europe (Stockholm).
  public static let euNorth1 = aws("eu-north-1")
  /// Europe (Milan).
  public static let euSouth1 = aws("eu-south-1")
  /// Europe (Spain).
  public static let euSouth2 = aws("eu-south-2")
  /// Europe (Ireland).
  public static let euWest1 = aws("eu-west-1")
  /// Europe (London).
  public static let euWest2 = aws("eu-west-2")
  /// Europe (Paris).
  public static let euWest3 = aws("eu-west-3")
  /// Israel (Tel Aviv).
  public static let ilCentral1 = aws("il-central-1")
  /// Middle East (UAE).
  public static let meCentral1 = aws("me-central-1")
  /// Middle East (Bahrain).
  public static let meSouth1 = aws("me-south-1")
  /// Mexico (Central).
  public static let mxCentral1 = aws("mx-central-1")
  /// South America (Sao Paulo).
  public static let saEast1 = aws("sa-east-1")
  /// US East (N. Virginia).
  public static let usEast1 = aws("us-east-1")
  /// US East (Ohio).
  public static let usEast2 = aws("us-east-2")
  /// US West (N. California).
  public static let usWest1 = aws("us-west-1")
  /// US West (Oregon).
  public static let usWest2 = aws("us-west-2")
  /// China (Beijing).
  public static let cnNorth1 = aws("cn-north-1")
  /// China (Ningxia).
  public static let cnNorthwest1 = aws("cn-northwest-1")
  /// AWS GovCloud (US-East).
  public static let usGovEast1 = aws("us-gov-east-1")
  /// AWS GovCloud (US-West).
  public static let usGovWest1 = aws("us-gov-west-1")
  /// AWS European Sovereign Cloud (Germany).
  public static let euscDeEast1 = aws("eusc-de-east-1")

  private static func aws(_ name: String) -> Region {
    Region(
      name, zones: zoneLetters(of: name).map { name + $0 }, partition: partition(of: name),
      accounts: AccountForm(digits: 12, words: "twelve digits"))
  }

  /// The letters of the availability zones that every account finds, in order.
  ///
  /// After AWS's page "Regions and Availability Zones". Where accounts see different letters, these are the common
  /// ones.
  private static func zoneLetters(of name: String) -> [String] {
    switch name {
    case "us-east-1": ["a", "b", "c", "d", "e", "f"]
    case "us-west-2", "ap-northeast-2": ["a", "b", "c", "d"]
    case "us-west-1": ["a", "b"]
    case "ap-northeast-1": ["a", "c", "d"]
    case "ca-central-1", "cn-north-1": ["a", "b", "d"]
    default: ["a", "b", "c"]
    }
  }

  /// The second part of ARNs of the region.
  /// Source: AWS general reference, "Amazon Resource Names (ARNs)".
  private static func partition(of name: String) -> String {
    for (prefix, partition) in [("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("eusc-", "aws-eusc")]
    where name.hasPrefix(prefix) {
      return partition
    }
    return "aws"
  }
}
