internal import CLibXML2

/// A parsed XML text, by libxml2. External entities are never read and entities are not expanded; a text with a
/// document type declaration is refused.
final class XMLDocument {
  private let document: xmlDocPtr

  private static let isReady: Bool = {
    xmlInitParser()
    infra_xml_silence()
    return true
  }()

  /// `nil` where the text is not well-formed.
  init?(_ bytes: [UInt8]) {
    guard Self.isReady, !bytes.isEmpty, bytes.count < Int(Int32.max) else { return nil }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        xmlReadMemory($0.baseAddress, Int32($0.count), nil, nil, Int32(options))
      }
    }
    guard let parsed else { return nil }
    guard parsed.pointee.intSubset == nil else {
      xmlFreeDoc(parsed)
      return nil
    }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  /// The outermost element.
  var root: XMLElement? { xmlDocGetRootElement(document).map { XMLElement(node: $0) } }
}

/// An element of a document; valid as long as the document lives.
struct XMLElement {
  fileprivate let node: xmlNodePtr

  /// The name without a prefix.
  var name: String { String(cString: node.pointee.name) }

  /// The elements directly inside, in order.
  var children: [XMLElement] {
    var found: [XMLElement] = []
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { found.append(XMLElement(node: child)) }
      next = child.pointee.next
    }
    return found
  }

  /// The first element inside with a name.
  func child(_ name: String) -> XMLElement? {
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE, xmlStrEqual(child.pointee.name, name) != 0 {
        return XMLElement(node: child)
      }
      next = child.pointee.next
    }
    return nil
  }

  /// The text directly inside.
  var text: String {
    guard let first = node.pointee.children else { return "" }
    if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE, let content = first.pointee.content {
      return String(cString: content)
    }
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { infra_xml_free(content) }
    return String(cString: content)
  }

  /// An attribute's value; the name may carry its prefix (`xsi:type`).
  func attribute(_ name: String) -> String? {
    let local = name.split(separator: ":").last.map { String($0) } ?? name
    var next = node.pointee.properties
    while let attribute = next {
      if xmlStrEqual(attribute.pointee.name, local) != 0 {
        return attribute.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) } ?? ""
      }
      next = attribute.pointee.next
    }
    return nil
  }
}
