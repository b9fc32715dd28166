import AWSClient
import InfraModel
import Provider

extension IAM {
  /// One policy that is a part of several roles, users and groups: IAM has a copy for each of them, and nothing that joins
  /// the copies. So the identifier tells the name and those who had it first.
  static let policy = Handler("AWS::IAM::Policy", of: .iam, id: "Id") {
    DerivedIdentifiers { scope in ["Id": .string(PolicyHolders(scope.properties).id(named: scope.text("PolicyName")))] }
    Create(
      uses: PolicyHolders.gets + PolicyHolders.puts,
      properties: ["PolicyName", "PolicyDocument", "Roles", "Users", "Groups"]
    ) { cloud, scope in
      let holders = PolicyHolders(scope.properties)
      // What a put silently replaces is somebody's.
      for holder in holders.all where try await holder.document(scope.text("PolicyName"), cloud) != nil {
        if scope.mayBeUnmarked { continue }
        throw ProviderError(
          .alreadyExists, "\(holder.words) has a policy \(scope.text("PolicyName")) already", call: "iam \(holder.get)")
      }
      for holder in holders.all {
        try await holder.put(scope, cloud)
        try await cloud.identify(ResourceID(scope.text("Id")))
      }
      return [:]
    }
    Sets("PolicyDocument", "Roles", "Users", "Groups", uses: PolicyHolders.puts + PolicyHolders.deletes) {
      cloud, scope in
      let holders = PolicyHolders(scope.properties)
      let before = PolicyHolders(scope.previous)
      let isChanged = scope.changed.contains("PolicyDocument")
      for holder in holders.all where isChanged || !before.all.contains(holder) { try await holder.put(scope, cloud) }
      let removable = PolicyHolders(
        ["Roles", "Users", "Groups"].reduce(into: [:]) { $0[$1] = .list(scope.removable($1)) })
      for holder in before.all where !holders.all.contains(holder) && removable.all.contains(holder) {
        try await holder.delete(scope.text("PolicyName"), cloud)
      }
    }
    Reads(uses: PolicyHolders.gets, maps: [.field("PolicyDocument", .jsonText)], PolicyHolders.read)
    Deletes(uses: PolicyHolders.deletes, PolicyHolders.delete)
    Finds.likeness(PolicyHolders.gets) { cloud, scope in
      for holder in PolicyHolders(scope.properties).all {
        guard let document = try await holder.document(scope.text("PolicyName"), cloud) else { continue }
        let isOurs = IAM.isSame(document, scope["PolicyDocument"])
        return isOurs ? [["Id": scope["Id"] ?? .null]] : []
      }
      return []
    }
    Traits(
      replacing: ["PolicyName"], comparisons: ["PolicyDocument": .document], exclusive: [],
      holds: ["Roles.*", "Users.*", "Groups.*"],
      identities: [["PolicyName", "Roles"], ["PolicyName", "Users"], ["PolicyName", "Groups"]])
  }
}
