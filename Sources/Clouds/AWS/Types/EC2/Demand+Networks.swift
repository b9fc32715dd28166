import InfraModel
import Planner

extension Demand {
  /// A zone belongs to the region (`InvalidParameterValue`). Local and Wavelength Zones carry the region's name, too:
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
  static func zone(_ path: Pattern) -> Demand {
    Demand { subject in
      let region = subject.declared.region(of: subject.node)
      return subject.values(path).compactMap { name, value in
        guard let zone = subject.declared.literal(value)?.string else { return nil }
        let rest = zone.hasPrefix(region) ? zone.dropFirst(region.count) : ""
        let isLocal = rest.hasPrefix("-") && localZones.areAll(of: rest)
        guard !isLocal, rest.utf8.count != 1 || !letters.areAll(of: rest) else { return nil }
        let its = subject.full(name)
        let message = zone.isEmpty ? "\(its) is empty" : "\(its) is \"\(zone)\", which is not a zone of \(region)"
        return subject.problem(.foreignZone, message, at: name, fix: "use a zone such as \(region)a")
      }
    }
  }

  private static let letters: Letters = "a-f"
  private static let localZones: Letters = "a-z0-9-"
}
