// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

/// A country, by its code of ISO 3166 (`DE`). The list is open: common ones have names, any other is written as text.
public enum CountryCode: TextValue {}

/// The ones in common use.
extension Input where Wrapped == CountryCode {
  /// `AT`: Austria.
  public static var at: Self { "AT" }
  /// `AU`: Australia.
  public static var au: Self { "AU" }
  /// `BE`: Belgium.
  public static var be: Self { "BE" }
  /// `BR`: Brazil.
  public static var br: Self { "BR" }
  /// `CA`: Canada.
  public static var ca: Self { "CA" }
  /// `CH`: Switzerland.
  public static var ch: Self { "CH" }
  /// `CN`: China.
  public static var cn: Self { "CN" }
  /// `CZ`: Czechia.
  public static var cz: Self { "CZ" }
  /// `DE`: Germany.
  public static var de: Self { "DE" }
  /// `DK`: Denmark.
  public static var dk: Self { "DK" }
  /// `ES`: Spain.
  public static var es: Self { "ES" }
  /// `FI`: Finland.
  public static var fi: Self { "FI" }
  /// `FR`: France.
  public static var fr: Self { "FR" }
  /// `GB`: the United Kingdom.
  public static var gb: Self { "GB" }
  /// `GR`: Greece.
  public static var gr: Self { "GR" }
  /// `HU`: Hungary.
  public static var hu: Self { "HU" }
  /// `IE`: Ireland.
  public static var ie: Self { "IE" }
  /// `IN`: India.
  public static var `in`: Self { "IN" }
  /// `IT`: Italy.
  public static var it: Self { "IT" }
  /// `JP`: Japan.
  public static var jp: Self { "JP" }
  /// `KR`: South Korea.
  public static var kr: Self { "KR" }
  /// `LU`: Luxembourg.
  public static var lu: Self { "LU" }
  /// `MX`: Mexico.
  public static var mx: Self { "MX" }
  /// `NL`: the Netherlands.
  public static var nl: Self { "NL" }
  /// `NO`: Norway.
  public static var no: Self { "NO" }
  /// `PL`: Poland.
  public static var pl: Self { "PL" }
  /// `PT`: Portugal.
  public static var pt: Self { "PT" }
  /// `RO`: Romania.
  public static var ro: Self { "RO" }
  /// `RU`: Russia.
  public static var ru: Self { "RU" }
  /// `SE`: Sweden.
  public static var se: Self { "SE" }
  /// `SG`: Singapore.
  public static var sg: Self { "SG" }
  /// `TR`: Turkey.
  public static var tr: Self { "TR" }
  /// `UA`: Ukraine.
  public static var ua: Self { "UA" }
  /// `US`: the United States.
  public static var us: Self { "US" }
}
