internal import InfraModel

extension IAM {
  /// What hands a role to a virtual machine: one role at most.
  static let profiles = ServiceBehavior(
    "iam", kinds: [profile],
    operations: [
      "CreateInstanceProfile": Behavior { cloud, call throws(Fault) in
        let record = try cloud.create(
          profile, named: try call.required("InstanceProfileName"), call,
          entity("InstanceProfile", prefix: "AIPA", &cloud, call), tags: call.tags())
        return ["InstanceProfile": profileView(cloud, record)]
      },
      "GetInstanceProfile": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(profile, try call.required("InstanceProfileName"), call)
        return ["InstanceProfile": profileView(cloud, record)]
      },
      "ListInstanceProfiles": Behavior { cloud, call throws(Fault) in
        let found = underPath(cloud.list(profile, in: call.region), call)
        return ["InstanceProfiles": .list(found.map { profileView(cloud, $0) })]
      },
      "ListInstanceProfilesForRole": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try cloud.get(role, try call.required("RoleName"), call), profile)
        return ["InstanceProfiles": .list(found.map { profileView(cloud, $0) })]
      },
      "AddRoleToInstanceProfile": Behavior { cloud, call throws(Fault) in
        try cloud.change(profile, try call.required("InstanceProfileName"), call) { record throws(Fault) in
          if record["RoleName"] != nil {
            throw Fault("LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
          }
          record["RoleName"] = call["RoleName"]
        }
        return [:]
      },
      "RemoveRoleFromInstanceProfile": Behavior { cloud, call throws(Fault) in
        let name = try call.required("RoleName")
        try cloud.change(profile, try call.required("InstanceProfileName"), call) { record throws(Fault) in
          guard record["RoleName"] == .string(name) else { throw role.missing.fault(name) }
          record["RoleName"] = nil
        }
        return [:]
      },
      "DeleteInstanceProfile": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(profile, try call.required("InstanceProfileName"), call)
        if record["RoleName"] != nil {
          throw inUse("Cannot delete entity, must remove roles from instance profile first.")
        }
        try cloud.delete(record)
        return [:]
      },
    ].merging(tagging(profile, "InstanceProfile")) { $1 })

  private static func profileView(_ cloud: Cloud, _ record: Record) -> Value {
    let held = record.string("RoleName").flatMap { cloud.find(role, $0, in: "") }
    return view(cloud, record).setting("Roles", to: .list(held.map { [.object($0.fields)] } ?? []))
  }
}
