import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html: `Name`,
  /// `InvalidDocumentContent`.
  static let ssmDocument: [Demand] = [
    .text(
      "Name",
      TextForm("a name that documents can have", fix: "begin with neither aws, amazon nor amzn") { name in
        let lowered = name.lowercased()
        return !["aws", "amazon", "amzn"].contains { lowered.hasPrefix($0) }
      }),
    .holds("Content") { subject in
      guard subject.isGiven("DocumentFormat") ? subject.text("DocumentFormat") == "JSON" : true,
        let text = subject.literal("Content")?.string, (try? JSON.parse(text))?.object == nil
      else { return nil }
      return ("Content is not a JSON object, and DocumentFormat is JSON", "set documentFormat to YAML or TEXT")
    },
  ]
}
