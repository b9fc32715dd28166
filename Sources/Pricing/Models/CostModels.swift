public import InfraModel

/// Every resource type's cost model.
public enum CostModels {
  /// The models, a line for each group; a type is in one of them at most.
  static let all: [CostModel] = []

  /// The model of a type; `nil` if it has none.
  public static func model(of type: ResourceType) -> CostModel? { byType[type] }

  private static let byType = Dictionary(all.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
}
