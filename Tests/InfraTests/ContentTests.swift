import Infra
import InfraModel
import Testing

@Suite("The contents of an environment")
struct ContentTests {
  @Test("The contents of an environment are resources at the address of their path of names, sorted")
  func addresses() {
    let evaluated = Evaluated {
      let pair = Pair("pair")
      Thing("zebra", parent: pair.second.id)
      pair
      Group("group") { Thing("inner") }
    }
    #expect(evaluated.diagnostics == [])
    #expect(
      evaluated.resources == """
        [
          {
            "address": "group/inner"
          },
          {
            "address": "pair/first"
          },
          {
            "address": "pair/second",
            "properties": {
              "ParentId": {
                "$ref": "pair/first",
                "property": "Id"
              }
            }
          },
          {
            "address": "zebra",
            "properties": {
              "ParentId": {
                "$ref": "pair/second",
                "property": "Id"
              }
            }
          }
        ]
        """)
  }

  @Test("The contents of an environment are built with if, switch, for, let, arrays and optionals")
  func control() {
    enum Size { case small, large }
    let sizes: [Size] = [.small, .large]
    let isWanted = true
    let absent: Thing? = nil
    let present: Thing? = Thing("present")
    let evaluated = Evaluated {
      if isWanted { Thing("wanted") }
      if !isWanted { Thing("unwanted") } else { Thing("otherwise") }
      if let present { present }
      absent
      for size in sizes {
        switch size {
        case .small: Thing("small")
        case .large:
          let name = "large"
          Thing(name)
        }
      }
      ["a", "b"].map { Thing($0) }
      if #available(macOS 10, *) { Thing("available") }
    }
    #expect(evaluated.diagnostics == [])
    #expect(
      evaluated.evaluation.graph.resources.map(\.address.path)
        == ["a", "available", "b", "large", "otherwise", "present", "small", "wanted"])
  }

  @Test("The contents of a component without a name stand where the component stands")
  func unnamed() {
    struct Whole: Component {
      var scope: Scope = .unnamed()
      let thing = Thing("thing")
      var body: Contents {
        thing
        Pair("pair")
      }
    }
    let evaluated = Evaluated { Whole() }
    #expect(
      evaluated.evaluation.graph.resources.map(\.address.path) == ["pair/first", "pair/second", "thing"])
  }

  @Test("Where the states are stands beside the list, and in each graph")
  func statePlace() throws {
    let place = StatePlace.bucket(BucketPlace(scheme: "s3", bucket: "b", region: "eu-central-1"))
    let environments = Environments(state: StateLocation(place)) {
      Environment("test/a", in: .euCentral1, file: "/p/E/a.swift", line: 1, column: 1) {}
    }
    #expect(environments.list()["state"] == "s3://b?region=eu-central-1")
    let answer = environments.graph("test/a")
    let graph = try Graph(document: try #require(answer["graph"]))
    #expect(graph.statePlace == place)
    #expect(Environments {}.list()["state"] == nil)
  }

  @Test("The contents of an environment come from a closure that runs only when it is evaluated")
  func laziness() {
    let environments = Environments {
      Environment("test/a", in: .euCentral1, file: "/p/E/a.swift", line: 1, column: 1) {
        let _ = Issue.record("evaluated, though nobody asked for it")
      }
      Environment("test/b", in: .usEast1, account: "123456789012", file: "/p/E/b.swift", line: 2, column: 3) {
        Thing("thing", file: "/p/E/b.swift", line: 4, column: 5)
      }
    }
    #expect(
      Evaluated.text(environments.list(root: "/p")) == """
        {
          "environments": [
            {
              "name": "test/a",
              "position": "E/a.swift:1:1",
              "region": "eu-central-1"
            },
            {
              "account": "123456789012",
              "name": "test/b",
              "position": "E/b.swift:2:3",
              "region": "us-east-1"
            }
          ],
          "formatVersion": 1
        }
        """)
    #expect(
      Evaluated.text(environments.graph("test/b", root: "/p")) == """
        {
          "diagnostics": [],
          "formatVersion": 1,
          "graph": {
            "account": "123456789012",
            "environment": "test/b",
            "formatVersion": 1,
            "outputs": [],
            "position": "E/b.swift:2:3",
            "region": "us-east-1",
            "resources": [
              {
                "address": "thing",
                "position": "E/b.swift:4:5",
                "type": "Test::Kit::Thing"
              }
            ]
          }
        }
        """)
  }
}
