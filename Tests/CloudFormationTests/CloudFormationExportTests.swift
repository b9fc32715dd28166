import InfraModel
import Testing

@testable import CloudFormation

@Suite("A graph as CloudFormation templates")
struct CloudFormationExportTests {
  /// Two types by hand: one whose identifier the cloud sets, one whose identifier is declared.
  private struct Catalog: SchemaCatalog {
    var types: [ResourceType] { ["AWS::EC2::VPC", "AWS::S3::Bucket"] }
    func schema(of type: ResourceType) -> ResourceSchema? {
      let facts: Value =
        type == "AWS::EC2::VPC"
        ? ["type": "AWS::EC2::VPC", "primaryIdentifier": ["VpcId"], "readOnly": ["VpcId", "CidrBlockAssociations"]]
        : ["type": .string(type.name), "primaryIdentifier": ["BucketName"], "readOnly": ["Arn"]]
      do { return try ResourceSchema(facts: facts) } catch { return nil }
    }
  }

  private func text(region: String) -> String {
    let graph = Graph(
      environment: "finally/dev", region: "eu-central-1",
      resources: [
        ResourceNode(
          address: "certificate", type: "AWS::S3::Bucket", region: "us-east-1", properties: ["BucketName": "us"]),
        ResourceNode(
          address: "data", type: "AWS::S3::Bucket",
          properties: [
            "BucketName": .interpolation(["data-", .reference(Reference("network/vpc", "VpcId"))]),
            "Password": .secret(.stored(secret: .reference(Reference("network/vpc", "Arn")), key: "password")),
            "Token": .secret(.environment("API_TOKEN")),
            "Cidr": .reference(Reference("network/vpc", "CidrBlock")),
            "Away": .reference(Reference("certificate", "Arn")),
            "Literal": .interpolation(["${keep}", .reference(Reference("network/vpc", "Arn"))]),
          ], dependsOn: ["network/vpc", "certificate"], lifecycle: Lifecycle(isProtected: true)),
        ResourceNode(address: "network/vpc", type: "AWS::EC2::VPC", properties: ["CidrBlock": "10.0.0.0/16"]),
      ],
      outputs: [OutputNode(name: "bucket-name", value: .reference(Reference("data", "BucketName")))])
    let template = CloudFormationExport(graph, schemas: Catalog()).template(region: region)
    return String(decoding: JSON.pretty(template), as: UTF8.self)
  }

  @Test("What is named by a value that is known now is waited for")
  func knownNames() {
    let graph = Graph(
      environment: "e/dev", region: "eu-central-1",
      resources: [
        ResourceNode(address: "vpc", type: "AWS::EC2::VPC", properties: ["CidrBlock": "10.0.0.0/16"]),
        ResourceNode(
          address: "by-value", type: "AWS::S3::Bucket",
          properties: ["BucketName": "a", "Block": .reference(Reference("vpc", "CidrBlock"))]),
        ResourceNode(
          address: "by-name", type: "AWS::S3::Bucket",
          properties: [
            "BucketName": "b", "Block": .reference(Reference("vpc", "CidrBlock")),
            "Network": .reference(Reference("vpc", "VpcId")),
          ]),
      ])
    let template = CloudFormationExport(graph, schemas: Catalog()).template(region: "eu-central-1")
    #expect(template[path: "Resources.ByValue.DependsOn"] == ["Vpc"])
    #expect(template[path: "Resources.ByValue.Properties.Block"] == "10.0.0.0/16")
    // Its name says so already.
    #expect(template[path: "Resources.ByName.DependsOn"] == nil)
  }

  @Test("A name that is not declared is what Ref gives where the registry made the identifier up, and nowhere else")
  func madeUpIdentifiers() {
    struct Groups: SchemaCatalog {
      var types: [ResourceType] { ["Test::Kit::Group", "Test::Kit::Zone"] }
      func schema(of type: ResourceType) -> ResourceSchema? {
        var facts: [String: Value] = [
          "type": .string(type.name), "primaryIdentifier": ["Id"], "readOnly": ["Id"],
          "properties": ["Id": ["type": "string"], "Name": ["type": "string"], "Port": ["type": "string"]],
        ]
        if type == "Test::Kit::Zone" { facts["tagging"] = ["taggable": true, "tagProperty": "/properties/Tags"] }
        do { return try ResourceSchema(facts: .object(facts)) } catch { return nil }
      }
    }
    let graph = Graph(
      environment: "e/dev", region: "eu-central-1",
      resources: [
        ResourceNode(address: "group", type: "Test::Kit::Group", properties: [:]),
        ResourceNode(address: "zone", type: "Test::Kit::Zone", properties: [:]),
      ],
      outputs: [
        OutputNode(name: "name", value: .reference(Reference("group", "Name"))),
        OutputNode(name: "port", value: .reference(Reference("group", "Port"))),
        OutputNode(name: "zone", value: .reference(Reference("zone", "Name"))),
      ])
    let outputs = CloudFormationExport(graph, schemas: Groups()).template(region: "eu-central-1")["Outputs"]
    #expect(outputs?["Name"]?["Value"] == ["Ref": "Group"])
    #expect(outputs?["Port"]?["Value"] == ["Fn::GetAtt": ["Group", "Port"]])
    #expect(outputs?["Zone"]?["Value"] == ["Fn::GetAtt": ["Zone", "Name"]])
  }

  @Test("An output that is a list the cloud sets is one text")
  func lists() {
    struct Zones: SchemaCatalog {
      var types: [ResourceType] { ["Test::Kit::Zone"] }
      func schema(of type: ResourceType) -> ResourceSchema? {
        let facts: Value = [
          "type": "Test::Kit::Zone", "primaryIdentifier": ["Id"], "readOnly": ["Id", "Servers"],
          "properties": ["Id": ["type": "string"], "Servers": ["type": "array", "items": ["type": "string"]]],
        ]
        do { return try ResourceSchema(facts: facts) } catch { return nil }
      }
    }
    let graph = Graph(
      environment: "e/dev", region: "eu-central-1",
      resources: [ResourceNode(address: "zone", type: "Test::Kit::Zone", properties: [:])],
      outputs: [
        OutputNode(name: "id", value: .reference(Reference("zone", "Id"))),
        OutputNode(name: "servers", value: .reference(Reference("zone", "Servers"))),
      ])
    let template = CloudFormationExport(graph, schemas: Zones()).template(region: "eu-central-1")
    #expect(template[path: "Outputs.Id.Value"] == ["Ref": "Zone"])
    #expect(
      template[path: "Outputs.Servers.Value"] == ["Fn::Join": [",", ["Fn::GetAtt": ["Zone", "Servers"]]]])
  }

  @Test("Text that travels as Base64 is encoded by CloudFormation, and a folder stands for its archive")
  func encodings() throws {
    struct Machines: SchemaCatalog {
      var types: [ResourceType] { ["Test::Kit::Machine"] }
      func schema(of type: ResourceType) -> ResourceSchema? {
        let facts: Value = [
          "type": "Test::Kit::Machine", "primaryIdentifier": ["Id"],
          "properties": [
            "UserData": ["type": "string", "format": "base64"],
            "Code": [
              "type": "object", "properties": ["ZipFile": ["type": "string", "format": "zip"]],
            ],
          ],
        ]
        do { return try ResourceSchema(facts: facts) } catch { return nil }
      }
    }
    func properties(_ properties: [String: Value]) -> Value? {
      let node = ResourceNode(address: "it", type: "Test::Kit::Machine", properties: properties)
      let graph = Graph(environment: "a/b", region: "eu-central-1", resources: [node])
      return CloudFormationExport(graph, schemas: Machines()).template(region: "eu-central-1")["Resources"]?["It"]?[
        "Properties"]
    }
    #expect(properties(["UserData": "#!/bin/sh"]) == ["UserData": ["Fn::Base64": "#!/bin/sh"]])
    let compressed = Base64.encode([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFE])
    #expect(properties(["UserData": .string(compressed)]) == ["UserData": .string(compressed)])
    let archive = ArchiveReference(path: "Environments/f", digest: String(repeating: "0", count: 64), size: 1)
    #expect(properties(["Code": ["ZipFile": .archive(archive)]]) == ["Code": "Environments/f"])
  }

  @Test("A template has names, references, secrets and policies in the environment's region")
  func home() {
    #expect(
      text(region: "eu-central-1") == """
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Description": "finally/dev in eu-central-1",
          "Outputs": {
            "BucketName": {
              "Description": "bucket-name",
              "Value": {
                "Ref": "Data"
              }
            }
          },
          "Parameters": {
            "CertificateArn": {
              "Description": "certificate.Arn, an output of the template of us-east-1",
              "Type": "String"
            },
            "SecretAPITOKEN": {
              "Description": "the value of $API_TOKEN",
              "NoEcho": true,
              "Type": "String"
            }
          },
          "Resources": {
            "Data": {
              "DeletionPolicy": "Retain",
              "DependsOn": [
                "NetworkVpc"
              ],
              "Metadata": {
                "InfraAddress": "data"
              },
              "Properties": {
                "Away": {
                  "Ref": "CertificateArn"
                },
                "BucketName": {
                  "Fn::Sub": "data-${NetworkVpc}"
                },
                "Cidr": "10.0.0.0/16",
                "Literal": {
                  "Fn::Sub": "${!keep}${NetworkVpc.Arn}"
                },
                "Password": {
                  "Fn::Sub": "{{resolve:secretsmanager:${NetworkVpc.Arn}:SecretString:password}}"
                },
                "Token": {
                  "Ref": "SecretAPITOKEN"
                }
              },
              "Type": "AWS::S3::Bucket",
              "UpdateReplacePolicy": "Retain"
            },
            "NetworkVpc": {
              "Metadata": {
                "InfraAddress": "network/vpc"
              },
              "Properties": {
                "CidrBlock": "10.0.0.0/16"
              },
              "Type": "AWS::EC2::VPC"
            }
          }
        }

        """)
  }

  @Test("What another region's template needs is an output there")
  func away() {
    #expect(
      text(region: "us-east-1") == """
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Description": "finally/dev in us-east-1",
          "Outputs": {
            "CertificateArn": {
              "Value": {
                "Fn::GetAtt": [
                  "Certificate",
                  "Arn"
                ]
              }
            }
          },
          "Resources": {
            "Certificate": {
              "Metadata": {
                "InfraAddress": "certificate"
              },
              "Properties": {
                "BucketName": "us"
              },
              "Type": "AWS::S3::Bucket"
            }
          }
        }

        """)
  }

  @Test("A look-up becomes a parameter: an alias of an image one that CloudFormation looks up itself")
  func lookups() {
    func lookup(_ kind: String, _ arguments: [String: Value], _ attribute: String) -> (Lookup, Value) {
      let lookup = Lookup(kind: kind, region: "eu-central-1", arguments: arguments, attributes: [attribute])
      return (lookup, .lookup(LookupReference(lookup.key, attribute)))
    }
    let (image, imageID) = lookup("AWS::EC2::Image", ["Alias": "/golden/web"], "ImageId")
    let (first, firstID) = lookup("AWS::EC2::VPC", ["Id": "vpc-1"], "CidrBlock")
    let (second, secondID) = lookup("AWS::EC2::VPC", ["Id": "vpc-2"], "CidrBlock")
    let graph = Graph(
      environment: "finally/dev", region: "eu-central-1",
      resources: [
        ResourceNode(
          address: "vpc", type: "AWS::EC2::VPC",
          properties: ["CidrBlock": firstID, "Name": .interpolation(["on ", imageID, " beside ", secondID])])
      ], lookups: [image, first, second])
    let template = CloudFormationExport(graph, schemas: Catalog()).template(region: "eu-central-1")
    #expect(
      template["Parameters"] == [
        "ExistingImageImageId": ["Type": "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", "Default": "/golden/web"],
        "ExistingVPCCidrBlock": [
          "Type": "String", "Description": "AWS::EC2::VPC(Id: vpc-1) in eu-central-1.CidrBlock",
        ],
        "ExistingVPCCidrBlockN2": [
          "Type": "String", "Description": "AWS::EC2::VPC(Id: vpc-2) in eu-central-1.CidrBlock",
        ],
      ])
    #expect(
      template["Resources"]?["Vpc"]?["Properties"] == [
        "CidrBlock": ["Ref": "ExistingVPCCidrBlock"],
        "Name": ["Fn::Sub": "on ${ExistingImageImageId} beside ${ExistingVPCCidrBlockN2}"],
      ])
  }
}
