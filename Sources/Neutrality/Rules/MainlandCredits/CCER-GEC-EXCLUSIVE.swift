import Quantities

extension Rule {
  /// One MWh earns a CCER or a green certificate, not both. Photovoltaics and wind other than deep
  /// at sea were not admitted to CCER any more after September 2024: units registered later take a
  /// person. Guo Neng Zong Tong Xin Neng [2024] 124, grade A.
  package static let ccerGreenCertificate = Rule(
    "CCER-GEC-EXCLUSIVE", .ccer, clause: "", locator: "Guo Neng Zong Tong Xin Neng [2024] 124",
    grade: .a, needs: [.credits],
    reasons: [
      "exclusive": 1, "both": 1, "not-admitted": 2, "no-registration": 1, "not-stated": 1,
      "no-technology": 1,
    ], judge: judge)

  /// Technologies of electricity that may choose, and those not admitted any more.
  private static let mayChoose: Set = ["deep-sea-wind", "solar-thermal"]
  private static let notAdmitted: Set = ["photovoltaic", "onshore-wind", "offshore-wind", "wind"]
  private static let lastDay = CalendarDate.day(2024, 9, 30)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let credits = claim.usableCredits.filter { $0.programme == "CCER" }
    if credits.isEmpty { return .notApplicable(.noCredits) }
    let power = mayChoose.union(notAdmitted)
    func those(_ technologies: Set<String>) -> [CreditSummary] {
      credits.filter { $0.project.technology.map(technologies.contains) ?? false }
    }
    let closed = those(notAdmitted)
    return .on(
      credits,
      [
        CreditGroup(.fail, "both", credits.filter { $0.hasGreenCertificate == true }),
        CreditGroup(
          .evidence, "not-admitted",
          closed.filter { $0.registeredOn.map { $0 > lastDay } ?? false }, .date(lastDay)),
        CreditGroup(.evidence, "no-registration", closed.filter { $0.registeredOn == nil }),
        CreditGroup(
          .evidence, "not-stated", those(power).filter { $0.hasGreenCertificate == nil }),
        CreditGroup(
          .evidence, "no-technology", credits.filter { $0.project.technology == nil }),
      ],
      observed: ["lastRegistered": .date(credits.compactMap(\.registeredOn).max())],
      limit: "both = 0, lastRegistered <= \(lastDay)", otherwise: "exclusive",
      .count(credits.count))
  }
}
