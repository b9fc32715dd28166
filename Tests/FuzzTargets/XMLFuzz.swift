import AWSClient
import CLibXML2
internal import HTTP
import InfraModel
import OperationModels

/// Compares our reader of XML with libxml2: whether a text is well-formed, and every name, attribute and text in it.
enum XMLFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    let ours = bytes.withUnsafeBufferPointer { tree($0) }
    if let answer = shapes(bytes, isWellFormed: (try? ours.get()) != nil) { return answer }
    // libxml2 takes a NUL for the end of some texts.
    if bytes.isEmpty || bytes.contains(0) { return nil }
    if case .failure(let problem) = ours, differs.contains(problem.problem) || problem.problem.hasPrefix("nested") {
      return nil
    }
    guard let theirs = reference(bytes) else {
      if case .success(let tree) = ours { return "libxml2 refuses what is read as \(tree)" }
      return nil
    }
    switch ours {
    case .failure(let problem): return "\(problem.problem) at \(problem.offset); libxml2 reads \(theirs)"
    case .success(let tree): return tree == theirs ? nil : "read as \(tree), by libxml2 as \(theirs)"
    }
  }

  /// Where we are stricter on purpose: no document types, no encodings but UTF-8, no `<?XML?>`, and a declaration as
  /// the specification has it.
  private static let differs: Set<String> = [
    "a document type is declared", "unknown encoding", "a declaration that is not at the beginning",
    "unknown declaration", "unknown version",
  ]

  /// Reading by shapes takes a text if and only if it is well-formed.
  private static func shapes(_ bytes: [UInt8], isWellFormed: Bool) -> String? {
    guard let model = OperationLibrary.shared.operation("ec2", "DescribeSecurityGroups"), !bytes.isEmpty else {
      return nil
    }
    switch ResponseParser(model, HTTPResponse(status: 200, body: bytes)).parse() {
    case .output where !isWellFormed: return "an output of what is not well-formed"
    case .error: return "an error of an answer that is none"
    default: break
    }
    _ = ResponseParser(model, HTTPResponse(status: 400, body: bytes)).parse()
    return nil
  }

  // MARK: Ours

  private static func tree(_ buffer: UnsafeBufferPointer<UInt8>) -> Result<String, XMLReader.Problem> {
    var reader = XMLReader(buffer)
    do throws(XMLReader.Problem) {
      let root = try reader.root()
      let tree = try element(root, &reader)
      try reader.finish()
      return .success(tree)
    } catch {
      return .failure(error)
    }
  }

  private static func element(_ tag: XMLReader.Tag, _ reader: inout XMLReader) throws(XMLReader.Problem) -> String {
    var ahead = reader
    let text = try ahead.text(in: tag)
    var inner = ""
    while let child = try reader.child(in: tag) { inner += try element(child, &reader) }
    guard reader.position == ahead.position else { return "<read to two places>" }
    return "(\(reader.name(tag)) \(String(reflecting: text))\(inner))"
  }

  // MARK: libxml2's

  private static let isReady: Bool = {
    xmlInitParser()
    infra_xml_silence()
    return true
  }()

  private static func reference(_ bytes: [UInt8]) -> String? {
    guard isReady else { return nil }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    let document = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        xmlReadMemory($0.baseAddress, Int32($0.count), nil, nil, Int32(options))
      }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    return xmlDocGetRootElement(document).map { element($0) }
  }

  private static func element(_ node: xmlNodePtr) -> String {
    var text = ""
    var inner = ""
    var next = node.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_ELEMENT_NODE: inner += element(child)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = child.pointee.content { text += String(cString: content) }
      default: break
      }
      next = child.pointee.next
    }
    // A prefix that was not declared stays a part of the name.
    let name = String(cString: node.pointee.name)
    let colon = name.utf8.firstIndex(of: UInt8(ascii: ":"))
    let local = colon.map { String(name[name.index(after: $0)...]) } ?? name
    return "(\(local.isEmpty ? name : local) \(String(reflecting: text))\(inner))"
  }
}
