import AWSSchemas
import InfraModel
import Testing

@Suite("The embedded catalog of schemas")
struct SchemaCatalogTests {
  let catalog = AWSSchemaCatalog()

  @Test("The embedded catalog of schemas knows 89 types, sorted")
  func types() {
    #expect(catalog.types.count == 89)
    #expect(catalog.types == catalog.types.sorted())
  }

  @Test("The embedded catalog of schemas reads the facts of every type")
  func everyType() {
    for type in catalog.types {
      let schema = catalog.schema(of: type)
      #expect(schema?.type == type)
      #expect(schema?.properties.isEmpty == false)
    }
  }

  @Test("The embedded catalog of schemas says what a change to a VPC does")
  func virtualNetwork() {
    let schema = catalog.schema(of: "AWS::EC2::VPC")
    #expect(schema?.createOnly == ["CidrBlock", "Ipv4IpamPoolId", "Ipv4NetmaskLength"])
    #expect(schema?.primaryIdentifier == ["VpcId"])
    #expect(schema?.tagging.property == "Tags")
  }

  @Test("The embedded catalog of schemas has no schema of a type that it does not know")
  func unknown() {
    #expect(catalog.schema(of: "AWS::EC2::Spaceship") == nil)
  }
}
