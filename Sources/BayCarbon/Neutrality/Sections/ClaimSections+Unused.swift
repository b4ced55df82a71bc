import ActivityData
import Findings
import Neutrality
import StrictJSON

extension ClaimSections {
  /// Warnings about facts that are about nothing: their source, factor, instrument, project or
  /// credit is not in the case, most likely because its name is misspelt.
  ///
  /// - Parameters:
  ///   - claim: The case with the figures of the inventory and the credits of the ledger.
  ///   - sources: Facility and activity of everything that the inventory counted.
  package func unused(
    in claim: NeutralityCase, sources: [(facility: String, activity: String)]
  ) -> [Finding] {
    let factors = Set(claim.footprint.sources.flatMap(\.factors).compactMap(\.id))
    let instruments = Set(claim.footprint.scope2Instruments.map(\.id))
    let credits = claim.offsetting.credits
    let findings =
      unused(contents.sources) { key in
        sources.contains { key.matches(facility: $0.facility, activity: $0.activity) }
      }
      + unused(contents.factors) { factors.contains($0.id) }
      + unused(contents.instruments) { instruments.contains($0.id) }
      + unused(contents.offsetting.credits) { key in credits.contains { $0.serial == key.serial } }
      + unused(contents.offsetting.projects) { key in
        credits.contains { $0.programme == key.programme && $0.project.id == key.project }
      }
    return findings.inReportOrder()
  }

  private func unused<Key, Root>(
    _ entries: [KeyedFacts<Key, Root>], isUsed: (Key) -> Bool
  ) -> [Finding] {
    entries.filter { !isUsed($0.key) }.map { entry in
      Finding(
        .warning, "neutrality.unused", "this is said of \(entry.key), which is not in the claim",
        at: source.location(entry.position), excerpt: entry.position?.excerpt(from: source.bytes),
        remedy: "correct the name, or take this out")
    }
  }
}
