import ActivityData
import EmissionFactors
import Findings
import Neutrality
import Quantities
import TestKit

@testable import BayCarbon

/// A sample that cannot be read: a mistake of the test.
struct Defect: Error {
  let findings: [Finding]
}

/// A manifest that a test writes down by its sections.
struct SectionText {
  let marked: MarkedText

  /// Takes members such as `"plan": {}`; 👉 marks a place.
  init(_ members: String, subject: String = #"{"kind": "facility", "name": "Lantern Textiles"}"#) {
    marked = MarkedText(
      """
      {"schema": "baycarbon/inventory/1",
       "subject": \(subject),
       "period": {"from": "2024-01-01", "to": "2024-12-31"},
       "facilities": [{"id": "kwun-tong", "region": "HK-CLP"}, {"id": "dongguan", "region": "CN"}],
       \(members)}
      """)
  }

  /// Takes a whole manifest.
  init(whole text: String) {
    marked = MarkedText(text)
  }

  /// The manifest; throws what is wrong with it.
  func manifest() throws -> Manifest {
    let read = ManifestReader.read(
      file: "inventory.json", bytes: Array(marked.text.utf8),
      gwpSets: GWPSet.allCases.map(\.rawValue))
    guard let manifest = read.manifest, read.findings.isEmpty else {
      throw Defect(findings: read.findings)
    }
    return manifest
  }

  /// The sections as read.
  func sections(digests: [String: String] = [:]) throws -> ClaimSections {
    ClaimSections(try manifest(), digests: digests)
  }

  /// The case that they fill. Throws when there is any finding.
  func claim(digests: [String: String] = [:]) throws -> NeutralityCase {
    let sections = try sections(digests: digests)
    if !sections.findings.isEmpty {
      throw Defect(findings: sections.findings)
    }
    let day = try CalendarDate(parsing: "2025-03-31")
    return NeutralityCase(asOf: day) { sections.fill(&$0) }
  }
}
