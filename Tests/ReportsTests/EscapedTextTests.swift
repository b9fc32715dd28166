import InfraModel
import Pricing
import Testing

@testable import Reports

@Suite("Text of a language shows what is put into it, and nothing of it is a mark")
struct EscapedTextTests {
  private static let hostile = [
    #"<script>alert("x")</script><img src=x onerror='y'>"#,
    "&lt;b&gt; #quot; #60; &#8238;x &amp;",
    "*a* _b_ ~~c~~ `d` | $e$ !f",
    "[g](https://k.example) www.l.example",
    #"--> ]] <br/> "]; x -> y"#,
    "\\\" \\n \\N",
    "m\u{202E}n\u{9B}31m\u{1B}[2J\u{85}\u{2028}o\u{0}",
    "p\nq\r\n# r\ts",
    "@user a@b.example owner/repository#1",
  ]

  @Test(
    "HTML shows what is put into it, and nothing of it is a mark",
    arguments: zip(
      hostile,
      [
        "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;",
        "&amp;lt;b&amp;gt; #quot; #60; &amp;#8238;x &amp;amp;",
        "*a* _b_ ~~c~~ `d` | $e$ !f",
        "[g](https://k.example) www.l.example",
        "--&gt; ]] &lt;br/&gt; &quot;]; x -&gt; y",
        #"\&quot; \n \N"#,
        "m�n�31m�[2J��o�",
        "p\nq�\n# r\ts",
        "@user a@b.example owner/repository#1",
      ]))
  func html(_ text: String, _ shown: String) {
    #expect(("<a title=\"\(text)\">\(text)</a>" as HTMLText).text == "<a title=\"\(shown)\">\(shown)</a>")
    expectEscaped(text, shown, HTML.self)
  }

  @Test(
    "Markdown shows what is put into it, and nothing of it is a mark",
    arguments: zip(
      hostile,
      [
        #"&lt;script&gt;alert("x")&lt;/script&gt;&lt;img src=x onerror='y'&gt;"#,
        ##"&amp;lt;b&amp;gt; \#<!-- -->quot; \#<!-- -->60; &amp;\#<!-- -->8238;x &amp;amp;"##,
        #"\*a\* \_b\_ \~\~c\~\~ \`d\` &#124; \$e\$ \!f"#,
        #"\[g\](https&#58;//k.example) www&#46;l.example"#,
        #"--&gt; \]\] &lt;br/&gt; "\]; x -&gt; y"#,
        #"\\" \\n \\N"#,
        #"m�n�31m�\[2J��o�"#,
        ##"p q  \#<!-- --> r s"##,
        ##"\@<!-- -->user a\@<!-- -->b.example owner/repository\#<!-- -->1"##,
      ]))
  func markdown(_ text: String, _ shown: String) {
    #expect(
      ("| **\(text)** | \(MarkdownText.code(text)) |" as MarkdownText).text
        == "| **\(shown)** | <code>\(shown)</code> |")
    expectEscaped(text, shown, Markdown.self)
  }

  @Test(
    "What begins an item of a list in Markdown begins no other block",
    arguments: [
      ("- a", #"\- a"#), ("-", #"\-"#), ("---", #"\---"#), ("-- -", #"\-- -"#), ("+ a", #"\+ a"#), ("+", #"\+"#),
      ("1. a", #"1\. a"#),
      ("12)", #"12\)"#), ("     a", "&#32;    a"), ("\n\ta", "&#32; a"), ("* a", #"\* a"#), ("> a", "&gt; a"),
      ("# a", ##"\#<!-- --> a"##),
      // These are none.
      ("-$3.00", #"-\$3.00"#), ("+5", "+5"), ("1.5 a", "1.5 a"), ("12", "12"), ("--a", "--a"), ("a - b", "a - b"),
      ("1 a", "1 a"),
    ])
  func block(_ text: String, _ shown: String) { expectEscaped(text, shown, Markdown.self) }

  @Test(
    "DOT shows what is put into it, and nothing of it is a mark",
    arguments: zip(
      hostile,
      [
        #"<script>alert(\"x\")</script><img src=x onerror='y'>"#,
        "&amp;lt;b&amp;gt; #quot; #60; &amp;#8238;x &amp;amp;",
        "*a* _b_ ~~c~~ `d` | $e$ !f",
        "[g](https://k.example) www.l.example",
        #"--> ]] <br/> \"]; x -> y"#,
        #"\\\" \\n \\N"#,
        #"m\\u{202E}n\\u{9B}31m\\u{1B}[2J\\u{85}\\u{2028}o\\u{0}"#,
        #"p\\nq\\r\\n# r\\ts"#,
        "@user a@b.example owner/repository#1",
      ]))
  func dot(_ text: String, _ shown: String) {
    #expect(("label=\"\(text)\"" as DOTText).text == "label=\"\(shown)\"")
    expectEscaped(text, shown, DOT.self)
  }

  @Test(
    "Mermaid shows what is put into it, and nothing of it is a mark",
    arguments: zip(
      hostile,
      [
        "#60;script#62;alert#40;#34;x#34;#41;#60;/script#62;#60;img src#61;x onerror#61;#39;y#39;#62;",
        "#38;lt#59;b#38;gt#59; #35;quot#59; #35;60#59; #38;#35;8238#59;x #38;amp#59;",
        "#42;a#42; _b_ #126;#126;c#126;#126; #96;d#96; #124; #36;e#36; #33;f",
        "#91;g#93;#40;https://k.example#41; www.l.example",
        "--#62; #93;#93; #60;br/#62; #34;#93;#59; x -#62; y",
        "#92;#34; #92;n #92;N",
        "m#92;u#123;202E#125;n#92;u#123;9B#125;31m#92;u#123;1B#125;#91;2J#92;u#123;85#125;#92;u#123;2028#125;o"
          + "#92;u#123;0#125;",
        "p#92;nq#92;r#92;n#35; r#92;ts",
        "#64;user a#64;b.example owner/repository#35;1",
      ]))
  func mermaid(_ text: String, _ shown: String) {
    #expect(("r0[\"\(text)<br/>\"]" as MermaidText).text == "r0[\"\(shown)<br/>\"]")
    expectEscaped(text, shown, Mermaid.self)
  }

  /// Every way in escapes once, and no way from one text to another does it again.
  private func expectEscaped<Language: EscapingLanguage>(_ text: String, _ shown: String, _ language: Language.Type) {
    let escaped = EscapedText<Language>(text)
    #expect(escaped.text == shown)
    #expect(("\(text)" as EscapedText<Language>) == escaped)
    #expect(("\(escaped)" as EscapedText<Language>) == escaped)
    #expect([escaped, escaped].joined(separator: "; ") == "\(text); \(text)")
    #expect(("" as EscapedText<Language>) + escaped + "" == escaped)
    #expect(EscapedText<Language>(repeating: escaped, count: 2) == "\(text)\(text)")
    #expect(("\(-12)" as EscapedText<Language>).text == "-12")
  }

  @Test("Data in a page ends neither its script nor its strings", arguments: hostile + ["</script>", "<!--<script>"])
  func data(_ text: String) throws {
    let document: Value = ["a": .string(text)]
    let element = HTMLText.data(document).text
    let json = try #require(element.split(separator: #"id="data">"#).last?.dropLast("</script>".count))
    #expect(element.hasSuffix("</script>"))
    #expect(!json.contains("<"))
    #expect(try JSON.parse(String(json)) == document)
  }

  /// What would be a mark, in a name of at most the length that every table shows whole.
  private static let names = [
    "<b>", "&lt;", "|x|", "**a**", "[a](b)", "`a`", "-->", "]]", "\"]; x -> y", "<br/>", "#quot;", "</script>", "a\nb",
    "www.a", "x://y", "\u{202E}a", "\u{9B}2J", "\\\"", "'", "$a$",
  ]

  @Test("A whole report is that of a harmless name, with the name escaped", arguments: names)
  func reports(_ name: String) {
    // A slash leads into a component.
    let name = name.replacing("/", with: "")
    func costs(_ name: String) -> (report: CostReport, difference: CostDiffReport) {
      let part = CostComponent(
        name: name, unit: name, quantity: 1, unitPrice: .usd(1), kind: .fixed, note: name)
      let unknown = UnknownCost(.noPrice, what: name, why: name, fix: name)
      let cost = EnvironmentCost(lines: [
        .init(
          address: Address(name), type: ResourceType(name), region: name,
          estimate: CostEstimate(components: [part, part], unknown: [unknown], assumptions: [name]))
      ])
      let graph = Graph(environment: EnvironmentName(name), region: name)
      return (
        CostReport(graph, cost, catalogDigest: "cafe"),
        CostDiffReport(
          from: .init(name, graph, EnvironmentCost(lines: [])), to: .init(name, graph, cost), catalogDigest: "cafe")
      )
    }
    func plan(_ name: String) -> PlanComment {
      var plan = Samples.plan([
        Change(
          address: Address(name), type: ResourceType(name), region: name, action: .update,
          reasons: [.createOnly(property: name)], id: ResourceID(name),
          properties: [
            PropertyChange(
              path: PropertyPath(name), before: nil, after: .reference(Reference(Address(name), "x")), reason: .changed)
          ], consequence: .dataLoss(name),
          cost: CostChange(
            before: .zero, after: .zero, gaps: [.init(code: name, what: name, why: name, fix: name)],
            assumptions: [name]),
          position: SourcePosition(file: name, line: 1, column: 1))
      ])
      plan.environment = EnvironmentName(name)
      plan.cost = PlanCost(catalogDigest: "cafe", before: .zero, after: .zero)
      var breach = Diagnostic(.overBudget, name, fix: name)
      breach.code = .unknown(name)
      return PlanComment(plan, digest: "cafe", breaches: [breach], next: name)
    }
    func harmless<Language: EscapingLanguage>(_ text: EscapedText<Language>) -> String {
      text.text.replacing(EscapedText<Language>(name).text, with: "harmless")
    }
    func withoutData(_ text: String) -> String { text.split(separator: "<script").first.map(String.init) ?? "" }
    #expect(harmless(costs(name).report.markdown) == costs("harmless").report.markdown.text)
    #expect(harmless(costs(name).difference.markdown) == costs("harmless").difference.markdown.text)
    #expect(withoutData(harmless(costs(name).report.html)) == withoutData(costs("harmless").report.html.text))
    #expect(withoutData(harmless(costs(name).difference.html)) == withoutData(costs("harmless").difference.html.text))
    #expect(harmless(plan(name).markdown) == plan("harmless").markdown.text)
  }

  @Test("A whole drawing is that of a harmless name, with the name escaped", arguments: names)
  func drawings(_ name: String) {
    let name = name.replacing("/", with: "")
    func graph(_ name: String) -> Graph {
      Graph(
        environment: EnvironmentName(name), region: "r",
        resources: [
          ResourceNode(address: Address(name), type: ResourceType(name)),
          ResourceNode(address: Address("in/\(name)"), type: "T", dependsOn: [Address(name)]),
          ResourceNode(address: Address("\(name)/last"), type: "T"),
        ])
    }
    func harmless<Language: EscapingLanguage>(_ text: EscapedText<Language>) -> String {
      text.text.replacing(EscapedText<Language>(name).text, with: "harmless")
    }
    #expect(harmless(DOTText(drawing: graph(name))) == DOTText(drawing: graph("harmless")).text)
    #expect(harmless(MermaidText(drawing: graph(name))) == MermaidText(drawing: graph("harmless")).text)
  }
}
