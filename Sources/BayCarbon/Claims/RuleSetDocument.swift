import Neutrality
import StrictJSON

/// The rules and settings that a claim was judged under, as a file of its bundle.
enum RuleSetDocument {
  /// A document of the schema `baycarbon/rules/1` in canonical form: the rules of the profile with
  /// clause and grade, and every setting with its default.
  static func bytes(of profile: Profile, settings: Settings) -> [UInt8] {
    let defaults = Settings()
    return CanonicalJSON.bytes([
      "schema": "baycarbon/rules/1", "profile": .string(profile.id),
      "version": .integer(profile.version), "standard": .string(profile.standard.rawValue),
      "rules": .array(
        profile.rules.map { rule in
          .object(
            [
              ("id", JSONOutput.string(rule.id)), ("standard", .string(rule.standard.rawValue)),
              ("clause", .string(rule.clause)), ("grade", .string(rule.grade.rawValue)),
            ] + (rule.locator.map { [("locator", .string($0))] } ?? []))
        }),
      "settings": .array(
        entries(of: profile, in: Settings.table).map {
          [
            "name": .string($0.name), "rule": .string($0.rule),
            "value": .string($0.text(settings)), "default": .string($0.text(defaults)),
          ]
        }),
    ])
  }

  /// Those of some settings that rules of a profile ask.
  static func entries(of profile: Profile, in settings: [SettingEntry]) -> [SettingEntry] {
    let rules = Set(profile.rules.map(\.id))
    return settings.filter { rules.contains($0.rule) }
  }
}
