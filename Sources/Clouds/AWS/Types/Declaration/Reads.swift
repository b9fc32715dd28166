public import InfraModel

/// How a resource is read, and how the answer becomes the registry's properties.
///
/// Every property of the schema whose member has the handler's spelling of its name is mapped by itself; `maps` names
/// the others. A "not found" of the service means that the resource is absent.
public struct Reads: Sendable {
  /// One call for many resources.
  struct Batch: Sendable {
    enum Way: Hashable, Sendable {
      case list(String)
      case filter(String)
      /// The call lists all that there are.
      case all
    }
    var way: Way
    /// The property whose values go along.
    var property: String
    var most: Int
    /// The property that all resources of one call must have in common (the cluster of services).
    var within: String?
  }

  enum Source: Sendable {
    case call(Call)
    /// The raw item; `nil` if the resource is absent.
    case code([Use], @Sendable (CloudCalls, CallScope) async throws -> Value?)
  }

  let source: Source
  let batch: Batch?
  /// The path of the item or the items in the answer; empty for the whole answer.
  let items: String
  /// What the operation calls its filters.
  var filters = "Filters"
  /// A list inside of every item whose elements are the items; members of the outer item show through.
  let inner: String?
  /// The properties by which an item of many is ours; the primary identifier if `nil`.
  let matching: [String]?
  let condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)?
  let maps: [Field]
  let except: Set<String>
  /// A path of the item and the values there that mean that the resource is gone.
  let absent: (path: String, values: Set<String>)?

  /// A read of one resource.
  /// - Parameters:
  ///   - items: The path of the item, or of a list to pick ours from.
  ///   - matching: The properties by which it is picked; the primary identifier if `nil`.
  ///   - condition: What else must hold for an item to be ours.
  ///   - maps: Properties whose member in the item has another name or encoding.
  ///   - except: Properties that are not mapped though the item has such a member.
  ///   - absent: A path of the item and the values there that mean that the resource is gone.
  public init(
    _ operation: String, _ fields: [Field], at items: String = "", inner: String? = nil, matching: [String]? = nil,
    where condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil, maps: [Field] = [],
    except: Set<String> = [], absent: (path: String, values: Set<String>)? = nil
  ) {
    source = .call(Call(operation, fields))
    batch = nil
    self.items = items
    self.inner = inner
    self.matching = matching
    self.condition = condition
    self.maps = maps
    self.except = except
    self.absent = absent
  }

  /// A read of many resources with one call of EC2, by a filter on a property.
  public init(
    _ operation: String, filter: String, of property: String, under filters: String = "Filters", at items: String,
    inner: String? = nil, matching: [String]? = nil,
    where condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil,
    maps: [Field] = [], except: Set<String> = [], absent: (path: String, values: Set<String>)? = nil
  ) {
    source = .call(Call(operation, []))
    batch = Batch(way: .filter(filter), property: property, most: 100)
    self.items = items
    self.filters = filters
    self.inner = inner
    self.matching = matching
    self.condition = condition
    self.maps = maps
    self.except = except
    self.absent = absent
  }

  /// A read of many resources with one call, by a list of a property's values. Where one of them is not found, each
  /// is read for itself.
  /// - Parameter within: The property that the resources of one call must have in common: a field names its value.
  public init(
    _ operation: String, list: String, of property: String, within: String? = nil, _ fields: [Field] = [],
    at items: String, most: Int = 100, inner: String? = nil, matching: [String]? = nil,
    where condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil, maps: [Field] = [],
    except: Set<String> = [], absent: (path: String, values: Set<String>)? = nil
  ) {
    source = .call(Call(operation, fields))
    batch = Batch(way: .list(list), property: property, most: most, within: within)
    self.items = items
    self.inner = inner
    self.matching = matching
    self.condition = condition
    self.maps = maps
    self.except = except
    self.absent = absent
  }

  /// A read of all resources of the type with one call that takes no choice.
  public init(
    _ operation: String, all items: String, _ fields: [Field] = [], matching: [String]? = nil, maps: [Field] = []
  ) {
    source = .call(Call(operation, fields))
    batch = Batch(way: .all, property: "", most: .max)
    self.items = items
    inner = nil
    self.matching = matching
    condition = nil
    self.maps = maps
    except = []
    absent = nil
  }

  /// A read by code, which gives the raw item, or `nil` if the resource is absent.
  public init(
    uses: [Use], maps: [Field] = [], except: Set<String> = [],
    absent: (path: String, values: Set<String>)? = nil,
    _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> Value?
  ) {
    source = .code(uses, code)
    batch = nil
    items = ""
    inner = nil
    matching = nil
    condition = nil
    self.maps = maps
    self.except = except
    self.absent = absent
  }

  var uses: [Use] {
    switch source {
    case .call(let call): [Use(call.operation, of: call.service)]
    case .code(let uses, _): uses
    }
  }
}

/// A further call of a read, made side by side with the others. Its "not found" means that its properties are unset.
public struct FurtherRead: Sendable {
  enum Source: Sendable {
    case call(Call, at: String, maps: [Field])
    /// One call for many resources: the items, and a list inside of each whose elements are the items.
    case batch(Call, Reads.Batch, at: String, inner: String?, maps: [Field])
    case code([Use], @Sendable (CloudCalls, CallScope) async throws -> [String: Value])
  }

  let source: Source
  let condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)?

  /// - Parameters:
  ///   - items: The path in the answer that the maps start from.
  ///   - maps: The properties and their members.
  ///   - condition: Whether a resource needs the call, by its raw item and by what is known of it.
  public init(
    _ operation: String, _ fields: [Field], at items: String = "", maps: [Field],
    when condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil
  ) {
    source = .call(Call(operation, fields), at: items, maps: maps)
    self.condition = condition
  }

  /// One further call of EC2 for many resources, by a filter on a property; the item with the same property is ours.
  /// - Parameter fields: Filters beside it.
  public init(
    _ operation: String, filter: String, of property: String, _ fields: [Field] = [], at items: String,
    inner: String? = nil, maps: [Field]
  ) {
    let batch = Reads.Batch(way: .filter(filter), property: property, most: 100)
    source = .batch(Call(operation, fields), batch, at: items, inner: inner, maps: maps)
    condition = nil
  }

  /// Code that gives properties in the registry's form. The scope has what the main read gave.
  public init(
    uses: [Use], when condition: (@Sendable (_ item: Value, _ scope: CallScope) -> Bool)? = nil,
    _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> [String: Value]
  ) {
    source = .code(uses, code)
    self.condition = condition
  }

  var uses: [Use] {
    switch source {
    case .call(let call, _, _), .batch(let call, _, _, _, _): [Use(call.operation, of: call.service)]
    case .code(let uses, _): uses
    }
  }
}

/// A last touch on what was read: code over the registry's properties, the raw item, and the scope of what was known
/// before the read.
public struct Postprocess: Sendable {
  let code: @Sendable (_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) -> Void

  public init(
    _ code: @escaping @Sendable (_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) -> Void
  ) {
    self.code = code
  }
}
