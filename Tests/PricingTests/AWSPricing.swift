@testable import AWSResources
import InfraModel
@testable import Pricing

/// What tests price with: AWS's prices and models.
extension Catalog {
  init(
    own: PriceTable = PriceTable(), discounts: [Discount] = [], updated: PriceTable = PriceTable(),
    updatedDay: String? = nil
  ) {
    self.init(.aws, own: own, discounts: discounts, updated: updated, updatedDay: updatedDay)
  }

  init(own: OwnPrices?, updated: UpdatedPrices?) { self.init(.aws, own: own, updated: updated) }
}

extension Pricing {
  init(takingAccountAllowances: Bool = false) {
    self.init(Catalog(), takingAccountAllowances: takingAccountAllowances)
  }
}

extension PricedResource {
  init(document: Value) throws(ResourceDocumentError) {
    try self.init(document: document, types: PriceBook.aws.types)
  }

  init(line: some Collection<UInt8>) throws(ResourceDocumentError) {
    try self.init(line: line, types: PriceBook.aws.types)
  }
}

extension CostModel {
  func estimate(_ resource: PricedResource) -> CostEstimate { estimate(resource, Catalog()) }
}
