import Infra
import Modules

extension FinAlly {
  /// This many warm instances, unless `--define provisioned-concurrency=off` says that the cloud at hand has none.
  static func warm(_ count: Int) -> HTTPFunction.Concurrency {
    Parameter("provisioned-concurrency", default: true).value ? .provisioned(count) : .onDemand
  }
}
