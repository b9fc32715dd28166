@testable import AWSResources
import AWSClient
import AWSLives
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("Every handler keeps the contract")
struct ContractTests {
  let catalog = AWSSchemaCatalog()

  func schema(_ handler: Handler) throws -> ResourceSchema { try #require(catalog.schema(of: handler.type)) }

  /// What may be declared: everything but attributes.
  func settable(_ schema: ResourceSchema) -> Set<String> { Set(schema.properties.keys).subtracting(schema.readOnly) }

  func identifier(of handler: Handler) -> ResourceID {
    Samples.wellFormedIDs[handler.type] ?? ResourceID(parts: handler.identifier.map { _ in "x" })
  }

  @Test("A type has one handler, and each handler a life on the test cloud")
  func onceEach() {
    let types = Handlers.all.map(\.type)
    #expect(Set(types).count == types.count)
    #expect(Set(types).subtracting(Samples.all.map(\.type)) == [])
  }

  @Test("The types that an environment of this project is made of all have handlers")
  func inUse() {
    let inUse: Set<ResourceType> = [
      "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::Route",
      "AWS::ApiGatewayV2::Stage",
      "AWS::CloudWatch::Alarm", "AWS::EC2::EIP", "AWS::EC2::Instance", "AWS::EC2::InternetGateway",
      "AWS::EC2::NatGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup",
      "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet",
      "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::VPC", "AWS::EC2::VPCEndpoint",
      "AWS::EC2::VPCGatewayAttachment", "AWS::ECR::Repository", "AWS::IAM::InstanceProfile", "AWS::IAM::ManagedPolicy",
      "AWS::IAM::Role", "AWS::KMS::Alias", "AWS::KMS::Key", "AWS::Lambda::Alias", "AWS::Lambda::Function",
      "AWS::Lambda::Permission", "AWS::Lambda::Version", "AWS::Logs::LogGroup", "AWS::RDS::DBInstance",
      "AWS::RDS::DBParameterGroup", "AWS::RDS::DBSubnetGroup", "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
      "AWS::SNS::Subscription", "AWS::SNS::Topic", "AWS::SecretsManager::Secret",
    ]
    let missing = inUse.subtracting(Handlers.all.map(\.type)).sorted()
    #expect(missing == [])
  }

  @Test("The identifier of each handler is its schema's", arguments: Handlers.all)
  func identifier(_ handler: Handler) throws {
    let primaryIdentifier = try Samples.identifiersOfOurOwn[handler.type] ?? schema(handler).primaryIdentifier
    #expect(handler.identifier == primaryIdentifier)
  }

  @Test("Each property is carried by the create, set after it, or refused with a reason", arguments: Handlers.all)
  func complete(_ handler: Handler) throws {
    var handled = handler.create.properties.union(handler.traits.unsupportedProperties.keys)
    for setting in handler.settings { handled.formUnion(setting.properties) }
    if let tags = handler.tags { handled.insert(tags.property) }
    let missing = settable(try schema(handler)).subtracting(handled).sorted()
    #expect(missing == [])
    #expect(handler.traits.unsupportedProperties.values.allSatisfy { $0.count > 20 })
  }

  @Test("Each mutable property can be changed in place, or is known to replace", arguments: Handlers.all)
  func mutable(_ handler: Handler) throws {
    let schema = try schema(handler)
    var changeable = handler.traits.replacing.union(handler.traits.unsupportedProperties.keys)
    for setting in handler.settings { changeable.formUnion(setting.properties) }
    if let tags = handler.tags, tags.add != nil || tags.replace != nil { changeable.insert(tags.property) }
    let topLevel = schema.createOnly.filter { !$0.contains(".") && !$0.contains("/") }
    let stuck = settable(schema).subtracting(topLevel).subtracting(changeable).sorted()
    #expect(stuck == [])
  }

  @Test("A property that is no longer declared is taken back, or said to stay", arguments: Handlers.all)
  func removals(_ handler: Handler) {
    for case .sets(let sets) in handler.settings {
      // A call that gets only what changed can't take back what it is not given.
      guard case .omitted = sets.removal, case .call = sets.mutation, sets.extent == .changed else { continue }
      Issue.record("\(sets.properties) is left as it is when it is no longer declared")
    }
  }

  @Test("The order in which a service tells tags means nothing", arguments: Handlers.all)
  func tags(handler: Handler) throws {
    // Some types can be tagged, and their schema has no property for it: then nobody declares tags.
    guard let tags = handler.tags, try schema(handler).properties[tags.property] != nil else { return }
    #expect(handler.traits.comparisons[tags.property] == .unordered)
  }

  @Test("The names of properties in each handler are its schema's", arguments: Handlers.all)
  func names(_ handler: Handler) throws {
    let schema = try schema(handler)
    #expect(handler.traits.replacing.filter { schema.property(at: $0) == nil } == [])
    var names = handler.create.properties.union(handler.traits.unsupportedProperties.keys)
    names.formUnion(handler.traits.defaults.keys)
    names.formUnion(handler.traits.consequences.keys)
    names.formUnion(handler.traits.keptWhenRemoved)
    names.formUnion(handler.reads.maps.compactMap(\.property))
    for setting in handler.settings { names.formUnion(setting.properties) }
    // The empty path is the whole resource.
    for path in handler.traits.comparisons.keys where !path.isEmpty && path != handler.tags?.property {
      names.insert(String(path.split(separator: ".")[0]))
    }
    for path in handler.traits.unremovable { names.insert(String(path.split(separator: ".")[0])) }
    // An ARN that the registry does not show may be read all the same, for the calls that want one.
    names = Set(names.compactMap { $0.split(separator: ".").first.map(String.init) })
    let unknown = names.subtracting(schema.properties.keys).filter { !$0.hasSuffix("Arn") && $0 != "ARN" }.sorted()
    #expect(unknown == [])
  }

  @Test("Each operation that is named is in the client's tables", arguments: Handlers.all)
  func operations(_ handler: Handler) {
    for verb in LifecycleVerb.allCases {
      for (service, operation) in handler.operations(for: verb) {
        #expect(Shapes.operation(service, operation) != nil, "\(service) \(operation)")
      }
    }
  }

  @Test("What is looked for in answers can be there", arguments: Handlers.all)
  func answers(_ handler: Handler) {
    if case .call(let call) = handler.create.mutation {
      for path in handler.create.outputs.values {
        #expect(Shapes.outputHas(path, call.service ?? handler.service, call.operation), "\(call.operation) \(path)")
      }
    }
    if case .call(let call) = handler.reads.source {
      let base = [handler.reads.items, handler.reads.inner ?? ""].filter { !$0.isEmpty }
      let fields = handler.reads.maps.map { $0.member ?? handler.naming.member($0.propertyPath ?? "") }
      let states = [handler.ready?.path, handler.reads.absent?.path].compactMap(\.self)
      for member in fields + states + [""] {
        let path = (base + [member]).filter { !$0.isEmpty }.joined(separator: ".")
        let outer = ([handler.reads.items, member]).filter { !$0.isEmpty }.joined(separator: ".")
        let service = call.service ?? handler.service
        let isThere =
          Shapes.outputHas(path, service, call.operation) || Shapes.outputHas(outer, service, call.operation)
        #expect(isThere, "\(call.operation) \(path)")
      }
    }
    for furtherRead in handler.furtherReads {
      let (call, items, maps): (Call, String, [Field])
      switch furtherRead.source {
      case .call(let one, let path, let fields): (call, items, maps) = (one, path, fields)
      case .batch(let one, _, let path, let inner, let fields):
        (call, items, maps) = (one, [path, inner].compactMap(\.self).joined(separator: "."), fields)
      case .code: continue
      }
      for field in maps {
        let member = field.member ?? handler.naming.member(field.propertyPath ?? "")
        let path = [items, member].filter { !$0.isEmpty }.joined(separator: ".")
        #expect(Shapes.outputHas(path, call.service ?? handler.service, call.operation), "\(call.operation) \(path)")
      }
    }
  }

  @Test("A create with every property sends what the API takes", arguments: Handlers.all)
  func creates(_ handler: Handler) async throws {
    let schema = try schema(handler)
    let cloud = ShapeDrivenFakeCloud(handler)
    let provider = AWSProvider(client: cloud, schemas: catalog)
    cloud.startEmpty()
    let journal = Journal(operation: "op-contract")
    var properties: [String: Value] = [:]
    for name in settable(schema) where handler.traits.unsupportedProperties[name] == nil {
      properties[name] =
        Samples.wellFormed[handler.type]?[name] ?? SchemaValues(schema: schema).value(schema.properties[name]!)
    }
    let request = CreateRequest(
      address: "a", type: handler.type, region: "eu-central-1", account: "123456789012", properties: properties)
    _ = try await provider.create(request, journal.context())
    #expect(cloud.problems == [])
    #expect(journal.ids.count == 1)
    #expect(journal.calls.first?.isEmpty == false)
  }

  @Test("Each mutable property that changes sends what the API takes", arguments: Handlers.all)
  func updates(_ handler: Handler) async throws {
    let schema = try schema(handler)
    var changeable: Set<String> = []
    for setting in handler.settings { changeable.formUnion(setting.properties) }
    if let tags = handler.tags, tags.add != nil, schema.properties[tags.property] != nil {
      changeable.insert(tags.property)
    }
    var everything: [String: Value] = [:]
    for name in schema.properties.keys where handler.traits.unsupportedProperties[name] == nil {
      everything[name] =
        Samples.wellFormed[handler.type]?[name] ?? SchemaValues(schema: schema).value(schema.properties[name]!)
    }
    for name in changeable.sorted() {
      // Set where it was not, then taken back.
      for isSet in [true, false] where isSet || !schema.required.contains(name) {
        let cloud = ShapeDrivenFakeCloud(handler)
        let provider = AWSProvider(client: cloud, schemas: catalog)
        var without = everything
        without[name] = Value?.none
        let request = UpdateRequest(
          address: "a", type: handler.type, region: "eu-central-1", account: "123456789012",
          id: identifier(of: handler), current: isSet ? without : everything,
          desired: isSet ? everything : without, changed: [name])
        let journal = Journal(operation: "op-contract")
        do throws(ProviderError) { _ = try await provider.update(request, journal.context()) } catch {
          let isRefused = error.kind == .unsupported && Samples.refused[handler.type]?.contains(name) == true
          #expect(isRefused, "\(name) \(isSet ? "set" : "removed"): \(error)")
        }
        #expect(cloud.problems == [], "\(name) \(isSet ? "set" : "removed")")
      }
    }
  }

  @Test("A delete sends what the API takes", arguments: Handlers.all)
  func deletes(_ handler: Handler) async throws {
    let schema = try schema(handler)
    let cloud = ShapeDrivenFakeCloud(handler)
    let execution = Execution(
      handler, schema, client: cloud, region: "eu-central-1", context: Journal(operation: "op-contract").context())
    let known = schema.properties.mapValues { SchemaValues(schema: schema).value($0) }
    let scope = execution.scope(id: identifier(of: handler), known)
    for step in handler.deletes.before { _ = try await execution.perform(step, scope) }
    _ = try await execution.perform(handler.deletes.mutation, scope)
    _ = try await execution.read(scope)
    #expect(cloud.problems == [])
  }

  @Test("A finder asks what the API takes", arguments: Handlers.all)
  func finds(_ handler: Handler) async throws {
    let schema = try schema(handler)
    let cloud = ShapeDrivenFakeCloud(handler)
    let execution = Execution(handler, schema, client: cloud, region: "eu-central-1")
    let declared = schema.properties.mapValues { SchemaValues(schema: schema).value($0) }
    var scope = execution.scope(declared, operation: "op-contract", account: "123456789012")
    scope.mayBeUnmarked = true
    _ = try await execution.find(scope)
    #expect(cloud.problems == [])
    #expect(!cloud.requests.isEmpty)
  }
}
