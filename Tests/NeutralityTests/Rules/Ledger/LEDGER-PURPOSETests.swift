import Neutrality
import Testing

@Suite("LEDGER-PURPOSE") struct LedgerPurposeTests {
  @Test("for the claimant, for the period, for nothing else") func table() throws {
    try RuleTable(
      .ledgerPurpose,
      """
      case                           | claim       | from       | to         | credits                                                                 | verdict  | reason
      for the claim                  | achievement | 2024-01-01 | 2024-12-31 | A full                                                                  | PASS     | fits
      CORSIA                         | achievement | 2024-01-01 | 2024-12-31 | A full purpose=CORSIA_obligation                                        | FAIL     | other-use
      compliance                     | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Compliance                                               | FAIL     | other-use
      in compliance with a standard  | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2024_in_compliance_with_PAS_2060                 | PASS     | fits
      overall mitigation             | achievement | 2024-01-01 | 2024-12-31 | A full purpose=2_%_Retirement_for_Overall_Mitigation                    | FAIL     | other-use
      conversion                     | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Conversion_to_ARB_credits                                | FAIL     | other-use
      a correction                   | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Remove_impact_of_generated_credits_on_PCF                | FAIL     | other-use
      a contribution                 | achievement | 2024-01-01 | 2024-12-31 | A full purpose=towards_pledge_and_host_country_NDC                      | EVIDENCE | contribution
      letters inside a word          | achievement | 2024-01-01 | 2024-12-31 | A full purpose=handcraft_omgevingen_2024                                | PASS     | fits
      a share without a space        | achievement | 2024-01-01 | 2024-12-31 | A full purpose=2%_retirement                                            | FAIL     | other-use
      no purpose                     | achievement | 2024-01-01 | 2024-12-31 | A full purpose=-                                                        | EVIDENCE | not-stated
      no period                      | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Voluntary for-period=-                                   | EVIDENCE | no-period
      limit: the period itself       | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2024-01-01/2024-12-31                                 | PASS     | fits
      limit: a day before it         | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2023-12-31/2024-12-31                                 | EVIDENCE | wider-period
      limit: a day after it          | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2024-01-01/2025-01-01                                 | EVIDENCE | wider-period
      limit: one day in common       | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2023-01-01/2024-01-01                                 | EVIDENCE | wider-period
      limit: no day in common        | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2023-01-01/2023-12-31                                 | FAIL     | other-period
      a month of the period          | achievement | 2024-01-01 | 2024-12-31 | A full for-period=2024-05-01/2024-05-31                                 | PASS     | fits
      in Chinese, for the market     | achievement | 2024-01-01 | 2024-12-31 | A full purpose=2024年度配额清缴                                               | FAIL     | other-use
      in Chinese, for the claim      | achievement | 2024-01-01 | 2024-12-31 | A full purpose=2024年度碳中和                                                | PASS     | fits
      only the claimant says when    | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Voluntary                                                | EVIDENCE | claimant-only
      the registry says when         | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_in_2024 for-period=-                             | PASS     | fits
      a year of business             | achievement | 2024-01-01 | 2024-12-31 | A full purpose=FY2024                                                   | PASS     | fits
      limit: the year before         | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutrality_of_2023                                       | FAIL     | other-year
      limit: the year after          | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutrality_of_2025                                       | FAIL     | other-year
      limit: not begun at the time   | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutrality_of_2026                                       | EVIDENCE | later-year
      a target in the future         | achievement | 2024-01-01 | 2024-12-31 | A full purpose=towards_net_zero_2050                                    | EVIDENCE | later-year
      two years                      | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2023_and_2024                                    | EVIDENCE | wider-year
      a year across two              | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2023/24                                          | EVIDENCE | wider-year
      numbers that are no years      | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2024_PAS_2060:2014_vintage_2021_ISO_14068-1:2023 | PASS     | fits
      a number with a year in it     | achievement | 2024-01-01 | 2024-12-31 | A full purpose=order_120244                                             | EVIDENCE | claimant-only
      the year beside the name       | achievement | 2024-01-01 | 2024-12-31 | A full purpose=Voluntary beneficiary=Lan_2023 match=alias               | FAIL     | other-year
      the name has a year            | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2024 beneficiary=Lan match=entity                | PASS     | fits
      on behalf of the claimant      | achievement | 2024-01-01 | 2024-12-31 | A full purpose=retired_on_behalf_of_Lan_2024                            | PASS     | fits
      on behalf of another           | achievement | 2024-01-01 | 2024-12-31 | A full purpose=retired_on_behalf_of_Wong_2024                           | EVIDENCE | on-behalf
      the registry against the claim | achievement | 2024-01-01 | 2024-12-31 | A full purpose=neutral_2023 for-period=2024-01-01/2024-12-31            | FAIL     | other-year
      another beneficiary            | achievement | 2024-01-01 | 2024-12-31 | A full match=other                                                      | EVIDENCE | beneficiary
      the name itself                | achievement | 2024-01-01 | 2024-12-31 | A full match=-                                                          | PASS     | fits
      another name, not compared     | achievement | 2024-01-01 | 2024-12-31 | A full match=- beneficiary=Lan_Ltd                                      | EVIDENCE | beneficiary
      a member of the group, shown   | achievement | 2024-01-01 | 2024-12-31 | A full match=group-member                                               | PASS     | fits
      a member, not shown            | achievement | 2024-01-01 | 2024-12-31 | A full match=group-member proof=-                                       | EVIDENCE | beneficiary
      CORSIA beside no purpose       | achievement | 2024-01-01 | 2024-12-31 | A full purpose=-, B full purpose=corsia                                 | FAIL     | other-use
      held ones have no purpose yet  | achievement | 2024-01-01 | 2024-12-31 | A full state=held purpose=-                                             | NA       | common.no-credits
      no period of the claim         | achievement | -          | -          | A full                                                                  | FAIL     | common.missing
      no credits                     | achievement | 2024-01-01 | 2024-12-31 | -                                                                       | NA       | common.no-credits
      a promise                      | commitment  | 2024-01-01 | 2024-12-31 | A full                                                                  | NA       | common.commitment-only
      """
    ) { claim, row in
      claim.periods = try row.period("from", "to").map { [PeriodSummary(.application, $0)] } ?? []
      claim.subject.entity = "Lan"
      claim.offsetting.credits = try row.blocks("credits")
    }.check()
  }
}
