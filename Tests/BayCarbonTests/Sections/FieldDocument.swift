import Neutrality

@testable import BayCarbon

/// The table of fields for users, written from the tables of the reader and the needs of rules.
struct FieldDocument {
  /// Which profiles have a rule that needs a member, by its path.
  private let needs: [String: [String]] = {
    var needs: [String: [String]] = [:]
    for profile in Profile.all {
      let paths = Set(profile.rules.flatMap(\.needs).map(\.path))
      for path in paths { needs[path, default: []].append(profile.id) }
    }
    return needs
  }()

  var text: String {
    var lines = [
      "# Members of inventory.json for a claim of neutrality", "",
      "An inventory needs none of these; [README.md](../README.md) has what it does need. Each",
      "profile names what its rules cannot do without in the column *needed by*; everything else",
      "is optional, and what is not said counts as not known, never as zero or no.",
      "`baycarbon check DIR --profile NAME` lists what is missing.", "",
      "- A day is written `\"2025-01-31\"`, an amount as `\"1200.5\"` or `1200.5`, without separators.",
      "- A document is `{\"name\": \"...\", \"digest\": \"sha256:...\"}`, or `{\"file\": \"docs/x.pdf\"}` for a",
      "  file in the folder, whose digest is then computed.",
      "- `comment` is allowed in every object. A member that is not known is an error.",
      "", "| section | value | what it says | needed by |", "|---|---|---|---|",
    ]
    for field in ClaimSections.fields {
      let value = field.isList ? "list of objects" : field.kind
      lines.append(
        "| [`\(field.name)`](#\(field.name)) | \(value) | \(field.meaning) | \(profiles(in: field.name)) |"
      )
    }
    for field in ClaimSections.fields { lines += section(field) }
    lines += [
      "", "## Elsewhere", "", "| what | where | needed by |", "|---|---|---|",
      "| sources of emissions | `activities/*.csv` | \(profiles("activities")) |",
      "| credits | `offsets.ledger` | \(profiles("offsets")) |",
      "| the reporting period | `period` | \(profiles("period")) |",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ field: FieldDescription) -> [String] {
    ["", "## \(field.name)", "", "| member | value | meaning | needed by |", "|---|---|---|---|"]
      + rows(field.inner, below: field.name, prefix: "")
  }

  private func rows(_ fields: [FieldDescription], below path: String, prefix: String) -> [String] {
    fields.flatMap { field in
      let own = "\(path).\(field.name)"
      let name = "\(prefix)\(field.name)"
      let required = field.isRequired ? ", required" : ""
      return [
        "| `\(name)` | \(field.kind)\(required) | \(field.meaning) | \(profiles(own)) |"
      ] + rows(field.inner, below: own, prefix: "\(name)\(field.isList ? "[]" : "").")
    }
  }

  /// Who needs a section or anything in it.
  private func profiles(in section: String) -> String {
    let paths = needs.filter { $0.key == section || $0.key.hasPrefix("\(section).") }
    return list(Set(paths.values.joined()))
  }

  private func profiles(_ path: String) -> String { list(Set(needs[path] ?? [])) }

  private func list(_ ids: Set<String>) -> String {
    let names = Profile.all.map(\.id).filter(ids.contains)
    return names.count == Profile.all.count ? "all" : names.joined(separator: ", ")
  }
}
