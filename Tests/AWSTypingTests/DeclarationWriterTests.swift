import InfraModel
import Testing

@testable import AWSTyping

@Suite("Resources are written as a person declares them")
struct DeclarationWriterTests {
  private static let shop = #"""
    {"type": "AWS::Shop::Cart", "primaryIdentifier": ["CartId"], "readOnly": ["CartId", "Arn"], "required": ["SubnetIds"],
     "tagging": {"tagProperty": "/properties/Tags"},
     "properties": {
       "CartId": {"type": "string"}, "Arn": {"type": "string"}, "Count": {"type": "integer"}, "IsOpen": {"type": "boolean"},
       "Share": {"type": "number"}, "Mode": {"type": "string", "enum": ["FAST_LANE", "slow"]},
       "SubnetIds": {"type": "array", "items": {"type": "string", "format": "AWS::EC2::Subnet.Id"}},
       "Labels": {"type": "object", "mapOf": {"^.+$": {"type": "string"}}}, "Text": {"type": "string"},
       "PolicyDocument": {"type": "object"}, "Rules": {"type": "array", "items": {"type": "object", "properties": {
         "Name": {"type": "string"}, "Depth": {"type": "integer"}}}},
       "AdminPassword": {"type": "string"},
       "Tags": {"type": "array", "items": {"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}}}}
    """#

  private static let basket = #"""
    {"type": "AWS::Shop::Basket", "primaryIdentifier": ["BasketId"], "readOnly": ["BasketId", "Place.Street"],
     "properties": {"BasketId": {"type": "string"}, "CartId": {"type": "string"}, "Price": {"type": "integer"},
       "Place": {"type": "object", "properties": {"Street": {"type": "string"}}}}}
    """#

  private func written(
    _ type: ResourceType, _ properties: [String: Value], documents: Set<String> = []
  ) throws -> DeclarationWriter.Declaration? {
    let facts = try [Self.shop, Self.basket].map { try Facts(JSON.parse(Array($0.utf8))) }
    return DeclarationWriter(facts: facts).declaration(
      type, "it", properties,
      constants: ["cart": .init("cart", "AWS::Shop::Cart"), "basket": .init("basket", "AWS::Shop::Basket")],
      documents: documents)
  }

  private func text(_ properties: [String: Value], documents: Set<String> = []) throws -> String? {
    let declaration = try written("AWS::Shop::Cart", properties, documents: documents)
    #expect(declaration?.left == [])
    return declaration?.text
  }

  @Test("Each kind of value has the form that its argument takes")
  func values() throws {
    #expect(
      try text([
        "SubnetIds": ["subnet-1"], "Count": 3, "IsOpen": false, "Share": 0.5, "Mode": "FAST_LANE",
        "Labels": ["b": "2", "a": "1"],
        "Rules": [["Name": "x", "Depth": 2]], "Tags": [["Key": "K", "Value": "V"]],
      ])
        == #"Shop.Cart("it", subnetIds: ["subnet-1"], count: 3, isOpen: false, labels: ["a": "1", "b": "2"], mode: .fastLane, rules: [.init(depth: 2, name: "x")], share: 0.5, tags: ["K": "V"])"#
    )
  }

  @Test("Texts are escaped, and a reference inside stays one")
  func texts() throws {
    #expect(
      try text(["SubnetIds": [], "Text": #"a "b" \(c)\n"#])
        == ##"Shop.Cart("it", subnetIds: [], text: "a \"b\" \\(c)\\n")"##)
    #expect(
      try text([
        "SubnetIds": [], "Text": .interpolation(["at ", .reference(Reference("basket", "Place.Street")), "\""]),
      ])
        == ##"Shop.Cart("it", subnetIds: [], text: "at \(basket.placeStreet)\"")"##)
  }

  @Test("A reference stands as it is where it is of the argument's type, and in a text elsewhere")
  func references() throws {
    #expect(
      try written("AWS::Shop::Basket", ["CartId": .reference(Reference("cart", "CartId"))])?.text
        == #"Shop.Basket("it", cartId: cart.cartId)"#)
    #expect(
      try text(["SubnetIds": [.reference(Reference("cart", "Arn"))]])
        == ##"Shop.Cart("it", subnetIds: ["\(cart.arn)"])"##)
    // A number cannot be a text.
    let price = try written("AWS::Shop::Basket", ["Price": .reference(Reference("cart", "Arn"))])
    #expect(price?.text == #"Shop.Basket("it")"# && price?.left == ["Price"])
  }

  @Test("JSON in a text is written as JSON where its spelling means nothing, references included")
  func documents() throws {
    let json: Value = .interpolation([#"{"b": [1, true], "a": "x-"#, .reference(Reference("cart", "Arn")), #""}"#])
    #expect(
      try text(["SubnetIds": [], "Text": json], documents: ["Text"])
        == ##"Shop.Cart("it", subnetIds: [], text: .json(["a": "x-\(cart.arn)", "b": [1, true]]))"##)
    #expect(
      try text(["SubnetIds": [], "Text": "plain"], documents: ["Text"])
        == #"Shop.Cart("it", subnetIds: [], text: "plain")"#)
  }

  @Test("A policy is written by its statements where they say it all")
  func policies() throws {
    let plain: Value = [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*", "Principal": ["Service": "x.amazonaws.com"],
          "Sid": "Read",
        ]
      ],
    ]
    #expect(
      try text(["SubnetIds": [], "PolicyDocument": plain])?.contains(
        #"PolicyDocument {\#nStatement.allow("s3:GetObject", on: "*", to: .service("x.amazonaws.com"), id: "Read")\#n}"#
      ) == true)
    var old = plain.object ?? [:]
    old["Version"] = "2008-10-17"
    #expect(
      try text(["SubnetIds": [], "PolicyDocument": .object(old)])?.contains(#"PolicyDocument(["Statement""#) == true)
  }

  @Test("A secret is written by its place, and never as a text")
  func secrets() throws {
    #expect(
      try text(["SubnetIds": [], "AdminPassword": .secret(.environment("PASSWORD"))])
        == #"Shop.Cart("it", subnetIds: [], adminPassword: .environment("PASSWORD"))"#)
    let declaration = try written("AWS::Shop::Cart", ["SubnetIds": [], "AdminPassword": "hunter2"])
    #expect(declaration?.text.contains("hunter2") == false && declaration?.left == ["AdminPassword"])
  }

  @Test("What has no form is left, and named")
  func left() throws {
    let declaration = try written(
      "AWS::Shop::Cart",
      ["SubnetIds": ["a"], "Count": "three", "Mode": "new", "Nothing": 1, "Rules": [["Name": "x", "Odd": 1]]])
    #expect(declaration?.text == #"Shop.Cart("it", subnetIds: ["a"], rules: [.init(name: "x")])"#)
    #expect(declaration?.left.sorted() == ["Count", "Mode", "Nothing", "Rules.0.Odd"])
  }
}
