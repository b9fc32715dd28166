import InfraModel
import Testing

@testable import AWSTyping

@Suite("Typed Swift of the registry's types")
struct RegistryModuleTests {
  private let heading = RegistryModule.Heading(version: "1.2.3", source: "facts")

  private func facts(_ type: String, _ more: String, _ properties: String) throws -> Facts {
    try Facts(JSON.parse("{\"type\": \"\(type)\", \(more.isEmpty ? "" : more + ",") \"properties\": {\(properties)}}"))
  }

  private func cart() throws -> Facts {
    try facts(
      "AWS::Shop::Cart", #""primaryIdentifier": ["Name"], "readOnly": ["Arn"], "required": ["SubnetIds"]"#,
      #"""
      "Name": {"type": "string"}, "Arn": {"type": "string"},
      "SubnetIds": {"type": "array", "items": {"type": "string", "format": "AWS::EC2::Subnet.Id"}},
      "Tags": {"type": "object", "mapOf": {"^.+$": {"type": "string"}}}
      """#)
  }

  @Test("A type beyond the language gets a file of its own, and its service a namespace")
  func whole() throws {
    let files = RegistryModule(facts: [try cart()], heading: heading).files()
    #expect(
      files["Shop.swift"] == """
        // The namespace of Shop: made by infra 1.2.3 from facts.
        // To make it again: infra types add, with one of its types. It is overwritten then.
        // swift-format-ignore-file

        /// Resources of Shop.
        public enum Shop {}

        """)
    #expect(
      files["Shop+Cart.swift"] == #"""
        // AWS::Shop::Cart: made by infra 1.2.3 from facts.
        // To make it again: infra types add AWS::Shop::Cart. It is overwritten then.
        // swift-format-ignore-file

        public import AWS
        public import Infra

        extension Shop {
          /// A resource of type `AWS::Shop::Cart`.
          ///
          /// - Identified by `Name`.
          public struct Cart: Resource {
            public static let typeName = "AWS::Shop::Cart"
            public var declaration: Declaration

            /// Declares one.
            /// - Parameters:
            ///   - name: The last name of its address.
            ///   - subnetIds: The subnets: each an `AWS::EC2::Subnet`, by its ID. Required. Updated in place.
            ///   - name: The name. Updated in place.
            ///   - tags: Its own tags, which win over those of its surroundings.
            public init(
              _ name: String,
              subnetIds: [Input<EC2.Subnet.ID>],
              name nameValue: Input<Shop.Cart.Name>? = nil,
              tags: Tags? = nil,
              file: String = #filePath, line: Int = #line, column: Int = #column
            ) {
              declaration = Declaration(Self.typeName, name, tagging: .map("Tags"), file: file, line: line, column: column)
              declaration["SubnetIds"] = subnetIds.expression
              declaration["Name"] = nameValue?.expression
              declaration.set(tags)
            }

            /// The resource of a declaration.
            /// - Parameters:
            ///   - declaration: What it was declared with.
            public init(declaration: Declaration) {
              self.declaration = declaration
            }

            /// The subnets: each an `AWS::EC2::Subnet`, by its ID (`SubnetIds`). Required. Updated in place.
            public var subnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("SubnetIds") }
            /// The ARN (`Arn`). Set by the cloud.
            public var arn: Input<Shop.Cart.ARN> { declaration.reference("Arn") }
            /// The name (`Name`). Updated in place.
            public var name: Input<Shop.Cart.Name> { declaration.reference("Name") }
            /// The tags (`Tags`).
            public var tags: Input<Tags> { declaration.reference("Tags") }

            /// Stands for the ARN of one.
            public enum ARN: TextValue {}

            /// Stands for the Name of one.
            public enum Name: TextValue {}
          }
        }

        """#)
  }

  private func text(_ facts: Facts, beside others: [Facts] = []) -> String {
    RegistryModule(facts: [facts] + others, heading: heading).files()[RegistryModule.file(of: facts.type)] ?? ""
  }

  @Test("A property that is called as another type's identifier is typed where the module has that type")
  func neighbors() throws {
    let till = try facts(
      "AWS::Shop::Till", "",
      #""CartName": {"type": "string"}, "CartNames": {"type": "array", "items": {"type": "string"}}"#)
    #expect(text(till).contains("cartName: Input<String>? = nil"))
    let both = text(till, beside: [try cart()])
    #expect(both.contains("cartName: Input<Shop.Cart.Name>? = nil"))
    #expect(both.contains("cartNames: [Input<Shop.Cart.Name>]? = nil"))
    let connection = try facts("AWS::EC2::Tunnel", "", #""VPCId": {"type": "string"}"#)
    #expect(text(connection).contains("vpcId: Input<EC2.VPC.ID>? = nil"))
    let door = try facts(
      "AWS::Shop::Door", "",
      #"""
      "DoorRoleArn": {"type": "string"}, "SubnetIds": {"type": "array", "items": {"type": "string"}},
      "VpcId": {"type": "string", "format": "AWS::Shop::Network.Id"}
      """#)
    for line in ["doorRoleArn: Input<IAM.Role.ARN>?", "subnetIds: [Input<EC2.Subnet.ID>]?", "vpcId: Input<String>?"] {
      #expect(text(door).contains(line), "\(line)")
    }
  }

  @Test("A file imports the cloud's language only where it needs it")
  func imports() throws {
    let till = try facts("AWS::Shop::Till", "", #""Size": {"type": "integer"}"#)
    #expect(!text(till).contains("import AWS"))
    #expect(text(try facts("AWS::EC2::Till", "", #""Size": {"type": "integer"}"#)).contains("public import AWS\n"))
    let guarded = try facts("AWS::Shop::Guard", "", #""PolicyDocument": {"type": "object"}"#)
    #expect(text(guarded).contains("public import AWS\n"))
  }

  @Test("A password is a secret, and a policy document a policy, by their names")
  func inference() throws {
    let safe = try facts(
      "AWS::Shop::Safe", "",
      #"""
      "MasterPassword": {"type": "string"}, "PasswordLength": {"type": "integer"},
      "Lock": {"type": "object", "properties": {"AuthToken": {"type": "string"}}},
      "KeyPolicyDocument": {"type": ["object", "string"]}
      """#)
    let written = text(safe)
    #expect(written.contains("masterPassword: SecretValue? = nil"))
    #expect(written.contains("authToken: SecretValue? = nil"))
    #expect(written.contains("passwordLength: Input<Int>? = nil"))
    #expect(written.contains("keyPolicyDocument: PolicyDocument? = nil"))
  }

  @Test("A name that the generated Swift needs for something else is given to no type")
  func names() throws {
    let input = try facts(
      "AWS::Shop::Input", "",
      #"""
      "Role": {"type": "string", "format": "AWS::IAM::Role.Arn"},
      "IAM": {"type": "object", "properties": {"On": {"type": "boolean"}}},
      "Resource": {"type": "object", "properties": {"On": {"type": "boolean"}}},
      "S3": {"type": "object", "properties": {"On": {"type": "boolean"}}},
      "Type": {"type": "string", "enum": ["self", "a\nb"]}
      """#)
    let written = text(input)
    #expect(RegistryModule.swiftName(of: "AWS::Shop::Input") == "Shop.InputKind")
    for line in [
      "public struct InputKind: Resource {", "iam: Shop.InputKind.IAMKind? = nil",
      "resource: Shop.InputKind.ResourceKind? = nil", "s3: Shop.InputKind.S3? = nil",
      "type: Shop.InputKind.Kind? = nil",
      "case `self`", #"case aB = "a\u{A}b""#,
    ] { #expect(written.contains(line), "\(line)") }
  }

  @Test("Facts of any text give comments of one line")
  func comments() throws {
    let odd = try facts(
      "AWS::Shop::Odd", "",
      #""Word": {"type": "string", "pattern": "a\n}\u2028", "default": "\u0000"}"#)
    #expect(text(odd).contains(#"Matches `a\u{A}}\u{2028}`."#))
    #expect(!text(odd).unicodeScalars.contains { $0.value == 0 || $0.value == 0x2028 })
  }

  @Test("Tags of another shape than the language writes are a property as any other")
  func tags() throws {
    let listed = try facts(
      "AWS::Shop::Box", "",
      #""Tags": {"type": "array", "items": {"type": "object", "properties": {"TagKey": {"type": "string"}}}}"#)
    #expect(text(listed).contains("tags: [Shop.Box.Tags"))
    #expect(!text(listed).contains("tagging:"))
    let absent = try facts("AWS::Shop::Box", #""tagging": {"taggable": true, "tagProperty": "/properties/Tags"}"#, "")
    #expect(!text(absent).contains("tagging:"))
  }

  @Test("A definition that leads to itself alone is free JSON")
  func circle() throws {
    let tree = try Facts(
      JSON.parse(
        """
        {"type": "AWS::Shop::Tree", "properties": {"Root": {"ref": "Node"}},
          "definitions": {"Node": {"type": "array", "items": {"ref": "Node"}}}}
        """))
    #expect(text(tree).contains("root: [JSONDocument]? = nil"))
  }

  @Test("A file says of which type it is, and is the same where only the version that made it differs")
  func again() throws {
    let old = text(try cart())
    let next = RegistryModule(facts: [try cart()], heading: .init(version: "2.0.0", source: "facts"))
    let new = next.files()["Shop+Cart.swift"] ?? ""
    #expect(RegistryModule.type(inHeadingOf: old) == "AWS::Shop::Cart")
    #expect(RegistryModule.type(inHeadingOf: "// AWS::Shop::Cart and more: made by infra 1") == nil)
    #expect(RegistryModule.type(inHeadingOf: "import Infra") == nil)
    #expect(old != new)
    #expect(RegistryModule.isSame(old, new))
    #expect(!RegistryModule.isSame(old, new + "\n"))
  }

  @Test("The language's own types are known, and every kind of identifier that they have")
  func builtIn() {
    #expect(RegistryModule.isBuiltIn("AWS::EC2::VPC"))
    #expect(!RegistryModule.isBuiltIn("AWS::EKS::Cluster"))
    #expect(BuiltInTypes.identifiers["AWS::IAM::Role"] == ["ARN", "Name"])
    #expect(BuiltInTypes.services.contains("EC2"))
  }
}
