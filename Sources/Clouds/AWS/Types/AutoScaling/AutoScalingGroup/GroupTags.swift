import InfraModel

/// Tags of a group, each of which says whether the group's machines get it, too. The operation's own is for the group.
///
/// Source: API reference, Tag.
enum GroupTags {
  /// The tags of a create.
  static func sent(_ scope: CallScope) -> Value {
    let mark: Value = [
      "Key": .string(Tags.operationKey), "Value": .string(scope.operation), "PropagateAtLaunch": false,
    ]
    return .list((scope["Tags"]?.list ?? []).map { named($0, scope) } + [named(mark, scope)])
  }

  private static func named(_ tag: Value, _ scope: CallScope) -> Value {
    var members = tag.object ?? [:]
    members["ResourceId"] = .string(scope.text("AutoScalingGroupName"))
    members["ResourceType"] = "auto-scaling-group"
    return .object(members)
  }

  /// Declared tags that a group tells; `nil` where it has none.
  static func told(_ tags: Value?) -> Value? {
    let own = (tags?.list ?? []).filter { !Tags.isReserved($0["Key"]?.string ?? "") }
    if own.isEmpty { return nil }
    return .list(
      own.map {
        .compact(["Key": $0["Key"], "Value": $0["Value"], "PropagateAtLaunch": $0["PropagateAtLaunch"]])
      })
  }

  /// Sets what differs, and takes away what an update knows of.
  @Sendable static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let running = scope.previous["Tags"]?.list ?? []
    let declared = scope["Tags"]?.list ?? []
    let kept = Set(declared.compactMap { $0["Key"]?.string })
    let changed = declared.filter { !running.contains($0) }
    if !changed.isEmpty {
      _ = try await cloud.change("CreateOrUpdateTags", ["Tags": .list(changed.map { named($0, scope) })])
    }
    let known = Set(scope.removable("Tags").compactMap { $0["Key"]?.string })
    let gone = running.filter { tag in
      tag["Key"]?.string.map { known.contains($0) && !kept.contains($0) } ?? false
    }
    if !gone.isEmpty {
      let keys = gone.map { tag in named(.compact(["Key": tag["Key"]]), scope) }
      _ = try await cloud.change("DeleteTags", ["Tags": .list(keys)])
    }
  }
}
