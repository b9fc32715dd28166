import Infra
import InfraModel
import Testing

@Suite("An input")
struct InputTests {
  @Test("What a variable holds becomes an input, and a number may stand where the registry has a text")
  func variables() {
    let (name, size, parent) = ("kept", 3, "thing-1")
    let nodes = Evaluated {
      Thing("a", size: .init(size), label: .init(name), parent: .init(parent))
      Thing("b", label: 7).replaced(when: size)
      Thing("c").replaced(when: name)
      Thing("d").replaced(when: "\(name)-\(size)")
    }.evaluation.graph.resources
    #expect(
      nodes.map(\.properties) == [["Size": 3, "Label": "kept", "ParentId": "thing-1"], ["Label": "7"], [:], [:]])
    #expect(nodes.map(\.lifecycle.replacedWhen) == [[], [3], ["kept"], ["kept-3"]])
  }

  @Test("An input is a literal, a reference, or an interpolation of both")
  func forms() {
    let evaluated = Evaluated {
      let api = Thing("api", size: 3)
      api
      Thing("b", size: api.size, label: "https://\(api.address):\(8080)/health")
      Thing("c", label: "\(api.id)", parent: "literal-id")
      Thing("d", label: "in \(Region.current), \(AccountID.current), \(Zone.current(1)), \(Environment.prefix)-d")
      Thing("e", block: Input(IPv4Block("10.0.0.0/16").part(2, prefix: 24)), memory: .gibibytes(2))
    }
    #expect(evaluated.diagnostics == [])
    #expect(
      evaluated.resources == """
        [
          {
            "address": "api",
            "properties": {
              "Size": 3
            }
          },
          {
            "address": "b",
            "properties": {
              "Label": {
                "$join": [
                  "https://",
                  {
                    "$ref": "api",
                    "property": "Endpoint.Address"
                  },
                  ":8080/health"
                ]
              },
              "Size": {
                "$ref": "api",
                "property": "Size"
              }
            }
          },
          {
            "address": "c",
            "properties": {
              "Label": {
                "$ref": "api",
                "property": "Id"
              },
              "ParentId": "literal-id"
            }
          },
          {
            "address": "d",
            "properties": {
              "Label": "in eu-central-1, 123456789012, eu-central-1b, test-one-d"
            }
          },
          {
            "address": "e",
            "properties": {
              "IPBlock": "10.0.2.0/24",
              "MemorySize": 2048
            }
          }
        ]
        """)
  }

  @Test("An input holds JSON as text, with references inside")
  func json() {
    let evaluated = Evaluated {
      let thing = Thing("thing")
      thing
      Output("plain", .json(["list": [1, 2.5, true, nil], "text": "a \"quoted\" one"]))
      Output("symbolic", .json(["id": "\(thing.id)", "url": "https://\(thing.address)/\"x\""]))
    }
    #expect(
      evaluated.outputs == #"""
        {
          "plain": "{\"list\":[1,2.5,true,null],\"text\":\"a \\\"quoted\\\" one\"}",
          "symbolic": {
            "$join": [
              "{\"id\":\"",
              {
                "$ref": "thing",
                "property": "Id"
              },
              "\",\"url\":\"https://",
              {
                "$ref": "thing",
                "property": "Endpoint.Address"
              },
              "/\\\"x\\\"\"}"
            ]
          }
        }
        """#)
  }

  @Test("An input of a secret is where the secret comes from, and nothing else")
  func secrets() {
    let evaluated = Evaluated {
      let vault = Thing("vault")
      vault
      Thing("stored", password: .stored(in: vault.id, key: "password"))
      Thing("environment", password: .environment("DATABASE_PASSWORD"))
      Thing("file", password: .file("secrets/database"))
    }
    #expect(evaluated.diagnostics == [])
    #expect(
      evaluated.evaluation.graph.resources.compactMap { $0.properties["Password"] } == [
        .secret(.environment("DATABASE_PASSWORD")), .secret(.file("secrets/database")),
        .secret(.stored(secret: .reference(Reference("vault", "Id")), key: "password")),
      ])
  }

  @Test("An input takes region, account and zone from where its resource lives")
  func ambient() {
    let evaluated = Evaluated {
      Thing("there", label: "\(Region.current) \(Zone.current(0))").in(.usEast1)
      Group("far") { Thing("here", label: Region.current) }.in(.euWest1)
    }
    #expect(
      evaluated.resources == """
        [
          {
            "address": "far/here",
            "properties": {
              "Label": "eu-west-1"
            },
            "region": "eu-west-1"
          },
          {
            "address": "there",
            "properties": {
              "Label": "us-east-1 us-east-1a"
            },
            "region": "us-east-1"
          }
        ]
        """)
  }
}
