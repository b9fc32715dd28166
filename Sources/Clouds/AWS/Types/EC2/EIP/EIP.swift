import AWSClient
import InfraModel

extension EC2 {
  static let eip = Handler("AWS::EC2::EIP", of: .ec2, id: "PublicIp|AllocationId") {
    Create(
      "AllocateAddress",
      [
        .constant("vpc", as: "Domain"), "Domain", "NetworkBorderGroup", "PublicIpv4Pool", "IpamPoolId", "Address",
      ], outputs: ["PublicIp": "PublicIp", "AllocationId": "AllocationId"])
    Sets(
      "InstanceId", uses: ["DescribeAddresses", "AssociateAddress", "DisassociateAddress"], consequence: .interruption
    ) { cloud, scope in
      let allocation = Value.string(scope.text("AllocationId"))
      if let instance = scope["InstanceId"] {
        _ = try await cloud.change(
          "AssociateAddress", ["AllocationId": allocation, "InstanceId": instance, "AllowReassociation": true],
          retries: [Retry(on: ["IncorrectInstanceState", "InvalidInstanceID"], for: 120)])
      } else {
        try await disassociate(cloud, scope)
      }
    }
    Tags.ec2("elastic-ip", id: "AllocationId")
    Reads(
      "DescribeAddresses", filter: "allocation-id", of: "AllocationId", at: "Addresses", matching: ["AllocationId"])
    Postprocess { properties, _, _ in if properties["InstanceId"] == "" { properties["InstanceId"] = Value?.none } }
    Deletes(
      "ReleaseAddress", ["AllocationId"],
      before: [
        .code(["DescribeAddresses", "DisassociateAddress"]) { cloud, scope in
          if scope["InstanceId"] != nil { try await disassociate(cloud, scope) }
          return [:]
        }
      ],
      retries: [
        Retry(on: ["InvalidIPAddress.InUse"], for: 120), .dependencies,
        // What held it a moment ago: a NAT gateway that has just been deleted, for example.
        Retry(on: ["AuthFailure"], saying: "permission to access the specified resource", for: 120),
      ])
    Finds.operationTag
    Traits(
      replacing: ["Domain", "PublicIpv4Pool"], defaults: ["Domain": "vpc"],
      unsupported: [
        "TransferAddress": "an address is taken over from another account by AcceptAddressTransfer, outside of an apply"
      ], exclusive: ["Address", "InstanceId"], identities: [["Address"]],
      rules: [.renewed("its address, which goes back to Amazon")],
      needs: [.internetGateway(ofVPC: "InstanceId", "SubnetId", "VpcId")])
  }

  @Sendable private static func disassociate(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let addresses = try await cloud.ask("DescribeAddresses", ["AllocationIds": [.string(scope.text("AllocationId"))]])
    guard let association = addresses["Addresses"]?[0]?["AssociationId"], association != "" else { return }
    _ = try await cloud.change("DisassociateAddress", ["AssociationId": association])
  }
}
