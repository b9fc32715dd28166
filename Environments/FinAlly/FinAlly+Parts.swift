import Infra

extension FinAlly {
  /// What not every cloud at hand has.
  enum Part: String {
    case budget, content, dashboard, proxy, release, users
  }

  /// Whether the environment has a part: `--define without=users,budget` says that the cloud at hand lacks some.
  static func has(_ part: Part) -> Bool {
    !Parameter("without", default: "").value.split(separator: ",").contains { $0 == part.rawValue }
  }

  /// Where a release asks what runs, `--define checked-url=https://…`, where the API is not reached at its own address;
  /// `nil` for that address.
  static var checkedURL: String? {
    let url = Parameter("checked-url", default: "").value
    return url.isEmpty ? nil : url
  }
}
