import InfraModel
import Provider
import Testing

@Suite("What machines and policies send")
struct MachineRequests {
  static let type: ResourceType = "AWS::EC2::Instance"

  static func machine(_ state: Value, tags: Value = []) -> [String: Value] {
    [
      "Reservations": [
        ["Instances": [["InstanceId": "i-1", "State": ["Name": state], "InstanceType": "t3.nano", "Tags": tags]]]
      ]
    ]
  }

  @Test("A change of a machine that needs a stop is marked, made, and the machine started again")
  func restart() async throws {
    let recorder = RequestRecorder { operation, _, times in
      .answer(operation == "DescribeInstances" ? Self.machine(times == 3 ? "stopped" : "running") : [:])
    }
    _ = try await recorder.update(
      Self.type, "i-1", from: ["InstanceType": "t3.nano", "UserData": "a"],
      to: ["InstanceType": "t3.micro", "UserData": "b"])
    #expect(
      recorder.changes == [
        #"CreateTags {"Resources":["i-1"],"Tags":[{"Key":"infra:restart","Value":"stopped"}]}"#,
        #"StopInstances {"InstanceIds":["i-1"]}"#,
        #"ModifyInstanceAttribute {"InstanceId":"i-1","InstanceType":{"Value":"t3.micro"}}"#,
        #"ModifyInstanceAttribute {"InstanceId":"i-1","UserData":{"Value":{"$bytes":"Yg=="}}}"#,
        #"StartInstances {"InstanceIds":["i-1"]}"#,
        #"DeleteTags {"Resources":["i-1"],"Tags":[{"Key":"infra:restart"}]}"#,
      ])
  }

  @Test("A machine that a dead run left stopped is seen as not done")
  func unfinished() async throws {
    let mark: Value = [["Key": "infra:restart", "Value": "stopped"]]
    let recorder = RequestRecorder(["DescribeInstances": Self.machine("stopped", tags: mark)])
    let found = try await recorder.read(Self.type, "i-1")
    guard case .present(let resource) = found else {
      Issue.record("it is not there")
      return
    }
    #expect(resource.properties["InstanceType"] == nil)
    #expect(resource.properties["Tags"] == nil)
  }

  @Test("A machine's monitoring, credits, name options and documents have calls of their own")
  func oddities() async throws {
    let recorder = RequestRecorder(["DescribeInstances": Self.machine("stopped")])
    _ = try await recorder.update(
      Self.type, "i-1", from: ["Monitoring": false, "SsmAssociations": [["DocumentName": "old"]]],
      to: [
        "Monitoring": true, "CreditSpecification": ["CPUCredits": "unlimited"],
        "PrivateDnsNameOptions": ["HostnameType": "resource-name"], "Tenancy": "host",
        "SsmAssociations": [
          ["DocumentName": "new", "AssociationParameters": [["Key": "a", "Value": ["b"]]]]
        ],
      ])
    #expect(
      recorder.changes == [
        #"ModifyInstancePlacement {"InstanceId":"i-1","Tenancy":"host"}"#,
        #"ModifyPrivateDnsNameOptions {"InstanceId":"i-1","PrivateDnsHostnameType":"resource-name"}"#,
        #"MonitorInstances {"InstanceIds":["i-1"]}"#,
        #"ModifyInstanceCreditSpecification {"InstanceCreditSpecifications":[{"CpuCredits":"unlimited","InstanceId":"i-1"}]}"#,
        #"DeleteAssociation {"InstanceId":"i-1","Name":"old"}"#,
        #"CreateAssociation {"InstanceId":"i-1","Name":"new","Parameters":{"a":["b"]}}"#,
      ])
  }

  @Test("A disk that grows is modified, and nothing else of it")
  func disks() async throws {
    let volumes: Value = [["VolumeId": "vol-1", "Attachments": [["InstanceId": "i-1", "Device": "/dev/sda1"]]]]
    let recorder = RequestRecorder([
      "DescribeInstances": Self.machine("running"), "DescribeVolumes": ["Volumes": volumes],
    ])
    func disks(_ size: Value, _ ends: Value) -> [String: Value] {
      ["BlockDeviceMappings": [["DeviceName": "/dev/sda1", "Ebs": ["VolumeSize": size, "DeleteOnTermination": ends]]]]
    }
    _ = try await recorder.update(Self.type, "i-1", from: disks(20, true), to: disks(30, false))
    #expect(
      recorder.changes == [
        #"ModifyInstanceAttribute {"BlockDeviceMappings":[{"DeviceName":"/dev/sda1","Ebs":{"DeleteOnTermination":false}}],"InstanceId":"i-1"}"#,
        #"ModifyVolume {"Size":30,"VolumeId":"vol-1","VolumeType":null}"#,
      ])
  }

  @Test("The oldest version of a policy that is not the default goes for the sixth")
  func versions() async throws {
    let versions: Value = .list(
      ["v10", "v9", "v2", "v8", "v7"].map { ["VersionId": .string($0), "IsDefaultVersion": .bool($0 == "v10")] })
    let recorder = RequestRecorder([
      "ListPolicyVersions": ["Versions": versions],
      "GetPolicy": ["Policy": ["Arn": "arn:p", "DefaultVersionId": "v10"]],
    ])
    _ = try await recorder.update(
      "AWS::IAM::ManagedPolicy", "arn:p", from: ["PolicyDocument": ["Statement": []]],
      to: ["PolicyDocument": ["Statement": [["Effect": "Deny"]]]])
    #expect(
      recorder.changes == [
        #"DeletePolicyVersion {"PolicyArn":"arn:p","VersionId":"v2"}"#,
        #"CreatePolicyVersion {"PolicyArn":"arn:p","PolicyDocument":"{\"Statement\":[{\"Effect\":\"Deny\"}]}","SetAsDefault":true}"#,
      ])
  }
}
