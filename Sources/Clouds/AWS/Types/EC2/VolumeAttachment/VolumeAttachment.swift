import AWSClient
import InfraModel
import Provider

extension EC2 {
  /// A volume on a machine. Nothing of it changes.
  ///
  /// Source: EC2 API Reference, AttachVolume and DetachVolume.
  static let volumeAttachment = Handler("AWS::EC2::VolumeAttachment", of: .ec2, id: "VolumeId|InstanceId") {
    Create(
      "AttachVolume", ["VolumeId", "InstanceId", "Device", "EbsCardIndex"],
      retries: [Retry(on: ["IncorrectState"], saying: "is not 'running'", "is not 'available'", "creating", for: 120)])
    Reads(
      "DescribeVolumes", filter: "volume-id", of: "VolumeId", at: "Volumes", inner: "Attachments",
      absent: ("State", ["detached"]))
    Ready("State", is: ["attached"], failed: ["busy"], every: 2, typically: 5)
    BeingDeleted("State", in: ["detaching"])
    Deletes(uses: ["DetachVolume"], waits: true) { cloud, scope in
      do {
        _ = try await cloud.change(
          "DetachVolume",
          ["VolumeId": .string(scope.text("VolumeId")), "InstanceId": .string(scope.text("InstanceId"))])
      } catch {
        // What EC2 says of a volume that is on no machine.
        guard let refusal = error as? ProviderError, refusal.code == "IncorrectState",
          refusal.message.contains("available")
        else { throw error }
        throw ProviderError(.notFound, refusal.message, code: refusal.code, call: refusal.call)
      }
    }
    Finds.identity(same: ["Device"])
    Traits(exclusive: ["VolumeId"], holds: ["VolumeId"], identities: [["VolumeId", "InstanceId"]])
  }
}
