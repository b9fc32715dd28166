import InfraModel
import Terraform
import Testing

@Suite("A state of Terraform is read, or refused as a whole")
struct TerraformStateTests {
  private func state(_ resources: String, version: Int = 4) throws -> Value {
    try JSON.parse(
      #"{"version": \#(version), "terraform_version": "1.11.4", "serial": 7, "lineage": "a-b", "resources": [\#(resources)]}"#
    )
  }

  private func resource(
    _ instances: String, module: String? = nil, type: String = "aws_subnet", name: String = "public"
  ) -> String {
    let module = module.map { #""module": \#(JSON.canonicalText(.string($0))), "# } ?? ""
    return #"""
      {\#(module)"mode": "managed", "type": "\#(type)", "name": "\#(name)",
       "provider": "provider[\"registry.terraform.io/hashicorp/aws\"].west", "instances": [\#(instances)]}
      """#
  }

  private func problem(_ document: Value) -> TerraformProblem? {
    do throws(TerraformProblem) {
      _ = try TerraformState(document)
      return nil
    } catch { return error }
  }

  @Test("Instances have the addresses that Terraform gives them")
  func addresses() throws {
    let read = try TerraformState(
      state(
        [
          resource(#"{"index_key": 0, "attributes": {"id": "a"}}, {"index_key": 1, "attributes": {"id": "b"}}"#),
          resource(
            #"{"index_key": "eu.central", "attributes": {"id": "c"}, "dependencies": ["module.shop.aws_vpc.this"]}"#,
            module: #"module.shop["a.b"].module.network"#, name: "private"),
          #"{"mode": "data", "type": "aws_region", "name": "here", "provider": "x", "instances": [{"attributes": {}}]}"#,
        ].joined(separator: ",")))
    #expect(
      read.resources.map(\.address) == [
        "aws_subnet.public[0]", "aws_subnet.public[1]",
        #"module.shop["a.b"].module.network.aws_subnet.private["eu.central"]"#,
      ])
    #expect(read.resources.map(\.modules) == [[], [], [#"shop["a.b"]"#, "network"]])
    #expect(read.resources[2].dependencies == ["module.shop.aws_vpc.this"])
    #expect(read.resources[0].provider == "registry.terraform.io/hashicorp/aws")
  }

  @Test("What is tainted and what is still to be deleted is told")
  func unfinished() throws {
    let read = try TerraformState(
      state(
        resource(
          #"{"attributes": {"id": "new"}, "status": "tainted"}, {"deposed": "1a2b3c4d", "attributes": {"id": "old"}}"#))
    )
    #expect(read.resources.map(\.isTainted) == [true] && read.resources.map(\.deposed) == [1])
    #expect(read.resources.first?.text("id") == "new")
  }

  @Test("What Terraform marks as sensitive, and what the provider calls a password, is secret")
  func secrets() throws {
    let read = try TerraformState(
      state(
        resource(
          #"""
          {"attributes": {"id": "db", "password": "hunter2-and-more", "environment": [{"variables": {"KEY": "s3cret-key", "MODE": "production"}}],
                          "master_password": "", "name": "public-name"},
           "sensitive_attributes": [[{"type": "get_attr", "value": "environment"},
             {"type": "index", "value": {"value": 0, "type": "number"}}, {"type": "get_attr", "value": "variables"},
             {"type": "index", "value": {"value": "KEY", "type": "string"}}]]}
          """#)))
    #expect(read.resources.first?.secrets() == ["hunter2-and-more", "s3cret-key"])
  }

  @Test("Another file, another version, an encrypted state and two of one address are refused")
  func refused() throws {
    #expect(problem([1, 2]) == .notAState)
    #expect(problem(["format_version": "1.2"]) == .notAState)
    #expect(problem(["encrypted_data": "YQ==", "version": 4]) == .encrypted)
    #expect(problem(try state("", version: 3)) == .version(3))
    #expect(problem(try state(#"{"mode": "managed"}"#)) == .unreadable("resources[0]"))
    #expect(problem(try state(resource(#"{"index_key": 1.5, "attributes": {}}"#))) == .unreadable("aws_subnet.public"))
    #expect(problem(try state(resource(#"{"attributes_flat": {"id": "a"}}"#))) == .unreadable("aws_subnet.public"))
    let one = resource(#"{"attributes": {"id": "a"}}"#)
    #expect(problem(try state(one + "," + one)) == .twice("aws_subnet.public"))
  }
}
