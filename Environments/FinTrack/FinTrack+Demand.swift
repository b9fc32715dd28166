import AWS
import Infra

extension Environment {
  /// Declares how much of FinTrack's uploads is stored, on average.
  func uploads(_ stored: DataAmount) -> Environment {
    usage(of: S3.Bucket.self) {
      $0.usage(
        stored: stored, writeRequests: .thousands(20), readRequests: .thousands(200), transferred: .gigabytes(0))
    }
  }
}
