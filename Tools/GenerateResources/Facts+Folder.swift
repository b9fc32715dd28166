internal import AWSTyping
internal import GeneratedFiles
internal import InfraModel

extension Facts {
  /// Reads every `AWS-*.json` of a folder, sorted by type.
  static func all(in folder: Folder) throws -> [Facts] {
    var found: [Facts] = []
    for name in try folder.files(endingIn: ".json") where name.hasPrefix("AWS-") {
      do { found.append(try Facts(try JSON.parse(try folder.read(name)))) } catch {
        throw Unreadable(file: name, reason: "\(error)")
      }
    }
    return found.sorted { $0.type < $1.type }
  }

  /// A facts file that is not of the form it should have.
  struct Unreadable: Error, CustomStringConvertible {
    var file: String
    var reason: String
    var description: String { "\(file): \(reason)" }
  }
}
