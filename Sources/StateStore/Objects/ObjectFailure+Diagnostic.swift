internal import InfraModel

extension ObjectFailure {
  var diagnostic: Diagnostic {
    let sentence = "cannot \(action) \(place): \(reason)"
    return switch kind {
    case .unreachable:
      Diagnostic(
        .storeUnreachable, sentence,
        fix: "run the command again when it can be reached; what was stored before is complete")
    case .denied:
      Diagnostic(.storeDenied, sentence, fix: "give the role the rights that docs/state.md lists")
    case .noBucket:
      Diagnostic(.noBucket, "there is no bucket for \(place)", fix: "infra state bootstrap")
    case .otherRegion(let region):
      Diagnostic(
        .otherBucketRegion,
        region.map { "the bucket of \(place) is in \($0)" } ?? "the bucket of \(place) is in another region",
        notes: region == nil ? [.init(reason)] : [],
        fix: "name its region where the place of the states is given: ?region=\(region ?? "REGION")")
    case .expired:
      Diagnostic(
        .storeSessionExpired, sentence,
        fix: "get new credentials and run the command again; what was stored before is complete")
    case .noCredentials:
      Diagnostic(.storeCredentials, sentence, fix: "infra doctor")
    case .ignoresConditions:
      Diagnostic(
        .storeIgnoresConditions, "\(place) ignores conditional writes", notes: [.init(reason)],
        fix: "keep the states in a store that keeps the conditions If-Match and If-None-Match")
    case .keyRefused:
      Diagnostic(
        .stateKeyRefused, "cannot use the key of \(place): \(reason)",
        fix: "give the role kms:GenerateDataKey and kms:Decrypt for the key, and see that it is enabled")
    case .refused:
      Diagnostic(
        .storeRefused, sentence, fix: "mend that and run the command again; what was stored before is complete")
    }
  }
}
