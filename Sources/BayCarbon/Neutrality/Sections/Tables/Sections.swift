/// The tables of what a claim may say in `inventory.json`, one for each summary. A member is named
/// like the property it fills, in snake case.
enum Sections {}
