import AWSSchemas
import InfraModel
@testable import Planner
import Testing

@Suite("A pattern of the facts means what Regex makes of it")
struct PatternTests {
  /// Every pattern that the facts have.
  private static let patterns: [String] = {
    var found: Set<String> = []
    func walk(_ property: PropertySchema) {
      if let pattern = property.pattern { found.insert(pattern) }
      if let items = property.items { walk(items) }
      if let values = property.mapOf { walk(values) }
      for inner in property.properties.values { walk(inner) }
    }
    let catalog = AWSSchemaCatalog()
    for type in catalog.types {
      guard let schema = catalog.schema(of: type) else { continue }
      for property in schema.properties.values { walk(property) }
      for definition in schema.definitions.values { walk(definition) }
    }
    return found.sorted()
  }()

  /// Texts of the kinds that patterns are about: right ones, and the same with something wrong.
  private static let texts: [String] = {
    let right = [
      "", "a", "A", "0", "-", "/", "main", "Main-1", "my_name", "my.name", "my..name", "-main", "main-", "main.", "a b",
      " ",
      "123456789012", "12345678901", "200", "299", "2005", "42", "007", "x42", "$LATEST", "$LATEST.PUBLISHED",
      "$default",
      "arn:aws:iam::123456789012:role/service/app", "arn:aws:iam::aws:policy/AdministratorAccess",
      "arn:aws:s3:::bucket",
      "arn:aws:lambda:eu-central-1:123456789012:function:app:live", "arn:aws:kms:eu-central-1:123456789012:key/1a-2b",
      "arn:aws:lambda:us-gov-west-1:123456789012:layer:tools:3", "arn:aws:logs:eu-central-1:123456789012:*",
      "app:live", "function:app", "alias/app", "alias/", "/path/to/", "/path//", "/", "//", "/mnt/data", "team/app",
      "team//app", "ami-0123456789abcdef0", "ami-", "o-abcdefghij", "lambda:*", "lambda:InvokeFunction", "*",
      "8f14e45f-ceea-467f-a8f1-0a5c1d2e3f40", "8F14E45F-CEEA-467F-A8F1-0A5C1D2E3F40", "EBS", "EBS,EC2", "EBS,",
      "HTTP", "HTTPS", "#{protocol}", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123Z", "2026-13-31T12:00:00Z",
      "TRIM_HORIZON", "sigv4", "never", "kafka://topic", "host.example.com:9092", "key=value", "a,b;c", "tag:{x}",
      "~0~1",
      "[a]", "a]b", "a^b", "a\\b", "\"quoted\"", "it's", "100%", "a&b", "a|b", "a~b", "system.", "systemic",
      "user@example.com",
      String(repeating: "a", count: 63), String(repeating: "a", count: 64), String(repeating: "a", count: 128),
      String(repeating: "ab-", count: 43), String(repeating: "a", count: 1025),
    ]
    return right + ["ä", "a\n", "\n", "a\tb", "naïve", "日本", "e\u{301}", "\r\n"]
  }()

  @Test("Every pattern of the facts agrees with Regex on every text", arguments: patterns)
  func agreement(_ pattern: String) {
    let cache = PatternCache()
    let regex = (try? Regex(pattern))?.matchingSemantics(.unicodeScalar)
    for text in Self.texts {
      let expected = regex.map { text.firstMatch(of: $0) != nil }
      #expect(cache.matches(text, pattern) == expected, "\(text.debugDescription)")
      #expect(cache.matches(text, pattern) == expected, "again: \(text.debugDescription)")
    }
  }

  @Test("Few patterns of the facts need Regex at all")
  func coverage() {
    let others = Self.patterns.filter { PatternAutomaton($0) == nil }
    #expect(others.count * 5 < Self.patterns.count, "\(others)")
  }

  @Test(
    "A pattern that is not understood is left to Regex",
    arguments: [
      #"(a)\1"#, "a*?", "a++", "(?!a)b", "(?<n>a)", "[a-z&&[^b]]", "[[a]]", #"\bword"#, #"end\Z"#, "a{2", "(a", "a)",
      "*a",
    ])
  func unknown(_ pattern: String) { #expect(PatternAutomaton(pattern) == nil) }
}
