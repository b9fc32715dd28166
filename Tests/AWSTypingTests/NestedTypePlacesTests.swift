import InfraModel
import Testing

@testable import AWSTyping

@Suite("Nested types of one service")
struct NestedTypePlacesTests {
  typealias Place = NestedTypePlaces.Place

  private func enumeration(
    _ name: String, _ values: [String], of resource: ResourceType, in owner: Int? = nil
  ) -> NestedType {
    NestedType(name: name, resource: resource, owner: owner, body: .strings(values))
  }

  @Test("Nested types stand once in the service where resources share them, once in a resource where objects do")
  func sharing() {
    let types = [
      enumeration("Mode", ["on", "off"], of: "AWS::Shop::Cart"),
      enumeration("Mode", ["off", "on"], of: "AWS::Shop::Till"),
      NestedType(name: "Left", resource: "AWS::Shop::Cart", owner: nil, body: .object([])),
      NestedType(name: "Right", resource: "AWS::Shop::Cart", owner: nil, body: .object([])),
      enumeration("Side", ["a"], of: "AWS::Shop::Cart", in: 2),
      enumeration("Side", ["a"], of: "AWS::Shop::Cart", in: 3),
      enumeration("Own", ["a"], of: "AWS::Shop::Till"), enumeration("Mode", ["on", "off"], of: "AWS::Bank::Till"),
    ]
    let places = NestedTypePlaces(of: types, besides: [:])
    #expect(
      types.indices.map(places.name) == [
        "Shop.Mode", "Shop.Mode", "Shop.Cart.Left", "Shop.Cart.Right", "Shop.Cart.Side", "Shop.Cart.Side",
        "Shop.Till.Own", "Bank.Till.Mode",
      ])
    #expect(places.resources(of: 0) == ["AWS::Shop::Cart", "AWS::Shop::Till"])
  }

  @Test("Nested types of one service stay apart where what they are made of differs, or where their name is taken")
  func difference() {
    func holder(_ resource: ResourceType, of number: Int) -> NestedType {
      let member = Member(
        registryName: "Mode", swiftName: "mode", form: .nested(number), isRequired: false, meaning: "The mode",
        isExplained: false,
        documentation: [])
      return NestedType(name: "Holder", resource: resource, owner: nil, body: .object([member]))
    }
    let different = [
      enumeration("Mode", ["on"], of: "AWS::Shop::Cart"), enumeration("Mode", ["off"], of: "AWS::Shop::Till"),
      holder("AWS::Shop::Cart", of: 0), holder("AWS::Shop::Till", of: 1),
    ]
    #expect(
      different.indices.map(NestedTypePlaces(of: different, besides: [:]).name) == [
        "Shop.Cart.Mode", "Shop.Till.Mode", "Shop.Cart.Holder", "Shop.Till.Holder",
      ])
    let equal = [
      enumeration("Mode", ["on"], of: "AWS::Shop::Cart"), enumeration("Mode", ["on"], of: "AWS::Shop::Till"),
      holder("AWS::Shop::Cart", of: 0), holder("AWS::Shop::Till", of: 1),
    ]
    let taken: [Place: Set<String>] = [.service("Shop"): ["Mode"]]
    #expect(
      equal.indices.map(NestedTypePlaces(of: equal, besides: taken).name) == [
        "Shop.Cart.Mode", "Shop.Till.Mode", "Shop.Cart.Holder", "Shop.Till.Holder",
      ])
  }
}
