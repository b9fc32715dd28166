import Archives
import InfraModel

/// Source text of the declaration as the ZIP archive that the API takes.
///
/// The registry puts it into the file that the runtime's handler names by default: `index.py` for Python, `index.js`
/// for Node.js (`AWS::Lambda::Function` Code, `ZipFile`).
enum InlineCode {
  static func archive(_ source: String, runtime: String) -> [UInt8] {
    ZIPArchive.stored([
      ZIPArchive.Entry(runtime.hasPrefix("python") ? "index.py" : "index.js", Array(source.utf8))
    ])
  }
}
