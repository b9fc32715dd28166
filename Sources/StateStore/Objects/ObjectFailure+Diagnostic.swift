internal import InfraModel

extension ObjectFailure {
  var diagnostic: Diagnostic {
    let sentence = "cannot \(action) \(place): \(reason)"
    return switch kind {
    case .unreachable:
      Diagnostic(
        .storeUnreachable, sentence,
        fix: "retry when the store can be reached; everything stored before is complete")
    case .denied:
      Diagnostic(.storeDenied, sentence, fix: "grant the permissions that docs/state.md lists")
    case .noBucket:
      Diagnostic(.noBucket, "the bucket of \(place) does not exist", fix: "infra state bootstrap")
    case .otherRegion(let region):
      Diagnostic(
        .otherBucketRegion,
        region.map { "the bucket of \(place) is in \($0)" } ?? "the bucket of \(place) is in another region",
        notes: region == nil ? [.init(reason)] : [],
        fix: "set the region in the place of the states: ?region=\(region ?? "REGION")")
    case .expired:
      Diagnostic(
        .storeSessionExpired, sentence,
        fix: "renew the credentials and retry; everything stored before is complete")
    case .noCredentials:
      Diagnostic(.storeCredentials, sentence, fix: "infra doctor")
    case .ignoresConditions:
      Diagnostic(
        .storeIgnoresConditions, "\(place) does not support conditional writes", notes: [.init(reason)],
        fix: "use a store that supports If-Match and If-None-Match on writes, such as S3")
    case .keyRefused:
      Diagnostic(
        .stateKeyRefused, "cannot use the key of \(place): \(reason)",
        fix: "grant kms:GenerateDataKey and kms:Decrypt on the key, and check that it is enabled")
    case .refused:
      Diagnostic(
        .storeRefused, sentence, fix: "resolve that and retry; everything stored before is complete")
    }
  }
}
