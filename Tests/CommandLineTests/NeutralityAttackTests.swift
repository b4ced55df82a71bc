import TestKit
import Testing

/// What a claimant may write into a copy of the green example, and what is said of it then.
@Suite("neutrality under attack") struct NeutralityAttackTests {
  /// A change of the folder, and a text that must be in the output.
  struct Attack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edit: String
    let verdict: String
    let isGreen: Bool
    let options: String
    let day: String

    init(
      _ name: String, _ edit: String, _ verdict: String, isGreen: Bool = false,
      options: String = "--profile pas2060", imported day: String = "2025-05-21"
    ) {
      (testDescription, self.edit, self.verdict) = (name, edit, verdict)
      (self.isGreen, self.options, self.day) = (isGreen, options, day)
    }

    /// Replaces a text in the manifest.
    static func manifest(_ old: String, _ new: String) -> String {
      "sed -i 's#\(old)#\(new)#' inventory.json"
    }
  }

  static let attacks = [
    Attack(
      "nothing is changed", "true", "FAIL 0; EVIDENCE 0; PENDING 0; WARN 3", isGreen: true),
    Attack(
      "the registry says another year", "sed -i 's/office in 2024/office in 2023/' credits.csv",
      "name 2023, which is outside 2024-01-01 to 2024-12-31."),
    Attack(
      "only the claimant says when", "sed -i 's/ in 2024,/,/' credits.csv",
      "The registry's words name no year; only the claimant says for which period"),
    Attack(
      "a setting is told",
      Attack.manifest(#""facilities":"#, #""settings": {"peak-years": 1}, "facilities":"#),
      "peak-years  1 instead of 3, for HKQAA-PEAK; set in inventory.json:40:16", isGreen: true),
    Attack(
      "a setting is told side by side",
      Attack.manifest(#""facilities":"#, #""settings": {"peak-years": 1}, "facilities":"#),
      "WHERE THE STANDARDS DIFFER.*SETTINGS OTHER THAN THE DEFAULT",
      options: "--profile pas2060 --profile iso14068-1"),
    Attack(
      "declared before the period ends",
      Attack.manifest(#""date": "2025-05-02""#, #""date": "2024-12-31""#),
      "An achievement was declared on 2024-12-31; its period ends on 2024-12-31."),
    Attack(
      "an opinion from within the period",
      Attack.manifest(#""statement_on": "2025-04-20""#, #""statement_on": "2024-12-31""#),
      "The statement is dated 2024-12-31; the period ends on 2024-12-31."),
    Attack(
      "decided before the period ends",
      Attack.manifest(#""on": "2025-04-18""#, #""on": "2024-12-31""#),
      "EVIDENCE 3;.*the decision by B. Wong, Example Verifiers Ltd. on 2024-12-31 does not count: "
        + "what it decides on was there from 2025-01-01 on"),
    Attack(
      "decided before the document was written",
      Attack.manifest(
        #""file": "docs/definition.txt""#, #""file": "docs/definition.txt", "on": "2025-04-19""#),
      "EVIDENCE 2;.*what it decides on was there from 2025-04-19 on"),
    Attack(
      "a refrigerant leaked, and HFCs do not occur",
      "echo 'office,refrigerant.HFC-134a,1,kg,2024-06-30,' >> activities/others.csv",
      "Said not to occur: HFCs. The inventory has 1,300 kg CO2e of it: "
        + "office/refrigerant.HFC-134a/"),
    Attack(
      "a published factor is made young",
      Attack.manifest(#""id": "hk-paper-landfill","#, #""id": "hk-paper-landfill", "year": 2024,"#),
      "More than 2 years from the activity: hk-paper-landfill,", isGreen: true),
    Attack(
      "an event's clock for an office",
      Attack.manifest(
        #""facilities":"#,
        #""event": {"from": "2024-01-01", "to": "2024-12-31", "figures": "actual"}, "facilities":"#)
        + "; sed -i 's/2025-05-20/2026-05-03/' credits.csv",
      "PAS2060-9.1.2e-RETIRE-12M: .*Retired after 2026-05-02", imported: "2026-05-04"),
    Attack(
      "a commitment in the words of an achievement",
      Attack.manifest(#""kind": "achievement""#, #""kind":"commitment","held_until":"2024-12-31""#)
        + "; "
        + Attack.manifest(#""achieved_on": "2025-05-02""#, #""target_date": "2024-12-31""#),
      "The claim is a commitment, and its sentence says: was achieved."),
    Attack(
      "estimated data called primary",
      "sed -i 's/evidence$/evidence,quality/; s/\\(CLP-......\\)$/\\1,estimated/' "
        + "activities/electricity.csv; "
        + Attack.manifest(
          #""sources": \["#, #""sources": [{"activity": "electricity", "basis": "primary"},"#),
      "PAS2060-5-NO-UNDERESTIMATE"),
  ]

  @Test("it is seen, or told", arguments: attacks) func attack(_ attack: Attack) throws {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let run = try ToolRun(
      shell: """
        mv Examples/neutral-claim-pass/* . && \(attack.edit)
        baycarbon offsets import credits.csv --from csv --owner "Lantern Textiles Ltd." \
          --claim lantern-2024 --by me --at \(attack.day)T08:00:00Z . > /dev/null
        baycarbon neutrality . \(attack.options) --as-of 2026-06-01 --quiet
        """, in: scratch.url)
    let told = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let expected = attack.verdict.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = told[...]
    for part in expected.split(separator: ".*") {
      let range = rest.firstRange(of: part)
      #expect(range != nil, "`\(part)` is not in:\n\(run.output)\(run.messages)")
      if let range { rest = rest[range.upperBound...] }
    }
    #expect((run.status == 0) == attack.isGreen, "\(run.output)\(run.messages)")
  }

  @Test("a period of which there are no figures is not judged") func otherPeriod() throws {
    let scratch = try ScratchFolder()
    try ScratchFolder.copyExamples(into: scratch)
    let later = #"{"kind":"application","period":{"from":"2025-01-01","to":"2025-06-30"}},"#
    let run = try ToolRun(
      shell: """
        mv Examples/neutral-claim-pass/* . && sed -i 's#"periods": \\[#&\(later)#' inventory.json
        baycarbon neutrality . --profile pas2060 --as-of 2026-06-01
        """, in: scratch.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.messages.contains(
        "[neutrality.period] the claim is for 2025-01-01 to 2025-06-30, and the inventory covers "
          + "2024-01-01 to 2024-12-31"), "\(run.messages)")
  }
}
