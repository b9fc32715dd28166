extension Unicode.Scalar {
  /// Whether a terminal or a browser does something else with it than to show it: control characters (C0, DEL, C1),
  /// separators of lines, and what turns the direction of text (Unicode's Bidi_Control).
  var isDeceptive: Bool {
    switch self {
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}
