internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Whether a page is written beside what is shown.
struct PageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Also write an HTML page that needs nothing else.", valueName: "file"))
  var html: String?

  /// It as it was given.
  var given: [String] { html.map { ["--html", $0] } ?? [] }
}

extension World {
  /// Replaces the file of a page as a whole.
  func write(_ page: HTMLText, to path: String) throws(CommandFailure) { try write(Array(page.text.utf8), to: path) }
}
