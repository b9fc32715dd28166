import Infra

extension FinAlly {
  /// What not every cloud at hand has.
  enum Part: String {
    case budget, content, dashboard, proxy, users
  }

  /// Whether the environment has a part: `--define without=users,budget` says that the cloud at hand lacks some.
  static func has(_ part: Part) -> Bool { Parts.include(part.rawValue) }
}
