internal import InfraModel

/// Every single edit of a declaration, in an order that does not change.
struct EditList: Sendable {
  let graph: Graph
  let schemas: any SchemaCatalog
  let traits: @Sendable (ResourceType) -> ResourceTraits
  let elsewhere: ValuesElsewhere

  var all: [Edit] {
    graph.resources.flatMap { node in
      propertyEdits(node) + addressEdits(node) + lifecycleEdits(node) + dependencyEdits(node)
    } + components.flatMap(componentEdits) + outputEdits
  }

  // MARK: properties

  private func propertyEdits(_ node: ResourceNode) -> [Edit] {
    guard let schema = schemas.schema(of: node.type) else { return [] }
    let alternatives = Alternatives(graph: graph, node: node, schema: schema, elsewhere: elsewhere)
    return node.properties.keys.sorted().flatMap { name in
      [setting(node.address, name, "left out", nil)]
        + alternatives.changes(of: name).map { edit in
          setting(node.address, edit.path.isEmpty ? name : "\(name).\(edit.path)", edit.words, edit.value)
        }
    } + portEdits(node)
  }

  private func setting(_ address: Address, _ path: String, _ words: String, _ value: Value?) -> Edit {
    let name = String(path.prefix { $0 != "." })
    return Edit(words == "left out" ? .unset : .set, "\(address) \(path): \(words)") { graph in
      graph.changing(address) { $0.properties[name] = value }
    }
  }

  /// The ports of a rule that is a resource.
  private func portEdits(_ node: ResourceNode) -> [Edit] {
    guard let from = node.properties["FromPort"], let to = node.properties["ToPort"]?.integer else { return [] }
    let address = node.address
    return [
      Edit(.set, "\(address) FromPort, ToPort: turned round") { graph in
        graph.changing(address) {
          $0.properties["FromPort"] = .integer(to + 1)
          $0.properties["ToPort"] = from
        }
      },
      Edit(.unset, "\(address) FromPort, ToPort: left out") { graph in
        graph.changing(address) {
          $0.properties["FromPort"] = nil
          $0.properties["ToPort"] = nil
        }
      },
    ]
  }

  // MARK: addresses

  private func addressEdits(_ node: ResourceNode) -> [Edit] {
    let address = node.address
    let (renamed, copy) = (address.suffixed("-renamed"), address.suffixed("-copy"))
    return [
      Edit(.rename, "\(address): renamed") { $0.renaming([address: renamed]) },
      Edit(.move, "\(address): renamed, and said so") { graph in
        graph.renaming([address: renamed]).changing(renamed) { $0.lifecycle.renamedFrom.append(address) }
      },
      Edit(.remove, "\(address): removed with what needs it") { $0.removing($0.dependents(of: [address])) },
      Edit(.remove, "\(address): removed, what refers to it let go") { $0.detaching([address]).removing([address]) },
      Edit(.remove, "\(address): removed") { $0.removing([address]) },
      Edit(.duplicate, "\(address): duplicated") { $0.copying([address: copy]) },
      Edit(.duplicate, "\(address): duplicated under another name") { graph in
        graph.copying([address: copy]) { rename(&$0) }
      },
    ]
  }

  /// Gives a copy a name of its own.
  private func rename(_ node: inout ResourceNode) {
    guard let name = traits(node.type).nameProperty, let text = node.properties[name]?.string else { return }
    node.properties[name] = .string(text + "-copy")
  }

  private var components: [Address] {
    var found: Set<Address> = []
    for node in graph.resources {
      var parent = node.address.parent
      while let component = parent {
        found.insert(component)
        parent = component.parent
      }
    }
    return found.sorted()
  }

  private func componentEdits(_ component: Address) -> [Edit] {
    let members = graph.resources.map(\.address).filter { $0.isWithin(component) }
    func moved(_ suffix: String) -> [Address: Address] {
      let prefix = component.path + suffix
      return Dictionary(
        uniqueKeysWithValues: members.map { ($0, Address(prefix + $0.path.dropFirst(component.path.count))) })
    }
    let (renamed, copies, all) = (moved("-renamed"), moved("-copy"), Set(members))
    return [
      Edit(.rename, "\(component)/: renamed") { $0.renaming(renamed) },
      Edit(.remove, "\(component)/: removed with what needs it") { $0.removing($0.dependents(of: all)) },
      Edit(.remove, "\(component)/: removed, what refers to it let go") { $0.detaching(all).removing(all) },
      Edit(.duplicate, "\(component)/: duplicated") { $0.copying(copies) },
      Edit(.duplicate, "\(component)/: duplicated under other names") { $0.copying(copies) { rename(&$0) } },
    ]
  }

  // MARK: lifecycles and the rest

  private func lifecycleEdits(_ node: ResourceNode) -> [Edit] {
    let address = node.address
    func toggle(_ words: String, _ change: @escaping @Sendable (inout Lifecycle) -> Void) -> Edit {
      Edit(.lifecycle, "\(address): \(words)") { graph in graph.changing(address) { change(&$0.lifecycle) } }
    }
    var found = [
      toggle("protection toggled") { $0.isProtected.toggle() },
      toggle("retention toggled") { $0.isRetained.toggle() },
      toggle("create before destroy toggled") { $0.createsBeforeDestroy.toggle() },
      toggle("another trigger") { $0.replacedWhen.append("edited") },
    ]
    if let name = node.properties.keys.min() {
      found.append(
        toggle("changes of \(name) ignored") { $0.ignoredChanges.append(.init(property: name, because: "edited")) })
    }
    return found
  }

  private func dependencyEdits(_ node: ResourceNode) -> [Edit] {
    let address = node.address
    return node.dependsOn.map { needed in
      Edit(.surroundings, "\(address): no longer needs \(needed)") { graph in
        graph.changing(address) { $0.dependsOn.removeAll { $0 == needed } }
      }
    }
  }

  private var outputEdits: [Edit] {
    graph.outputs.flatMap { output in
      [
        Edit(.surroundings, "output \(output.name): left out") { graph in
          var graph = graph
          graph.outputs.removeAll { $0.name == output.name }
          return graph
        },
        Edit(.surroundings, "output \(output.name): renamed") { graph in
          var graph = graph
          for index in graph.outputs.indices where graph.outputs[index].name == output.name {
            graph.outputs[index].name += "-renamed"
          }
          graph.outputs.sort { $0.name < $1.name }
          return graph
        },
      ]
    }
  }
}

extension Address {
  func suffixed(_ suffix: String) -> Address { Address(path + suffix) }
}
