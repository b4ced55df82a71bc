import Findings
import StrictJSON

/// Findings for programs.
public enum FindingsJSON {
  /// The findings in the order given, each with the members of `Finding.members()`.
  public static func array(_ findings: [Finding]) -> JSONOutput {
    .array(findings.map(object))
  }

  /// A document of the schema `baycarbon/findings/1` with the findings in the order given.
  public static func document(_ findings: [Finding]) -> JSONOutput {
    ["schema": "baycarbon/findings/1", "findings": array(findings)]
  }

  private static func object(_ finding: Finding) -> JSONOutput {
    .object(
      finding.members().map { member in
        switch member.value {
        case .text(let text): (member.name, .string(text))
        case .number(let number): (member.name, .integer(number))
        case .list(let texts): (member.name, .array(texts.map(JSONOutput.string)))
        }
      })
  }
}
