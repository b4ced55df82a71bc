extension NeutralityCase {
  /// Whether ISO 14068-1 has the footprint made as that of a product: products and services, and
  /// buildings and events that say so; nil where the kind of subject is not stated.
  var isQuantifiedAsProduct: Bool? {
    switch subject.kind {
    case nil: nil
    case .product, .service: true
    case .building, .event: footprint.method?.name?.contains("14067") ?? false
    default: false
    }
  }
}
