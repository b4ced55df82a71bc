import ActivityData
import Findings
import Neutrality
import OffsetLedger
import Quantities

/// A folder whose claim of neutrality is judged on the credits of its own ledger.
///
/// ```
/// let judged = NeutralityFolder(at: "my-factory").judge(under: [.pas2060], asOf: today)
/// ```
package struct NeutralityFolder {
  /// The path as given.
  package let path: String

  /// Names a folder; nothing is read yet.
  package init(at path: String) { self.path = path }

  /// Calculates the inventory, looks the credits up and judges the claim.
  ///
  /// - Parameters:
  ///   - profiles: Under which profiles.
  ///   - day: The day on which deadlines are judged.
  ///   - encoding: How the tables are saved.
  ///   - threads: How many may work; the result does not depend on it.
  ///   - progress: Is told how far reading has come.
  package func judge(
    under profiles: [Profile], asOf day: CalendarDate, encoding: TextEncoding = .utf8,
    threads: Int = 1, progress: ProgressReport? = nil
  ) -> JudgedClaim {
    let folder = InventoryFolder(at: path, encoding: encoding)
    let calculated = folder.calculate(threads: threads, progress: progress)
    let offsets = OffsetsFolder(at: path)
    do throws(LedgerError) {
      let (claim, serials) = (folder.sections?.claim, folder.sections?.creditSerials ?? [])
      let credits =
        offsets.hasLedger
        ? try offsets.ledger().records(claim: claim, serials: Set(serials)) : nil
      return folder.judge(
        calculated, credits: credits, under: profiles, asOf: day, threads: threads)
    } catch {
      return JudgedClaim(
        findings: (calculated.findings + [error.finding]).inReportOrder(),
        isUnreadable: calculated.isUnreadable || error.kind == .unreadable)
    }
  }
}
