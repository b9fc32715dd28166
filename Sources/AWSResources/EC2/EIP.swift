import AWSClient
import InfraModel

extension EC2 {
  static let eip = Handler("AWS::EC2::EIP", of: .ec2, id: "PublicIp|AllocationId") {
    Create(
      "AllocateAddress",
      [
        .constant("vpc", as: "Domain"), "Domain", "NetworkBorderGroup", "PublicIpv4Pool", "IpamPoolId", "Address",
      ], gives: ["PublicIp": "PublicIp", "AllocationId": "AllocationId"])
    Sets(
      "InstanceId", uses: ["DescribeAddresses", "AssociateAddress", "DisassociateAddress"], consequence: .interruption
    ) { caller, scope in
      let allocation = Value.string(scope.text("AllocationId"))
      if let instance = scope["InstanceId"] {
        _ = try await caller.change(
          "AssociateAddress", ["AllocationId": allocation, "InstanceId": instance, "AllowReassociation": true],
          retries: [Retry(on: ["IncorrectInstanceState", "InvalidInstanceID"], for: 120)])
      } else {
        let addresses = try await caller.ask("DescribeAddresses", ["AllocationIds": [allocation]])
        guard let association = addresses["Addresses"]?[0]?["AssociationId"] else { return }
        _ = try await caller.change("DisassociateAddress", ["AssociationId": association])
      }
    }
    Tags.ec2("elastic-ip", id: "AllocationId")
    Reads(
      "DescribeAddresses", filter: "allocation-id", of: "AllocationId", at: "Addresses", matching: ["AllocationId"])
    Adjusts { properties, _, _ in if properties["InstanceId"] == "" { properties["InstanceId"] = Value?.none } }
    Deletes(
      "ReleaseAddress", ["AllocationId"],
      retries: [Retry(on: ["InvalidIPAddress.InUse", "AuthFailure"], for: 120), .dependencies])
    Finds.operationTag
    Traits(
      replacing: ["Domain", "PublicIpv4Pool"], defaults: ["Domain": "vpc"],
      unsupported: [
        "TransferAddress": "an address is taken over from another account by AcceptAddressTransfer, outside of an apply"
      ])
  }
}
