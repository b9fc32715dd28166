import InfraModel
import TestFiles
import Testing

@testable import AWSTyping

@Suite("What a property is")
struct PropertyMeaningTests {
  private func meaning(
    _ name: String, _ form: SwiftForm = .input("String"), values: [String] = [], unit: Refinements.Unit? = nil,
    written: String? = nil
  ) -> String {
    PropertyMeaning(
      name: name, form: form, values: values, unit: unit, type: "AWS::EC2::Instance", written: written
    ).text
  }

  @Test("A property is described in words of its name, with abbreviations as the field writes them")
  func words() {
    #expect(meaning("PreferredMaintenanceWindow") == "The preferred maintenance window")
    #expect(meaning("DBSubnetGroupName") == "The name of the database subnet group")
    #expect(meaning("SnapshotArns", .input("String").asList) == "The ARNs of the snapshots")
    #expect(meaning("MaxReceiveCount", .input("Int")) == "The greatest receive count")
    #expect(meaning("TimeoutInMillis", .input("Int")) == "The timeout, in milliseconds")
    #expect(meaning("CacheTagConfig", .document) == "The cache tag configuration, as JSON")
    #expect(PropertyMeaning.text(ofAttribute: "Endpoint.Address") == "The address of the endpoint")
  }

  @Test("A property that is a flag is described by a question")
  func flags() {
    let flag = SwiftForm.input("Bool")
    #expect(meaning("EnableDns64", flag) == "Whether to enable DNS64")
    #expect(meaning("TransitEncryptionEnabled", flag) == "Whether transit encryption is enabled")
    #expect(meaning("ActionsEnabled", flag) == "Whether actions are enabled")
    #expect(meaning("PubliclyAccessible", flag) == "Whether it is publicly accessible")
    #expect(meaning("DeletionProtection", flag) == "Whether deletion protection is on")
  }

  @Test("A description says what a reference leads to, which unit is counted, and the few values there are")
  func facts() {
    #expect(
      meaning("ExecutionRoleArn", .input("IAM.Role.ARN")) == "The execution role: an `AWS::IAM::Role`, by its ARN")
    #expect(
      meaning("SubnetIds", .input("EC2.Subnet.ID").asList) == "The subnets: each an `AWS::EC2::Subnet`, by its ID")
    #expect(meaning("InstanceId", .input("EC2.Instance.ID"), written: "The identifier") == "The identifier")
    #expect(meaning("Timeout", .plain("TimeSpan"), unit: .seconds) == "The timeout, in whole seconds")
    #expect(meaning("Mode", .nested(0), values: ["on", "off"], written: "The way") == "The way: `on` or `off`")
  }

  @Test("A written description counts: for the type, its service, then all, and the longer path first")
  func written() throws {
    let meanings = try Meanings(
      document: JSON.parse(
        """
        {"types": {"AWS::SNS::Topic": "A channel"}, "properties": {
          "*": {"Name": "of all", "Part.Name": "of a part"}, "AWS::SNS::*": {"Name": "of the service"},
          "AWS::SNS::Topic": {"Name": "of the type"}}}
        """))
    #expect(meanings.meaning(of: "AWS::SNS::Topic") == "A channel")
    #expect(meanings.meaning(of: "AWS::SNS::Topic", ["Name"]) == "of the type")
    #expect(meanings.meaning(of: "AWS::SNS::Topic", ["Part", "Name"]) == "of the service")
    #expect(meanings.meaning(of: "AWS::SQS::Queue", ["Part", "Name"]) == "of a part")
    #expect(meanings.meaning(of: "AWS::SQS::Queue", ["Other"]) == nil)
  }

  @Test("A description of what does not exist is refused")
  func nothing() throws {
    let facts = [try Facts(JSON.parse(Repository.text("Facts/aws-schemas/AWS-SNS-Topic.json")))]
    let meanings = try Meanings(
      document: JSON.parse(
        """
        {"types": {"AWS::SNS::Tunnel": "A tunnel"}, "properties": {
          "AWS::SNS::Topic": {"TopicName": "The name", "TopicColor": "The color"}, "*": {"Flavor": "The flavor"}}}
        """))
    #expect(meanings.unused(among: facts) == ["*.Flavor", "AWS::SNS::Topic.TopicColor", "AWS::SNS::Tunnel"])
  }
}
