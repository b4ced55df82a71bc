/// The rules by family. A family is a folder of `Rules`, a list here and a dictionary of each
/// language in the catalogue; profiles are made of families.
package enum Family {
  /// Every rule of every profile, once.
  package static let allRules: [Rule] = {
    var seen: Set<String> = []
    return Profile.all.flatMap(\.rules).filter { seen.insert($0.id).inserted }
  }()
}
