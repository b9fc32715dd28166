import InfraModel
import Pricing

/// What the name of a machine image says about the machines that are made from it.
///
/// A name says something where it is one of AWS's public parameters of the newest images
/// (docs.aws.amazon.com/AWSEC2, "Reference the latest AMIs using Systems Manager public parameters"): as
/// `resolve:ssm:/aws/service/…`, or `{{resolve:ssm:/aws/service/…}}`. An image's identifier says nothing.
struct MachineImage {
  /// The operating system by the price list's name; `nil` where the name does not say it.
  private(set) var system: String?
  /// What else is licensed by the hour, and has no price here.
  private(set) var license: String?
  /// The kind and size of the root volume; `nil` where nothing is known of it.
  private(set) var root: (kind: String, gigabytes: Quantity)?

  init(_ name: String?) {
    guard let path = name.flatMap(Self.parameter(of:)) else { return }
    let low = path.lowercased()
    if low.hasPrefix("/aws/service/ami-windows-latest/") {
      system = "Windows"
      // SQL Server Express has no fee.
      if low.says("sql_"), !low.says("express") { license = "SQL Server" }
    } else if low.says("rhel") || low.says("redhat") {
      system = "RHEL"
    } else if low.hasPrefix("/aws/service/suse/") || low.says("sles") {
      system = "SUSE"
    } else if Self.free.contains(where: low.hasPrefix) {
      system = "Linux"
      if low.says("/pro-") || low.says("/pro/") { license = "Ubuntu Pro" }
    }
    // docs.aws.amazon.com/linux/al2023, "AL2023 on Amazon EC2"; the minimal image is smaller.
    if low.hasPrefix("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-") { root = ("gp3", 8) }
  }

  /// The publishers of Linux images that are billed without a license.
  private static let free = [
    "/aws/service/ami-amazon-linux-latest/", "/aws/service/canonical/ubuntu/", "/aws/service/bottlerocket/",
    "/aws/service/ecs/optimized-ami/", "/aws/service/eks/optimized-ami/", "/aws/service/debian/",
  ]

  /// The parameter's path, without a version.
  private static func parameter(of name: String) -> String? {
    var name = name[...]
    if name.hasPrefix("{{"), name.hasSuffix("}}") { name = name.dropFirst(2).dropLast(2) }
    guard name.hasPrefix("resolve:ssm:/aws/service/") else { return nil }
    let path = name.utf8.dropFirst("resolve:ssm:".utf8.count).prefix { $0 != UInt8(ascii: ":") }
    return String(Substring(path))
  }
}

extension String {
  /// Whether a text stands anywhere in this one, byte for byte.
  fileprivate func says(_ part: String) -> Bool {
    let first = part.utf8.first
    return utf8.indices.contains { utf8[$0] == first && utf8[$0...].starts(with: part.utf8) }
  }
}
