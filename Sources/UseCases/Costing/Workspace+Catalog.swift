internal import Cloud
package import InfraModel
package import Pricing
internal import World

extension Workspace {
  /// The prices in the program, under those of the project's folder `prices`.
  package func catalog() throws(CommandFailure) -> Catalog {
    Catalog(cloud.prices, own: try ownPrices(), updated: try updatedPrices())
  }

  /// Today, by the world's clock.
  package var today: Day { Day(seconds: world.clock.now()) }

  /// The project's own rates; `nil` if it has set none.
  package func ownPrices() throws(CommandFailure) -> OwnPrices? {
    try priceFile(OwnPrices.path) { bytes throws(PriceFileError) in try OwnPrices(file: bytes) }
  }

  /// The prices that the project fetched; `nil` if it never did.
  package func updatedPrices() throws(CommandFailure) -> UpdatedPrices? {
    try priceFile(UpdatedPrices.path) { bytes throws(PriceFileError) in try UpdatedPrices(file: bytes) }
  }

  /// Replaces a file of prices; gives its path.
  package func writePrices(_ document: Value, to path: String) throws(CommandFailure) -> String {
    let path = Files.path(path, in: settings.project)
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      let folder = String(path[..<slash])
      do throws(FileFailure) { try world.files.makeFolder(folder) } catch {
        throw .cannotWrite(folder, reason: error.reason)
      }
    }
    try world.write(JSON.pretty(document), to: path)
    return path
  }

  private func priceFile<Prices>(
    _ path: String, _ read: ([UInt8]) throws(PriceFileError) -> Prices
  ) throws(CommandFailure) -> Prices? {
    let path = Files.path(path, in: settings.project)
    guard world.files.isFile(path) else { return nil }
    let bytes = try world.document(path)
    do throws(PriceFileError) { return try read(bytes) } catch { throw .badPriceFile(path, error) }
  }
}

extension CommandFailure {
  static func badPriceFile(_ path: String, _ error: PriceFileError) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badPriceFile, "\(path) is not a valid file of prices: \(error.message)",
        fix: "see docs/cost.md for its form, or remove it"))
  }
}
